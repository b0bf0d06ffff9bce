// usage: nevertwice-bench-ui [first] [scroll] [keys] [preview] [drawing] [tour] [promises] [insights] [--size N]
//        [--rows N] [--keys N] [--file PATH]
//   --size N      incidents in the library (100000), for first, tour and insights
//   --rows N      rows of the long list (1000000) that is compared with one of a tenth
//   --keys N      keys of each editor (2000)
//   --file PATH   the library: kept, and made where it does not exist
// The window's part against a minimal one (nevertwice-bare) and against Qt's own widgets, in one run. Milliseconds of
// computing of the thread that shows, medians of five runs.
#include "tests/benchui/parts.h"
#include "ui/kit/hugeheap.h"

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::bench;

namespace {

constexpr auto kUsage =
    "usage: nevertwice-bench-ui [first] [scroll] [keys] [preview] [drawing] [tour] [promises] [insights] "
    "[--size N] [--rows N] [--keys N] [--file PATH]";
const QStringList kParts{u"first"_s,   u"scroll"_s, u"keys"_s,     u"preview"_s,
                         u"drawing"_s, u"tour"_s,   u"promises"_s, u"insights"_s};

QStringList partsOf(const QStringList &arguments, UiWishes &wishes)
{
    QStringList parts;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        const int number = arguments.value(i + 1).toInt();
        if (kParts.contains(argument))
            parts.append(argument);
        else if (argument == "--size"_L1 && number > 0)
            wishes.size = number, ++i;
        else if (argument == "--rows"_L1 && number > 9)
            wishes.rows = number, ++i;
        else if (argument == "--keys"_L1 && number > 4)
            wishes.keys = number, ++i;
        else if (argument == "--file"_L1 && i + 1 < arguments.size())
            wishes.file = arguments[++i];
        else
            giveUp(QString::fromLatin1(kUsage));
    }
    return parts.isEmpty() ? kParts : parts;
}

} // namespace

int main(int argc, char **argv)
{
    takeHeapInHugePages(); // as the program does
    MeasuredApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == "--first-list"_L1) return runFirstList(arguments.value(2));
    UiWishes wishes;
    wishes.program = QCoreApplication::applicationFilePath();
    const QStringList parts = partsOf(arguments, wishes);
    std::printf("%-44s %10s %10s %7s  %s\n", "", "ours", "bare", "ratio", "wanted");
    if (parts.contains(u"drawing"_s)) benchDrawing();
    if (parts == QStringList{u"drawing"_s}) return 0; // it needs no library
    Library library(wishes.size, wishes.file);
    if (parts.contains(u"first"_s)) benchFirstList(library, wishes);
    if (parts.contains(u"scroll"_s)) benchScroll(library, wishes);
    if (parts.contains(u"keys"_s)) benchKeys(wishes);
    if (parts.contains(u"preview"_s)) benchPreview();
    if (parts.contains(u"tour"_s)) benchTour(library);
    if (parts.contains(u"promises"_s)) benchPromises(library);
    if (parts.contains(u"insights"_s)) benchInsightsPage(library);
    return 0;
}
