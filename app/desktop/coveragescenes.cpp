#include "app/desktop/memoryscenes.h"

#include "model/exchange/files.h"
#include "ui/follow/coveragepage.h"
#include "ui/follow/statuscsvsheet.h"
#include "ui/window/mainwindow.h"
#include "ui/window/menus.h"
#include "ui/window/sidebar.h"
#include "ui/window/statusrefresh.h"
#include "ui/window/workspaceview.h"

#include <QAction>
#include <QCoreApplication>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace coveragescenes {

constexpr QSize kNarrow(1024, 680);
constexpr QSize kUsual(1440, 900);
constexpr QSize kWide(2560, 1440);
constexpr QSize kSmallSheet(820, 600);

void paintCoverage(MainWindow &window, const ScenePainter &painter)
{
    window.menus().coverage->trigger();
    auto *page = window.findChild<CoveragePage *>();
    auto *table = window.findChild<QTableView *>(u"coverageTable"_s);
    if (!page || !table) return;
    painter.await([&] { return table->model()->rowCount() > 0; });
    for (const QSize &size : {kNarrow, kUsual, kWide})
        painter.paint(size, u"coverage"_s);
    // The first hole there is.
    const QAbstractItemModel &model = *table->model();
    const int cells = CoverageModel::ColumnCount * model.rowCount();
    for (int i = 0; i < cells; ++i) {
        const QModelIndex index = model.index(i / CoverageModel::ColumnCount, i % CoverageModel::ColumnCount);
        if (!CoverageModel::isCell(index.column()) || index.data(CoverageModel::OpenRole).toInt() > 0 ||
            index.data(CoverageModel::KeptRole).toInt() > 0)
            continue;
        table->setCurrentIndex(index);
        break;
    }
    painter.paint(kUsual, u"coverage-hole"_s);
    if (auto *chip = page->findChild<QPushButton *>(u"coveragePostmortems"_s)) chip->click();
    painter.paint(kUsual, u"coverage-postmortems"_s);
    if (auto *chip = page->findChild<QPushButton *>(u"coverageCauses"_s)) chip->click();
}

// Rows about tickets of the sample, one that no action has, and some that cannot be read.
QByteArray exported(const Reader &reader)
{
    QByteArray csv("Summary,Issue key,Status,Resolution,Resolved\n");
    const auto actions = reader.actions();
    const QByteArray statuses[] = {"Closed,Fixed,2026-01-12 09:30", "In QA,,", "Closed,Won't Do,2026-01-14 16:05",
                                   "In Progress,,", "To Do,,"};
    int row = 0;
    if (actions)
        for (const ActionRow &action : *actions) {
            const QString key = action.action.link.section(u'/', -1);
            if (key.isEmpty()) continue;
            csv += '"' + action.action.title.toUtf8().replace('"', "\"\"") + "\"," + key.toUtf8() + ',' +
                   statuses[row++ % std::size(statuses)] + '\n';
        }
    return csv + "Somebody else's,OPS-9000,To Do,,\nCut off here,OPS-1\n=1+1,=1+1,Closed,,\n";
}

void paintSheet(MainWindow &window, const ScenePainter &painter,
                const std::function<void(QWidget &sheet, const QString &name)> &grab)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"jira-export.csv"_s);
    auto *refresh = window.findChild<StatusRefresh *>();
    if (!refresh || !writeFile(path, exported(window.workspace()->reader()))) return;
    refresh->show(path);
    auto *sheet = window.findChild<StatusCsvSheet *>();
    if (!sheet) return;
    painter.await([&] { return !sheet->isReading(); });
    grab(*sheet, u"refresh"_s);
    sheet->resize(kSmallSheet);
    QCoreApplication::processEvents(); // laid out anew
    grab(*sheet, u"refresh"_s);
    sheet->close();
}

} // namespace coveragescenes

void paintCoverageScenes(MainWindow &window, const ScenePainter &painter,
                         const std::function<void(QWidget &sheet, const QString &name)> &grab)
{
    coveragescenes::paintCoverage(window, painter);
    coveragescenes::paintSheet(window, painter, grab);
    auto *sidebar = window.findChild<Sidebar *>();
    emit sidebar->wanted(Sidebar::Place::Incidents);
    sidebar->markPlace(Sidebar::Place::Incidents);
}

} // namespace nevertwice
