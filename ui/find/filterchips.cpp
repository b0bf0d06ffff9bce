#include "ui/find/filterchips.h"

#include "ui/kit/codetext.h"
#include "ui/kit/icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPushButton>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

template <typename E> void addTicks(QMenu *menu)
{
    for (size_t i = 0; i < CodeWords<E>::words.size(); ++i) {
        QAction *tick = menu->addAction(codeText(Code<E>(E(i))));
        tick->setCheckable(true);
    }
}

template <typename E> QList<E> ticked(const QPushButton *chip)
{
    QList<E> codes;
    const QList<QAction *> ticks = chip->menu()->actions();
    for (qsizetype i = 0; i < ticks.size(); ++i)
        if (ticks[i]->isChecked()) codes.append(E(i));
    return codes;
}

template <typename E> void setTicks(QPushButton *chip, const QList<E> &codes)
{
    const QList<QAction *> ticks = chip->menu()->actions();
    for (qsizetype i = 0; i < ticks.size(); ++i) {
        const QSignalBlocker quiet(ticks[i]);
        ticks[i]->setChecked(codes.contains(E(i)));
    }
}

// "SEV1", "SEV1–SEV3", "SEV1 +2": a chip has little room.
template <typename E> QString briefly(const QList<E> &codes)
{
    const QString first = codeText(Code<E>(codes.first()));
    if (codes.size() == 1) return first;
    const bool isRange = int(codes.last()) - int(codes.first()) == codes.size() - 1;
    if (isRange && codes.size() < qsizetype(CodeWords<E>::words.size()) && std::is_same_v<E, Severity>)
        return FilterChips::tr("%1–%2", "from, to").arg(first, codeText(Code<E>(codes.last())));
    return FilterChips::tr("%1 +%2", "one, how many more").arg(first).arg(codes.size() - 1);
}

void showTicks(QPushButton *chip, const QString &name, const QString &ticks)
{
    chip->setText(ticks.isEmpty() ? name : ticks);
    chip->setProperty("on", !ticks.isEmpty());
    chip->setAccessibleName(ticks.isEmpty() ? FilterChips::tr("Filter by %1").arg(name)
                                            : FilterChips::tr("Filter by %1: %2").arg(name, ticks));
}

} // namespace

FilterChips::FilterChips(const Theme &theme, std::function<QDate()> today, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_today(std::move(today))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs + 2);
    m_severity = addChip(tr("Severity"), tr("Filter by severity"));
    addTicks<Severity>(addMenuTo(m_severity));
    m_state = addChip(tr("State"), tr("Filter by state"));
    addTicks<State>(addMenuTo(m_state));
    m_recent = addChip(tr("30 days"), tr("Filter by time: the last 30 days"));
    m_recent->setCheckable(true);
    m_clear = new QPushButton(this);
    m_clear->setIcon(lineIcon(theme, u"close"_s));
    m_clear->setProperty("flat", true);
    m_clear->setAccessibleName(tr("Clear the filters"));
    m_clear->setToolTip(tr("Clear the filters"));
    layout->addWidget(m_clear);
    layout->addStretch(1);
    for (QPushButton *chip : {m_severity, m_state}) {
        const QList<QAction *> ticks = chip->menu()->actions();
        for (QAction *tick : ticks)
            connect(tick, &QAction::toggled, this, &FilterChips::tell);
    }
    connect(m_recent, &QPushButton::toggled, this, &FilterChips::tell);
    connect(m_clear, &QPushButton::clicked, this, &FilterChips::clear);
    describe();
}

QPushButton *FilterChips::addChip(const QString &name, const QString &accessibleName)
{
    auto *chip = new QPushButton(name, this);
    chip->setProperty("chip", true);
    chip->setAccessibleName(accessibleName);
    chip->setToolTip(accessibleName);
    layout()->addWidget(chip);
    return chip;
}

QMenu *FilterChips::addMenuTo(QPushButton *chip)
{
    auto *menu = new TickMenu(chip);
    chip->setMenu(menu);
    return menu;
}

ListFilter FilterChips::filter() const
{
    ListFilter filter{ticked<Severity>(m_severity), ticked<State>(m_state), {}};
    if (m_recent->isChecked()) filter.since = Moment::onDay(m_today().addDays(-kRecentDays));
    return filter;
}

void FilterChips::setFilter(const ListFilter &filter)
{
    const QSignalBlocker quiet(m_recent);
    m_recent->setChecked(filter.since.isKnown());
    setTicks(m_severity, filter.severities);
    setTicks(m_state, filter.states);
    describe();
}

void FilterChips::clear()
{
    setFilter({});
    tell();
}

void FilterChips::tell()
{
    describe();
    emit changed(filter());
}

void FilterChips::describe()
{
    const ListFilter wanted = filter();
    showTicks(m_severity, tr("Severity"), wanted.severities.isEmpty() ? QString() : briefly(wanted.severities));
    showTicks(m_state, tr("State"), wanted.states.isEmpty() ? QString() : briefly(wanted.states));
    m_recent->setProperty("on", m_recent->isChecked());
    m_clear->setVisible(!wanted.isEmpty());
    for (QPushButton *chip : {m_severity, m_state, m_recent}) {
        chip->style()->unpolish(chip);
        chip->style()->polish(chip);
    }
}

void TickMenu::mouseReleaseEvent(QMouseEvent *event)
{
    QAction *action = actionAt(event->pos());
    if (action && action->isCheckable())
        action->trigger();
    else
        QMenu::mouseReleaseEvent(event);
}

void TickMenu::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && activeAction())
        activeAction()->trigger();
    else
        QMenu::keyPressEvent(event);
}

} // namespace nevertwice
