#include "ui/window/incidentwindow.h"

#include "tests/support/testmain.h"
#include "tests/ui/support/typist.h"
#include "ui/kit/labels.h"
#include "ui/kit/quietfield.h"
#include "ui/kit/timefield.h"
#include "ui/window/changewatch.h"
#include "ui/window/readingpane.h"
#include "ui/write/customfieldgroup.h"
#include "ui/write/hitbar.h"
#include "ui/write/preview.h"

#include <QJsonArray>
#include <QLineEdit>
#include <QScrollBar>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

// Incidents beside each other, each in a window of its own.
class ApartTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Typist> m_typist;

    Typist &ada() { return *m_typist; }
    QList<IncidentWindow *> windows()
    {
        QList<IncidentWindow *> found;
        const QWidgetList all = QApplication::topLevelWidgets();
        for (QWidget *one : all)
            if (auto *window = qobject_cast<IncidentWindow *>(one); window && window->isVisible()) found.append(window);
        return found;
    }
    IncidentWindow *openTheOneOfTheList()
    {
        QTest::keyClick(ada().child<QListView>(u"incidents"_s), Qt::Key_Return, Qt::ControlModifier);
        return windows().value(0);
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_typist = std::make_unique<Typist>(*m_desk);
        m_desk->write({anIncident().titled("Disk full").startedAt("2026-01-01T10:00:00Z"),
                       anIncident().titled("Pool exhausted").startedAt("2026-01-02T10:00:00Z")});
        m_desk->show();
        m_desk->open();
    }
    void cleanup()
    {
        m_typist = nullptr;
        m_desk = nullptr;
        QVERIFY(windows().isEmpty());
    }

    void isWrittenBesideAnother()
    {
        const QUuid pool = ada().shown();
        IncidentWindow *apart = openTheOneOfTheList();
        QVERIFY(apart);
        QVERIFY2(apart->windowTitle().startsWith(u"INC-2 Pool exhausted"_s), qPrintable(apart->windowTitle()));
        ada().open(u"INC-1"_s);
        QVERIFY(ada().shown() != pool);
        auto *summary = apart->findChild<QPlainTextEdit *>(u"summary"_s);
        QApplication::setActiveWindow(apart);
        summary->setFocus();
        QTest::keyClicks(summary, u"Too few threads."_s);
        auto *saved = apart->findChild<ElidedLabel *>(u"savedApart"_s);
        QTRY_COMPARE(saved->text(), u"Editing…"_s);
        QTRY_COMPARE(saved->text(), u"Saved 12:00:00"_s);
        QCOMPARE(ada().inFile(pool).summary, u"Too few threads."_s);
        QCOMPARE(ada().text(u"title"_s), u"Disk full"_s);
        QTest::keyClick(summary, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(summary->toPlainText(), QString());
    }

    void showsTheSameTextInBothWindows()
    {
        IncidentWindow *apart = openTheOneOfTheList();
        QVERIFY(apart);
        auto *there = apart->findChild<QPlainTextEdit *>(u"summary"_s);
        ada().types(u"summary"_s, u"From here."_s);
        QTRY_COMPARE(there->toPlainText(), u"From here."_s);
        QTest::keyClicks(there, u"And there. "_s);
        QTRY_COMPARE(ada().text(u"summary"_s), u"And there. From here."_s);
        QVERIFY(ada().view().settle());
        QCOMPARE(ada().inFile(ada().shown()).summary, u"And there. From here."_s);
        ada().choose(u"openApart"_s); // it is there already
        QCOMPARE(windows(), QList<IncidentWindow *>{apart});
    }

    void keepsThePreviewWhereItIsReadWhileTheOtherWindowWrites()
    {
        Incident written = ada().document().incident();
        written.summary = u"Before."_s;
        written.resolution = u"Rolled back.\n\n"_s.repeated(200);
        ada().document().edit(u"Typing"_s, written);
        ada().window().resize(2400, 1000); // text and preview beside each other
        ada().choose(u"preview"_s);
        auto *preview = ada().window().findChild<MarkdownPreview *>();
        QTRY_VERIFY(preview->isVisible() && preview->toPlainText().contains(u"Rolled back."_s));
        ada().field(u"summary"_s)->setFocus();
        IncidentWindow *apart = openTheOneOfTheList();
        QVERIFY(apart);
        QApplication::setActiveWindow(apart);
        auto *there = apart->findChild<QPlainTextEdit *>(u"summary"_s);
        there->setFocus();
        preview->verticalScrollBar()->setValue(preview->verticalScrollBar()->maximum() / 2);
        const auto lineOnTop = [&] { return preview->cursorForPosition({20, 4}).blockNumber(); };
        const int read = lineOnTop();
        QVERIFY(read > 50);
        QTest::keyClicks(there, u"And "_s);
        QTRY_VERIFY(preview->toPlainText().contains(u"And Before."_s));
        QCOMPARE(lineOnTop(), read);
    }

    void keepsTheLettersOfBothWindows()
    {
        IncidentWindow *apart = openTheOneOfTheList();
        QVERIFY(apart);
        ada().types(u"summary"_s, u"here"_s); // a word that is not over yet
        QTest::keyClicks(apart->findChild<QPlainTextEdit *>(u"summary"_s), u"there, "_s);
        QVERIFY(ada().view().settle());
        QCOMPARE(ada().inFile(ada().shown()).summary, u"herethere, "_s);
        QCOMPARE(ada().text(u"summary"_s), u"herethere, "_s);
    }

    void hasTheFieldsThatTheTeamHasNow()
    {
        IncidentWindow *apart = openTheOneOfTheList();
        QVERIFY(apart);
        auto *group = apart->findChild<CustomFieldGroup *>();
        QVERIFY(group->findChildren<QuietField *>().isEmpty());
        ada().view().settings().write(
            u"custom_fields"_s,
            QJsonArray{QJsonObject{{u"key"_s, u"region"_s}, {u"name"_s, u"Region"_s}, {u"sort"_s, u"text"_s}}});
        QTRY_COMPARE(group->findChildren<QuietField *>().size(), 1);
        QCOMPARE(group->findChild<QuietField *>()->accessibleName(), u"Region"_s);
    }

    void keepsWhatIsTypedInAFieldOfTheTeamThatChanges()
    {
        ada().window().resize(2400, 1000); // the facts are beside the text
        const QJsonObject region{{u"key"_s, u"region"_s}, {u"name"_s, u"Region"_s}, {u"sort"_s, u"text"_s}};
        const QJsonObject tier{{u"key"_s, u"tier"_s}, {u"name"_s, u"Tier"_s}, {u"sort"_s, u"text"_s}};
        ada().view().settings().write(u"custom_fields"_s, QJsonArray{region});
        QTRY_VERIFY(ada().named<QuietField>(u"Region"_s));
        auto *field = ada().named<QuietField>(u"Region"_s);
        field->setFocus();
        QTest::keyClicks(field, u"Frankf"_s);
        ada().view().settings().write(u"custom_fields"_s, QJsonArray{tier, region}); // as somebody else may
        QTRY_VERIFY(ada().named<QuietField>(u"Tier"_s));
        QCOMPARE(ada().document().incident().custom.value(u"region"_s), QJsonValue(u"Frankf"_s));
        field = ada().named<QuietField>(u"Region"_s);
        QVERIFY(field && field->hasFocus());
        QTest::keyClicks(field, u"urt"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(ada().document().incident().custom.value(u"region"_s), QJsonValue(u"Frankfurt"_s));
    }

    void keepsWhatIsNoValueYetInAFieldOfTheTeamThatChanges()
    {
        ada().window().resize(2400, 1000); // the facts are beside the text
        const auto field = [](const QString &key, const QString &name, const QString &sort) {
            return QJsonObject{{u"key"_s, key}, {u"name"_s, name}, {u"sort"_s, sort}};
        };
        const QJsonObject tier = field(u"tier"_s, u"Tier"_s, u"text"_s);
        ada().view().settings().write(u"custom_fields"_s, QJsonArray{field(u"cost"_s, u"Cost"_s, u"number"_s)});
        QTRY_VERIFY(ada().named<QuietField>(u"Cost"_s));
        auto *cost = ada().named<QuietField>(u"Cost"_s);
        cost->setFocus();
        QTest::keyClicks(cost, u"12"_s);
        QTest::keyClick(cost, Qt::Key_Return);
        QCOMPARE(ada().document().incident().custom.value(u"cost"_s), QJsonValue(12));
        QTest::keyClicks(cost, u"x"_s);
        ada().view().settings().write(u"custom_fields"_s, QJsonArray{tier, field(u"cost"_s, u"Cost"_s, u"number"_s)});
        QTRY_VERIFY(ada().named<QuietField>(u"Tier"_s));
        cost = ada().named<QuietField>(u"Cost"_s);
        QVERIFY(cost && cost->hasFocus());
        QCOMPARE(cost->text(), u"12x"_s);
        QVERIFY(cost->isWrong() && cost->accessibleDescription().contains(u"no number"_s));
        ada().view().list().focusList(); // from elsewhere, too
        ada().view().settings().write(u"custom_fields"_s, QJsonArray{field(u"cost"_s, u"Cost"_s, u"number"_s)});
        QTRY_VERIFY(!ada().named<QuietField>(u"Tier"_s));
        cost = ada().named<QuietField>(u"Cost"_s);
        QVERIFY(cost->text() == u"12x"_s && cost->isWrong());
        QCOMPARE(ada().document().incident().custom.value(u"cost"_s), QJsonValue(12));
        ada().view().settings().write(u"custom_fields"_s, QJsonArray{field(u"cost"_s, u"Cost"_s, u"text"_s), tier});
        QTRY_VERIFY(ada().named<QuietField>(u"Tier"_s));
        QCOMPARE(ada().named<QuietField>(u"Cost"_s)->text(), u"12x"_s);
        QCOMPARE(ada().document().incident().custom.value(u"cost"_s), QJsonValue(u"12x"_s));
    }

    void showsAConflictWhereItIsWritten()
    {
        const QUuid pool = ada().shown();
        IncidentWindow *apart = openTheOneOfTheList();
        QVERIFY(apart);
        ada().open(u"INC-1"_s);
        QTest::keyClicks(apart->findChild<QPlainTextEdit *>(u"summary"_s), u"Mine."_s);
        ada().somebodyElseSaves(pool, {{u"summary"_s, QString(), u"Theirs."_s, -1}});
        ada().view().watch().look();
        QTRY_VERIFY(apart->bar().isVisible());
        QVERIFY2(apart->bar().text().contains(u"Theirs."_s), qPrintable(apart->bar().text()));
        QVERIFY(!ada().bar().isVisible()); // nothing is wrong with what is read there
        QTest::mouseClick(apart->bar().button(u"Keep both"_s), Qt::LeftButton);
        QVERIFY(ada().view().settle());
        QCOMPARE(ada().inFile(pool).summary, u"Theirs.\n\nMine."_s);
        QVERIFY(!apart->bar().isVisible());
    }

    void opensWhatItNamesBesideIt()
    {
        IncidentWindow *apart = openTheOneOfTheList();
        QVERIFY(apart);
        const QUuid shown = ada().shown();
        emit apart->pane().incidentNamed(u"INC-1"_s);
        QCOMPARE(windows().size(), 2);
        QCOMPARE(ada().shown(), shown);
        emit apart->pane().incidentNamed(u"INC-99"_s);
        QVERIFY2(apart->bar().text().contains(u"INC-99"_s), qPrintable(apart->bar().text()));
    }

    void marksWhatIsSearchedForAndGoesThereByKey()
    {
        ada().child<QLineEdit>(u"search"_s)->setText(u"exhausted"_s);
        QTRY_COMPARE(ada().child<QListView>(u"incidents"_s)->model()->rowCount(), 1);
        IncidentWindow *apart = openTheOneOfTheList();
        QVERIFY(apart);
        auto *hits = apart->findChild<HitBar *>();
        QTRY_COMPARE(hits->count(), 1);
        QApplication::setActiveWindow(apart);
        QTest::keyClick(apart, Qt::Key_F3);
        QVERIFY(apart->findChild<QPlainTextEdit *>(u"title"_s)->hasFocus());
        ada().child<QLineEdit>(u"search"_s)->clear();
        QTRY_COMPARE(hits->count(), 0);
    }

    void notesThatAReviewerHasLooked()
    {
        m_desk->settings.setMyName(u"Ada"_s);
        Incident asked = anIncident().titled("To be read").startedAt("2026-01-03T10:00:00Z");
        asked.approvals = {{QUuid::createUuid(), u"Ada"_s, Verdict::Asked, {}, {}}};
        m_desk->window.showStart();
        m_desk->write({asked});
        m_desk->open();
        IncidentWindow *apart = openTheOneOfTheList();
        QVERIFY(apart);
        ada().open(u"INC-1"_s);
        m_desk->settings.setLastLooked(asked.uuid, at("2026-01-04T10:00:00Z"));
        apart->close();
        QCOMPARE(m_desk->settings.lastLooked(asked.uuid), m_desk->clock());
    }

    void handsOverWhatIsOpenWhenItIsClosed()
    {
        IncidentWindow *apart = openTheOneOfTheList();
        QVERIFY(apart);
        TimeField *detected = nullptr;
        const auto fields = apart->findChildren<TimeField *>();
        for (TimeField *field : fields)
            if (field->accessibleName() == u"Detected"_s) detected = field;
        QVERIFY(detected);
        QTest::keyClicks(detected, u"2026-01-02 10:07 UTC"_s);
        apart->close();
        QCOMPARE(ada().document().incident().milestones.detected, at("2026-01-02T10:07:00Z"));
        QTRY_VERIFY(windows().isEmpty());
    }

    void goesWithTheWorkspace()
    {
        const QUuid pool = ada().shown();
        IncidentWindow *apart = openTheOneOfTheList();
        QVERIFY(apart);
        QTest::keyClicks(apart->findChild<QPlainTextEdit *>(u"summary"_s), u"The last words"_s);
        QVERIFY(m_desk->window.close());
        QVERIFY(windows().isEmpty());
        const auto workspace = must(Workspace::open(m_desk->path(), Access::ReadOnly, m_desk->clock));
        QCOMPARE(must(workspace->reader().incident(pool)).summary, u"The last words"_s);
    }
};

NEVERTWICE_TEST(ApartTest);
#include "apart_test.moc"
