// usage: NEVERTWICE_TARGET=NAME nevertwice-guided [ARGUMENT OF libFuzzer…] [FOLDER OF INPUTS…]
// The same targets under libFuzzer, which keeps the inputs that reach code none before them reached: tests/fuzz.sh
// --guided.
#include "tests/fuzz/fuzz.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace {

const nevertwice::fuzz::Target *guidedTarget = nullptr;

const QString &guidedFolder()
{
    static const QTemporaryDir folder;
    static const QString path = folder.path();
    return path;
}

} // namespace

// The target comes by the environment, which libFuzzer hands on when it starts itself again.
extern "C" int LLVMFuzzerInitialize(int *count, char ***arguments)
{
    static const QCoreApplication application(*count, *arguments);
    const auto &all = nevertwice::fuzz::targets();
    const QByteArray name = qgetenv("NEVERTWICE_TARGET");
    const auto found =
        std::find_if(all.begin(), all.end(), [&name](const auto &target) { return name == target.name; });
    if (found == all.end()) {
        std::fprintf(stderr, "nevertwice-guided: NEVERTWICE_TARGET names a target, not \"%s\"\n", name.constData());
        std::exit(2);
    }
    guidedTarget = &*found;
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), qsizetype(size));
    const QString wrong = guidedTarget->run(input, guidedFolder());
    if (wrong.isEmpty()) return 0;
    std::fprintf(stderr, "%s WRONG: %s\n", guidedTarget->name, qPrintable(wrong));
    std::abort();
}
