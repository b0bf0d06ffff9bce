#include "ui/kit/actions.h"

#include "tests/support/testmain.h"

#include <QAction>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;

class ActionsTest : public QObject
{
    Q_OBJECT

private slots:
    void saysTheKeysInTheTooltip()
    {
        Actions actions;
        const QAction *open = actions.add(u"open"_s, u"File"_s, u"&Open…"_s, {QKeySequence(u"Ctrl+O"_s)});
        QCOMPARE(open->toolTip(), u"Open (Ctrl+O)"_s);
        QCOMPARE(actions.add(u"about"_s, u"Help"_s, u"&About R&&D"_s)->toolTip(), u"About R&D"_s);
    }

    void listsThoseThatHaveKeys()
    {
        Actions actions;
        actions.add(u"find"_s, u"View"_s, u"&Search"_s, {QKeySequence(u"Ctrl+F"_s), QKeySequence(u"F3"_s)});
        actions.add(u"about"_s, u"Help"_s, u"&About"_s);
        QCOMPARE(actions.shortcuts(), (QList<Actions::Shortcut>{{u"View"_s, u"Search"_s, u"Ctrl+F, F3"_s}}));
    }

    void findsAnActionByItsName()
    {
        Actions actions;
        const QAction *action = actions.add(u"find"_s, {}, u"Search"_s);
        QCOMPARE(actions.find(u"find"_s), action);
        QVERIFY(!actions.find(u"lost"_s));
    }
};

NEVERTWICE_TEST(ActionsTest);
#include "actions_test.moc"
