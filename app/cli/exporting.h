#pragma once

#include "app/cli/context.h"
#include "model/exchange/templates.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>

namespace nevertwice::cli {

enum class ExportFormat { Json, Markdown, Html, Pdf, Csv, Calendar, Svg, Png };

// What one export writes: incidents, a format and, for pages, a template. Makes the bytes; where they go is the
// command's business.
class Exporting
{
public:
    Exporting(Context &cx, ExportFormat format, std::optional<Template> page)
        : m_cx(cx), m_format(format), m_page(std::move(page))
    {
    }

    ExportFormat format() const { return m_format; }
    QString suffix() const;
    // Whether several incidents make one file; else each has its own.
    bool joins() const;

    // Names the files of a folder before any is written, so that pages can link to each other.
    void nameFiles(const QList<Incident> &incidents);
    QString fileOf(const Incident &incident) const { return m_files.value(incident.uuid); }

    Result<QByteArray> bytesOf(const Incident &incident);
    Result<QByteArray> bytesOf(const QList<Incident> &incidents); // precondition: joins(), or one incident
    // The files a folder of tables has: name and content.
    QList<std::pair<QString, QByteArray>> tables(const QList<Incident> &incidents) const;
    // The page that leads to all others, and to what they have in common.
    QByteArray index(const QList<Incident> &incidents) const;

    // A file that was not written because another one is there.
    void leave(const QString &file, const Error &why);
    const QJsonArray &left() const { return m_left; }

private:
    bool isForOutside() const { return m_page && m_page->isForOutside; }
    QString insideIndex(const QList<Incident> &incidents) const;
    QString outsideIndex(const QList<Incident> &incidents) const; // neither refs nor what was the cause
    QString titleOf(const Incident &incident) const;
    Result<PageContext> contextOf(const Incident &incident) const;
    OtherIncident other(const IncidentRow &row, const QString &cause) const;
    Result<QByteArray> pageOf(const Incident &incident);
    QByteArray pictureOf(const Incident &incident) const;

    Context &m_cx;
    const ExportFormat m_format;
    const std::optional<Template> m_page;
    QHash<QUuid, QString> m_files;
    QHash<QString, QString> m_pages; // ref -> file
    QJsonArray m_left;
};

// The format of the command line, or the error of somebody who asked for another one.
Result<ExportFormat> exportFormat(const QString &word);
QString ownTemplatesFolder();

} // namespace nevertwice::cli
