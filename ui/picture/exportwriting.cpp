#include "ui/picture/exportwriting.h"

#include "model/exchange/files.h"
#include "model/exchange/folder.h"

#include <QFileInfo>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace exportwriting {

// What is for people outside names no attachment, and takes none along.
bool takesAttachments(const Exporting &exporting)
{
    return namesAttachments(exporting.format()) && !exporting.isForOutside();
}

Result<void> writeAttachments(const Reader &reader, ExportFolder &folder, const QList<Incident> &incidents,
                              const ExportStep &step, ExportWritten &written)
{
    QSet<QString> done;
    for (const Incident &incident : incidents)
        for (const Attachment &attachment : incident.attachments) {
            if (attachment.sha256.isEmpty() || done.contains(attachment.sha256)) continue;
            if (step && !step(int(incidents.size()))) {
                written.isCancelled = true;
                return {};
            }
            done.insert(attachment.sha256);
            const QString attempt = u"export the attachment %1 of %2"_s.arg(attachment.name, incident.ref);
            const auto bytes = reader.attachment(attachment.sha256);
            if (!bytes && bytes.error().kind == Error::Kind::NotFound) {
                written.missing.append(attachment.name);
                continue;
            }
            if (!bytes) return bytes.error().whileTrying(attempt);
            if (auto put = folder.writeAttachment(attachment.sha256, *bytes); !put)
                return put.error().whileTrying(attempt);
        }
    return {};
}

Result<void> put(Exporting &exporting, ExportFolder &folder, const QString &name, const QByteArray &content)
{
    const auto written = folder.writeNamed(name, content);
    if (written) return {};
    if (written.error().kind != Error::Kind::Conflict) return written.error();
    exporting.leave(folder.pathOf(name), written.error());
    return {};
}

Result<void> writeFiles(Exporting &exporting, ExportFolder &folder, const QList<Incident> &incidents,
                        const ExportStep &step, ExportWritten &written)
{
    exporting.nameFiles(incidents);
    int done = 0;
    for (const Incident &incident : incidents) {
        const auto bytes = exporting.bytesOf(incident);
        if (!bytes) return bytes.error().whileTrying(u"export %1"_s.arg(incident.ref));
        if (auto one = put(exporting, folder, exporting.fileOf(incident), *bytes); !one) return one;
        if (step && !step(++done)) {
            written.isCancelled = true;
            return {};
        }
    }
    if (exporting.format() == ExportFormat::Html && incidents.size() > 1)
        return put(exporting, folder, u"index.html"_s, exporting.index(incidents));
    return {};
}

} // namespace exportwriting

bool namesAttachments(ExportFormat format)
{
    return format == ExportFormat::Json || format == ExportFormat::Markdown;
}

Result<ExportWritten> writeExportFolder(Exporting &exporting, const Reader &reader, const QString &path,
                                        const QList<Incident> &incidents, bool withAttachments, const ExportStep &step)
{
    using namespace exportwriting;
    ExportFolder folder(path);
    ExportWritten written;
    if (exporting.format() == ExportFormat::Csv || exporting.format() == ExportFormat::Calendar) {
        for (const auto &[name, content] : exporting.tables(incidents))
            if (auto one = put(exporting, folder, name, content); !one) return one.error();
    } else {
        if (auto all = writeFiles(exporting, folder, incidents, step, written); !all) return all.error();
        if (withAttachments && takesAttachments(exporting) && !written.isCancelled)
            if (auto all = writeAttachments(reader, folder, incidents, step, written); !all) return all.error();
    }
    if (const auto ended = folder.end(); !ended) return ended.error();
    return written;
}

Result<ExportWritten> writeExportFile(Exporting &exporting, const Reader &reader, const QString &path,
                                      const QList<Incident> &incidents, bool withAttachments, const ExportStep &step)
{
    const QString attempt = u"write %1"_s.arg(path);
    const auto bytes = incidents.size() == 1 ? exporting.bytesOf(incidents.first()) : exporting.bytesOf(incidents);
    if (!bytes) return bytes.error();
    ExportWritten written;
    if (step && !step(int(incidents.size()))) {
        written.isCancelled = true;
        return written;
    }
    if (auto put = writeFile(path, *bytes); !put) return put.error().whileTrying(attempt);
    if (!withAttachments || !exportwriting::takesAttachments(exporting)) return written;
    ExportFolder folder(QFileInfo(path).absolutePath());
    if (auto all = exportwriting::writeAttachments(reader, folder, incidents, step, written); !all) return all.error();
    return written;
}

} // namespace nevertwice
