#include "tests/support/testmain.h"
#include "tests/ui/support/desk.h"
#include "ui/window/menus.h"
#include "ui/window/workspaceview.h"
#include "ui/write/actionseditor.h"

#include <QAction>
#include <QLineEdit>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

// Ctrl+P in the real window.
class PrintTest : public QObject
{
    Q_OBJECT

private slots:
    void printsTheIncidentThatIsOpen()
    {
        Desk desk;
        desk.write({anIncident().titled("Disk full").withSummary("Logs filled the disk.")});
        desk.show();
        QVERIFY(!desk.window.menus().print->isEnabled());
        desk.open();
        QTRY_VERIFY(desk.window.workspace()->document());
        QTest::keyClick(&desk.window, Qt::Key_P, Qt::ControlModifier); // and think better of it
        desk.prompts.answer = desk.folder.filePath(u"out.pdf"_s);
        QVERIFY(!QFile::exists(desk.prompts.answer));
        QTest::keyClick(&desk.window, Qt::Key_P, Qt::ControlModifier);
        QFile file(desk.prompts.answer);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("%PDF-"));
        QVERIFY(bytes.contains("/Count 1"));
    }

    void bringsAlongWhatIsStillBeingTyped()
    {
        Desk desk;
        desk.write({anIncident().titled("Disk full")});
        desk.show();
        desk.open();
        QTRY_VERIFY(desk.window.workspace()->document());
        auto *action = desk.window.findChild<ActionsEditor *>()->findChild<QLineEdit *>();
        action->setFocus();
        QTest::keyClicks(action, u"Rotate the logs"_s);
        desk.window.menus().print->trigger();
        QCOMPARE(desk.window.workspace()->document()->incident().actions.value(0).title, u"Rotate the logs"_s);
    }

    void printsNothingOfAWorkspaceThatIsGone()
    {
        Desk desk;
        desk.write({anIncident().titled("Disk full")});
        desk.show();
        desk.open();
        QTRY_VERIFY(desk.window.workspace()->document());
        desk.prompts.answer = desk.folder.filePath(u"out.pdf"_s);
        desk.prompts.meanwhile = [&desk] { desk.window.showStart(); };
        desk.window.menus().print->trigger();
        QVERIFY(!QFile::exists(desk.prompts.answer));
    }
};

NEVERTWICE_TEST(PrintTest);
#include "print_test.moc"
