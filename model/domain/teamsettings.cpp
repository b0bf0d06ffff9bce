#include "model/domain/teamsettings.h"

#include "model/domain/exactnumber.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <array>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr std::array kSortWords{"text"_L1, "number"_L1, "choice"_L1, "date"_L1};
constexpr int kMostDays = 3650;

CustomField::Sort sortOf(const QString &word)
{
    for (size_t i = 0; i < kSortWords.size(); ++i)
        if (word == kSortWords[i]) return CustomField::Sort(i);
    return CustomField::Sort::Text;
}

std::optional<CustomField> readField(const QJsonObject &object)
{
    CustomField field;
    field.key = object["key"_L1].toString();
    if (field.key.isEmpty()) return std::nullopt;
    field.name = object["name"_L1].toString(field.key);
    field.sort = sortOf(object["sort"_L1].toString());
    const QJsonArray choices = object["choices"_L1].toArray();
    for (const QJsonValue &choice : choices)
        if (choice.isString()) field.choices.append(choice.toString());
    return field;
}

} // namespace

TeamSettings TeamSettings::read(const QJsonObject &settings)
{
    TeamSettings team;
    const QJsonObject meanings = settings[QLatin1StringView(kSeverityMeanings)].toObject();
    for (auto it = meanings.begin(); it != meanings.end(); ++it)
        if (it.value().isString()) team.severityMeanings.insert(it.key(), it.value().toString());
    const QJsonObject days = settings[QLatin1StringView(kReviewDays)].toObject();
    for (auto it = days.begin(); it != days.end(); ++it)
        if (const int count = it.value().toInt(-1); count >= 0 && count <= kMostDays)
            team.reviewDays.insert(it.key(), count);
    const QJsonArray fields = settings[QLatin1StringView(kCustomFields)].toArray();
    for (const QJsonValue &field : fields)
        if (const auto known = readField(field.toObject())) team.customFields.append(*known);
    const QJsonObject levels = settings[QLatin1StringView(kCheckLevels)].toObject();
    for (auto it = levels.begin(); it != levels.end(); ++it) {
        const QString word = it.value().toString();
        if (word == "off"_L1)
            team.checks.off.insert(it.key());
        else if (const auto level = Code<Level>::read(word).known())
            team.checks.levels.insert(it.key(), *level);
    }
    team.publishingNeedsNoErrors = settings[QLatin1StringView(kPublishingNeedsNoErrors)].toBool();
    return team;
}

QJsonObject TeamSettings::checkLevelsJson() const
{
    QJsonObject json;
    for (auto it = checks.levels.begin(); it != checks.levels.end(); ++it)
        json.insert(it.key(), Code<Level>(it.value()).word());
    for (const QString &id : checks.off)
        json.insert(id, u"off"_s);
    return json;
}

QJsonObject TeamSettings::severityMeaningsJson() const
{
    QJsonObject json;
    for (auto it = severityMeanings.begin(); it != severityMeanings.end(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

QJsonObject TeamSettings::reviewDaysJson() const
{
    QJsonObject json;
    for (auto it = reviewDays.begin(); it != reviewDays.end(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

QJsonArray TeamSettings::customFieldsJson() const
{
    QJsonArray json;
    for (const CustomField &field : customFields) {
        QJsonObject object{{"key"_L1, field.key}, {"name"_L1, field.name}, {"sort"_L1, kSortWords[size_t(field.sort)]}};
        if (field.sort == CustomField::Sort::Choice)
            object.insert("choices"_L1, QJsonArray::fromStringList(field.choices));
        json.append(object);
    }
    return json;
}

QList<OwnField> ownFields(const QJsonObject &custom, const QList<CustomField> &defined)
{
    QList<OwnField> fields;
    QStringList left = custom.keys();
    const auto add = [&](const QString &key, const QString &name, CustomField::Sort sort) {
        const QJsonValue value = shownNumber(custom.value(key));
        const bool says = value.isBool() || value.isDouble() || !value.toString().isEmpty();
        if (says) fields.append({name, value, sort});
        left.removeOne(key);
    };
    for (const CustomField &field : defined)
        add(field.key, field.name.isEmpty() ? field.key : field.name, field.sort);
    for (const QString &key : QStringList(left))
        add(key, key, CustomField::Sort::Text);
    return fields;
}

QString textOfOwnFields(const QJsonObject &custom)
{
    constexpr qint64 none = std::numeric_limits<qint64>::min();
    QStringList lines;
    for (const OwnField &field : ownFields(custom, {})) {
        if (field.value.isString()) lines.append(field.value.toString());
        if (!field.value.isDouble()) continue;
        // As it will come back from the file: a great one with other digits, say.
        const QJsonValue kept = QJsonDocument::fromJson(QJsonDocument(QJsonArray{field.value}).toJson()).array()[0];
        const qint64 whole = kept.toInteger(none);
        lines.append(whole != none ? QString::number(whole)
                                   : QString::number(kept.toDouble(), 'f', QLocale::FloatingPointShortest));
    }
    return lines.join(u'\n');
}

} // namespace nevertwice
