// A workspace as a folder of Markdown. Bare renders the same incidents from memory and writes the same bytes with
// QSaveFile under names that are known already; ours reads them from the file, names them and looks what is there.
#include "model/exchange/folder.h"
#include "model/exchange/ownmarkdown.h"
#include "tests/bench/harness.h"

#include <QDir>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::bench {

namespace {

constexpr int kMostExported = 10'000;
constexpr int kExports = 5;

QString freshFolder(const QString &path)
{
    QDir(path).removeRecursively();
    if (!QDir().mkpath(path)) giveUp(u"no folder %1"_s.arg(path));
    return path;
}

} // namespace

QList<Comparison> benchExport(Library &library)
{
    const auto workspace = sure(Workspace::open(library.path(), Access::ReadOnly, steadyClock()));
    const Reader &reader = workspace->reader();
    const QList<IncidentRow> rows = sure(reader.firstRows(kMostExported));
    QList<Incident> incidents;
    for (const IncidentRow &row : rows)
        incidents.append(sure(reader.incident(row.id)));
    // 0.7 of the speed, or faster.
    Comparison result{u"export %1, at most 1.43"_s.arg(rows.size()), {}, {}};
    const auto ours = [&] {
        ExportFolder folder(freshFolder(library.folder() + u"/exported"_s));
        result.ours.add(costOf([&] {
            for (const IncidentRow &row : rows) {
                const Incident incident = sure(reader.incident(row.id));
                (void)sure(folder.write(incident, u".md"_s, ownMarkdown(incident).toUtf8()));
            }
        }));
    };
    const auto bare = [&] {
        const QString folder = freshFolder(library.folder() + u"/rendered"_s);
        result.bare.add(costOf([&] {
            int number = 0;
            for (const Incident &incident : std::as_const(incidents)) {
                QSaveFile file(u"%1/%2.md"_s.arg(folder).arg(++number));
                if (!file.open(QIODevice::WriteOnly)) giveUp(file.errorString());
                file.write(ownMarkdown(incident).toUtf8());
                if (!file.commit()) giveUp(file.errorString());
            }
        }));
    };
    for (int i = 0; i < kExports; ++i) {
        i % 2 == 0 ? ours() : bare();
        i % 2 == 0 ? bare() : ours();
    }
    return {result};
}

} // namespace nevertwice::bench
