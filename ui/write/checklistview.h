#pragma once

#include "model/domain/checklist.h"
#include "ui/kit/format.h"
#include "ui/kit/theme.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace nevertwice {

// The steps of the checklist that fit an incident, as boxes to tick: the arrows go from one to the next, Space ticks.
// What was ticked and stands in no list any more stays to be seen. Hidden where there is nothing to tick.
class ChecklistView : public QWidget
{
    Q_OBJECT

public:
    explicit ChecklistView(const Theme &theme, QWidget *parent = nullptr);

    void showFor(const Checklists &lists, const Incident &incident, bool isWritable);
    bool isEmpty() const { return m_rows.isEmpty(); }
    // The keyboard goes to the first step that is not done.
    void focusFirst();

signals:
    void ticked(const nevertwice::ChecklistStep &step);
    void unticked(const QString &step);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Row
    {
        ChecklistStep step;
        QWidget *line = nullptr;
        QCheckBox *box = nullptr;
        QLabel *text = nullptr;
        QLabel *done = nullptr; // when, and by whom
    };
    void rebuild(const ChecklistSteps &steps);
    void addRow(const ChecklistStep &step);
    void showTick(const Row &row, const std::optional<ChecklistTick> &tick, const ShownZone &zone);
    void fitHeight();
    void goTo(qsizetype row);
    qsizetype rowOf(const QObject *box) const;

    const Theme &m_theme;
    QList<Row> m_rows;
    QLabel *m_head = nullptr;
    QScrollArea *m_area = nullptr;
    QVBoxLayout *m_column = nullptr;
};

} // namespace nevertwice
