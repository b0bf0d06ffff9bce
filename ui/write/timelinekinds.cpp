#include "ui/write/timelinekinds.h"

#include <QFile>
#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

QHash<QChar, EventKind> readEventKeys()
{
    QHash<QChar, EventKind> keys;
    QFile file(u":/words/eventkeys.txt"_s);
    if (!file.open(QIODevice::ReadOnly)) return keys;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList parts = line.split(u' ');
        const auto kind = Code<EventKind>::read(parts.first()).known();
        if (kind && parts.size() == 2) keys.insert(parts.last().front(), *kind);
    }
    return keys;
}

const QHash<QChar, EventKind> &eventKeys()
{
    static const QHash<QChar, EventKind> keys = readEventKeys();
    return keys;
}

} // namespace

QChar keyOf(EventKind kind)
{
    return eventKeys().key(kind);
}

std::optional<EventKind> kindOfKey(QChar key)
{
    const auto it = eventKeys().constFind(key.toLower());
    return it == eventKeys().constEnd() ? std::nullopt : std::optional(*it);
}

} // namespace nevertwice
