#include "ui/follow/statuscsvreading.h"

#include "model/exchange/files.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace nevertwice {

namespace statuscsv {

// What reading the bytes and making letters of them are of the whole, in percent; the rest is comparing.
constexpr int kBytesRead = 10;
constexpr int kLettersMade = 45;

// A part of the whole, told as such.
TrackerProgress part(const TrackerProgress &tell, int from, int to)
{
    return [tell, from, to](qsizetype done, qsizetype all) {
        return tell(from + (to - from) * done / std::max<qsizetype>(all, 1), 100);
    };
}

Result<StatusCsv> compared(const Reader &reader, const std::shared_ptr<const TrackerFile> &file,
                           const TrackerMapping &mapping, const TrackerProgress &progress)
{
    StatusCsv csv{file, mapping, {}};
    if (!mapping.columns.isUsable()) return csv;
    const auto actions = linkedActions(reader);
    if (!actions) return actions.error();
    auto plan = planTracker(*file, mapping, *actions, progress);
    if (!plan) return plan.error();
    csv.plan = *std::move(plan);
    return csv;
}

} // namespace statuscsv

StatusCsvReading::StatusCsvReading(std::unique_ptr<Reader> reader, QObject *parent)
    : QObject(parent), m_isGivenUp(std::make_shared<std::atomic_bool>(false)), m_thread(std::move(reader))
{
    connect(&m_thread, &ReaderThread::failed, this, &StatusCsvReading::failed);
}

StatusCsvReading::~StatusCsvReading()
{
    *m_isGivenUp = true; // the thread is waited for
}

// Told in the thread that reads; heard here.
TrackerProgress StatusCsvReading::progress()
{
    *m_isGivenUp = true;
    m_isGivenUp = std::make_shared<std::atomic_bool>(false);
    return [this, isGivenUp = m_isGivenUp, told = std::make_shared<int>(-1)](qsizetype done, qsizetype all) {
        if (*isGivenUp) return false;
        const int percent = int(done * 100 / std::max<qsizetype>(all, 1));
        if (std::exchange(*told, percent) == percent) return true;
        QMetaObject::invokeMethod(this, [this, percent] { emit progressed(percent); });
        return true;
    };
}

void StatusCsvReading::read(const QString &path)
{
    const auto work = [path, tell = progress()](const Reader &reader) -> Result<StatusCsv> {
        const qsizetype pieces = QFileInfo(path).size() / (1024 * 1024) + 1;
        qsizetype read = 0;
        const TrackerProgress reading = statuscsv::part(tell, 0, statuscsv::kBytesRead);
        const auto bytes = readFile(path, kMostTrackerBytes, [&] { return reading(std::min(read++, pieces), pieces); });
        if (!bytes) return bytes.error();
        auto file = readTrackerFile(*bytes, statuscsv::part(tell, statuscsv::kBytesRead, statuscsv::kLettersMade));
        if (!file) return file.error();
        const auto shared = std::make_shared<const TrackerFile>(*std::move(file));
        const auto remembered = reader.setting(QLatin1StringView(kTrackerMappings));
        const TrackerMapping mapping = mappingFor(shared->heads, remembered ? *remembered : QJsonValue());
        return statuscsv::compared(reader, shared, mapping, statuscsv::part(tell, statuscsv::kLettersMade, 100));
    };
    m_thread.ask(work, [this](const StatusCsv &csv) { emit compared(csv); });
}

void StatusCsvReading::readAs(const std::shared_ptr<const TrackerFile> &file, const TrackerMapping &mapping)
{
    const auto work = [file, mapping, tell = progress()](const Reader &reader) {
        return statuscsv::compared(reader, file, mapping, tell);
    };
    m_thread.ask(work, [this](const StatusCsv &csv) { emit compared(csv); });
}

void StatusCsvReading::cancel()
{
    *m_isGivenUp = true;
    m_thread.cancel();
}

} // namespace nevertwice
