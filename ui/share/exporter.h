#pragma once

#include "model/exchange/templates.h"
#include "model/store/reader.h"
#include "ui/picture/exporting.h"

#include <QHash>
#include <QObject>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace nevertwice {

// What somebody wants to hand on, and how.
struct ExportWish
{
    QList<QUuid> incidents;
    ExportFormat format = ExportFormat::Pdf;
    QString page; // the name of a template
    bool withAttachments = true;
};

// How it will look: a text or pages, or why there is nothing to see.
struct ExportPreview
{
    QString text;
    PagePictures pages;
    std::optional<Error> trouble;
    QString file; // its name; of several the first
    int fileCount = 1;
    qint64 size = -1;   // of that file in bytes; -1 where only writing would tell
    bool isCut = false; // there is more than is shown
};

// What looks like a secret in all that is exported, not only in what is shown.
struct FoundSecrets
{
    QString what; // "a password", the first of them
    int count = 0;
    int attached = 0;       // of them in files that go along
    int unsearched = 0;     // files that go along and were not looked into: too large, or no text
    int unread = 0;         // incidents whose text could not be had
    QList<QUuid> incidents; // where they stand, in the order of the export
};

// What was copied: the page in the markup of whoever it is for, and for some as rich text too.
struct CopiedPage
{
    QString text;
    QString html;
};

struct ExportOutcome
{
    QString path; // the file or the folder
    bool isFolder = false;
    int incidents = 0;
    QList<LeftFile> left; // files of somebody else that stay
    QStringList missing;  // attachments whose content is not there
    bool isTooLargeToImport = false;
    bool isCancelled = false;
};

// Makes pages and files on a thread of its own, one after the other, with a reader of its own. What comes too late for
// what is wanted now is dropped.
class Exporter : public QObject
{
    Q_OBJECT

public:
    // `open` are incidents as they are on the page, should the file not have their last words yet.
    Exporter(std::unique_ptr<Reader> reader, const QHash<QUuid, Incident> &open, const Moment &now,
             QObject *parent = nullptr);
    // Gives up what is under way and waits for the thread.
    ~Exporter() override;
    // Nobody waits for anything any more: gives up what is under way and goes by itself, without being waited for. A
    // page that is being drawn can take longer than a key press may.
    void leave();
    // In the thread, just now: that cannot be given up half-way.
    bool isDrawing() const { return m_isDrawing; }

    enum class CopyAs { RichText, Markdown, Slack, Jira };

    void readTemplates();
    void preview(const ExportWish &wish, const QUuid &shown, double scale);
    // In every incident of the wish and in the texts that are attached to it, after the preview that was asked for
    // last; another preview ends it, and another search.
    void lookForSecrets(const ExportWish &wish);
    void copy(const ExportWish &wish, CopyAs as);
    // Into a file, or a folder where the wish makes several files.
    void save(const ExportWish &wish, const QString &path);
    // One incident with all it has as one file.
    void pack(const ExportWish &wish, const QString &path);
    void cancel() { m_isCancelled = true; }

signals:
    void templatesRead(const nevertwice::Templates &templates);
    void previewed(const nevertwice::ExportPreview &preview);
    void secretsFound(const nevertwice::FoundSecrets &found);
    void copied(const nevertwice::CopiedPage &page);
    void progressed(int done, int all);
    void saved(const nevertwice::ExportOutcome &outcome);
    void failed(const nevertwice::Error &error);

private:
    using Work = std::function<void()>;
    void run(const Work &work);
    void tell(const Work &work); // in the thread of whoever made this
    Result<Exporting> exporting(const ExportWish &wish) const;
    Result<Incident> incident(const QUuid &uuid) const;
    Result<QList<Incident>> incidents(const ExportWish &wish) const;
    void giveUp();
    ExportPreview previewOf(const ExportWish &wish, const QUuid &shown, double scale,
                            const std::function<bool()> &isWanted) const;
    struct Search
    {
        QList<QUuid> incidents;
        int number = 0;
        bool withAttachments = false;
        FoundSecrets found;
        qsizetype next = 0;
    };
    void lookInto(const Incident &incident, Search &search, Exporting &exporting) const;
    void lookOn(const std::shared_ptr<Search> &search, const std::shared_ptr<Exporting> &exporting);
    Result<CopiedPage> copyOf(const ExportWish &wish, CopyAs as) const;
    void write(const std::function<Result<ExportOutcome>()> &work);
    Result<ExportOutcome> written(const ExportWish &wish, const QString &path);
    Result<ExportOutcome> packInto(const ExportWish &wish, const QString &path) const;

    std::unique_ptr<Reader> m_reader; // used in the thread
    const QHash<QUuid, Incident> m_open;
    const Moment m_now;
    QThread m_thread;
    QObject m_worker;             // lives in the thread
    std::atomic_int m_wanted = 0; // the number of the preview that was asked for last
    std::atomic_int m_search = 0; // and of the search
    std::atomic_bool m_isCancelled = false;
    mutable std::atomic_bool m_isDrawing = false;
    std::atomic_bool m_isEnding = false; // nobody waits for anything any more
};

// Whether so many incidents in this format become a folder of files.
bool makesFolder(ExportFormat format, int incidents);

} // namespace nevertwice
