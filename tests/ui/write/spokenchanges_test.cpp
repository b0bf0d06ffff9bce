#include "ui/write/spokenchanges.h"

#include "model/domain/document.h"
#include "tests/support/builders.h"
#include "tests/support/testmain.h"
#include "ui/write/changesview.h"

#include <QJsonArray>
#include <QLabel>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

class SpokenChangesTest : public QObject
{
    Q_OBJECT

    Incident m_before = anIncident()
                            .titled("Disk full")
                            .inZone("Europe/Berlin")
                            .ofSeverity(Severity::Sev2)
                            .withEvent(anEvent().at("2026-01-02T10:05:00Z").saying("Alert fires"));

    // "Severity | =SEV 2 → SEV 1", one for each.
    QStringList changesTo(const Incident &after)
    {
        QStringList told;
        const ShownZone zone(after.timeZone);
        for (const Difference &change : spokenDifferences(toDocument(m_before), toDocument(after), zone))
            told.append(change.what + u" | "_s + change.lines.join(u" / "_s));
        return told;
    }

private slots:
    void sayFieldsAndTheirValuesAsThePageDoes()
    {
        Incident after = m_before;
        after.severity = Severity::Sev1;
        QCOMPARE(changesTo(after), QStringList{u"Severity | =SEV2 → SEV1"_s});
        after = m_before;
        after.milestones.resolved = at("2026-01-02T11:00:00Z");
        QCOMPARE(changesTo(after), QStringList{u"Resolved | =2 Jan 2026, 12:00"_s});
        after = m_before;
        after.review = Review::InReview;
        QVERIFY2(changesTo(after).value(0).endsWith(u"→ In review"_s), qPrintable(changesTo(after).value(0)));
        after = m_before;
        after.services = {u"Checkout"_s, u"Search"_s};
        QCOMPARE(changesTo(after), QStringList{u"Services | =Checkout, Search"_s});
        after = m_before;
        after.title = u"2026-01-02"_s; // a title, whatever it looks like
        QCOMPARE(changesTo(after), QStringList{u"Title | =Disk full → 2026-01-02"_s});
    }

    void nameTheFieldsOfTheTeamAsItDoes()
    {
        Incident after = m_before;
        after.custom.insert(u"cost"_s, 1200);
        after.custom.insert(u"region"_s, u"EU"_s);
        QStringList names;
        for (const Difference &change :
             spokenDifferences(toDocument(m_before), toDocument(after), ShownZone(after.timeZone),
                               {{u"cost"_s, u"Cost of it"_s, CustomField::Sort::Number, {}}}))
            names.append(change.what);
        QCOMPARE(names, (QStringList{u"Cost of it"_s, u"region"_s}));
    }

    void sayWhatRowsAreAbout()
    {
        Incident after = m_before;
        after.timeline[0].kind = EventKind::Detection;
        QVERIFY2(changesTo(after).value(0).startsWith(u"Timeline, “Alert fires”: Kind | ="_s),
                 qPrintable(changesTo(after).value(0)));
        after = m_before;
        after.timeline.append(anEvent().at("2026-01-02T11:00:00Z").saying("Rolled back"));
        QVERIFY2(changesTo(after).value(0).startsWith(u"Timeline | +2 Jan 2026, 12:00 · Rolled back"_s),
                 qPrintable(changesTo(after).value(0)));
        after = m_before;
        after.timeline.append(anEvent().writtenAs("yesternight around midnight"));
        QVERIFY2(changesTo(after).value(0).startsWith(u"Timeline | +yesternight around midnight"_s),
                 qPrintable(changesTo(after).value(0)));
        after.timeline[0].asWritten = u"shortly after eleven"_s;
        QVERIFY2(
            changesTo(after).contains(u"Timeline, “Alert fires”: Time as it was written | =shortly after eleven"_s),
            qPrintable(changesTo(after).join(u'\n')));
        after = m_before;
        after.timeline.clear();
        QVERIFY2(changesTo(after).value(0).startsWith(u"Timeline | -2 Jan 2026, 11:05 · Alert fires"_s),
                 qPrintable(changesTo(after).value(0)));
    }

    void showLongTextsByTheirLines()
    {
        m_before.summary = u"The first line.\nThe second line, which stays as it is.\nThe third line."_s;
        Incident after = m_before;
        after.summary = u"The first line.\nThe second line, which stays as it is.\nAnother third line."_s;
        QCOMPARE(changesTo(after), QStringList{u"Summary | - The third line. / + Another third line."_s});
    }

    void areShownByTheWordsThatChangedAndAFewAround()
    {
        const QString long1 = u"Nobody saw it. "_s.repeated(30);
        const QString long2 = u"It went on & on. "_s.repeated(30);
        const Theme theme;
        const ChangesView view(theme, {{u"Summary"_s,
                                        {u"- "_s + long1 + u"The pool was full."_s + long2, u"- Gone."_s,
                                         u"+ "_s + long1 + u"The pool was empty."_s + long2}}});
        QStringList told;
        const auto labels = view.findChildren<QLabel *>();
        for (const QLabel *label : labels)
            told.append(label->text());
        QCOMPARE(told.size(), 4);
        QCOMPARE(told[0], u"Summary"_s);
        QVERIFY2(told[1].startsWith(u"Was: … "_s) && told[1].endsWith(u" …"_s), qPrintable(told[1]));
        QVERIFY2(told[1].contains(u"The pool was <b>full</b>.It went on &amp; on."_s), qPrintable(told[1]));
        QVERIFY2(told[2].contains(u"The pool was <b>empty</b>."_s), qPrintable(told[2]));
        QVERIFY(told[1].size() < 200 && told[2].size() < 200);
        QCOMPARE(labels[1]->textFormat(), Qt::RichText);
        QCOMPARE(told[3], u"Was: Gone."_s);
        QCOMPARE(labels[3]->textFormat(), Qt::PlainText);
    }

    // Each line of the one side is held against each of the other: nobody waits for that where they are many and long.
    void areNotComparedLineByLineWhereATextWasWrittenAnew()
    {
        constexpr int lines = 100;
        const QString words = u"The pool was full and nobody saw it. "_s.repeated(10);
        QStringList changed;
        for (int i = 0; i < lines; ++i)
            changed.append(u"- %1was %2"_s.arg(words).arg(i));
        for (int i = 0; i < lines; ++i)
            changed.append(u"+ %1is %2"_s.arg(words).arg(i));
        const Theme theme;
        const ChangesView view(theme, {{u"Summary"_s, changed}});
        const auto labels = view.findChildren<QLabel *>();
        QCOMPARE(labels.size(), 1 + 2 * lines);
        QCOMPARE(labels[1]->text(), u"Was: %1was 0"_s.arg(words));
        QCOMPARE(labels[lines + 1]->text(), u"Now: %1is 0"_s.arg(words));
        for (const QLabel *label : labels)
            QCOMPARE(label->textFormat(), Qt::PlainText); // no word in it is marked
    }

    // Whatever a document of this version holds has a name that is no key.
    void haveANameForEveryField()
    {
        const QJsonObject document = toDocument(Incident());
        for (auto it = document.begin(); it != document.end(); ++it) {
            static const QSet<QString> unsaid{u"uuid"_s,   u"format"_s,     u"version"_s, u"duration_minutes"_s,
                                              u"custom"_s, u"milestones"_s, u"impact"_s,  u"lessons"_s};
            if (unsaid.contains(it.key())) continue;
            QJsonObject other = document;
            other.insert(it.key(), it.value().isArray() ? QJsonValue(QJsonArray{u"a"_s}) : QJsonValue(u"a"_s));
            const QList<Difference> changes = spokenDifferences(document, other, ShownZone(u"UTC"_s));
            QVERIFY2(!changes.isEmpty(), qPrintable(it.key()));
            for (const Difference &change : changes)
                QVERIFY2(change.what != it.key(), qPrintable(it.key()));
        }
    }
};

NEVERTWICE_TEST(SpokenChangesTest);
#include "spokenchanges_test.moc"
