#include "model/store/workspace.h"
#include "tests/support/builders.h"
#include "tests/support/must.h"
#include "tests/support/places.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QHash>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

// The order of answers, judged: invented incidents and what people ask about them, each question with the grades of its
// answers. Run it with NEVERTWICE_RELEVANCE=1 for a line a query.
class RelevanceTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    QHash<QString, QString> m_keys; // by title

    static QStringList lines(const QString &name)
    {
        QFile file(sourcePath(u"tests/data/relevance/"_s + name));
        if (!file.open(QIODevice::ReadOnly)) qFatal("no %s", qPrintable(file.fileName()));
        QStringList lines;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n'))
            if (!line.isEmpty() && !line.startsWith(u'#')) lines.append(line);
        return lines;
    }

    static void addText(Incident &incident, const QString &line)
    {
        const QString kind = line.section(u": "_s, 0, 0);
        const QString text = line.section(u": "_s, 1);
        if (kind == u"summary"_s)
            incident.summary = text;
        else if (kind == u"cause"_s)
            incident.rootCause = text;
        else if (kind == u"resolution"_s)
            incident.resolution = text;
        else if (kind == u"event"_s)
            incident.timeline.append(anEvent().saying(text));
        else if (kind == u"action"_s)
            incident.actions.append(anAction().titled(text));
        else if (kind == u"service"_s)
            incident.services.append(text);
        else
            qFatal("what is %s?", qPrintable(kind));
    }

    static double gain(int grade, qsizetype place) { return (std::pow(2, grade) - 1) / std::log2(double(place) + 2); }

    double judged(const QString &line) const
    {
        const QString query = line.section(u" | "_s, 0, 0);
        QHash<QString, int> grades;
        QList<int> ideal;
        for (const QString &part : line.section(u" | "_s, 1).split(u' ', Qt::SkipEmptyParts)) {
            grades.insert(part.section(u':', 0, 0), part.section(u':', 1).toInt());
            ideal.append(part.section(u':', 1).toInt());
        }
        std::sort(ideal.begin(), ideal.end(), std::greater());
        double best = 0;
        for (qsizetype i = 0; i < std::min<qsizetype>(10, ideal.size()); ++i)
            best += gain(ideal[i], i);
        const SearchResult result = must(m_workspace->reader().search(parseQuery(query), 10));
        double sum = 0;
        QStringList order;
        for (qsizetype i = 0; i < result.hits.size(); ++i) {
            const QString key = m_keys.value(result.hits[i].title);
            order.append(key);
            sum += gain(grades.value(key), i);
        }
        if (qEnvironmentVariableIsSet("NEVERTWICE_RELEVANCE"))
            qInfo("%.2f %-36s %s", sum / best, qPrintable(query), qPrintable(order.mid(0, 5).join(u' ')));
        return sum / best;
    }

private slots:
    void initTestCase()
    {
        m_workspace = must(Workspace::create(m_folder.filePath(u"w.nevertwice"_s), stoppedAt("2026-02-01T12:00:00Z")));
        QList<Incident> incidents;
        for (const QString &line : lines(u"incidents.txt"_s)) {
            if (line.startsWith(u'[')) {
                incidents.append(anIncident().titled(line.section(u"] "_s, 1)).build());
                m_keys.insert(incidents.last().title, line.section(u']', 0, 0).mid(1));
            } else {
                addText(incidents.last(), line);
            }
        }
        for (const Incident &incident : incidents)
            must(m_workspace->add(incident));
    }

    // 0.668 before words were expanded and texts read; the rest is noise of a set that small.
    void putsTheAnswersFirst()
    {
        double sum = 0;
        const QStringList queries = lines(u"queries.txt"_s);
        for (const QString &line : queries)
            sum += judged(line);
        const double mean = sum / double(queries.size());
        qInfo("nDCG@10 %.4f over %d queries", mean, int(queries.size()));
        QVERIFY2(mean >= 0.90, qPrintable(QString::number(mean)));
    }

    void saysWhatItReadWhereNobodyWroteAWord()
    {
        const SearchResult result = must(m_workspace->reader().search(parseQuery(u"certifcate"_s), 10));
        QCOMPARE(result.readings.size(), 1);
        QCOMPARE(result.readings.first(), std::pair(u"certifcate"_s, u"certificate"_s));
        QCOMPARE(m_keys.value(result.hits.value(0).title), u"cert-gateway"_s);
    }

    void putsThoseWithEverythingFirstAndSaysWhereTheyEnd()
    {
        const SearchResult result = must(m_workspace->reader().search(parseQuery(u"audit log rotated"_s), 10));
        QCOMPARE(result.full, 1);
        QVERIFY(result.total > 1);
        QCOMPARE(m_keys.value(result.hits.first().title), u"disk-logs"_s);
    }

    void isNeverEmptyBetweenTwoBeginningsThatHaveHits()
    {
        for (const QString &whole : {u"connection pool"_s, u"certificate expired"_s, u"exhausted connections"_s,
                                     u"misspelled configuration"_s, u"replication lag"_s})
            for (qsizetype length = 1; length <= whole.size(); ++length) {
                const Query query = parseQuery(whole.left(length));
                QVERIFY2(!must(m_workspace->reader().search(query, 5)).hits.isEmpty(), qPrintable(query.text));
                QVERIFY2(!must(m_workspace->reader().searchNewest(query, 5)).hits.isEmpty(), qPrintable(query.text));
            }
    }
};

NEVERTWICE_TEST(RelevanceTest);
#include "relevance_test.moc"
