#include "ui/write/document.h"

#include "model/domain/document.h"
#include "tests/support/builders.h"
#include "tests/support/must.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

class DocumentUndoTest : public QObject
{
    Q_OBJECT

    static Incident diskFull()
    {
        return anIncident()
            .withRef("INC-7")
            .titled("Disk full")
            .withSummary("Logs filled the disk.")
            .withEvent("2026-01-01T10:00:00Z", EventKind::Note, "Paged.")
            .onService("shop");
    }
    static Patch set(const QString &path, const QJsonValue &value) { return {path, {}, value, -1}; }
    // What the saver would do.
    static void save(Document &document, Incident &file)
    {
        const auto burst = document.takeBurst();
        QVERIFY(burst.has_value());
        file = must(apply(burst->patches, file));
        document.acknowledge({document.uuid(), file.ref, burst->baseVersion + 1, {}}, at("2026-02-01T14:52:07Z"));
    }

private slots:
    void takesBackOneStepAtATimeAndTellsOfThoseThatAreLeftOut()
    {
        Incident file = diskFull();
        Document document(file);
        const QSignalSpy leftOut(&document, &Document::stepLeftOut);
        document.edit(u"Severity"_s, {set(u"severity"_s, u"sev1"_s)});
        document.edit(u"Title"_s, {set(u"title"_s, u"Disk very full"_s)});
        document.type(u"Typing"_s, u"summary"_s, u"Nobody looked."_s);
        save(document, file);
        file.title = u"Theirs"_s;
        file.summary = u"Theirs too"_s;
        document.takeIn(file, 3);
        for (int told = 1; told <= 2; ++told) {
            document.undo();
            QCOMPARE(document.incident(), file);
            QCOMPARE(leftOut.size(), told);
        }
        document.undo();
        QVERIFY(document.incident().severity.isNone());
        QCOMPARE(document.incident().title, u"Theirs"_s);
        QVERIFY(!document.undoStack()->canUndo());
        QCOMPARE(document.undoStack()->redoText(), u"Severity"_s);
        document.redo();
        QCOMPARE(document.incident().severity, Severity::Sev1);
        QVERIFY(!document.undoStack()->canRedo());
        QCOMPARE(leftOut.size(), 2);
    }

    // They stand elsewhere in what somebody else made of the text.
    void takesBackItsWordsFromATextThatSomebodyElseWentOnWith()
    {
        Incident file = diskFull();
        file.summary = u"Full."_s;
        Document document(file);
        document.edit(u"Severity"_s, {set(u"severity"_s, u"sev1"_s)});
        document.type(u"Typing"_s, u"summary"_s, u"Full. Local E. "_s);
        save(document, file);
        file.summary = u"F2. Full. Local E. More."_s;
        document.takeIn(file, 3);
        document.undo();
        QCOMPARE(document.incident().summary, u"F2. Full.More."_s);
        QCOMPARE(document.incident().severity, Severity::Sev1);
        document.redo();
        QCOMPARE(document.incident().summary, u"F2. Full. Local E. More."_s);
        document.undo();
        QCOMPARE(document.incident().summary, u"F2. Full.More."_s);
    }

    void putsDeletedWordsBackBesideTheWordsTheyStoodBeside_data()
    {
        QTest::addColumn<QString>("theirs");
        QTest::addColumn<QString>("undone"); // empty where it is left out
        QTest::newRow("elsewhere") << u"Ada: Logs filled the disk. More."_s
                                   << u"Ada: Logs of the shop filled the disk. More."_s;
        QTest::newRow("at the same place")
            << u"Logs at night filled the disk."_s << u"Logs at night of the shop filled the disk."_s;
        QTest::newRow("other words") << u"Nobody looked."_s << QString();
        QTest::newRow("twice") << u"Logs filled the disk. Logs filled the disk."_s << QString();
        QTest::newRow("put back already") << u"Logs of the shop filled the disk. More."_s << QString();
    }
    void putsDeletedWordsBackBesideTheWordsTheyStoodBeside()
    {
        QFETCH(QString, theirs);
        QFETCH(QString, undone);
        Incident file = diskFull();
        file.summary = u"Logs of the shop filled the disk."_s;
        Document document(file);
        const QSignalSpy leftOut(&document, &Document::stepLeftOut);
        document.type(u"Typing"_s, u"summary"_s, u"Logs filled the disk."_s);
        save(document, file);
        file.summary = theirs;
        document.takeIn(file, 3);
        document.undo();
        QCOMPARE(document.incident().summary, undone.isEmpty() ? theirs : undone);
        QCOMPARE(leftOut.size(), undone.isEmpty() ? 1 : 0);
        if (undone.isEmpty()) return;
        document.redo();
        QCOMPARE(document.incident().summary, theirs);
    }

    void leavesAStepOutWhoseWordsStandTwice()
    {
        Incident file = diskFull();
        file.summary = u"Full."_s;
        Document document(file);
        const QSignalSpy leftOut(&document, &Document::stepLeftOut);
        document.type(u"Typing"_s, u"summary"_s, u"Full. Again."_s);
        save(document, file);
        file.summary = u"Full. Again. Again."_s;
        document.takeIn(file, 3);
        document.undo();
        QCOMPARE(document.incident(), file);
        QCOMPARE(leftOut.size(), 1);
    }

    void leavesNothingToTakeBackOfATextThatIsTheirs()
    {
        Incident file = diskFull();
        Document document(file);
        const QSignalSpy leftOut(&document, &Document::stepLeftOut);
        document.undo();
        QVERIFY(leftOut.isEmpty()); // nothing was there
        document.type(u"Typing"_s, u"summary"_s, u"Nobody looked."_s);
        save(document, file);
        file.summary = u"Theirs"_s;
        document.takeIn(file, 3);
        document.undo();
        QCOMPARE(leftOut.size(), 1);
        QCOMPARE(document.incident().summary, u"Theirs"_s);
        QVERIFY(!document.undoStack()->canUndo());
    }

    // With one of the two texts as it was and not the other, they would stand nowhere.
    void leavesAMoveOfWordsOutWholeWhereOneTextIsAnotherNow_data()
    {
        QTest::addColumn<bool>("isUndone");
        QTest::newRow("undo") << false;
        QTest::newRow("redo") << true;
    }
    void leavesAMoveOfWordsOutWholeWhereOneTextIsAnotherNow()
    {
        QFETCH(bool, isUndone);
        Incident file = diskFull();
        file.summary = u"Logs filled the disk. Seen by a customer."_s;
        Document document(file);
        const QSignalSpy leftOut(&document, &Document::stepLeftOut);
        document.edit(u"Severity"_s, {set(u"severity"_s, u"sev1"_s)});
        document.editTogether(u"Move text"_s, [&document] {
            document.type(u"Detection"_s, u"detection"_s, u"Seen by a customer."_s);
            document.type(u"Summary"_s, u"summary"_s, u"Logs filled the disk. "_s);
        });
        if (isUndone) document.undo();
        save(document, file);
        QString &theirs = isUndone ? file.detection : file.summary;
        theirs = u"Later."_s;
        document.takeIn(file, 3);
        isUndone ? document.redo() : document.undo();
        QCOMPARE(document.incident(), file);
        QCOMPARE(leftOut.size(), 1);
        QVERIFY(!document.undoStack()->canRedo());
        document.undo();
        QVERIFY(document.incident().severity.isNone());
        QCOMPARE(document.incident().summary, file.summary);
        QCOMPARE(document.incident().detection, file.detection);
    }

    void takesAMoveOfWordsBackWhereTheyAreStillFound()
    {
        Incident file = diskFull();
        file.summary = u"Logs filled the disk. Seen by a customer."_s;
        Document document(file);
        document.editTogether(u"Move text"_s, [&document] {
            document.type(u"Detection"_s, u"detection"_s, u"Seen by a customer."_s);
            document.type(u"Summary"_s, u"summary"_s, u"Logs filled the disk. "_s);
        });
        save(document, file);
        file.detection += u"By mail."_s;
        document.takeIn(file, 3);
        document.undo();
        QCOMPARE(document.incident().summary, u"Logs filled the disk. Seen by a customer."_s);
        QCOMPARE(document.incident().detection, u"By mail."_s);
    }

    void leavesAWordOfTheirsAlone()
    {
        Incident file = diskFull();
        file.summary = u"Logs filled the "_s;
        Document document(file);
        const QSignalSpy leftOut(&document, &Document::stepLeftOut);
        document.type(u"Typing"_s, u"summary"_s, u"Logs filled the database"_s);
        save(document, file);
        file.summary = u"Ada: a database was lost."_s;
        document.takeIn(file, 3);
        document.undo();
        QCOMPARE(document.incident(), file);
        QCOMPARE(leftOut.size(), 1);
    }
};

NEVERTWICE_TEST(DocumentUndoTest);
#include "documentundo_test.moc"
