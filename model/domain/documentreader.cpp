#include "model/domain/document.h"

#include "model/domain/documentlimits.h"
#include "model/domain/exactnumber.h"
#include "model/domain/fields.h"
#include "model/domain/text.h"

#include <QJsonArray>
#include <QVarLengthArray>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

QString typeName(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return u"true or false"_s;
    case QJsonValue::Double:
        return u"a number"_s;
    case QJsonValue::String:
        return keptDigits(value) ? u"a number"_s : u"a text"_s;
    case QJsonValue::Array:
        return u"a list"_s;
    case QJsonValue::Object:
        return u"an object"_s;
    default:
        return u"nothing"_s;
    }
}

struct DocumentReader
{
    QJsonObject in; // what is left when every known key was taken is what this version does not know
    QString path;
    std::optional<Error> &error;

    void text(const char *key, QString &value) { field(key, value); }
    void label(const char *key, QString &value) { field(key, value); }
    void amount(const char *key, QJsonValue &value)
    {
        const QJsonValue json = nearestNumber(taken(key));
        if (json.isDouble() || json.isString())
            value = sanitizeJson(json);
        else if (!json.isNull() && !json.isUndefined())
            wrong(key, json, u"a number or a text"_s);
    }
    template <typename T> void field(const char *key, T &value)
    {
        const QJsonValue json = taken(key);
        if (!json.isNull() && !json.isUndefined() && !error) read(key, json, value);
    }
    // For a code null is an answer: it says that nothing is known, where a missing key leaves what is usual.
    template <typename E> void field(const char *key, Code<E> &value)
    {
        const QJsonValue json = taken(key);
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
    // A part of a document, as an edit has it, is through long before its type is.
    QJsonValue taken(const char *key)
    {
        return in.isEmpty() ? QJsonValue(QJsonValue::Undefined) : in.take(QLatin1String(key));
    }
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

    static bool isText(const QJsonValue &json, QString &text)
    {
        const QString held = json.toString();
        if (!json.isString() || keptDigits(held)) return false;
        text = held;
        return true;
    }
    void read(const char *key, const QJsonValue &json, QString &value)
    {
        isText(json, value) ? void(value = sanitizeText(value)) : wrong(key, json, u"a text"_s);
    }
    void read(const char *key, const QJsonValue &json, bool &value)
    {
        json.isBool() ? void(value = json.toBool()) : wrong(key, json, u"true or false"_s);
    }
    void read(const char *key, const QJsonValue &json, int &value)
    {
        const double number = nearestNumber(json).toDouble(-1);
        if (!json.isDouble() || number != std::floor(number) || number < 0 || number > kMostWhole)
            return wrong(key, json,
                         u"a whole number from 0"_s + (number > kMostWhole ? u" to %1"_s.arg(kMostWhole) : QString()));
        value = int(number);
    }
    void read(const char *key, const QJsonValue &json, double &value)
    {
        const QJsonValue number = nearestNumber(json);
        number.isDouble() ? void(value = number.toDouble()) : wrong(key, json, u"a number"_s);
    }
    void read(const char *key, const QJsonValue &json, qint64 &value)
    {
        const double number = nearestNumber(json).toDouble();
        if (std::abs(number) > kMostCount)
            return wrong(key, json,
                         number > 0 ? u"a whole number of at most %1"_s.arg(qint64(kMostCount))
                                    : u"a whole number of at least %1"_s.arg(-qint64(kMostCount)));
        if (!json.isDouble() || number != std::floor(number)) return wrong(key, json, u"a whole number"_s);
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
            readItem({*this, key, i}, array.at(i), item);
            value.append(std::move(item));
        }
    }
    // Where an item stands, put into words only when it is told.
    struct ItemPlace
    {
        const DocumentReader &reader;
        const char *key;
        qsizetype index;
        operator QString() const { return u"%1/%2"_s.arg(reader.at(key)).arg(index + 1); }
    };
    void readItem(const ItemPlace &where, const QJsonValue &json, QString &item)
    {
        isText(json, item) ? void(item = sanitizeText(item)) : fail(where, typeName(json), u"a text"_s);
    }
    void readItem(const ItemPlace &where, const QJsonValue &json, QUuid &item)
    {
        item = json.isString() ? QUuid::fromString(json.toString()) : QUuid();
        if (item.isNull()) fail(where, typeName(json), u"a uuid"_s);
    }
    template <typename T> void readItem(const ItemPlace &where, const QJsonValue &json, T &item)
    {
        readNested(where, json, item);
    }
    template <typename T>
    auto read(const char *key, const QJsonValue &json, T &value) -> decltype(visitFields(*this, value), void())
    {
        readNested(at(key), json, value);
    }
    template <typename T> void readNested(const QString &where, const QJsonValue &json, T &value)
    {
        if (!json.isObject()) return fail(where, typeName(json), u"an object"_s);
        DocumentReader inner{json.toObject(), where, error};
        visitFields(inner, value);
    }
};

template <typename T> Result<T> readDocument(QJsonObject document, const char *format)
{
    const QJsonValue written = document.take("format"_L1);
    if (!written.isUndefined() && written.toString() != QLatin1String(format))
        return Error{Error::Kind::Invalid,
                     {},
                     u"it is no %1 document"_s.arg(QLatin1String(format)),
                     u"Compare it with `nevertwice-cli help formats`."_s};
    const QJsonValue version = nearestNumber(document.take("version"_L1));
    if (!version.isUndefined() && !version.isDouble())
        return Error{Error::Kind::Invalid,
                     {},
                     u"its version is no number"_s,
                     u"Compare it with `nevertwice-cli help formats`."_s};
    if (version.toDouble(kDocumentVersion) > kDocumentVersion)
        return Error{
            Error::Kind::TooNew,
            {},
            u"the document is of version %1, this program knows %2"_s.arg(version.toDouble()).arg(kDocumentVersion),
            u"Update Nevertwice."_s};
    std::optional<Error> error;
    T value;
    DocumentReader reader{document, {}, error};
    visitFields(reader, value);
    if (error) return *error;
    return value;
}

// ---- some keys only ----

// Where every field of a value lies and what it is called, in the order of visitFields.
struct Collector
{
    QVarLengthArray<const void *, 64> places;
    QVarLengthArray<QLatin1String, 64> keys;

    void text(const char *key, const QString &value) { field(key, value); }
    void label(const char *key, const QString &value) { field(key, value); }
    void amount(const char *key, const QJsonValue &value) { field(key, value); }
    template <typename T> void field(const char *key, const T &value)
    {
        keys.append(QLatin1String(key));
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

} // namespace

Result<Incident> fromDocument(const QJsonObject &document)
{
    QJsonObject known = document;
    known.remove("duration_minutes"_L1);
    Result<Incident> incident = readDocument<Incident>(known, kIncidentFormat);
    if (!incident) return incident;
    incident->findings.removeIf([](const Finding &finding) { return !isFromSource(finding); });
    Incident clean = sanitized(*std::move(incident));
    if (auto sound = validate(clean); !sound) return sound.error();
    return clean;
}

Result<Incident> partFromDocument(const QJsonObject &document)
{
    return readDocument<Incident>(document, kIncidentFormat);
}

bool areKeysOfADocument(const QStringList &keys)
{
    static const auto known = [] {
        const Incident nothing;
        Collector collector;
        visitFields(collector, nothing);
        return collector.keys;
    }();
    return std::all_of(keys.begin(), keys.end(), [](const QString &key) {
        return std::any_of(known.begin(), known.end(), [&](QLatin1String name) { return key == name; });
    });
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

Result<WorkspaceDocument> workspaceFromDocument(const QJsonObject &document)
{
    Result<WorkspaceDocument> workspace = readDocument<WorkspaceDocument>(document, kWorkspaceFormat);
    return workspace ? Result<WorkspaceDocument>(sanitized(*workspace)) : workspace;
}

Result<Cause> causeFromDocument(const QJsonObject &document)
{
    const Result<Cause> cause = readDocument<Cause>(document, "nevertwice-cause");
    return cause ? Result<Cause>(sanitized(*cause)) : cause;
}
} // namespace nevertwice
