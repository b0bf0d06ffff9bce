#pragma once

#include "model/exchange/batch.h"
#include "model/store/forecast.h"
#include "ui/picture/pagepictures.h"

#include <QHash>
#include <QMetaType>
#include <QObject>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace nevertwice {

// A document as it was understood, and what would become of it; or a file that gives no incident, and why.
struct ImportRow
{
    ReadBatch::Document document; // without a problem
    ImportForecast forecast;
    QList<Finding> findings; // those of the source and those that are computed from it
    std::optional<Error> problem;
    QString file;
    bool isOfWorkspace = false; // another workspace told it

    bool isIncident() const { return !problem; }
};

struct ImportReading
{
    QList<ImportRow> rows;
    QList<WorkspaceDocument> workspaces;
    int otherFiles = 0; // of a kind that is not read
    bool isCancelled = false;
};

// One of them to look at: what it was read from, and what was made of it.
struct ImportLook
{
    QString source;
    bool isSourceCut = false;
    PagePictures pages;
    QStringList changes; // of the incident that is here, a line each
};

// Reads documents on a thread of its own, with a reader of its own to tell what is here already. Nothing is stored.
class Importer : public QObject
{
    Q_OBJECT

public:
    Importer(std::unique_ptr<Reader> reader, const Clock &clock, QObject *parent = nullptr);
    // Gives up what is under way and waits for the thread.
    ~Importer() override;
    // Nobody waits for anything any more: gives up what is under way and goes by itself, without being waited for.
    void leave();

    // What is read later than the others counts: what is under way is given up, and answers nothing.
    // Files, folders with all that is in them, and workspaces. Some files have a zone of their own.
    void read(const QStringList &paths, const ReadOptions &options, const QHash<QString, QString> &zones = {});
    // What was copied: a page, or Markdown.
    void readCopied(const QByteArray &bytes, ReadOptions::Format format, const ReadOptions &options);
    // One file with a zone or an order of dates of its own.
    void readAgain(const QString &file, const ReadOptions &options);
    void look(const ImportRow &row, double scale);
    void cancel() { m_isCancelled = true; }

signals:
    void progressed(int done, int all);
    void understood(const nevertwice::ImportReading &reading);
    void understoodAgain(const QString &file, const nevertwice::ImportReading &reading);
    void looked(const nevertwice::ImportLook &look);

private:
    using Work = std::function<void()>;
    void run(const Work &work);
    void tell(const Work &work); // in the thread of whoever made this
    using Reading = std::function<ImportReading(int number)>;
    void startReading(const Reading &read, const std::function<void(const ImportReading &)> &answer);
    bool isLeft(int number) const { return m_isCancelled || number != m_reading; }
    ImportReading readingOf(const QStringList &paths, const ReadOptions &options, int number);
    ImportReading rowsOf(ReadBatch batch, int number);
    Result<void> addWorkspace(const QString &path, ReadBatch &batch, int number) const;
    ImportLook lookAt(const ImportRow &row, double scale, const std::function<bool()> &isWanted) const;
    void giveUp();

    std::unique_ptr<Reader> m_reader; // used in the thread
    const Clock m_clock;
    QThread m_thread;
    QObject m_worker;              // lives in the thread
    std::atomic_int m_wanted = 0;  // the number of the look that was asked for last
    std::atomic_int m_reading = 0; // and of the reading
    std::atomic_bool m_isCancelled = false;
};

// These rows with those of one file anew, where the first of it was.
QList<ImportRow> withRowsOfFile(const QList<ImportRow> &rows, const QString &file, const QList<ImportRow> &anew);

// What taking a document in would change, a line each.
QStringList changesOf(const ImportForecast &forecast);

} // namespace nevertwice
