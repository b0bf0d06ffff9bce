#include "model/domain/eventfiles.h"

#include "model/domain/document.h"
#include "model/exchange/ownmarkdown.h"
#include "tests/support/builders.h"
#include "tests/support/must.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

class EventFilesTest : public QObject
{
    Q_OBJECT

    const QString m_graph = u"a"_s.repeated(64);
    const QString m_log = u"0"_s.repeated(64);

    Incident withFiles() const
    {
        Incident incident =
            anIncident().titled("Disk full").withEvent("2026-01-05T10:00:00Z", EventKind::Detection, "Alert");
        incident.attachments = {{QUuid::createUuid(), u"graph.png"_s, u"image/png"_s, m_graph, {}},
                                {QUuid::createUuid(), u"out.log"_s, u"text/plain"_s, m_log, {}}};
        setEventFiles(incident.timeline.first(), {m_graph});
        return incident;
    }

private slots:
    void belongToTheirEventInTheDocument()
    {
        const Incident incident = withFiles();
        const QJsonObject document = toDocument(incident);
        QCOMPARE(document["timeline"_L1][0]["attachments"_L1].toArray(), QJsonArray{m_graph});
        QCOMPARE(eventFiles(must(fromDocument(document)).timeline.first()), QStringList{m_graph});
        Incident without = incident;
        setEventFiles(without.timeline.first(), {});
        QVERIFY(!toDocument(without)["timeline"_L1][0].toObject().contains("attachments"_L1));
    }

    void comeBackFromMarkdown()
    {
        const Incident incident = withFiles();
        const auto read = must(readOwnMarkdown(ownMarkdown(incident), u"test"_s));
        QCOMPARE(eventFiles(read.timeline.first()), QStringList{m_graph});
    }

    void areThoseThatTheIncidentNames()
    {
        Incident incident = withFiles();
        setEventFiles(incident.timeline.first(), {m_log, u"f"_s.repeated(64), m_graph});
        const QList<Attachment> files = eventAttachments(incident, incident.timeline.first());
        QCOMPARE(files.size(), 2);
        QCOMPARE(files[0].name, u"out.log"_s);
        QVERIFY(!isPicture(files[0]) && isPicture(files[1]));
    }

    void areTheSameWhereManyEventsAreAskedAbout()
    {
        Incident incident = withFiles();
        setEventFiles(incident.timeline.first(), {m_log, u"f"_s.repeated(64), m_graph});
        QCOMPARE(eventAttachments(attachmentsByHash(incident), incident.timeline.first()),
                 eventAttachments(incident, incident.timeline.first()));
    }

    void areNothingThatAStrangerMakesUp()
    {
        Event event;
        event.extra.insert(kEventFiles,
                           QJsonArray{u"../../etc/passwd"_s, 17, QJsonObject(), m_graph.toUpper(), m_log, m_log});
        QCOMPARE(eventFiles(event), QStringList{m_log});
        event.extra.insert(kEventFiles, u"text"_s);
        QVERIFY(eventFiles(event).isEmpty());
        QJsonArray many;
        for (int i = 0; i < 1000; ++i)
            many.append(QString::number(i).rightJustified(64, u'0'));
        event.extra.insert(kEventFiles, many);
        QCOMPARE(eventFiles(event).size(), kMostEventFiles);
    }
};

NEVERTWICE_TEST(EventFilesTest);
#include "eventfiles_test.moc"
