// Checking documents that people wrote against reading them alone, as `import --dry-run` does; and what the panel
// beside the page costs after a key in a document of 20 KB: of both threads, from the change to the painted list,
// against one check of the same text. Every key moves the words of every finding, so nothing can be left as it was.
#include "model/exchange/batch.h"
#include "model/exchange/decoding.h"
#include "model/exchange/sourceplaces.h"
#include "model/insight/checks/checks.h"
#include "tests/bench/harness.h"
#include "tests/support/generator.h"
#include "ui/kit/theme.h"
#include "ui/write/checker.h"
#include "ui/write/checkspanel.h"
#include "ui/write/document.h"

#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QTimer>

#include <algorithm>
#include <ctime>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::bench {

namespace {

constexpr int kMostChecked = 10'000;
constexpr int kChecks = 5;
constexpr int kKeys = 25;
constexpr qsizetype kLongPage = 20 * 1024;
constexpr int kCheckPatience = 2'000; // milliseconds until a check is given up

// As people write them: headings, lists, a time before each entry.
QString reportOf(const Incident &incident)
{
    QString text = u"# Postmortem: %1\n\n## Summary\n\n%2\n\n## Impact\n\n%3\n\n## Timeline (UTC)\n\n"_s.arg(
        incident.title, incident.summary, incident.impact.text);
    for (const Event &event : incident.timeline)
        text += u"- %1 %2\n"_s.arg(event.at.text().left(16).replace(u'T', u' '), event.text.simplified());
    text += u"\n## Root cause\n\n%1\n\n## Resolution\n\n%2\n\n## Action items\n\n"_s.arg(incident.rootCause,
                                                                                         incident.resolution);
    for (const Action &action : incident.actions)
        text += u"- %1\n"_s.arg(action.title.simplified());
    return text;
}

QString writeReports(const QString &parent, int count)
{
    const QString folder = parent + u"/reports"_s;
    if (!QDir().mkpath(folder)) giveUp(u"no folder %1"_s.arg(folder));
    test::Generator generator({.seed = 8, .count = count});
    for (int i = 0; i < count; ++i) {
        QFile file(u"%1/%2.md"_s.arg(folder).arg(i));
        if (!file.open(QIODevice::WriteOnly)) giveUp(file.errorString());
        file.write(reportOf(generator.next()).toUtf8());
    }
    return folder;
}

ReadBatch readReports(const QString &folder)
{
    QBuffer none;
    return readPaths({folder}, none);
}

Comparison compareChecks(const QString &folder, int count)
{
    const auto checkAll = [&](int) {
        const ReadBatch batch = readReports(folder);
        for (const ReadBatch::Document &document : batch.documents) {
            const SourcePlaces places(decoded(document.original).text);
            for (const Finding &finding : check(document.incident))
                (void)places.regionOf(document.incident, finding);
        }
    };
    return compare(u"check %1, against reading"_s.arg(count), kChecks, checkAll,
                   [&](int) { (void)readReports(folder); });
}

Incident longIncident()
{
    test::Generator generator({.seed = 20, .count = 400});
    Incident incident = generator.next();
    incident.state = State::Resolved;
    incident.summary = u"Some users saw nothing, because an engineer forgot a flag.\n\n"_s;
    while (incident.summary.size() < kLongPage)
        incident.summary += generator.next().summary + u"\n\n"_s;
    incident.summary.truncate(kLongPage);
    return incident;
}

double processMilliseconds()
{
    timespec time = {};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

// Until the panel has the findings of the text as it is, and they are painted.
void waitForFindings(Checker &checker)
{
    QEventLoop loop;
    QTimer::singleShot(kCheckPatience, &loop, [] { giveUp(u"no findings came"_s); });
    QObject::connect(&checker, &Checker::changed, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    loop.exec();
    QApplication::processEvents();
}

Comparison comparePanel()
{
    Theme theme;
    theme.setScheme(Scheme::Light);
    Document document(longIncident());
    ChecksPanel panel(theme);
    panel.resize(320, 860);
    panel.show();
    Checker checker(steadyClock());
    QObject::connect(&checker, &Checker::changed, &panel,
                     [&] { panel.setFindings(checker.findings(), ChecksPanel::Fixes::Offered); });
    checker.setDocument(&document);
    waitForFindings(checker);
    Comparison result{u"a key, panel of 20 KB"_s, {}, {}};
    for (int i = 0; i < kKeys; ++i) {
        document.type(u"Summary"_s, u"summary"_s, u"a"_s + document.incident().summary);
        const double cpu = processMilliseconds();
        Cost cost;
        cost.wall = costOf([&] { waitForFindings(checker); }).wall;
        cost.cpu = processMilliseconds() - cpu;
        result.ours.add(cost);
        result.bare.add(costOf([&] { (void)check(document.incident()); }));
    }
    return result;
}

} // namespace

QList<Comparison> benchCheck(Library &library)
{
    const int count = std::min(library.size(), kMostChecked);
    const QString folder = writeReports(library.folder(), count);
    return {comparePanel(), compareChecks(folder, count)};
}

} // namespace nevertwice::bench
