#include "model/exchange/files.h"
#include "tests/support/testmain.h"
#include "tests/ui/support/typist.h"
#include "ui/follow/statuscsvmodel.h"
#include "ui/follow/statuscsvsheet.h"
#include "ui/kit/choicefield.h"
#include "ui/kit/codetext.h"
#include "ui/kit/textcelldelegate.h"
#include "ui/window/menus.h"

#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QSignalSpy>
#include <QStringEncoder>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

// Statuses from a tracker's file, taken with the keyboard.
class StatusRefreshTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Typist> m_user;
    Incident m_disk;

    StatusCsvSheet *sheet() { return m_user->window().findChild<StatusCsvSheet *>(); }
    StatusCsvModel &model() { return *sheet()->model(); }
    template <typename T> T *part(const char *name) { return sheet()->findChild<T *>(QLatin1String(name)); }
    Action stored(int at) { return m_user->inFile(m_disk.uuid).actions.at(at); }
    QString cell(int row, int column) { return model().index(row, column).data().toString(); }

    static Action ticketed(const QString &title, const QString &number)
    {
        Action action = anAction().titled(title);
        action.link = u"https://tracker.test/shop/issues/"_s + number;
        return action;
    }
    void open(const QByteArray &csv)
    {
        m_desk->prompts.answer = m_desk->folder.filePath(u"tickets.csv"_s);
        must(writeFile(m_desk->prompts.answer, csv));
        m_user->window().menus().refreshActions->trigger();
        QVERIFY(sheet());
        QTRY_VERIFY(!sheet()->isReading());
    }
    static QByteArray bothClosed()
    {
        return "Title,URL,State\nPrune,https://tracker.test/shop/issues/1,closed\n"
               "Alert,https://tracker.test/shop/issues/2,open\n";
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        Action closed = ticketed(u"Alert at 80 %"_s, u"2"_s);
        closed.status = ActionStatus::Done;
        closed.closedAt = at("2026-01-20T10:00:00Z");
        m_disk = anIncident().titled("Disk full").withAction(ticketed(u"Prune the disk"_s, u"1"_s)).withAction(closed);
        m_desk->write({m_disk});
        m_user = std::make_unique<Typist>(*m_desk);
        m_desk->open();
        m_desk->show();
    }
    void cleanup()
    {
        m_user = nullptr;
        m_desk = nullptr;
    }

    void showsWhatWouldChangeAndTakesItBack()
    {
        open(bothClosed());
        QCOMPARE(model().rowCount(), 2);
        QCOMPARE(cell(0, StatusCsvModel::TitleColumn), u"Alert at 80 %"_s); // in conflict
        QCOMPARE(cell(0, StatusCsvModel::NoteColumn), u"Conflict: closed here, open there"_s);
        QVERIFY(!model().isTaken(0) && model().isTaken(1));
        QCOMPARE(stored(0).status, Code<ActionStatus>(ActionStatus::Open)); // nothing changed so far
        QTest::mouseClick(part<QPushButton>("statusTake"), Qt::LeftButton);
        QTRY_VERIFY(!sheet());
        QTRY_VERIFY(stored(0).status == ActionStatus::Done);
        QCOMPARE(stored(1).status, Code<ActionStatus>(ActionStatus::Done));
        QTRY_COMPARE(m_user->bar().text(), u"1 action has the status of its ticket."_s);
        m_user->press(u"Undo"_s);
        QTRY_VERIFY(stored(0).status == ActionStatus::Open);
        QTRY_COMPARE(m_user->bar().text(), u"The refresh is taken back."_s);
    }

    void staysWithinASmallWindow()
    {
        m_user->window().resize(1024, 680);
        open(bothClosed());
        QVERIFY(sheet()->width() <= m_user->window().width());
        QVERIFY(sheet()->height() <= m_user->window().height());
    }

    void hasRoomForEveryStatus()
    {
        Theme theme;
        QStringList states;
        for (const Code<ActionStatus> status : allCodes<ActionStatus>())
            states.append(codeText(status));
        open(bothClosed());
        const auto *table = part<QTableView>("statusRows");
        for (const int column : {StatusCsvModel::HereColumn, StatusCsvModel::ThereColumn})
            QVERIFY(table->columnWidth(column) >= TextCellDelegate::widthFor(theme, states));
    }

    void keepsWhatWasChosenWhenTheFileIsReadAgain()
    {
        TrackerPlan plan;
        for (int i = 0; i < 2; ++i) {
            TrackerChange change;
            change.incident = QUuid::createUuid();
            change.action = QUuid::createUuid();
            change.here = ActionStatus::Open;
            change.there = ActionStatus::Done;
            plan.changes.append(change);
        }
        StatusCsvModel ticks;
        ticks.setPlan(plan);
        ticks.setTaken({0, 1}, false);
        plan.changes[1].there = ActionStatus::WontDo; // understood in another way now
        ticks.setPlan(plan);
        QVERIFY(!ticks.isTaken(0));
        QVERIFY(ticks.isTaken(1));
    }

    void takesAConflictByKey()
    {
        open(bothClosed());
        auto *table = part<QTableView>("statusRows");
        QTRY_VERIFY(table->hasFocus());
        table->setCurrentIndex(model().index(0, 0));
        QTest::keyClick(table, Qt::Key_Space);
        QVERIFY(model().isTaken(0));
        QCOMPARE(part<QPushButton>("statusTake")->text(), u"&Change 2 actions"_s);
        QTest::mouseClick(part<QPushButton>("statusTake"), Qt::LeftButton);
        QTRY_VERIFY(stored(1).status == ActionStatus::Open);
        QVERIFY(!stored(1).closedAt.isKnown());
    }

    void doesNotAskTwiceAboutAConflict()
    {
        open(bothClosed());
        QTest::mouseClick(part<QPushButton>("statusTake"), Qt::LeftButton);
        QTRY_VERIFY(!sheet());
        open(bothClosed());
        QCOMPARE(model().rowCount(), 0);
        QVERIFY(part<QLabel>("statusSummary")->text().contains(u"1 was changed only here"_s));
    }

    void asksForColumnsAndWordsAndRemembersThem()
    {
        open("Ticket,Where\nhttps://tracker.test/shop/issues/1,In QA\n");
        QCOMPARE(model().rowCount(), 0);
        auto *link = part<ChoiceField>("statusLinkColumn");
        QTRY_VERIFY(link->hasFocus());
        QTest::keyClick(link, Qt::Key_Down); // opens the list
        QVERIFY(link->list());
        emit link->picked(u"Ticket"_s);
        emit part<ChoiceField>("statusStatusColumn")->picked(u"Where"_s);
        QTRY_VERIFY(!sheet()->isReading());
        QCOMPARE(part<QListWidget>("statusProblems")->item(0)->text(),
                 u"Row 2: nobody said yet what “\u2068In QA\u2069” means."_s);
        ChoiceField *word = nullptr;
        for (ChoiceField *field : sheet()->findChildren<ChoiceField *>())
            if (field->accessibleName().contains(u"In QA"_s)) word = field;
        QVERIFY(word);
        emit word->picked(u"in_progress"_s);
        QTRY_COMPARE(model().rowCount(), 1);
        QTest::mouseClick(part<QPushButton>("statusTake"), Qt::LeftButton);
        QTRY_VERIFY(stored(0).status == ActionStatus::InProgress);
        QTRY_VERIFY(!sheet());
        open("Ticket,Where\nhttps://tracker.test/shop/issues/1,in qa\n");
        QVERIFY(part<QLabel>("statusSummary")->text().contains(u"1 is so already"_s));
    }

    void goesOnWithTheNextWordThatNobodyKnows()
    {
        open("Title,URL,State\nPrune,https://tracker.test/shop/issues/1,Frobbed\n"
             "Alert,https://tracker.test/shop/issues/2,Blurred\n");
        ChoiceField *word = nullptr;
        for (ChoiceField *field : sheet()->findChildren<ChoiceField *>())
            if (field->accessibleName().contains(u"Frobbed"_s)) word = field;
        QVERIFY(word);
        word->setFocus();
        QCOMPARE(sheet()->focusWidget(), word);
        emit word->picked(u"in_progress"_s);
        QTRY_COMPARE(model().rowCount(), 1);
        QVERIFY(sheet()->focusWidget());
        QVERIFY(sheet()->focusWidget()->accessibleName().contains(u"Blurred"_s));
    }

    void saysThatAConflictStays()
    {
        open("Title,URL,State\nAlert,https://tracker.test/shop/issues/2,open\n");
        QCOMPARE(part<QPushButton>("statusTake")->text(), u"&Keep it as it is"_s);
        QTest::mouseClick(part<QPushButton>("statusTake"), Qt::LeftButton);
        QTRY_COMPARE(m_user->bar().text(), u"1 action stays as it is here."_s);
        QCOMPARE(stored(1).status, Code<ActionStatus>(ActionStatus::Done));
    }

    void remembersWhereBothSidesAgree()
    {
        const QByteArray same("Title,URL,State\nPrune,https://tracker.test/shop/issues/1,open\n");
        open(same);
        QCOMPARE(model().rowCount(), 0);
        QVERIFY(part<QPushButton>("statusTake")->isEnabled());
        QTest::mouseClick(part<QPushButton>("statusTake"), Qt::LeftButton);
        QTRY_COMPARE(m_user->bar().text(), u"No action changed; what the tracker says is remembered."_s);
        QTRY_VERIFY(!sheet());
        QCOMPARE(stored(0).extra[QLatin1StringView(kTrackerStatus)].toString(), u"open"_s);
        open(same);
        QVERIFY(!part<QPushButton>("statusTake")->isEnabled());
    }

    void listsTheRowsThatDoNotCount()
    {
        open(bothClosed() + "Short\n,,\n=1+1,=1+1,closed\n");
        auto *problems = part<QListWidget>("statusProblems");
        QCOMPARE(problems->count(), 3);
        QCOMPARE(problems->item(0)->text(), u"Row 4 has another number of cells than the first row names columns."_s);
        QCOMPARE(model().rowCount(), 2);
    }

    void understandsWhatOtherProgramsWrite_data()
    {
        QTest::addColumn<QByteArray>("csv");
        const QString text = u"\"Schließ\",URL,State\r\n\"=2+5\",https://tracker.test/shop/issues/1,closed\r\n"_s;
        QStringEncoder wide(QStringConverter::Utf16, QStringEncoder::Flag::WriteBom);
        QTest::newRow("UTF-16") << QByteArray(wide(text));
        QTest::newRow("Latin-1") << text.toLatin1();
        QTest::newRow("of a spreadsheet") << "sep=;\r\n" + QString(text).replace(u',', u';').toUtf8();
    }
    void understandsWhatOtherProgramsWrite()
    {
        QFETCH(QByteArray, csv);
        open(csv);
        QCOMPARE(model().rowCount(), 1);
        QCOMPARE(part<QListWidget>("statusProblems")->count(), 0);
        QVERIFY(part<ChoiceField>("statusLinkColumn")->value() == u"URL"_s);
        QCOMPARE(stored(0).status, Code<ActionStatus>(ActionStatus::Open)); // until somebody says so
    }

    void stopsReadingWhenItIsClosed()
    {
        const QByteArray row("https://tracker.test/shop/issues/1,closed\n");
        m_desk->prompts.answer = m_desk->folder.filePath(u"tickets.csv"_s);
        must(writeFile(m_desk->prompts.answer, "URL,State\n" + row.repeated(100'000)));
        m_user->window().menus().refreshActions->trigger();
        QSignalSpy told(part<QProgressBar>("statusProgress"), &QProgressBar::valueChanged);
        QVERIFY(told.wait()); // how far it is
        QTest::keyClick(sheet(), Qt::Key_Escape);
        QTRY_VERIFY(!sheet());
        QCOMPARE(stored(0).status, Code<ActionStatus>(ActionStatus::Open));
    }

    void saysWhatAFileIsThatIsNoTable()
    {
        open("PK\x03\x04");
        QVERIFY(!part<QPushButton>("statusTake")->isEnabled());
        QVERIFY(part<QLabel>("statusSummary")->text().contains(u"tickets.csv"_s));
        QTest::keyClick(sheet(), Qt::Key_Escape);
        QTRY_VERIFY(!sheet());
    }

    void leavesAloneWhatWasChangedMeanwhile()
    {
        open(bothClosed());
        Incident after = m_user->inFile(m_disk.uuid);
        after.actions[0].status = ActionStatus::Blocked;
        m_user->somebodyElseSaves(m_disk.uuid, diff(m_user->inFile(m_disk.uuid), after));
        QTest::mouseClick(part<QPushButton>("statusTake"), Qt::LeftButton);
        QTRY_VERIFY(m_user->bar().text().contains(u"1 was changed meanwhile and stays."_s));
        QCOMPARE(stored(0).status, Code<ActionStatus>(ActionStatus::Blocked));
    }
};

NEVERTWICE_TEST(StatusRefreshTest);
#include "statusrefresh_test.moc"
