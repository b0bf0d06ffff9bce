#include "model/exchange/sectionnames.h"

#include "model/exchange/labels.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;

class SectionNamesTest : public QObject
{
    Q_OBJECT

private slots:
    void knowsTheManyNames_data()
    {
        QTest::addColumn<int>("role");
        const auto row = [](const char *name, SectionRole role) { QTest::newRow(name) << int(role); };
        row("Timeline", SectionRole::Timeline);
        row("3. Timeline of events (all times in UTC)", SectionRole::Timeline);
        row("## The Root Cause", SectionRole::RootCause);
        row("Root cause of the outage", SectionRole::RootCause);
        row("Root Cause Explanation", SectionRole::RootCause);
        row("Root Cause & Resolution:", SectionRole::CauseAndResolution);
        row("Details of mitigation", SectionRole::Resolution);
        row("Corrective and Preventative Measures", SectionRole::Actions);
        row("Improvements/Fixes", SectionRole::Actions);
        row("Measures against such problems in future", SectionRole::Actions);
        row("What went well?", SectionRole::WentWell);
        row("Where we got lucky", SectionRole::GotLucky);
        row("What can we learn from this?", SectionRole::Lessons);
        row("Who was affected", SectionRole::Impact);
        row("Zusammenfassung", SectionRole::Summary);
        row("Start Time", SectionRole::Started);
        row("Duration of the interruption", SectionRole::HowLong);
    }
    void knowsTheManyNames()
    {
        const auto name = sectionName(QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY(name.has_value());
        QTEST(int(name->role), "role");
    }

    void takesNoSentenceForAName()
    {
        for (const char *text :
             {"", "Parcels", "We found that nobody looked at the hub for hours and then some more", "Exploit contract"})
            QVERIFY2(!sectionName(QString::fromUtf8(text)), text);
        QVERIFY(!exactSectionName(u"The impact was small"_s));
    }

    void findsLabels_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("rest");
        QTest::newRow("Impact: all users") << u"Impact"_s << u"all users"_s;
        QTest::newRow("**Impact:** all users") << u"Impact"_s << u"all users"_s;
        QTest::newRow("**Impact**: all users") << u"Impact"_s << u"all users"_s;
        QTest::newRow("*Impact:* all users") << u"Impact"_s << u"all users"_s;
        QTest::newRow("__Impact__ - all users") << u"Impact"_s << u"all users"_s;
        QTest::newRow("**Impact: all users**") << u"Impact"_s << u"all users"_s;
        QTest::newRow("**Timeline**") << u"Timeline"_s << QString();
    }
    void findsLabels()
    {
        const auto label = labelOf(QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY(label.has_value());
        QTEST(label->name, "name");
        QTEST(label->rest, "rest");
    }

    void takesNoTimeNorAddressForALabel()
    {
        for (const char *line : {"10:05 Pagers ring", "https://a.b/c", "A sentence. Then another: so", "no colon"})
            QVERIFY2(!labelOf(QString::fromUtf8(line)), line);
    }

    void takesMarkupAway()
    {
        QCOMPARE(withoutMarkup(u"**Bold** and _soft_ `code` [text](https://a.b) snake_case <b>x</b>"_s).simplified(),
                 u"Bold and soft code text snake_case x"_s);
    }
};

NEVERTWICE_TEST(SectionNamesTest);
#include "sectionnames_test.moc"
