#include "tests/support/testmain.h"
#include "ui/kit/choicefield.h"
#include "ui/kit/optionlist.h"

#include <QApplication>
#include <QLineEdit>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;

namespace choicekeys {

struct Choosing
{
    Choosing()
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(&field);
        layout->addWidget(&next);
        layout->addStretch(1);
        field.setOptions({{u"silver"_s, u"Silver"_s, {}}, {u"gold"_s, u"Gold"_s, {}}, {u"iron"_s, u"Iron"_s, {}}});
        field.setValue(u"silver"_s);
        window.resize(320, 400);
        window.show();
        QApplication::setActiveWindow(&window);
        field.setFocus();
        QApplication::processEvents();
    }

    void pointAt(int row)
    {
        auto *list = window.findChild<OptionList *>();
        const QPointF at = list->visualRect(list->model()->index(row, 0)).center();
        QMouseEvent move(QEvent::MouseMove, at, list->viewport()->mapToGlobal(at), Qt::NoButton, Qt::NoButton,
                         Qt::NoModifier);
        QApplication::sendEvent(list->viewport(), &move);
    }

    Theme theme;
    QWidget window;
    ChoiceField field{theme, u"Plan"_s, &window};
    QLineEdit next{&window};
};

} // namespace choicekeys

class ChoiceKeysTest : public QObject
{
    Q_OBJECT

    using Choosing = choicekeys::Choosing;

private slots:
    void takesWhatStandsChosenWithTabAndGoesOn()
    {
        Choosing desk;
        const QSignalSpy picked(&desk.field, &ChoiceField::picked);
        QTest::keyClicks(&desk.field, u"gold"_s);
        QTest::keyClick(&desk.field, Qt::Key_Tab);
        QCOMPARE(picked.size(), 1);
        QCOMPARE(picked[0][0].toString(), u"gold"_s);
        QVERIFY(!desk.field.list()->isOpen());
        QVERIFY(desk.next.hasFocus());
    }

    void takesNothingWithTabThatThePointerLiesOver()
    {
        Choosing desk;
        const QSignalSpy picked(&desk.field, &ChoiceField::picked);
        QTest::keyClick(&desk.field, Qt::Key_Down);
        desk.pointAt(2);
        QCOMPARE(desk.field.list()->current()->id, u"iron"_s);
        QTest::keyClick(&desk.field, Qt::Key_Tab);
        QVERIFY(desk.next.hasFocus());
        QVERIFY(!desk.field.list()->isOpen());
        QVERIFY(picked.isEmpty());
        desk.field.setFocus();
        QTest::keyClick(&desk.field, Qt::Key_Down);
        desk.pointAt(2);
        QTest::keyClick(&desk.field, Qt::Key_Up); // from there
        QTest::keyClick(&desk.field, Qt::Key_Tab);
        QCOMPARE(picked.size(), 1);
        QCOMPARE(picked[0][0].toString(), u"gold"_s);
    }

    void takesInPassingNothingThatWantsEnter()
    {
        Choosing desk;
        desk.field.setOnlyByEnter(u"iron"_s);
        const QSignalSpy picked(&desk.field, &ChoiceField::picked);
        QTest::keyClicks(&desk.field, u"iron"_s);
        QTest::keyClick(&desk.field, Qt::Key_Tab);
        QVERIFY(desk.next.hasFocus());
        QVERIFY(!desk.field.list()->isOpen());
        QVERIFY(picked.isEmpty());
        desk.field.setFocus();
        QTest::keyClicks(&desk.field, u"iron"_s);
        QTest::keyClick(&desk.field, Qt::Key_Return);
        QCOMPARE(picked.size(), 1);
    }

    void leavesWhatWasThereWithEscapeOrAClickElsewhere()
    {
        Choosing desk;
        const QSignalSpy picked(&desk.field, &ChoiceField::picked);
        QTest::keyClicks(&desk.field, u"gold"_s);
        QTest::keyClick(&desk.field, Qt::Key_Escape);
        QTest::keyClick(&desk.field, Qt::Key_Tab);
        QVERIFY(desk.next.hasFocus());
        desk.field.setFocus();
        QTest::keyClicks(&desk.field, u"gold"_s);
        desk.next.setFocus(Qt::MouseFocusReason);
        QVERIFY(!desk.field.list()->isOpen());
        QVERIFY(picked.isEmpty());
    }
};

NEVERTWICE_TEST(ChoiceKeysTest);
#include "choicekeys_test.moc"
