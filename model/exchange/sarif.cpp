#include "model/exchange/sarif.h"

#include "model/insight/checks/catalogue.h"

#include <QCryptographicHash>
#include <QHash>
#include <QJsonArray>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace sarifing {

QString levelOf(const Code<Level> &level)
{
    if (level == Level::Error) return u"error"_s;
    return level == Level::Hint ? u"note"_s : u"warning"_s;
}

QString familyOf(CheckFamily family)
{
    switch (family) {
    case CheckFamily::Contradictions:
        return u"contradictions"_s;
    case CheckFamily::Gaps:
        return u"gaps"_s;
    case CheckFamily::Promises:
        return u"promises"_s;
    case CheckFamily::Wording:
        return u"wording"_s;
    case CheckFamily::Safety:
        return u"safety"_s;
    case CheckFamily::Memory:
        break;
    }
    return u"memory"_s;
}

// "milestone-order" -> "MilestoneOrder"
QString nameOf(const QString &id)
{
    QString name;
    for (const QString &part : id.split(u'-'))
        name += part.left(1).toUpper() + part.mid(1);
    return name;
}

QJsonObject text(const QString &text)
{
    return {{u"text"_s, text}};
}

QJsonObject rule(const CheckInfo &info)
{
    const QString help = checkHelp(info.id);
    return {{u"id"_s, info.id},
            {u"name"_s, nameOf(info.id)},
            {u"shortDescription"_s, text(info.title + u'.')},
            {u"fullDescription"_s, text(info.purpose)},
            {u"help"_s, QJsonObject{{u"text"_s, help.isEmpty() ? info.purpose : help},
                                    {u"markdown"_s, help.isEmpty() ? info.purpose : help}}},
            {u"defaultConfiguration"_s, QJsonObject{{u"level"_s, levelOf(info.level)}}},
            {u"properties"_s, QJsonObject{{u"tags"_s, QJsonArray{familyOf(info.family)}}}}};
}

QString uriOf(const QString &file)
{
    QUrl url;
    if (file.startsWith(u'/')) url.setScheme(u"file"_s);
    QString path = file.startsWith("./"_L1) ? file.mid(2) : file;
    const bool looksLikeScheme = !file.startsWith(u'/') && path.section(u'/', 0, 0).contains(u':');
    if (looksLikeScheme) path.prepend("./"_L1);
    url.setPath(path, QUrl::DecodedMode);
    return url.toString(QUrl::FullyEncoded);
}

QJsonObject region(const Region &place)
{
    QJsonObject region{{u"startLine"_s, std::max(place.line, 1)}};
    if (place.column > 0) {
        region.insert(u"startColumn"_s, place.column);
        region.insert(u"endColumn"_s, std::max(place.endColumn, place.column));
    }
    return region;
}

// The same finding has the same one in the next run, as long as its words stay, wherever their line moves.
QString fingerprint(const LocatedFinding &located)
{
    const QString of = located.finding.check + u'\n' + located.finding.message + u'\n' + located.uuid;
    return QString::fromLatin1(QCryptographicHash::hash(of.toUtf8(), QCryptographicHash::Sha256).toHex().left(32));
}

// Of those that say the same of one document the first keeps its own, whatever comes after it.
QString numbered(const QString &fingerprint, QHash<QString, int> &seen)
{
    const int number = ++seen[fingerprint];
    return number == 1 ? fingerprint : u"%1:%2"_s.arg(fingerprint).arg(number);
}

QJsonObject result(const LocatedFinding &located, int ruleIndex, const QString &workspace, QHash<QString, int> &seen)
{
    const QString file = located.file.isEmpty() ? workspace : located.file;
    const QJsonObject artifact{{u"uri"_s, uriOf(file)}};
    const QString name = located.ref.isEmpty() ? located.finding.place : located.ref + u'/' + located.finding.place;
    const QJsonObject location{
        {u"physicalLocation"_s, QJsonObject{{u"artifactLocation"_s, artifact}, {u"region"_s, region(located.region)}}},
        {u"logicalLocations"_s, QJsonArray{QJsonObject{{u"fullyQualifiedName"_s, name}}}}};
    QJsonObject result{
        {u"ruleId"_s, located.finding.check},
        {u"level"_s, levelOf(located.finding.level)},
        {u"message"_s, text(located.finding.message)},
        {u"locations"_s, QJsonArray{location}},
        {u"partialFingerprints"_s, QJsonObject{{u"nevertwice/v1"_s, numbered(fingerprint(located), seen)}}}};
    if (ruleIndex >= 0) result.insert(u"ruleIndex"_s, ruleIndex);
    return result;
}

} // namespace sarifing

QJsonObject sarif(const QList<LocatedFinding> &findings, const QString &workspace)
{
    QJsonArray rules;
    QHash<QString, int> ruleAt;
    for (const CheckInfo &info : checkCatalogue()) {
        ruleAt.insert(info.id, int(rules.size()));
        rules.append(sarifing::rule(info));
    }
    QJsonArray results;
    QHash<QString, int> seen;
    for (const LocatedFinding &located : findings)
        results.append(sarifing::result(located, ruleAt.value(located.finding.check, -1), workspace, seen));
    const QJsonObject driver{{u"name"_s, u"Nevertwice"_s},
                             {u"version"_s, QStringLiteral(NEVERTWICE_VERSION)},
                             {u"semanticVersion"_s, QStringLiteral(NEVERTWICE_VERSION)},
                             {u"rules"_s, rules}};
    const QJsonObject run{{u"tool"_s, QJsonObject{{u"driver"_s, driver}}},
                          {u"columnKind"_s, u"utf16CodeUnits"_s},
                          {u"results"_s, results}};
    return {{u"$schema"_s, u"https://json.schemastore.org/sarif-2.1.0.json"_s},
            {u"version"_s, u"2.1.0"_s},
            {u"runs"_s, QJsonArray{run}}};
}

} // namespace nevertwice
