#pragma once

#include "ui/write/inspectorpeople.h"

namespace nevertwice {

class QuietField;

// What reviewers want to know, each question anchored to a section of the document.
class QuestionsGroup : public RowsGroup
{
    Q_OBJECT

public:
    explicit QuestionsGroup(const Theme &theme, QWidget *parent = nullptr);

    // The section the next question is about.
    void askAbout(const QString &section);

signals:
    void sectionWanted(const QString &section);

protected:
    void fill() override;
    InspectorRow *makeRow(const QUuid &uuid) override;

private:
    void ask(const QString &text);
    void change(const QString &what, const QUuid &uuid, const std::function<void(Question &)> &change);

    ChoiceField *m_section = nullptr;
    QuietField *m_ask = nullptr;
    QWidget *m_asking = nullptr;
};

} // namespace nevertwice
