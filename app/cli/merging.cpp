#include "app/cli/merging.h"

#include "model/domain/patch.h"
#include "model/exchange/differences.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::cli {

namespace merging {

constexpr qsizetype kMostLines = 4; // of one difference

QString lineOf(const Difference &difference)
{
    QString line = difference.what;
    for (qsizetype i = 0; i < std::min(difference.lines.size(), kMostLines); ++i)
        line += (i == 0 ? u": "_s : u" "_s) + difference.lines[i].mid(difference.lines[i].startsWith(u'=') ? 1 : 0);
    return line;
}

} // namespace merging

Result<void> addWorkspace(Context &cx, const QString &path, const Reader *mine, ReadBatch &batch)
{
    const QString own = QFileInfo(cx.workspacePath()).canonicalFilePath();
    if (!own.isEmpty() && own == QFileInfo(path).canonicalFilePath())
        return Error{Error::Kind::Usage, {}, u"it is the workspace itself"_s, u"Name another one."_s};
    auto opened = Workspace::open(path, Access::ReadOnly, cx.surroundings.now, {});
    if (!opened) return opened.error();
    const std::shared_ptr<Workspace> other = std::move(*opened);
    const Reader &theirs = other->reader();
    const auto ids = theirs.ids();
    const auto rows = ids ? theirs.rows(*ids) : Result<QList<IncidentRow>>(ids.error());
    if (!rows) return rows.error();
    for (const IncidentRow &row : *rows) {
        auto incident = theirs.incident(row.id);
        if (!incident) return incident.error();
        ReadBatch::Document document{*incident, path, {}, {}, {}, {}, 0};
        document.attachments = [other](const QString &sha256) { return other->reader().attachment(sha256); };
        if (mine) document.base = sharedState(*mine, theirs, incident->uuid);
        const auto next = theirs.nextActionNumber(incident->uuid);
        if (!next) return next.error();
        document.nextAction = *next;
        batch.documents.append(document);
    }
    auto workspace = theirs.workspaceDocument();
    if (!workspace) return workspace.error();
    batch.workspaces.append(*workspace);
    batch.workspaceFiles.append(path);
    return {};
}

QStringList differencesIn(const Result<ImportForecast> &forecast)
{
    using Fate = ImportedDocument::Fate;
    if (!forecast) return {forecast.error().message()};
    switch (forecast->fate) {
    case Fate::Added:
        return {u"new"_s};
    case Fate::InTrash:
        return {u"%1 is in the trash, and stays there"_s.arg(forecast->ref)};
    case Fate::Unchanged:
    case Fate::Updated:
        break;
    }
    QStringList lines;
    for (const Patch &patch : forecast->kept)
        lines.append(u"%1: both changed it, and it stays as it is here"_s.arg(patch.path));
    if (forecast->fate == Fate::Updated)
        for (const Difference &difference : differences(forecast->before, forecast->after))
            lines.append(merging::lineOf(difference));
    return lines.isEmpty() ? QStringList{u"the same"_s} : lines;
}

} // namespace nevertwice::cli
