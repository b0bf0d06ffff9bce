#include "model/exchange/assignment.h"

#include "model/domain/document.h"
#include "model/domain/exactnumber.h"
#include "model/domain/patch.h"
#include "model/domain/ref.h"
#include "model/domain/repeatreason.h"
#include "model/domain/text.h"
#include "model/exchange/jsontext.h"
#include "model/exchange/localtime.h"

#include <QJsonArray>
#include <QUuid>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace assignment {

using Operation = Assignment::Operation;

Error misused(const QString &reason, const QString &advice)
{
    return {Error::Kind::Usage, {}, reason, advice};
}

constexpr auto kRowAdvice = "`nevertwice-cli help formats` shows how a row is written."_L1;

// What a path builds must stay within what a reader of JSON accepts.
constexpr int kMostKeys = 32;
constexpr int kDeepestValue = kDeepestJson - kMostKeys - 4; // a row lies in a list in the document

// Paths below these are free: people name what is there.
bool isFree(const QString &path)
{
    return path.startsWith("custom."_L1) || path.startsWith("headings."_L1) || path == kRepeatReason;
}

// A number where one will do, although a text would be taken too.
bool prefersNumber(const QString &path)
{
    return path == "impact.requests"_L1 || path == "impact.money"_L1;
}

bool isRow(const QString &path)
{
    return path.contains(u'/') && !path.mid(path.indexOf(u'/')).contains(u'.');
}

bool isFixed(const QString &path)
{
    return path.endsWith(".uuid"_L1) || path == "uuid"_L1 || path == "format"_L1 || path == "version"_L1 ||
           path == "duration_minutes"_L1;
}

int depthOf(const QJsonValue &value)
{
    int deepest = 0;
    for (const QJsonValue &inner : value.isArray() ? value.toArray() : QJsonArray())
        deepest = std::max(deepest, depthOf(inner));
    const QJsonObject object = value.toObject();
    for (const QJsonValue &inner : object)
        deepest = std::max(deepest, depthOf(inner));
    return value.isArray() || value.isObject() ? deepest + 1 : 0;
}

// The value as JSON; undefined where it is none, or could not come back from an export.
QJsonValue asJson(const QString &value)
{
    const auto text = readJsonText('[' + value.toUtf8() + ']');
    if (!text || !text->repeatedKeys.isEmpty() || !text->root.isArray() || text->root.toArray().size() != 1)
        return QJsonValue(QJsonValue::Undefined);
    const QJsonValue given = text->root.toArray().first();
    bool isInReach = true;
    if (keptDigits(given)) value.toDouble(&isInReach);
    if (!isInReach) return QJsonValue(QJsonValue::Undefined); // nobody who types 1E-400 means 0
    const QJsonValue json = nearestNumber(given);
    return depthOf(json) > kDeepestValue ? QJsonValue(QJsonValue::Undefined) : json;
}

Result<Incident> withPatch(const Incident &incident, const QString &path, const QJsonValue &value)
{
    return apply({{path, QJsonValue::Undefined, value, -1}}, incident);
}

Result<Incident> set(const Incident &incident, const Assignment &a)
{
    if (a.path == kRepeatReason) { // stands in the document only where somebody said it
        Incident said = incident;
        setRepeatReason(said, a.value);
        return said;
    }
    if (a.value.isEmpty())
        return withPatch(incident, a.path, isRow(a.path) ? QJsonValue(QJsonValue::Undefined) : QJsonValue());
    if (a.path == "time_zone"_L1 && !knownZone(a.value).isValid())
        return misused(u"no time zone is called \"%1\""_s.arg(a.value), u"Use a name like Europe/Berlin or UTC."_s);
    const QJsonValue json = asJson(a.value);
    if (isRow(a.path) && !json.isObject())
        return misused(u"%1 is a row, and \"%2\" is no JSON object"_s.arg(a.path, a.value), kRowAdvice);
    if (isRow(a.path) || (prefersNumber(a.path) && json.isDouble())) return withPatch(incident, a.path, json);
    auto asText = withPatch(incident, a.path, a.value);
    return asText || json.isUndefined() ? asText : withPatch(incident, a.path, json);
}

// Whether the list is one of rows, which have uuids and are named by them.
bool hasRows(const QJsonObject &document, const QString &path)
{
    const Patch row{path + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces), QJsonValue::Undefined,
                    QJsonObject(), -1};
    return !path.contains(u'/') && apply({row}, document).ok();
}

Result<Incident> addWord(const Incident &incident, const Assignment &a, QJsonArray list)
{
    if (!list.contains(a.value)) list.append(a.value);
    return withPatch(incident, a.path, list);
}

Result<Incident> addRow(const Incident &incident, const Assignment &a, const QJsonObject &row)
{
    QUuid uuid = QUuid::fromString(row.value("uuid"_L1).toString());
    if (uuid.isNull()) uuid = QUuid::createUuid();
    const int number = a.path == "actions"_L1 ? row.value("number"_L1).toInt() : 0;
    if (number > 0 && std::any_of(incident.actions.begin(), incident.actions.end(),
                                  [number](const Action &known) { return known.number == number; }))
        return Error{Error::Kind::Conflict,
                     {},
                     u"another action has the number %1"_s.arg(number),
                     u"Leave the number out: it gets the next one."_s};
    const QString path = u"%1/%2"_s.arg(a.path, uuid.toString(QUuid::WithoutBraces));
    if (!valueAt(toDocument(incident), path).isUndefined())
        return misused(u"%1 is there already"_s.arg(path), u"Change it with =."_s);
    return withPatch(incident, path, row);
}

Result<Incident> removeWord(const Incident &incident, const Assignment &a, QJsonArray list)
{
    for (qsizetype i = list.size() - 1; i >= 0; --i)
        if (list.at(i).toString() == a.value) list.removeAt(i);
    return withPatch(incident, a.path, list);
}

Result<Incident> addOrRemove(const Incident &incident, const Assignment &a, const QJsonObject &document)
{
    const QJsonArray list = valueAt(document, a.path).toArray();
    const bool adds = a.operation == Operation::Add;
    if (!hasRows(document, a.path)) return adds ? addWord(incident, a, list) : removeWord(incident, a, list);
    if (!adds) return withPatch(incident, a.path + u'/' + a.value, QJsonValue(QJsonValue::Undefined));
    const QJsonValue row = asJson(a.value);
    if (!row.isObject())
        return misused(u"%1 takes rows, and \"%2\" is no JSON object"_s.arg(a.path, a.value), kRowAdvice);
    return addRow(incident, a, row.toObject());
}

Error invalid(const QString &reason, const QString &advice)
{
    return {Error::Kind::Invalid, {}, reason, advice};
}

bool isBlank(const QJsonValue &value)
{
    return value.isString() && value.toString().trimmed().isEmpty();
}

// A reader cleans such names away without a word; who typed one is told.
bool namesNothing(const Assignment &a)
{
    if (a.path != "tags"_L1 && a.path != "services"_L1) return false;
    if (a.operation == Operation::Add) return isBlank(a.value);
    const QJsonArray list = a.operation == Operation::Set ? asJson(a.value).toArray() : QJsonArray();
    return std::any_of(list.begin(), list.end(), isBlank);
}

bool setsBelowZero(const Assignment &a)
{
    static const QStringList amounts{u"stated_duration_minutes"_s, u"impact.users_percent"_s, u"impact.users_count"_s};
    return a.operation == Operation::Set && amounts.contains(a.path) && asJson(a.value).toDouble() < 0;
}

bool takesATitle(const Incident &before, const Incident &after, const Assignment &a)
{
    if (a.path.startsWith("actions/"_L1) && a.path.endsWith(".title"_L1)) return isBlank(a.value);
    return std::any_of(after.actions.begin(), after.actions.end(), [&](const Action &action) {
        const auto same = [&](const Action &b) { return b.uuid == action.uuid && isBlank(b.title); };
        return isBlank(action.title) && std::none_of(before.actions.begin(), before.actions.end(), same);
    });
}

// The number that an action had and is to lose: it is called by it elsewhere.
int numberLost(const Incident &before, const Incident &after)
{
    for (const Action &was : before.actions)
        for (const Action &is : after.actions)
            if (is.uuid == was.uuid && is.number != was.number) return was.number;
    return 0;
}

// What can be read but says nothing, or is not for a person to say.
Result<Incident> meaningful(const Incident &before, Result<Incident> after, const Assignment &a)
{
    if (!after) return after;
    if (namesNothing(a)) return invalid(u"a blank name is no name"_s, u"Write a name."_s);
    if (setsBelowZero(a)) return invalid(u"%1 is below zero"_s.arg(a.value.trimmed()), u"Give a number from 0."_s);
    if (takesATitle(before, *after, a)) return invalid(u"an action wants a title"_s, u"Say what is to be done."_s);
    if (const int number = numberLost(before, *after); number > 0)
        return misused(u"the action keeps its number, %1"_s.arg(number), u"Set its other fields."_s);
    return after;
}

Result<void> checkPath(const QJsonObject &document, const Assignment &a)
{
    if (isFixed(a.path)) return misused(u"%1 is not for setting"_s.arg(a.path), u"Set its other fields."_s);
    if (a.path.count(u'.') > kMostKeys)
        return misused(u"the path has more than %1 keys"_s.arg(kMostKeys), u"Use fewer."_s);
    if (isFree(a.path) || (isRow(a.path) && a.operation == Operation::Set) || !valueAt(document, a.path).isUndefined())
        return {};
    const QString row = a.path.left(a.path.indexOf(u'.', a.path.indexOf(u'/')));
    if (a.path.contains(u'/') && valueAt(document, row).isUndefined())
        return Error{Error::Kind::NotFound,
                     {},
                     u"the incident has nothing at %1"_s.arg(row),
                     u"`nevertwice-cli show REF --json` tells the uuids of its rows."_s};
    return misused(u"an incident has no \"%1\""_s.arg(a.path), u"`nevertwice-cli help formats` shows what it has."_s);
}

} // namespace assignment

Result<Assignment> parseAssignment(const QString &text)
{
    using Operation = Assignment::Operation;
    const qsizetype equals = text.indexOf(u'=');
    if (equals < 1)
        return assignment::misused(u"\"%1\" is no path=value"_s.arg(text), u"Write it like title=Checkout is down."_s);
    Assignment result{text.left(equals), Operation::Set, text.mid(equals + 1)};
    if (result.path.endsWith(u'+'))
        result.operation = Operation::Add;
    else if (result.path.endsWith(u'-'))
        result.operation = Operation::Remove;
    if (result.operation != Operation::Set) result.path.chop(1);
    return result;
}

Result<Incident> assigned(const Incident &incident, const Assignment &asked)
{
    using Operation = Assignment::Operation;
    const Assignment a{asked.path, asked.operation, sanitizeText(asked.value)};
    const QJsonObject document = toDocument(incident);
    if (auto sound = assignment::checkPath(document, a); !sound) return sound.error();
    const bool staysWithoutRef = a.value.isEmpty() && incident.ref.isEmpty();
    if (a.path == "ref"_L1 && !staysWithoutRef && !isRef(a.value))
        return assignment::misused(u"\"%1\" cannot be the ref of an incident"_s.arg(a.value),
                                   u"Use one word of at most 64 letters, digits, hyphens and the like, as in INC-7."_s);
    if (a.operation == Operation::Set) return assignment::meaningful(incident, assignment::set(incident, a), a);
    if (!valueAt(document, a.path).isArray())
        return assignment::misused(u"%1 is no list"_s.arg(a.path), u"Use = where += or -= is."_s);
    if (a.value.isEmpty())
        return assignment::misused(u"there is nothing behind %1 to put in or take out"_s.arg(a.path),
                                   u"Write a value behind it."_s);
    return assignment::meaningful(incident, assignment::addOrRemove(incident, a, document), a);
}

} // namespace nevertwice
