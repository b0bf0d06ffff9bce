#include "model/domain/eventfiles.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace eventfiles {

bool isHash(const QString &text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

} // namespace eventfiles

QStringList eventFiles(const Event &event)
{
    QStringList hashes;
    const QJsonArray listed = event.extra.value(kEventFiles).toArray();
    for (const QJsonValue &one : listed) {
        const QString hash = one.toString();
        if (eventfiles::isHash(hash) && !hashes.contains(hash)) hashes.append(hash);
        if (hashes.size() == kMostEventFiles) break;
    }
    return hashes;
}

void setEventFiles(Event &event, const QStringList &hashes)
{
    if (hashes.isEmpty())
        event.extra.remove(kEventFiles);
    else
        event.extra.insert(kEventFiles, QJsonArray::fromStringList(hashes));
}

QList<Attachment> eventAttachments(const Incident &incident, const Event &event)
{
    return eventAttachments(attachmentsByHash(incident), event);
}

QHash<QString, Attachment> attachmentsByHash(const Incident &incident)
{
    QHash<QString, Attachment> known;
    for (const Attachment &one : incident.attachments)
        if (!known.contains(one.sha256)) known.insert(one.sha256, one);
    return known;
}

Attachment attachmentOf(const Incident &incident, const QString &hash)
{
    Attachment unknown;
    unknown.sha256 = hash;
    return attachmentsByHash(incident).value(hash, unknown);
}

QList<Attachment> eventAttachments(const QHash<QString, Attachment> &known, const Event &event)
{
    QList<Attachment> all;
    for (const QString &hash : eventFiles(event))
        if (const auto found = known.constFind(hash); found != known.constEnd()) all.append(*found);
    return all;
}

bool isPicture(const Attachment &attachment)
{
    static const QStringList types = {u"image/png"_s, u"image/jpeg"_s, u"image/gif"_s, u"image/bmp"_s, u"image/webp"_s};
    return types.contains(attachment.mediaType);
}

} // namespace nevertwice
