#include "tests/support/testmain.h"
#include "tests/ui/support/desk.h"
#include "ui/window/menus.h"
#include "ui/window/workspaceview.h"

#include <QAction>
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
};

NEVERTWICE_TEST(PrintTest);
#include "print_test.moc"
