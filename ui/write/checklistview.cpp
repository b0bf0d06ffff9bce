#include "ui/write/checklistview.h"

#include "ui/kit/labels.h"
#include "ui/write/checklistlines.h"

#include <QApplication>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr int kHighestChecklist = 190;
constexpr int kStepRadius = 6;
constexpr qsizetype kMostRows = 100; // of a document of strangers
constexpr qsizetype kLongestName = 80;

// A line of the list with its ring: the box alone would show the keyboard on a few pixels only.
class ChecklistLine : public QWidget
{
public:
    ChecklistLine(const Theme &theme, QCheckBox *box) : m_theme(theme), m_box(box) {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (!m_box->hasFocus()) return;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.tokens().accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kStepRadius, kStepRadius);
    }
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint())) m_box->click();
    }

private:
    const Theme &m_theme;
    QCheckBox *m_box;
};

ChecklistSteps shownSteps(const Checklists &lists, const Incident &incident, const QMap<QString, ChecklistTick> &ticks)
{
    ChecklistSteps steps = lists.stepsFor(incident);
    for (auto tick = ticks.begin(); tick != ticks.end() && steps.size() < kMostRows; ++tick) {
        const bool isListed = std::any_of(steps.begin(), steps.end(),
                                          [&tick](const ChecklistStep &step) { return step.text == tick.key(); });
        if (!isListed) steps.append({tick.key(), std::nullopt});
    }
    return steps;
}

} // namespace

ChecklistView::ChecklistView(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName("checklist"_L1);
    setAccessibleName(tr("Checklist"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    m_head = makeLabel(theme, {}, TextStyle::Label, Ink::Text2, this);
    m_head->setObjectName("checklistHead"_L1);
    layout->addWidget(m_head);
    auto *content = new QWidget;
    setSurface(content, u"surface"_s);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_area = new QScrollArea(this);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidget(content);
    layout->addWidget(m_area);
    // Where there is less room now, the step that has the keyboard is seen still.
    connect(m_area->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] {
        if (const qsizetype row = rowOf(QApplication::focusWidget()); row >= 0)
            m_area->ensureWidgetVisible(m_rows[row].line, 0, 0);
    });
    hide();
}

void ChecklistView::showFor(const Checklists &lists, const Incident &incident, bool isWritable)
{
    const QMap<QString, ChecklistTick> ticks = ticksOf(incident);
    const ChecklistSteps steps = shownSteps(lists, incident, ticks);
    const bool isSame = std::equal(steps.begin(), steps.end(), m_rows.begin(), m_rows.end(),
                                   [](const ChecklistStep &step, const Row &row) { return step == row.step; });
    if (!isSame) rebuild(steps);
    const ShownZone zone(incident.timeZone);
    int done = 0;
    for (const Row &row : std::as_const(m_rows)) {
        const auto tick = ticks.constFind(row.step.text);
        const bool isDone = tick != ticks.constEnd();
        showTick(row, isDone ? std::optional(*tick) : std::nullopt, zone);
        row.box->setEnabled(isWritable);
        done += isDone;
    }
    m_head->setText(tr("Checklist: %1 of %2 done").arg(done).arg(m_rows.size()));
    setVisible(!m_rows.isEmpty());
    fitHeight();
}

void ChecklistView::rebuild(const ChecklistSteps &steps)
{
    // Asked before any is hidden: a row that hides hands the keyboard to the next.
    const qsizetype before = rowOf(QApplication::focusWidget());
    const QString focused = before < 0 ? QString() : m_rows[before].step.text;
    for (const Row &row : std::as_const(m_rows)) {
        row.line->hide();
        m_column->removeWidget(row.line);
        row.line->deleteLater(); // it may be the one that was ticked
    }
    m_rows.clear();
    for (const ChecklistStep &step : steps)
        addRow(step);
    for (const Row &row : std::as_const(m_rows))
        if (!focused.isEmpty() && row.step.text == focused) row.box->setFocus(Qt::OtherFocusReason);
}

void ChecklistView::addRow(const ChecklistStep &step)
{
    Row row;
    row.step = step;
    row.box = new QCheckBox;
    row.line = new ChecklistLine(m_theme, row.box);
    row.text =
        makeParagraph(m_theme, oneLine(shownStep(step.text).left(kLongestStep)), TextStyle::Body, Ink::Text, row.line);
    row.done = makeLabel(m_theme, {}, TextStyle::Meta, Ink::Text2, row.line);
    auto *layout = new QHBoxLayout(row.line);
    layout->setContentsMargins(space::xs, 0, space::xs, 0);
    layout->setSpacing(space::s);
    layout->addWidget(row.box, 0, Qt::AlignVCenter);
    layout->addWidget(row.text, 1);
    layout->addWidget(row.done);
    row.box->installEventFilter(this);
    connect(row.box, &QCheckBox::clicked, this, [this, step](bool isOn) {
        if (isOn)
            emit ticked(step);
        else
            emit unticked(step.text);
    });
    m_column->addWidget(row.line);
    row.line->show();
    m_rows.append(row);
}

void ChecklistView::showTick(const Row &row, const std::optional<ChecklistTick> &tick, const ShownZone &zone)
{
    const QSignalBlocker quiet(row.box);
    row.box->setChecked(tick.has_value());
    const QString by = tick ? isolated(oneLine(tick->by.left(kLongestName))) : QString();
    const QString at = tick && tick->at.isInstant() ? timeText(tick->at, zone) : QString();
    const QString done = by.isEmpty() || at.isEmpty() ? at + by : tr("%1 %2", "time, who").arg(at, by);
    row.done->setText(done);
    row.done->setVisible(!done.isEmpty());
    setInk(row.text, tick ? Ink::Text2 : Ink::Text);
    row.box->setAccessibleName(row.text->text());
    row.box->setAccessibleDescription(done);
    if (row.step.adds) row.line->setToolTip(tr("Ticking it adds a line to the timeline"));
}

// As high as its steps, up to a part of the form: the rest is scrolled.
void ChecklistView::fitHeight()
{
    const QWidget *content = m_area->widget();
    const int wanted = content->layout()->hasHeightForWidth()
                           ? content->layout()->totalHeightForWidth(std::max(1, m_area->viewport()->width()))
                           : content->sizeHint().height();
    m_area->setFixedHeight(std::min(kHighestChecklist, wanted));
}

void ChecklistView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

void ChecklistView::focusFirst()
{
    const auto open = std::find_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return !row.box->isChecked(); });
    goTo(open == m_rows.end() ? 0 : open - m_rows.begin());
}

void ChecklistView::goTo(qsizetype row)
{
    if (row < 0 || row >= m_rows.size()) return;
    m_rows[row].box->setFocus(Qt::OtherFocusReason);
    m_area->ensureWidgetVisible(m_rows[row].line, 0, 0);
}

qsizetype ChecklistView::rowOf(const QObject *box) const
{
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].box == box) return i;
    return -1;
}

bool ChecklistView::eventFilter(QObject *watched, QEvent *event)
{
    const qsizetype row = rowOf(watched);
    if (row < 0) return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) m_rows[row].line->update();
    if (event->type() != QEvent::KeyPress) return false;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        goTo(row + 1);
        return true;
    case Qt::Key_Up:
        goTo(row - 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_rows[row].box->click();
        return true;
    default:
        return false;
    }
}

} // namespace nevertwice
