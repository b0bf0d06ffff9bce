#include "model/domain/document.h"
#include "tests/support/builders.h"
#include "tests/support/testmain.h"
#include "ui/kit/choicefield.h"
#include "ui/kit/optionlist.h"
#include "ui/kit/quietlink.h"
#include "ui/kit/suggestfield.h"
#include "ui/kit/tokenfield.h"
#include "ui/kit/valuefield.h"
#include "ui/write/document.h"
#include "ui/write/inspector.h"
#include "ui/write/inspectorrow.h"
#include "ui/write/milestonefields.h"
#include "ui/write/reviewgroup.h"

#include <QAccessible>
#include <QDialog>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

namespace inspecting {

// An inspector on an open incident.
class InspectorBench
{
public:
    explicit InspectorBench(const Incident &incident, Access access = Access::ReadWrite) : document(incident, 1, access)
    {
        lookups.now = stoppedAt("2026-03-10T12:00:00Z");
        lookups.people = fixedOptions({{u"Ada"_s, u"Ada Lovelace"_s, {}}});
        lookups.causes = fixedOptions({{kKnownCause.toString(QUuid::WithoutBraces), u"Missing index"_s, {}}});
        lookups.incidents = fixedOptions({{kOther.toString(QUuid::WithoutBraces), u"INC-7 Checkout is slow"_s, {}},
                                          {incident.uuid.toString(QUuid::WithoutBraces), u"INC-8 Itself"_s, {}}});
        lookups.incidentName = [](const QUuid &uuid) {
            return uuid == kOther ? u"INC-7 Checkout is slow"_s : QString();
        };
        lookups.cause = [](const QUuid &uuid) -> std::optional<Cause> {
            if (uuid != kKnownCause) return std::nullopt;
            return aCause().withUuid(uuid).titled("Missing index").inCategory(CauseCategory::Database);
        };
        lookups.otherIncidents = [](const QUuid &cause, const QUuid &) { return cause == kKnownCause ? 3 : 0; };
        inspector.resize(260, 1200);
        inspector.setLookups(lookups);
        inspector.setDocument(&document);
        inspector.show();
        QApplication::setActiveWindow(&inspector);
    }

    // The field with this label, as it is spoken.
    template <typename Field> Field *field(const QString &label) const
    {
        const auto fields = inspector.findChildren<Field *>();
        for (Field *field : fields)
            if (field->isVisibleTo(&inspector) && field->accessibleName().section(u':', 0, 0) == label) return field;
        qFatal("no field %s", qPrintable(label));
    }
    void type(const QString &label, const QString &text) const
    {
        auto *line = field<QuietField>(label);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }
    void choose(const QString &label, const QString &letters) const
    {
        auto *choice = field<ChoiceField>(label);
        choice->setFocus();
        QTest::keyClicks(choice, letters);
        QTest::keyClick(choice, Qt::Key_Return);
    }
    QString allText() const
    {
        QStringList texts;
        const auto labels = inspector.findChildren<QLabel *>();
        for (const QLabel *label : labels)
            if (label->isVisibleTo(&inspector)) texts.append(label->text());
        const auto links = inspector.findChildren<QuietLink *>();
        for (const QuietLink *link : links)
            if (link->isVisibleTo(&inspector)) texts.append(link->accessibleName());
        return texts.join(u'\n');
    }

    static inline const QUuid kOther = nextUuid();
    static inline const QUuid kKnownCause = nextUuid();
    Theme theme;
    InspectorLookups lookups;
    Document document;
    const Incident &now = document.incident();
    Inspector inspector{theme};
};

} // namespace inspecting

using namespace inspecting;

class InspectorTest : public QObject
{
    Q_OBJECT

private slots:
    void editsCodes()
    {
        InspectorBench bench(anIncident().ofSeverity(Severity::Sev3).inState(State::Investigating));
        bench.choose(u"Severity"_s, u"sev1"_s);
        bench.choose(u"State"_s, u"mit"_s);
        bench.choose(u"Kind"_s, u"drill"_s);
        auto *detected = bench.field<ChoiceField>(u"Noticed"_s);
        detected->setFocus();
        for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Down, Qt::Key_Down, Qt::Key_Return})
            QTest::keyClick(detected, key);
        QCOMPARE(bench.now.severity, Code<Severity>(Severity::Sev1));
        QCOMPARE(bench.now.state, Code<State>(State::Mitigated));
        QCOMPARE(bench.now.classification, Code<Classification>(Classification::Drill));
        QCOMPARE(bench.now.detectionMethod, Code<DetectionMethod>(DetectionMethod::Customer));
        QCOMPARE(bench.document.undoStack()->count(), 4);
        QCOMPARE(bench.document.undoStack()->text(0), u"Severity"_s);
    }

    void showsTheTeamsMeaningOfASeverityWhereOnePicks()
    {
        InspectorBench bench(anIncident().ofSeverity(Severity::Sev3));
        bench.lookups.team.severityMeanings.insert(u"sev1"_s, u"Nobody can pay"_s);
        bench.inspector.setLookups(bench.lookups);
        auto *severity = bench.field<ChoiceField>(u"Severity"_s);
        severity->openList();
        QCOMPARE(severity->list()->options().first().note, u"Nobody can pay"_s);
    }

    void picksAZoneOfTheWorld()
    {
        InspectorBench bench(anIncident());
        bench.type(u"Time zone"_s, u"berlin"_s);
        QCOMPARE(bench.now.timeZone, u"Europe/Berlin"_s);
        bench.type(u"Time zone"_s, u"nowhere"_s);
        QCOMPARE(bench.now.timeZone, u"Europe/Berlin"_s);
        QCOMPARE(bench.field<SuggestField>(u"Time zone"_s)->text(), u"Europe/Berlin"_s);
    }

    void editsTheNumbersOfImpact()
    {
        InspectorBench bench(anIncident().statedToLast(30));
        bench.type(u"Users"_s, u"44,200"_s);
        bench.type(u"Share of users"_s, u"70 %"_s);
        bench.type(u"Money"_s, u"91 EUR, all returned"_s);
        bench.type(u"Stated length"_s, u""_s);
        QTest::keyClick(bench.field<QuietField>(u"Stated length"_s), Qt::Key_Backspace);
        QTest::keyClick(bench.field<QuietField>(u"Stated length"_s), Qt::Key_Return);
        QCOMPARE(bench.now.impact.usersCount, std::optional<qint64>(44200));
        QCOMPARE(bench.now.impact.usersPercent, std::optional<double>(70));
        QCOMPARE(bench.now.impact.money, QJsonValue(u"91 EUR, all returned"_s));
        QVERIFY(!bench.now.statedDurationMinutes);
    }

    void addsServicesAndTags()
    {
        InspectorBench bench(anIncident().onService("Checkout"));
        bench.type(u"Services"_s, u"Search"_s);
        bench.type(u"Tags"_s, u"repeat, dns"_s);
        QCOMPARE(bench.now.services, (QStringList{u"Checkout"_s, u"Search"_s}));
        QCOMPARE(bench.now.tags, (QStringList{u"repeat"_s, u"dns"_s}));
    }

    void addsPeopleInRoles()
    {
        InspectorBench bench(anIncident());
        auto *add = bench.field<SuggestField>(u"Add a person"_s);
        add->setFocus();
        QTest::keyClicks(add, u"love"_s);
        QTest::keyClick(add, Qt::Key_Down);
        QTest::keyClick(add, Qt::Key_Return);
        QCOMPARE(bench.now.people.size(), 1);
        QCOMPARE(bench.now.people[0].name, u"Ada Lovelace"_s);
        bench.choose(u"Role"_s, u"comm"_s);
        QCOMPARE(bench.now.people[0].role, Code<PersonRole>(PersonRole::Commander));
        bench.type(u"Name"_s, u"Grace Hopper"_s);
        QCOMPARE(bench.now.people[0].name, u"Grace Hopper"_s);
        QVERIFY(add->text().isEmpty());
    }

    void takesAPersonOut()
    {
        InspectorBench bench(anIncident()
                                 .withPerson("Ada", PersonRole::Commander)
                                 .withPerson("Grace", PersonRole::Scribe)
                                 .withPerson("Mary", PersonRole::Responder));
        bench.choose(u"Role"_s, u"remove"_s);
        QCOMPARE(bench.now.people.size(), 2);
        QCOMPARE(bench.now.people[0].name, u"Grace"_s);
        auto *name = bench.field<SuggestField>(u"Name"_s);
        name->setFocus();
        name->selectAll();
        QTest::keyClick(name, Qt::Key_Delete);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(bench.now.people.size(), 1);
        QCOMPARE(bench.now.people[0].name, u"Mary"_s);
    }

    void goesThroughTheRowsInTheOrderInWhichTheyAreRead()
    {
        InspectorBench bench(
            anIncident().withPerson("Ada", PersonRole::Commander).withPerson("Grace", PersonRole::Scribe));
        auto *add = bench.field<SuggestField>(u"Add a person"_s);
        QStringList names;
        QWidget *stop = add;
        while (names.size() < 4) {
            stop = stop->previousInFocusChain();
            if ((stop->focusPolicy() & Qt::TabFocus) && stop->isVisible()) names.prepend(stop->accessibleName());
        }
        QCOMPARE(names, (QStringList{u"Role: Commander"_s, u"Name"_s, u"Role: Scribe"_s, u"Name"_s}));
    }

    void goesThroughTheMilestonesWhereTheyStand()
    {
        InspectorBench bench(anIncident().startedAt("2026-03-05T12:00:00Z"));
        auto *milestones = new MilestoneFields(bench.theme, &bench.inspector);
        milestones->setDocument(&bench.document);
        bench.inspector.setMilestones(milestones);
        milestones->show();
        QStringList names;
        QWidget *stop = bench.field<SuggestField>(u"Time zone"_s);
        while (names.size() < 6) {
            stop = stop->nextInFocusChain();
            if ((stop->focusPolicy() & Qt::TabFocus) && stop->isVisible()) names.append(stop->accessibleName());
        }
        QCOMPARE(names, (QStringList{u"Started"_s, u"Detected"_s, u"Acknowledged"_s, u"Mitigated"_s, u"Resolved"_s,
                                     u"Users"_s}));
    }

    void linksOtherIncidents()
    {
        InspectorBench bench(anIncident());
        const QSignalSpy wanted(&bench.inspector, &Inspector::incidentWanted);
        auto *add = bench.field<SuggestField>(u"Add a related incident"_s);
        add->setFocus();
        QTest::keyClicks(add, u"inc"_s);
        QCOMPARE(add->list()->options().size(), 1); // not itself
        QTest::keyClick(add, Qt::Key_Return);
        QCOMPARE(bench.now.related.size(), 1);
        bench.choose(u"Relation"_s, u"dup"_s);
        QCOMPARE(bench.now.related[0].kind, Code<Relation>(Relation::Duplicate));
        QTest::keyClick(bench.field<QuietLink>(u"INC-7 Checkout is slow"_s), Qt::Key_Return);
        QCOMPARE(wanted.value(0).value(0).toUuid(), InspectorBench::kOther);
    }

    void findsACauseInTheCatalogue()
    {
        InspectorBench bench(anIncident());
        bench.type(u"Add a cause"_s, u"index"_s);
        QCOMPARE(bench.now.causes.size(), 1);
        QCOMPARE(bench.now.causes[0].uuid, InspectorBench::kKnownCause);
        QCOMPARE(bench.now.causes[0].category, Code<CauseCategory>(CauseCategory::Database));
        QCOMPARE(bench.now.causes[0].role, Code<CauseRole>(CauseRole::Root));
        QVERIFY2(bench.allText().contains(u"Also in 3 others"_s), qPrintable(bench.allText()));
    }

    void makesACauseOnTheSpot()
    {
        InspectorBench bench(anIncident());
        bench.type(u"Add a cause"_s, u"Disk  was full"_s);
        QCOMPARE(bench.now.causes.size(), 1);
        QCOMPARE(bench.now.causes[0].title, u"Disk was full"_s);
        QVERIFY(!bench.now.causes[0].uuid.isNull());
        bench.choose(u"Category"_s, u"cap"_s);
        QCOMPARE(bench.now.causes[0].category, Code<CauseCategory>(CauseCategory::Capacity));
        bench.choose(u"Role"_s, u"trig"_s);
        QCOMPARE(bench.now.causes[0].role, Code<CauseRole>(CauseRole::Trigger));
        bench.choose(u"Role"_s, u"remove"_s);
        QVERIFY(bench.now.causes.isEmpty());
    }

    void offersNoSecondCauseOfTheSameName()
    {
        InspectorBench bench(anIncident());
        auto *add = bench.field<SuggestField>(u"Add a cause"_s);
        add->setFocus();
        QTest::keyClicks(add, u"missing INDEX"_s);
        QCOMPARE(add->list()->options().size(), 1);
        QCOMPARE(add->list()->options()[0].text, u"Missing index"_s);
    }

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

    void editsTheFieldsOfTheTeam()
    {
        Incident incident = anIncident();
        incident.custom = {{u"unknown"_s, u"kept"_s}};
        InspectorBench bench(incident);
        using Sort = CustomField::Sort;
        bench.lookups.team.customFields = {{u"tenant"_s, u"Tenant"_s, Sort::Text, {}},
                                           {u"cost"_s, u"Cost"_s, Sort::Number, {}},
                                           {u"region"_s, u"Region"_s, Sort::Choice, {u"North"_s, u"South"_s}},
                                           {u"told"_s, u"Told on"_s, Sort::Date, {}}};
        bench.inspector.setLookups(bench.lookups);
        bench.type(u"Tenant"_s, u"acme"_s);
        bench.type(u"Cost"_s, u"12.5"_s);
        bench.choose(u"Region"_s, u"so"_s);
        bench.type(u"Told on"_s, u"2026-03-05"_s);
        const QJsonObject expected{{u"unknown"_s, u"kept"_s},
                                   {u"tenant"_s, u"acme"_s},
                                   {u"cost"_s, 12.5},
                                   {u"region"_s, u"South"_s},
                                   {u"told"_s, u"2026-03-05"_s}};
        QCOMPARE(bench.now.custom, expected);
        QVERIFY(bench.allText().contains(u"unknown: kept"_s));
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

    void keepsWhatIsNoNumberBesideItsIncident()
    {
        InspectorBench bench(anIncident());
        bench.lookups.team.customFields = {{u"told"_s, u"Told on"_s, CustomField::Sort::Date, {}}};
        bench.inspector.setLookups(bench.lookups);
        Document other(anIncident());
        auto *users = bench.field<QuietField>(u"Users"_s);
        auto *told = bench.field<QuietField>(u"Told on"_s);
        bench.type(u"Users"_s, u"12x"_s);
        bench.type(u"Told on"_s, u"after lunch"_s);
        bench.inspector.setDocument(&other);
        for (const QuietField *field : {users, told}) {
            QCOMPARE(field->text(), QString());
            QVERIFY(!field->isWrong());
        }
        QVERIFY2(!bench.allText().contains(u"This is no"_s), qPrintable(bench.allText()));
        bench.type(u"Users"_s, u"7"_s);
        QCOMPARE(other.incident().impact.usersCount, std::optional<qint64>(7));
        bench.inspector.setDocument(&bench.document);
        QCOMPARE(users->text(), u"12x"_s);
        QCOMPARE(told->text(), u"after lunch"_s);
        QVERIFY(bench.allText().contains(u"This is no number."_s)); // why it is not taken
        QVERIFY(bench.allText().contains(u"This is no day."_s));
        QVERIFY(!bench.now.impact.usersCount && bench.now.custom.isEmpty());
        {
            Inspector beside(bench.theme); // another window
            beside.setLookups(bench.lookups);
            bench.inspector.setDocument(nullptr);
            beside.setDocument(&bench.document);
            bool isThere = false;
            const auto fields = beside.findChildren<QuietField *>();
            for (const QuietField *field : fields)
                isThere = isThere || field->text() == "12x"_L1;
            QVERIFY(isThere);
        }
        bench.inspector.setDocument(&bench.document);
        QCOMPARE(users->text(), u"12x"_s);
        users->setFocus();
        QTest::keyClick(users, Qt::Key_Escape);
        bench.inspector.setDocument(&other);
        bench.inspector.setDocument(&bench.document);
        QCOMPARE(users->text(), QString()); // taken back is taken back
    }

    void takesADayOfTheTeamAsOneSaysIt()
    {
        InspectorBench bench(anIncident());
        bench.lookups.team.customFields = {{u"told"_s, u"Told on"_s, CustomField::Sort::Date, {}}};
        bench.inspector.setLookups(bench.lookups);
        bench.type(u"Told on"_s, u"yesterday"_s);
        QCOMPARE(bench.now.custom, (QJsonObject{{u"told"_s, u"2026-03-09"_s}}));
        bench.type(u"Told on"_s, u"next friday"_s);
        QCOMPARE(bench.now.custom, (QJsonObject{{u"told"_s, u"2026-03-20"_s}}));
        bench.type(u"Told on"_s, u"5 Mar 2026"_s);
        QCOMPARE(bench.now.custom, (QJsonObject{{u"told"_s, u"2026-03-05"_s}}));
    }

    void listsWhoSpeaksOfTheIncident()
    {
        InspectorBench bench(anIncident());
        std::function<void(const QList<Mention> &)> answer;
        bench.lookups.mentions = [&](const QUuid &, const std::function<void(const QList<Mention> &)> &later) {
            answer = later;
        };
        bench.inspector.setLookups(bench.lookups);
        QVERIFY(answer);
        QVERIFY(!bench.allText().contains(u"Mentioned in"_s));
        QApplication::processEvents(); // the answer comes later
        Mention mention{InspectorBench::kOther, u"INC-7"_s, u"Checkout is slow"_s, {}, u"summary"_s, {}};
        mention.snippet = u"It began with the failure of \uE000INC-8\uE001 that nobody finished"_s;
        answer({mention});
        QVERIFY(bench.allText().contains(u"Mentioned in"_s));
        auto *link = bench.field<QuietLink>(u"INC-7 Checkout is slow"_s);
        QCOMPARE(link->accessibleDescription(), u"…failure of INC-8 that nobody finished"_s);
        QApplication::processEvents();
        // It is seen, in the place that is kept for it.
        const QWidget *row = link->parentWidget();
        QVERIFY(link->isVisible());
        QVERIFY(row->parentWidget()->rect().contains(row->geometry()));
        QVERIFY(row->rect().contains(link->geometry()));
        const QSignalSpy wanted(&bench.inspector, &Inspector::incidentWanted);
        QTest::mouseClick(link, Qt::LeftButton);
        QCOMPARE(wanted.value(0).value(0).toUuid(), InspectorBench::kOther);
    }

    // From the incident itself: the field is there as soon as it is named.
    void opensTheFieldsOfTheTeam()
    {
        InspectorBench bench(anIncident());
        QVERIFY(!bench.allText().contains(u"Add a field"_s)); // nobody would keep them
        QList<CustomField> defined;
        bench.lookups.defineFields = [&](const QList<CustomField> &fields) {
            defined = fields;
            bench.lookups.team.customFields = fields;
            bench.inspector.setLookups(bench.lookups);
        };
        bench.inspector.setLookups(bench.lookups);
        QTest::mouseClick(bench.field<QuietLink>(u"Add a field…"_s), Qt::LeftButton);
        auto *dialog = bench.inspector.findChild<QDialog *>(u"customFields"_s);
        QVERIFY(dialog && dialog->isVisible());
        QApplication::setActiveWindow(dialog);
        QWidget *name = dialog->focusWidget();
        QVERIFY(name);
        QTest::keyClicks(name, u"Tenant"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(dialog->isVisible());
        dialog->close();
        QCOMPARE(defined, (QList<CustomField>{{u"tenant"_s, u"Tenant"_s, CustomField::Sort::Text, {}}}));
        QApplication::setActiveWindow(&bench.inspector);
        bench.type(u"Tenant"_s, u"acme"_s);
        QCOMPARE(bench.now.custom, (QJsonObject{{u"tenant"_s, u"acme"_s}}));
        QVERIFY(bench.allText().contains(u"Change the fields…"_s));
    }

    void changesNothingWhereItIsOnlyRead()
    {
        InspectorBench bench(anIncident().onService("Checkout").withPerson("Ada", PersonRole::Commander),
                             Access::ReadOnly);
        int fields = 0;
        const auto texts = bench.inspector.findChildren<QuietField *>();
        for (QuietField *field : texts) {
            if (!field->isVisible()) continue;
            ++fields;
            QVERIFY2(field->isReadOnly(), qPrintable(field->accessibleName()));
        }
        int pickers = 0;
        const auto choices = bench.inspector.findChildren<ChoiceField *>();
        for (ChoiceField *choice : choices) {
            if (!choice->isVisible()) continue;
            ++pickers;
            QVERIFY2(choice->isReadOnly(), qPrintable(choice->accessibleName()));
        }
        QVERIFY2(fields > 0 && pickers > 0, qPrintable(u"%1 and %2"_s.arg(fields).arg(pickers)));
    }

    void showsWhatIsTakenBack()
    {
        InspectorBench bench(anIncident().ofSeverity(Severity::Sev3).withPerson("Ada", PersonRole::Commander));
        bench.choose(u"Severity"_s, u"sev1"_s);
        bench.choose(u"Role"_s, u"remove"_s);
        bench.document.undo();
        bench.document.undo();
        QCOMPARE(bench.field<ChoiceField>(u"Severity"_s)->value(), u"sev3"_s);
        QCOMPARE(bench.field<SuggestField>(u"Name"_s)->text(), u"Ada"_s);
    }

    void handsOverWhatIsBeingTypedBeforeItIsSaved()
    {
        InspectorBench bench(anIncident());
        auto *users = bench.field<QuietField>(u"Users"_s);
        users->setFocus();
        QTest::keyClicks(users, u"12"_s);
        bench.document.flush();
        QCOMPARE(bench.now.impact.usersCount, std::optional<qint64>(12));
    }

    void namesEveryField()
    {
        InspectorBench bench(anIncident()
                                 .onService("Checkout")
                                 .withPerson("Ada", PersonRole::Commander)
                                 .relatedTo(InspectorBench::kOther)
                                 .causedBy(aCause().titled("Missing index"))
                                 .withQuestion("summary", "Why?"));
        int controls = 0;
        const auto widgets = bench.inspector.findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus)) continue;
            ++controls;
            QVERIFY2(!QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name).isEmpty(),
                     widget->metaObject()->className());
        }
        QVERIFY(controls > 20);
    }
};

NEVERTWICE_TEST(InspectorTest);
#include "inspector_test.moc"
