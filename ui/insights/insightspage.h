#pragma once

#include "ui/insights/insights.h"
#include "ui/insights/insightschoice.h"
#include "ui/insights/report.h"
#include "ui/kit/readerthread.h"
#include "ui/kit/theme.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QCheckBox;
class QGridLayout;
class QLineEdit;
class QMenu;
class QScrollArea;
class QStackedLayout;

namespace nevertwice {

class ChartCard;
class ElidedLabel;
class EmptyState;
class LoadBar;
class PeriodBar;
class TileButton;

// What the incidents have to teach: the few numbers that matter beside those of the period before, and the charts. It
// is read and counted on a thread of its own when it is first shown, and again when something was saved or another
// question is asked.
class InsightsPage : public QWidget
{
    Q_OBJECT

public:
    InsightsPage(const Theme &theme, std::unique_ptr<Reader> reader, Clock clock, QWidget *parent = nullptr);
    ~InsightsPage() override;

    // Something was saved; counted at once where the page is seen, else when it is shown again.
    void refresh();
    void focusSearch();
    // What is on the screen.
    const Insights &shownInsights() const { return m_shown; }
    PeriodBar &period() { return *m_period; }
    // What the person chose here: set before it is shown, and told anew when they choose otherwise.
    void setChoice(const InsightsChoice &choice);
    const InsightsChoice &choice() const { return m_choice; }
    // Writes a report about a period: fileWanted() comes when it is made. What is asked for meanwhile comes after it.
    void report(const Period &period, ReportFormat format);

signals:
    void incidentsWanted(const QList<QUuid> &incidents, const QString &what);
    void fileWanted(const QString &name, const QByteArray &content);
    void choiceChanged(const nevertwice::InsightsChoice &choice);
    void newWanted(); // there is no incident yet
    void failed(const nevertwice::Error &error);
    void shown(); // what was counted last is on the screen

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildHead();
    void buildBody();
    InsightsQuestion question() const;
    void ask();
    void show(const Insights &insights);
    void writeReport();
    void reportIsDone();
    void showTiles();
    void showCharts();
    void describe();
    void arrange();
    void fillReportMenu(QMenu &menu);
    void askForLoadOn(ChartCard &card);
    QString caption() const;
    QDate today() const;

    const Theme &m_theme;
    Clock m_clock;
    std::shared_ptr<InsightsMaker> m_maker; // used in the thread alone; whoever is last with it has it freed beside
    Insights m_shown;
    ElidedLabel *m_caption = nullptr;
    QLineEdit *m_search = nullptr;
    QCheckBox *m_rehearsals = nullptr;
    PeriodBar *m_period = nullptr;
    QStackedLayout *m_stack = nullptr;
    QScrollArea *m_scroll = nullptr;
    EmptyState *m_empty = nullptr;
    QGridLayout *m_tileGrid = nullptr;
    QGridLayout *m_chartGrid = nullptr;
    QList<TileButton *> m_tiles;
    QList<ChartCard *> m_cards;
    int m_columns = 0;
    int m_tileColumns = 0;
    QTimer m_soon;
    QTimer m_patience; // what takes longer says so
    InsightsChoice m_choice = InsightsChoice::usual();
    LoadBar *m_loadBar = nullptr; // on the card of the load
    QList<ReportWish> m_wishes;   // reports that are to be made; the first is being made
    bool m_isStale = true;
    bool m_isAsking = false;   // and there is no answer yet
    bool m_isAnswered = false; // something was counted
    ReaderThread m_thread;     // goes first: it stops what still counts
};

} // namespace nevertwice
