#include "model/exchange/json.h"

#include "model/domain/document.h"
#include "model/domain/documentlimits.h"
#include "model/exchange/jsontext.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace jsonfile {

constexpr auto kPartial = "partial"_L1;
constexpr auto kNextAction = "next_action_number"_L1;

QUuid derivedUuid(const QString &origin, const QString &place)
{
    static const QUuid space(u"{5a1cf0f3-8e7f-4c1f-9d0e-6f5b0c0f3a77}"_s);
    return QUuid::createUuidV5(space, origin + u'\n' + place);
}

QJsonArray withUuids(QJsonArray rows, const QString &origin, const QString &place)
{
    for (qsizetype i = 0; i < rows.size(); ++i) {
        QJsonObject row = rows.at(i).toObject();
        if (!rows.at(i).isObject() || row.value("uuid"_L1).isString()) continue;
        row.insert("uuid"_L1, derivedUuid(origin, u"%1/%2"_s.arg(place).arg(i + 1)).toString(QUuid::WithoutBraces));
        rows.replace(i, row);
    }
    return rows;
}

void giveUuids(QJsonObject &object, const QStringList &lists, const QString &origin)
{
    for (const QString &list : lists)
        if (object.value(list).isArray()) object.insert(list, withUuids(object.value(list).toArray(), origin, list));
}

QJsonObject withUuids(QJsonObject document, const QString &origin, int part)
{
    const QString place = u"%1\n%2"_s.arg(origin).arg(part);
    if (!document.value("uuid"_L1).isString())
        document.insert("uuid"_L1, derivedUuid(place, {}).toString(QUuid::WithoutBraces));
    giveUuids(document,
              {u"timeline"_s, u"causes"_s, u"actions"_s, u"questions"_s, u"people"_s, u"other_sections"_s,
               u"attachments"_s, u"approvals"_s},
              place);
    if (document.value("impact"_L1).isObject()) {
        QJsonObject impact = document.value("impact"_L1).toObject();
        giveUuids(impact, {u"intervals"_s}, place);
        document.insert("impact"_L1, impact);
    }
    return document;
}

Error otherShape(const QString &what)
{
    return {Error::Kind::Invalid, {}, what, u"Compare it with `nevertwice-cli help formats`."_s};
}

Result<void> readIncident(const QJsonValue &value, const QString &origin, int part, JsonContent &content)
{
    if (!value.isObject() || value["format"_L1] != QLatin1String(kIncidentFormat))
        return otherShape(
            u"it is no incident document (its \"format\" is not \"%1\")"_s.arg(QLatin1String(kIncidentFormat)));
    if (value[kPartial].toBool())
        return Error{Error::Kind::Invalid,
                     {},
                     u"it was printed by `list` and holds no texts"_s,
                     u"Take the output of `nevertwice-cli export`."_s};
    QJsonObject document = withUuids(value.toObject(), origin, part);
    const int next = document.value(kNextAction).toInt();
    const bool saysNext = next > 0 && next <= kMostActions;
    if (saysNext) document.remove(kNextAction);
    auto incident = fromDocument(document);
    if (!incident) return incident.error();
    content.incidents.append(*incident);
    if (saysNext) content.nextActions.insert(incident->uuid, next);
    return {};
}

JsonContent readList(const QJsonArray &list, const QString &origin)
{
    JsonContent content;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const auto read = readIncident(list.at(i), origin, int(i) + 1, content);
        if (read) continue;
        Error error = read.error();
        error.reason = u"in incidents/%1, %2"_s.arg(i + 1).arg(error.reason);
        content.lost.append(error);
    }
    return content;
}

Result<JsonContent> readRoot(const QJsonValue &root, const QString &origin)
{
    JsonContent content;
    if (!root.isObject()) return otherShape(u"it holds a list where an object is wanted"_s);
    if (root["format"_L1] == QLatin1String(kWorkspaceFormat)) {
        auto workspace = workspaceFromDocument(root.toObject());
        if (!workspace) return workspace.error();
        content.workspaces.append(*workspace);
    } else if (root["incidents"_L1].isArray() && root["format"_L1].isUndefined()) {
        content = readList(root["incidents"_L1].toArray(), origin);
    } else {
        if (auto read = readIncident(root, origin, 1, content); !read) return read.error();
    }
    return content;
}

} // namespace jsonfile

Result<JsonContent> readJson(const QByteArray &bytes, const QString &origin)
{
    auto text = readJsonText(bytes);
    if (!text) return text.error();
    auto content = jsonfile::readRoot(text->root, origin);
    if (content)
        for (const QString &path : std::as_const(text->repeatedKeys))
            content->told.append({Error::Kind::Invalid,
                                  {},
                                  u"the key %1 stands twice, and the last value was taken"_s.arg(path),
                                  u"Give each key once."_s});
    return content;
}

QJsonObject exportedDocument(const Incident &incident, int nextAction)
{
    QJsonObject document = toDocument(incident);
    const bool isTold = std::any_of(incident.actions.begin(), incident.actions.end(),
                                    [&](const Action &action) { return action.number + 1 >= nextAction; });
    if (nextAction > 1 && nextAction <= kMostActions && !isTold) document.insert(jsonfile::kNextAction, nextAction);
    return document;
}

QByteArray writeJson(const Incident &incident)
{
    return writeJsonText(toDocument(incident));
}
QByteArray writeJson(const WorkspaceDocument &workspace)
{
    return writeJsonText(toDocument(workspace));
}

QJsonObject incidentsObject(const QList<QJsonObject> &documents)
{
    QJsonArray array;
    for (const QJsonObject &document : documents)
        array.append(document);
    return {{u"incidents"_s, array}};
}

QJsonObject withoutTexts(QJsonObject document)
{
    for (const auto key : {"summary"_L1, "trigger"_L1, "detection"_L1, "root_cause"_L1, "resolution"_L1, "lessons"_L1,
                           "timeline"_L1, "questions"_L1, "other_sections"_L1, "findings"_L1})
        document.remove(key);
    QJsonObject impact = document.value("impact"_L1).toObject();
    impact.remove("text"_L1);
    document.insert("impact"_L1, impact);
    QJsonArray actions;
    for (const QJsonValue &value : document.value("actions"_L1).toArray()) {
        QJsonObject action = value.toObject();
        action.remove("details"_L1);
        actions.append(action);
    }
    document.insert("actions"_L1, actions);
    document.insert(jsonfile::kPartial, true);
    return document;
}

} // namespace nevertwice
