#include "ui/write/sittings.h"

#include "model/store/saveid.h"
#include "tests/support/builders.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

class SittingsTest : public QObject
{
    Q_OBJECT

    static Revision revision(qint64 id, const Text &time, const QString &by, const QString &name = {},
                             const QString &origin = u"edit"_s)
    {
        Revision revision;
        revision.id = RevisionId{id};
        revision.at = at(time);
        revision.by = by;
        revision.name = name;
        revision.origin = origin;
        return revision;
    }
    static QStringList told(const QList<Revision> &revisions)
    {
        QStringList lines;
        for (const Sitting &sitting : sittingsOf(revisions))
            lines.append(u"%1-%2 %3 x%4 %5"_s.arg(sitting.before.value)
                             .arg(sitting.after.value)
                             .arg(sitting.by)
                             .arg(sitting.saves)
                             .arg(sitting.name)
                             .trimmed());
        return lines;
    }

private slots:
    void joinsWhatOnePersonSavedInOneGo()
    {
        QCOMPARE(told({revision(1, "2026-01-01T10:00:00Z", u"Ada"_s), revision(4, "2026-01-01T10:29:00Z", u"Ada"_s),
                       revision(7, "2026-01-01T10:50:00Z", u"Ada"_s)}),
                 QStringList{u"0-7 Ada x3"_s});
    }

    void endAtAPauseAndWithAnotherPerson()
    {
        QCOMPARE(told({revision(1, "2026-01-01T10:00:00Z", u"Ada"_s), revision(2, "2026-01-01T10:30:00Z", u"Ada"_s),
                       revision(3, "2026-01-01T10:31:00Z", u"Bob"_s)}),
                 (QStringList{u"2-3 Bob x1"_s, u"1-2 Ada x1"_s, u"0-1 Ada x1"_s}));
    }

    void endWithANameAndAnotherKindOfChange()
    {
        QCOMPARE(told({revision(1, "2026-01-01T10:00:00Z", u"Ada"_s, u"published"_s),
                       revision(2, "2026-01-01T10:01:00Z", u"Ada"_s),
                       revision(3, "2026-01-01T10:02:00Z", u"Ada"_s, {}, u"trash"_s)}),
                 (QStringList{u"2-3 Ada x1"_s, u"1-2 Ada x1"_s, u"0-1 Ada x1 published"_s}));
    }

    // Under one name, in the window and by commands between.
    void endWithAnotherWayToWrite()
    {
        QCOMPARE(told({revision(1, "2026-01-01T10:00:00Z", u"Ada"_s), revision(2, "2026-01-01T10:01:00Z", u"Ada"_s),
                       revision(3, "2026-01-01T10:02:00Z", u"Ada"_s, {}, u"cli"_s),
                       revision(4, "2026-01-01T10:03:00Z", u"Ada"_s)}),
                 (QStringList{u"3-4 Ada x1"_s, u"2-3 Ada x1"_s, u"0-2 Ada x2"_s}));
    }

    // Ada twice: at two machines, or two who left it at one name.
    void endWithAnotherWindow()
    {
        const QUuid here = QUuid::createUuid();
        const QUuid there = QUuid::createUuid();
        QList<Revision> revisions;
        for (const QUuid &save : {QUuid::createUuid(), saveIdOf(here), saveIdOf(here), saveIdOf(there), saveIdOf(here),
                                  QUuid::createUuid()}) {
            revisions.append(revision(revisions.size() + 1, "2026-01-01T10:00:00Z", u"Ada"_s));
            revisions.last().saveId = save;
        }
        QCOMPARE(told(revisions), (QStringList{u"4-6 Ada x2"_s, u"3-4 Ada x1"_s, u"0-3 Ada x3"_s}));
    }

    void areNoneWithoutRevisions() { QVERIFY(sittingsOf({}).isEmpty()); }
};

NEVERTWICE_TEST(SittingsTest);
#include "sittings_test.moc"
