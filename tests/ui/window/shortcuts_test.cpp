#include "tests/support/testmain.h"
#include "tests/ui/support/typist.h"
#include "ui/window/menus.h"
#include "ui/window/quickswitch.h"
#include "ui/window/settingswindow.h"
#include "ui/window/sidebar.h"

#include <QDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

// All keys of the program over all its pages: those of the window's actions, those of actions that belong to a widget,
// and those that widgets read themselves.
class ShortcutsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Typist> m_typist;

    struct Key
    {
        QString keys;
        QString owner;
        Qt::ShortcutContext context = Qt::WindowShortcut;
        const QObject *object = nullptr;
    };

    // Each with what brings it to the front.
    QList<std::pair<QString, std::function<void()>>> pages()
    {
        WorkspaceView &view = m_typist->view();
        return {{u"page"_s, [] {}},
                {u"table"_s, [&view] { view.list().setShape(ListShape::Table); }},
                {u"preview"_s, [&view] { view.togglePreview(); }},
                {u"checks"_s, [&view] { view.toggleChecks(); }},
                {u"seen before"_s, [&view] { view.toggleSeen(); }},
                {u"find and replace"_s, [&view] { view.replace(); }},
                {u"history"_s, [&view] { view.showHistory(); }},
                {u"actions"_s, [&view] { view.showPlace(Sidebar::Place::Actions); }},
                {u"insights"_s, [&view] { view.showPlace(Sidebar::Place::Insights); }},
                {u"trash"_s, [&view] { view.showPlace(Sidebar::Place::Trash); }},
                {u"incidents"_s, [&view] { view.showPlace(Sidebar::Place::Incidents); }},
                {u"guide"_s, [&view] { view.startGuide(); }}};
    }

    static bool isShownOnly(const QAction *action) // in a context menu: the widget hears the key itself
    {
        return action->shortcutContext() == Qt::WidgetShortcut && action->associatedObjects().size() <= 1 &&
               qobject_cast<QMenu *>(action->associatedObjects().value(0));
    }
    QList<Key> keysOfActions()
    {
        QSet<QAction *> actions;
        for (QAction *action : m_desk->window.menus().actions().all())
            actions.insert(action);
        for (QAction *action : m_desk->window.findChildren<QAction *>())
            actions.insert(action);
        QList<Key> all;
        for (const QAction *action : std::as_const(actions)) {
            if (isShownOnly(action)) continue;
            const auto sequences = action->shortcuts();
            for (const QKeySequence &keys : sequences)
                all.append({keys.toString(), action->text(), action->shortcutContext(), action});
        }
        for (const QShortcut *shortcut : m_desk->window.findChildren<QShortcut *>())
            all.append({shortcut->key().toString(), QLatin1String(shortcut->parent()->metaObject()->className()),
                        shortcut->context(), shortcut});
        return all;
    }
    static bool isOfWidget(const Key &key)
    {
        return key.context == Qt::WidgetShortcut || key.context == Qt::WidgetWithChildrenShortcut;
    }
    // Where both could be meant by one press.
    static bool clash(const Key &a, const Key &b)
    {
        if (a.object == b.object || a.keys != b.keys || a.keys.isEmpty()) return false;
        if (!isOfWidget(a) || !isOfWidget(b)) return true;
        const QObject *mine = a.object->parent();
        const QObject *others = b.object->parent();
        return mine == others;
    }

    // What the field does with these keys is what the window would do with them, or the field's own business that
    // everybody expects there.
    static bool isMeantInWidgets(const QString &keys)
    {
        static const QStringList meant{
            u"Ctrl+Z"_s,       // takes back in the text one is in; at its end what was done before
            u"Ctrl+Shift+Z"_s, // the other way
            u"Ctrl+F"_s,       // finds in the text one is in
            u"Ctrl+H"_s,       // and replaces
            u"F3"_s,           // the next hit: of the find bar where it is open, else of what was searched for
            u"Shift+F3"_s,
            u"F2"_s, // renames what is chosen in a list
        };
        return meant.contains(keys);
    }
    QStringList takenByWidgets(const QString &page)
    {
        QStringList taken;
        QSet<QString> sequences;
        for (const QAction *action : m_desk->window.menus().actions().all())
            for (const QKeySequence &keys : action->shortcuts())
                sequences.insert(keys.toString());
        const auto widgets = m_desk->window.findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus) continue;
            for (const QString &text : std::as_const(sequences)) {
                const QKeyCombination keys = QKeySequence(text)[0];
                QKeyEvent event(QEvent::ShortcutOverride, keys.key(), keys.keyboardModifiers());
                event.setAccepted(false);
                QCoreApplication::sendEvent(widget, &event);
                if (event.isAccepted() && !isMeantInWidgets(text))
                    taken.append(u"%1: %2 takes %3"_s.arg(
                        page, QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName(), text));
            }
        }
        taken.removeDuplicates();
        return taken;
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_desk->write({anIncident()
                           .titled("Checkout is slow")
                           .startedAt("2026-01-31T10:00:00Z")
                           .withSummary("It was slow.")
                           .withLessons("Look at plans.")
                           .withSection("Conclusion", "All is well.")
                           .withEvent("2026-01-31T10:07:00Z", EventKind::Detection, "Page")
                           .causedBy(aCause().titled("Missing index"))
                           .withAction(anAction().titled("Add the index").dueOn("2026-01-31"))});
        m_desk->open();
        m_desk->show();
        m_typist = std::make_unique<Typist>(*m_desk);
    }
    void cleanup()
    {
        m_typist = nullptr;
        m_desk = nullptr;
    }

    void givesNoKeyTwoMeaningsOnAnyPage()
    {
        for (const auto &[page, bring] : pages()) {
            bring();
            QApplication::processEvents();
            const QList<Key> keys = keysOfActions();
            QVERIFY2(keys.size() > 40, qPrintable(QString::number(keys.size())));
            QStringList clashes;
            for (qsizetype i = 0; i < keys.size(); ++i)
                for (qsizetype j = i + 1; j < keys.size(); ++j)
                    if (clash(keys[i], keys[j]))
                        clashes.append(
                            u"%1: %2 means “%3” and “%4”"_s.arg(page, keys[i].keys, keys[i].owner, keys[j].owner));
            QVERIFY2(clashes.isEmpty(), qPrintable(clashes.join(u'\n')));
        }
    }

    void letsNoFieldTakeAKeyOfTheWindow()
    {
        QStringList taken;
        for (const auto &[page, bring] : pages()) {
            bring();
            QApplication::processEvents();
            taken += takenByWidgets(page);
        }
        QVERIFY2(taken.isEmpty(), qPrintable(taken.join(u'\n')));
    }

    // Which keys a line cuts and moves by differs from desktop to desktop: here is one that wants all of them.
    void keepsItsKeysFromAFieldThatWantsThemAll()
    {
        class Greedy : public QLineEdit
        {
        public:
            using QLineEdit::QLineEdit;
            bool event(QEvent *event) override
            {
                if (event->type() == QEvent::ShortcutOverride) event->accept();
                return event->type() == QEvent::ShortcutOverride || QLineEdit::event(event);
            }
        } greedy(&m_desk->window);
        const auto isTaken = [&greedy](Qt::Key key) {
            QKeyEvent event(QEvent::ShortcutOverride, key, Qt::ControlModifier);
            event.setAccepted(false);
            QCoreApplication::sendEvent(&greedy, &event);
            return event.isAccepted();
        };
        QVERIFY(!isTaken(Qt::Key_K));
        QVERIFY(isTaken(Qt::Key_Z)); // its own undo
        QVERIFY(isTaken(Qt::Key_J)); // nobody else's
    }

    void hearsItsKeysInATextToo()
    {
        m_typist->field(u"summary"_s)->setFocus();
        m_typist->keys(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(m_desk->window.quickSwitch().palette().isOpen());
        QCOMPARE(m_typist->text(u"summary"_s), u"It was slow."_s);
    }
};

NEVERTWICE_TEST(ShortcutsTest);
#include "shortcuts_test.moc"
