#include "model/store/placedtexts.h"

#include "model/store/workspace.h"
#include "tests/support/arbitrary.h"
#include "tests/support/builders.h"
#include "tests/support/must.h"
#include "tests/support/quickfolder.h"
#include "tests/support/testmain.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

// What is read while somebody types is what the whole incident would have told.
class PlacedTextsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder{quickFolder()};
    std::unique_ptr<Workspace> m_workspace;

    QList<PlacedText> textsOf(const IncidentId id) const
    {
        QList<PlacedText> texts;
        must(eachPlacedText(m_workspace->reader().database(), id, [&texts](const PlacedText &placed) {
            texts.append(placed);
            return true;
        }));
        return texts;
    }

private slots:
    void initTestCase()
    {
        m_workspace =
            must(Workspace::create(m_folder.filePath(u"places.nevertwice"_s), stoppedAt("2026-02-01T12:00:00Z")));
    }

    void tellTheSamePlaceAsTheWholeIncident()
    {
        QVERIFY(holds("the place of words, read text by text", [this](Incident drawn) {
            drawn.uuid = QUuid::createUuid();
            RC_ASSERT(m_workspace->add(drawn).ok());
            const Incident incident = must(m_workspace->reader().incident(drawn.uuid));
            const QList<PlacedText> texts = textsOf(must(m_workspace->reader().row(drawn.uuid)).id);
            QList<QStringList> asked{{u"stands nowhere"_s}};
            for (const PlacedText &placed : texts)
                if (const QStringList words = placed.text.simplified().split(u' ', Qt::SkipEmptyParts);
                    !words.isEmpty())
                    asked = {{asked.last().last()}, {words.first(), words.last()}};
            const WordFinder finder(asked);
            PlaceSearch search(finder);
            for (const PlacedText &placed : texts)
                if (!search.wantsMoreThan(placed)) break;
            const Place whole = bestPlace(incident, finder);
            RC_ASSERT(search.best().path == whole.path);
            RC_ASSERT(search.best().snippet == whole.snippet);
            RC_ASSERT(search.best().words == whole.words);
        }));
    }

    void areAllThereAre()
    {
        Incident incident = anIncident().titled("word1x").withSummary("word2x").onService("word3x");
        incident.rootCause = u"word4x"_s;
        incident.lessons.gotLucky = u"word5x"_s;
        incident.tags = {u"word6x"_s};
        for (const QString &text : {u"word7x"_s, u"word8x"_s}) {
            incident.timeline.append(Event());
            incident.timeline.last().text = text;
        }
        incident.actions.append(Action());
        incident.actions.last().title = u"word9x"_s;
        incident.actions.last().details = u"word10x"_s;
        incident.otherSections.append(OtherSection());
        incident.otherSections.last().heading = u"word11x"_s;
        incident.otherSections.last().text = u"word12x"_s;
        incident.questions.append(Question());
        incident.questions.last().text = u"word13x"_s;
        incident.people.append(Person());
        incident.people.last().name = u"word14x"_s;
        incident.custom = {{u"region"_s, u"word15x"_s}, {u"lost_orders"_s, 120}};
        const auto added = must(m_workspace->add(incident));
        const QList<PlacedText> texts = textsOf(must(m_workspace->reader().row(added.uuid)).id);
        const Incident there = must(m_workspace->reader().incident(added.uuid));
        for (int i = 1; i <= 15; ++i) {
            const WordFinder finder({{u"word%1x"_s.arg(i)}});
            const Place whole = bestPlace(there, finder);
            QCOMPARE(whole.words, 1);
            const auto has = [&](const PlacedText &placed) {
                return placed.path() == whole.path && finder.isIn(placed.text);
            };
            QVERIFY2(std::any_of(texts.begin(), texts.end(), has), qPrintable(whole.path));
        }
    }
};

NEVERTWICE_TEST(PlacedTextsTest);
#include "placedtexts_test.moc"
