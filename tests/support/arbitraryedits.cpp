// Edits of incidents, and paths that are none.
#include "model/domain/document.h"
#include "tests/support/arbitraryparts.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::test {

namespace arbitrary {

template <typename T> void editRows(QList<T> &list, T (*make)())
{
    const int size = int(list.size());
    const int what = size == 0 ? 0 : upTo(3);
    if (what == 0) return void(list.insert(upTo(size), make()));
    const int row = upTo(size - 1);
    if (what == 1) return list.removeAt(row);
    if (what == 2) return list.move(row, upTo(size - 1));
    T changed = make();
    changed.uuid = list[row].uuid;
    list[row] = changed;
}

void editWords(QStringList &list)
{
    if (!list.isEmpty() && oneIn(2))
        list.removeAt(upTo(int(list.size()) - 1));
    else
        list.insert(upTo(int(list.size())), text());
}

void editExtra(QJsonObject &object)
{
    const QStringList keys = object.keys();
    if (!keys.isEmpty() && oneIn(2))
        object.remove(keys[upTo(int(keys.size()) - 1)]);
    else
        object.insert(key(), json(2));
}

// Each touches paths that no other touches.
using Edit = void (*)(Incident &);
const std::vector<Edit> &edits()
{
    static const std::vector<Edit> list{
        [](Incident &i) { i.title = text(); },
        [](Incident &i) { i.severity = code<Severity>(); },
        [](Incident &i) { i.state = code<State>(); },
        [](Incident &i) { i.summary = text(); },
        [](Incident &i) { i.rootCause = text(); },
        [](Incident &i) { i.timeZone = text(); },
        [](Incident &i) { i.milestones.started = moment(); },
        [](Incident &i) { i.milestones.resolved = moment(); },
        [](Incident &i) { editExtra(i.milestones.extra); },
        [](Incident &i) { i.impact.text = text(); },
        [](Incident &i) { i.impact.money = json(0); },
        [](Incident &i) { i.impact.usersCount = oneIn(3) ? std::nullopt : std::optional(whole()); },
        [](Incident &i) { editRows(i.impact.intervals, interval); },
        [](Incident &i) { i.lessons.gotLucky = text(); },
        [](Incident &i) { i.statedDurationMinutes = number(); },
        [](Incident &i) { editExtra(i.custom); },
        [](Incident &i) { i.headings.insert(key(), text()); },
        [](Incident &i) { editExtra(i.extra); },
        [](Incident &i) { i.source = oneIn(2) ? std::nullopt : std::optional(source()); },
        [](Incident &i) { editWords(i.services); },
        [](Incident &i) { editWords(i.tags); },
        [](Incident &i) { editWords(i.inferred); },
        [](Incident &i) { editWords(i.sectionOrder); },
        [](Incident &i) { editRows(i.timeline, event); },
        [](Incident &i) { editRows(i.causes, causeLink); },
        [](Incident &i) { editRows(i.actions, action); },
        [](Incident &i) { editRows(i.questions, question); },
        [](Incident &i) { editRows(i.people, person); },
        [](Incident &i) { editRows(i.related, relation); },
        [](Incident &i) { editRows(i.otherSections, section); },
        [](Incident &i) { editRows(i.attachments, attachment); },
        [](Incident &i) { editRows(i.approvals, approval); },
        [](Incident &i) { i.findings = rows(finding); },
    };
    return list;
}

void edit(Incident &incident, int from, int step)
{
    const int kinds = (int(edits().size()) - from + step - 1) / step;
    for (int left = 1 + upTo(4); left > 0; --left)
        edits()[size_t(from + step * upTo(kinds - 1))](incident);
}

// A path to something that may be there: every field, row and field of a row of the document.
void addPaths(const QString &prefix, const QJsonValue &value, QStringList &out)
{
    if (!prefix.isEmpty()) out.append(prefix);
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            addPaths(prefix.isEmpty() ? it.key() : prefix + u'.' + it.key(), it.value(), out);
    }
    for (const QJsonValue row : value.toArray())
        if (row.isObject()) addPaths(prefix + u'/' + row["uuid"_L1].toString(), row, out);
}

QString path(const QJsonObject &document)
{
    static const std::vector<QString> odd{u""_s,
                                          u"."_s,
                                          u"/"_s,
                                          u"//"_s,
                                          u"timeline"_s,
                                          u"timeline/"_s,
                                          u"timeline/."_s,
                                          u"timeline/x.."_s,
                                          u"title/x"_s,
                                          u"title.x.y"_s,
                                          u"milestones/x.started"_s,
                                          u"impact.intervals/x"_s,
                                          u"uuid"_s,
                                          u"format"_s,
                                          u"actions.number"_s,
                                          QString(2'000'000, u'.'),
                                          u"a."_s.repeated(500'000) + u'a',
                                          u"%"_s,
                                          u"custom.%"_s};
    QStringList there;
    addPaths({}, document, there);
    switch (upTo(4)) {
    case 0:
        return text();
    case 1:
        return oneOf(odd);
    case 2:
        return there[upTo(int(there.size()) - 1)] +
               oneOf(std::vector<QString>{u"."_s, u"/"_s, u".x"_s, u"/x"_s, u"/x.y"_s});
    default:
        return there[upTo(int(there.size()) - 1)];
    }
}

} // namespace arbitrary

rc::Gen<Incident> edited(const Incident &incident)
{
    return rc::gen::exec([incident] {
        Incident changed = incident;
        arbitrary::edit(changed, 0, 1);
        return arbitrary::settled(changed);
    });
}

rc::Gen<std::pair<Incident, Incident>> editedApart(const Incident &incident)
{
    return rc::gen::exec([incident] {
        std::pair<Incident, Incident> both{incident, incident};
        arbitrary::edit(both.first, 0, 2);
        arbitrary::edit(both.second, 1, 2);
        return std::pair(arbitrary::settled(both.first), arbitrary::settled(both.second));
    });
}

rc::Gen<Patch> hostilePatch(const Incident &incident)
{
    return rc::gen::exec([document = toDocument(incident)] {
        Patch patch;
        patch.path = arbitrary::path(document);
        patch.before = valueAt(document, patch.path);
        if (arbitrary::oneIn(4)) patch.before = arbitrary::json(1);
        if (!arbitrary::oneIn(4)) patch.after = arbitrary::json(2);
        patch.position = arbitrary::smallWhole();
        return patch;
    });
}

} // namespace nevertwice::test
