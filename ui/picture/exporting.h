#pragma once

#include "model/domain/incident.h"
#include "model/exchange/templates.h"
#include "model/store/reader.h"
#include "ui/picture/pagepictures.h"

#include <QHash>
#include <QJsonObject>
#include <QList>

#include <memory>
#include <optional>

namespace nevertwice {

class TimelinePicture;

enum class ExportFormat { Json, Markdown, Html, Pdf, Csv, Calendar, Svg, Png };

// A file that was not written because another one is there.
struct LeftFile
{
    QString file;
    Error why;
};

// What one export writes: incidents, a format and, for pages, a template. Makes the bytes; where they go is the
// business of whoever asks. Used on one thread, the reader's.
class Exporting
{
public:
    // The reader outlives this.
    Exporting(const Reader &reader, const Moment &now, ExportFormat format, std::optional<Template> page);

    ExportFormat format() const { return m_format; }
    QString suffix() const;
    // Whether several incidents make one file; else each has its own.
    bool joins() const;
    // What is for people outside has neither refs nor names around it, and no inside knowledge in it.
    bool isForOutside() const { return m_page && m_page->isForOutside; }
    bool isMarkup(Template::Markup markup) const { return m_page && m_page->markup == markup; }

    // Names the files of a folder before any is written, so that pages can link to each other.
    void nameFiles(const QList<Incident> &incidents);
    QString fileOf(const Incident &incident) const { return m_files.value(incident.uuid); }

    // As JSON holds it.
    Result<QJsonObject> documentOf(const Incident &incident) const;
    Result<QJsonObject> documentOf(const QList<Incident> &incidents) const;
    Result<QByteArray> bytesOf(const Incident &incident);
    Result<QByteArray> bytesOf(const QList<Incident> &incidents); // precondition: joins(), or one incident
    // The files a folder of tables has: name and content.
    QList<std::pair<QString, QByteArray>> tables(const QList<Incident> &incidents) const;
    // The page that leads to all others, and to what they have in common.
    QByteArray index(const QList<Incident> &incidents) const;

    // The page as Markdown, or as the markup of its template, without a drawing. Precondition: it has a template.
    Result<QString> textOf(const Incident &incident) const;
    // The page as it looks on paper, or for the web as one sheet. Precondition: it has a template of Markdown.
    Result<PagePictures> picturesOf(const Incident &incident, const PagePictureOptions &options) const;

    // A file that was not written because another one is there.
    void leave(const QString &file, const Error &why) { m_left.append({file, why}); }
    const QList<LeftFile> &left() const { return m_left; }

private:
    // A page before it has become a file.
    struct Told
    {
        QString text;
        std::shared_ptr<TimelinePicture> picture; // none where nothing is drawn
        QString drawing;                          // the word that stands for it
    };

    QString insideIndex(const QList<Incident> &incidents) const;
    QString outsideIndex(const QList<Incident> &incidents) const; // neither refs nor what was the cause
    QString titleOf(const Incident &incident) const;
    Result<PageContext> contextOf(const Incident &incident) const;
    OtherIncident other(const IncidentRow &row, const QString &cause) const;
    Result<Told> tell(const Incident &incident) const;
    Result<QByteArray> pageOf(const Incident &incident) const;
    QByteArray pictureOf(const Incident &incident) const;
    PdfFooter footerOf(const Incident &incident) const;
    AttachmentBytes attachments() const;

    const Reader &m_reader;
    const Moment m_now;
    const ExportFormat m_format;
    const std::optional<Template> m_page;
    QHash<QUuid, QString> m_files;
    QHash<QString, QString> m_pages; // ref -> file
    QList<LeftFile> m_left;
};

// The format by its word on the command line, or the error of somebody who asked for another one.
Result<ExportFormat> exportFormat(const QString &word);
// Whether a format is told by templates. Without one HTML and PDF tell everything, and Markdown is the form that is
// read back.
bool isTemplated(ExportFormat format);
// Where people keep templates of their own.
QString ownTemplatesFolder();

} // namespace nevertwice
