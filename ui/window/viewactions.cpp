#include "model/exchange/timereader.h"
#include "ui/follow/actionspage.h"
#include "ui/window/bulkbar.h"
#include "ui/window/promptbar.h"
#include "ui/window/savedviews.h"
#include "ui/window/sidebar.h"
#include "ui/window/workspaceview.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

// What somebody wants of the actions of an open workspace.

namespace nevertwice {

namespace viewactions {

const QString kRemembered = u"actions"_s;
constexpr auto kWhich = "which"_L1;

} // namespace viewactions

// Made when it is first wanted.
ActionsPage &WorkspaceView::actionsPage()
{
    if (!m_actions) {
        m_actions = new ActionsPage(m_theme, std::move(m_actionReader), m_clock, m_panes->wholeHome());
        m_actions->hide();
        m_actions->setChangeable(isWritable());
        connect(m_actions, &ActionsPage::failed, this, &WorkspaceView::complain);
        connect(m_actions, &ActionsPage::changeWanted, this, &WorkspaceView::carryOut);
        connect(m_actions, &ActionsPage::incidentWanted, this, &WorkspaceView::goTo);
        connect(m_actions, &ActionsPage::ticketWanted, this, &WorkspaceView::makeTicketOf);
        connect(m_actions, &ActionsPage::coverageWanted, this, &WorkspaceView::showCoverage);
        connect(m_actions, &ActionsPage::viewWanted, this, &WorkspaceView::keepActions);
        connect(m_actions, &ActionsPage::shown, this, &WorkspaceView::countActionViews);
        connect(m_actions, &ActionsPage::askWanted, this, &WorkspaceView::askFor);
        rememberActions();
    }
    m_actions->setMe(m_settings.myName());
    return *m_actions;
}

void WorkspaceView::askFor(const QString &question, const QString &button,
                           const std::function<void(const QString &)> &take)
{
    m_foot->prompt().ask(question, button, take);
}

// The page looks as it was left, and how it looks is kept.
void WorkspaceView::rememberActions()
{
    m_actions->setState(m_settings.header(viewactions::kRemembered));
    connect(m_actions, &ActionsPage::stateChanged, this,
            [this] { m_settings.setHeader(viewactions::kRemembered, m_actions->state()); });
}

void WorkspaceView::toggleBoard()
{
    if (m_actions && m_panes->whole() == m_actions) return m_actions->toggleShape();
    showPlace(Sidebar::Place::Actions);
}

void WorkspaceView::groupActions()
{
    if (!m_actions || m_panes->whole() != m_actions) showPlace(Sidebar::Place::Actions);
    m_actions->openGrouping();
}

// ---- saved views ----

void WorkspaceView::keepActions()
{
    if (!m_views) return;
    m_foot->prompt().ask(tr("Name of this view"), tr("Save it"), [this](const QString &name) {
        SavedView view = m_views->named(name);
        QJsonObject how = lookDocument(m_actions->look());
        how[viewactions::kWhich] = whichWord(m_actions->filter().which);
        view.query = m_actions->filter().words;
        view.extra[QLatin1StringView(kActionsView)] = how;
        saveView(view);
    });
}

void WorkspaceView::showView(const SavedView &view)
{
    if (!isAboutActions(view)) return showView(view.query);
    const QJsonObject how = view.extra[QLatin1StringView(kActionsView)].toObject();
    ActionsPage &page = actionsPage();
    showWhole(&page);
    page.showView(readWhich(how[viewactions::kWhich].toString()), view.query, readLook(how));
    page.focusList();
    m_sidebar->markView(view.uuid);
}

// The page reads actions for the numbers of views, too, where nobody looks at it.
void WorkspaceView::countActionViews()
{
    const QList<SavedView> all = savedViews();
    QList<ActionsPage::View> views;
    QList<QUuid> names;
    for (const SavedView &view : all) {
        if (!isAboutActions(view)) continue;
        const QJsonObject how = view.extra[QLatin1StringView(kActionsView)].toObject();
        views.append({readWhich(how[viewactions::kWhich].toString()), view.query});
        names.append(view.uuid);
    }
    if (!views.isEmpty() && (!m_actions || !m_actions->isRead())) actionsPage().readUnseen();
    if (!m_actions) return;
    m_actions->setReadUnseen(!views.isEmpty());
    if (!m_actions->isRead()) return; // they are counted when it is
    m_actions->countViews(views, [this, names](const QList<int> &counts) {
        for (qsizetype i = 0; i < std::min(names.size(), counts.size()); ++i)
            m_sidebar->setViewCount(names[i], counts[i]);
    });
}

// ---- what is proven ----

// A day, or never. What cannot be read is asked again, as it was typed.
void WorkspaceView::askAgain(const BulkChange &change, const QString &day)
{
    const auto take = [this, change](const QString &text) {
        BulkChange known = change;
        // Days are typed in English in every language, so that word is known beside the translated one.
        const bool isNever =
            text.compare(tr("never"), Qt::CaseInsensitive) == 0 || text.compare("never"_L1, Qt::CaseInsensitive) == 0;
        if (!isNever) {
            TimeContext context;
            context.now = m_clock();
            const Result<ReadTime> read = readDay(text, context);
            if (!read) {
                complain(read.error().whileTrying(tr("set the day to look again")));
                return askAgain(change, text);
            }
            known.again = Moment::onDay(read->at.day());
        }
        m_foot->bulk().change(known);
    };
    m_foot->prompt().ask(tr("Look at it again? A day, “+12w”, or never"), tr("Verified"), take, day);
}

} // namespace nevertwice
