#include "model/domain/patch.h"

#include "model/domain/document.h"
#include "tests/support/arbitrary.h"
#include "tests/support/builders.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QTest>

using namespace nevertwice;
using namespace nevertwice::test;
using namespace Qt::Literals::StringLiterals;

namespace patches {

// A document without what is computed from the rest of it.
QJsonObject bare(QJsonObject document)
{
    document.remove(u"duration_minutes"_s);
    return document;
}

QJsonObject documentOf(const Incident &incident)
{
    return bare(toDocument(incident));
}

QStringList pathsOf(const QList<Patch> &list)
{
    QStringList paths;
    for (const Patch &patch : list)
        paths.append(patch.path);
    return paths;
}

// Two edits of the same incident, and the incident.
struct Three
{
    Incident base, mine, theirs;
};
Three threeOfOne()
{
    const Incident base = *soundIncident();
    return {base, *edited(base), *edited(base)};
}

} // namespace patches

using namespace patches;

class PatchTest : public QObject
{
    Q_OBJECT

private slots:
    void leadsFromOneDocumentToTheOther()
    {
        QVERIFY(holds("apply(diff(a, b), a) is b, for an edit of a", [](const Incident &a) {
            const Incident b = *edited(a);
            const Result<Incident> there = apply(diff(a, b), a);
            RC_ASSERT(there.ok());
            RC_ASSERT(*there == b);
            const Result<Incident> back = apply(reversed(diff(a, b)), b);
            RC_ASSERT(back.ok());
            RC_ASSERT(*back == a);
        }));
        QVERIFY(holds("apply(diff(a, b), a) is b, for any two", [](const Incident &a, const Incident &b) {
            const Result<Incident> there = apply(diff(a, b), a);
            RC_ASSERT(there.ok());
            RC_ASSERT(*there == b);
            const Result<Incident> back = apply(reversed(diff(a, b)), b);
            RC_ASSERT(back.ok());
            RC_ASSERT(*back == a);
        }));
    }

    void saysNothingAboutEqualDocuments()
    {
        QVERIFY(holds("diff(a, a) is empty", [](const Incident &a) { RC_ASSERT(diff(a, a).isEmpty()); }));
    }

    void namesOnlyWhatChanged()
    {
        const Event first = anEvent().saying("first");
        const Event second = anEvent().saying("second");
        const Incident base = anIncident().titled("Disk full").withEvent(first).withEvent(second).onService("a");
        const QString firstRow = u"timeline/"_s + first.uuid.toString(QUuid::WithoutBraces);

        Incident changed = base;
        changed.title = u"Disk is full"_s;
        changed.timeline[0].kind = EventKind::Detection;
        QCOMPARE(pathsOf(diff(base, changed)), (QStringList{firstRow + u".kind"_s, u"title"_s}));

        changed = base;
        changed.timeline.move(0, 1);
        QCOMPARE(pathsOf(diff(base, changed)), QStringList{u"timeline"_s});

        changed = base;
        changed.timeline.removeFirst();
        const QList<Patch> removed = diff(base, changed);
        QCOMPARE(pathsOf(removed), QStringList{firstRow});
        QVERIFY(removed[0].after.isUndefined());
        QCOMPARE(removed[0].position, 0);

        changed = base;
        changed.milestones.resolved = at("2026-01-05T12:00:00Z");
        QCOMPARE(pathsOf(diff(base, changed)), QStringList{u"milestones.resolved"_s}); // no derived key
    }

    void mergesWhatOnlyOneSideChanged()
    {
        QVERIFY(holds("merge(base, mine, base) is mine; merge(base, base, theirs) is theirs", [](const Incident &base) {
            const QJsonObject b = documentOf(base);
            const QJsonObject m = documentOf(*edited(base));
            const Merge mine = merge(b, m, b);
            RC_ASSERT(mine.conflicts.isEmpty());
            RC_ASSERT(sameJson(mine.merged, m));
            const Merge theirs = merge(b, b, m);
            RC_ASSERT(theirs.conflicts.isEmpty());
            RC_ASSERT(sameJson(theirs.merged, m));
        }));
    }

    void keepsBothOfTwoEditsOfDifferentFields()
    {
        QVERIFY(holds("edits apart both survive, whichever comes first", [](const Incident &base) {
            const auto [mine, theirs] = *editedApart(base);
            const Merge merged = merge(documentOf(base), documentOf(mine), documentOf(theirs));
            RC_ASSERT(merged.conflicts.isEmpty());
            const Result<Incident> both = apply(diff(base, theirs), mine);
            RC_ASSERT(both.ok());
            const Result<Incident> read = fromDocument(merged.merged);
            RC_ASSERT(read.ok());
            RC_ASSERT(*read == *both);
            const Merge other = merge(documentOf(base), documentOf(theirs), documentOf(mine));
            RC_ASSERT(other.conflicts.isEmpty());
            RC_ASSERT(*fromDocument(other.merged) == *both);
        }));
    }

    void seesNoConflictInTheSameEdit()
    {
        QVERIFY(holds("merge(base, m, m) is m", [](const Incident &base) {
            const QJsonObject m = documentOf(*edited(base));
            const Merge merged = merge(documentOf(base), m, m);
            RC_ASSERT(merged.conflicts.isEmpty());
            RC_ASSERT(sameJson(merged.merged, m));
        }));
    }

    void neverLosesWhatTheyChanged()
    {
        QVERIFY(holds("what they changed is in the merge, words they added too", [] {
            const Three all = threeOfOne();
            const Merge merged = merge(documentOf(all.base), documentOf(all.mine), documentOf(all.theirs));
            for (const Patch &patch : diff(all.base, all.theirs)) {
                const QJsonValue now = valueAt(merged.merged, patch.path);
                if (patch.before.isArray() && patch.after.isArray()) {
                    for (const QJsonValue &word : patch.after.toArray())
                        if (word.isString() && !patch.before.toArray().contains(word))
                            RC_ASSERT(now.toArray().contains(word));
                } else if (!patch.after.isObject()) { // a row that came may have been given more by the other side
                    RC_ASSERT(sameJson(now, patch.after));
                }
            }
        }));
    }

    void losesNothingOfMineButWhatItReports()
    {
        QVERIFY(holds("what I changed is in the merge or among the conflicts", [] {
            const Three all = threeOfOne();
            const Merge merged = merge(documentOf(all.base), documentOf(all.mine), documentOf(all.theirs));
            const QStringList reported = pathsOf(merged.conflicts);
            for (const Patch &patch : diff(all.base, all.mine)) {
                if (reported.contains(patch.path) || (patch.before.isArray() && patch.after.isArray())) continue;
                RC_ASSERT(sameJson(valueAt(merged.merged, patch.path), patch.after));
            }
        }));
    }

    void mergesIntoAnIncident()
    {
        QVERIFY(holds("the merge of two edits is a document", [] {
            const Three all = threeOfOne();
            const Merge merged = merge(documentOf(all.base), documentOf(all.mine), documentOf(all.theirs));
            RC_ASSERT(fromDocument(merged.merged).ok());
        }));
    }

    void survivesPathsThatAreNone()
    {
        QVERIFY(holds("hostile patches are applied or refused", [](const Incident &incident) {
            QList<Patch> list;
            for (int i = *rc::gen::inRange(1, 4); i > 0; --i)
                list.append(*hostilePatch(incident));
            const QJsonObject document = toDocument(incident);
            const Result<QJsonObject> applied = apply(list, document);
            const Result<Incident> read = apply(list, incident);
            RC_ASSERT(applied.ok() || !read.ok());
            const Result<Merge> merged = merge(list, document);
            RC_ASSERT(merged.ok() || !applied.ok());
            for (const Patch &patch : std::as_const(list))
                valueAt(document, patch.path);
        }));
    }

    void refusesAPathThatIsNone_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *path : {"", ".", "title.", ".title", "a..b", "timeline/x.", "timeline/x..y", "title/x",
                                 "services/x", "impact/x.from", "milestones/x", "timeline/x.y/z"})
            QTest::newRow(path) << QString::fromLatin1(path);
        QTest::newRow("deep") << u"a."_s.repeated(5'000) + u'a';
    }
    void refusesAPathThatIsNone()
    {
        QFETCH(QString, path);
        const Incident incident = anIncident().titled("Disk full").onService("a");
        const Result<Incident> applied = apply({{path, {}, u"x"_s, -1}}, incident);
        QVERIFY(!applied);
        QVERIFY(!applied.error().reason.isEmpty());
    }

    void namesKeysThatHoldSeparators()
    {
        // What an import brought under keys of its own can be changed and merged as well.
        const Incident base = anIncident().withUnknownKey("a.b", 1).withUnknownKey("", u"x"_s).withUnknownKey("c/d", 1);
        Incident changed = base;
        changed.extra[u"a.b"_s] = 2;
        changed.extra[QString()] = u"y"_s;
        changed.extra.remove(u"c/d"_s);
        changed.extra[u"50%"_s] = true;
        const QList<Patch> patches = diff(base, changed);
        QCOMPARE(patches.size(), 4);
        for (const Patch &patch : patches)
            QCOMPARE(valueAt(toDocument(changed), patch.path), patch.after);
        QCOMPARE(*apply(patches, base), changed);
        QCOMPARE(*apply(reversed(patches), changed), base);
    }

    void readsValuesByPath()
    {
        const Event event = anEvent().at("2026-01-05T10:05:00Z").saying("full");
        const QJsonObject document = toDocument(
            anIncident().startedAt("2026-01-05T10:00:00Z").withEvent(event).affectingFrom("2026-01-05", "2026-01-06"));
        const QString row = u"timeline/"_s + event.uuid.toString(QUuid::WithoutBraces);
        QCOMPARE(valueAt(document, u"milestones.started"_s), QJsonValue(u"2026-01-05T10:00:00Z"_s));
        QCOMPARE(valueAt(document, row + u".text"_s), QJsonValue(u"full"_s));
        QCOMPARE(valueAt(document, row)["text"_L1], QJsonValue(u"full"_s));
        QVERIFY(valueAt(document, u"timeline/none.text"_s).isUndefined());
        QVERIFY(valueAt(document, u"title.x"_s).isUndefined());
        const QString interval = document["impact"_L1]["intervals"_L1][0]["uuid"_L1].toString();
        QCOMPARE(valueAt(document, u"impact.intervals/%1.to"_s.arg(interval)), QJsonValue(u"2026-01-06"_s));
    }

    void unitesWordsOfBothSides()
    {
        const Incident base = anIncident().onService("a").onService("b");
        Incident mine = base;
        mine.services = QStringList{u"b"_s, u"c"_s};
        Incident theirs = base;
        theirs.services = QStringList{u"a"_s, u"b"_s, u"d"_s};
        const Merge merged = merge(documentOf(base), documentOf(mine), documentOf(theirs));
        QVERIFY(merged.conflicts.isEmpty());
        QCOMPARE(fromDocument(merged.merged)->services, (QStringList{u"b"_s, u"d"_s, u"c"_s}));
    }

    void asksWhereBothChangedOneField()
    {
        const Incident base = anIncident().titled("Disk full");
        Incident mine = base;
        mine.title = u"Disk of db-1 full"_s;
        Incident theirs = base;
        theirs.title = u"No space left"_s;
        theirs.summary = u"Logs."_s;
        const Merge merged = merge(documentOf(base), documentOf(mine), documentOf(theirs));
        QCOMPARE(merged.conflicts, (QList<Patch>{{u"title"_s, u"No space left"_s, u"Disk of db-1 full"_s, -1}}));
        QCOMPARE(*fromDocument(merged.merged), theirs);
        QCOMPARE(fromDocument(*apply(merged.conflicts, merged.merged))->title, mine.title);
    }

    void asksWhereOneRemovedWhatTheOtherChanged()
    {
        const Event event = anEvent().saying("full");
        const Incident base = anIncident().withEvent(event);
        Incident removed = base;
        removed.timeline.clear();
        Incident changed = base;
        changed.timeline[0].text = u"97 % full"_s;
        const QString row = u"timeline/"_s + event.uuid.toString(QUuid::WithoutBraces);

        const Merge theyRemoved = merge(documentOf(base), documentOf(changed), documentOf(removed));
        QCOMPARE(pathsOf(theyRemoved.conflicts), QStringList{row + u".text"_s});
        QCOMPARE(*fromDocument(theyRemoved.merged), removed);

        const Merge iRemoved = merge(documentOf(base), documentOf(removed), documentOf(changed));
        QCOMPARE(pathsOf(iRemoved.conflicts), QStringList{row});
        QCOMPARE(*fromDocument(iRemoved.merged), changed);
    }

    void leavesTheirsAsTheyAreWhereMyChangeHasNoHome()
    {
        Source source;
        source.file = u"a.md"_s;
        Incident base = anIncident();
        base.source = source;
        Incident mine = base;
        mine.source->extra.insert(u"line_end"_s, u"crlf"_s);
        Incident theirs = base;
        theirs.source.reset();
        const Merge merged = merge(documentOf(base), documentOf(mine), documentOf(theirs));
        QCOMPARE(pathsOf(merged.conflicts), QStringList{u"source.line_end"_s});
        QCOMPARE(*fromDocument(merged.merged), theirs);
    }
};

NEVERTWICE_TEST(PatchTest);
#include "patch_test.moc"
