#include "ui/window/menus.h"

#include "tests/support/testmain.h"
#include "tests/ui/support/desk.h"
#include "ui/kit/language.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

class MenusTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;

    static QChar mnemonicOf(const QString &text)
    {
        const QString plain = QString(text).remove(u"&&"_s);
        const qsizetype at = plain.indexOf(u'&');
        return at < 0 || at + 1 == plain.size() ? QChar() : plain[at + 1].toLower();
    }
    // Two entries of one menu never answer to the same letter, and each answers to one.
    static void judge(const QList<QAction *> &entries, const QString &menu)
    {
        QMap<QChar, QString> taken;
        for (const QAction *entry : entries) {
            if (entry->isSeparator()) continue;
            const QChar letter = mnemonicOf(entry->text());
            QVERIFY2(!letter.isNull(), qPrintable(menu + u" > "_s + entry->text()));
            QVERIFY2(!taken.contains(letter),
                     qPrintable(menu + u": "_s + taken.value(letter) + u" and "_s + entry->text()));
            taken.insert(letter, entry->text());
            if (entry->menu()) judge(entry->menu()->actions(), entry->text());
        }
    }

private slots:
    void init() { m_desk = std::make_unique<Desk>(); }
    void cleanup() { m_desk = nullptr; }

    void hasALetterOfItsOwnForEveryEntry_data()
    {
        QTest::addColumn<QString>("language");
        const QStringList codes = languageCodes();
        for (const QString &code : codes)
            QTest::newRow(qPrintable(code)) << code;
    }
    void hasALetterOfItsOwnForEveryEntry()
    {
        QFETCH(QString, language);
        m_desk = nullptr;
        const Speech speech(language, QLocale::c());
        m_desk = std::make_unique<Desk>();
        judge(m_desk->window.menuBar()->actions(), u"menu bar"_s);
        m_desk = nullptr;
    }

    void namesTheSectionsOfThePage()
    {
        Incident incident = anIncident().titled("Down").withSummary("All was.");
        incident.headings.insert(u"summary"_s, u"Cause & end"_s);
        m_desk->write({incident});
        m_desk->show();
        m_desk->open();
        WorkspaceView &view = *m_desk->window.workspace();
        QTRY_VERIFY(!view.sectionNames().isEmpty());
        const QStringList names = view.sectionNames();
        QVERIFY(names.size() >= 9);
        const Actions &actions = m_desk->window.menus().actions();
        QAction *first = actions.find(u"section1"_s);
        QMenu *menu = nullptr;
        for (QObject *holder : first->associatedObjects())
            if (auto *found = qobject_cast<QMenu *>(holder)) menu = found;
        QVERIFY(menu);
        emit menu->aboutToShow();
        QCOMPARE(first->text(), u"&1 Cause && end"_s);
        for (int place = 1; place < 9; ++place) {
            const QAction *action = actions.find(u"section%1"_s.arg(place + 1));
            QVERIFY(action->isVisible());
            QCOMPARE(action->text(), u"&%1 %2"_s.arg(QString::number(place + 1), names[place]));
            QCOMPARE(action->shortcut(), QKeySequence(u"Ctrl+%1"_s.arg(place + 1)));
        }
        emit menu->aboutToHide();
        QVERIFY(actions.find(u"section9"_s)->isVisible()); // its key is for every page
        QCOMPARE(first->text(), u"Section &1"_s);
    }

    void givesNoKeysTwice()
    {
        QMap<QString, QString> taken;
        for (const QAction *action : m_desk->window.menus().actions().all()) {
            const auto sequences = action->shortcuts();
            for (const QKeySequence &keys : sequences) {
                const QString text = keys.toString();
                QVERIFY2(!taken.contains(text), qPrintable(text + u' ' + taken.value(text)));
                taken.insert(text, action->objectName());
            }
        }
        QVERIFY(taken.size() > 10);
    }

    void showsEveryNamedActionInAMenu()
    {
        QSet<QAction *> shown;
        const auto menus = m_desk->window.findChildren<QMenu *>();
        for (const QMenu *menu : menus) {
            const auto actions = menu->actions();
            shown += QSet<QAction *>(actions.begin(), actions.end());
        }
        for (QAction *action : m_desk->window.menus().actions().all())
            QVERIFY2(shown.contains(action), qPrintable(action->objectName()));
    }

    void listsEveryShortcut()
    {
        m_desk->show();
        m_desk->window.menus().shortcuts->trigger();
        const auto *list = m_desk->window.findChild<QDialog *>(u"shortcuts"_s);
        QVERIFY(list && list->isVisible());
        QString text;
        const auto labels = list->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            text += label->text() + u'\n';
        const auto keys = list->findChildren<QPushButton *>();
        for (const QPushButton *button : keys)
            text += button->text() + u'\n';
        for (const Actions::Shortcut &shortcut : m_desk->window.menus().actions().shortcuts())
            QVERIFY2(text.contains(shortcut.text) && text.contains(shortcut.keys), qPrintable(shortcut.text));
    }

    void marksRecentFilesThatAreGoneAndForgetsThem()
    {
        m_desk->write({anIncident().titled("one")});
        m_desk->settings.addRecentFile(m_desk->folder.filePath(u"gone.nevertwice"_s));
        m_desk->settings.addRecentFile(m_desk->path());
        m_desk->window.showRecent();
        const auto recent = [this] {
            QStringList texts;
            const auto menus = m_desk->window.menuBar()->findChildren<QMenu *>();
            for (const QMenu *menu : menus)
                if (menu->title() == u"Open &recent"_s)
                    for (const QAction *action : menu->actions())
                        if (!action->isSeparator()) texts.append(action->text());
            return texts;
        };
        QCOMPARE(recent(),
                 (QStringList{u"acme.nevertwice"_s, u"gone.nevertwice (missing)"_s, u"&Remove the missing ones"_s}));
        emit m_desk->window.findChild<Menus *>()->forgetRecentWanted();
        QCOMPARE(m_desk->settings.recentFiles(), QStringList{m_desk->path()});
        QCOMPARE(recent(), (QStringList{u"acme.nevertwice"_s, u"&Clear the list"_s}));
    }
};

NEVERTWICE_TEST(MenusTest);
#include "menus_test.moc"
