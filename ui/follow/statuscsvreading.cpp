#include "ui/follow/statuscsvreading.h"

#include "model/exchange/files.h"

#include <QPointer>

namespace nevertwice {

namespace statuscsv {

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
    return [this, isGivenUp = m_isGivenUp](qsizetype done, qsizetype all) {
        if (*isGivenUp) return false;
        const int percent = int(done * 100 / std::max<qsizetype>(all, 1));
        QMetaObject::invokeMethod(this, [this, percent] { emit progressed(percent); });
        return true;
    };
}

void StatusCsvReading::read(const QString &path)
{
    const auto work = [path, tell = progress()](const Reader &reader) -> Result<StatusCsv> {
        const auto isWanted = [&tell] { return tell(0, 1); };
        const auto bytes = readFile(path, kMostTrackerBytes, isWanted);
        if (!bytes) return bytes.error();
        auto file = readTrackerFile(*bytes);
        if (!file) return file.error();
        if (!isWanted()) return Error{Error::Kind::Cancelled, {}, {}, {}};
        const auto shared = std::make_shared<const TrackerFile>(*std::move(file));
        const auto remembered = reader.setting(QLatin1StringView(kTrackerMappings));
        const TrackerMapping mapping = mappingFor(shared->heads, remembered ? *remembered : QJsonValue());
        return statuscsv::compared(reader, shared, mapping, tell);
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
