#include "ui/window/keybook.h"

#include "tests/support/testmain.h"
#include "tests/ui/support/desk.h"
#include "ui/window/menus.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

class KeyBookTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;

    QAction *action(const QString &name) { return m_desk->window.menus().actions().find(name); }
    QDialog *list() { return m_desk->window.findChild<QDialog *>(u"shortcuts"_s); }
    QString word() { return list()->findChild<QLabel *>(u"shortcutWord"_s)->text(); }
    QPushButton *button(const QString &start)
    {
        const auto buttons = list()->findChildren<QPushButton *>();
        for (QPushButton *one : buttons)
            if (one->accessibleName().startsWith(start)) return one;
        return nullptr;
    }
    void choose(const QString &command, int key, Qt::KeyboardModifiers modifiers)
    {
        QPushButton *keys = button(command + u": "_s);
        QVERIFY2(keys, qPrintable(command));
        keys->click();
        QTest::keyClick(keys, Qt::Key(key), modifiers);
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_desk->show();
        m_desk->window.menus().shortcuts->trigger();
        QApplication::setActiveWindow(list());
    }
    void cleanup() { m_desk = nullptr; }

    void givesACommandTheKeysThatArePressed()
    {
        choose(u"Compact rows"_s, Qt::Key_J, Qt::ControlModifier);
        QCOMPARE(action(u"compact"_s)->shortcut(), QKeySequence(u"Ctrl+J"_s));
        QVERIFY(action(u"compact"_s)->toolTip().contains(u"Ctrl+J"_s));
        QVERIFY(button(u"Compact rows: "_s)->text().contains(u"Ctrl+J"_s));
    }

    void tellsOfAClashBeforeItTakesKeysAway()
    {
        choose(u"Compact rows"_s, Qt::Key_D, Qt::ControlModifier);
        QVERIFY2(word().contains(u"Duplicate"_s), qPrintable(word()));
        QCOMPARE(action(u"duplicate"_s)->shortcut(), QKeySequence(u"Ctrl+D"_s));
        QVERIFY(action(u"compact"_s)->shortcut().isEmpty());
        QTest::keyClick(button(u"Compact rows: "_s), Qt::Key_D, Qt::ControlModifier); // again
        QCOMPARE(action(u"compact"_s)->shortcut(), QKeySequence(u"Ctrl+D"_s));
        QVERIFY(action(u"duplicate"_s)->shortcut().isEmpty());
    }

    void remembersThem()
    {
        choose(u"Compact rows"_s, Qt::Key_D, Qt::ControlModifier);
        QTest::keyClick(button(u"Compact rows: "_s), Qt::Key_D, Qt::ControlModifier);
        MainWindow another(m_desk->theme, m_desk->settings, m_desk->prompts, m_desk->clock);
        QCOMPARE(another.menus().actions().find(u"compact"_s)->shortcut(), QKeySequence(u"Ctrl+D"_s));
        QVERIFY(another.menus().actions().find(u"duplicate"_s)->shortcut().isEmpty());
    }

    void leavesKeysForWritingAlone()
    {
        choose(u"Compact rows"_s, Qt::Key_J, Qt::NoModifier);
        QVERIFY(action(u"compact"_s)->shortcut().isEmpty());
        QVERIFY2(word().contains(u"for writing"_s), qPrintable(word()));
        QTest::keyClick(button(u"Compact rows: "_s), Qt::Key_Escape);
        QVERIFY(button(u"Compact rows: No keys"_s));
    }

    void leavesTheKeysOfTextsToThem()
    {
        for (const int key : {Qt::Key_X, Qt::Key_C, Qt::Key_V, Qt::Key_A, Qt::Key_B, Qt::Key_Z}) {
            choose(u"Compact rows"_s, key, Qt::ControlModifier);
            QVERIFY(action(u"compact"_s)->shortcut().isEmpty());
            QVERIFY2(word().contains(u"for writing"_s), qPrintable(word()));
            QTest::keyClick(button(u"Compact rows: "_s), Qt::Key_Escape);
        }
    }

    void givesKeysInEveryWindow()
    {
        MainWindow another(m_desk->theme, m_desk->settings, m_desk->prompts, m_desk->clock);
        const Actions &others = another.menus().actions();
        choose(u"Compact rows"_s, Qt::Key_D, Qt::ControlModifier);
        QTest::keyClick(button(u"Compact rows: "_s), Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(others.find(u"compact"_s)->shortcut(), QKeySequence(u"Ctrl+D"_s));
        QVERIFY(others.find(u"duplicate"_s)->shortcut().isEmpty());
        button(u"Back to the usual keys: Compact rows"_s)->click();
        QVERIFY(others.find(u"compact"_s)->shortcut().isEmpty());
    }

    void givesKeysToOneWhereSeveralAreSaidToHaveThem()
    {
        m_desk->settings.setShortcut(u"compact"_s, u"Ctrl+D"_s); // the usual ones of another
        m_desk->settings.setShortcut(u"guide"_s, u"Ctrl+J"_s);
        m_desk->settings.setShortcut(u"live"_s, u"Ctrl+J"_s);
        MainWindow another(m_desk->theme, m_desk->settings, m_desk->prompts, m_desk->clock);
        QHash<QKeySequence, int> count;
        const QList<QAction *> all = another.menus().actions().all();
        for (const QAction *one : all)
            for (const QKeySequence &keys : one->shortcuts())
                ++count[keys];
        QCOMPARE(count.value(QKeySequence(u"Ctrl+D"_s)), 1);
        QCOMPARE(count.value(QKeySequence(u"Ctrl+J"_s)), 1);
        QCOMPARE(another.menus().actions().find(u"compact"_s)->shortcut(), QKeySequence(u"Ctrl+D"_s));
    }

    void takesKeysAwayAndGivesTheUsualOnesBack()
    {
        choose(u"Duplicate"_s, Qt::Key_Backspace, Qt::NoModifier);
        QVERIFY(action(u"duplicate"_s)->shortcut().isEmpty());
        button(u"Back to the usual keys: Duplicate"_s)->click();
        QCOMPARE(action(u"duplicate"_s)->shortcut(), QKeySequence(u"Ctrl+D"_s));
        QVERIFY(!m_desk->settings.shortcut(u"duplicate"_s));
    }

    void findsACommandByAFewLetters()
    {
        auto *find = list()->findChild<QLineEdit *>();
        QTest::keyClicks(find, u"dup"_s);
        QVERIFY(button(u"Duplicate: "_s)->isVisible());
        QVERIFY(!button(u"Compact rows: "_s)->isVisible());
    }
};

NEVERTWICE_TEST(KeyBookTest);
#include "keybook_test.moc"
