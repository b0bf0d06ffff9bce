#include "model/exchange/ticketaddress.h"
#include "tests/support/testmain.h"
#include "tests/ui/support/typist.h"
#include "ui/follow/actionspage.h"
#include "ui/follow/followtable.h"
#include "ui/window/bulkbar.h"
#include "ui/window/promptbar.h"
#include "ui/window/sidebar.h"
#include "ui/window/ticketsettings.h"
#include "ui/write/actionseditor.h"
#include "ui/write/facts.h"

#include <QDesktopServices>
#include <QLineEdit>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

// A ticket for an action: its form is opened in the browser, its address comes back as the link.
class TicketsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Typist> m_user;
    Incident m_disk;
    QList<QUrl> m_opened;

    PromptBar *prompt() { return m_user->window().findChild<PromptBar *>(); }
    Action stored() { return m_user->inFile(m_disk.uuid).actions.first(); }
    void begin(const QString &pattern)
    {
        if (!pattern.isEmpty()) {
            const auto workspace = must(Workspace::open(m_desk->path(), Access::ReadWrite, m_desk->clock));
            must(workspace->setSetting(QLatin1StringView(kTicketPattern), pattern));
        }
        m_user = std::make_unique<Typist>(*m_desk);
        m_desk->open();
        m_desk->show();
    }
    void goToActions()
    {
        emit m_user->window().findChild<Sidebar *>()->wanted(Sidebar::Place::Actions);
        auto *table = m_user->child<FollowTable>(u"followTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        table->setCurrentIndex(table->model()->index(0, 0));
        table->setFocus();
    }
    static QString pattern() { return u"https://tracker.test/new?t={title}&i={incident}"_s; }

public slots:
    void browse(const QUrl &url) { m_opened.append(url); }

private slots:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_disk = anIncident().titled("Disk full").withAction(anAction().titled("Prune & alert"));
        m_desk->write({m_disk});
        m_opened.clear();
        QDesktopServices::setUrlHandler(u"https"_s, this, "browse");
    }
    void cleanup()
    {
        QDesktopServices::unsetUrlHandler(u"https"_s);
        m_user = nullptr;
        m_desk = nullptr;
    }

    void opensTheFormOfTheTeamAndTakesTheAddressBack()
    {
        begin(pattern());
        goToActions();
        m_user->choose(u"makeTicket"_s);
        QCOMPARE(m_opened.size(), 1);
        QCOMPARE(m_opened[0].host(), u"tracker.test"_s);
        QCOMPARE(QUrlQuery(m_opened[0]).queryItemValue(u"t"_s, QUrl::FullyDecoded), u"Prune & alert"_s);
        QVERIFY(prompt()->isVisible());
        QTest::keyClicks(prompt()->findChild<QLineEdit *>(), u"https://tracker.test/41"_s);
        m_user->keys(Qt::Key_Return);
        QTRY_COMPARE(stored().link, u"https://tracker.test/41"_s);
        auto *bar = m_user->window().findChild<BulkBar *>();
        QTRY_COMPARE(bar->text(), u"The action is changed."_s);
        bar->findChild<QPushButton *>()->click();
        QTRY_COMPARE(stored().link, QString());
    }

    void takesTheActionOfTheOpenPage()
    {
        begin(pattern());
        m_user->open(m_user->inFile(m_disk.uuid).ref);
        auto *editor = m_user->window().findChild<ActionsEditor *>();
        QTRY_VERIFY(editor && editor->view()->isVisible());
        editor->view()->setCurrentIndex(editor->view()->model()->index(0, 0));
        editor->view()->setFocus();
        m_user->choose(u"makeTicket"_s);
        QCOMPARE(m_opened.size(), 1);
        QTest::keyClicks(prompt()->findChild<QLineEdit *>(), u"https://tracker.test/42"_s);
        m_user->keys(Qt::Key_Return);
        QTRY_COMPARE(stored().link, u"https://tracker.test/42"_s);
        QTRY_COMPARE(m_user->document().incident().actions.first().link, u"https://tracker.test/42"_s);
    }

    void takesTheActionThatIsOpenedInItsRow()
    {
        begin(pattern());
        m_user->open(m_user->inFile(m_disk.uuid).ref);
        auto *editor = m_user->window().findChild<ActionsEditor *>();
        QTRY_VERIFY(editor && editor->view()->isVisible());
        editor->openAction(m_disk.actions.first().uuid);
        for (QPushButton *button : editor->findChildren<QPushButton *>())
            if (button->text() == u"Make a ticket…"_s) button->click();
        QCOMPARE(m_opened.size(), 1);
        QTest::keyClicks(prompt()->findChild<QLineEdit *>(), u"https://tracker.test/43"_s);
        m_user->keys(Qt::Key_Return);
        QTRY_COMPARE(stored().link, u"https://tracker.test/43"_s);
    }

    void takesNothingButAnAddressForTheLink()
    {
        begin(pattern());
        goToActions();
        m_user->choose(u"makeTicket"_s);
        QTest::keyClicks(prompt()->findChild<QLineEdit *>(), u"javascript:alert(1)"_s);
        m_user->keys(Qt::Key_Return);
        QTRY_VERIFY(m_user->bar().isVisible());
        QCOMPARE(stored().link, QString());
    }

    void saysWhereTheAddressOfTheFormIsSet()
    {
        begin({});
        goToActions();
        m_user->choose(u"makeTicket"_s);
        QTRY_VERIFY(m_user->bar().text().contains(u"no address for new tickets"_s));
        QVERIFY(m_opened.isEmpty());
        QVERIFY(!prompt()->isVisible());
    }

    void opensNothingThatIsNoAddressOfTheWeb()
    {
        begin(u"file:///etc/passwd?{title}"_s); // somebody else wrote the workspace
        goToActions();
        m_user->choose(u"makeTicket"_s);
        QTRY_VERIFY(m_user->bar().isVisible());
        QVERIFY(m_opened.isEmpty());
    }

    void keepsOnlyAnAddressThatCanBeUsed()
    {
        QJsonValue kept;
        WorkspaceSettings settings;
        settings.read = [&kept](const QString &) { return kept; };
        settings.write = [&kept](const QString &, const QJsonValue &value) { kept = value; };
        TicketSettings form(m_desk->theme, settings);
        auto *field = form.findChild<QLineEdit *>();
        field->setText(u"https://{title}/"_s);
        emit field->editingFinished();
        QVERIFY(kept.isNull());
        QVERIFY(!form.findChild<QLabel *>(u"ticketHint"_s)->isHidden());
        field->setText(pattern());
        emit field->editingFinished();
        QCOMPARE(kept.toString(), pattern());
        QVERIFY(form.findChild<QLabel *>(u"ticketHint"_s)->isHidden());
    }
};

NEVERTWICE_TEST(TicketsTest);
#include "tickets_test.moc"
