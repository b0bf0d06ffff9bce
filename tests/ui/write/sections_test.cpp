#include "ui/write/sections.h"

#include "tests/support/builders.h"
#include "tests/support/testmain.h"
#include "ui/write/document.h"
#include "ui/write/incidentpage.h"
#include "ui/write/sectionview.h"

#include <QAction>
#include <QMenu>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

class SectionsTest : public QObject
{
    Q_OBJECT

    static QStringList names(const Incident &incident)
    {
        QStringList list;
        for (const Section &section : sectionsOf(incident))
            list.append(section.name);
        return list;
    }

private slots:
    void standInTheirUsualOrderWhereTheDocumentHasNone()
    {
        QCOMPARE(names(anIncident()),
                 (QStringList{u"summary"_s, u"impact"_s, u"timeline"_s, u"trigger"_s, u"detection"_s, u"root_cause"_s,
                              u"resolution"_s, u"lessons"_s, u"actions"_s}));
    }

    void offerToMoveOnlyWhereThereIsAPlace()
    {
        Theme theme;
        Document document{Incident(anIncident())};
        IncidentPage page(theme);
        page.setDocument(&document, QDate(2026, 2, 1));
        const auto goes = [](const SectionView *section, const QString &keys) {
            auto *menu = section->findChild<QMenu *>();
            emit menu->aboutToShow();
            bool isOffered = false;
            const QList<QAction *> lines = menu->actions();
            for (const QAction *line : lines)
                if (line->shortcut() == QKeySequence(keys)) isOffered = line->isEnabled();
            emit menu->aboutToHide();
            return isOffered;
        };
        const SectionView *first = page.sections().first();
        const SectionView *last = page.sections().last();
        QVERIFY(!goes(first, u"Alt+Shift+Up"_s) && goes(first, u"Alt+Shift+Down"_s));
        QVERIFY(goes(last, u"Alt+Shift+Up"_s) && !goes(last, u"Alt+Shift+Down"_s));
    }

    void followTheOrderOfTheDocument()
    {
        Incident incident = anIncident().withSection("Conclusion", "Done.");
        const QString other = u"other:"_s + incident.otherSections[0].uuid.toString(QUuid::WithoutBraces);
        incident.sectionOrder = {u"timeline"_s, other, u"summary"_s, u"nonsense"_s};
        const QStringList found = names(incident);
        QVERIFY(found.indexOf(u"timeline"_s) < found.indexOf(other));
        QVERIFY(found.indexOf(other) < found.indexOf(u"summary"_s));
        QCOMPARE(found.size(), 10);
        QVERIFY(!found.contains(u"nonsense"_s));
        // What the order does not name keeps its usual neighbours.
        QVERIFY(found.indexOf(u"summary"_s) < found.indexOf(u"impact"_s));
    }

    void bearTheHeadingTheirAuthorGaveThem()
    {
        Incident incident = anIncident().withImpact("Slow.");
        incident.headings.insert(u"impact"_s, u"What happened"_s);
        QCOMPARE(sectionsOf(incident)[1].heading, u"What happened"_s);
    }

    void knowWhichAreNotWritten()
    {
        const QList<Section> sections = sectionsOf(anIncident().withSummary("Short."));
        QVERIFY(!sections[0].isEmpty);
        QVERIFY(sections[1].isEmpty);
    }

    void areWrittenWhereOnlyTheirRowsAre()
    {
        const Incident incident = anIncident().affectingFrom("2026-09-14T12:00:00Z", "2026-09-14T12:20:00Z");
        const QList<Section> sections = sectionsOf(incident);
        QCOMPARE(sections[1].kind, Section::Kind::Impact);
        QVERIFY(!sections[1].isEmpty);
    }
};

NEVERTWICE_TEST(SectionsTest);
#include "sections_test.moc"
