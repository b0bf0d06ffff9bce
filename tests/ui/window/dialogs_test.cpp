#include "tests/support/testmain.h"
#include "tests/ui/support/typist.h"
#include "tests/ui/support/walk.h"
#include "ui/causes/groupsheet.h"
#include "ui/follow/statuscsvsheet.h"
#include "ui/help/helpwindow.h"
#include "ui/insights/comparisonwindow.h"
#include "ui/share/exportsheet.h"
#include "ui/share/importsheet.h"
#include "ui/window/incidentwindow.h"
#include "ui/window/menus.h"
#include "ui/window/mergesheet.h"
#include "ui/window/settingswindow.h"
#include "ui/window/shortcutlist.h"
#include "ui/write/customfieldsdialog.h"
#include "ui/write/liveform.h"
#include "ui/write/pastesheet.h"
#include "ui/write/presentation.h"

#include <QClipboard>
#include <QListWidget>
#include <QShortcut>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

// Every window beside the main one: named to whoever hears it, and no key in it with two meanings.
class DialogsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Typist> m_user;
    QStringList m_wrong;

    MainWindow &window() { return m_desk->window; }

    // What hears which keys anywhere in it: actions, shortcuts, and the letters of buttons and labels that can be seen.
    static QMultiMap<QString, QString> keysOf(QWidget &dialog)
    {
        QMultiMap<QString, QString> keys;
        const auto own = [&dialog](const QObject *object) {
            const auto *widget = qobject_cast<const QWidget *>(object->parent());
            return !widget || widget->window() == &dialog;
        };
        QSet<const QAction *> actions;
        const QList<QWidget *> widgets = seenOf(dialog) << &dialog;
        for (const QWidget *widget : widgets)
            for (const QAction *action : widget->actions())
                if (action->isEnabled() && action->shortcutContext() == Qt::WindowShortcut) actions.insert(action);
        for (const QAction *action : std::as_const(actions))
            for (const QKeySequence &one : action->shortcuts())
                keys.insert(one.toString(), action->text());
        for (const QShortcut *shortcut : dialog.findChildren<QShortcut *>())
            if (own(shortcut) && shortcut->context() == Qt::WindowShortcut)
                keys.insert(shortcut->key().toString(), QLatin1String(shortcut->parent()->metaObject()->className()));
        for (const QWidget *widget : seenOf(dialog)) {
            QString text;
            if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) text = button->text();
            if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy()) text = label->text();
            if (const QKeySequence letter = QKeySequence::mnemonic(text); !letter.isEmpty())
                keys.insert(letter.toString(), text);
        }
        keys.remove({});
        return keys;
    }
    void look(const QString &place, QWidget *dialog)
    {
        QVERIFY2(dialog && dialog->isVisible(), qPrintable(place));
        QApplication::processEvents();
        const Unnamed unnamed = unnamedOf(*dialog);
        for (const QString &one : unnamed.nameless)
            m_wrong.append(u"%1: no name: %2"_s.arg(place, one));
        if (dialog->windowTitle().isEmpty() && dialog->isWindow()) m_wrong.append(u"%1: no title"_s.arg(place));
        const auto keys = keysOf(*dialog);
        for (const QString &one : keys.uniqueKeys())
            if (keys.count(one) > 1)
                m_wrong.append(u"%1: %2 means %3"_s.arg(place, one, QStringList(keys.values(one)).join(u" | "_s)));
        // A field that has the keyboard and keeps every Tab to itself is a trap.
        for (QWidget *widget : seenOf(*dialog)) {
            const auto *text = qobject_cast<QPlainTextEdit *>(widget);
            if (text && !text->isReadOnly() && !text->tabChangesFocus() && widget->window() == dialog &&
                !text->inherits("nevertwice::MarkdownEditor"))
                m_wrong.append(u"%1: keeps Tab: %2"_s.arg(place, calledFor(widget)));
        }
    }
    template <typename T> T *appearing(QWidget &parent)
    {
        T *found = nullptr;
        if (!QTest::qWaitFor([&] { return (found = parent.findChild<T *>()) && found->isVisible(); })) return nullptr;
        return found;
    }
    template <typename T> static T *windowOf()
    {
        const auto all = QApplication::topLevelWidgets();
        for (QWidget *one : all)
            if (auto *found = qobject_cast<T *>(one); found && found->isVisible()) return found;
        return nullptr;
    }
    void put(const QString &name, const QByteArray &content)
    {
        QFile file(m_desk->folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }
    void lookAtSheetsOfTheMenu()
    {
        window().menus().settings->trigger();
        auto *settings = appearing<SettingsWindow>(window());
        auto *pages = settings->findChild<QListWidget *>(u"settingsPages"_s);
        for (int page = 0; page < pages->count(); ++page) {
            pages->setCurrentRow(page);
            look(u"settings %1"_s.arg(page), settings);
        }
        settings->close();
        window().menus().shortcuts->trigger();
        auto *shortcuts = appearing<ShortcutList>(window());
        look(u"shortcuts"_s, shortcuts);
        shortcuts->close();
        window().menus().exportSome->trigger();
        auto *sheet = appearing<ExportSheet>(window());
        for (const ExportFormat format : {ExportFormat::Markdown, ExportFormat::Html, ExportFormat::Csv}) {
            sheet->choose(format, u"default"_s);
            QTRY_VERIFY(!sheet->isRendering());
            look(u"export"_s, sheet);
        }
        sheet->close();
        put(u"report.md"_s,
            "# Seats gone\n\n## Timeline\n\n- 9:10 errors\n- 29:50 back\n\n## Root cause\n\nA cache.\n");
        emit window().documentsDropped({m_desk->folder.filePath(u"report.md"_s)});
        auto *import = appearing<ImportSheet>(window());
        QTRY_VERIFY(!import->isReading());
        look(u"import"_s, import);
        import->close();
        QGuiApplication::clipboard()->setText(u"[10:07] ines: pages\n[10:08] ola: looking\n"_s);
        m_user->choose(u"pasteLog"_s);
        auto *paste = appearing<PasteSheet>(window());
        QTRY_VERIFY(!paste->isReading());
        look(u"paste"_s, paste);
        paste->close();
        put(u"tickets.csv"_s, "Title,URL,State\nPrune,https://tracker.test/shop/issues/1,closed\n");
        m_desk->prompts.answer = m_desk->folder.filePath(u"tickets.csv"_s);
        window().menus().refreshActions->trigger();
        auto *statuses = appearing<StatusCsvSheet>(window());
        QTRY_VERIFY(!statuses->isReading());
        look(u"statuses"_s, statuses);
        statuses->close();
    }
    void lookAtSheetsOfPages()
    {
        const QList<Incident> two{m_user->document().incident(),
                                  m_user->inFile(must(m_user->view().reader().row(u"INC-1"_s)).uuid)};
        MergeSheet merging(m_desk->theme, two[0], two[1]);
        merging.show();
        look(u"merge"_s, &merging);
        GroupSheet groups(m_desk->theme, {{u"Pool"_s, {two[0].uuid, two[1].uuid}, {u"INC-1"_s, u"INC-2"_s}}}, 2);
        groups.show();
        look(u"causes"_s, &groups);
        CustomFieldsDialog fields(m_desk->theme, {{u"region"_s, u"Region"_s, CustomField::Sort::Choice, {u"EU"_s}}});
        fields.show();
        look(u"fields"_s, &fields);
    }
    void lookAtOtherWindows()
    {
        Presentation presentation(m_desk->theme, m_user->document());
        presentation.show();
        look(u"presentation"_s, &presentation);
        window().workspace()->openApart();
        look(u"apart"_s, windowOf<IncidentWindow>());
        m_user->child<QListView>(u"incidents"_s)->selectAll();
        window().workspace()->compareChosen();
        look(u"comparison"_s, windowOf<ComparisonWindow>());
        window().menus().manual->trigger();
        look(u"manual"_s, windowOf<HelpWindow>());
        m_user->choose(u"live"_s);
        QTRY_VERIFY(windowOf<LiveForm>());
        auto *form = windowOf<LiveForm>();
        form->setChecklists({{{u"sev1"_s, {{u"Say who leads"_s, std::nullopt}}}}, {}});
        look(u"live"_s, form);
    }

private slots:
    void init()
    {
        m_wrong.clear();
        m_desk = std::make_unique<Desk>();
        Action ticketed = anAction().titled("Prune the disk");
        ticketed.link = u"https://tracker.test/shop/issues/1"_s;
        m_desk->write({anIncident().titled("Disk full").startedAt("2026-01-05T10:00:00Z").withAction(ticketed),
                       anIncident()
                           .titled("Checkout is slow")
                           .ofSeverity(Severity::Sev1)
                           .startedAt("2026-01-31T10:00:00Z")
                           .withEvent("2026-01-31T10:07:00Z", EventKind::Detection, "Page")
                           .withAction(anAction().titled("Add the index"))});
        m_desk->open();
        m_desk->show();
        m_user = std::make_unique<Typist>(*m_desk);
        m_user->open(u"INC-2"_s);
        QTRY_COMPARE(m_user->document().incident().ref, u"INC-2"_s);
    }
    void cleanup()
    {
        m_user = nullptr;
        m_desk = nullptr;
    }

    void areNamedAndGiveNoKeyTwoMeanings()
    {
        lookAtSheetsOfTheMenu();
        lookAtSheetsOfPages();
        lookAtOtherWindows();
        QVERIFY2(m_wrong.isEmpty(), qPrintable(m_wrong.join(u'\n')));
    }
};

NEVERTWICE_TEST(DialogsTest);
#include "dialogs_test.moc"
