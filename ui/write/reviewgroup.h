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
    Moment lastLook(const Approval &approval) const;
    // What is different since a moment, as a sentence; empty for nothing, or where nobody can tell.
    QString changedSince(const Moment &at) const;

    ChoiceField *m_review = nullptr;
    QWidget *m_reasonCaption = nullptr;
    QuietField *m_reason = nullptr;
    QLabel *m_due = nullptr;
    QWidget *m_publishedCaption = nullptr;
    QuietLink *m_published = nullptr;
    QLabel *m_addendum = nullptr;
    SuggestField *m_add = nullptr;
};

} // namespace nevertwice
