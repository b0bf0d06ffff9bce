#pragma once

#include "ui/write/inspectorgroup.h"

class QVBoxLayout;

namespace nevertwice {

// Which other incidents speak of this one. Nothing is there until the answer comes, and where nobody does.
class MentionsGroup : public InspectorGroup
{
    Q_OBJECT

public:
    explicit MentionsGroup(const Theme &theme, QWidget *parent = nullptr);

    static constexpr int kMostShown = 12;

protected:
    void fill() override;
    void equip() override;

private:
    void ask();
    void show(const QList<Mention> &mentions);
    QWidget *makeRow(const Mention &mention);

    QUuid m_asked; // the incident the answer is about
    QList<Mention> m_shown;
    QVBoxLayout *m_rows = nullptr;
    QLabel *m_more = nullptr;
};

} // namespace nevertwice
