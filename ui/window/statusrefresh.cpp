#include "ui/window/statusrefresh.h"

#include "ui/follow/statuscsvmodel.h"
#include "ui/kit/errortext.h"
#include "ui/window/troublebar.h"
#include "ui/window/workspaceview.h"

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace statusrefresh {

QString doneText(const TrackerOutcome &outcome)
{
    if (outcome.changed == 1) return StatusRefresh::tr("1 action has the status of its ticket.");
    if (outcome.changed == 0 && outcome.kept > 0)
        return outcome.kept == 1 ? StatusRefresh::tr("1 action stays as it is here.")
                                 : StatusRefresh::tr("%n actions stay as they are here.", nullptr, outcome.kept);
    if (outcome.changed == 0 && outcome.agreed > 0)
        return StatusRefresh::tr("No action changed; what the tracker says is remembered.");
    if (outcome.changed == 0) return StatusRefresh::tr("No action changed.");
    return StatusRefresh::tr("%n actions have the status of their tickets.", nullptr, outcome.changed);
}

} // namespace statusrefresh

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
    const QString path = m_prompts.pickTable(m_view->window(), tr("Refresh actions from a tracker"));
    if (self && !path.isEmpty()) show(path);
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
    QString text = statusrefresh::doneText(outcome);
    if (outcome.overtaken > 0)
        text += u' ' + (outcome.overtaken == 1 ? tr("1 was changed meanwhile and stays.")
                                               : tr("%n were changed meanwhile and stay.", nullptr, outcome.overtaken));
    if (outcome.stopped)
        text += u' ' + errorText(outcome.stopped->whileTrying(tr("change the other actions"))).sentence();
    QList<PageBar::Choice> choices;
    if (outcome.isAnything())
        choices.append({tr("Undo"), [this, batch = outcome.batch] { takeBack(batch); }, tr("Change the actions")});
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
