// What a value may be: texts cleaned, rows with uuids, numbers within limits.
#include "model/domain/document.h"

#include "model/domain/documentlimits.h"
#include "model/domain/exactnumber.h"
#include "model/domain/fields.h"
#include "model/domain/text.h"

#include <QSet>
#include <QVarLengthArray>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

// Makes of a value what a reader of its document would have: only what can be written and read again stays.
struct Cleaner
{
    void text(const char *key, QString &value) { field(key, value); }
    void label(const char *key, QString &value) { field(key, value); }
    void amount(const char *key, QJsonValue &value)
    {
        keys.append(QLatin1String(key));
        value = value.isDouble() || value.isString() ? sanitizeJson(nearestNumber(value)) : QJsonValue();
    }
    template <typename T> void field(const char *key, T &value)
    {
        keys.append(QLatin1String(key));
        clean(value);
    }
    bool rest(QJsonObject &extra)
    {
        clean(extra);
        if (!extra.isEmpty()) // a key that is known once it is cleaned has its value already
            for (QLatin1String key : std::as_const(keys))
                extra.remove(key);
        return true;
    }

private:
    QVarLengthArray<QLatin1String, 48> keys;

    template <typename T> void clean(T &) {} // truths, times, uuids
    void clean(QString &value) { value = sanitizeText(value); }
    void clean(int &value) { value = std::clamp(value, 0, kMostWhole); }
    void clean(std::optional<qint64> &value)
    {
        if (value && std::abs(double(*value)) > kMostCount) value.reset();
    }
    void clean(std::optional<double> &value)
    {
        if (value && !std::isfinite(*value)) value.reset();
        if (value == 0.0) value = 0.0; // no zero below zero: not every store tells it from the other
    }
    template <typename E> void clean(Code<E> &value)
    {
        if (!value.isKnown() && !value.isNone()) value = Code<E>::read(sanitizeText(value.word()));
    }
    void clean(QJsonObject &value)
    {
        if (!value.isEmpty()) value = sanitizeJson(value).toObject();
    }
    void clean(QMap<QString, QString> &value)
    {
        QMap<QString, QString> out;
        for (auto it = value.begin(); it != value.end(); ++it)
            out.insert(sanitizeText(it.key()), sanitizeText(it.value()));
        value = out;
    }
    template <typename T> void clean(std::optional<T> &value)
    {
        if (value) clean(*value);
    }
    template <typename T> void clean(QList<T> &value)
    {
        for (T &item : value)
            clean(item);
    }
    template <typename T>
    requires requires(Cleaner &c, T &v) { visitFields(c, v); }
    void clean(T &value)
    {
        if constexpr (requires { value.uuid; })
            if (value.uuid.isNull()) value.uuid = QUuid::createUuid();
        Cleaner inner;
        visitFields(inner, value);
    }
};

// Every action gets a number of its own; the first that has one keeps it.
void giveNumbers(QList<Action> &actions)
{
    int highest = 0;
    for (Action &action : actions) {
        if (action.number > kMostActions) action.number = 0;
        highest = std::max(highest, action.number);
    }
    QSet<int> numbers;
    for (Action &action : actions) {
        if (action.number == 0 || numbers.contains(action.number)) action.number = ++highest;
        numbers.insert(action.number);
    }
}

template <typename T> void removeRepeated(QList<T> &list)
{
    QSet<T> seen;
    list.removeIf([&](const T &item) {
        if (seen.contains(item)) return true;
        seen.insert(item);
        return false;
    });
}

template <typename T> bool hasRepeatedUuid(const QList<T> &rows)
{
    QSet<QUuid> seen;
    for (const T &row : rows)
        seen.insert(row.uuid);
    return seen.size() != rows.size();
}

} // namespace

Incident sanitized(Incident incident)
{
    Cleaner cleaner;
    visitFields(cleaner, incident);
    if (incident.uuid.isNull()) incident.uuid = QUuid::createUuid();
    removeRepeated(incident.services);
    removeRepeated(incident.tags);
    for (QStringList *names : {&incident.services, &incident.tags})
        names->removeIf([](const QString &name) { return name.trimmed().isEmpty(); });
    if (incident.statedDurationMinutes.value_or(0) < 0) incident.statedDurationMinutes.reset();
    for (QLatin1String key : {"format"_L1, "version"_L1, "duration_minutes"_L1})
        incident.extra.remove(key);
    for (Action &action : incident.actions) {
        removeRepeated(action.answers);
        action.answers.removeAll(QUuid());
    }
    giveNumbers(incident.actions);
    return incident;
}

Cause sanitized(Cause cause)
{
    Cleaner cleaner;
    visitFields(cleaner, cause);
    cause.extra.remove("format"_L1);
    cause.extra.remove("version"_L1);
    if (cause.uuid.isNull()) cause.uuid = QUuid::createUuid();
    return cause;
}

WorkspaceDocument sanitized(WorkspaceDocument workspace)
{
    Cleaner cleaner;
    visitFields(cleaner, workspace);
    return workspace;
}

Result<void> validate(const Incident &incident)
{
    const std::pair<bool, QString> lists[] = {
        {hasRepeatedUuid(incident.timeline), u"timeline"_s},
        {hasRepeatedUuid(incident.causes), u"causes"_s},
        {hasRepeatedUuid(incident.actions), u"actions"_s},
        {hasRepeatedUuid(incident.questions), u"questions"_s},
        {hasRepeatedUuid(incident.people), u"people"_s},
        {hasRepeatedUuid(incident.related), u"related"_s},
        {hasRepeatedUuid(incident.otherSections), u"other_sections"_s},
        {hasRepeatedUuid(incident.attachments), u"attachments"_s},
        {hasRepeatedUuid(incident.approvals), u"approvals"_s},
        {hasRepeatedUuid(incident.impact.intervals), u"impact.intervals"_s},
    };
    for (const auto &[repeated, name] : lists)
        if (repeated)
            return Error{Error::Kind::Invalid,
                         {},
                         u"one uuid stands twice in %1"_s.arg(name),
                         u"Give every row its own uuid."_s};
    return {};
}

} // namespace nevertwice
