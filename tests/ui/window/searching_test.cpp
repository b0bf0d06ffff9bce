#include "tests/support/testmain.h"
#include "tests/ui/support/typist.h"
#include "ui/find/filterchips.h"
#include "ui/find/filtertokens.h"
#include "ui/find/incidentitemmodel.h"
#include "ui/find/searchhelp.h"
#include "ui/kit/optionlist.h"
#include "ui/kit/quietfield.h"
#include "ui/window/changewatch.h"
#include "ui/window/menus.h"
#include "ui/window/promptbar.h"
#include "ui/window/sidebar.h"
#include "ui/write/hitbar.h"
#include "ui/write/hitpainting.h"
#include "ui/write/timelineview.h"

#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

class SearchingTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Typist> m_typist;

    QLineEdit *search() { return m_typist->child<QLineEdit>(u"search"_s); }
    QListView *cards() { return m_typist->child<QListView>(u"incidents"_s); }
    HitBar *bar() { return m_typist->window().findChild<HitBar *>(); }
    int rows() { return cards()->model()->rowCount(); }
    QVariant first(int role) { return cards()->model()->index(0, 0).data(role); }
    void searchFor(const QString &text)
    {
        QSignalSpy answered(&m_typist->view().list(), &IncidentList::answered);
        search()->setFocus();
        search()->selectAll();
        QTest::keyClicks(search(), text);
        QTRY_VERIFY(!answered.isEmpty());
    }
    static Incident outage()
    {
        return anIncident()
            .titled("Checkout down")
            .onService("checkout")
            .startedAt("2026-01-02T10:00:00Z")
            .withSummary("The pool of connections was exhausted.")
            .withEvent("2026-01-02T10:05:00Z", EventKind::Change, "Deploy of the checkout")
            .withEvent("2026-01-02T10:20:00Z", EventKind::Mitigation, "The pool was raised to 80");
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_desk->write({anIncident().titled("Disk full").startedAt("2026-01-01T10:00:00Z").withSummary("Logs."),
                       outage(),
                       anIncident()
                           .titled("Swimming pool closed")
                           .startedAt("2026-01-03T10:00:00Z")
                           .withSummary("Nothing to do with connections.")});
        m_desk->open();
        m_desk->show();
        m_typist = std::make_unique<Typist>(*m_desk);
    }
    void cleanup()
    {
        m_typist = nullptr;
        m_desk = nullptr;
    }

    void showsTheNewestAtOnceAndTheBestOnAPause()
    {
        int resets = 0;
        int resetsBeforeTheAnswer = 0;
        connect(cards()->model(), &QAbstractItemModel::modelReset, this, [&] { ++resets; });
        connect(&m_typist->view().list(), &IncidentList::answered, this, [&] { resetsBeforeTheAnswer = resets; });
        searchFor(u"pool exhausted"_s);
        QVERIFY(resetsBeforeTheAnswer >= 2); // the newest were shown before
        QCOMPARE(first(0).toString(), u"Checkout down"_s);
    }

    void isNeverEmptyBetweenTwoBeginningsThatHaveHits()
    {
        bool wasEmpty = false;
        connect(cards()->model(), &QAbstractItemModel::modelReset, this, [&] { wasEmpty = wasEmpty || rows() == 0; });
        searchFor(u"connections exhausted pool"_s);
        QVERIFY(!wasEmpty);
        QCOMPARE(first(0).toString(), u"Checkout down"_s);
    }

    void saysInWhichPlaceTheWordsStand()
    {
        searchFor(u"exhausted"_s);
        QCOMPARE(first(IncidentItemModel::WhereRole).toString(), u"Summary"_s);
        QVERIFY(first(IncidentItemModel::SnippetRole).toString().contains(u"\uE000exhausted\uE001"_s));
        QVERIFY(first(Qt::AccessibleTextRole).toString().contains(u"Summary, The pool of connections"_s));
    }

    void showsWhereThoseWithAllOfItEnd()
    {
        searchFor(u"pool exhausted"_s);
        QCOMPARE(rows(), 2);
        const QModelIndex second = cards()->model()->index(1, 0);
        QCOMPARE(first(IncidentItemModel::DividerRole).toString(), QString());
        const QString divider = second.data(IncidentItemModel::DividerRole).toString();
        QVERIFY(!divider.isEmpty());
        QVERIFY(second.data(Qt::AccessibleTextRole).toString().startsWith(divider));
        QVERIFY(cards()->visualRect(second).height() > cards()->visualRect(second.siblingAtRow(0)).height());
    }

    void marksTheWordsInTheIncidentAndItsTimeline()
    {
        searchFor(u"pool"_s);
        m_typist->view().list().select(outageUuid());
        QTRY_COMPARE(bar()->count(), 2); // the summary, and a row
        auto *timeline = m_typist->window().findChild<TimelineView *>();
        QCOMPARE(hitPlaces(timeline, u"The pool was raised"_s), (QList<WordPlace>{{4, 4}}));
        QCOMPARE(m_typist->field(u"summary"_s)->extraSelections().size(), 1);
        QVERIFY(bar()->isVisible());
    }

    void goesFromHitToHitAcrossTheSections()
    {
        searchFor(u"pool"_s);
        m_typist->view().list().select(outageUuid());
        QTRY_COMPARE(bar()->count(), 2);
        m_desk->window.menus().nextHit->trigger();
        QPlainTextEdit *summary = m_typist->field(u"summary"_s);
        QVERIFY(summary->hasFocus());
        QCOMPARE(summary->textCursor().position(), 8); // behind "The pool"
        m_typist->keys(Qt::Key_F3);                    // in a text it is the key of its find bar too
        auto *timeline = m_typist->window().findChild<TimelineView *>();
        QVERIFY(timeline->hasFocus());
        QCOMPARE(timeline->currentIndex().row(), 1);
        m_desk->window.menus().nextHit->trigger();
        QVERIFY(summary->hasFocus()); // around the end
        m_desk->window.menus().previousHit->trigger();
        QVERIFY(timeline->hasFocus());
    }

    void marksTheFactsBesideTheTextAndGoesThere()
    {
        Incident known = outage();
        known.uuid = QUuid::createUuid();
        known.title = u"Known facts"_s;
        known.tags = {u"pool"_s};
        known.people = {Person{QUuid::createUuid(), u"Paula Poole"_s, PersonRole::Commander, {}}};
        known.causes = {CauseLink{QUuid::createUuid(), u"The pool was too small"_s, {}, CauseRole::Root, {}}};
        known.custom = {{u"client"_s, u"Pool & Sons"_s}};
        m_desk->window.showStart();
        m_desk->write({known});
        m_desk->open();
        m_typist->view().settings().write(
            u"custom_fields"_s,
            QJsonArray{QJsonObject{{u"key"_s, u"client"_s}, {u"name"_s, u"Client"_s}, {u"sort"_s, u"text"_s}}});
        QTRY_VERIFY(m_typist->named<QuietField>(u"Client"_s));
        searchFor(u"pool"_s);
        m_typist->view().list().select(known.uuid);
        QTRY_COMPARE(bar()->count(), 7); // summary, a row, the cause in its section and beside it, person, tag, field
        const auto veils = [this] { return m_typist->window().findChildren<QWidget *>(u"hitVeil"_s).size(); };
        QCOMPARE(veils(), 4);
        QStringList seen;
        for (int i = 0; i < 7; ++i) {
            m_desk->window.menus().nextHit->trigger();
            seen.append(places());
        }
        QCOMPARE(seen.first(), u"1 of 7 places"_s);
        QCOMPARE(seen.last(), u"7 of 7 places"_s);
        QVERIFY(m_typist->named<QuietField>(u"Client"_s)->hasFocus());
        m_typist->keys(Qt::Key_Escape);
        QTest::keyClick(search(), Qt::Key_Escape);
        QTRY_COMPARE(veils(), 0);
    }

    void keepsASearchOfWordsAsAView()
    {
        searchFor(u"pool"_s);
        auto *keep = m_typist->child<QPushButton>(u"saveView"_s);
        QVERIFY(keep->isVisible());
        keep->click();
        auto *prompt = m_typist->window().findChild<PromptBar *>();
        QTRY_VERIFY(prompt->isVisible());
        QTest::keyClicks(prompt->findChild<QLineEdit *>(), u"About pools"_s);
        m_typist->keys(Qt::Key_Return);
        QTRY_COMPARE(m_typist->view().savedViews().size(), 1);
        QCOMPARE(m_typist->view().savedViews().first().query, u"pool"_s);
        const QAbstractItemModel *places = m_typist->window().findChild<Sidebar *>()->findChild<QListView *>()->model();
        const auto spoken = [places] {
            return places->index(places->rowCount() - 1, 0).data(Qt::AccessibleTextRole).toString();
        };
        QTRY_COMPARE(spoken(), u"About pools, 2"_s);
        m_desk->write({anIncident().titled("Another pool")});
        m_typist->view().watch().look();
        QTRY_COMPARE(spoken(), u"About pools, 3"_s);
    }

    void asksForAFieldOfTheTeamByTheMenuOfTheChips()
    {
        m_typist->view().settings().write(u"custom_fields"_s,
                                          QJsonArray{QJsonObject{{u"key"_s, u"region"_s},
                                                                 {u"name"_s, u"Region"_s},
                                                                 {u"sort"_s, u"choice"_s},
                                                                 {u"choices"_s, QJsonArray{u"EU"_s, u"US"_s}}}});
        const auto chips = m_typist->window().findChild<FilterChips *>();
        const auto entry = [chips](const QString &text) -> QAction * {
            const auto menus = chips->findChildren<QMenu *>();
            for (const QMenu *menu : menus)
                for (QAction *action : menu->actions())
                    if (action->text() == text) return action;
            return nullptr;
        };
        const auto menus = chips->findChildren<QMenu *>();
        QTRY_VERIFY([&] {
            for (QMenu *menu : menus)
                emit menu->aboutToShow();
            return entry(u"EU"_s) != nullptr;
        }());
        entry(u"EU"_s)->trigger();
        QCOMPARE(search()->text().trimmed(), u"field.region:EU"_s);
        const auto *tokens = m_typist->window().findChild<FilterTokens *>();
        QCOMPARE(tokens->findChild<QPushButton *>()->text(), u"with Region “EU”"_s);
        QTest::mouseClick(tokens->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(search()->text().trimmed(), QString());
    }

    void beginsAtTheFirstPlaceInAnotherIncident()
    {
        searchFor(u"pool"_s);
        m_typist->view().list().select(outageUuid());
        QTRY_COMPARE(bar()->count(), 2);
        m_desk->window.menus().nextHit->trigger();
        QCOMPARE(places(), u"1 of 2 places"_s);
        m_typist->view().goTo(must(m_typist->view().reader().row(u"INC-3"_s)).uuid);
        QTRY_COMPARE(m_typist->document().incident().title, u"Swimming pool closed"_s);
        QTRY_VERIFY2(places().contains(u"what you searched for"_s), qPrintable(places())); // and not "1 of 2"
    }

    void marksWhatIsWrittenAndKeepsTheOtherPlaces()
    {
        searchFor(u"pool"_s);
        m_typist->view().list().select(outageUuid());
        QTRY_COMPARE(bar()->count(), 2);
        QPlainTextEdit *summary = m_typist->field(u"summary"_s);
        summary->setFocus();
        summary->moveCursor(QTextCursor::End);
        QTest::keyClicks(summary, u" Pools."_s);
        QTRY_COMPARE(bar()->count(), 3);
        QCOMPARE(summary->extraSelections().size(), 2);
        auto *timeline = m_typist->window().findChild<TimelineView *>();
        m_desk->window.menus().nextHit->trigger(); // behind the last of the text
        QVERIFY(timeline->hasFocus());
        QCOMPARE(timeline->currentIndex().row(), 1);
    }

    void takesTheMarksAwayWithEscape()
    {
        searchFor(u"pool"_s);
        m_typist->view().list().select(outageUuid());
        QTRY_COMPARE(bar()->count(), 2);
        m_desk->window.menus().nextHit->trigger();
        m_typist->keys(Qt::Key_Escape);
        QVERIFY(!bar()->isVisible());
        QVERIFY(m_typist->field(u"summary"_s)->extraSelections().isEmpty());
        QVERIFY(hitPlaces(m_typist->window().findChild<TimelineView *>(), u"pool"_s).isEmpty());
    }

    void marksNothingOnceNothingIsSearchedFor()
    {
        searchFor(u"pool"_s);
        QTRY_VERIFY(bar()->count() > 0);
        QTest::keyClick(search(), Qt::Key_Escape);
        QTRY_VERIFY(!bar()->isVisible());
        QCOMPARE(rows(), 3);
    }

    void goesToTheSearchWithF3WhereNothingIsMarked()
    {
        m_typist->view().list().focusList();
        m_desk->window.menus().nextHit->trigger();
        QVERIFY(search()->hasFocus());
    }

    void completesAFilterByKeys()
    {
        m_desk->window.menus().find->trigger();
        QTest::keyClicks(search(), u"sev"_s);
        QVERIFY(options() && options()->isVisible());
        QCOMPARE(options()->options().size(), 1);
        QTest::keyClick(search(), Qt::Key_Down);
        QTest::keyClick(search(), Qt::Key_Return);
        QCOMPARE(search()->text(), u"severity:"_s);
        QVERIFY(search()->hasFocus());
        QTest::keyClick(search(), Qt::Key_Down);
        QTest::keyClick(search(), Qt::Key_Down);
        QTest::keyClick(search(), Qt::Key_Tab);
        QCOMPARE(search()->text(), u"severity:2 "_s);
        QVERIFY(search()->hasFocus());
        QVERIFY(!options()->isVisible());
    }

    void offersNamesOfTheWorkspace()
    {
        m_desk->window.menus().find->trigger();
        QTRY_VERIFY((QTest::keyClicks(search(), u" service:"_s), options() && options()->isVisible()));
        QCOMPARE(options()->options().first().text, u"checkout"_s);
    }

    void isNoTrapForTab()
    {
        search()->setFocus();
        QTest::keyClicks(search(), u"sev"_s);
        QVERIFY(options()->isVisible());
        QTest::keyClick(search(), Qt::Key_Tab); // nothing is highlighted
        QVERIFY(!search()->hasFocus());
        QVERIFY(!options()->isVisible());
    }

    void closesTheOffersWithEscapeAndKeepsWhatIsTyped()
    {
        search()->setFocus();
        QTest::keyClicks(search(), u"sev"_s);
        QTest::keyClick(search(), Qt::Key_Escape);
        QVERIFY(!options()->isVisible());
        QCOMPARE(search()->text(), u"sev"_s);
        QTest::keyClick(search(), Qt::Key_Escape);
        QCOMPARE(search()->text(), QString());
    }

    void explainsTheSearchInPlainWords()
    {
        const auto explained = [this] { return m_typist->child<QLabel>(u"explained"_s); };
        search()->setText(u"pool"_s);
        QVERIFY(!explained()->isVisible());
        search()->setText(u"severity:1..2 started:>-90d pool -dns"_s);
        QVERIFY(explained()->isVisible());
        QCOMPARE(explained()->text(),
                 u"Incidents of severity SEV1 or SEV2, started in the last 90 days, with “pool”, without “dns…”"_s);
        search()->setText(u"severity:9"_s);
        QCOMPARE(explained()->text(),
                 u"Incidents with “severity” and “9…”. “severity:9” is no filter, and was searched as words"_s);
    }

    void movesNoChipUnderThePointer()
    {
        const auto places = [this] {
            QStringList found;
            const auto chips = m_typist->view().list().findChildren<QPushButton *>();
            for (QPushButton *chip : chips)
                if (chip->property("chip").toBool() && chip->menu())
                    found.append(QString::number(chip->mapTo(&m_typist->window(), QPoint()).y()));
            return found;
        };
        const QStringList before = places();
        QCOMPARE(before.size(), 3);
        search()->setText(u"severity:1"_s);
        QTRY_VERIFY(m_typist->child<QLabel>(u"explained"_s)->isVisible());
        QVERIFY(m_typist->named<QPushButton>(u"Clear the filters"_s));
        QApplication::processEvents();
        QCOMPARE(places(), before);
        search()->clear();
        QTRY_VERIFY(!m_typist->named<QPushButton>(u"Clear the filters"_s));
    }

    void takesAFilterOutByKey()
    {
        search()->setText(u"has:timeline no:cause pool"_s);
        auto *tokens = m_typist->window().findChild<FilterTokens *>();
        QList<QPushButton *> chips = tokens->findChildren<QPushButton *>();
        QCOMPARE(chips.size(), 2);
        chips[0]->setFocus();
        QTest::keyClick(chips[0], Qt::Key_Delete);
        QCOMPARE(search()->text(), u"no:cause pool"_s);
        chips = tokens->findChildren<QPushButton *>();
        QCOMPARE(chips.size(), 1);
        QTest::keyClick(chips[0], Qt::Key_Backspace);
        QCOMPARE(search()->text(), u"pool"_s);
        QVERIFY(!tokens->isVisible());
    }

    void offersWhatWasSearchedForLast()
    {
        searchFor(u"pool"_s);
        QTest::keyClick(search(), Qt::Key_Return); // went on with what was found
        QVERIFY(!search()->hasFocus());
        QCOMPARE(m_desk->settings.recent(u"searches"_s), QStringList{u"pool"_s});
        search()->clear();
        m_desk->window.menus().find->trigger();
        QVERIFY(options() && options()->isVisible());
        QTest::keyClick(search(), Qt::Key_Down);
        QTest::keyClick(search(), Qt::Key_Return);
        QCOMPARE(search()->text(), u"pool"_s);
    }

    void marksNoneOfTheHitsWhereThePageShowsAnother()
    {
        searchFor(u"pool"_s);
        const QUuid other = must(m_typist->view().reader().row(u"INC-1"_s)).uuid;
        m_typist->view().goTo(other); // as a link would
        QCOMPARE(m_typist->text(u"title"_s), u"Disk full"_s);
        QVERIFY(!cards()->selectionModel()->hasSelection());
        QSignalSpy answered(&m_typist->view().list(), &IncidentList::answered);
        ChangeSet all;
        all.everything = true;
        m_typist->view().list().refresh(all); // somebody else saves
        QTRY_VERIFY(!answered.isEmpty());
        QCOMPARE(m_typist->text(u"title"_s), u"Disk full"_s);
        QVERIFY(!cards()->selectionModel()->hasSelection());
        search()->clear();
        QTRY_COMPARE(rows(), 3);
        QCOMPARE(cards()->currentIndex().row(), 2);
        QVERIFY(cards()->selectionModel()->isRowSelected(2));
    }

    void forgetsWhatWasSearchedFor()
    {
        m_desk->settings.addRecent(u"searches"_s, u"secret"_s);
        m_typist->view().list().setRecentSearches({u"secret"_s});
        m_desk->window.menus().find->trigger();
        QTest::keyClick(search(), Qt::Key_Up); // the last one
        QTest::keyClick(search(), Qt::Key_Return);
        QCOMPARE(m_desk->settings.recent(u"searches"_s), QStringList());
    }

private:
    QString places() { return bar()->findChild<QLabel *>(u"hitCount"_s)->text(); }
    const OptionList *options() { return m_typist->window().findChild<SearchHelp *>()->list(); }
    QUuid outageUuid() { return must(m_typist->view().reader().row(u"INC-2"_s)).uuid; }
};

NEVERTWICE_TEST(SearchingTest);
#include "searching_test.moc"
