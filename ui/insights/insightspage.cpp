#include "ui/insights/insightspage.h"

#include "ui/insights/chartcard.h"
#include "ui/insights/loadbar.h"
#include "ui/insights/periodbar.h"
#include "ui/insights/tilebutton.h"
#include "ui/kit/banner.h"
#include "ui/kit/format.h"
#include "ui/kit/freebeside.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"

#include <QAction>
#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace insightspage {

constexpr int kSearchWidth = 300;
constexpr int kSoon = 300;      // milliseconds: saves, and letters, come one after the other
constexpr int kPatience = 500;  // until it is said that it is being counted
constexpr int kCardWidth = 440; // the least
constexpr int kMostColumns = 4;
constexpr int kTileWidth = 176;

} // namespace insightspage

InsightsPage::InsightsPage(const Theme &theme, std::unique_ptr<Reader> reader, Clock clock, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_clock(std::move(clock)), m_maker(sharedFreedBeside(InsightsMaker())),
      m_thread(std::move(reader))
{
    setObjectName("insightsPage"_L1);
    setAccessibleName(tr("Insights"));
    setSurface(this, u"bg"_s);
    m_stack = new QStackedLayout;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    buildHead();
    buildBody();
    layout->addLayout(m_stack, 1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(insightspage::kSoon);
    connect(&m_soon, &QTimer::timeout, this, &InsightsPage::ask);
    m_patience.setSingleShot(true);
    m_patience.setInterval(insightspage::kPatience);
    connect(&m_patience, &QTimer::timeout, this, [this] { m_caption->setText(tr("Counting…")); });
    connect(&m_thread, &ReaderThread::failed, this, [this](const Error &error) {
        m_patience.stop();
        const bool wasReport = !m_wishes.isEmpty();
        m_isAsking = false;
        describe();
        if (wasReport) reportIsDone();
        emit failed(error.whileTrying(wasReport ? tr("write the report") : tr("count the incidents")));
    });
    setFocusProxy(m_search);
}

InsightsPage::~InsightsPage() = default;

void InsightsPage::buildHead()
{
    m_caption = new ElidedLabel(m_theme, TextStyle::Meta, Ink::Text2, this);
    m_caption->setObjectName("insightsCaption"_L1);
    m_search = new QLineEdit(this);
    m_search->setObjectName("insightsSearch"_L1);
    m_search->setPlaceholderText(tr("Only some, such as severity:1..2"));
    m_search->setAccessibleName(tr("Only incidents that answer this query"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(m_theme.scaled(insightspage::kSearchWidth));
    m_search->addAction(lineIcon(m_theme, u"search"_s), QLineEdit::LeadingPosition)->setText(tr("Search"));
    m_rehearsals = new QCheckBox(tr("Drills and false alarms too"), this);
    m_period = new PeriodBar(m_theme, m_clock, this);
    auto *first = new QHBoxLayout;
    first->setContentsMargins(space::xl, space::l, space::xl, 0);
    first->setSpacing(space::m);
    first->addWidget(makeLabel(m_theme, tr("Insights"), TextStyle::Title, Ink::Text, this));
    first->addWidget(m_caption, 1);
    first->addWidget(m_rehearsals);
    first->addWidget(m_search);
    auto *report = new QPushButton(tr("Report"), this);
    report->setObjectName("insightsReport"_L1);
    report->setAccessibleName(tr("Write a report"));
    auto *menu = new QMenu(report);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillReportMenu(*menu); });
    report->setProperty("offers", true);
    report->setMenu(menu);
    first->addWidget(report);
    auto *second = new QHBoxLayout;
    second->setContentsMargins(space::xl, 0, space::xl, 0);
    second->addWidget(m_period);
    static_cast<QVBoxLayout *>(layout())->addLayout(first);
    static_cast<QVBoxLayout *>(layout())->addLayout(second);
    connect(m_search, &QLineEdit::textChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(m_rehearsals, &QCheckBox::toggled, this, &InsightsPage::ask);
    connect(m_period, &PeriodBar::changed, this, &InsightsPage::ask);
    connect(m_period, &PeriodBar::failed, this, &InsightsPage::failed);
}

void InsightsPage::buildBody()
{
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(space::xl, space::xs, space::xl, space::xl);
    layout->setSpacing(space::l);
    m_tileGrid = new QGridLayout;
    m_tileGrid->setSpacing(space::m);
    m_chartGrid = new QGridLayout;
    m_chartGrid->setSpacing(space::l);
    layout->addLayout(m_tileGrid);
    layout->addLayout(m_chartGrid);
    layout->addStretch(1);
    m_scroll->setWidget(body);
    m_empty = new EmptyState(m_theme, u"insights"_s, this);
    connect(m_empty, &EmptyState::pressed, this, &InsightsPage::newWanted);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_empty);
}

// In UTC, as the days of all that is counted are.
QDate InsightsPage::today() const
{
    return m_clock().day();
}

void InsightsPage::refresh()
{
    m_isStale = true;
    if (isVisible()) m_soon.start();
}

void InsightsPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void InsightsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale) ask();
}

InsightsQuestion InsightsPage::question() const
{
    return {m_period->span(), m_search->text().simplified(),
            m_rehearsals->isChecked() ? Scope::Rehearsals::Count : Scope::Rehearsals::LeaveOut, m_clock(),
            m_choice.load()};
}

void InsightsPage::ask()
{
    m_soon.stop();
    m_isStale = true;
    if (!m_wishes.isEmpty()) return; // the thread does one thing at a time, and a report is waited for
    m_isStale = false;
    m_isAsking = true;
    m_patience.start();
    m_thread.ask([maker = m_maker, asked = question()](const Reader &reader) { return maker->make(reader, asked); },
                 [this](const Insights &insights) { show(insights); });
}

void InsightsPage::show(const Insights &insights)
{
    m_patience.stop();
    m_isAsking = false;
    m_isAnswered = true;
    m_shown = insights;
    showTiles();
    showCharts();
    describe();
    emit shown();
}

void InsightsPage::showTiles()
{
    while (m_tiles.size() < m_shown.tiles.size()) {
        auto *button = new TileButton(m_theme, this);
        connect(button, &TileButton::clicked, this,
                [this, button] { emit incidentsWanted(button->tile().incidents, button->tile().title); });
        m_tiles.append(button);
        m_tileColumns = 0;
    }
    for (qsizetype i = 0; i < m_shown.tiles.size(); ++i)
        m_tiles.at(i)->setTile(m_shown.tiles.at(i));
    arrange();
}

void InsightsPage::report(const Period &period, ReportFormat format)
{
    const InsightsQuestion asked = question();
    m_wishes.append({period, asked.query, asked.rehearsals, asked.now, format, m_choice.reportCharts, asked.load});
    if (m_wishes.size() > 1) return;
    m_isStale |= m_isAsking; // it is counted again after that
    m_isAsking = false;
    writeReport();
}

// Where it goes is asked in a dialog, under which this page may go: nothing is done after the file was offered.
void InsightsPage::writeReport()
{
    m_patience.start();
    m_thread.ask([wish = m_wishes.first()](const Reader &reader) { return makeReport(reader, wish); },
                 [this](const Report &made) {
                     const QString name = reportFileName(made.wish);
                     const QByteArray content = reportFile(made);
                     reportIsDone();
                     QMetaObject::invokeMethod(
                         this, [this, name, content] { emit fileWanted(name, content); }, Qt::QueuedConnection);
                 });
}

void InsightsPage::reportIsDone()
{
    m_patience.stop();
    m_wishes.removeFirst();
    describe();
    if (!m_wishes.isEmpty()) return writeReport();
    if (m_isStale && isVisible()) ask();
}

// A week, month, quarter and year: the one that is over, and the one that is not.
void InsightsPage::fillReportMenu(QMenu &menu)
{
    // clear() leaves what was opened from it.
    qDeleteAll(menu.findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly));
    menu.clear();
    const QDate day = today();
    int year = 0;
    const int week = day.weekNumber(&year);
    const auto number = [](int of) { return QString::number(of).rightJustified(2, u'0'); };
    const std::pair<QString, QString> kinds[] = {
        {tr("&Week"), u"%1-W%2"_s.arg(year).arg(number(week))},
        {tr("&Month"), day.toString(u"yyyy-MM"_s)},
        {tr("&Quarter"), u"%1-Q%2"_s.arg(day.year()).arg((day.month() + 2) / 3)},
        {tr("&Year"), QString::number(day.year())}};
    for (const auto &[text, name] : kinds) {
        const auto now = readPeriod(name);
        if (!now) continue;
        QMenu *kind = menu.addMenu(text);
        for (const Period &period : {periodBefore(*now), *now}) {
            const QString shown =
                period == *now ? tr("%1, so far", "a period that is not over").arg(period.name) : period.name;
            QMenu *formats = kind->addMenu(shown);
            for (const auto &[format, what] :
                 {std::pair(ReportFormat::Html, tr("&HTML…")), std::pair(ReportFormat::Pdf, tr("&PDF…")),
                  std::pair(ReportFormat::Markdown, tr("&Markdown…"))})
                connect(formats->addAction(what), &QAction::triggered, this,
                        [this, period, which = format] { report(period, which); });
        }
    }
    menu.addSeparator();
    QMenu *charts = menu.addMenu(tr("&Charts in it"));
    for (const ChartCard *card : std::as_const(m_cards)) {
        const QString key = card->chart().key;
        QAction *one = charts->addAction(asMenuText(card->chart().title));
        one->setCheckable(true);
        one->setChecked(m_choice.reportCharts.contains(key));
        connect(one, &QAction::toggled, this, [this, key](bool isOn) {
            isOn ? m_choice.reportCharts.append(key) : void(m_choice.reportCharts.removeAll(key));
            emit choiceChanged(m_choice);
        });
    }
}

// Those with the same key are on one card.
void InsightsPage::showCharts()
{
    QList<QList<Chart>> groups;
    for (const Chart &chart : std::as_const(m_shown.charts)) {
        if (groups.isEmpty() || groups.last().first().key != chart.key) groups.append(QList<Chart>());
        groups.last().append(chart);
    }
    while (m_cards.size() < groups.size()) {
        auto *card = new ChartCard(m_theme, this);
        connect(card, &ChartCard::incidentsWanted, this, &InsightsPage::incidentsWanted);
        connect(card, &ChartCard::fileWanted, this, &InsightsPage::fileWanted);
        m_cards.append(card);
        m_columns = 0;
    }
    for (qsizetype i = 0; i < groups.size(); ++i) {
        m_cards.at(i)->setObjectName(u"chart-"_s + groups.at(i).first().key);
        m_cards.at(i)->setCharts(groups.at(i), caption());
        if (groups.at(i).first().key == "load"_L1) askForLoadOn(*m_cards.at(i));
    }
    arrange();
}

// The load of people is asked for where it would stand.
void InsightsPage::askForLoadOn(ChartCard &card)
{
    if (m_loadBar) return;
    m_loadBar = new LoadBar(m_theme, &card);
    m_loadBar->setHours(m_choice.hours, m_choice.showsLoad);
    card.setExtra(m_loadBar);
    connect(m_loadBar, &LoadBar::changed, this, [this] {
        m_choice.hours = m_loadBar->hours();
        m_choice.showsLoad = m_loadBar->isOn();
        emit choiceChanged(m_choice);
        ask();
    });
}

void InsightsPage::setChoice(const InsightsChoice &choice)
{
    m_choice = choice;
    if (m_loadBar) m_loadBar->setHours(choice.hours, choice.showsLoad);
    refresh();
}

// From which filter, when, and from how many incidents.
QString InsightsPage::caption() const
{
    const InsightsQuestion &asked = m_shown.question;
    const QString count =
        m_shown.incidents == 1 ? tr("1 incident") : tr("%1 incidents").arg(numberText(m_shown.incidents));
    QString text = tr("%1, %2.", "how many, when").arg(count, spanText(asked.span, asked.now.day()));
    if (!asked.query.isEmpty()) text += u' ' + tr("Query: %1.").arg(oneLine(asked.query));
    return text + u' ' + tr("Made on %1.").arg(dayText(asked.now.day()));
}

void InsightsPage::describe()
{
    if (!m_isAnswered) return m_caption->setText(QString()); // nobody knows yet whether there is anything
    const QString count =
        m_shown.incidents == 1 ? tr("1 incident") : tr("%1 incidents").arg(numberText(m_shown.incidents));
    m_caption->setText(m_shown.misread.isEmpty()
                           ? count
                           : tr("%1; “%2” is no filter, and was searched as words", "how many, what")
                                 .arg(count, oneLine(m_shown.misread)));
    const bool isEmpty = m_shown.incidents == 0;
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_scroll);
    if (!isEmpty) return;
    if (m_shown.all == 0)
        m_empty->setText(tr("Nothing to learn from yet"),
                         tr("How fast incidents are noticed and mended, what returns, and which promises were kept: it "
                            "shows here from the first incident on."));
    else
        m_empty->setText(tr("No incident in this time"),
                         tr("Look at a longer time, or take something out of the query. Drills and false alarms count "
                            "only where you ask for them."));
    m_empty->setButton(m_shown.all == 0 ? tr("Write the first one") : QString());
}

void InsightsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

// As many beside each other as have room.
void InsightsPage::arrange()
{
    using namespace insightspage;
    const int inner = width() - 2 * space::xl;
    const int columns = std::clamp(inner / m_theme.scaled(kCardWidth), 1, kMostColumns);
    const int room = std::max(1, inner / (m_theme.scaled(kTileWidth) + space::m));
    const int tileColumns = room >= m_tiles.size() ? int(m_tiles.size()) : room >= 3 ? 3 : room;
    const auto place = [](QGridLayout &grid, const auto &widgets, int across) {
        for (int i = 0; i < grid.columnCount(); ++i)
            grid.setColumnStretch(i, i < across ? 1 : 0);
        for (qsizetype i = 0; i < widgets.size(); ++i)
            grid.addWidget(widgets.at(i), int(i) / across, int(i) % across);
        for (int i = 0; i < across; ++i)
            grid.setColumnStretch(i, 1);
    };
    if (columns != m_columns && !m_cards.isEmpty()) place(*m_chartGrid, m_cards, columns);
    if (tileColumns != m_tileColumns && !m_tiles.isEmpty()) place(*m_tileGrid, m_tiles, tileColumns);
    m_columns = m_cards.isEmpty() ? 0 : columns;
    m_tileColumns = m_tiles.isEmpty() ? 0 : tileColumns;
}

} // namespace nevertwice
