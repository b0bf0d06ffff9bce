#include "model/store/database.h"
#include "tests/app/clirun.h"
#include "tests/support/must.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice::test;

class CliRescueTest : public QObject
{
    Q_OBJECT

    CliHome m_home;

    QByteArray damaged(const QByteArray &from, const QByteArray &to)
    {
        QByteArray bytes = m_home.read(u"w.nevertwice"_s);
        if (!bytes.contains(from)) qFatal("nothing to damage");
        return bytes.replace(from, to);
    }

private slots:
    void initTestCase()
    {
        for (const char *title : {"one", "two", "three"})
            QCOMPARE(m_home
                         .runIn(u"w.nevertwice"_s, {u"new"_s, u"--set"_s, u"title="_s + QLatin1String(title),
                                                    u"--set"_s, u"summary=the %1 zebra"_s.arg(QLatin1String(title))})
                         .status,
                     0);
    }

    void findsTheLetterThatChangedAndMendsIt()
    {
        m_home.write(u"hurt.nevertwice"_s, damaged("the two zebra", "the two cebra"));
        const CliRun verified = m_home.runIn(u"hurt.nevertwice"_s, {u"verify"_s});
        QCOMPARE(verified.status, 3);
        QCOMPARE(verified.out, u"INC-2: Its content is not what was saved.\n"_s);
        QVERIFY(verified.err.contains(u"nevertwice-cli rescue hurt.nevertwice --output NEW"_s));
        const CliRun asJson = m_home.runIn(u"hurt.nevertwice"_s, {u"verify"_s, u"--json"_s});
        QCOMPARE(asJson.status, 3);
        QCOMPARE(asJson.json()["ok"_L1], QJsonValue(false));
        QCOMPARE(asJson.json()["problems"_L1].toArray().size(), 1);

        const CliRun refused = m_home.runIn(u"hurt.nevertwice"_s, {u"backup"_s, u"b.nevertwice"_s});
        QCOMPARE(refused.status, 3);
        QVERIFY(!QFile::exists(m_home.path(u"b.nevertwice"_s)));

        const QByteArray before = m_home.read(u"hurt.nevertwice"_s);
        const CliRun rescued =
            m_home.run({u"rescue"_s, u"hurt.nevertwice"_s, u"--output"_s, u"new.nevertwice"_s, u"--json"_s});
        QCOMPARE(rescued.status, 0);
        QCOMPARE(rescued.json()["ok"_L1], QJsonValue(true));
        QCOMPARE(rescued.json()["from_history"_L1], QJsonValue(1));
        QCOMPARE(rescued.json()["as_they_were"_L1], QJsonValue(2));
        QCOMPARE(m_home.read(u"hurt.nevertwice"_s), before);
        QCOMPARE(
            m_home.runIn(u"new.nevertwice"_s, {u"show"_s, u"INC-2"_s, u"--json"_s}).json()["summary"_L1].toString(),
            u"the two zebra"_s);
        QCOMPARE(m_home.runIn(u"new.nevertwice"_s, {u"verify"_s}).status, 0);
    }

    void saysWhatCanBeDoneWhereADamagedIncidentIsEdited()
    {
        m_home.write(u"edited.nevertwice"_s, damaged("the two zebra", "the two cebra"));
        const CliRun edit = m_home.runIn(u"edited.nevertwice"_s, {u"edit"_s, u"INC-2"_s, u"--set"_s, u"summary=new"_s});
        QCOMPARE(edit.status, 3);
        QVERIFY2(edit.err.contains("nevertwice-cli --workspace edited.nevertwice verify"_L1), qPrintable(edit.err));
        QVERIFY2(edit.err.contains("nevertwice-cli rescue edited.nevertwice --output NEW"_L1), qPrintable(edit.err));
        QVERIFY2(edit.err.contains("what the file holds of INC-2 is not what was saved"_L1), qPrintable(edit.err));
        QVERIFY(QDir().mkpath(m_home.path(u"my files"_s)));
        m_home.write(u"my files/hurt.nevertwice"_s, damaged("the two zebra", "the two cebra"));
        const CliRun verified = m_home.runIn(u"my files/hurt.nevertwice"_s, {u"verify"_s});
        QVERIFY2(verified.err.contains("nevertwice-cli rescue 'my files/hurt.nevertwice' --output NEW"_L1),
                 qPrintable(verified.err));
    }

    void takesARowThatIsInTheWayForDamage()
    {
        const QString file = u"twice.nevertwice"_s;
        m_home.write(file, m_home.read(u"w.nevertwice"_s));
        // Where the next incident goes in the search index.
        must(must(nevertwice::Database::open(m_home.path(file), nevertwice::Database::Mode::ReadWrite))
                 ->execute("insert into part (doc, incident_id, kind, digest) select (slot + 16) * 16, id, 2, 0 from "
                           "incident where slot = (select max(slot) from incident)"));
        const CliRun refused = m_home.runIn(file, {u"new"_s, u"--set"_s, u"title=four"_s});
        QCOMPARE(refused.status, 3);
        QVERIFY2(refused.err.contains("it does not go with what the file holds"_L1), qPrintable(refused.err));
        QVERIFY2(refused.err.contains("nevertwice-cli --workspace twice.nevertwice verify"_L1),
                 qPrintable(refused.err));
        QCOMPARE(m_home.runIn(file, {u"new"_s, u"--set"_s, u"title=four"_s, u"--json"_s}).json()["error"_L1]["kind"_L1],
                 QJsonValue(u"damaged"_s));
        QCOMPARE(m_home.runIn(file, {u"list"_s}).out.count(u'\n'), 3);
    }

    void usesTheBackupsOfTheWorkspace()
    {
        // The file has lost its history; a backup in the data folder has it.
        const QByteArray good = m_home.read(u"w.nevertwice"_s);
        m_home.write(u"bad.nevertwice"_s, QByteArray(good).replace("the one zebra", "the one cebra"));
        const CliRun exported = m_home.runIn(u"w.nevertwice"_s, {u"export"_s, u"--all"_s, u"--output"_s, u"out"_s});
        QCOMPARE(exported.status, 0);
        const QString uuid =
            QJsonDocument::fromJson(m_home.read(u"out/workspace.json"_s)).object()["uuid"_L1].toString();
        const QString folder = m_home.path(u"data/nevertwice/backups/"_s + uuid);
        QVERIFY(QDir().mkpath(folder));
        const QString name = u"2026-11-20T140500.000Z_3-00000000_timed.nevertwice"_s;
        QCOMPARE(m_home.runIn(u"w.nevertwice"_s, {u"backup"_s, folder + u'/' + name}).status, 0);
        // Without any revision: their bodies are packed and begin like this.
        const QByteArray frame("\x28\xb5\x2f\xfd"); // of zstd
        QVERIFY(good.contains(frame));
        QByteArray bad = m_home.read(u"bad.nevertwice"_s);
        for (qsizetype at = bad.indexOf(frame); at >= 0; at = bad.indexOf(frame, at + frame.size()))
            bad[at] = char(~bad[at]);
        m_home.write(u"bad.nevertwice"_s, bad);
        const CliRun rescued = m_home.run({u"rescue"_s, u"bad.nevertwice"_s, u"--output"_s, u"again.nevertwice"_s});
        QCOMPARE(rescued.status, 0);
        QVERIFY2(rescued.out.startsWith(u"2 of 3 incidents as they were, 1 from their history, 0 lost. 3 revisions "
                                        u"kept (3 of them from backups), 0 "
                                        "left out."_s),
                 qPrintable(rescued.out));
    }

    void saysInOneSentenceWhatItCannotDo()
    {
        const auto refused = [&](const QStringList &arguments, int status, const QString &sentence) {
            const CliRun run = m_home.run(arguments);
            QCOMPARE(run.err, sentence + u'\n');
            QCOMPARE(run.status, status);
            QCOMPARE(run.out, QString());
        };
        m_home.write(u"notes.md"_s, "# notes\n");
        refused({u"rescue"_s, u"w.nevertwice"_s}, 2,
                u"Cannot rescue w.nevertwice: it is not said where the new file goes. Add --output FILE."_s);
        refused({u"rescue"_s, u"none"_s, u"--output"_s, u"x"_s}, 1,
                u"Cannot rescue none: there is no such file. Check the name."_s);
        refused(
            {u"rescue"_s, u"w.nevertwice"_s, u"--output"_s, u"notes.md"_s}, 4,
            u"Cannot rescue w.nevertwice to notes.md: something of that name exists already. Choose another name."_s);
        refused(
            {u"rescue"_s, u"notes.md"_s, u"--output"_s, u"x"_s}, 4,
            u"Cannot rescue notes.md to x: nothing of a Nevertwice workspace can be found in it. Restore a backup."_s);
        refused({u"--workspace"_s, u"w.nevertwice"_s, u"backup"_s, u"no/such/folder"_s}, 4,
                u"Cannot back up w.nevertwice to folder: there is no such folder. Choose another folder."_s);
        refused({u"--workspace"_s, u"notes.md"_s, u"verify"_s}, 3,
                u"Cannot open notes.md: it is not a Nevertwice workspace. Open a file that ends in .nevertwice."_s);
        QVERIFY(!QFile::exists(m_home.path(u"x"_s)));
    }

    void findsNothingInTheBeginningOfAFile()
    {
        for (const int length : {100, 512, 4000}) {
            m_home.write(u"cut.nevertwice"_s, m_home.read(u"w.nevertwice"_s).left(length));
            const CliRun run = m_home.run({u"rescue"_s, u"cut.nevertwice"_s, u"--output"_s, u"of-cut.nevertwice"_s});
            QCOMPARE(run.err, u"Cannot rescue cut.nevertwice to of-cut.nevertwice: nothing of a Nevertwice workspace "
                              "can be found in it. Restore a backup.\n"_s);
            QCOMPARE(run.status, 4);
            QCOMPARE(run.out, QString());
            QVERIFY(!QFile::exists(m_home.path(u"of-cut.nevertwice"_s)));
        }
    }

    void takesAnEmptyWorkspaceForWhole()
    {
        const CliHome home;
        QCOMPARE(home.runIn(u"e.nevertwice"_s, {u"new"_s, u"--set"_s, u"title=Gone"_s}).status, 0);
        QCOMPARE(home.runIn(u"e.nevertwice"_s, {u"delete"_s, u"INC-1"_s}).status, 0);
        QCOMPARE(home.runIn(u"e.nevertwice"_s, {u"trash"_s, u"--empty"_s, u"--days"_s, u"0"_s}).status, 0);
        const CliRun run = home.run({u"rescue"_s, u"e.nevertwice"_s, u"--output"_s, u"r.nevertwice"_s, u"--json"_s});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.json()["ok"_L1], QJsonValue(true));
    }

    void saysThatAFolderIsNone()
    {
        const CliRun run = m_home.run({u"rescue"_s, u"."_s, u"--output"_s, u"r.nevertwice"_s});
        QCOMPARE(run.status, 4);
        QCOMPARE(run.err, u"Cannot rescue .: it is a folder. Name the damaged file.\n"_s);
    }
};

NEVERTWICE_TEST(CliRescueTest);
#include "rescuing_test.moc"
