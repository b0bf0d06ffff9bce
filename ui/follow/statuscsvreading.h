#pragma once

#include "model/store/trackerrefresh.h"
#include "ui/kit/readerthread.h"

#include <atomic>
#include <memory>

namespace nevertwice {

// A tracker's file as it was read, and what it would change.
struct StatusCsv
{
    std::shared_ptr<const TrackerFile> file;
    TrackerMapping mapping;
    TrackerPlan plan; // nothing while the columns are not known
};

// Reads a tracker's file and compares it with the actions, on a thread of its own. Asking again gives up what is under
// way.
class StatusCsvReading : public QObject
{
    Q_OBJECT

public:
    explicit StatusCsvReading(std::unique_ptr<Reader> reader, QObject *parent = nullptr);
    ~StatusCsvReading() override;

    void read(const QString &path);
    // The same file with other columns or words. Precondition: it was read.
    void readAs(const std::shared_ptr<const TrackerFile> &file, const TrackerMapping &mapping);
    void cancel();

signals:
    void progressed(int percent);
    void compared(const nevertwice::StatusCsv &csv);
    void failed(const nevertwice::Error &error);

private:
    TrackerProgress progress();

    std::shared_ptr<std::atomic_bool> m_isGivenUp; // of what is under way
    ReaderThread m_thread;
};

} // namespace nevertwice
