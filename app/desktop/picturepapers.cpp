#include "app/desktop/picturepapers.h"

#include "model/exchange/files.h"
#include "ui/share/choicelist.h"
#include "ui/share/exportsheet.h"
#include "ui/share/importsheet.h"
#include "ui/window/mainwindow.h"
#include "ui/window/menus.h"

#include <QAction>
#include <QDir>
#include <QEventLoop>
#include <QTableView>
#include <QTimer>

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace picturepapers {

constexpr int kPatience = 10'000; // milliseconds; it takes a few
constexpr int kLook = 20;

void waitUntil(const std::function<bool()> &isSo)
{
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (isSo()) loop.quit();
    });
    look.start(kLook);
    QTimer::singleShot(kPatience, &loop, &QEventLoop::quit);
    loop.exec();
}

QString report(const QString &title, const QString &day, const QString &summary)
{
    return u"# %1\n\n**Date:** %2\n**Severity:** SEV2\n**Services:** booking, seat-map\n\n## Summary\n\n%3\n\n"
           "## Impact\n\nAbout 12% of all visitors saw an error page; 310 orders were given up.\n\n"
           "## Timeline (UTC)\n\n| Time | What happened |\n|---|---|\n| 09:10 | Release 4.18 goes out |\n| 09:14 | The "
           "seat "
           "map answers with errors |\n| 09:31 | Petra is paged |\n| 09:48 | Release 4.18 is rolled back |\n| 09:55 | "
           "All "
           "halls can be booked again |\n\n## Root cause\n\nThe cache held the seats of last season, and nothing "
           "emptied it on release.\n\n## Action items\n\n- [ ] Empty the cache with every release (owner: Petra, due: "
           "2025-12-01)\n- [ ] Alert on seat maps that are older than a day\n"_s.arg(title, day, summary);
}

} // namespace picturepapers

QDialog *shownExport(MainWindow &window, const QString &format, const QString &page)
{
    window.menus().exportSome->trigger();
    auto *sheet = window.findChild<ExportSheet *>();
    if (!sheet) return nullptr;
    auto *templates = sheet->findChild<ChoiceList *>(u"exportTemplates"_s);
    picturepapers::waitUntil([&] { return templates->count() > 0 && !sheet->isRendering(); });
    sheet->findChild<ChoiceList *>(u"exportFormats"_s)->choose(format);
    templates->choose(page);
    picturepapers::waitUntil([&] { return !sheet->isRendering(); });
    return sheet;
}

QDialog *shownImport(MainWindow &window, const QString &folder)
{
    using picturepapers::report;
    const std::pair<QString, QString> files[] = {
        {u"2025-11-04-seats.md"_s, report(u"Ticket shop without seats"_s, u"2025-11-04"_s,
                                          u"For 41 minutes nobody could choose a seat in any hall."_s)},
        {u"2025-11-19-wifi.md"_s, report(u"Guest network of the north hall down"_s, u"19.11.2025"_s,
                                         u"The guest network refused new devices during the evening."_s)},
        {u"old-wiki-page.html"_s,
         u"<h1>Printer queue stuck</h1><p>Date: 12 March 2025</p><h2>Timeline</h2><ul><li>10:02 tickets pile up</li>"
         "<li>25:10 somebody restarts it</li></ul><h2>Root cause</h2><p>A driver nobody had tried.</p>"_s},
        {u"README.md"_s, u"# Postmortems of the box office\n\nOne file an incident.\n"_s}};
    for (const auto &[name, text] : files)
        if (!writeFile(QDir(folder).filePath(name), text.toUtf8())) return nullptr;
    emit window.documentsDropped({folder});
    auto *sheet = window.findChild<ImportSheet *>();
    if (!sheet) return nullptr;
    bool isShown = false;
    const auto looked = QObject::connect(sheet, &ImportSheet::looked, &window, [&] { isShown = true; });
    picturepapers::waitUntil([&] { return !sheet->isReading() && isShown; });
    QObject::disconnect(looked);
    return sheet;
}

} // namespace nevertwice
