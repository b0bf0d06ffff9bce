#pragma once

#include "model/domain/result.h"

#include <QByteArray>
#include <QFile>
#include <QHash>

namespace nevertwice {

// The pages of a database file, damaged or not, read without SQLite and without ever writing: neither the file nor its
// write-ahead log is opened by anything that could change them. What the log committed lies over the file's pages.
class PageFile
{
public:
    // Precondition: this process has no connection to the file (closing it again would drop the locks of that one).
    static Result<std::unique_ptr<PageFile>> open(const QString &path);

    int pageSize() const { return m_pageSize; }
    quint32 count() const { return m_count; } // pages are numbered from 1
    // Zeros where the disk does not give it.
    QByteArray page(quint32 number);

    // 0 where the header does not say.
    int schema();
    bool hasHeader();
    int unreadable() const { return m_unreadable; } // pages the disk refused
    int pagesFromLog() const { return int(m_log.size()); }

private:
    PageFile() = default;
    void findPageSize();
    bool looksLike(int pageSize);
    void readLog();
    QByteArray bytes(QFile &file, qint64 offset, qint64 size);

    QFile m_file;
    QFile m_logFile;
    int m_pageSize = 0;
    quint32 m_count = 0;
    int m_unreadable = 0;
    QHash<quint32, qint64> m_log; // page -> where its newest committed state begins in the log
};

} // namespace nevertwice
