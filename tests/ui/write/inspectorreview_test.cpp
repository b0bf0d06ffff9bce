#include "model/domain/document.h"
#include "tests/support/testmain.h"
#include "tests/ui/support/inspectorbench.h"

#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

// Reviewers, verdicts, questions and what came after publishing, in the facts.
class InspectorReviewTest : public QObject
{
    Q_OBJECT

private slots:
    void asksReviewersAndDatesTheirVerdict()
    {
        InspectorBench bench(anIncident());
        bench.type(u"Ask a reviewer"_s, u"Ada"_s);
        QCOMPARE(bench.now.approvals.size(), 1);
        bench.choose(u"Verdict"_s, u"appr"_s);
        QCOMPARE(bench.now.approvals[0].verdict, Code<Verdict>(Verdict::Approved));
        QCOMPARE(bench.now.approvals[0].at, at("2026-03-10T12:00:00Z"));
        bench.choose(u"Postmortem"_s, u"publ"_s);
        QCOMPARE(bench.now.publishedAt, at("2026-03-10T12:00:00Z"));
    }

    void asksWhyNoPostmortemIsRequired()
    {
        InspectorBench bench(anIncident());
        bench.choose(u"Postmortem"_s, u"not r"_s);
        auto *why = bench.field<QuietField>(u"Why not required"_s);
        QCOMPARE(QApplication::focusWidget(), why);
        QTest::keyClicks(why, u"A drill"_s);
        QTest::keyClick(why, Qt::Key_Return);
        QCOMPARE(bench.now.reviewReason, u"A drill"_s);
    }

    void asksWhyOnlyWhereNoPostmortemIsRequired()
    {
        Incident incident = anIncident();
        incident.review = Review::NotRequired;
        incident.reviewReason = u"A drill."_s;
        InspectorBench bench(incident);
        const auto *why = bench.field<QuietField>(u"Why not required"_s);
        QVERIFY(why->isVisible());
        bench.choose(u"Postmortem"_s, u"publ"_s);
        QVERIFY(!why->isVisible());
        QCOMPARE(bench.now.reviewReason, u"A drill."_s);
        bench.document.undo();
        QVERIFY(why->isVisible());
        QCOMPARE(why->text(), u"A drill."_s);
    }

    void saysByWhenThePostmortemIsDue()
    {
        InspectorBench bench(anIncident().ofSeverity(Severity::Sev1).resolvedAt("2026-03-06T10:00:00Z"));
        bench.lookups.team.reviewDays.insert(u"sev1"_s, 7);
        bench.inspector.setLookups(bench.lookups);
        QVERIFY2(bench.allText().contains(u"Due in 3 days, 13 Mar 2026"_s), qPrintable(bench.allText()));
    }

    void tellsWhatChangedSinceAReviewerLooked()
    {
        Incident before = anIncident().withSummary("It was slow.");
        before.approvals.append({nextUuid(), u"Ada"_s, Verdict::Approved, at("2026-03-05T12:00:00Z"), {}});
        Incident after = before;
        after.rootCause = u"A query without an index."_s;
        InspectorBench bench(after);
        bench.lookups.documentAt = [&](const QUuid &, const Moment &) { return toDocument(before); };
        bench.inspector.setLookups(bench.lookups);
        QTest::mouseClick(bench.field<QuietLink>(u"Changes since 5 Mar 2026"_s), Qt::LeftButton);
        QVERIFY2(bench.allText().contains(u"Changed since then: Root cause"_s), qPrintable(bench.allText()));
        QVERIFY2(bench.allText().split(u'\n').contains(u"5 Mar 2026"_s), qPrintable(bench.allText()));
        QVERIFY(!bench.allText().contains(u"Approved"_s)); // that is what the field of the verdict says
    }

    // A verdict of March does not keep telling what one has read in May.
    void countsFromWhatAReviewerSawLast()
    {
        Incident incident = anIncident().withSummary("It was slow.");
        incident.approvals.append({nextUuid(), u"Ada"_s, Verdict::Approved, at("2026-03-05T12:00:00Z"), {}});
        incident.approvals.append({nextUuid(), u"Grace"_s, Verdict::Asked, at("2026-03-05T12:00:00Z"), {}});
        InspectorBench bench(incident);
        Moment asked;
        bench.lookups.documentAt = [&](const QUuid &, const Moment &since) {
            asked = since;
            return toDocument(incident);
        };
        bench.lookups.me = u"Ada"_s;
        bench.lookups.lastLooked = [](const QUuid &) { return at("2026-05-07T09:00:00Z"); };
        bench.inspector.setLookups(bench.lookups);
        QTest::mouseClick(bench.field<QuietLink>(u"Changes since I last looked, 7 May 2026"_s), Qt::LeftButton);
        QCOMPARE(asked, at("2026-05-07T09:00:00Z"));
        QVERIFY(bench.allText().contains(u"Changes since 5 Mar 2026"_s)); // somebody else's
        bench.lookups.lastLooked = [](const QUuid &) { return at("2026-03-01T09:00:00Z"); };
        bench.inspector.setLookups(bench.lookups);
        QVERIFY(!bench.allText().contains(u"I last looked"_s)); // the verdict is later
    }

    void notesWhatWasEditedAfterItWasPublished()
    {
        const Incident before = anIncident().publishedAt("2026-03-05T12:00:00Z").withSummary("It was slow.");
        Incident after = before;
        after.summary = u"It was very slow."_s;
        InspectorBench bench(after);
        bench.lookups.documentAt = [&](const QUuid &, const Moment &) { return toDocument(before); };
        bench.inspector.setLookups(bench.lookups);
        const QSignalSpy wanted(&bench.inspector, &Inspector::versionWanted);
        QVERIFY(bench.allText().contains(u"Edited after it was published. Changed since then: Summary"_s));
        QTest::mouseClick(bench.field<QuietLink>(u"5 Mar 2026, 12"_s), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
    }

    void notesAnAddendumWhileItIsTyped()
    {
        const Incident before = anIncident().publishedAt("2026-03-05T12:00:00Z").withSummary("It was slow.");
        InspectorBench bench(before);
        bench.lookups.documentAt = [&](const QUuid &, const Moment &) { return toDocument(before); };
        bench.inspector.setLookups(bench.lookups);
        const QString note = u"Edited after it was published. Changed since then: Summary"_s;
        QVERIFY(!bench.allText().contains(u"Edited after"_s));
        bench.document.type(u"Summary"_s, u"summary"_s, u"It was very slow."_s);
        QVERIFY2(bench.allText().contains(note), qPrintable(bench.allText()));
        bench.document.undo();
        QVERIFY(!bench.allText().contains(u"Edited after"_s));
    }

    // What was typed in the second before is saved with it, though the file has it only later.
    void takesNothingForAnAddendumThatWasThereWhenItWasPublished()
    {
        const Incident inFile = anIncident().withSummary("It was slow.");
        InspectorBench bench(inFile);
        bench.lookups.documentAt = [&](const QUuid &, const Moment &) { return toDocument(inFile); };
        bench.inspector.setLookups(bench.lookups);
        bench.document.type(u"Summary"_s, u"summary"_s, u"It was very slow."_s);
        bench.choose(u"Postmortem"_s, u"publ"_s);
        QVERIFY(bench.now.publishedAt.isKnown());
        QVERIFY2(!bench.allText().contains(u"Edited after"_s), qPrintable(bench.allText()));
        bench.document.type(u"Detection"_s, u"detection"_s, u"By a customer."_s);
        QVERIFY(bench.allText().contains(u"Edited after it was published. Changed since then: Detection"_s));
    }

    void keepsTellingWhatChangedWhileOneTypes()
    {
        Incident before = anIncident().withSummary("It was slow.");
        before.approvals.append({nextUuid(), u"Ada"_s, Verdict::Approved, at("2026-03-05T12:00:00Z"), {}});
        InspectorBench bench(before);
        bench.lookups.documentAt = [&](const QUuid &, const Moment &) { return toDocument(before); };
        bench.inspector.setLookups(bench.lookups);
        QTest::mouseClick(bench.field<QuietLink>(u"Changes since 5 Mar 2026"_s), Qt::LeftButton);
        QVERIFY2(bench.allText().contains(u"Nothing has changed since then."_s), qPrintable(bench.allText()));
        bench.document.type(u"Summary"_s, u"summary"_s, u"It was very slow."_s);
        QVERIFY(!bench.allText().contains(u"Nothing has changed since then."_s));
        QVERIFY2(bench.allText().contains(u"Changed since then: Summary"_s), qPrintable(bench.allText()));
    }

    void approvesInMyNameAndTakesBothBack()
    {
        InspectorBench bench(anIncident());
        bench.lookups.me = u"Ada"_s;
        bench.inspector.setLookups(bench.lookups);
        bench.choose(u"Postmortem"_s, u"appr"_s);
        QCOMPARE(bench.now.approvals.size(), 1);
        QCOMPARE(bench.now.approvals[0].name, u"Ada"_s);
        QCOMPARE(bench.now.approvals[0].verdict, Code<Verdict>(Verdict::Approved));
        QCOMPARE(bench.now.approvals[0].at, at("2026-03-10T12:00:00Z"));
        bench.document.undo();
        QVERIFY(bench.now.review != Review::Approved);
        QVERIFY(bench.now.approvals.isEmpty());
    }

    void approvesWithTheVerdictIWasAskedFor()
    {
        Incident asked = anIncident();
        asked.approvals.append({nextUuid(), u"Ada"_s, Verdict::Asked, at("2026-03-05T12:00:00Z"), {}});
        InspectorBench bench(asked);
        bench.lookups.me = u"Ada"_s;
        bench.inspector.setLookups(bench.lookups);
        bench.choose(u"Postmortem"_s, u"appr"_s);
        QCOMPARE(bench.now.approvals.size(), 1);
        QCOMPARE(bench.now.approvals[0].verdict, Code<Verdict>(Verdict::Approved));
        QCOMPARE(bench.now.approvals[0].at, at("2026-03-10T12:00:00Z"));
    }

    void showsTheDateOfAVerdictWhole()
    {
        Incident incident = anIncident();
        incident.approvals.append({nextUuid(), u"Ada"_s, Verdict::Approved, at("2026-03-05T12:00:00Z"), {}});
        InspectorBench bench(incident);
        bench.lookups.documentAt = [&](const QUuid &, const Moment &) { return toDocument(incident); };
        bench.lookups.me = u"Ada"_s;
        bench.lookups.lastLooked = [](const QUuid &) { return at("2026-05-07T09:00:00Z"); };
        bench.inspector.setLookups(bench.lookups);
        QApplication::processEvents();
        auto *link = bench.field<QuietLink>(u"Changes since I last looked, 7 May 2026"_s);
        const bool isWrapped = link->sizePolicy().hasHeightForWidth();
        QVERIFY(link->width() >= link->sizeHint().width() ||
                (isWrapped && link->height() >= link->heightForWidth(link->width())));
    }

    void anchorsQuestionsToSections()
    {
        InspectorBench bench(anIncident());
        const QSignalSpy wanted(&bench.inspector, &Inspector::sectionWanted);
        bench.inspector.askAbout(u"root_cause"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"Why then?"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(bench.now.questions.size(), 1);
        QCOMPARE(bench.now.questions[0].section, u"root_cause"_s);
        bench.choose(u"State of the question"_s, u"answ"_s);
        QVERIFY(bench.now.questions[0].resolved);
        QTest::mouseClick(bench.field<QuietLink>(u"Root cause"_s), Qt::LeftButton);
        QCOMPARE(wanted.value(0).value(0).toString(), u"root_cause"_s);
    }
};

NEVERTWICE_TEST(InspectorReviewTest);
#include "inspectorreview_test.moc"
