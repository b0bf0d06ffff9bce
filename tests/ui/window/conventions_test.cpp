#include "tests/support/places.h"
#include "tests/support/testmain.h"
#include "tests/ui/support/typist.h"
#include "ui/find/incidenttable.h"
#include "ui/kit/debuginfo.h"
#include "ui/kit/quietlink.h"
#include "ui/window/menus.h"
#include "ui/window/namebar.h"
#include "ui/window/palette.h"
#include "ui/window/quickswitch.h"
#include "ui/window/sidebar.h"
#include "ui/write/incidentpage.h"
#include "ui/write/inspector.h"
#include "ui/write/wordcount.h"

#include <QClipboard>
#include <QDirIterator>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QProcess>
#include <QRegularExpression>
#include <QScrollArea>
#include <QToolTip>
#include <QWindow>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

// What people expect of a desktop program (resources/help/conventions.md): the list itself, and what no other test
// shows of it.
class ConventionsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Typist> m_typist;

    MainWindow &window() { return m_desk->window; }
    QListView *list() { return m_typist->child<QListView>(u"incidents"_s); }
    QString title() { return m_typist->view().document()->incident().title; }

    static QString textOf(const QString &path)
    {
        QFile file(sourcePath(path));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    static QString scenes()
    {
        QString all;
        QDirIterator files(sourcePath(u"app/desktop"_s), {u"*.cpp"_s}, QDir::Files);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly)) all += QString::fromUtf8(file.readAll());
        }
        return all;
    }
    // "tests/a_test.cpp, oneSlot, another" or "picture name" or a file of the tree: what is wrong with it.
    static QString wrongWith(const QString &evidence)
    {
        static const QString painted = scenes();
        if (evidence.startsWith("picture "_L1))
            return painted.contains(u"u\"%1\"_s"_s.arg(evidence.mid(8))) ? QString() : evidence;
        const QStringList parts = evidence.split(", "_L1);
        const QString text = textOf(parts.first());
        if (text.isEmpty()) return evidence;
        if (parts.first().endsWith("_test.cpp"_L1) && parts.size() < 2) return evidence;
        for (const QString &slot : parts.mid(1))
            if (!text.contains(u"void %1()"_s.arg(slot))) return parts.first() + u": "_s + slot;
        return {};
    }
    QString tipOf(QWidget *widget)
    {
        QHelpEvent help(QEvent::ToolTip, widget->rect().center(), widget->mapToGlobal(widget->rect().center()));
        QApplication::sendEvent(widget, &help);
        return QToolTip::text();
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_desk->write({anIncident().titled("Disk full").startedAt("2026-01-01T10:00:00Z").tagged("storage"),
                       anIncident().titled("Pool exhausted").startedAt("2026-01-02T10:00:00Z").onService("Checkout"),
                       anIncident().titled("Certificate expired").startedAt("2026-01-03T10:00:00Z")});
        m_desk->open();
        m_desk->show();
        m_typist = std::make_unique<Typist>(*m_desk);
        QApplication::processEvents();
    }
    void cleanup()
    {
        m_typist = nullptr;
        m_desk = nullptr;
    }

    // ---- the list ----

    void goesOnFromTheNextOneAfterADeletion()
    {
        m_typist->open(u"INC-2"_s);
        list()->setFocus();
        m_typist->keys(Qt::Key_Delete);
        QTRY_COMPARE(list()->model()->rowCount(), 2);
        const QModelIndex current = list()->currentIndex();
        QVERIFY(current.isValid() && list()->selectionModel()->isRowSelected(current.row()));
        QCOMPARE(list()->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(current.data().toString(), title());
        m_typist->keys(Qt::Key_Delete);
        QTRY_COMPARE(list()->model()->rowCount(), 1);
        QVERIFY(list()->selectionModel()->isRowSelected(0));
        QCOMPARE(list()->currentIndex().data().toString(), title());
    }

    void areAllListedAndShownByWhatIsThere()
    {
        static const QRegularExpression entry(
            u"^(\\d+)\\. .+?: (held|not held|later)(?: \\(([^)]*)\\)(?:, .+)?|: (.+))$"_s);
        int number = 0;
        int held = 0;
        int ofPackages = 0;
        const QStringList lines = textOf(u"resources/help/conventions.md"_s).split(u'\n');
        for (const QString &line : lines) {
            if (line.isEmpty() || !line[0].isDigit()) continue;
            const QRegularExpressionMatch match = entry.match(line);
            QVERIFY2(match.hasMatch(), qPrintable(line));
            QCOMPARE(match.captured(1).toInt(), ++number);
            if (number >= 86 && number <= 90) ++ofPackages;
            if (match.captured(2) != "held"_L1) {
                QVERIFY2(match.captured(4).size() > 10, qPrintable(line)); // why, or with what
                continue;
            }
            ++held;
            const QStringList shown = match.captured(3).split("; "_L1);
            for (const QString &evidence : shown)
                QVERIFY2(wrongWith(evidence).isEmpty(), qPrintable(line.left(40) + u": "_s + wrongWith(evidence)));
        }
        QCOMPARE(number, 92);
        QCOMPARE(ofPackages, 5);
        QVERIFY2(held >= 80, qPrintable(QString::number(held)));
    }

    // ---- keys ----

    void haveTheLettersPeopleKnow()
    {
        const std::pair<const char *, const char *> usual[] = {
            {"newIncident", "Ctrl+N"}, {"open", "Ctrl+O"},  {"nameVersion", "Ctrl+S"}, {"saveCopy", "Ctrl+Shift+S"},
            {"close", "Ctrl+W"},       {"print", "Ctrl+P"}, {"quit", "Ctrl+Q"},        {"settings", "Ctrl+,"},
            {"shortcuts", "Ctrl+/"},   {"find", "Ctrl+F"},  {"undo", "Ctrl+Z"},        {"redo", "Ctrl+Shift+Z"},
            {"duplicate", "Ctrl+D"},   {"rename", "F2"},    {"nextPane", "F6"},        {"fullScreen", "F11"}};
        for (const auto &[name, keys] : usual) {
            const QAction *action = window().menus().actions().find(QLatin1String(name));
            QVERIFY2(action, name);
            QCOMPARE(action->shortcut(), QKeySequence(QString::fromLatin1(keys)));
        }
    }

    void sayTheirKeysInTooltipsAsTheyAreNow()
    {
        QAction *table = window().menus().table;
        auto *button = m_typist->named<QPushButton>(u"Show the list as a table"_s);
        QCOMPARE(tipOf(button), u"Show the list as a table (Ctrl+Alt+2)"_s);
        table->setShortcut(QKeySequence(u"Ctrl+J"_s));
        QCOMPARE(tipOf(button), u"Show the list as a table (Ctrl+J)"_s);
        QCOMPARE(tipOf(m_typist->child<QLineEdit>(u"search"_s)), u"Search incidents (Ctrl+F)"_s);
        const auto *checks = m_typist->child<QAction>(u"showChecks"_s);
        auto *panel = m_typist->child<QWidget>(u"checks-button"_s);
        QVERIFY(panel && tipOf(panel).endsWith(u" (%1)"_s.arg(checks->shortcut().toString())));
    }

    void goBetweenWhatIsOpenByPageKeys()
    {
        for (const QString &ref : {u"INC-1"_s, u"INC-2"_s}) {
            m_typist->view().list().focusList();
            m_typist->open(ref);
            m_typist->field(u"summary"_s)->setFocus();
        }
        QWindow *handle = window().windowHandle();
        QTest::keyPress(handle, Qt::Key_PageDown, Qt::ControlModifier);
        QTest::keyRelease(handle, Qt::Key_Control);
        QCOMPARE(title(), u"Disk full"_s);
    }

    void goToEachPaneByACommand()
    {
        const Actions &actions = window().menus().actions();
        actions.find(u"goToPage"_s)->trigger();
        QVERIFY(m_typist->field(u"summary"_s)->hasFocus());
        actions.find(u"goToPlaces"_s)->trigger();
        QVERIFY(window().findChild<Sidebar *>()->isAncestorOf(QApplication::focusWidget()));
        actions.find(u"goToList"_s)->trigger();
        QVERIFY(list()->hasFocus());
    }

    void bringTheKeyboardBackToWhereItWasByF6()
    {
        window().resize(1900, 900);
        QApplication::processEvents();
        QPlainTextEdit *text = m_typist->field(u"resolution"_s);
        text->setFocus();
        m_typist->keys(Qt::Key_F6);
        const auto *facts = window().findChild<Inspector *>();
        QVERIFY(facts->isAncestorOf(QApplication::focusWidget()));
        m_typist->keys(Qt::Key_F6);
        QVERIFY(window().findChild<Sidebar *>()->isAncestorOf(QApplication::focusWidget()));
        m_typist->keys(Qt::Key_F6);
        QVERIFY(list()->hasFocus());
        m_typist->keys(Qt::Key_F6);
        QVERIFY(text->hasFocus());
        m_typist->keys(Qt::Key_F6);
        QVERIFY(facts->isAncestorOf(QApplication::focusWidget()));
        m_typist->keys(Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(text->hasFocus());
        m_typist->view().list().focusList();
        m_typist->open(u"INC-1"_s); // there it begins with the first text
        m_typist->keys(Qt::Key_F6);
        QVERIFY(m_typist->field(u"summary"_s)->hasFocus());
    }

    void giveTheKeyboardBackOnceTheNameIsSaid()
    {
        QPlainTextEdit *text = m_typist->field(u"summary"_s);
        text->setFocus();
        window().askName();
        auto *field = window().findChild<NameBar *>()->findChild<QLineEdit *>();
        QVERIFY(field->isVisible());
        field->setFocus();
        QTest::keyClicks(field, u"Ada"_s);
        m_typist->keys(Qt::Key_Return);
        QVERIFY(!field->isVisible());
        QCOMPARE(m_desk->settings.myName(), u"Ada"_s);
        QTRY_VERIFY(text->hasFocus());
    }

    void openTheMenuOfWhatIsChosenByTheMenuKey()
    {
        {
            const auto other = must(Workspace::open(m_desk->path(), Access::ReadWrite, m_desk->clock));
            must(other->saveView({QUuid::createUuid(), u"Full ones"_s, u"full"_s, {}}));
        }
        m_desk->open();
        auto *places = window().findChild<Sidebar *>()->findChild<QListView *>();
        const auto last = [places] { return places->model()->index(places->model()->rowCount() - 1, 0); };
        QTRY_COMPARE(last().data().toString(), u"Full ones"_s);
        places->setFocus();
        places->setCurrentIndex(last());
        const QPoint place = places->inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
        QContextMenuEvent wish(QContextMenuEvent::Keyboard, place, places->mapToGlobal(place));
        QApplication::sendEvent(places, &wish);
        auto *menu = places->findChild<QMenu *>();
        QVERIFY(menu && menu->isVisible());
        menu->close();
    }

    void keepSeveralUnderTheRightButton()
    {
        list()->selectAll();
        const QPoint place = list()->visualRect(list()->model()->index(1, 0)).center();
        QTest::mousePress(list()->viewport(), Qt::RightButton, Qt::NoModifier, place);
        QCOMPARE(m_typist->view().list().chosenOnes().size(), 3);
    }

    void leadToTagsAndServicesByPrefixes()
    {
        const Palette &palette = window().quickSwitch().palette();
        const auto type = [this, &palette](const QString &typed) {
            if (!palette.isOpen()) window().menus().switchTo->trigger();
            m_typist->child<QLineEdit>(u"paletteText"_s)->selectAll();
            QTest::keyClicks(m_typist->child<QLineEdit>(u"paletteText"_s), typed);
        };
        type(u"#"_s);
        QCOMPARE(palette.rows().size(), 1);
        type(u"#nothing"_s);
        QCOMPARE(palette.rows().size(), 0);
        type(u"@che"_s);
        QCOMPARE(palette.rows().value(0).text, u"Checkout"_s);
        QCOMPARE(palette.rows().value(0).note, u"Service"_s);
        type(u"#sto"_s);
        QCOMPARE(palette.rows().value(0).text, u"storage"_s);
        QTest::keyClick(m_typist->child<QLineEdit>(u"paletteText"_s), Qt::Key_Return);
        QCOMPARE(m_typist->view().list().query(), u"tag:storage"_s);
        QTRY_COMPARE(title(), u"Disk full"_s);
    }

    // ---- items ----

    void duplicateAnItem()
    {
        m_typist->open(u"INC-1"_s);
        m_typist->keys(Qt::Key_D, Qt::ControlModifier);
        QTRY_COMPARE(list()->model()->rowCount(), 4);
        QTRY_COMPARE(m_typist->document().incident().ref, u"INC-4"_s);
        QCOMPARE(m_typist->document().incident().tags, QStringList{u"storage"_s});
        QCOMPARE(m_typist->inFile(must(m_typist->view().reader().row(u"INC-1"_s)).uuid).title, u"Disk full"_s);
    }

    void giveWhatIsDraggedAsText()
    {
        QAbstractItemModel *model = list()->model();
        QVERIFY(list()->dragEnabled() && model->flags(model->index(0, 0)).testFlag(Qt::ItemIsDragEnabled));
        const std::unique_ptr<QMimeData> dragged(
            model->mimeData({model->index(1, 0), model->index(0, 0), model->index(0, 1)}));
        QCOMPARE(dragged->text(), u"INC-3 Certificate expired\nINC-2 Pool exhausted"_s);
        m_typist->view().list().setShape(ListShape::Table);
        QVERIFY(m_typist->view().findChild<IncidentTable *>()->dragEnabled());
    }

    void countWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("words");
        QTest::newRow("nothing") << u" \n "_s << 0;
        QTest::newRow("words") << u"The disk was full, wasn't it?"_s << 6;
        QTest::newRow("numbers") << u"12.5 GB free"_s << 3;
        QTest::newRow("marks of lists") << u"- one\n- two"_s << 2;
        QTest::newRow("a link") << u"See [the **graph**](https://stats.example/d/7?from=1) there"_s << 4;
        QTest::newRow("a file") << u"[core dump](att:3f2a9c)\n![screen.png](att:77e1b0)"_s << 2;
        QTest::newRow("a link in bold") << u"**see [it](https://stats.example/d/7)** now"_s << 3;
        QTest::newRow("an address") << u"It is at https://stats.example/d/7 now"_s << 5;
        QTest::newRow("written without spaces") << u"接続障害"_s << 4;
        QTest::newRow("both") << u"API 障害"_s << 3;
    }
    void countWords()
    {
        QFETCH(QString, text);
        QTEST(wordCount(text), "words");
    }

    void showTheWordsInTheStatusBar()
    {
        const auto *words = m_typist->child<ElidedLabel>(u"words"_s);
        QTRY_COMPARE(words->text(), u"0 words"_s);
        m_typist->types(u"summary"_s, u"Nobody renewed it. "_s);
        QTRY_COMPARE(words->text(), u"3 words"_s);
        // Nothing is said of an incident that is not in front.
        m_typist->view().showPlace(Sidebar::Place::Causes);
        QCOMPARE(words->text(), QString());
        QVERIFY(!m_typist->child<QuietLink>(u"findingCount"_s)->isVisible());
        m_typist->view().showPlace(Sidebar::Place::Incidents);
        QTRY_COMPARE(words->text(), u"3 words"_s);
        window().showStart();
        QCOMPARE(words->text(), QString());
    }

    void openThePanelBehindANumberOfTheStatusBar()
    {
        if (m_typist->view().isChecksShown()) m_typist->view().toggleChecks();
        QTest::mouseClick(m_typist->child<QuietLink>(u"findingCount"_s), Qt::LeftButton);
        QVERIFY(m_typist->view().isChecksShown());
    }

    // ---- windows ----

    void hideTheFacts()
    {
        auto *facts = window().findChild<IncidentPage *>()->findChild<Inspector *>();
        window().resize(1900, 900);
        QTRY_VERIFY(facts->isVisible());
        m_typist->keys(Qt::Key_I, Qt::ControlModifier | Qt::AltModifier);
        QVERIFY(!facts->isVisible());
        m_desk->open(); // it is the window's
        QTRY_VERIFY(window().findChild<IncidentPage *>());
        QVERIFY(!window().findChild<IncidentPage *>()->findChild<Inspector *>()->isVisible());
        window().menus().facts->trigger();
        QTRY_VERIFY(window().findChild<IncidentPage *>()->findChild<Inspector *>()->isVisible());
    }

    void goOnWhereOneWas()
    {
        m_typist->open(u"INC-1"_s);
        window().showStart();
        m_desk->window.showWorkspace(must(OpenWorkspace::open(m_desk->path(), m_desk->clock)));
        window().goOn();
        QTRY_VERIFY(window().workspace()->document());
        QCOMPARE(title(), u"Disk full"_s);
        const QUuid disk = m_typist->shown();
        window().showStart();
        must(must(Workspace::open(m_desk->path(), Access::ReadWrite, m_desk->clock))->moveToTrash(disk));
        m_desk->window.showWorkspace(must(OpenWorkspace::open(m_desk->path(), m_desk->clock)));
        window().goOn();
        QTRY_VERIFY(window().workspace()->document());
        QCOMPARE(title(), u"Certificate expired"_s); // the other is gone
    }

    void nameTheirRegions()
    {
        QStringList names;
        const auto look = [this, &names] {
            const auto widgets = window().findChildren<QWidget *>();
            for (const QWidget *widget : widgets)
                if (widget->isVisible()) names.append(widget->accessibleName());
        };
        look();
        m_typist->choose(u"preview"_s); // beside the text or in its place, as there is room
        look();
        for (const QString &region : {u"Places"_s, u"Incidents"_s, u"Incident"_s, u"Preview"_s})
            QVERIFY2(names.contains(region), qPrintable(region));
    }

    void keepNoColoursInTheSettings()
    {
        m_desk->settings.setScheme(Scheme::Dark);
        window().close();
        const auto kept = [this] {
            QFile file(m_desk->folder.filePath(u"settings.ini"_s));
            return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
        };
        QTRY_VERIFY(kept().contains(u"theme=dark"_s));
        static const QRegularExpression colour(u"#[0-9a-fA-F]{6}|QColor|QPalette"_s);
        QVERIFY2(!colour.match(kept()).hasMatch(), qPrintable(kept()));
    }

    // ---- help from afar ----

    void copyWhatWentWrong()
    {
        const Error error{Error::Kind::Damaged, u"open acme.nevertwice"_s, u"page 7 is torn"_s, u"Rescue it."_s};
        const auto copied = [] { return QApplication::clipboard()->text(); };
        m_typist->view().complain(error);
        m_typist->press(u"Copy details"_s);
        QVERIFY2(copied().contains(u"acme.nevertwice"_s) && copied().endsWith(debugInfo()), qPrintable(copied()));
        QVERIFY(m_typist->bar().isVisible()); // it says so until it is closed
        QApplication::clipboard()->clear();
        window().showTrouble(error, u"/home/ada/acme.nevertwice"_s);
        QPushButton *copy = nullptr;
        const auto buttons = m_typist->child<QWidget>(u"trouble"_s)->findChildren<QPushButton *>();
        for (QPushButton *button : buttons)
            if (button->text() == u"Copy details"_s) copy = button;
        QVERIFY(copy);
        copy->click();
        QVERIFY2(copied().contains(u"/home/ada/acme.nevertwice"_s) && copied().contains(u"nevertwice: "_s),
                 qPrintable(copied()));
    }

    void printWhatSomebodyHasToKnowWhoHelps()
    {
        QProcess program;
        program.start(desktopProgram(), {u"--debug-info"_s});
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitCode(), 0);
        const QString told = QString::fromUtf8(program.readAllStandardOutput());
        QVERIFY2(told.startsWith(u"nevertwice: " NEVERTWICE_VERSION "\nqt: 6."_s), qPrintable(told));
    }

    void openNothingElseWhereTheNameOfAFileIsNotUtf8()
    {
        QProcess shell;
        shell.start(u"/bin/sh"_s, {u"-c"_s, u"\"$0\" --config \"$1\" \"$(printf 'x\\377.nevertwice')\""_s,
                                   desktopProgram(), m_desk->folder.filePath(u"elsewhere"_s)});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(shell.exitCode(), 2);
        QCOMPARE(shell.readAllStandardError(),
                 QByteArray("Cannot open a file whose name is not UTF-8 text. Rename it.\n"));
    }

    void keepSettingsInAFolderThatIsNamed()
    {
        m_desk->window.showStart();
        const QString folder = m_desk->folder.filePath(u"elsewhere"_s);
        QProcess program;
        program.start(desktopProgram(), {u"--config"_s, folder, m_desk->path()});
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(folder + u"/state.ini"_s), 30'000);
        program.kill();
        QVERIFY(program.waitForFinished());
        QCOMPARE(Settings(folder).recentFiles(), QStringList{m_desk->path()});
        QVERIFY(!Settings().recentFiles().contains(m_desk->path()));
    }

    void askNoServerForAnything()
    {
        static const QRegularExpression net(u"#include <Q(NetworkAccess|Tcp|Udp|Ssl|WebSocket|Http|Dns|Host)"_s);
        int files = 0;
        for (const QString &part : {u"app"_s, u"ui"_s, u"model"_s}) {
            QDirIterator sources(sourcePath(part), {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
            for (; sources.hasNext(); ++files) {
                QFile file(sources.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                QVERIFY2(!net.match(QString::fromUtf8(file.readAll())).hasMatch(), qPrintable(file.fileName()));
            }
        }
        QVERIFY(files > 300);
    }

    void rememberTheTablesOfCausesAndNames()
    {
        const auto header = [this](Sidebar::Place place, const QString &table) {
            m_typist->view().showPlace(place);
            return m_typist->child<QTableView>(table)->horizontalHeader();
        };
        const QList<std::pair<Sidebar::Place, QString>> tables{{Sidebar::Place::Causes, u"catalogueTable"_s},
                                                               {Sidebar::Place::Directory, u"directoryTable"_s}};
        for (const auto &[place, table] : tables) {
            header(place, table)->setSortIndicator(1, Qt::DescendingOrder);
            header(place, table)->resizeSection(1, 177);
        }
        QApplication::processEvents();
        m_desk->open();
        for (const auto &[place, table] : tables) {
            QCOMPARE(header(place, table)->sortIndicatorSection(), 1);
            QCOMPARE(header(place, table)->sortIndicatorOrder(), Qt::DescendingOrder);
            QCOMPARE(header(place, table)->sectionSize(1), 177);
        }
    }
};

NEVERTWICE_TEST(ConventionsTest);
#include "conventions_test.moc"
