#include "model/exchange/slackexport.h"

#include "model/exchange/jsontext.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace slackexport {

const QRegularExpression &dayFile()
{
    static const QRegularExpression name(u"(?:^|/)\\d{4}-\\d{2}-\\d{2}\\.json$"_s);
    return name;
}

QString lastPart(const QString &path)
{
    return path.mid(path.lastIndexOf(u'/') + 1);
}

QHash<QString, QString> peopleOf(const QList<PackedFile> &files)
{
    QHash<QString, QString> names;
    for (const PackedFile &file : files) {
        if (lastPart(file.name) != "users.json"_L1) continue;
        const auto json = readJsonText(file.bytes);
        if (!json) continue;
        const QJsonArray users = json->root.toArray();
        for (const QJsonValue &value : users) {
            const QJsonObject user = value.toObject();
            QString name = user["profile"_L1].toObject()["real_name"_L1].toString();
            if (name.isEmpty()) name = user["real_name"_L1].toString();
            if (name.isEmpty()) name = user["name"_L1].toString();
            if (!name.isEmpty()) names.insert(user["id"_L1].toString(), name);
        }
    }
    return names;
}

QString withNames(const QString &text, const QHash<QString, QString> &people)
{
    static const QRegularExpression mention(u"<@([A-Z0-9]+)>"_s);
    QString out;
    qsizetype from = 0;
    for (auto it = mention.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const QString name = people.value(match.captured(1));
        out += text.mid(from, match.capturedStart() - from);
        out += name.isEmpty() ? match.captured() : u"<@%1|%2>"_s.arg(match.captured(1), name);
        from = match.capturedEnd();
    }
    return out + text.mid(from);
}

} // namespace slackexport

bool isSlackFile(const QString &name)
{
    return slackexport::dayFile().match(name).hasMatch() || slackexport::lastPart(name) == "users.json"_L1;
}

QList<LogText> slackChannels(const QList<PackedFile> &files, const QString &folder)
{
    using namespace slackexport;
    const QHash<QString, QString> people = peopleOf(files);
    QMap<QString, QMap<QString, QByteArray>> channels; // folder -> day -> messages
    for (const PackedFile &file : files)
        if (dayFile().match(file.name).hasMatch()) {
            const qsizetype slash = file.name.lastIndexOf(u'/');
            channels[slash < 0 ? QString() : file.name.left(slash)].insert(lastPart(file.name), file.bytes);
        }
    QList<LogText> texts;
    for (auto channel = channels.cbegin(); channel != channels.cend(); ++channel) {
        QByteArray lines;
        for (const QByteArray &day : *channel) {
            const auto json = readJsonText(day);
            if (!json) continue;
            const QJsonArray messages = json->root.toArray();
            for (const QJsonValue &value : messages) {
                QJsonObject message = value.toObject();
                const QString name = people.value(message["user"_L1].toString());
                if (!name.isEmpty()) message.insert("user_profile"_L1, QJsonObject{{u"real_name"_s, name}});
                message.insert("type"_L1, u"message"_s);
                message.insert("text"_L1, withNames(message["text"_L1].toString(), people));
                lines += QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n';
            }
        }
        const QString name = channel.key().isEmpty() ? folder : lastPart(channel.key());
        if (!lines.isEmpty()) texts.append({name, QString::fromUtf8(lines), lines});
    }
    return texts;
}

} // namespace nevertwice
