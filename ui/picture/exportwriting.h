#pragma once

#include "ui/picture/exporting.h"

#include <functional>

namespace nevertwice {

// What became of an export that was written.
struct ExportWritten
{
    bool isCancelled = false;
    QStringList missing; // attachments whose content is not there: "graph.png of INC-7"
};

// `step` is told how many incidents are done, again and again while what belongs to them is written; where it says no,
// the rest is left.
using ExportStep = std::function<bool(int done)>;

// Every incident as a file of its own, or the files of tables. A file that is somebody else's stays, and the export
// says which (Exporting::left); everything else that fails ends it.
Result<ExportWritten> writeExportFolder(Exporting &exporting, const Reader &reader, const QString &folder,
                                        const QList<Incident> &incidents, bool withAttachments, const ExportStep &step);
// One file, replaced as a whole or not at all; attachments stand beside it, but for a page for people outside.
Result<ExportWritten> writeExportFile(Exporting &exporting, const Reader &reader, const QString &path,
                                      const QList<Incident> &incidents, bool withAttachments, const ExportStep &step);
// JSON and Markdown name the attachments; pages have their pictures inside.
bool namesAttachments(ExportFormat format);

} // namespace nevertwice
