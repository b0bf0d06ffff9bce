#include "ui/find/filterchips.h"

#include "model/search/queryfields.h"
#include "ui/kit/codetext.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/format.h"
#include "ui/kit/icons.h"
#include "ui/kit/listtext.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPushButton>
#include <QStyle>

#include <algorithm>

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

template <typename E> QList<E> ticked(const QMenu *menu)
{
    QList<E> codes;
    const QList<QAction *> ticks = menu->actions();
    for (qsizetype i = 0; i < ticks.size(); ++i)
        if (ticks[i]->isChecked()) codes.append(E(i));
    return codes;
}

template <typename E> void setTicks(QMenu *menu, const QList<E> &codes)
{
    const QList<QAction *> ticks = menu->actions();
    for (qsizetype i = 0; i < ticks.size(); ++i) {
        const QSignalBlocker quiet(ticks[i]);
        ticks[i]->setChecked(codes.contains(E(i)));
    }
}

// "SEV1", "SEV1–SEV3", "SEV1 +2": a chip has little room.
template <typename E> QString briefly(const QList<E> &codes)
{
    if (codes.isEmpty()) return {};
    const QString first = codeText(Code<E>(codes.first()));
    if (codes.size() == 1) return first;
    const bool isRange = int(codes.last()) - int(codes.first()) == codes.size() - 1;
    if (isRange && codes.size() < qsizetype(CodeWords<E>::words.size()) && std::is_same_v<E, Severity>)
        return FilterChips::tr("%1–%2", "from, to").arg(first, codeText(Code<E>(codes.last())));
    return FilterChips::tr("%1 +%2", "one, how many more").arg(first).arg(codes.size() - 1);
}

void showOn(QPushButton *chip, const QString &name, const QString &what)
{
    chip->setText(asMenuText(what.isEmpty() ? name : what));
    chip->setProperty("on", !what.isEmpty());
    chip->setAccessibleName(what.isEmpty() ? FilterChips::tr("Filter by %1").arg(name)
                                           : FilterChips::tr("Filter by %1: %2").arg(name, what));
    chip->setToolTip(asToolTip(chip->accessibleName()));
}

} // namespace

FilterChips::FilterChips(const Theme &theme, Names names, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_names(std::move(names))
{
    m_chips = new QWidget(this);
    auto *flow = new FlowLayout(m_chips);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(space::xs);
    m_severity = addChip(tr("Severity"), tr("Filter by severity"));
    addTicks<Severity>(addMenuTo(m_severity));
    m_state = addChip(tr("State"), tr("Filter by state"));
    addTicks<State>(addMenuTo(m_state));
    m_recent = addChip(tr("30 days"), tr("Filter by time: the last 30 days"));
    m_recent->setCheckable(true);
    m_more = addChip(tr("More"), tr("Filter by more"));
    buildMore();
    m_clear = new QPushButton(this);
    m_clear->setIcon(lineIcon(theme, u"close"_s));
    m_clear->setProperty("flat", true);
    m_clear->setAccessibleName(tr("Clear the filters"));
    m_clear->setToolTip(tr("Clear the filters"));
    auto *end = new QWidget(m_chips); // the last in such a layout takes the rest of the line, where it can be seen
    end->hide();
    flow->addWidget(end);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_chips, 1);
    for (const QMenu *menu : {m_severity->menu(), m_state->menu(), m_reviews}) {
        const QList<QAction *> ticks = menu->actions();
        for (QAction *tick : ticks)
            connect(tick, &QAction::toggled, this, &FilterChips::tell);
    }
    connect(m_recent, &QPushButton::clicked, this, &FilterChips::tell);
    connect(m_clear, &QPushButton::clicked, this, &FilterChips::clear);
    describe();
}

QPushButton *FilterChips::addChip(const QString &name, const QString &accessibleName)
{
    auto *chip = new QPushButton(name, m_chips);
    chip->setProperty("chip", true);
    chip->setAccessibleName(accessibleName);
    chip->setToolTip(accessibleName);
    chip->installEventFilter(this);
    m_chips->layout()->addWidget(chip);
    return chip;
}

QMenu *FilterChips::addMenuTo(QPushButton *chip)
{
    auto *menu = new TickMenu(chip);
    chip->setProperty("offers", true);
    chip->setMenu(menu);
    return menu;
}

// Delete and Backspace on a chip take out what it asks for.
bool FilterChips::eventFilter(QObject *watched, QEvent *event)
{
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    if (!key || (key->key() != Qt::Key_Delete && key->key() != Qt::Key_Backspace))
        return QWidget::eventFilter(watched, event);
    QueryFilters filters = m_filters;
    if (watched == m_severity) filters.severities.clear();
    if (watched == m_state) filters.states.clear();
    if (watched == m_recent) {
        filters.days.reset();
        filters.since = {};
    }
    if (watched == m_more) {
        filters.reviews.clear();
        filters.services.clear();
        filters.tags.clear();
        filters.teams.clear();
    }
    if (filters != m_filters) {
        setFilters(filters);
        emit changed(m_filters);
    }
    return true;
}

void FilterChips::buildMore()
{
    auto *menu = new QMenu(m_more);
    m_more->setProperty("offers", true);
    m_more->setMenu(menu);
    const auto addPart = [menu](const QString &title) {
        auto *part = new TickMenu(title, menu);
        menu->addMenu(part);
        return part;
    };
    m_reviews = addPart(tr("&Review"));
    addTicks<Review>(m_reviews);
    QMenu *services = addPart(tr("&Service"));
    QMenu *tags = addPart(tr("&Tag"));
    QMenu *teams = addPart(tr("T&eam"));
    auto *fields = new QMenu(tr("&Our fields", "fields the team added"), menu);
    menu->addMenu(fields);
    connect(menu, &QMenu::aboutToShow, this, [this, services, tags, teams, fields] {
        fillNames(services, Name::Service, &QueryFilters::services);
        fillNames(tags, Name::Tag, &QueryFilters::tags);
        fillNames(teams, Name::Team, &QueryFilters::teams);
        teams->menuAction()->setVisible(!teams->isEmpty());
        fillFields(fields);
        fields->menuAction()->setVisible(!fields->isEmpty());
    });
}

void FilterChips::fillNames(QMenu *menu, Name kind, QStringList QueryFilters::*names)
{
    menu->clear();
    QStringList offered = sortedNames(m_names(kind));
    for (const QString &asked : std::as_const(m_filters.*names))
        if (!offered.contains(asked, Qt::CaseInsensitive)) offered.prepend(asked);
    menu->setEnabled(!offered.isEmpty());
    for (const QString &name : std::as_const(offered)) {
        QAction *tick = menu->addAction(asMenuText(oneLine(name)));
        tick->setCheckable(true);
        tick->setChecked((m_filters.*names).contains(name, Qt::CaseInsensitive));
        connect(tick, &QAction::toggled, this, [this, names, name](bool isOn) {
            QStringList &wanted = m_filters.*names;
            if (isOn)
                wanted.append(name);
            else
                wanted.removeIf([&name](const QString &one) { return one.compare(name, Qt::CaseInsensitive) == 0; });
            describe();
            emit changed(m_filters);
        });
    }
}

// A choice is ticked here; what is typed freely is typed, where it is completed.
void FilterChips::fillFields(QMenu *menu)
{
    menu->clear();
    qDeleteAll(menu->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly)); // of the last time
    const QList<CustomField> fields = m_fields ? m_fields() : QList<CustomField>();
    for (const CustomField &field : fields) {
        const QString name = asMenuText(oneLine(field.name));
        if (field.sort == CustomField::Sort::Choice) {
            auto *choices = new TickMenu(name, menu);
            menu->addMenu(choices);
            fillChoices(choices, field);
            continue;
        }
        QAction *typed = menu->addAction(tr("%1…", "a field that is asked for by typing").arg(name));
        connect(typed, &QAction::triggered, this, [this, field] {
            emit typingWanted(fieldFilter({fieldNameFor(field.key), {}, false}) + u':');
        });
    }
}

void FilterChips::fillChoices(QMenu *menu, const CustomField &field)
{
    const QString key = fieldNameFor(field.key);
    const auto addTick = [this, menu, key](const QString &text, const QString &value, bool isExcluded) {
        QAction *tick = menu->addAction(text);
        tick->setCheckable(true);
        for (const QueryField &asked : std::as_const(m_filters.fields))
            if (asked.key == key && asked.isExcluded == isExcluded)
                tick->setChecked(asked.values.contains(value, Qt::CaseInsensitive));
        connect(tick, &QAction::toggled, this, [this, key, value, isExcluded](bool isOn) {
            tickField(key, value, isExcluded, isOn);
            emit changed(m_filters);
        });
    };
    for (const QString &choice : field.choices)
        addTick(asMenuText(oneLine(choice)), fieldValue(choice.simplified()), false);
    menu->addSeparator();
    addTick(tr("Not known"), u"*"_s, true);
}

void FilterChips::tickField(const QString &key, const QString &value, bool isExcluded, bool isOn)
{
    QList<QueryField> &fields = m_filters.fields;
    auto asked = std::find_if(fields.begin(), fields.end(), [&](const QueryField &field) {
        return field.key == key && field.isExcluded == isExcluded;
    });
    if (asked == fields.end()) asked = fields.insert(fields.end(), {key, {}, isExcluded});
    if (isOn)
        asked->values.append(value);
    else
        asked->values.removeIf([&value](const QString &one) { return one.compare(value, Qt::CaseInsensitive) == 0; });
    if (asked->values.isEmpty()) fields.erase(asked);
}

void FilterChips::setFilters(const QueryFilters &filters)
{
    m_filters = filters;
    showTicks();
    describe();
}

void FilterChips::showTicks()
{
    m_recent->setChecked(m_filters.days || m_filters.since.isKnown());
    setTicks(m_severity->menu(), m_filters.severities);
    setTicks(m_state->menu(), m_filters.states);
    setTicks(m_reviews, m_filters.reviews);
}

QWidget *FilterChips::clearButton() const
{
    return m_clear;
}

void FilterChips::clear()
{
    setFilters({});
    emit changed(m_filters);
}

// Somebody ticked something: what no tick says stays as it was.
void FilterChips::tell()
{
    m_filters.severities = ticked<Severity>(m_severity->menu());
    m_filters.states = ticked<State>(m_state->menu());
    m_filters.reviews = ticked<Review>(m_reviews);
    if (!m_recent->isChecked()) {
        m_filters.days = std::nullopt;
        m_filters.since = {};
    } else if (!m_filters.days && !m_filters.since.isKnown()) {
        m_filters.days = kRecentDays;
    }
    describe();
    emit changed(m_filters);
}

QString FilterChips::timeText() const
{
    if (m_filters.days) return *m_filters.days == 1 ? tr("1 day") : tr("%n days", nullptr, *m_filters.days);
    return tr("Since %1").arg(dayText(m_filters.since.day()));
}

QString FilterChips::moreText() const
{
    QStringList all;
    for (const Review review : m_filters.reviews)
        all.append(codeText(Code<Review>(review)));
    for (const QString &name : m_filters.services + m_filters.teams + m_filters.tags)
        all.append(oneLine(name));
    if (all.size() < 2) return all.value(0);
    return tr("%1 +%2", "one, how many more").arg(all.first()).arg(all.size() - 1);
}

void FilterChips::describe()
{
    showOn(m_severity, tr("Severity"), briefly(m_filters.severities));
    showOn(m_state, tr("State"), briefly(m_filters.states));
    showOn(m_more, tr("More"), moreText());
    const QString time = m_recent->isChecked() ? timeText() : QString();
    m_recent->setText(time.isEmpty() ? tr("%n days", nullptr, kRecentDays) : time);
    m_recent->setProperty("on", !time.isEmpty());
    m_recent->setAccessibleName(time.isEmpty() ? tr("Filter by time: the last 30 days")
                                               : tr("Filter by time: %1").arg(time));
    m_clear->setVisible(!m_filters.isEmpty());
    for (QPushButton *chip : {m_severity, m_state, m_recent, m_more}) {
        chip->style()->unpolish(chip);
        chip->style()->polish(chip);
    }
    fitMore();
}

// What is chosen may be as long as a name: its chip stays in the line where it stood before.
void FilterChips::fitMore()
{
    const QString what = moreText();
    if (what.isEmpty()) return;
    m_more->setText(asMenuText(what));
    int room = width();
    for (const QPushButton *chip : {m_severity, m_state, m_recent})
        room -= chip->sizeHint().width() + m_chips->layout()->spacing();
    const QFontMetrics metrics = m_more->fontMetrics();
    const int around = m_more->sizeHint().width() - metrics.horizontalAdvance(what);
    const int name = QFontMetrics(m_theme.font(TextStyle::Body)).horizontalAdvance(tr("More"));
    if (name + around > room) room = width(); // it has a line of its own
    // In the middle: how many more there are stands at the end.
    m_more->setText(asMenuText(metrics.elidedText(what, Qt::ElideMiddle, room - around)));
}

void FilterChips::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitMore();
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
