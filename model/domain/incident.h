#pragma once

#include "model/domain/action.h"
#include "model/domain/cause.h"
#include "model/domain/codes.h"
#include "model/domain/finding.h"
#include "model/domain/moment.h"
#include "model/domain/timeline.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QStringList>
#include <QUuid>

#include <optional>

namespace nevertwice {

struct Milestones
{
    Moment started; // impact began
    Moment detected;
    Moment acknowledged;
    Moment mitigated;
    Moment resolved;
    QJsonObject extra;

    bool operator==(const Milestones &) const = default;
};

struct Interval
{
    QUuid uuid;
    Moment from;
    Moment to;
    QJsonObject extra;

    bool operator==(const Interval &) const = default;
};

struct Impact
{
    QString text;
    std::optional<double> usersPercent;
    std::optional<qint64> usersCount;
    QJsonValue requests; // a number, or a text where no number will do; null for unknown
    QJsonValue money;    // the same
    QList<Interval> intervals;
    QJsonObject extra;

    bool operator==(const Impact &) const = default;
};

struct Lessons
{
    QString text;
    QString wentWell;
    QString wentWrong;
    QString gotLucky;
    QJsonObject extra;

    bool operator==(const Lessons &) const = default;
};

struct Approval
{
    QUuid uuid;
    QString name;
    Code<Verdict> verdict = Verdict::Asked;
    Moment at;
    QJsonObject extra;

    bool operator==(const Approval &) const = default;
};

struct Question
{
    QUuid uuid;
    QString section;
    QString text;
    QString by;
    bool resolved = false;
    QJsonObject extra;

    bool operator==(const Question &) const = default;
};

struct Person
{
    QUuid uuid; // of this row, not of the human being
    QString name;
    Code<PersonRole> role;
    QJsonObject extra;

    bool operator==(const Person &) const = default;
};

struct RelatedIncident
{
    QUuid uuid; // of the other incident
    Code<Relation> kind = Relation::Related;
    QJsonObject extra;

    bool operator==(const RelatedIncident &) const = default;
};

// A heading that fits no field, kept under its own name.
struct OtherSection
{
    QUuid uuid;
    QString heading;
    QString text;
    QJsonObject extra;

    bool operator==(const OtherSection &) const = default;
};

struct Attachment
{
    QUuid uuid;
    QString name; // a label, never a path
    QString mediaType;
    QString sha256; // of the content, lower-case hex
    QJsonObject extra;

    bool operator==(const Attachment &) const = default;
};

// Where an imported incident came from.
struct Source
{
    QString file;
    int part = 1;
    QString format;
    QString sha256;
    QJsonObject extra;

    bool operator==(const Source &) const = default;
};

// Something that went wrong and was, or is, worked on. A value: edit a copy, save the copy.
struct Incident
{
    QUuid uuid;
    QString ref; // "INC-12"; empty until the workspace gives it one
    QString title;
    Code<Severity> severity;
    QString severityAsWritten;
    Code<State> state = State::Investigating;
    Code<Classification> classification = Classification::Incident;
    Code<Review> review = Review::None;
    QString reviewReason;
    QList<Approval> approvals;
    Moment publishedAt;
    QJsonObject custom;
    QString timeZone = QStringLiteral("UTC"); // the zone in which the people wrote
    Milestones milestones;
    QStringList inferred; // paths nobody has confirmed yet
    std::optional<double> statedDurationMinutes;
    Impact impact;
    QString summary;
    QString trigger;
    QString detection;
    Code<DetectionMethod> detectionMethod;
    QString rootCause;
    QString resolution;
    Lessons lessons;
    QList<Event> timeline;
    QList<CauseLink> causes;
    QList<Action> actions;
    QList<Question> questions;
    QStringList services;
    QStringList tags;
    QList<Person> people;
    QList<RelatedIncident> related;
    QList<OtherSection> otherSections;
    QStringList sectionOrder;
    QMap<QString, QString> headings; // section -> the heading its author gave it
    QList<Attachment> attachments;
    std::optional<Source> source;
    QList<Finding> findings; // those that only the source can show
    QJsonObject extra;

    bool operator==(const Incident &) const = default;
};

// Resolved minus started in whole minutes, rounded down; what the text claims where the times are not both known (or
// contradict each other); nothing where neither is known.
std::optional<double> durationMinutes(const Incident &incident);

} // namespace nevertwice
