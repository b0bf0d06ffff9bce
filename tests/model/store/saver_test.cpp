#include "model/store/saver.h"

#include "model/store/database.h"
#include "tests/support/must.h"
#include "tests/support/testmain.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using nevertwice::test::must;

namespace {

Clock standing()
{
    return [] { return Moment::atMsecs(1'700'000'000'000); };
}

} // namespace

class SaverTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_number = 0;

    std::unique_ptr<Workspace> freshWorkspace()
    {
        return must(Workspace::create(m_folder.filePath(u"s%1.nevertwice"_s.arg(++m_number)), standing()));
    }

private slots:
    void leavesNothingInTheLogOnceItIsQuiet()
    {
        auto workspace = freshWorkspace();
        const QString path = workspace->path();
        Incident incident;
        incident.title = u"saved"_s;
        const Commit added = must(workspace->add(incident));
        Saver saver(std::move(workspace));
        saver.submit({added.uuid, 1, {{u"summary"_s, QString(), u"words"_s, -1}}, {}});
        QTRY_COMPARE(saver.pending(), 0);
        const QFileInfo log(path + u"-wal"_s);
        QVERIFY(log.exists());
        const auto isEmpty = [&log] { return QFileInfo(log.filePath()).size() == 0; };
        QTRY_VERIFY_WITH_TIMEOUT(isEmpty(), 20'000);
        // Whoever copies the file alone has it.
        const QString copy = m_folder.filePath(u"copy.nevertwice"_s);
        QVERIFY(QFile::copy(path, copy));
        const auto copied = must(Workspace::open(copy, Access::ReadOnly, standing()));
        QCOMPARE(must(copied->reader().incident(added.uuid)).summary, u"words"_s);
    }

    void answersEveryEditInOrderWithItsSequence()
    {
        auto workspace = freshWorkspace();
        const Commit added = must(workspace->add([] {
            Incident incident;
            incident.title = u"typed"_s;
            return incident;
        }()));
        const auto reader = must(workspace->openReader());
        Saver saver(std::move(workspace));
        QSignalSpy saved(&saver, &Saver::saved);
        QSignalSpy changed(&saver, &Saver::changed);
        QList<quint64> wanted;
        QString text;
        for (int i = 0; i < 20; ++i) {
            const QString before = text;
            text += u"word "_s;
            wanted.append(saver.submit({added.uuid, i + 1, {{u"summary"_s, before, text, -1}}, {}}));
        }
        QCOMPARE(saver.pending(), 20);
        QTRY_COMPARE(saved.size(), 20);
        QCOMPARE(saver.pending(), 0);
        for (int i = 0; i < 20; ++i) {
            QCOMPARE(saved[i][0].toULongLong(), wanted[i]);
            QCOMPARE(saved[i][1].value<Commit>().version, i + 2);
        }
        QTRY_COMPARE(changed.size(), 20);
        QCOMPARE(must(reader->incident(added.uuid)).summary, text);
    }

    void tellsWhatFailedAndGoesOn()
    {
        Saver saver(freshWorkspace());
        QSignalSpy saved(&saver, &Saver::saved);
        QSignalSpy failed(&saver, &Saver::failed);
        const quint64 wrong = saver.submit({QUuid::createUuid(), 1, {{u"title"_s, u""_s, u"x"_s, -1}}, {}});
        Incident incident;
        incident.title = u"right"_s;
        saver.submitNew(incident);
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].toULongLong(), wrong);
        QCOMPARE(failed[0][1].value<Error>().kind, Error::Kind::NotFound);
    }

    void savesWhatWasSubmittedBeforeItGoes()
    {
        auto workspace = freshWorkspace();
        const QString path = workspace->path();
        {
            Saver saver(std::move(workspace));
            for (int i = 0; i < 50; ++i) {
                Incident incident;
                incident.title = u"number %1"_s.arg(i);
                saver.submitNew(incident);
            }
        }
        QCOMPARE(must(must(Workspace::open(path, Access::ReadOnly, standing()))->reader().counts()).incidents, 50);
    }

    void putsTheIndexTogetherWhereNobodySaves()
    {
        auto workspace = freshWorkspace();
        const auto observer = must(Database::open(workspace->path(), Database::Mode::ReadOnly));
        const auto segments = [&] { return must(observer->scalar("select count(distinct segid) from search_idx")); };
        for (const QString &title : {u"one"_s, u"two"_s, u"three"_s}) {
            Incident incident;
            incident.title = title;
            must(workspace->add(incident));
        }
        QCOMPARE(segments(), 3);
        const Saver saver(std::move(workspace));
        QTRY_COMPARE(segments(), 1);
    }
};

NEVERTWICE_TEST(SaverTest);
#include "saver_test.moc"
