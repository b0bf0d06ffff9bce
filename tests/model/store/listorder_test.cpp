#include "model/domain/exactnumber.h"
#include "model/store/workspace.h"
#include "tests/support/builders.h"
#include "tests/support/must.h"
#include "tests/support/testmain.h"

#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

class ListOrderTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;

    QString titles(const ListWish &wish) const
    {
        QStringList titles;
        for (const IncidentRow &row : must(m_workspace->reader().rows(must(m_workspace->reader().ids(wish)))))
            titles.append(row.title);
        return titles.join(u' ');
    }
    QString by(ListColumn column, ListOrder order = ListOrder::Ascending) const
    {
        return titles({column, order, ListScope::Present, {}});
    }
    static ListFilter filtering(const QList<Severity> &severities, const QList<State> &states = {},
                                const Moment &since = {})
    {
        ListFilter filter;
        filter.severities = severities;
        filter.states = states;
        filter.since = since;
        return filter;
    }
    QString fitting(const ListFilter &filter) const
    {
        return titles({ListColumn::Title, ListOrder::Ascending, ListScope::Present, filter});
    }

private slots:
    void initTestCase()
    {
        m_workspace = must(Workspace::create(m_folder.filePath(u"w.nevertwice"_s), stoppedAt("2026-02-01T12:00:00Z")));
        must(m_workspace->add(anIncident()
                                  .titled("slow")
                                  .ofSeverity(Severity::Sev2)
                                  .inState(State::Resolved)
                                  .startedAt("2026-01-01T10:00:00Z")
                                  .detectedAt("2026-01-01T11:00:00Z")
                                  .onService("beta")
                                  .withAction(anAction().titled("one"))
                                  .withAction(anAction().titled("two"))));
        must(m_workspace->add(anIncident()
                                  .titled("fast")
                                  .ofSeverity(Severity::Sev1)
                                  .inState(State::Investigating)
                                  .startedAt("2026-01-03T10:00:00Z")
                                  .detectedAt("2026-01-03T10:02:00Z")
                                  .onService("Alpha")
                                  .withAction(anAction().titled("three"))));
        must(m_workspace->add(anIncident().titled("unknown").startedAt("2026-01-02T10:00:00Z")));
        must(m_workspace->add(
            anIncident().titled("backwards").startedAt("2026-01-04T10:00:00Z").detectedAt("2026-01-04T09:00:00Z")));
    }

    void sortsByAMeasureWithWhatIsNotKnownAtTheEndBothWays()
    {
        QCOMPARE(by(ListColumn::Detect), u"fast slow backwards unknown"_s);
        QCOMPARE(by(ListColumn::Detect, ListOrder::Descending), u"slow fast backwards unknown"_s);
    }

    void sortsByServiceInAnyCase() { QCOMPARE(by(ListColumn::Services), u"fast slow backwards unknown"_s); }

    void sortsByOpenActions()
    {
        QCOMPARE(by(ListColumn::OpenActions, ListOrder::Descending), u"slow fast backwards unknown"_s);
    }

    void sortsByEveryColumnThereIs()
    {
        for (int column = 0; column <= int(ListColumn::OpenActions); ++column)
            for (const ListOrder order : {ListOrder::Ascending, ListOrder::Descending}) {
                const ListWish wish{ListColumn(column), order, ListScope::Present, {}};
                QCOMPARE(int(must(m_workspace->reader().ids(wish)).size()), 4);
                QCOMPARE(must(m_workspace->reader().firstRows(3, ListColumn(column), order)).size(), 3);
            }
    }

    void takesWhatFitsEveryPartOfTheFilter()
    {
        QCOMPARE(fitting(filtering({Severity::Sev1, Severity::Sev2})), u"fast slow"_s);
        QCOMPARE(fitting(filtering({Severity::Sev1, Severity::Sev2}, {State::Resolved})), u"slow"_s);
        QCOMPARE(fitting(filtering({}, {}, at("2026-01-03"))), u"backwards fast"_s);
        QCOMPARE(fitting(filtering({Severity::Sev5})), QString());
    }

    void filtersWhatIsFound()
    {
        const auto found = [this](const ListFilter &filter) {
            return must(m_workspace->reader().search(parseQuery(u"fast slow"_s), 0, filter)).total;
        };
        QCOMPARE(found({}), 2);
        QCOMPARE(found(filtering({Severity::Sev1})), 1);
    }

    void findsNamesInGreatAndSmallLettersOfEveryScript()
    {
        const auto workspace =
            must(Workspace::create(m_folder.filePath(u"names.nevertwice"_s), stoppedAt("2026-02-01T12:00:00Z")));
        must(workspace->add(anIncident().onService("Überweisung").tagged("сеть")));
        must(workspace->add(anIncident().onService("Checkout").tagged("dns")));
        const auto count = [&](const QStringList &services, const QStringList &tags) {
            ListFilter filter;
            filter.services = services;
            filter.tags = tags;
            return must(workspace->reader().ids(
                            {ListColumn::Started, ListOrder::Descending, ListScope::Present, filter}))
                .size();
        };
        QCOMPARE(count({u"ÜBERWEISUNG"_s}, {}), size_t(1));
        QCOMPARE(count({u"überweisung"_s, u"checkout"_s}, {}), size_t(2));
        QCOMPARE(count({}, {u"СЕТЬ"_s}), size_t(1));
        QCOMPARE(count({u"Überweisungen"_s}, {}), size_t(0));
    }

    void filtersByTheFieldsOfTheTeam_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("titles");
        QTest::newRow("whole, in any case") << u"field.region:eu"_s << u"a"_s;
        QTest::newRow("any of them") << u"field.region:eu,\"eu west\""_s << u"a b"_s;
        QTest::newRow("a beginning") << u"field.region:eu*"_s << u"a b"_s;
        QTest::newRow("whatever it says") << u"field.region:*"_s << u"a b c"_s;
        QTest::newRow("nothing") << u"-field.region:*"_s << u"d e"_s;
        QTest::newRow("not this") << u"-field.region:eu"_s << u"b c d e"_s;
        QTest::newRow("as it is written") << u"field.region:=50%*"_s << u"c"_s;
        QTest::newRow("a key with a space") << u"field.lost_orders:>100"_s << u"a b"_s;
        QTest::newRow("the end aside") << u"field.lost_orders:>120"_s << u"b"_s;
        QTest::newRow("from one to another") << u"field.lost_orders:5..120"_s << u"a c"_s;
        QTest::newRow("a number") << u"field.lost_orders:120"_s << u"a"_s;
        QTest::newRow("written as a text") << u"field.lost_orders:<10"_s << u"c"_s;
        QTest::newRow("a month") << u"field.audit:2026-01"_s << u"a"_s;
        QTest::newRow("days until then") << u"field.audit:<2026-02"_s << u"a b"_s;
        QTest::newRow("days ago") << u"field.audit:>-30d"_s << u"a"_s;
        QTest::newRow("two fields") << u"field.audit:2025..2026 field.region:eu*"_s << u"a b"_s;
        QTest::newRow("no such field") << u"field.other:x"_s << u""_s;
        QTest::newRow("marks of SQL") << u"field.reg'ion:\"' or 1 --\""_s << u""_s;
    }
    void filtersByTheFieldsOfTheTeam()
    {
        QFETCH(QString, query);
        QFETCH(QString, titles);
        const auto workspace = must(
            Workspace::create(m_folder.filePath(u"fields%1"_s.arg(qHash(query))), stoppedAt("2026-02-01T12:00:00Z")));
        const std::pair<const char *, QJsonObject> all[] = {
            {"a", {{u"region"_s, u"EU"_s}, {u"lost orders"_s, 120}, {u"audit"_s, u"2026-01-15"_s}}},
            {"b", {{u"region"_s, u"eu west"_s}, {u"lost orders"_s, 900.5}, {u"audit"_s, u"2025-12-31"_s}}},
            {"c", {{u"region"_s, u"50%*"_s}, {u"lost orders"_s, u"5"_s}, {u"audit"_s, u"soon"_s}}},
            {"d", {{u"region"_s, QJsonValue()}}}};
        for (const auto &[title, custom] : all) {
            Incident incident = anIncident().titled(title);
            incident.custom = custom;
            must(workspace->add(incident));
        }
        Incident odd = anIncident().titled("e");
        odd.extra.insert(u"custom"_s, u"abc"_s); // of somebody who wrote no object there
        must(workspace->add(odd));
        const Query read = parseQuery(query);
        QVERIFY(read.isUnderstood() && read.rest.isEmpty());
        QStringList found;
        const ListFilter filter = listFilter(read.filters, QDate(2026, 2, 1));
        const auto ids =
            must(workspace->reader().ids({ListColumn::Title, ListOrder::Ascending, ListScope::Present, filter}));
        for (const IncidentRow &row : must(workspace->reader().rows(ids)))
            found.append(row.title);
        QCOMPARE(found.join(u' '), titles);
    }

    void filtersByANumberThatIsKeptByItsDigits()
    {
        const auto workspace =
            must(Workspace::create(m_folder.filePath(u"digits.nevertwice"_s), stoppedAt("2026-02-01T12:00:00Z")));
        Incident incident = anIncident().titled("large");
        incident.custom = {{u"order"_s, keptNumber("18446744073709551615")}};
        must(workspace->add(incident));
        const auto count = [&](const QString &query) {
            const ListFilter filter = listFilter(parseQuery(query).filters, QDate(2026, 2, 1));
            return must(workspace->reader().ids({ListColumn::Title, ListOrder::Ascending, ListScope::Present, filter}))
                .size();
        };
        QCOMPARE(count(u"field.order:18446744073709551615"_s), size_t(1));
        QCOMPARE(count(u"field.order:>100"_s), size_t(1));
        QCOMPARE(count(u"field.order:<100"_s), size_t(0));
    }

    void sortsAShortList()
    {
        std::vector<quint32> some = must(m_workspace->reader().ids());
        some.pop_back();
        const auto sorted = must(m_workspace->reader().sorted(some, ListColumn::Title, ListOrder::Ascending));
        QStringList titles;
        for (const IncidentRow &row : must(m_workspace->reader().rows(sorted)))
            titles.append(row.title);
        QCOMPARE(titles.join(u' '), u"backwards fast unknown"_s);
        QVERIFY(must(m_workspace->reader().sorted({}, ListColumn::Title, ListOrder::Ascending)).empty());
    }

    void namesTheCommander()
    {
        Incident led = anIncident().titled("led").startedAt("2025-01-01T10:00:00Z");
        led.people = {{QUuid::createUuid(), u"Scribe"_s, PersonRole::Scribe, {}},
                      {QUuid::createUuid(), u"Commander"_s, PersonRole::Commander, {}}};
        must(m_workspace->add(led));
        QCOMPARE(must(m_workspace->reader().row(led.uuid)).commander, u"Commander"_s);
        must(m_workspace->moveToTrash(led.uuid));
        QCOMPARE(titles({ListColumn::Commander, ListOrder::Ascending, ListScope::Trash, {}}), u"led"_s);
    }
};

NEVERTWICE_TEST(ListOrderTest);
#include "listorder_test.moc"
