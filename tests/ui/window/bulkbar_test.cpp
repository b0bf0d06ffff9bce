#include "ui/window/bulkbar.h"

#include "tests/support/testmain.h"
#include "tests/ui/support/desk.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

class BulkBarTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    Theme m_theme;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<BulkBar> m_bar;
    QList<QUuid> m_uuids;
    int m_number = 0;

    Incident stored(int index) { return must(m_workspace->reader().incident(m_uuids[index])); }
    QPushButton *button() { return m_bar->findChild<QPushButton *>(); }
    int present() { return must(m_workspace->reader().counts()).incidents; }

private slots:
    void init()
    {
        m_workspace = must(Workspace::create(m_folder.filePath(u"%1.nevertwice"_s.arg(++m_number)),
                                             stoppedAt("2026-02-01T12:00:00Z")));
        m_uuids.clear();
        for (int i = 0; i < 30; ++i) {
            Incident incident = anIncident().titled(u"no %1"_s.arg(i)).ofSeverity(Severity::Sev3);
            m_uuids.append(incident.uuid);
            must(m_workspace->add(incident));
        }
        m_bar = std::make_unique<BulkBar>(
            m_theme,
            [this](const BulkBar::Work &work, const std::function<void()> &done) {
                work(*m_workspace);
                done();
            },
            [] { return u"Ada"_s; });
    }
    void cleanup()
    {
        m_bar = nullptr;
        m_workspace = nullptr;
    }

    void changesAllAndTakesItBack()
    {
        const QSignalSpy done(m_bar.get(), &BulkBar::done);
        m_bar->change({BulkChange::Kind::Severity, u"sev1"_s, {m_uuids[0], m_uuids[1]}});
        QCOMPARE(m_bar->text(), u"2 incidents are changed."_s);
        QVERIFY(stored(0).severity == Severity::Sev1 && stored(1).severity == Severity::Sev1);
        QCOMPARE(must(m_workspace->reader().revisions(m_uuids[0])).last().by, u"Ada"_s);
        QCOMPARE(button()->text(), u"Undo"_s);
        button()->click();
        QVERIFY(stored(0).severity == Severity::Sev3 && stored(1).severity == Severity::Sev3);
        QCOMPARE(done.size(), 2);
    }

    void saysWhereSeveralPostmortemsStand()
    {
        const Code<Review> before = stored(0).review;
        m_bar->change({BulkChange::Kind::Review, u"not_required"_s, {m_uuids[0], m_uuids[1]}});
        QVERIFY(stored(0).review == Review::NotRequired && stored(1).review == Review::NotRequired);
        button()->click();
        QVERIFY(stored(0).review == before && stored(1).review == before);
    }

    void approvesInTheNameOfWhoSitsHere()
    {
        BulkChange approved{BulkChange::Kind::Review, u"approved"_s, {m_uuids[0], m_uuids[1]}};
        approved.now = at("2026-02-01T12:00:00Z");
        m_bar->change(approved);
        for (const int index : {0, 1}) {
            QCOMPARE(stored(index).approvals.size(), 1);
            QCOMPARE(stored(index).approvals[0].name, u"Ada"_s);
            QCOMPARE(stored(index).approvals[0].at, approved.now);
        }
        button()->click();
        QVERIFY(stored(0).approvals.isEmpty());
    }

    void addsAndRemovesATag()
    {
        m_bar->change({BulkChange::Kind::AddTag, u"repeat"_s, {m_uuids[0], m_uuids[1]}});
        m_bar->change({BulkChange::Kind::AddTag, u"repeat"_s, {m_uuids[0]}});
        QCOMPARE(m_bar->text(), u"That is so already: nothing was changed."_s);
        QCOMPARE(stored(0).tags, QStringList{u"repeat"_s});
        m_bar->change({BulkChange::Kind::RemoveTag, u"repeat"_s, {m_uuids[0]}});
        QCOMPARE(stored(0).tags, QStringList());
        QCOMPARE(stored(1).tags, QStringList{u"repeat"_s});
    }

    void keepsTheWayBackWhereTheSecondTryChangedNothing()
    {
        const BulkChange worst{BulkChange::Kind::Severity, u"sev1"_s, {m_uuids[0]}};
        m_bar->change(worst);
        m_bar->change(worst);
        QCOMPARE(m_bar->text(), u"That is so already: nothing was changed."_s);
        QCOMPARE(button()->text(), u"Undo"_s);
        button()->click();
        QVERIFY(stored(0).severity == Severity::Sev3);
    }

    void asksAgainBeforeManyGo()
    {
        m_bar->change({BulkChange::Kind::Trash, {}, m_uuids.mid(0, 25)});
        QCOMPARE(present(), 30);
        QCOMPARE(button()->text(), u"Move all 25"_s);
        button()->click();
        QCOMPARE(present(), 5);
        QCOMPARE(button()->text(), u"Undo"_s);
        button()->click();
        QCOMPARE(present(), 30);
    }

    void saysWhichIncidentIsInTheTrash()
    {
        const QString ref = must(m_workspace->reader().row(m_uuids[0])).ref;
        m_bar->change({BulkChange::Kind::Trash, {}, {m_uuids[0]}});
        QCOMPARE(m_bar->text(), ref + u" is in the trash."_s);
        QCOMPARE(m_bar->wayBack(), u"Move %1 to the trash"_s.arg(ref));
        m_bar->takeBack();
        QCOMPARE(present(), 30);
        QCOMPARE(m_bar->wayBack(), QString());
        m_bar->change({BulkChange::Kind::Trash, {}, {m_uuids[0], m_uuids[1]}});
        QCOMPARE(m_bar->text(), u"2 incidents are in the trash."_s);
        QCOMPARE(m_bar->wayBack(), u"Move 2 incidents to the trash"_s);
        m_bar->hush();
        QCOMPARE(m_bar->wayBack(), QString());
    }

    void restoresAndTakesThatBackToo()
    {
        must(m_workspace->moveToTrash(m_uuids[0]));
        m_bar->change({BulkChange::Kind::Restore, {}, {m_uuids[0]}});
        QCOMPARE(present(), 30);
        button()->click();
        QCOMPARE(present(), 29);
    }
};

NEVERTWICE_TEST(BulkBarTest);
#include "bulkbar_test.moc"
