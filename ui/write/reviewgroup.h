#pragma once

#include "ui/write/inspectorpeople.h"

namespace nevertwice {

class QuietField;
class QuietLink;

// How far the postmortem is, by when it is due, who looked at it and what they say, and what became of it since.
class ReviewGroup : public RowsGroup
{
    Q_OBJECT

public:
    explicit ReviewGroup(const Theme &theme, QWidget *parent = nullptr);

    void keepIncident(const Incident &incident) override; // its texts have changed since

signals:
    // The document as it was saved last at or before this moment is to be read.
    void versionWanted(const nevertwice::Moment &at);

protected:
    void fill() override;
    void equip() override;
    InspectorRow *makeRow(const QUuid &uuid) override;

private:
    Moment now() const;
    void addReviewer(const QString &name);
    void setVerdict(const QUuid &uuid, const QString &word);
    void fillState();
    void fillReviewers();
    void tellChanges();
    Moment lastLook(const Approval &approval) const;
    std::optional<QJsonObject> documentAt(const Moment &at) const;
    const std::optional<QJsonObject> &published();
    // What is different since a document, as a sentence; empty for nothing, or where nobody can tell.
    QString changedSince(const std::optional<QJsonObject> &before) const;

    ChoiceField *m_review = nullptr;
    QWidget *m_reasonCaption = nullptr;
    QuietField *m_reason = nullptr;
    QLabel *m_due = nullptr;
    QWidget *m_publishedCaption = nullptr;
    QuietLink *m_published = nullptr;
    QLabel *m_addendum = nullptr;
    // As it was published, once that is safe: each key that is typed asks for it.
    struct Published
    {
        QUuid incident;
        Moment at;
        std::optional<QJsonObject> document;
    } m_asPublished;
    SuggestField *m_add = nullptr;
};

} // namespace nevertwice
