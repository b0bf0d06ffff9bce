#include "model/exchange/batch.h"
#include "model/exchange/files.h"
#include "tests/support/testmain.h"
#include "tests/ui/support/desk.h"
#include "ui/find/incidentlist.h"
#include "ui/kit/labels.h"
#include "ui/share/choicelist.h"
#include "ui/share/exportsheet.h"
#include "ui/share/pageview.h"
#include "ui/window/menus.h"
#include "ui/window/workspaceview.h"
#include "ui/write/pagebar.h"

#include <QAction>
#include <QBuffer>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

// Journeys of somebody who hands on what was written, through the real window.
class ExportingTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<QTemporaryDir> m_out;

    MainWindow &window() { return m_desk->window; }
    WorkspaceView &view() { return *window().workspace(); }
    ExportSheet *sheet() { return window().findChild<ExportSheet *>(); }
    template <typename T> T *child(const QString &name) { return sheet()->findChild<T *>(name); }
    ChoiceList *formats() { return child<ChoiceList>(u"exportFormats"_s); }
    ChoiceList *templates() { return child<ChoiceList>(u"exportTemplates"_s); }
    QString text() { return child<QPlainTextEdit>(u"exportText"_s)->toPlainText(); }
    QString summary() { return child<QLabel>(u"exportSummary"_s)->text(); }
    QPushButton *button(const QString &name) { return child<QPushButton>(name); }
    QString out(const QString &name) { return m_out->filePath(name); }
    QStringList written() { return QDir(m_out->path()).entryList(QDir::Files | QDir::NoDotAndDotDot, QDir::Name); }

    static QString bytesOf(const QString &path) { return QString::fromUtf8(must(readFile(path, 10'000'000))); }

    void waitForPreview() { QTRY_VERIFY(sheet() && templates()->count() > 0 && !sheet()->isRendering()); }
    void openSheet()
    {
        window().menus().exportSome->trigger();
        waitForPreview();
    }
    void choose(const QString &format, const QString &page = {})
    {
        formats()->choose(format);
        if (!page.isEmpty()) templates()->choose(page);
        waitForPreview();
    }
    void save(const QString &path)
    {
        m_desk->prompts.answer = path;
        QTest::mouseClick(button(u"exportSave"_s), Qt::LeftButton);
    }
    void selectAll()
    {
        auto *list = window().findChild<QListView *>(u"incidents"_s);
        list->setFocus();
        list->selectAll();
        QTRY_COMPARE(view().list().chosenOnes().size(), 3);
    }
    QString bar() { return window().findChildren<PageBar *>().value(0) ? allBars() : QString(); }
    QString allBars()
    {
        QStringList texts;
        for (const PageBar *bar : window().findChildren<PageBar *>())
            texts.append(bar->text());
        return texts.join(u'\n');
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_out = std::make_unique<QTemporaryDir>();
        QDir(ownTemplatesFolder()).removeRecursively();
        Incident worst = anIncident().titled("../../etc/passwd: =cmd() CON").startedAt("2026-01-03T10:00:00Z");
        worst.summary = u"Anna **rolled back** the <b>release</b>."_s;
        Incident plain = anIncident().titled("Pool exhausted").startedAt("2026-01-02T10:00:00Z");
        plain.summary = u"No connection was left."_s;
        m_desk->write({anIncident().titled("Disk full").startedAt("2026-01-01T10:00:00Z"), plain, worst});
        m_desk->show();
        m_desk->open();
        auto *list = window().findChild<QListView *>(u"incidents"_s);
        list->setCurrentIndex(list->model()->index(0, 0));
        QTRY_VERIFY(view().document() && view().document()->incident().title.startsWith(u"../../etc"_s));
    }
    void cleanup()
    {
        m_desk = nullptr;
        m_out = nullptr;
        QDir(ownTemplatesFolder()).removeRecursively();
    }

    void staysWithinASmallWindow()
    {
        window().resize(1024, 680);
        openSheet();
        QVERIFY(sheet()->width() <= window().width());
        QVERIFY(sheet()->height() <= window().height());
        for (const QPushButton *one : sheet()->findChildren<QPushButton *>())
            QVERIFY2(!one->isVisible() || sheet()->rect().contains(QRect(one->mapTo(sheet(), QPoint()), one->size())),
                     qPrintable(one->text()));
    }

    void showsThePagesOfThePdf()
    {
        openSheet();
        QCOMPARE(formats()->chosen(), u"pdf"_s);
        QCOMPARE(templates()->chosen(), u"default"_s);
        QCOMPARE(child<PageView>(u"exportPages"_s)->pageCount(), 1);
        QVERIFY2(summary().contains(u"1 page"_s), qPrintable(summary()));
        // Who listens is told what stands on them.
        const auto *pages = child<PageView>(u"exportPages"_s)->widget();
        QVERIFY(pages->accessibleDescription().contains(u"rolled back"_s));
    }

    void writesEveryFormatUnderASafeName_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("begin");
        const auto row = [](const char *format, const char *suffix, const char *begin) {
            QTest::newRow(format) << QString::fromLatin1(format)
                                  << u"inc-3-etc-passwd-cmd-con"_s + QString::fromLatin1(suffix) << QByteArray(begin);
        };
        row("pdf", ".pdf", "%PDF-");
        row("html", ".html", "<!DOCTYPE html>");
        row("markdown", ".md", "---\nnevertwice: 1");
        row("json", ".json", "{");
        row("ics", ".ics", "BEGIN:VCALENDAR");
    }
    void writesEveryFormatUnderASafeName()
    {
        QFETCH(QString, format);
        QFETCH(QString, name);
        QFETCH(QByteArray, begin);
        openSheet();
        choose(format);
        save(out(u"written"_s));
        QTRY_VERIFY(!sheet());
        QCOMPARE(m_desk->prompts.suggested, name);
        const QByteArray bytes = must(readFile(out(u"written"_s), 10'000'000));
        QVERIFY2(bytes.startsWith(begin), bytes.left(40).constData());
        QVERIFY2(bar().contains(u"1 incident was exported"_s), qPrintable(bar()));
    }

    void writesWhatIsStillBeingTyped()
    {
        Incident changed = view().document()->incident();
        changed.summary = u"typed a moment ago"_s;
        view().document()->edit(u"Typing"_s, changed);
        openSheet();
        choose(u"json"_s);
        QVERIFY(text().contains(u"typed a moment ago"_s));
        save(out(u"one.json"_s));
        QTRY_VERIFY(!sheet());
        QVERIFY(bytesOf(out(u"one.json"_s)).contains(u"typed a moment ago"_s));
        QVERIFY(view().settle());
    }

    void remembersWhatWasChosen()
    {
        openSheet();
        choose(u"html"_s, u"executive"_s);
        QTest::mouseClick(button(u"exportClose"_s), Qt::LeftButton);
        QTRY_VERIFY(!sheet());
        openSheet();
        QCOMPARE(formats()->chosen(), u"html"_s);
        QCOMPARE(templates()->chosen(), u"executive"_s);
    }

    void leavesTheOldFileWhereTheNewOneCannotBeWritten()
    {
        QVERIFY(QDir(m_out->path()).mkdir(u"taken"_s)); // a folder has the name
        openSheet();
        choose(u"json"_s);
        save(out(u"taken"_s));
        QTRY_VERIFY(sheet() && !sheet()->isWriting() && summary().startsWith(u"Cannot"_s));
        QVERIFY(button(u"exportSave"_s)->isEnabled());
        // Another place does.
        save(out(u"free.json"_s));
        QTRY_VERIFY(!sheet());
        QVERIFY(QFile::exists(out(u"free.json"_s)));
    }

    // A file that may not grow stands for a disk that is full.
    void leavesTheOldFileWhereThereIsNoRoom()
    {
        Incident changed = view().document()->incident();
        changed.summary = u"word "_s.repeated(100'000);
        view().document()->edit(u"Typing"_s, changed);
        QVERIFY(view().settle());
        QFile old(out(u"old.json"_s));
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        openSheet();
        choose(u"json"_s);
        signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        const rlimit little{100'000, before.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &little), 0);
        save(out(u"old.json"_s));
        const bool isOver = QTest::qWaitFor([this] { return sheet() && !sheet()->isWriting(); });
        setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(isOver);
        QVERIFY2(summary().startsWith(u"Cannot"_s), qPrintable(summary()));
        QCOMPARE(bytesOf(out(u"old.json"_s)), u"old"_s);
        QCOMPARE(written(), QStringList{u"old.json"_s}); // and nothing half written beside it
        save(out(u"old.json"_s));
        QTRY_VERIFY(!sheet());
        QVERIFY(bytesOf(out(u"old.json"_s)).contains(u"word word"_s));
    }

    // What somebody may write to as root is not replaced by a file.
    void leavesADeviceADevice()
    {
        openSheet();
        choose(u"json"_s);
        const QString pipe = out(u"pipe"_s);
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        save(pipe);
        QTRY_VERIFY(sheet() && !sheet()->isWriting() && summary().startsWith(u"Cannot"_s));
        QVERIFY(!QFileInfo(pipe).isFile());
    }

    void exportsASelectionIntoAFolder()
    {
        selectAll();
        openSheet();
        QCOMPARE(child<QComboBox>(u"exportWhich"_s)->count(), 3);
        QVERIFY2(child<ElidedLabel>(u"exportTitle"_s)->text().contains(u"3 incidents"_s), "title");
        choose(u"html"_s);
        QVERIFY2(summary().startsWith(u"3 files"_s), qPrintable(summary()));
        save(m_out->path());
        QTRY_VERIFY(!sheet());
        QStringList names = written();
        names.removeIf([](const QString &name) { return name.startsWith(u'.'); });
        QCOMPARE(names, QStringList({u"inc-1-disk-full.html"_s, u"inc-2-pool-exhausted.html"_s,
                                     u"inc-3-etc-passwd-cmd-con.html"_s, u"index.html"_s}));
        // Everything it wrote it may write again, and nothing else.
        QFile own(out(u"inc-1-disk-full.html"_s));
        QVERIFY(own.open(QIODevice::WriteOnly) && own.write("mine") == 4);
        own.close();
        openSheet();
        save(m_out->path());
        QTRY_VERIFY(sheet() && !sheet()->isWriting() && summary().startsWith(u"Cannot"_s));
        QCOMPARE(bytesOf(out(u"inc-1-disk-full.html"_s)), u"mine"_s);
    }

    void joinsASelectionInOneFileOfJson()
    {
        selectAll();
        openSheet();
        choose(u"json"_s);
        save(out(u"all.json"_s));
        QTRY_VERIFY(!sheet());
        QCOMPARE(m_desk->prompts.suggested, u"incidents.json"_s);
        QBuffer nothing;
        QCOMPARE(readPaths({out(u"all.json"_s)}, nothing).documents.size(), 3);
    }

    void saysOfAnExportThatItIsTooLargeToComeBack()
    {
        Incident large = view().document()->incident();
        large.extra.insert(u"x_big"_s, QString(12 * 1024 * 1024, u'\u706b')); // three bytes each
        view().document()->edit(u"Import"_s, large);
        QVERIFY(view().settle());
        openSheet();
        choose(u"json"_s);
        save(out(u"large.json"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!sheet(), 180'000);
        QVERIFY2(bar().contains(u"It is larger than the 32 MB that an import reads"_s), qPrintable(bar()));
    }

    void leavesNamesOutForCustomers()
    {
        openSheet();
        choose(u"markdown"_s, u"customer"_s);
        QVERIFY(child<QLabel>(u"exportNote"_s)->text().contains(u"people outside"_s));
        QVERIFY(!text().contains(u"INC-3"_s));
        QVERIFY(!button(u"exportSend"_s)->isEnabled()); // the document in it tells everything
        save(out(u"outside.md"_s));
        QTRY_VERIFY(!sheet());
        QVERIFY2(!m_desk->prompts.suggested.contains(u"inc-3"_s), qPrintable(m_desk->prompts.suggested));
    }

    void takesNoAttachmentsAlongForCustomers()
    {
        const QByteArray log("inside");
        const QString hash =
            must(must(Workspace::open(m_desk->path(), Access::ReadWrite, m_desk->clock))->putAttachment(log));
        Incident changed = view().document()->incident();
        changed.attachments.append({QUuid::createUuid(), u"inside.log"_s, u"text/plain"_s, hash, {}});
        view().document()->edit(u"Attach"_s, changed);
        openSheet();
        choose(u"markdown"_s, u"customer"_s);
        QVERIFY(!child<QCheckBox>(u"exportAttachments"_s)->isVisible());
        save(out(u"outside.md"_s));
        QTRY_VERIFY(!sheet());
        QVERIFY(!QFile::exists(out(u"attachments"_s)));
        openSheet();
        choose(u"markdown"_s, u"default"_s);
        QVERIFY(child<QCheckBox>(u"exportAttachments"_s)->isVisible());
        save(out(u"inside.md"_s));
        QTRY_VERIFY(!sheet());
        QVERIFY(QFile::exists(out(u"attachments"_s)));
        QVERIFY(view().settle());
    }

    // The name of the page before may tell what this one leaves out.
    void waitsForTheNameOfWhatIsChosen()
    {
        openSheet();
        templates()->choose(u"customer"_s);
        QVERIFY(sheet()->isRendering());
        QVERIFY(!button(u"exportSave"_s)->isEnabled());
        QVERIFY(!button(u"exportSend"_s)->isEnabled());
        waitForPreview();
        QVERIFY(button(u"exportSave"_s)->isEnabled());
    }

    void refusesMoreThanCanBeMeant()
    {
        QList<IncomingDocument> many;
        for (int i = 0; i < 1'000; ++i)
            many.append({anIncident().titled("One of many").startedAt("2025-01-01T10:00:00Z"), {}});
        must(must(Workspace::open(m_desk->path(), Access::ReadWrite, m_desk->clock))->import(many));
        auto *list = window().findChild<QListView *>(u"incidents"_s);
        QTRY_COMPARE(list->model()->rowCount(), 1'003);
        list->setFocus();
        list->selectAll();
        window().menus().exportSome->trigger();
        QVERIFY(!sheet());
        QVERIFY2(bar().contains(u"1,000"_s), qPrintable(bar()));
    }

    // Only one of them is shown, and it is the other one that has it.
    void saysWhichOfSeveralHasASecret_data()
    {
        QTest::addColumn<QString>("format");
        for (const QString &format : {u"pdf"_s, u"json"_s, u"csv"_s})
            QTest::newRow(qPrintable(format)) << format;
    }
    void saysWhichOfSeveralHasASecret()
    {
        QFETCH(QString, format);
        Incident changed = view().document()->incident(); // INC-3
        changed.summary = u"password: hunter2secret99"_s;
        changed.timeline.append(Event());
        changed.timeline.last().uuid = QUuid::createUuid();
        changed.timeline.last().text = u"tried password: hunter2secret99"_s;
        view().document()->edit(u"Typing"_s, changed);
        QVERIFY(view().settle());
        selectAll();
        openSheet();
        choose(format);
        auto *which = child<QComboBox>(u"exportWhich"_s);
        which->setCurrentIndex(which->findText(u"INC-1"_s, Qt::MatchStartsWith));
        waitForPreview();
        QTRY_VERIFY(!sheet()->isLookingForSecrets());
        QVERIFY2(summary().contains(u"INC-3"_s) && !summary().contains(u"INC-1"_s), qPrintable(summary()));
    }

    // A log that goes along is handed on like the text.
    void findsASecretInAFileThatGoesAlong()
    {
        const QString hash = must(must(Workspace::open(m_desk->path(), Access::ReadWrite, m_desk->clock))
                                      ->putAttachment("starting\npassword: hunter2secret99\nready\n"));
        Incident changed = view().document()->incident();
        changed.attachments.append({QUuid::createUuid(), u"pool.log"_s, u"text/plain"_s, hash, {}});
        view().document()->edit(u"Attach"_s, changed);
        QVERIFY(view().settle());
        openSheet();
        choose(u"json"_s);
        QTRY_VERIFY(!sheet()->isLookingForSecrets());
        QVERIFY2(summary().contains(u"attached file"_s), qPrintable(summary()));
        child<QCheckBox>(u"exportAttachments"_s)->setChecked(false);
        QTRY_VERIFY(!sheet()->isLookingForSecrets());
        QVERIFY2(!summary().contains(u"looks like"_s), qPrintable(summary()));
    }

    void saysWhatIsWrongWithATemplateOfOnesOwn()
    {
        QVERIFY(QDir().mkpath(ownTemplatesFolder()));
        QFile broken(ownTemplatesFolder() + u"/mine.md"_s);
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("{{!\nname: mine\ntitle: My form\n}}\n# {{titel}}\n");
        broken.close();
        openSheet();
        choose(u"markdown"_s, u"mine"_s);
        const QString told = child<QLabel>(u"exportNothing"_s)->text();
        QVERIFY2(told.contains(u"line 5"_s) && told.contains(u"titel"_s), qPrintable(told));
        QVERIFY(!button(u"exportSave"_s)->isEnabled());
        // Mended in an editor; whoever comes back sees it.
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("{{!\nname: mine\ntitle: My form\n}}\n# Mine: {{title}}\n");
        broken.close();
        QEvent back(QEvent::WindowActivate);
        QApplication::sendEvent(sheet(), &back);
        QTRY_VERIFY(text().startsWith(u"# Mine: "_s));
        QVERIFY(button(u"exportSave"_s)->isEnabled());
    }

    void copiesInTheMarkupOfWhoeverItIsFor_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("bold");
        QTest::addColumn<bool>("isRich");
        QTest::newRow("rich text") << u"copyRich"_s << u"**rolled back**"_s << true;
        QTest::newRow("Markdown") << u"copyMarkdown"_s << u"**rolled back**"_s << false;
        QTest::newRow("Slack") << u"copySlack"_s << u"*rolled back* the &lt;b&gt;"_s << false;
        QTest::newRow("Jira") << u"copyJira"_s << u"*rolled back*"_s << false;
    }
    void copiesInTheMarkupOfWhoeverItIsFor()
    {
        QFETCH(QString, action);
        QFETCH(QString, bold);
        QFETCH(bool, isRich);
        QGuiApplication::clipboard()->clear();
        openSheet();
        sheet()->findChild<QAction *>(action)->trigger();
        QTRY_COMPARE(summary(), u"Copied."_s);
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        QVERIFY2(data->text().contains(bold), qPrintable(data->text()));
        QCOMPARE(data->hasHtml(), isRich);
        if (isRich) QVERIFY(data->html().contains(u"<strong>rolled back</strong>"_s));
        if (isRich) QVERIFY(!data->html().contains(u"<b>release"_s)); // what somebody wrote stays a text
    }

    void sendsOneIncidentAsOneFile()
    {
        const QByteArray graph("\x89PNG not really");
        const QString hash =
            must(must(Workspace::open(m_desk->path(), Access::ReadWrite, m_desk->clock))->putAttachment(graph));
        Incident changed = view().document()->incident();
        changed.attachments.append({QUuid::createUuid(), u"../graph of errors.PNG"_s, u"image/png"_s, hash, {}});
        changed.summary = u"![errors](att:%1)"_s.arg(hash);
        view().document()->edit(u"Attach"_s, changed);
        openSheet();
        m_desk->prompts.answer = out(u"sent.zip"_s);
        QTest::mouseClick(button(u"exportSend"_s), Qt::LeftButton);
        QTRY_VERIFY(!sheet());
        QCOMPARE(m_desk->prompts.suggested, u"inc-3-etc-passwd-cmd-con.zip"_s);
        // Another Nevertwice reads it back, with what is attached.
        QBuffer nothing;
        const ReadBatch batch = readPaths({out(u"sent.zip"_s)}, nothing);
        QVERIFY(batch.problems.isEmpty());
        QCOMPARE(batch.documents.size(), 1);
        QCOMPARE(batch.documents[0].incident, view().document()->incident());
        QCOMPARE(must(batch.documents[0].attachments(hash)), graph);
        QVERIFY(view().settle());
    }

    void warnsOfASecret()
    {
        Incident changed = view().document()->incident();
        changed.summary = u"password: hunter2secret99"_s;
        view().document()->edit(u"Typing"_s, changed);
        openSheet();
        QTRY_VERIFY(!sheet()->isLookingForSecrets());
        QVERIFY2(summary().contains(u"looks like"_s), qPrintable(summary()));
        QVERIFY(view().settle());
    }

    // A page of that many words is not drawn in the time of a key press; the window does not wait for it.
    void closesAtOnceWhileAPageIsDrawn()
    {
        Incident changed = view().document()->incident();
        changed.summary = u"word "_s.repeated(50'000);
        view().document()->edit(u"Typing"_s, changed);
        QVERIFY(view().settle());
        window().menus().exportSome->trigger();
        QTRY_VERIFY(window().findChild<Exporter *>() && window().findChild<Exporter *>()->isDrawing());
        QTest::keyClick(sheet(), Qt::Key_Escape);
        QTRY_VERIFY(!sheet());
        QVERIFY(window().findChild<Exporter *>()->isDrawing()); // it still ends what it began
        QTRY_VERIFY(!window().findChild<Exporter *>());
    }

    void isWorkedWithKeys()
    {
        openSheet();
        QTRY_VERIFY(formats()->hasFocus());
        QTest::keyClick(formats(), Qt::Key_Down);
        QCOMPARE(formats()->chosen(), u"html"_s);
        QTest::keyClick(sheet(), Qt::Key_Escape);
        QTRY_VERIFY(!sheet());
    }
};

NEVERTWICE_TEST(ExportingTest);
#include "exporting_test.moc"
