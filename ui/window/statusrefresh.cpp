#include "ui/window/statusrefresh.h"

#include "ui/follow/statuscsvmodel.h"
#include "ui/window/troublebar.h"
#include "ui/window/workspaceview.h"

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

StatusRefresh::StatusRefresh(const Theme &theme, Prompts &prompts, const Clock &clock, WorkspaceView *view,
                             Papers &papers)
    : QObject(&papers), m_theme(theme), m_prompts(prompts), m_clock(clock), m_view(view), m_papers(papers)
{
}

StatusRefresh::~StatusRefresh()
{
    delete m_sheet.data();
}

void StatusRefresh::pick()
{
    const QPointer<StatusRefresh> self(this);
    const QStringList paths = m_prompts.pickDocuments(m_view->window(), tr("Refresh actions from a tracker"));
    if (self && !paths.isEmpty()) show(paths.first());
}

void StatusRefresh::show(const QString &path)
{
    if (!m_view->isWritable()) return m_view->complain({Error::Kind::ReadOnly, tr("refresh the actions"), {}, {}});
    m_view->handOver();
    m_view->documents().flush(); // what is compared is what was saved
    delete m_sheet.data();
    m_sheet = new StatusCsvSheet(m_theme, path, m_view->window());
    m_sheet->setWindowModality(Qt::WindowModal);
    connect(m_sheet, &StatusCsvSheet::takeWanted, this, &StatusRefresh::take);
    m_papers.openReader([sheet = m_sheet](Result<std::unique_ptr<Reader>> reader) {
        if (!sheet) return;
        if (!reader) return sheet->refuse(reader.error());
        sheet->begin(std::make_unique<StatusCsvReading>(std::move(*reader)));
    });
    m_sheet->show();
}

SaveContext StatusRefresh::context() const
{
    SaveContext context;
    context.by = m_view->myName();
    context.batch = QUuid::createUuid();
    return context;
}

// The columns and words that were used are remembered with it.
void StatusRefresh::take()
{
    const auto outcome = std::make_shared<std::optional<Result<TrackerOutcome>>>();
    const auto work = [outcome, decisions = m_sheet->model()->decisions(), mapping = m_sheet->mapping(),
                       saving = context(), now = m_clock()](Workspace &workspace) -> Result<Commit> {
        outcome->emplace(applyTracker(workspace, decisions, saving, now));
        const QLatin1StringView name(kTrackerMappings);
        const Result<QJsonValue> known = workspace.reader().setting(name);
        // What is not remembered is asked again, and no harm done.
        (void)workspace.setSetting(name, withMapping(known ? *known : QJsonValue(), mapping));
        return Commit{};
    };
    m_sheet->setEnabled(false);
    m_view->handOver();
    m_view->documents().flush();
    const QPointer<StatusRefresh> self(this);
    m_view->documents().run(work, [self, outcome](const Commit &) {
        if (!self) return;
        const Result<TrackerOutcome> &done = **outcome;
        if (self->m_sheet) self->m_sheet->close();
        if (!done) return self->m_view->complain(done.error().whileTrying(tr("change the actions")));
        self->tell(*done);
    });
}

void StatusRefresh::tell(const TrackerOutcome &outcome)
{
    QString text = outcome.changed == 1 ? tr("1 action has the status of its ticket.")
                                        : tr("%n actions have the status of their tickets.", nullptr, outcome.changed);
    if (outcome.overtaken > 0)
        text += u' ' + (outcome.overtaken == 1 ? tr("1 was changed meanwhile and stays.")
                                               : tr("%n were changed meanwhile and stay.", nullptr, outcome.overtaken));
    QList<PageBar::Choice> choices;
    if (outcome.changed + outcome.kept > 0)
        choices.append({tr("Undo"), [this, batch = outcome.batch] { takeBack(batch); }});
    m_view->bar().say(text, u"review"_s, choices);
}

void StatusRefresh::takeBack(const QUuid &batch)
{
    const auto reverted = std::make_shared<std::optional<Result<Reverted>>>();
    m_view->handOver();
    m_view->documents().flush();
    const QPointer<StatusRefresh> self(this);
    m_view->documents().run(
        [reverted, batch, saving = context()](Workspace &workspace) -> Result<Commit> {
            reverted->emplace(workspace.revert(batch, saving));
            return Commit{};
        },
        [self, reverted](const Commit &) {
            if (!self) return;
            const Result<Reverted> &back = **reverted;
            if (!back) return self->m_view->complain(back.error().whileTrying(tr("take the refresh back")));
            const int stay = int(back->changedSince.size());
            QString text = tr("The refresh is taken back.");
            if (stay > 0)
                text += u' ' + (stay == 1 ? tr("1 incident that was changed since stays.")
                                          : tr("%n incidents that were changed since stay.", nullptr, stay));
            self->m_view->bar().say(text, u"review"_s);
        });
}

} // namespace nevertwice
