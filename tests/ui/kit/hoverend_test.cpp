#include "ui/kit/hoverend.h"

#include "tests/support/testmain.h"

#include <QApplication>
#include <QCursor>
#include <QEnterEvent>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace nevertwice;

class HoverEndTest : public QObject
{
    Q_OBJECT

private slots:
    void leavesWhatThePointerHasLeftMeanwhile()
    {
        QWidget window;
        endHoverWithPopups(&window);
        QPushButton button(&window);
        window.setGeometry(100, 100, 400, 300);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QEnterEvent enter({1, 1}, {1, 1}, button.mapToGlobal(QPoint(1, 1)));
        QApplication::sendEvent(&button, &enter);
        QVERIFY(button.underMouse());
        QCursor::setPos(window.mapToGlobal(QPoint(390, 290)));
        QMenu menu(&window);
        menu.addAction(QStringLiteral("Draft"));
        menu.popup(window.mapToGlobal(QPoint(200, 100)));
        QTRY_VERIFY(menu.isVisible());
        menu.hide();
        QTRY_VERIFY(!button.underMouse());
    }
};

NEVERTWICE_TEST(HoverEndTest);
#include "hoverend_test.moc"
