#include "model/domain/document.h"

#include "model/domain/fields.h"
#include "model/domain/text.h"

#include <QJsonArray>
#include <QSet>
#include <QVarLengthArray>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

// What a reader accepts and a writer therefore keeps to.
constexpr int kMostWhole = 1'000'000'000;
constexpr double kMostCount = 9e15; // beyond it not every whole number has a JSON number of its own
constexpr int kMostActions = 1'000'000;

QString uuidText(const QUuid &uuid)
{
    return uuid.toString(QUuid::WithoutBraces);
}

// ---- writing ----

struct Writer
{
    QJsonObject out;
    const QStringList *only = nullptr; // the keys that are wanted; null for all

    void text(const char *key, const QString &value) { put(key, value); }
    void label(const char *key, const QString &value) { put(key, value.isEmpty() ? QJsonValue() : QJsonValue(value)); }
    void amount(const char *key, const QJsonValue &value) { put(key, value); }
    template <typename T> void field(const char *key, const T &value)
    {
        if (!only || only->contains(QLatin1String(key))) put(key, json(value));
    }
    bool rest(const QJsonObject &extra)
    {
        for (auto it = extra.begin(); it != extra.end(); ++it)
            if (!out.contains(it.key())) out.insert(it.key(), it.value());
        return true;
    }

private:
    void put(const char *key, const QJsonValue &value)
    {
        if (!only || only->contains(QLatin1String(key))) out.insert(QLatin1String(key), value);
    }

    static QJsonValue json(const Moment &v) { return v.isKnown() ? QJsonValue(v.text()) : QJsonValue(); }
    static QJsonValue json(const QUuid &v) { return v.isNull() ? QJsonValue() : QJsonValue(uuidText(v)); }
    static QJsonValue json(bool v) { return v; }
    static QJsonValue json(int v) { return v; }
    static QJsonValue json(const QJsonObject &v) { return v; }
    static QJsonValue json(const QStringList &v) { return QJsonArray::fromStringList(v); }
    static QJsonValue json(const QList<QUuid> &v)
    {
        QJsonArray array;
        for (const QUuid &uuid : v)
            array.append(uuidText(uuid));
        return array;
    }
    static QJsonValue json(const QMap<QString, QString> &v)
    {
        QJsonObject object;
        for (auto it = v.begin(); it != v.end(); ++it)
            object.insert(it.key(), it.value());
        return object;
    }
    static QJsonValue json(double v) { return v; }
    static QJsonValue json(qint64 v) { return v; }
    template <typename E> static QJsonValue json(const Code<E> &v)
    {
        return v.isNone() ? QJsonValue() : QJsonValue(v.word());
    }
    template <typename T> static QJsonValue json(const std::optional<T> &v) { return v ? json(*v) : QJsonValue(); }
    template <typename T> static QJsonValue json(const QList<T> &v)
    {
        QJsonArray array;
        for (const T &row : v)
            array.append(json(row));
        return array;
    }
    template <typename T>
    static auto json(const T &v) -> decltype(visitFields(std::declval<Writer &>(), v), QJsonValue())
    {
        Writer writer;
        visitFields(writer, v);
        return writer.out;
    }
};

template <typename T> QJsonObject write(const T &value)
{
    Writer writer;
    visitFields(writer, value);
    return writer.out;
}

// ---- reading ----

QString typeName(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return u"true or false"_s;
    case QJsonValue::Double:
        return u"a number"_s;
    case QJsonValue::String:
        return u"a text"_s;
    case QJsonValue::Array:
        return u"a list"_s;
    case QJsonValue::Object:
        return u"an object"_s;
    default:
        return u"nothing"_s;
    }
}

struct Reader
{
    QJsonObject in; // what is left when every known key was taken is what this version does not know
    QString path;
    std::optional<Error> &error;

    void text(const char *key, QString &value) { field(key, value); }
    void label(const char *key, QString &value) { field(key, value); }
    void amount(const char *key, QJsonValue &value)
    {
        const QJsonValue json = in.take(QLatin1String(key));
        if (json.isDouble() || json.isString())
            value = sanitizeJson(json);
        else if (!json.isNull() && !json.isUndefined())
            wrong(key, json, u"a number or a text"_s);
    }
    template <typename T> void field(const char *key, T &value)
    {
        const QJsonValue json = in.take(QLatin1String(key));
        if (!json.isNull() && !json.isUndefined() && !error) read(key, json, value);
    }
    // For a code null is an answer: it says that nothing is known, where a missing key leaves what is usual.
    template <typename E> void field(const char *key, Code<E> &value)
    {
        const QJsonValue json = in.take(QLatin1String(key));
        if (json.isNull())
            value = {};
        else if (!json.isUndefined() && !error)
            read(key, json, value);
    }
    bool rest(QJsonObject &extra)
    {
        extra = in.isEmpty() ? QJsonObject() : sanitizeJson(in).toObject();
        return true;
    }

private:
    QString at(const char *key) const
    {
        return path.isEmpty() ? QString::fromLatin1(key) : path + u'.' + QLatin1String(key);
    }
    void wrong(const char *key, const QJsonValue &json, const QString &wanted)
    {
        fail(at(key), typeName(json), wanted);
    }
    void fail(const QString &where, const QString &got, const QString &wanted)
    {
        if (!error)
            error = Error{Error::Kind::Invalid,
                          {},
                          u"at %1 the document holds %2 where %3 is wanted"_s.arg(where, got, wanted),
                          u"Compare it with `nevertwice-cli help formats`."_s};
    }

    void read(const char *key, const QJsonValue &json, QString &value)
    {
        json.isString() ? void(value = sanitizeText(json.toString())) : wrong(key, json, u"a text"_s);
    }
    void read(const char *key, const QJsonValue &json, bool &value)
    {
        json.isBool() ? void(value = json.toBool()) : wrong(key, json, u"true or false"_s);
    }
    void read(const char *key, const QJsonValue &json, int &value)
    {
        const double number = json.toDouble(-1);
        if (!json.isDouble() || number != std::floor(number) || number < 0 || number > kMostWhole)
            return wrong(key, json, u"a whole number from 0"_s);
        value = int(number);
    }
    void read(const char *key, const QJsonValue &json, double &value)
    {
        json.isDouble() ? void(value = json.toDouble()) : wrong(key, json, u"a number"_s);
    }
    void read(const char *key, const QJsonValue &json, qint64 &value)
    {
        const double number = json.toDouble();
        if (!json.isDouble() || number != std::floor(number) || std::abs(number) > kMostCount)
            return wrong(key, json, u"a whole number"_s);
        value = json.toInteger();
    }
    void read(const char *key, const QJsonValue &json, Moment &value)
    {
        const std::optional<Moment> moment = json.isString() ? Moment::read(json.toString()) : std::nullopt;
        if (moment)
            value = *moment;
        else if (json.isString())
            fail(at(key), u"\"%1\""_s.arg(sanitizeText(json.toString().left(40))),
                 u"a time such as 2023-10-15T10:30:00Z or 2023-10-15"_s);
        else
            wrong(key, json, u"a time"_s);
    }
    void read(const char *key, const QJsonValue &json, QUuid &value)
    {
        const QUuid uuid = json.isString() ? QUuid::fromString(json.toString()) : QUuid();
        uuid.isNull() ? wrong(key, json, u"a uuid"_s) : void(value = uuid);
    }
    void read(const char *key, const QJsonValue &json, QJsonObject &value)
    {
        json.isObject() ? void(value = sanitizeJson(json).toObject()) : wrong(key, json, u"an object"_s);
    }
    void read(const char *key, const QJsonValue &json, QStringList &value) { readList(key, json, value); }
    void read(const char *key, const QJsonValue &json, QMap<QString, QString> &value)
    {
        if (!json.isObject()) return wrong(key, json, u"an object"_s);
        const QJsonObject object = json.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!it.value().isString()) return wrong(key, it.value(), u"a text"_s);
            value.insert(sanitizeText(it.key()), sanitizeText(it.value().toString()));
        }
    }
    template <typename E> void read(const char *key, const QJsonValue &json, Code<E> &value)
    {
        json.isString() ? void(value = Code<E>::read(sanitizeText(json.toString()))) : wrong(key, json, u"a code"_s);
    }
    template <typename T> void read(const char *key, const QJsonValue &json, std::optional<T> &value)
    {
        T inner{};
        read(key, json, inner);
        value = inner;
    }
    template <typename T> void read(const char *key, const QJsonValue &json, QList<T> &value)
    {
        readList(key, json, value);
    }
    template <typename List> void readList(const char *key, const QJsonValue &json, List &value)
    {
        if (!json.isArray()) return wrong(key, json, u"a list"_s);
        const QJsonArray array = json.toArray();
        value.reserve(array.size());
        for (qsizetype i = 0; i < array.size() && !error; ++i) {
            typename List::value_type item{};
            const QString outer = std::exchange(path, u"%1/%2"_s.arg(at(key)).arg(i + 1));
            readItem(array.at(i), item);
            path = outer;
            value.append(item);
        }
    }
    void readItem(const QJsonValue &json, QString &item)
    {
        json.isString() ? void(item = sanitizeText(json.toString())) : fail(path, typeName(json), u"a text"_s);
    }
    void readItem(const QJsonValue &json, QUuid &item)
    {
        item = json.isString() ? QUuid::fromString(json.toString()) : QUuid();
        if (item.isNull()) fail(path, typeName(json), u"a uuid"_s);
    }
    template <typename T> void readItem(const QJsonValue &json, T &item) { readNested(path, json, item); }
    template <typename T>
    auto read(const char *key, const QJsonValue &json, T &value) -> decltype(visitFields(*this, value), void())
    {
        readNested(at(key), json, value);
    }
    template <typename T> void readNested(const QString &where, const QJsonValue &json, T &value)
    {
        if (!json.isObject()) return fail(where, typeName(json), u"an object"_s);
        Reader inner{json.toObject(), where, error};
        visitFields(inner, value);
    }
};

template <typename T> Result<T> readDocument(QJsonObject document, const char *format)
{
    const QJsonValue written = document.take("format"_L1);
    if (!written.isUndefined() && written.toString() != QLatin1String(format))
        return Error{Error::Kind::Invalid, {}, u"it is no %1 document"_s.arg(QLatin1String(format)), {}};
    const QJsonValue version = document.take("version"_L1);
    if (!version.isUndefined() && !version.isDouble())
        return Error{Error::Kind::Invalid, {}, u"its version is no number"_s, {}};
    if (version.toDouble(kDocumentVersion) > kDocumentVersion)
        return Error{
            Error::Kind::TooNew,
            {},
            u"the document is of version %1, this program knows %2"_s.arg(version.toDouble()).arg(kDocumentVersion),
            u"Update Nevertwice."_s};
    std::optional<Error> error;
    T value;
    Reader reader{document, {}, error};
    visitFields(reader, value);
    if (error) return *error;
    return value;
}

// ---- some keys only ----

// Where every field of a value lies, in the order of visitFields.
struct Collector
{
    QList<const void *> places;
    QStringList keys;

    void text(const char *key, const QString &value) { field(key, value); }
    void label(const char *key, const QString &value) { field(key, value); }
    void amount(const char *key, const QJsonValue &value) { field(key, value); }
    template <typename T> void field(const char *key, const T &value)
    {
        keys.append(QString::fromLatin1(key));
        places.append(&value);
    }
    bool rest(const QJsonObject &) { return true; }
};

// Takes some fields over from another value of the same type.
struct Taker
{
    const Collector &from;
    const QStringList &wanted;
    qsizetype next = 0;

    void text(const char *key, QString &value) { field(key, value); }
    void label(const char *key, QString &value) { field(key, value); }
    void amount(const char *key, QJsonValue &value) { field(key, value); }
    template <typename T> void field(const char *key, T &value)
    {
        const void *place = from.places.at(next++);
        if (wanted.contains(QLatin1String(key))) value = *static_cast<const T *>(place);
    }
    bool rest(QJsonObject &) { return true; }
};

// ---- cleaning ----

// Makes of a value what a reader of its document would have: only what can be written and read again stays.
struct Cleaner
{
    void text(const char *key, QString &value) { field(key, value); }
    void label(const char *key, QString &value) { field(key, value); }
    void amount(const char *key, QJsonValue &value)
    {
        keys.append(QLatin1String(key));
        value = value.isDouble() || value.isString() ? sanitizeJson(value) : QJsonValue();
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

QJsonObject withFormat(QJsonObject document, const char *format)
{
    document.insert("format"_L1, QLatin1String(format));
    document.insert("version"_L1, kDocumentVersion);
    return document;
}

} // namespace

QJsonObject toDocument(const Incident &incident)
{
    QJsonObject document = withFormat(write(incident), kIncidentFormat);
    const std::optional<double> minutes = durationMinutes(incident);
    document.insert("duration_minutes"_L1, minutes ? QJsonValue(*minutes) : QJsonValue());
    return document;
}

Result<Incident> fromDocument(const QJsonObject &document)
{
    QJsonObject known = document;
    known.remove("duration_minutes"_L1);
    Result<Incident> incident = readDocument<Incident>(known, kIncidentFormat);
    if (!incident) return incident;
    incident->findings.removeIf([](const Finding &finding) { return !isFromSource(finding); });
    const Incident clean = sanitized(*incident);
    if (auto sound = validate(clean); !sound) return sound.error();
    return clean;
}

bool areKeysOfADocument(const QStringList &keys)
{
    static const QStringList known = [] {
        const Incident nothing;
        Collector collector;
        visitFields(collector, nothing);
        return collector.keys;
    }();
    return std::all_of(keys.begin(), keys.end(), [](const QString &key) { return known.contains(key); });
}

Result<Incident> withKeysOf(const QJsonObject &document, const QStringList &keys, Incident incident)
{
    QJsonObject part;
    for (const QString &key : keys)
        part.insert(key, document.value(key));
    auto read = fromDocument(part);
    if (!read) return read;
    const Incident &taken = *read;
    Collector collector;
    visitFields(collector, taken);
    Taker taker{collector, keys};
    visitFields(taker, incident);
    return incident;
}

QJsonObject withKeysOf(const Incident &incident, const QStringList &keys, QJsonObject document)
{
    Writer writer;
    writer.only = &keys;
    visitFields(writer, incident);
    for (const QString &key : keys)
        document.insert(key, writer.out.value(key));
    const std::optional<double> minutes = durationMinutes(incident);
    document.insert("duration_minutes"_L1, minutes ? QJsonValue(*minutes) : QJsonValue());
    return document;
}

QJsonObject toDocument(const WorkspaceDocument &workspace)
{
    return withFormat(write(workspace), kWorkspaceFormat);
}

Result<WorkspaceDocument> workspaceFromDocument(const QJsonObject &document)
{
    Result<WorkspaceDocument> workspace = readDocument<WorkspaceDocument>(document, kWorkspaceFormat);
    if (!workspace) return workspace;
    Cleaner cleaner; // rows without a uuid get one
    visitFields(cleaner, *workspace);
    return workspace;
}

QJsonObject toDocument(const Cause &cause)
{
    return write(cause);
}
Result<Cause> causeFromDocument(const QJsonObject &document)
{
    const Result<Cause> cause = readDocument<Cause>(document, "nevertwice-cause");
    return cause ? Result<Cause>(sanitized(*cause)) : cause;
}
QJsonObject toDocument(const Action &action)
{
    return write(action);
}
QJsonObject toDocument(const Finding &finding)
{
    return write(finding);
}

Incident sanitized(Incident incident)
{
    Cleaner cleaner;
    visitFields(cleaner, incident);
    if (incident.uuid.isNull()) incident.uuid = QUuid::createUuid();
    removeRepeated(incident.services);
    removeRepeated(incident.tags);
    incident.services.removeAll(QString());
    incident.tags.removeAll(QString());
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
