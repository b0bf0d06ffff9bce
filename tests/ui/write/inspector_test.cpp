#include "tests/support/builders.h"
#include "tests/support/testmain.h"
#include "tests/ui/support/inspectorbench.h"
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

#include <QAccessible>
#include <QDialog>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

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

    void keepsWhatIsNoValueBesideItsIncident()
    {
        InspectorBench bench(anIncident());
        Document other(anIncident());
        const auto showCostAs = [&bench](CustomField::Sort sort) {
            bench.lookups.team.customFields = {{u"cost"_s, u"Cost"_s, sort, {}}};
            bench.inspector.setLookups(bench.lookups);
        };
        showCostAs(CustomField::Sort::Number);
        const QStringList labels{u"Users"_s, u"Cost"_s};
        for (const QString &label : labels)
            bench.type(label, u"12x"_s);
        bench.inspector.setDocument(&other);
        for (const QString &label : labels) {
            const auto *field = bench.field<QuietField>(label);
            QCOMPARE(field->text(), QString());
            QVERIFY(!field->isWrong() && field->accessibleDescription().isEmpty());
        }
        showCostAs(CustomField::Sort::Text); // where it would be one
        QCOMPARE(bench.field<QuietField>(u"Cost"_s)->text(), QString());
        QVERIFY(other.incident().custom.isEmpty());
        showCostAs(CustomField::Sort::Number);
        bench.inspector.setDocument(&bench.document);
        for (const QString &label : labels) {
            const auto *field = bench.field<QuietField>(label);
            QCOMPARE(field->text(), u"12x"_s);
            QVERIFY(field->isWrong() && field->accessibleDescription().contains(u"no number"_s));
        }
        bench.inspector.setDocument(&other);
        QVERIFY(!bench.now.impact.usersCount && bench.now.custom.isEmpty());
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
        bench.lookups.defineFields = [&](const QList<CustomField> &, const QList<CustomField> &fields) {
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
