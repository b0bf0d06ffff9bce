#pragma once

#include "tests/ui/support/typist.h"
#include "ui/follow/actionspage.h"
#include "ui/follow/boardcolumn.h"
#include "ui/follow/followbar.h"
#include "ui/follow/followboard.h"
#include "ui/follow/followtable.h"
#include "ui/window/bulkbar.h"
#include "ui/window/menus.h"
#include "ui/window/promptbar.h"
#include "ui/window/sidebar.h"

#include <QLineEdit>
#include <QMenu>

namespace nevertwice::test {

// The actions of all incidents in the window, three of them open.
class PromisesDesk
{
protected:
    ActionsPage *page() { return m_user->window().findChild<ActionsPage *>(); }
    FollowTable *table() { return m_user->child<FollowTable>(QStringLiteral("followTable")); }
    int rows() { return table()->model()->rowCount(); }
    QString cell(int row, int column) { return table()->model()->index(row, column).data().toString(); }
    void goThere()
    {
        emit m_user->window().findChild<Sidebar *>()->wanted(Sidebar::Place::Actions);
        QTRY_VERIFY(page());
        QTRY_COMPARE(rows(), 3);
        QTRY_VERIFY(table()->hasFocus());
    }
    FollowBoard *board() { return m_user->child<FollowBoard>(QStringLiteral("followBoard")); }
    void showBoard()
    {
        m_user->window().menus().board->trigger();
        QVERIFY(board()->isVisible());
        QTRY_VERIFY(cards("open")->hasFocus());
    }
    // Of the menu of what can be changed.
    void choose(const QString &menu, const QString &entry)
    {
        QMenu changes;
        emit page()->findChild<FollowBar *>()->changeMenuWanted(&changes);
        for (const QAction *action : changes.actions())
            if (action->menu() && action->text() == menu)
                for (QAction *one : action->menu()->actions())
                    if (QString(one->text()).remove(u'&') == entry) one->trigger();
    }
    void answer(const QString &text)
    {
        auto *prompt = m_user->window().findChild<PromptBar *>();
        QTRY_VERIFY(prompt->isVisible());
        prompt->findChild<QLineEdit *>()->setText(text);
        QTest::keyClick(prompt->findChild<QLineEdit *>(), Qt::Key_Return);
    }
    Action stored(const Incident &incident, int at) { return m_user->inFile(incident.uuid).actions.at(at); }
    CardList *cards(const char *column)
    {
        return m_user->child<CardList>(QLatin1StringView("cards:") + QLatin1StringView(column));
    }
    void sitDown()
    {
        m_desk = std::make_unique<Desk>();
        m_disk = anIncident()
                     .titled("Disk full")
                     .tagged("storage")
                     .startedAt("2026-01-05T10:00:00Z")
                     .withAction(anAction().titled("Prune the disk").ownedBy("Bo").dueOn("2026-01-20"))
                     .withAction(anAction().titled("Alert at 80 %").ownedBy("Ada").dueOn("2026-03-01"));
        m_mail = anIncident()
                     .titled("Mail late")
                     .startedAt("2026-01-06T10:00:00Z")
                     .withAction(anAction().titled("Split the queue"));
        m_cause = aCause().titled("Certificate expires");
        m_expired =
            anIncident()
                .titled("Shop unreachable")
                .startedAt("2026-01-01T10:00:00Z")
                .causedBy(m_cause)
                .withAction(
                    anAction().titled("Renew by itself").answering(m_cause.uuid).doneAt("2026-01-10T10:00:00Z"));
        m_again = anIncident().titled("Shop unreachable again").startedAt("2026-01-25T10:00:00Z").causedBy(m_cause);
        m_desk->write({m_disk, m_mail, m_expired, m_again});
        m_desk->settings.setMyName(QStringLiteral("Ada"));
        m_user = std::make_unique<Typist>(*m_desk);
        m_desk->open();
        m_desk->show();
        goThere();
    }
    void getUp()
    {
        m_user = nullptr;
        m_desk = nullptr;
    }

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Typist> m_user;
    Incident m_disk;
    Incident m_mail;
    Cause m_cause;
    Incident m_expired; // kept, and the cause came back
    Incident m_again;
};

} // namespace nevertwice::test
