#include "ui/write/milestonefields.h"

#include "tests/support/builders.h"
#include "tests/support/testmain.h"
#include "ui/kit/timefield.h"
#include "ui/write/document.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

namespace milestones {

struct Desk
{
    explicit Desk(const Incident &incident) : document(incident)
    {
        fields.setClock(stoppedAt("2026-09-16T09:30:00Z"));
        fields.resize(260, 400);
        fields.setDocument(&document);
        fields.show();
        QApplication::setActiveWindow(&fields);
    }
    Desk() : Desk(anIncident().inZone("Europe/Berlin").startedAt("2026-09-14T21:50:00Z")) {}

    void type(MilestoneFields::Milestone milestone, const QString &text)
    {
        TimeField *field = fields.field(milestone);
        field->setFocus();
        QApplication::processEvents();
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }
    const Milestones &times() const { return document.incident().milestones; }

    Theme theme;
    Document document;
    MilestoneFields fields{theme};
};

} // namespace milestones

class MilestoneFieldsTest : public QObject
{
    Q_OBJECT

    using Desk = milestones::Desk;

private slots:
    void readsTimesAsTheyAreTyped()
    {
        Desk desk;
        desk.type(MilestoneFields::Detected, u"00:10"_s); // started at 23:50
        QCOMPARE(desk.times().detected, at("2026-09-14T22:10:00Z"));
        desk.type(MilestoneFields::Acknowledged, u"+5m"_s);
        QCOMPARE(desk.times().acknowledged, at("2026-09-14T22:15:00Z"));
        desk.type(MilestoneFields::Resolved, u"2026-09-15 02:00 UTC"_s);
        QCOMPARE(desk.times().resolved, at("2026-09-15T02:00:00Z"));
        desk.type(MilestoneFields::Started, u"23:40"_s); // stays on its day
        QCOMPARE(desk.times().started, at("2026-09-14T21:40:00Z"));
        desk.document.undo();
        QCOMPARE(desk.times().started, at("2026-09-14T21:50:00Z"));
    }

    // However long it took; of a time that is yet to come nobody writes.
    void takesATimeAloneForTheFirstAfterWhatCameBefore()
    {
        Desk desk; // started at 23:50
        desk.type(MilestoneFields::Detected, u"14:05"_s);
        QCOMPARE(desk.times().detected, at("2026-09-15T12:05:00Z"));
        desk.document.undo();
        desk.type(MilestoneFields::Resolved, u"23:45"_s);
        QCOMPARE(desk.times().resolved, at("2026-09-15T21:45:00Z"));
        Desk late(anIncident().inZone("Europe/Berlin").startedAt("2026-09-16T09:10:40Z"));
        late.type(MilestoneFields::Detected, u"11:10"_s); // its minute
        QCOMPARE(late.times().detected, at("2026-09-16T09:10:00Z"));
        late.type(MilestoneFields::Resolved, u"11:05"_s); // tomorrow is not over
        QCOMPARE(late.times().resolved, at("2026-09-16T09:05:00Z"));
    }

    void keepsATextThatIsNoTimeAndSaysWhatWouldBe()
    {
        Desk desk;
        desk.type(MilestoneFields::Started, u"25:99"_s);
        TimeField *field = desk.fields.field(MilestoneFields::Started);
        desk.fields.field(MilestoneFields::Resolved)->setFocus();
        QCOMPARE(field->text(), u"25:99"_s);
        QVERIFY(field->hint().contains(u"14:05"_s));
        QVERIFY(field->hintInk() == Ink::Danger);
        QCOMPARE(desk.times().started, at("2026-09-14T21:50:00Z"));
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!field->isChanged());
        QCOMPARE(field->hint(), QString());
    }

    void keepsATextThatIsNoTimeBesideItsIncident()
    {
        Desk desk;
        Document other(anIncident().startedAt("2026-09-01T08:00:00Z"));
        TimeField *field = desk.fields.field(MilestoneFields::Detected);
        desk.type(MilestoneFields::Detected, u"after lunch"_s);
        desk.fields.handOver();
        desk.fields.setDocument(&other);
        QVERIFY(!field->isChanged() && field->isBlank());
        desk.fields.setDocument(&desk.document);
        QCOMPARE(field->text(), u"after lunch"_s);
        QVERIFY(field->hint().contains(u"14:05"_s)); // why it is not taken
        QVERIFY(!desk.times().detected.isKnown());
        {
            MilestoneFields beside(desk.theme); // another window
            desk.fields.setDocument(nullptr);
            beside.setDocument(&desk.document);
            QCOMPARE(beside.field(MilestoneFields::Detected)->text(), u"after lunch"_s);
        }
        desk.fields.setDocument(&desk.document);
        QCOMPARE(field->text(), u"after lunch"_s);
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Escape);
        desk.fields.setDocument(&other);
        desk.fields.setDocument(&desk.document);
        QVERIFY(field->isBlank()); // taken back is taken back
    }

    void takesNowToTheSecond()
    {
        Desk desk;
        desk.fields.setClock(stoppedAt("2026-09-16T09:30:20.987Z"));
        desk.fields.setDocument(nullptr);
        desk.fields.setDocument(&desk.document);
        desk.type(MilestoneFields::Detected, u"now"_s);
        QCOMPARE(desk.times().detected, at("2026-09-16T09:30:20Z"));
        TimeField *field = desk.fields.field(MilestoneFields::Resolved);
        field->setFocus();
        QTest::keyClick(field, Qt::Key_T, Qt::ControlModifier);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(desk.times().resolved, at("2026-09-16T09:30:20Z"));
    }

    void saysWhichTimesThereAre()
    {
        Desk desk;
        desk.type(MilestoneFields::Resolved, u"9999-12-31 23:59 -02:00"_s);
        TimeField *field = desk.fields.field(MilestoneFields::Resolved);
        QVERIFY2(field->hint().contains(u"9999"_s) && !field->hint().contains(u"23:59"_s), qPrintable(field->hint()));
        QVERIFY(field->hintInk() == Ink::Danger);
        QVERIFY(!desk.times().resolved.isKnown());
    }

    void saysWhatIsUnderstoodWhileOneTypes()
    {
        Desk desk;
        TimeField *field = desk.fields.field(MilestoneFields::Detected);
        field->setFocus();
        QTest::keyClicks(field, u"2026-09-15 1O:05 PST"_s);
        for (const QString &part : {u"15 Sep 2026, 20:05"_s, u"zero"_s, u"zone"_s})
            QVERIFY2(field->hint().contains(part), qPrintable(field->hint()));
        QVERIFY(field->hintInk() == Ink::Warn);
        QVERIFY(!desk.times().detected.isKnown()); // not before Enter
    }

    void takesATimeAwayWhereTheFieldIsEmptied()
    {
        Desk desk;
        TimeField *field = desk.fields.field(MilestoneFields::Started);
        field->setFocus();
        QApplication::processEvents();
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        desk.fields.field(MilestoneFields::Detected)->setFocus();
        QVERIFY(!desk.times().started.isKnown());
    }

    void confirmsAnInferredTimeWithAClickOrEnter()
    {
        Incident incident = anIncident().startedAt("2026-09-14T21:50:00Z").detectedAt("2026-09-14T22:00:00Z").build();
        incident.inferred = {u"milestones.started"_s, u"milestones.detected"_s};
        Desk desk(incident);
        QList<QPushButton *> shown;
        for (auto *button : desk.fields.findChildren<QPushButton *>())
            if (button->isVisible()) shown.append(button);
        QCOMPARE(shown.size(), 2);
        shown.first()->click();
        QCOMPARE(desk.document.incident().inferred, QStringList{u"milestones.detected"_s});
        QVERIFY(!shown.first()->isVisible());
        TimeField *field = desk.fields.field(MilestoneFields::Detected);
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(desk.document.incident().inferred, QStringList());
        QCOMPARE(desk.times().detected, at("2026-09-14T22:00:00Z"));
    }

    void setsTheStateWhereATimeIsConfirmed()
    {
        Incident incident = anIncident().startedAt("2026-09-14T21:50:00Z").resolvedAt("2026-09-14T23:00:00Z").build();
        incident.milestones.mitigated = at("2026-09-14T22:30:00Z");
        incident.state = State::Investigating;
        incident.inferred = {u"milestones.started"_s, u"milestones.mitigated"_s, u"milestones.resolved"_s};
        Desk desk(incident);
        const auto confirm = [&desk](const QString &name) {
            for (auto *button : desk.fields.findChildren<QPushButton *>())
                if (button->accessibleName().endsWith(name)) button->click();
        };
        confirm(u"Started"_s);
        QVERIFY(desk.document.incident().state == State::Investigating);
        confirm(u"Mitigated"_s);
        QVERIFY(desk.document.incident().state == State::Mitigated);
        confirm(u"Resolved"_s);
        QVERIFY(desk.document.incident().state == State::Resolved);
        desk.document.undo();
        QVERIFY(desk.document.incident().state == State::Mitigated);
        QCOMPARE(desk.document.incident().inferred, QStringList{u"milestones.resolved"_s});
    }

    void givesTheKeyboardBackOnceATimeIsConfirmed()
    {
        Incident incident = anIncident().startedAt("2026-09-14T21:50:00Z").build();
        incident.inferred = {u"milestones.started"_s};
        Desk desk(incident);
        TimeField *before = desk.fields.field(MilestoneFields::Acknowledged);
        before->setFocus();
        for (auto *button : desk.fields.findChildren<QPushButton *>()) {
            if (!button->isVisible()) continue;
            button->setFocus(Qt::MouseFocusReason);
            button->click();
        }
        QCOMPARE(desk.document.incident().inferred, QStringList());
        QCOMPARE(QApplication::focusWidget(), before);
    }

    void looksLikeALinkWhereATimeWaitsToBeConfirmed()
    {
        Incident incident = anIncident().startedAt("2026-09-14T21:50:00Z").build();
        incident.inferred = {u"milestones.started"_s};
        Desk desk(incident);
        QPushButton *confirm = nullptr;
        for (auto *button : desk.fields.findChildren<QPushButton *>())
            if (button->isVisible()) confirm = button;
        QVERIFY(confirm);
        const QImage painted = confirm->grab().toImage();
        bool isBlue = false;
        for (int y = 0; y < painted.height(); ++y)
            for (int x = 0; x < painted.width(); ++x)
                isBlue = isBlue || painted.pixelColor(x, y).blue() - painted.pixelColor(x, y).red() > 40;
        QVERIFY(isBlue);
        TimeField *field = desk.fields.field(MilestoneFields::Started);
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), confirm);
        QTest::keyClick(confirm, Qt::Key_Space);
        QCOMPARE(desk.document.incident().inferred, QStringList());
    }

    void confirmsWhatIsTypedOver()
    {
        Incident incident = anIncident().startedAt("2026-09-14T21:50:00Z").build();
        incident.inferred = {u"milestones.started"_s};
        Desk desk(incident);
        desk.type(MilestoneFields::Started, u"21:45"_s);
        QCOMPARE(desk.document.incident().inferred, QStringList());
        desk.document.undo();
        QCOMPARE(desk.document.incident().inferred, QStringList{u"milestones.started"_s});
    }

    void setsTheStateInTheStepThatResolves()
    {
        Desk desk;
        desk.type(MilestoneFields::Resolved, u"+2h"_s);
        QVERIFY(desk.document.incident().state == State::Resolved);
        desk.document.undo();
        QVERIFY(desk.document.incident().state == State::Investigating);
    }
};

NEVERTWICE_TEST(MilestoneFieldsTest);
#include "milestonefields_test.moc"
