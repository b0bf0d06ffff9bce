#include "model/store/workspace.h"
#include "tests/support/builders.h"
#include "tests/support/must.h"
#include "tests/support/testmain.h"
#include "ui/write/lookupservice.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

class LookupServiceTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<LookupService> m_service;
    const Cause m_cause = aCause().titled("Missing index").inCategory(CauseCategory::Database);
    QUuid m_first;
    int m_number = 0;

    QStringList answer(const OptionSource &source, const QString &text)
    {
        QStringList texts;
        bool isAnswered = false;
        source(text, [&](const QList<Option> &options) {
            for (const Option &option : options)
                texts.append(option.text);
            isAnswered = true;
        });
        [&] { QTRY_VERIFY(isAnswered); }();
        return texts;
    }

private slots:
    void init()
    {
        m_workspace = must(Workspace::create(m_folder.filePath(u"l%1.nevertwice"_s.arg(++m_number)),
                                             stoppedAt("2026-02-01T12:00:00Z")));
        m_first = must(m_workspace->add(anIncident()
                                            .titled("Checkout is slow")
                                            .onService("Checkout")
                                            .tagged("dns")
                                            .withPerson("Ada", PersonRole::Scribe)
                                            .causedBy(m_cause)))
                      .uuid;
        must(m_workspace->add(anIncident().titled("Search is down").onService("Search").causedBy(m_cause)));
        m_service = std::make_unique<LookupService>(must(m_workspace->openReader()), m_workspace->reader(),
                                                    stoppedAt("2026-02-01T12:00:00Z"));
    }
    void cleanup()
    {
        m_service = nullptr;
        m_workspace = nullptr;
    }

    void findsNames()
    {
        const InspectorLookups lookups = m_service->lookups();
        QCOMPARE(answer(lookups.services, u"c"_s), (QStringList{u"Checkout"_s, u"Search"_s}));
        QCOMPARE(answer(lookups.tags, {}), QStringList{u"dns"_s});
        QCOMPARE(answer(lookups.people, u"ad"_s), QStringList{u"Ada"_s});
    }

    void findsIncidentsByRefAndWords()
    {
        const InspectorLookups lookups = m_service->lookups();
        QCOMPARE(answer(lookups.incidents, u"inc-2"_s).value(0), u"INC-2 Search is down"_s);
        QCOMPARE(answer(lookups.incidents, u"1"_s).value(0), u"INC-1 Checkout is slow"_s);
        QCOMPARE(answer(lookups.incidents, u"slow"_s), QStringList{u"INC-1 Checkout is slow"_s});
        QCOMPARE(answer(lookups.incidents, {}).size(), 2);
        QCOMPARE(lookups.incidentName(m_first), u"INC-1 Checkout is slow"_s);
        QCOMPARE(lookups.incidentName(nextUuid()), QString());
    }

    void findsIncidentsByTheBeginningOfTheirRef()
    {
        QCOMPARE(answer(m_service->incidentsNamed(), u"INC-"_s),
                 (QStringList{u"Search is down"_s, u"Checkout is slow"_s}));
        QCOMPARE(answer(m_service->incidentsNamed(), u"INC-1"_s), QStringList{u"Checkout is slow"_s});
        QCOMPARE(answer(m_service->incidentsNamed(), u"INC-9"_s), QStringList());
    }

    void offersTheOneThatIsNamedAmongManyThatBeginSo()
    {
        for (int i = 0; i < LookupService::kMostIncidents; ++i)
            must(m_workspace->add(anIncident().withRef(u"INC-1%1"_s.arg(i, 2, 10, QChar(u'0'))).titled("Another")));
        const QStringList offered = answer(m_service->incidentsNamed(), u"inc-1"_s);
        QCOMPARE(offered.size(), LookupService::kMostIncidents);
        QCOMPARE(offered.first(), u"Checkout is slow"_s);
    }

    void offersNoneOfTheTrash()
    {
        must(m_workspace->moveToTrash(m_first));
        QCOMPARE(answer(m_service->incidentsNamed(), u"INC-"_s), QStringList{u"Search is down"_s});
    }

    void answersEachPageThatAsksForMentions()
    {
        const Incident other = anIncident().titled("Once more").withSummary("As in INC-1 and INC-2.");
        must(m_workspace->add(other));
        const InspectorLookups here = m_service->lookups();
        const InspectorLookups there = m_service->lookups();
        QStringList answered;
        here.mentions(m_first, [&](const QList<Mention> &found) { answered.append(found.value(0).title); });
        there.mentions(m_first, [&](const QList<Mention> &found) { answered.append(found.value(0).title); });
        QTRY_COMPARE(answered, (QStringList{u"Once more"_s, u"Once more"_s}));
    }

    void findsCausesAndWhereElseTheyAre()
    {
        const InspectorLookups lookups = m_service->lookups();
        QCOMPARE(answer(lookups.causes, u"index"_s), QStringList{u"Missing index"_s});
        QCOMPARE(lookups.cause(m_cause.uuid)->category, Code<CauseCategory>(CauseCategory::Database));
        QCOMPARE(lookups.otherIncidents(m_cause.uuid, m_first), 1);
    }

    void tellsWhoSpeaksOfAnIncident()
    {
        must(m_workspace->add(anIncident().titled("Once more").withSummary("As in INC-1.")));
        const InspectorLookups lookups = m_service->lookups();
        QStringList titles;
        bool isAnswered = false;
        lookups.mentions(nextUuid(), [&](const QList<Mention> &) { QFAIL("another was asked about since"); });
        lookups.mentions(m_first, [&](const QList<Mention> &mentions) {
            for (const Mention &mention : mentions)
                titles.append(mention.title);
            isAnswered = true;
        });
        lookups.services(u"c"_s, [](const QList<Option> &) {}); // a field that asks does not silence it
        QTRY_VERIFY(isAnswered);
        QCOMPARE(titles, QStringList{u"Once more"_s});
    }

    void learnsWhatWasSavedSince()
    {
        const InspectorLookups lookups = m_service->lookups();
        QCOMPARE(answer(lookups.tags, {}).size(), 1);
        must(m_workspace->add(anIncident().tagged("retries")));
        m_service->forget();
        QCOMPARE(answer(lookups.tags, {}), (QStringList{u"dns"_s, u"retries"_s}));
    }

    void answersTheLastQuestionOnly()
    {
        const InspectorLookups lookups = m_service->lookups();
        QStringList answered;
        for (const QString &text : {u"a"_s, u"ab"_s, u"abc"_s})
            lookups.tags(text, [&answered, text](const QList<Option> &) { answered.append(text); });
        QTRY_VERIFY(answered.contains(u"abc"_s));
        QCOMPARE(answered, QStringList{u"abc"_s});
    }

    void readsTheSettingsOfTheTeam()
    {
        must(m_workspace->setSetting(u"review_days"_s, QJsonObject{{u"sev1"_s, 3}}));
        QCOMPARE(m_service->lookups().team.reviewDays, (QMap<QString, int>{{u"sev1"_s, 3}}));
    }

    void givesTheDocumentAsItWas()
    {
        const InspectorLookups lookups = m_service->lookups();
        const auto document = lookups.documentAt(m_first, at("2026-02-01T12:00:00Z"));
        QVERIFY(document.has_value());
        QCOMPARE(document->value(u"title"_s).toString(), u"Checkout is slow"_s);
        QVERIFY(!lookups.documentAt(m_first, at("2026-01-31T12:00:00Z")));
        // What is published stands in the save that follows.
        const Moment published = at("2026-02-01T11:59:30Z");
        const auto save = [&](const Patch &patch) {
            must(m_workspace->commit(m_first, must(m_workspace->reader().row(m_first)).version, {patch}));
        };
        save({u"title"_s, u"Checkout is slow"_s, u"Checkout was slow"_s, -1});
        save({u"published_at"_s, QJsonValue::Undefined, published.text(), -1});
        save({u"title"_s, u"Checkout was slow"_s, u"Checkout was slow, and search"_s, -1});
        QCOMPARE(lookups.documentAt(m_first, published)->value(u"title"_s).toString(), u"Checkout was slow"_s);
    }
};

NEVERTWICE_TEST(LookupServiceTest);
#include "lookupservice_test.moc"
