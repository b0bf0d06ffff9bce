#include "model/domain/newaction.h"
#include "model/exchange/ticketaddress.h"
#include "ui/follow/actionspage.h"
#include "ui/follow/coveragepage.h"
#include "ui/kit/codetext.h"
#include "ui/kit/format.h"
#include "ui/window/bulkbar.h"
#include "ui/window/promptbar.h"
#include "ui/window/readingpane.h"
#include "ui/window/workspaceview.h"
#include "ui/write/actionform.h"
#include "ui/write/actionitemmodel.h"
#include "ui/write/actionseditor.h"
#include "ui/write/facts.h"

#include <QApplication>
#include <QDesktopServices>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

// Promises: their tickets in the tracker of the team, and those that nobody made yet.

namespace nevertwice {

namespace workspacetickets {

// The action of an open page that has the keyboard, opened or in its row.
std::optional<QUuid> actionWithKeyboard()
{
    for (QWidget *widget = QApplication::focusWidget(); widget; widget = widget->parentWidget()) {
        const auto *editor = qobject_cast<ActionsEditor *>(widget);
        if (!editor) continue;
        if (const ActionForm *form = editor->form()) return form->action();
        const QModelIndex row = editor->view()->currentIndex();
        if (row.isValid()) return row.data(ActionItemModel::ActionRole).value<Action>().uuid;
    }
    return std::nullopt;
}

} // namespace workspacetickets

// ---- tickets ----

void WorkspaceView::makeTicket()
{
    if (m_actions && m_panes->whole() == m_actions) {
        if (const auto row = m_actions->current()) return makeTicketOf(row->incidentUuid, row->action.uuid);
    } else if (document() && !m_panes->whole()) {
        if (const auto action = workspacetickets::actionWithKeyboard())
            return makeTicketOf(document()->uuid(), *action);
    }
    complain({Error::Kind::Usage, tr("make a ticket"), tr("no action is chosen"),
              tr("Go to an action, in the list of all actions or on the page of its incident.")});
}

void WorkspaceView::makeTicketOf(const QUuid &incident, const QUuid &action)
{
    if (!isWritable()) return complain({Error::Kind::ReadOnly, tr("make a ticket"), {}, {}});
    handOver(); // what is being typed in it belongs into the ticket
    const Document *open = m_documents->find(incident);
    const Result<Incident> known = open ? Result<Incident>(open->incident()) : m_reader->incident(incident);
    if (!known) return complain(known.error().whileTrying(tr("make a ticket")));
    const auto found = std::find_if(known->actions.begin(), known->actions.end(),
                                    [&action](const Action &one) { return one.uuid == action; });
    if (found == known->actions.end()) return;
    const Result<QJsonValue> pattern = m_reader->setting(QLatin1StringView(kTicketPattern));
    if (!pattern) return complain(pattern.error().whileTrying(tr("make a ticket")));
    if (pattern->toString().isEmpty())
        return complain({Error::Kind::NotFound, tr("make a ticket"), tr("the team has no address for new tickets yet"),
                         tr("Enter it in the settings, under This workspace.")});
    const Result<QString> address = ticketAddress(pattern->toString(), *known, *found);
    if (!address)
        return complain({Error::Kind::Invalid, tr("make a ticket"), tr("the address for new tickets cannot be used"),
                         tr("Put it right in the settings, under This workspace.")});
    if (!QDesktopServices::openUrl(QUrl(*address, QUrl::StrictMode)))
        return complain(
            {Error::Kind::Io, tr("open the form for new tickets"), tr("the desktop has no browser for it"), {}});
    m_foot->prompt().ask(
        tr("Address of the ticket, once it is made"), tr("Link it"),
        [this, incident, action](const QString &text) { linkTicket(incident, action, text); }, found->link);
}

void WorkspaceView::linkTicket(const QUuid &incident, const QUuid &action, const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    const bool isWeb =
        url.isValid() && !url.host().isEmpty() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
    if (!isWeb || address.size() > kLongestTicketAddress)
        return complain({Error::Kind::Invalid, tr("link the ticket"), tr("what was pasted is no address of the web"),
                         tr("It begins with https://.")});
    BulkChange link;
    link.kind = BulkChange::Kind::ActionLink;
    link.value = address;
    link.incidents = {incident};
    link.actions = {action};
    link.now = m_clock();
    handOver();
    m_documents->flush();
    m_foot->bulk().change(link);
}

// ---- coverage ----

void WorkspaceView::showCoverage()
{
    if (!m_coverage && !m_coverageReader) return; // it was let go
    if (!m_coverage) {
        m_coverage = new CoveragePage(m_theme, std::move(m_coverageReader), m_clock, m_panes->wholeHome());
        m_coverage->setChangeable(isWritable());
        connect(m_coverage, &CoveragePage::failed, this, &WorkspaceView::complain);
        connect(m_coverage, &CoveragePage::actionWanted, this, &WorkspaceView::goToAction);
        connect(m_coverage, &CoveragePage::incidentWanted, this, &WorkspaceView::goTo);
        connect(m_coverage, &CoveragePage::promiseWanted, this, &WorkspaceView::promise);
        connect(m_coverage, &CoveragePage::changeWanted, this, &WorkspaceView::carryOut);
        connect(m_coverage, &CoveragePage::askWanted, this, &WorkspaceView::askFor);
        connect(m_coverage, &CoveragePage::ticketWanted, this, &WorkspaceView::makeTicketOf);
        connect(m_coverage, &CoveragePage::actionsWanted, this, [this] { showPlace(Sidebar::Place::Actions); });
    }
    m_sidebar->markPlace(Sidebar::Place::Actions); // it belongs there
    showWhole(m_coverage);
    m_coverage->focusTable();
}

void WorkspaceView::promise(const QList<CoverageWish> &wishes)
{
    const QString cause = isolated(wishes.first().causeTitle);
    const ActionType type = wishes.first().hole.type;
    const QString question = wishes.size() > 1 ? tr("What is promised in each of the %n cells?", nullptr, wishes.size())
                             : type == ActionType::Prevent ? tr("What will prevent “%1”?").arg(cause)
                             : type == ActionType::Detect  ? tr("What will notice “%1” sooner?").arg(cause)
                                                           : tr("What will make “%1” hurt less?").arg(cause);
    QList<BulkChange::Hole> holes;
    for (const CoverageWish &wish : wishes)
        holes.append(wish.hole);
    m_foot->prompt().ask(question, tr("Promise it"), [this, holes](const QString &title) {
        holes.size() > 1 ? addPromises(holes, title) : addPromise(holes.first(), title);
    });
}

// To the latest incident of the cause: there it was seen last that something is missing.
void WorkspaceView::addPromise(const BulkChange::Hole &hole, const QString &title)
{
    const Result<Document *> opened = m_documents->open(hole.incident);
    if (!opened) return complain(opened.error().whileTrying(tr("add the action")));
    Document &document = **opened;
    if (document.isReadOnly()) return complain({Error::Kind::ReadOnly, tr("add the action"), {}, {}});
    Incident after = document.incident();
    Action action = newAction(after, title, m_clock());
    action.number = document.nextActionNumber();
    action.type = hole.type;
    action.answers = {hole.cause};
    after.actions.append(action);
    document.edit(tr("Add action"), after);
    document.flush();
    m_foot->trouble().say(
        tr("%1.%2 is promised.", "incident, number of the action").arg(after.ref, QString::number(action.number)),
        u"review"_s,
        {{tr("Open it"), [this, incident = hole.incident, uuid = action.uuid] { goToAction(incident, uuid); }}});
}

void WorkspaceView::addPromises(const QList<BulkChange::Hole> &holes, const QString &title)
{
    BulkChange wanted;
    wanted.kind = BulkChange::Kind::Promise;
    wanted.value = title;
    wanted.now = m_clock();
    wanted.holes = holes;
    for (const BulkChange::Hole &hole : holes)
        if (!wanted.incidents.contains(hole.incident)) wanted.incidents.append(hole.incident);
    carryOut(wanted);
}

} // namespace nevertwice
