// The page of insights once its data is there: of many incidents beside a few. Every pixel of it is painted each time,
// also what lies below the edge of the window.
#include "tests/benchui/cost.h"
#include "tests/benchui/parts.h"
#include "ui/insights/chartcard.h"
#include "ui/insights/chartview.h"
#include "ui/insights/insightspage.h"
#include "ui/insights/periodbar.h"

#include <QElapsedTimer>
#include <QPainter>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::bench {

namespace {

constexpr int kFew = 1'000;
constexpr int kTurns = 15;
constexpr int kInsightsPatience = 120'000; // milliseconds
constexpr QSize kPageSize(1440, 900);

// A page with the data of a library in it.
class ShownPage
{
public:
    ShownPage(const Theme &theme, const QString &path)
        : m_workspace(sure(Workspace::open(path, Access::ReadOnly, steadyClock()))),
          m_page(theme, sure(m_workspace->openReader()), [] { return Moment::onDay(QDate(2026, 1, 1)); })
    {
        m_page.resize(kPageSize);
        static_cast<QWidget &>(m_page).show();
        m_page.period().choose(SpanKind::All);
        QElapsedTimer passed;
        passed.start();
        while ((m_page.shownInsights().tiles.isEmpty() || m_page.shownInsights().question.span.now) &&
               passed.elapsed() < kInsightsPatience)
            settle(50);
        settle();
        if (m_page.shownInsights().tiles.isEmpty()) giveUp(u"the page of insights has not come"_s);
    }

    qsizetype incidents() const { return m_page.shownInsights().incidents; }
    // What comes when the data is there: every card takes its charts, places everything anew and draws it.
    double paint()
    {
        QWidget *body = m_page.findChild<QScrollArea *>()->widget();
        QImage image(body->size(), QImage::Format_RGB32);
        const double before = threadMilliseconds();
        for (ChartView *view : body->findChildren<ChartView *>())
            view->setChart(Chart(view->chart()));
        body->render(&image);
        return threadMilliseconds() - before;
    }

private:
    std::unique_ptr<Workspace> m_workspace;
    InsightsPage m_page;
};

} // namespace

void benchInsightsPage(Library &library)
{
    Theme theme;
    Library small(kFew, {});
    ShownPage few(theme, small.path());
    ShownPage many(theme, library.path());
    std::vector<double> ofFew;
    std::vector<double> ofMany;
    for (int i = 0; i < kTurns; ++i) // in turns, each first as often as the other
        for (int turn = 0; turn < 2; ++turn)
            (i + turn) % 2 == 0 ? ofFew.push_back(few.paint()) : ofMany.push_back(many.paint());
    printLine(u"insights painted: %1 incidents, beside %2"_s.arg(many.incidents()).arg(few.incidents()),
              medianOf(ofMany), medianOf(ofFew), u"at most 1.2"_s);
}

} // namespace nevertwice::bench
