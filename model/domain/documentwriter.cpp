#include "model/domain/document.h"

#include "model/domain/fields.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

QString uuidText(const QUuid &uuid)
{
    return uuid.toString(QUuid::WithoutBraces);
}

struct Writer
{
    QJsonObject out;
    const QStringList *only = nullptr; // the keys that are wanted; null for all

    void text(const char *key, const QString &value) { field(key, value); }
    void label(const char *key, const QString &value)
    {
        if (isWanted(key)) out.insert(QLatin1String(key), value.isEmpty() ? QJsonValue() : QJsonValue(value));
    }
    void amount(const char *key, const QJsonValue &value) { field(key, value); }
    template <typename T> void field(const char *key, const T &value)
    {
        if (isWanted(key)) out.insert(QLatin1String(key), json(value));
    }
    bool rest(const QJsonObject &extra)
    {
        if (only) return true; // keys that this version knows
        for (auto it = extra.begin(); it != extra.end(); ++it)
            if (!out.contains(it.key())) out.insert(it.key(), it.value());
        return true;
    }

private:
    bool isWanted(const char *key) const { return !only || only->contains(QLatin1String(key)); }

    static QJsonValue json(const QString &v) { return v; }
    static QJsonValue json(const QJsonValue &v) { return v; }
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

QJsonObject keysOf(const Incident &incident, const QStringList &keys)
{
    Writer writer;
    writer.only = &keys;
    visitFields(writer, incident);
    return writer.out;
}

QJsonObject withKeysOf(const Incident &incident, const QStringList &keys, QJsonObject document)
{
    const QJsonObject part = keysOf(incident, keys);
    for (auto it = part.begin(); it != part.end(); ++it)
        document.insert(it.key(), it.value());
    const std::optional<double> minutes = durationMinutes(incident);
    document.insert("duration_minutes"_L1, minutes ? QJsonValue(*minutes) : QJsonValue());
    return document;
}

QJsonObject toDocument(const WorkspaceDocument &workspace)
{
    return withFormat(write(workspace), kWorkspaceFormat);
}

QJsonObject toDocument(const Cause &cause)
{
    return write(cause);
}
QJsonObject toDocument(const Action &action)
{
    return write(action);
}
QJsonObject toDocument(const Finding &finding)
{
    return write(finding);
}

} // namespace nevertwice
