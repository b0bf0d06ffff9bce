#include "ui/window/papers.h"

#include "model/exchange/files.h"
#include "model/exchange/jsontext.h"
#include "ui/causes/groupsheet.h"
#include "ui/find/incidentlist.h"
#include "ui/kit/errortext.h"
#include "ui/kit/format.h"
#include "ui/kit/listtext.h"
#include "ui/share/exportsheet.h"
#include "ui/share/importitemmodel.h"
#include "ui/share/importsheet.h"
#include "ui/window/taking.h"
#include "ui/window/troublebar.h"
#include "ui/window/workspaceview.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

Papers::Papers(const Theme &theme, Prompts &prompts, const Clock &clock, WorkspaceView *view)
    : QObject(view), m_theme(theme), m_prompts(prompts), m_clock(clock), m_view(view)
{
    connect(&view->list(), &IncidentList::exportWanted, this, &Papers::showExport);
}

Papers::~Papers()
{
    delete m_export.data();
    delete m_import.data();
    delete m_groups.data();
}

QList<QUuid> Papers::meant() const
{
    const QList<QUuid> chosen = m_view->list().chosenOnes();
    if (chosen.size() > 1 && !m_view->isWholeShown()) return chosen;
    return m_view->isIncidentInFront() ? QList<QUuid>{m_view->document()->uuid()} : QList<QUuid>();
}

void Papers::showExport()
{
    if (m_view->list().areTooManyChosen() && !m_view->isWholeShown()) // one of them is not what was meant
        return m_view->complain({Error::Kind::TooLarge, tr("export what is chosen"),
                                 tr("it is more than 1,000 incidents"), tr("Choose fewer of them at once.")});
    if (const QList<QUuid> incidents = meant(); !incidents.isEmpty()) exportIncidents(incidents);
}

// The thread of the saver makes it, after all that was written before.
void Papers::openReader(const std::function<void(Result<std::unique_ptr<Reader>> reader)> &then)
{
    using Opened = Result<std::unique_ptr<Reader>>;
    const auto opened = std::make_shared<std::optional<Opened>>();
    const auto open = [opened](Workspace &workspace) -> Result<Commit> {
        opened->emplace(workspace.openReader());
        return Commit{};
    };
    const QPointer<Papers> self(this);
    m_view->documents().run(open, [self, opened, then](const Commit &) {
        if (self) then(std::move(**opened));
    });
}

void Papers::exportIncidents(const QList<QUuid> &incidents)
{
    m_view->handOver();
    m_view->documents().flush();
    QList<ExportSheet::Subject> subjects;
    QHash<QUuid, Incident> open; // with words the file may not have yet
    for (const QUuid &uuid : incidents) {
        const Document *document = m_view->documents().find(uuid);
        if (document) open.insert(uuid, document->incident());
        const auto row = m_view->reader().row(uuid);
        const QString ref = document ? document->incident().ref : row ? row->ref : QString();
        const QString title = document ? document->incident().title : row ? row->title : QString();
        subjects.append({uuid, ref.isEmpty() ? title : ref + u' ' + title, ref.isEmpty() ? title : ref});
    }
    delete m_export.data();
    m_export = new ExportSheet(m_theme, m_prompts, subjects, m_view->window());
    m_export->setWindowModality(Qt::WindowModal);
    m_export->choose(m_format, m_page);
    connect(m_export, &ExportSheet::chosen, this, [this](ExportFormat format, const QString &page) {
        m_format = format;
        if (!page.isEmpty()) m_page = page;
    });
    connect(m_export, &ExportSheet::exported, this, qOverload<const ExportOutcome &>(&Papers::tell));
    openReader([this, open, sheet = m_export](Result<std::unique_ptr<Reader>> reader) {
        if (!sheet) return;
        if (!reader) return sheet->refuse(reader.error());
        sheet->begin(new Exporter(std::move(*reader), open, m_clock(), this));
    });
    m_export->show();
}

void Papers::tell(const ExportOutcome &outcome)
{
    const QString path = leftToRight(shownPath(outcome.path));
    QString text = outcome.incidents == 1
                       ? tr("1 incident was exported to %1").arg(path)
                       : tr("%n incidents were exported to %1", nullptr, outcome.incidents).arg(path);
    if (!outcome.missing.isEmpty())
        text += u' ' + (outcome.missing.size() == 1 ? tr("The content of the attachment %1 is not in the workspace.")
                                                          .arg(isolated(oneLine(outcome.missing.first())))
                                                    : tr("The content of %n attachments is not in the workspace.",
                                                         nullptr, int(outcome.missing.size())));
    // Other programs may read it.
    if (outcome.isTooLargeToImport)
        text += u' ' + (outcome.incidents == 1
                            ? tr("It is larger than the %1 MB that an import reads; a copy of the workspace keeps all.")
                            : tr("It is larger than the %1 MB that an import reads: to take them in again, export "
                                 "fewer at once."))
                           .arg(kMostJsonBytes >> 20);
    const QString folder = outcome.isFolder ? outcome.path : QFileInfo(outcome.path).absolutePath();
    m_view->bar().say(text, u"review"_s,
                      {{tr("Show the folder"), [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); }}});
}

// ---- import ----

void Papers::pickImport()
{
    const QPointer<Papers> self(this);
    const QStringList paths = m_prompts.pickDocuments(m_view->window(), tr("Import"));
    if (self && !paths.isEmpty()) showImport(paths);
}

void Papers::showImport(const QStringList &paths)
{
    QStringList others;
    const QString own = QFileInfo(m_view->path()).canonicalFilePath();
    for (const QString &path : paths)
        if (QFileInfo(path).canonicalFilePath() != own) others.append(path);
    if (others.isEmpty())
        return m_view->complain(
            {Error::Kind::Usage, tr("import it"), tr("it is the workspace itself"), tr("Choose another file.")});
    beginImport([others](ImportSheet &sheet, Importer *importer) { sheet.begin(importer, others); });
}

void Papers::takeDropped(const QStringList &paths)
{
    const QStringList unread = thatAreNoDocuments(paths);
    QStringList documents = paths;
    QStringList others;
    for (const QString &path : unread) {
        documents.removeAll(path);
        others.append(isolated(oneLine(QFileInfo(path).fileName())));
    }
    if (!documents.isEmpty()) showImport(documents);
    if (!others.isEmpty())
        m_view->complain({Error::Kind::Unsupported, tr("import %1").arg(listText(others)),
                          tr("only documents can be imported"),
                          tr("To attach a file, drop it onto the page of an incident.")});
}

// A page keeps its headings and tables; what has none is read as Markdown.
void Papers::importCopied()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    const bool isPage = data && data->hasHtml();
    const QByteArray bytes = !data ? QByteArray() : (isPage ? data->html() : data->text()).toUtf8();
    if (bytes.trimmed().isEmpty())
        return m_view->complain({Error::Kind::NotFound, tr("import what was copied"),
                                 tr("there is no text in the clipboard"), tr("Copy a document, then try again.")});
    const auto format = isPage ? ReadOptions::Format::Html : ReadOptions::Format::Markdown;
    beginImport(
        [bytes, format](ImportSheet &sheet, Importer *importer) { sheet.beginCopied(importer, bytes, format); });
}

void Papers::beginImport(const std::function<void(ImportSheet &sheet, Importer *importer)> &begin)
{
    if (!m_view->isWritable()) return m_view->complain({Error::Kind::ReadOnly, tr("import documents"), {}, {}});
    if (m_taking) return; // one at a time, and its window is in front
    m_view->handOver();
    delete m_import.data();
    m_import = new ImportSheet(m_theme, m_clock(), m_view->window());
    m_import->setWindowModality(Qt::WindowModal);
    connect(m_import, &ImportSheet::takeWanted, this, &Papers::takeIn);
    openReader([this, begin, sheet = m_import](Result<std::unique_ptr<Reader>> reader) {
        if (!sheet) return;
        if (!reader) return sheet->refuse(reader.error());
        begin(*sheet, new Importer(std::move(*reader), m_clock, this));
    });
    m_import->show();
}

void Papers::takeIn()
{
    const ImportItemModel &model = *m_import->model();
    QList<ImportRow> rows;
    QHash<QUuid, ImportCorrection> corrections;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (!model.isWanted(row)) continue;
        const ImportRow &one = model.importRows()[row];
        rows.append(one);
        const ImportCorrection correction = model.correctionOf(one.document.incident.uuid);
        // What was read from the same bytes as one that is here is that one.
        const QUuid uuid = one.forecast.uuid.isNull() ? one.document.incident.uuid : one.forecast.uuid;
        if (!correction.isNothing()) corrections.insert(uuid, correction);
    }
    m_taking = new Taking(m_view->documents(), m_view->myName(), this);
    connect(m_import, &ImportSheet::stopWanted, m_taking, &Taking::cancel);
    connect(m_taking, &Taking::progressed, m_import, &ImportSheet::showStoring);
    connect(m_taking, &Taking::done, this, qOverload<const TakenIn &>(&Papers::tell));
    m_taking->start(rows, corrections, m_import->takesCatalogue() ? model.workspaces() : QList<WorkspaceDocument>());
}

void Papers::tell(const TakenIn &taken)
{
    m_taking->deleteLater(); // it is telling this
    m_taking = nullptr;
    if (taken.trouble) {
        Error error = taken.trouble->whileTrying(tr("take in the incidents"));
        if (taken.changed() > 0)
            error.advice = tr("%n were taken in before; import again to go on.", nullptr, taken.changed());
        if (m_import) m_import->endStoring(errorText(error).sentence());
        if (taken.changed() == 0) return;
    } else if (m_import) {
        m_import->endStoring({});
        m_import->close();
    }
    QStringList parts;
    if (taken.added > 0)
        parts.append(taken.added == 1 ? tr("1 incident was added")
                                      : tr("%n incidents were added", nullptr, taken.added));
    if (taken.updated > 0)
        parts.append(taken.updated == 1 ? tr("1 was updated") : tr("%n were updated", nullptr, taken.updated));
    if (taken.unchanged > 0)
        parts.append(taken.unchanged == 1 ? tr("1 was here already")
                                          : tr("%n were here already", nullptr, taken.unchanged));
    if (taken.isCancelled) parts.append(tr("the rest was left"));
    QString text = parts.isEmpty() ? tr("Nothing was taken in.") : listText(parts) + u'.';
    if (!taken.refused.isEmpty())
        text += u' ' + tr("Not kept, because something in it cannot be: %1.").arg(listText(taken.refused));
    if (!taken.missing.isEmpty())
        text += u' ' + (taken.missing.size() == 1
                            ? tr("The content of the attachment %1 was not there.").arg(taken.missing.first())
                            : tr("The content of %n attachments was not there.", nullptr, int(taken.missing.size())));
    if (taken.keptHere > 0)
        text +=
            u' ' + (taken.keptHere == 1 ? tr("1 cause, name, setting or view is otherwise here, and was kept.")
                                        : tr("%n causes, names, settings or views are otherwise here, and were kept.",
                                             nullptr, taken.keptHere));
    QList<PageBar::Choice> choices;
    if (taken.changed() > 0)
        choices.append({tr("Undo"), [this, taken] { takeBack(taken.batch, taken.hasCatalogue); }, tr("Import")});
    if (taken.changed() > 0 && !taken.incidents.isEmpty()) m_view->showTaken(taken.incidents.first());
    m_view->bar().say(text, u"review"_s, choices); // there, where it is seen
    m_sayMore = [this, text, choices](const QString &more, const QList<PageBar::Choice> &others) {
        m_view->bar().say(text + u' ' + more, u"review"_s, others + choices);
    };
    if (taken.added > 1) groupCauses(taken.incidents);
}

// Which of them look like one cause is told when it is known; nothing is linked by that.
void Papers::groupCauses(const QList<QUuid> &incidents)
{
    openReader([this, incidents](Result<std::unique_ptr<Reader>> reader) {
        if (!reader) return; // what was taken in was told
        m_grouping = std::make_unique<ReaderThread>(std::move(*reader));
        m_grouping->ask([incidents](const Reader &reading) { return causeGroupsAmong(reading, incidents); },
                        [this, count = int(incidents.size())](const QList<CauseGroup> &groups) {
                            if (groups.isEmpty() || !m_sayMore) return;
                            m_sayMore(
                                GroupSheet::headline(count, int(groups.size())),
                                {{tr("Look at the causes"), [this, groups, count] { showGroups(groups, count); }}});
                        });
    });
}

void Papers::showGroups(const QList<CauseGroup> &groups, int incidents)
{
    delete m_groups.data();
    m_groups = new GroupSheet(m_theme, groups, incidents, m_view->window());
    m_groups->setWindowModality(Qt::WindowModal);
    connect(m_groups, &GroupSheet::wanted, m_view, &WorkspaceView::changeCauses);
    m_groups->show();
}

// Those somebody changed since stay, and are counted.
void Papers::takeBack(const QUuid &batch, bool hasCatalogue)
{
    SaveContext context;
    context.by = m_view->myName();
    context.batch = QUuid::createUuid();
    const auto reverted = std::make_shared<std::optional<Result<Reverted>>>();
    const QPointer<Papers> self(this);
    m_sayMore = nullptr;
    m_view->handOver();
    m_view->documents().run(
        [reverted, batch, context](Workspace &workspace) -> Result<Commit> {
            reverted->emplace(workspace.revert(batch, context));
            return Commit{};
        },
        [self, reverted, hasCatalogue](const Commit &) {
            if (!self) return;
            const Result<Reverted> &back = **reverted;
            if (!back) return self->m_view->complain(back.error().whileTrying(tr("take the import back")));
            const int stay = int(back->changedSince.size());
            QString text = tr("The import is taken back; what it added is in the trash.");
            if (stay > 0)
                text += u' ' + (stay == 1 ? tr("1 incident that was changed since stays.")
                                          : tr("%n incidents that were changed since stay.", nullptr, stay));
            if (hasCatalogue) text += u' ' + tr("Causes, names, settings and views that came with it stay.");
            self->m_view->bar().say(text, u"review"_s);
        });
}

} // namespace nevertwice
