#include "tests/support/arbitrary.h"

#include "model/domain/document.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <limits>
#include <ostream>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::test {

namespace arbitrary {

namespace gen = rc::gen;

// Precondition of everything here: called while a value is generated (inside gen::exec).
int upTo(int most)
{
    return *gen::inRange(0, most + 1);
}
bool oneIn(int many)
{
    return upTo(many - 1) == 0;
}
template <typename T> const T &oneOf(const std::vector<T> &list)
{
    return list[size_t(upTo(int(list.size()) - 1))];
}

const std::vector<QString> &pieces()
{
    static const std::vector<QString> list{
        u"pool"_s,
        u"connection exhausted"_s,
        u" "_s,
        u"\n"_s,
        u"\r\n"_s,
        u"\r"_s,
        u"\t"_s,
        QString(QChar(0)),
        QString(QChar(0xFEFF)), // byte-order mark
        QString(QChar(0xFFFE)), // the same, bytes swapped
        QString(QChar(0xFFFF)),
        QString(QChar(0xFDD0)),
        QString(QChar(0xD83D)), // half of an emoji
        QString(QChar(0xDE00)), // the other half
        QString::fromUcs4(U"\x1F600", 1),
        QString::fromUcs4(U"\x1FFFE", 1), // a non-character above the first plane
        QString::fromUcs4(U"\x10FFFF", 1),
        QString::fromUtf8(
            "👩‍👩‍👧‍👦 e\xCC\x81 ﷽"), // joined emoji, a combining accent, one very wide letter
        QString(QChar(0x202E)) + u"gpj.exe"_s,          // right to left from here
        QString(QChar(0x2028)),
        QString(QChar(0x200B)),
        QString(QChar(0x7F)),
        QString(QChar(0x1B)) + u"[31m"_s,
        u"日本語の障害報告"_s,
        u"Zürich Straße İı"_s,
        u"<script>alert(1)</script><img src=file:///etc/passwd>"_s,
        u"<!-- nevertwice:impact -->"_s,
        u"](javascript:x) | a | b |\n|---|"_s,
        u"```\n# not a heading"_s,
        u"\" OR NEAR(a b, 2) * ^ - {title}: ("_s, // search syntax
        u"'; DROP TABLE incident; --"_s,
        u"=HYPERLINK(\"x\")"_s,
        u"../../etc/passwd"_s,
        u"%s %n {{name}} ${HOME}"_s,
        u"\\u0000 \\\" \\"_s,
        u"timeline/x.y"_s,
    };
    return list;
}

QString joinedPieces(const std::vector<std::size_t> &picked)
{
    QString text;
    for (const std::size_t i : picked)
        text += pieces()[i];
    return text;
}

rc::Gen<QString> fewPieces()
{
    return gen::map(
        gen::resize(8, gen::container<std::vector<std::size_t>>(gen::inRange<std::size_t>(0, pieces().size()))),
        joinedPieces);
}

rc::Gen<QString> anyUnits()
{
    return gen::map(gen::resize(20, gen::container<std::vector<quint16>>(gen::resize(100, gen::arbitrary<quint16>()))),
                    [](const std::vector<quint16> &units) {
                        QString text;
                        for (const quint16 unit : units)
                            text += QChar(unit);
                        return text;
                    });
}

rc::Gen<QString> longText()
{
    return gen::map(gen::pair(gen::inRange<std::size_t>(0, pieces().size()), gen::inRange(1, 4'000)),
                    [](const std::pair<std::size_t, int> &what) { return pieces()[what.first].repeated(what.second); });
}

QString text()
{
    return *hostileText();
}
QUuid uuid()
{
    return *anyUuid();
}
Moment moment()
{
    return *anyMoment();
}

template <typename E> Code<E> code()
{
    constexpr int known = int(CodeWords<E>::words.size());
    switch (upTo(9)) {
    case 0:
        return {};
    case 1:
        return Code<E>::read(text());
    case 2:
        return Code<E>::read(QChar(0xFEFF) + CodeWords<E>::words[0].toString());
    case 3:
        return Code<E>::read(CodeWords<E>::words[0].toString().toUpper() + u' ');
    default:
        return E(upTo(known - 1));
    }
}

double number()
{
    static const std::vector<double> odd{0,
                                         -0.0,
                                         0.1,
                                         1.0 / 3,
                                         5e-324,
                                         1.7976931348623157e308,
                                         1e18,
                                         1e20,
                                         9007199254740992.0,
                                         -1,
                                         std::numeric_limits<double>::infinity(),
                                         std::numeric_limits<double>::quiet_NaN()};
    return oneIn(3) ? oneOf(odd) : double(upTo(100'000)) / 4;
}

qint64 whole()
{
    static const std::vector<qint64> odd{0,
                                         -1,
                                         9'000'000'000'000'000,
                                         9'007'199'254'740'993,
                                         std::numeric_limits<qint64>::max(),
                                         std::numeric_limits<qint64>::min()};
    return oneIn(3) ? oneOf(odd) : upTo(1'000'000);
}

int smallWhole()
{
    static const std::vector<int> odd{0, -1, 1'000'000'000, std::numeric_limits<int>::max(),
                                      std::numeric_limits<int>::min()};
    return oneIn(8) ? oneOf(odd) : upTo(6);
}

QString key()
{
    static const std::vector<QString> odd{u""_s,
                                          u"a.b"_s,
                                          u"a/b"_s,
                                          u"uuid"_s,
                                          u"title"_s,
                                          u"text"_s,
                                          u"100%"_s,
                                          u"format"_s,
                                          u"version"_s,
                                          u"%2E"_s,
                                          u"."_s,
                                          u"/"_s,
                                          u"extra"_s,
                                          u"x_origin"_s,
                                          u"duration_minutes"_s,
                                          QChar(0xFEFF) + u"title"_s};
    return oneIn(2) ? oneOf(odd) : text().left(40);
}

QJsonValue json(int depth)
{
    switch (upTo(depth > 0 ? 7 : 5)) {
    case 0:
        return QJsonValue();
    case 1:
        return oneIn(2);
    case 2:
        return number();
    case 3:
        return whole();
    case 6: {
        QJsonArray array;
        for (int i = upTo(3); i > 0; --i)
            array.append(json(depth - 1));
        return array;
    }
    case 7: {
        QJsonObject object;
        for (int i = upTo(3); i > 0; --i)
            object.insert(key(), json(depth - 1));
        return object;
    }
    default:
        return text();
    }
}

QJsonObject extra()
{
    QJsonObject object;
    for (int i = oneIn(4) ? upTo(3) : 0; i > 0; --i)
        object.insert(key(), json(3));
    return object;
}

QStringList words()
{
    static const std::vector<QString> usual{u"checkout"_s, u"payments"_s, u"checkout"_s, QString(),
                                            QChar(0xFEFF) + u"checkout"_s};
    QStringList list;
    for (int i = upTo(4); i > 0; --i)
        list.append(oneIn(3) ? text() : oneOf(usual));
    return list;
}

Event event()
{
    Event e;
    e.uuid = uuid();
    e.at = moment();
    e.end = moment();
    e.asWritten = text();
    e.clock = text();
    e.correctedFrom = moment();
    e.precision = code<Precision>();
    e.kind = code<EventKind>();
    e.text = text();
    e.author = text();
    e.link = text();
    e.starred = oneIn(2);
    e.extra = extra();
    return e;
}

CauseLink causeLink()
{
    return {uuid(), text(), code<CauseCategory>(), code<CauseRole>(), extra()};
}

Action action()
{
    Action a;
    a.uuid = uuid();
    a.number = smallWhole();
    a.title = text();
    a.details = text();
    a.type = code<ActionType>();
    a.group = text();
    a.priority = code<Priority>();
    a.owner = text();
    a.due = moment();
    a.status = code<ActionStatus>();
    a.createdAt = moment();
    a.closedAt = moment();
    a.reason = text();
    a.evidence = text();
    a.reviewOn = moment();
    a.link = text();
    for (int i = upTo(2); i > 0; --i)
        a.answers.append(uuid());
    if (!a.answers.isEmpty() && oneIn(3)) a.answers.append(a.answers.first());
    a.extra = extra();
    return a;
}

Interval interval()
{
    return {uuid(), moment(), moment(), extra()};
}
Question question()
{
    return {uuid(), text(), text(), text(), oneIn(2), extra()};
}
Approval approval()
{
    return {uuid(), text(), code<Verdict>(), moment(), extra()};
}
Person person()
{
    return {uuid(), text(), code<PersonRole>(), extra()};
}
RelatedIncident relation()
{
    return {uuid(), code<Relation>(), extra()};
}
OtherSection section()
{
    return {uuid(), text(), text(), extra()};
}
Attachment attachment()
{
    return {uuid(), text(), text(), text(), extra()};
}
Source source()
{
    return {text(), smallWhole(), text(), text(), extra()};
}

Finding finding()
{
    static const std::vector<QString> checks{u"time-unreadable"_s, u"date-missing"_s, u"zone-suspect"_s,
                                             u"milestone-order"_s};
    Finding f;
    f.check = oneOf(checks);
    f.level = code<Level>();
    f.place = text();
    if (oneIn(2)) f.line = smallWhole();
    f.message = text();
    if (oneIn(2)) f.fix = Fix{text(), extra(), words(), extra()};
    f.extra = extra();
    return f;
}

template <typename T> QList<T> rows(T (*make)())
{
    QList<T> list;
    for (int i = upTo(3); i > 0; --i)
        list.append(make());
    if (!list.isEmpty() && oneIn(20)) list.append(list.first()); // a row told twice
    return list;
}

Milestones milestones()
{
    return {moment(), moment(), moment(), moment(), moment(), extra()};
}

Impact impact()
{
    Impact i;
    i.text = text();
    if (oneIn(2)) i.usersPercent = number();
    if (oneIn(2)) i.usersCount = whole();
    i.requests = json(1);
    i.money = oneIn(5) ? QJsonValue(QJsonValue::Undefined) : json(1);
    i.intervals = rows(interval);
    i.extra = extra();
    return i;
}

QMap<QString, QString> headings()
{
    QMap<QString, QString> map;
    for (int i = upTo(2); i > 0; --i)
        map.insert(key(), text());
    return map;
}

Incident incident()
{
    Incident i;
    i.uuid = uuid();
    i.ref = oneIn(2) ? QString() : u"INC-%1"_s.arg(upTo(50));
    i.title = text();
    i.severity = code<Severity>();
    i.severityAsWritten = text();
    i.state = code<State>();
    i.classification = code<Classification>();
    i.review = code<Review>();
    i.reviewReason = text();
    i.approvals = rows(approval);
    i.publishedAt = moment();
    i.custom = extra();
    i.timeZone = oneIn(2) ? u"Europe/Berlin"_s : text();
    i.milestones = milestones();
    i.inferred = words();
    if (oneIn(2)) i.statedDurationMinutes = number();
    i.impact = impact();
    i.summary = text();
    i.trigger = text();
    i.detection = text();
    i.detectionMethod = code<DetectionMethod>();
    i.rootCause = text();
    i.resolution = text();
    i.lessons = {text(), text(), text(), text(), extra()};
    i.timeline = rows(event);
    i.causes = rows(causeLink);
    i.actions = rows(action);
    i.questions = rows(question);
    i.services = words();
    i.tags = words();
    i.people = rows(person);
    i.related = rows(relation);
    i.otherSections = rows(section);
    i.sectionOrder = words();
    i.headings = headings();
    i.attachments = rows(attachment);
    if (oneIn(2)) i.source = source();
    i.findings = rows(finding);
    i.extra = extra();
    return i;
}

template <typename T> void keepOneOfEach(QList<T> &list)
{
    QSet<QUuid> seen;
    list.removeIf([&](const T &row) {
        const bool known = seen.contains(row.uuid);
        seen.insert(row.uuid);
        return known;
    });
}

Incident settled(Incident i)
{
    i = sanitized(i);
    keepOneOfEach(i.timeline), keepOneOfEach(i.causes), keepOneOfEach(i.actions), keepOneOfEach(i.questions);
    keepOneOfEach(i.people), keepOneOfEach(i.related), keepOneOfEach(i.otherSections), keepOneOfEach(i.attachments);
    keepOneOfEach(i.approvals), keepOneOfEach(i.impact.intervals);
    i.findings.removeIf([](const Finding &finding) { return !isFromSource(finding); });
    return i;
}

// ---- edits ----

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

void write(const QString &text, std::ostream &out)
{
    out << '"';
    for (const QChar c : text.left(400)) {
        if (c.unicode() >= 0x20 && c.unicode() < 0x7F)
            out << char(c.unicode());
        else
            out << "\\u" << QString::number(c.unicode(), 16).rightJustified(4, u'0').toStdString();
    }
    out << '"';
    if (text.size() > 400) out << "... of " << text.size();
}

} // namespace arbitrary

rc::Gen<QString> hostileText()
{
    using namespace arbitrary;
    static const rc::Gen<QString> any = gen::weightedOneOf<QString>(
        {{40, gen::just(QString())}, {120, fewPieces()}, {20, anyUnits()}, {1, longText()}});
    return any;
}

rc::Gen<QJsonValue> hostileJson()
{
    return rc::gen::exec([] { return arbitrary::json(3); });
}

rc::Gen<QJsonObject> hostileObject()
{
    return rc::gen::exec([] {
        QJsonObject object;
        for (int i = arbitrary::upTo(4); i > 0; --i)
            object.insert(arbitrary::key(), arbitrary::json(3));
        return object;
    });
}

rc::Gen<Moment> anyMoment()
{
    const auto first = Moment::onDay(QDate(1, 1, 1)).msecs();
    const auto last = Moment::onDay(QDate(9999, 12, 31)).msecs() + 86'399'999;
    const auto within = [=](quint64 any) { return first + qint64(any % quint64(last - first + 1)); };
    const auto wide = rc::gen::resize(rc::kNominalSize, rc::gen::arbitrary<quint64>());
    return rc::gen::oneOf(
        rc::gen::just(Moment()), rc::gen::map(wide, [=](quint64 any) { return Moment::atMsecs(within(any)); }),
        rc::gen::map(wide, [=](quint64 any) { return Moment::onDay(Moment::atMsecs(within(any)).day()); }),
        rc::gen::map(rc::gen::inRange<qint64>(-2, 100'000),
                     [](qint64 minutes) { return Moment::atMsecs(1'767'600'000'000 + minutes * 60'000); }),
        rc::gen::element(Moment::atMsecs(first), Moment::atMsecs(last), Moment::atMsecs(-1), Moment::atMsecs(0),
                         Moment::onDay(QDate(1, 1, 1)), Moment::onDay(QDate(9999, 12, 31)), Moment::atMsecs(first - 1),
                         Moment::atMsecs(last + 1), Moment::atMsecs(std::numeric_limits<qint64>::max()),
                         Moment::atMsecs(std::numeric_limits<qint64>::min())));
}

rc::Gen<QUuid> anyUuid()
{
    const auto wide = rc::gen::resize(rc::kNominalSize, rc::gen::arbitrary<quint64>());
    return rc::gen::noShrink(rc::gen::map(rc::gen::pair(wide, wide), [](const std::pair<quint64, quint64> &bits) {
        const auto [a, b] = bits;
        if (a % 64 == 0) return QUuid();
        return QUuid(uint(a >> 32), ushort(a >> 16), ushort(a), uchar(b >> 56), uchar(b >> 48), uchar(b >> 40),
                     uchar(b >> 32), uchar(b >> 24), uchar(b >> 16), uchar(b >> 8), uchar(b));
    }));
}

rc::Gen<Incident> rawIncident()
{
    return rc::gen::exec([] { return arbitrary::incident(); });
}

rc::Gen<Incident> soundIncident()
{
    return rc::gen::map(rawIncident(), arbitrary::settled);
}

rc::Gen<Cause> soundCause()
{
    using namespace arbitrary;
    return gen::exec([] { return sanitized(Cause{uuid(), text(), code<CauseCategory>(), text(), uuid(), extra()}); });
}

rc::Gen<WorkspaceDocument> soundWorkspace()
{
    using namespace arbitrary;
    return gen::exec([] {
        WorkspaceDocument w;
        w.uuid = uuid();
        for (int i = upTo(3); i > 0; --i)
            w.causes.append(*soundCause());
        for (QList<DirectoryEntry> *list : {&w.services, &w.people, &w.tags})
            for (int i = upTo(2); i > 0; --i)
                list->append({uuid(), text(), extra()});
        w.settings = extra();
        for (int i = upTo(2); i > 0; --i)
            w.views.append({uuid(), text(), text(), extra()});
        w.extra = extra();
        return w;
    });
}

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

void showValue(const QString &text, std::ostream &out)
{
    nevertwice::test::arbitrary::write(text, out);
}

void showValue(const QJsonObject &value, std::ostream &out)
{
    showValue(QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Compact)), out);
}

void showValue(const QJsonValue &value, std::ostream &out)
{
    if (value.isUndefined())
        out << "undefined";
    else
        showValue(QJsonObject{{QString(), value}}, out);
}

namespace nevertwice {

void showValue(const Incident &incident, std::ostream &out)
{
    // Only what differs from nothing, else the sentence is lost among empty keys.
    const QJsonObject empty = toDocument(Incident());
    QJsonObject document = toDocument(incident);
    for (const QString &key : document.keys())
        if (document.value(key) == empty.value(key)) document.remove(key);
    const QByteArray json = QJsonDocument(document).toJson(QJsonDocument::Compact);
    out << json.left(20'000).constData();
}

void showValue(const Cause &cause, std::ostream &out)
{
    ::showValue(toDocument(cause), out);
}

void showValue(const Patch &patch, std::ostream &out)
{
    ::showValue(patch.path, out);
    out << ": ";
    ::showValue(patch.before, out);
    out << " -> ";
    ::showValue(patch.after, out);
    out << " at " << patch.position;
}

void showValue(const Moment &moment, std::ostream &out)
{
    out << moment.msecs() << (moment.isDay() ? " (day)" : " ms");
}

} // namespace nevertwice
