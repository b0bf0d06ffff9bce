#pragma once

#include "model/domain/codes.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace nevertwice {

// A field the team added to its incidents. The value stands in the incident document under custom.<key>.
struct CustomField
{
    enum class Sort { Text, Number, Choice, Date };

    QString key;
    QString name; // what people read
    Sort sort = Sort::Text;
    QStringList choices; // of a choice

    bool operator==(const CustomField &) const = default;
};

// What an incident says in a field of the team, or in one that came with its document.
struct OwnField
{
    QString name;
    QJsonValue value; // numbers as far as a double holds them
    CustomField::Sort sort = CustomField::Sort::Text;

    bool operator==(const OwnField &) const = default;
};
// Those the team defined, in its order, then the others; none that says nothing.
QList<OwnField> ownFields(const QJsonObject &custom, const QList<CustomField> &defined);
// What they say, for whoever looks for words: texts, choices, days and numbers, a line for each. It follows from the
// values alone, whatever the team defines, and is the same before and after they were kept.
QString textOfOwnFields(const QJsonObject &custom);

// What a team decided about checks ("blame-language" is an error here, "zone-missing" is off). Of those it did not
// decide on nothing stands here: they have the level of the catalogue.
struct CheckLevels
{
    QMap<QString, Level> levels;
    QSet<QString> off;

    bool operator==(const CheckLevels &) const = default;
};

// What a team agreed on and keeps among the settings of its workspace. Every part stands under a name of its own, so
// that one can be set without the others.
struct TeamSettings
{
    QMap<QString, QString> severityMeanings; // "sev1" -> "Customers cannot work"
    QMap<QString, int> reviewDays;           // "sev1" -> days from resolved to a published postmortem
    QList<CustomField> customFields;
    CheckLevels checks;
    bool publishingNeedsNoErrors = false; // nothing is published while a check has found an error

    // What cannot be read is left out: a setting of a later version does no harm.
    static TeamSettings read(const QJsonObject &settings);

    // The names of the settings and what is written under them.
    static constexpr auto kSeverityMeanings = "severity_meanings";
    static constexpr auto kReviewDays = "review_days";
    static constexpr auto kCustomFields = "custom_fields";
    static constexpr auto kCheckLevels = "check_levels";
    static constexpr auto kPublishingNeedsNoErrors = "publishing_needs_no_errors";
    QJsonObject severityMeaningsJson() const;
    QJsonObject reviewDaysJson() const;
    QJsonArray customFieldsJson() const;
    QJsonObject checkLevelsJson() const; // {"blame-language": "error", "zone-missing": "off"}

    bool operator==(const TeamSettings &) const = default;
};

} // namespace nevertwice
