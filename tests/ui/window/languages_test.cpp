#include "tests/support/testmain.h"
#include "tests/ui/support/typist.h"
#include "tests/ui/support/walk.h"
#include "ui/causes/cataloguemodel.h"
#include "ui/causes/causespage.h"
#include "ui/causes/causestrip.h"
#include "ui/find/filterchips.h"
#include "ui/follow/actionspage.h"
#include "ui/help/helpwindow.h"
#include "ui/insights/insightspage.h"
#include "ui/kit/language.h"
#include "ui/share/exportsheet.h"
#include "ui/share/importsheet.h"
#include "ui/window/menus.h"
#include "ui/window/namebar.h"
#include "ui/window/quickswitch.h"
#include "ui/window/settingswindow.h"
#include "ui/window/sidebar.h"
#include "ui/write/liveform.h"
#include "ui/write/pastesheet.h"
#include "ui/write/timelinecanvas.h"

#include <QClipboard>
#include <QListWidget>
#include <QScopeGuard>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

// Every page and dialog, in every language: all of it is said in the language, named, whole, and on its side.
class LanguagesTest : public QObject
{
    Q_OBJECT

    QString m_language;
    QStringList m_wrong;
    std::unique_ptr<Listener> m_listener;
    std::unique_ptr<Speech> m_speech;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Typist> m_user;

    MainWindow &window() { return m_desk->window; }

    // Time has a direction of its own: it runs from left to right in every language, as in logs and graphs.
    static bool isOnAnySide(const QWidget *widget)
    {
        for (; widget; widget = widget->parentWidget())
            if (qobject_cast<const TimelineCanvas *>(widget) || qobject_cast<const CauseStrip *>(widget)) return true;
        return false;
    }
    void look(const QString &place, const QWidget &what)
    {
        for (int i = 0; i < 4; ++i)
            QApplication::processEvents();
        const Unnamed unnamed = unnamedOf(what);
        QVERIFY2(unnamed.controls > 0, qPrintable(place));
        for (const QString &one : unnamed.nameless)
            m_wrong.append(u"%1: no name: %2"_s.arg(place, one));
        const QStringList cut = cutOf(what);
        for (const QString &one : cut)
            m_wrong.append(u"%1: cut: %2"_s.arg(place, one));
        for (const QWidget *widget : seenOf(what))
            if ((widget->layoutDirection() == Qt::RightToLeft) != (m_language == "ar"_L1) && !isOnAnySide(widget))
                m_wrong.append(u"%1: side: %2"_s.arg(place, calledFor(widget)));
    }
    void look(const QString &place)
    {
        for (const QSize &size : {QSize(1440, 900), QSize(1024, 680)}) {
            window().resize(size);
            look(u"%1 at %2"_s.arg(place).arg(size.width()), window());
        }
    }
    template <typename T> T *appearing()
    {
        T *found = nullptr;
        if (!QTest::qWaitFor([&] { return (found = window().findChild<T *>()) && found->isVisible(); })) return nullptr;
        return found;
    }
    void goTo(Sidebar::Place place)
    {
        auto *sidebar = window().findChild<Sidebar *>();
        sidebar->markPlace(place);
        emit sidebar->wanted(place);
    }

    static QList<Incident> incidents()
    {
        const Cause index = aCause().titled("Missing index");
        return {
            anIncident()
                .titled("Orders are slow")
                .ofSeverity(Severity::Sev3)
                .startedAt("2025-12-01T10:00:00Z")
                .resolvedAt("2025-12-01T12:00:00Z")
                .inState(State::Resolved)
                .withSummary("Orders took a minute because a query had no index.")
                .causedBy(index)
                .withAction(anAction().titled("Look at the plans").madeAt("2025-12-02T10:00:00Z").dueOn("2026-01-02")),
            anIncident()
                .titled("Checkout is slow")
                .ofSeverity(Severity::Sev1)
                .inState(State::Resolved)
                .startedAt("2026-01-31T10:00:00Z")
                .detectedAt("2026-01-31T10:07:00Z")
                .mitigatedAt("2026-01-31T11:07:00Z")
                .resolvedAt("2026-01-31T09:30:00Z")
                .withSummary("It was slow because a query had no index. Ines should have tested it.")
                .withRootCause("A query without an index.")
                .withLessons("Look at plans.")
                .withSection("Conclusion", "All is well.")
                .withEvent("2026-01-31T10:07:00Z", EventKind::Detection, "Page")
                .withEvent("2026-01-31T10:20:00Z", EventKind::FalseLead, "The network")
                .withEvent("2026-01-31T11:07:00Z", EventKind::Mitigation, "Back")
                .causedBy(index)
                .withAction(anAction().titled("Add the index").dueOn("2026-01-31"))};
    }

private slots:
    void hasTheQuickFiltersInOneLine_data() { startsEveryPage_data(); }
    void hasTheQuickFiltersInOneLine()
    {
        QFETCH(QString, language);
        const Speech speech(language, QLocale::c());
        Desk desk;
        desk.write(incidents());
        desk.show();
        desk.open();
        const auto *filters = desk.window.findChild<FilterChips *>();
        QTRY_VERIFY(filters->isVisible());
        for (int i = 0; i < 4; ++i)
            QApplication::processEvents();
        QVERIFY2(filters->width() <= 320, qPrintable(QString::number(filters->width()))); // as the list opens
        QList<QPushButton *> chips = filters->findChildren<QPushButton *>();
        chips.removeIf([](const QPushButton *one) { return !one->property("chip").toBool(); });
        QCOMPARE(chips.size(), 4);
        for (const QPushButton *chip : std::as_const(chips))
            QVERIFY2(chip->y() == chips.first()->y(), qPrintable(chip->text()));
    }

    void fitsTheExportIntoASmallWindowWithLargeText_data() { startsEveryPage_data(); }
    void fitsTheExportIntoASmallWindowWithLargeText()
    {
        QFETCH(QString, language);
        const Speech speech(language, QLocale::c());
        Desk desk;
        desk.theme.setTextSize(150);
        const auto reset = qScopeGuard([&desk] { desk.theme.setTextSize(100); });
        desk.write(incidents());
        desk.show();
        desk.window.resize(1024, 680);
        desk.open();
        QTRY_VERIFY(desk.window.menus().exportSome->isEnabled());
        desk.window.menus().exportSome->trigger();
        ExportSheet *sheet = nullptr;
        QTRY_VERIFY((sheet = desk.window.findChild<ExportSheet *>()) && sheet->isVisible());
        for (const ExportFormat format : {ExportFormat::Markdown, ExportFormat::Csv}) { // Csv has the longest words
            sheet->choose(format, u"default"_s);
            QTRY_VERIFY(!sheet->isRendering());
            QApplication::processEvents();
            QVERIFY2(sheet->width() <= desk.window.width(), qPrintable(QString::number(sheet->width())));
            for (const QString &name : {u"exportClose"_s, u"exportSend"_s, u"exportCopy"_s, u"exportSave"_s}) {
                const auto *button = sheet->findChild<QPushButton *>(name);
                const QRect seen(button->mapTo(sheet, QPoint()), button->size());
                QVERIFY2(sheet->rect().contains(seen), qPrintable(button->text()));
                QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(button->text()));
            }
        }
        sheet->close();
    }

    void startsEveryPage_data()
    {
        QTest::addColumn<QString>("language");
        const QStringList codes = languageCodes();
        for (const QString &code : codes)
            QTest::newRow(qPrintable(code)) << code;
    }
    void startsEveryPage()
    {
        QFETCH(QString, language);
        m_language = language;
        m_wrong.clear();
        m_listener = std::make_unique<Listener>();
        m_speech = std::make_unique<Speech>(language, QLocale::c());
        m_desk = std::make_unique<Desk>();
        m_user = std::make_unique<Typist>(*m_desk);
        m_desk->write(incidents());
        m_desk->show();
        look(u"start"_s);
        window().showTrouble({Error::Kind::Damaged, u"open it"_s, {}, {}}, u"/it"_s);
        look(u"trouble"_s);

        m_desk->open();
        QTRY_VERIFY(window().workspace()->document());
        m_user->open(u"INC-2"_s);
        QTRY_COMPARE(m_user->document().incident().ref, u"INC-2"_s);
        look(u"incident"_s);
        writeSomething();
        goToPlaces();
        openDialogs();

        if (language != "en"_L1) {
            const QStringList heard = m_listener->heard();
            for (const QString &one : heard)
                m_wrong.append(u"not said in the language: "_s + one);
        }
        for (const QString &one : std::as_const(m_wrong))
            qWarning("%s", qPrintable(one));
        QCOMPARE(m_wrong.size(), 0);
    }
    void cleanup()
    {
        m_user = nullptr;
        m_desk = nullptr;
        m_speech = nullptr;
        m_listener = nullptr;
    }

private:
    void writeSomething()
    {
        WorkspaceView &view = *window().workspace();
        for (const char *panel : {"showChecks", "showSeen"}) {
            m_user->choose(QLatin1StringView(panel));
            look(QLatin1StringView(panel));
        }
        m_user->choose(u"showSeen"_s);
        m_user->choose(u"preview"_s);
        look(u"preview"_s);
        m_user->choose(u"preview"_s);
        view.focusSection(0);
        view.find();
        look(u"find in the text"_s);
        m_user->choose(u"replace"_s);
        look(u"replace"_s);
        m_user->keys(Qt::Key_Escape);
        m_user->types(u"summary"_s, u"And so on. "_s);
        QVERIFY(view.settle());
        look(u"written"_s);
        window().askName();
        look(u"asked for the name"_s);
        emit window().findChild<NameBar *>()->declined();
        view.showHistory();
        look(u"history"_s);
        const auto toggles = window().findChildren<QPushButton *>(u"changes"_s);
        for (QPushButton *toggle : toggles)
            toggle->click();
        look(u"changes"_s);
        m_user->keys(Qt::Key_Escape);
        m_user->open(u"INC-1"_s);
        m_user->open(u"INC-2"_s);
        view.nameVersion();
        look(u"name of a version"_s);
        view.complain({Error::Kind::Full, u"save INC-1"_s, u"the disk is full"_s, u"Make room on the disk."_s});
        look(u"complaint"_s);
        view.list().showQuery(u"severity:1..2 is:resolved started:>-90d service:Pay tag:dns sev:9"_s);
        look(u"filters"_s);
        view.list().showQuery({});
        view.list().setShape(ListShape::Table);
        look(u"table"_s);
        view.list().setShape(ListShape::Cards);
        view.startGuide();
        QTRY_VERIFY(view.document() && m_user->document().incident().ref == "INC-3"_L1);
        look(u"guide"_s);
        view.moveToTrash();
        look(u"moved to the trash"_s);
    }
    void goToPlaces()
    {
        goTo(Sidebar::Place::Actions);
        QVERIFY(appearing<ActionsPage>());
        QTRY_VERIFY(m_user->child<QAbstractItemView>(u"followTable"_s)->model()->rowCount() > 0);
        look(u"actions"_s);
        goTo(Sidebar::Place::Causes);
        auto *causes = appearing<CausesPage>();
        auto *table = m_user->child<QAbstractItemView>(u"catalogueTable"_s);
        QTRY_VERIFY(table->model()->rowCount() > 0);
        look(u"causes"_s);
        causes->openCause(table->model()->index(0, 0).data(CatalogueModel::CauseRole).value<Cause>().uuid);
        QTRY_VERIFY(m_user->child<QAbstractItemView>(u"causeIncidents"_s)->model()->rowCount() > 0);
        look(u"cause"_s);
        goTo(Sidebar::Place::Insights);
        auto *insights = appearing<InsightsPage>();
        QTRY_VERIFY(!insights->shownInsights().tiles.isEmpty());
        look(u"insights"_s);
        goTo(Sidebar::Place::Trash);
        look(u"trash"_s);
        goTo(Sidebar::Place::Incidents);
    }
    void openDialogs()
    {
        m_user->open(u"INC-2"_s);
        window().menus().settings->trigger();
        auto *settings = appearing<SettingsWindow>();
        auto *pages = settings->findChild<QListWidget *>(u"settingsPages"_s);
        for (int page = 0; page < pages->count(); ++page) {
            pages->setCurrentRow(page);
            look(u"settings %1"_s.arg(page), *settings);
        }
        settings->close();
        window().menus().shortcuts->trigger();
        auto *shortcuts = m_user->child<QDialog>(u"shortcuts"_s);
        look(u"shortcuts"_s, *shortcuts);
        shortcuts->close();
        for (QAction *palette : {window().menus().switchTo, window().menus().commands}) {
            palette->trigger();
            look(palette->objectName());
            QTest::keyClick(m_user->child<QLineEdit>(u"paletteText"_s), Qt::Key_Escape);
        }
        window().menus().exportSome->trigger();
        auto *sheet = appearing<ExportSheet>();
        for (const ExportFormat format : {ExportFormat::Markdown, ExportFormat::Pdf, ExportFormat::Csv}) {
            sheet->choose(format, u"default"_s);
            QTRY_VERIFY(!sheet->isRendering());
            look(u"export"_s, *sheet);
        }
        sheet->close();
        QFile report(m_desk->folder.filePath(u"report.md"_s));
        QVERIFY(report.open(QIODevice::WriteOnly));
        report.write("# Seats gone\n\n## Timeline\n\n- 9:10 errors\n- 29:50 back\n\n## Root cause\n\nA cache.\n");
        report.close();
        emit window().documentsDropped({report.fileName()});
        auto *import = appearing<ImportSheet>();
        QTRY_VERIFY(!import->isReading());
        look(u"import"_s, *import);
        import->close();
        QGuiApplication::clipboard()->setText(u"[10:07] ines: pages\n[10:08] ola: looking\n"_s);
        m_user->choose(u"pasteLog"_s);
        auto *paste = appearing<PasteSheet>();
        QTRY_VERIFY(!paste->isReading());
        look(u"paste"_s, *paste);
        paste->close();
        m_user->choose(u"live"_s);
        LiveForm *form = nullptr;
        QTRY_VERIFY(form = liveForm());
        look(u"live"_s, *form);
        for (const LiveForm::Asking asking : {LiveForm::Asking::Title, LiveForm::Asking::Impact}) {
            form->ask(asking);
            look(u"live, asking"_s, *form);
        }
        form->ask(LiveForm::Asking::Severity);
        auto *line = form->findChild<QLineEdit *>(u"liveLine"_s);
        line->setText(u"1"_s);
        QTest::keyClick(line, Qt::Key_Return);
        look(u"live, with a checklist"_s, *form);
        form->close();
        window().menus().manual->trigger();
        if (const HelpWindow *manual = helpWindow()) look(u"manual"_s, *manual);
        window().workspace()->openApart();
    }
    // Looking lets windows go that were closed: they are looked for before.
    static HelpWindow *helpWindow()
    {
        const auto windows = QApplication::topLevelWidgets();
        for (QWidget *window : windows)
            if (auto *manual = qobject_cast<HelpWindow *>(window)) return manual;
        return nullptr;
    }
    static LiveForm *liveForm()
    {
        const auto windows = QApplication::topLevelWidgets();
        for (QWidget *window : windows)
            if (auto *form = qobject_cast<LiveForm *>(window); form && form->isVisible()) return form;
        return nullptr;
    }
};

NEVERTWICE_TEST(LanguagesTest);
#include "languages_test.moc"
