#include "tests/support/testmain.h"
#include "tests/ui/support/typist.h"
#include "ui/follow/actionspage.h"
#include "ui/window/duereminder.h"

#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

// What is due is said once a day, to who asked for it.
class DueReminderTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Typist> m_user;
    Moment m_now;
    QStringList m_told;
    std::function<void()> m_clicked;
    bool m_hasPlace = true;

    DueReminder &reminder()
    {
        auto *one = m_user->window().findChild<DueReminder *>();
        one->setNotifier([this](const QString &title, const QString &text, const std::function<void()> &clicked) {
            if (!m_hasPlace) return false;
            m_told.append(title + u": "_s + text);
            m_clicked = clicked;
            return true;
        });
        return *one;
    }
    void look()
    {
        const QSignalSpy looked(&reminder(), &DueReminder::looked);
        reminder().look();
        QTRY_COMPARE(looked.size(), 1);
    }

private slots:
    void init()
    {
        m_now = at("2026-02-01T12:00:00Z");
        m_told.clear();
        m_hasPlace = true;
        m_desk = std::make_unique<Desk>([this] { return m_now; });
        m_desk->write(
            {anIncident()
                 .titled("Disk full")
                 .withAction(anAction().titled("Late").ownedBy("Ada").dueOn("2026-01-20"))
                 .withAction(anAction().titled("Today").ownedBy("Bo").dueOn("2026-02-01"))
                 .withAction(anAction().titled("Kept").ownedBy("Ada").dueOn("2026-01-20").doneAt("2026-01-21"))
                 .withAction(anAction().titled("Later").ownedBy("Ada").dueOn("2026-03-01"))});
        m_user = std::make_unique<Typist>(*m_desk);
        m_desk->open();
        m_desk->show();
    }
    void cleanup()
    {
        m_user = nullptr;
        m_desk = nullptr;
    }

    void saysNothingUnasked()
    {
        look();
        QVERIFY(m_told.isEmpty());
        QVERIFY(!m_user->bar().isVisible());
    }

    void saysItOnceADay()
    {
        m_desk->settings.setRemindsOfDue(true);
        look();
        look();
        QCOMPARE(m_told, QStringList{u"acme: 1 action is due today. 1 action is overdue."_s});
        m_now = at("2026-02-02T08:00:00Z");
        look();
        QCOMPARE(m_told.last(), u"acme: 2 actions are overdue."_s);
    }

    void countsOnesOwnWhereItKnowsWhoThatIs()
    {
        m_desk->settings.setRemindsOfDue(true);
        m_desk->settings.setMyName(u"ada"_s);
        look();
        QCOMPARE(m_told, QStringList{u"acme: 1 of your actions is overdue."_s});
    }

    void leadsToTheActions()
    {
        m_desk->settings.setRemindsOfDue(true);
        look();
        m_clicked();
        auto *actions = m_user->window().findChild<ActionsPage *>();
        QTRY_VERIFY(actions && actions->isVisible());
    }

    void saysItInTheWindowWhereTheDesktopHasNoPlace()
    {
        m_hasPlace = false;
        m_desk->settings.setRemindsOfDue(true);
        look();
        QTRY_COMPARE(m_user->bar().text(), u"1 action is due today. 1 action is overdue."_s);
        m_user->press(u"Show them"_s);
        QTRY_VERIFY(m_user->window().findChild<ActionsPage *>());
    }

    void isQuietWhereNothingIsDue()
    {
        m_desk->settings.setRemindsOfDue(true);
        m_desk->settings.setMyName(u"Cy"_s);
        look();
        QVERIFY(m_told.isEmpty());
        QVERIFY(!m_user->bar().isVisible());
    }
};

NEVERTWICE_TEST(DueReminderTest);
#include "duereminder_test.moc"
