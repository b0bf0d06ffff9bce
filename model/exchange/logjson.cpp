#include "model/exchange/logentries.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

// JSON: a line each, an array, the days of a Slack export, what Alertmanager sends and what PagerDuty answers.
namespace logjson {

constexpr int kMostNesting = 3;

std::optional<LogStamp> stampOfNumber(double number)
{
    if (!(number > 6e8) || number > 4.2e18) return std::nullopt;
    double msecs = number * 1000;
    for (const double most : {4.2e9, 4.2e12, 4.2e15})
        if (number > most) msecs = msecs / 1000;
    LogStamp stamp;
    stamp.readable = QString::number(qint64(msecs + 0.001));
    if (stamp.readable.size() < 12) return std::nullopt;
    stamp.readable = stamp.readable.rightJustified(13, u'0');
    stamp.written = QString::number(number, 'g', 19);
    stamp.hasDay = stamp.hasYear = stamp.hasClock = stamp.hasSeconds = true;
    stamp.zone = u"UTC"_s;
    return stamp;
}

std::optional<LogStamp> stampOf(const QJsonValue &value)
{
    if (value.isDouble()) return stampOfNumber(value.toDouble());
    if (!value.isString()) return std::nullopt;
    const QString text = value.toString().left(80);
    auto stamp = stampAt(text, 0);
    if (!stamp || !stamp->hasClock || stamp->isStep) return std::nullopt;
    return stamp;
}

QString textOf(const QJsonValue &value)
{
    if (value.isString()) return value.toString();
    if (value.isDouble()) return QString::number(value.toDouble(), 'g', 15);
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const auto key : {"real_name"_L1, "display_name"_L1, "name"_L1, "login"_L1, "summary"_L1, "username"_L1,
                               "email"_L1, "message"_L1})
            if (const QString text = object[key].toString(); !text.isEmpty()) return text;
    }
    return {};
}

// The first of the keys that is there, in the object or one level below where programs wrap what they say.
template <typename Keys> QJsonValue found(const QJsonObject &object, const Keys &keys)
{
    for (const auto key : keys)
        if (const auto it = object.constFind(key); it != object.constEnd() && !it->isNull()) return *it;
    for (const auto wrap : {"_source"_L1, "attributes"_L1, "jsonPayload"_L1, "fields"_L1, "content"_L1, "data"_L1})
        if (const QJsonObject inner = object[wrap].toObject(); !inner.isEmpty())
            for (const auto key : keys)
                if (const auto it = inner.constFind(key); it != inner.constEnd() && !it->isNull()) return *it;
    return {};
}

std::optional<LogStamp> timeIn(const QJsonObject &object)
{
    static const QList<QLatin1String> keys{"@timestamp"_L1,
                                           "timestamp"_L1,
                                           "time"_L1,
                                           "ts"_L1,
                                           "datetime"_L1,
                                           "dateTime"_L1,
                                           "created_at"_L1,
                                           "createdAt"_L1,
                                           "occurred_at"_L1,
                                           "event_time"_L1,
                                           "eventTime"_L1,
                                           "asctime"_L1,
                                           "_time"_L1,
                                           "date"_L1,
                                           "t"_L1,
                                           "__REALTIME_TIMESTAMP"_L1,
                                           "startsAt"_L1,
                                           "started_at"_L1,
                                           "when"_L1,
                                           "at"_L1,
                                           "receiveTimestamp"_L1,
                                           "date_happened"_L1,
                                           "time_iso8601"_L1,
                                           "Timestamp"_L1,
                                           "Time"_L1,
                                           "instant"_L1,
                                           "@t"_L1,
                                           "start"_L1};
    for (const QLatin1String key : keys) {
        const QJsonValue value = found(object, QList<QLatin1String>{key});
        if (value.isUndefined() || value.isNull()) continue;
        if (const auto stamp = stampOf(value)) return stamp;
        if (const QJsonObject instant = value.toObject(); instant.contains("epochSecond"_L1))
            return stampOf(instant["epochSecond"_L1]);
    }
    return std::nullopt;
}

// Any object with a time.
std::optional<LogEntry> entryOf(const QJsonObject &object)
{
    const auto stamp = timeIn(object);
    if (!stamp) return std::nullopt;
    static const QList<QLatin1String> texts{"message"_L1,     "msg"_L1,           "MESSAGE"_L1, "text"_L1, "log"_L1,
                                            "textPayload"_L1, "short_message"_L1, "@m"_L1,      "@mt"_L1,  "Message"_L1,
                                            "event"_L1,       "description"_L1,   "summary"_L1, "body"_L1, "title"_L1,
                                            "content"_L1,     "note"_L1,          "err"_L1,     "error"_L1};
    static const QList<QLatin1String> people{
        "user"_L1,        "username"_L1,  "author"_L1,       "actor"_L1,
        "sender"_L1,      "from"_L1,      "who"_L1,          "by"_L1,
        "agent"_L1,       "service"_L1,   "service_name"_L1, "logger"_L1,
        "logger_name"_L1, "component"_L1, "app"_L1,          "SYSLOG_IDENTIFIER"_L1,
        "name"_L1,        "host"_L1,      "hostname"_L1};
    static const QList<QLatin1String> stacks{"stack"_L1,     "stacktrace"_L1, "stack_trace"_L1, "exc_info"_L1,
                                             "exception"_L1, "@x"_L1,         "traceback"_L1};
    LogEntry entry;
    entry.stamp = stamp;
    for (const QLatin1String key : texts) {
        entry.text = textOf(found(object, QList<QLatin1String>{key}));
        if (!entry.text.trimmed().isEmpty()) break;
    }
    entry.author = textOf(found(object, people)).left(80);
    if (entry.text.trimmed().isEmpty()) {
        QStringList pairs;
        for (auto it = object.begin(); it != object.end() && pairs.size() < 12; ++it)
            if (const QString value = textOf(*it); !value.isEmpty() && value != stamp->written)
                pairs.append(it.key() + u'=' + value.left(200));
        entry.text = pairs.join(u' ');
    }
    for (const QLatin1String key : stacks) {
        const QJsonValue stack = found(object, QList<QLatin1String>{key});
        const QString text = stack.isObject() ? textOf(stack.toObject()["stacktrace"_L1]) : textOf(stack);
        if (text.contains(u'\n')) {
            if (!entry.text.contains(text.trimmed())) entry.text += u'\n' + text;
            break;
        }
    }
    return entry;
}

void add(LogEntries &found, LogEntry entry, int first, int last)
{
    entry.firstLine = first;
    entry.lastLine = last;
    if (isTraceLine(entry.text) && !found.entries.isEmpty()) {
        found.entries.last().text += u'\n' + entry.text;
        found.entries.last().lastLine = last;
        return;
    }
    found.entries.append(entry);
}

// ---- Slack ----

QString slackText(QString text)
{
    static const QRegularExpression link(u"<((?:https?|mailto):[^|>]*)(?:\\|([^>]*))?>"_s);
    static const QRegularExpression mention(u"<([@#!])([A-Za-z0-9^]+)(?:\\|([^>]*))?>"_s);
    QString out;
    qsizetype from = 0;
    for (auto it = mention.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const QString sign = match.captured(1) == "!"_L1 ? u"@"_s : match.captured(1);
        out += text.mid(from, match.capturedStart() - from) + sign +
               (match.captured(3).isEmpty() ? match.captured(2) : match.captured(3));
        from = match.capturedEnd();
    }
    out += text.mid(from);
    QString plain;
    from = 0;
    for (auto it = link.globalMatch(out); it.hasNext();) {
        const auto match = it.next();
        const QString shown = match.captured(2);
        plain += out.mid(from, match.capturedStart() - from);
        plain += shown.isEmpty() || shown == match.captured(1) ? match.captured(1)
                                                               : shown + u" ("_s + match.captured(1) + u')';
        from = match.capturedEnd();
    }
    plain += out.mid(from);
    return plain.replace("&lt;"_L1, "<"_L1).replace("&gt;"_L1, ">"_L1).replace("&amp;"_L1, "&"_L1);
}

bool isSlack(const QJsonArray &messages)
{
    int count = 0;
    for (qsizetype i = 0; i < messages.size() && i < 20; ++i) {
        const QJsonObject message = messages[i].toObject();
        const bool isMessage = message["ts"_L1].isString() &&
                               (message.contains("user"_L1) || message["type"_L1].toString() == "message"_L1);
        count += isMessage;
    }
    return count > 0 && count * 2 >= std::min<qsizetype>(messages.size(), 20);
}

std::optional<LogEntry> slackEntry(const QJsonObject &message)
{
    LogEntry entry;
    entry.stamp = stampOf(message["ts"_L1]);
    if (!entry.stamp) return std::nullopt;
    entry.text = slackText(message["text"_L1].toString());
    for (const QJsonValue &value : message["attachments"_L1].toArray()) {
        const QJsonObject attachment = value.toObject();
        for (const auto key : {"title"_L1, "text"_L1, "fallback"_L1})
            if (const QString text = slackText(attachment[key].toString()); !text.isEmpty()) {
                if (!entry.text.contains(text)) entry.text += (entry.text.isEmpty() ? QString() : u"\n"_s) + text;
                if (key != "title"_L1) break;
            }
    }
    for (const QJsonValue &file : message["files"_L1].toArray())
        if (const QString name = file.toObject()["name"_L1].toString(); !name.isEmpty())
            entry.text += (entry.text.isEmpty() ? QString() : u"\n"_s) + u"["_s + name + u']';
    entry.author = textOf(message["user_profile"_L1]);
    for (const auto key : {"user_name"_L1, "username"_L1, "user"_L1, "bot_id"_L1})
        if (entry.author.isEmpty()) entry.author = message[key].toString();
    const QString subtype = message["subtype"_L1].toString();
    static const QStringList quiet{u"channel_join"_s,
                                   u"channel_leave"_s,
                                   u"channel_topic"_s,
                                   u"channel_purpose"_s,
                                   u"channel_name"_s,
                                   u"channel_archive"_s,
                                   u"channel_unarchive"_s,
                                   u"group_join"_s,
                                   u"group_leave"_s,
                                   u"bot_add"_s,
                                   u"bot_remove"_s,
                                   u"pinned_item"_s,
                                   u"unpinned_item"_s,
                                   u"reminder_add"_s,
                                   u"tombstone"_s,
                                   u"channel_posting_permissions"_s,
                                   u"huddle_thread"_s,
                                   u"sh_room_created"_s,
                                   u"channel_convert_to_private"_s};
    entry.isNoise = quiet.contains(subtype);
    return entry;
}

// ---- Alertmanager ----

void addAlerts(LogEntries &found, const QJsonObject &body, const QList<std::pair<int, int>> &places, int lastLine)
{
    qsizetype index = 0;
    for (const QJsonValue &value : body["alerts"_L1].toArray()) {
        const QJsonObject alert = value.toObject();
        const QJsonObject labels = alert["labels"_L1].toObject();
        const QJsonObject notes = alert["annotations"_L1].toObject();
        QString name = labels["alertname"_L1].toString();
        QString what;
        for (const auto key : {"summary"_L1, "title"_L1, "message"_L1, "description"_L1})
            if (what.isEmpty()) what = notes[key].toString();
        if (name.isEmpty()) name = body["groupLabels"_L1].toObject()["alertname"_L1].toString();
        const QString text = name.isEmpty() ? what : what.isEmpty() ? name : name + u": "_s + what;
        const auto [first, last] = places.value(index, {0, lastLine});
        ++index;
        if (text.isEmpty()) continue;
        if (found.title.isEmpty()) found.title = what.isEmpty() ? name : what;
        if (auto stamp = stampOf(alert["startsAt"_L1]); stamp && stamp->hasYear) {
            LogEntry entry{first, last, stamp, u"Alertmanager"_s, u"Firing: "_s + text};
            entry.kind = EventKind::Detection;
            found.entries.append(entry);
        }
        const QString status = alert["status"_L1].toString(body["status"_L1].toString());
        if (auto stamp = stampOf(alert["endsAt"_L1]); stamp && stamp->hasYear && status == "resolved"_L1) {
            LogEntry entry{first, last, stamp, u"Alertmanager"_s, u"Resolved: "_s + text};
            entry.kind = EventKind::Recovery;
            found.entries.append(entry);
        }
    }
}

// ---- PagerDuty ----

std::optional<LogEntry> pagerEntry(const QJsonObject &item)
{
    LogEntry entry;
    entry.stamp = stampOf(item.contains("created_at"_L1) ? item["created_at"_L1] : item["occurred_at"_L1]);
    if (!entry.stamp) return std::nullopt;
    const QString type = item["type"_L1].toString();
    entry.text = item["summary"_L1].toString();
    entry.author = item["agent"_L1].toObject()["summary"_L1].toString();
    const QJsonObject channel = item["channel"_L1].toObject();
    if (type.startsWith("annotate"_L1))
        if (const QString note = channel["summary"_L1].toString(); !note.isEmpty()) entry.text = note;
    if (type.startsWith("trigger"_L1)) {
        entry.kind = EventKind::Detection;
        QString what = channel["summary"_L1].toString();
        if (what.isEmpty()) what = channel["subject"_L1].toString();
        if (what.isEmpty()) what = channel["description"_L1].toString();
        if (what.isEmpty()) what = item["incident"_L1].toObject()["summary"_L1].toString();
        if (!what.isEmpty() && !entry.text.contains(what))
            entry.text += (entry.text.isEmpty() ? QString() : u" "_s) + what;
    }
    if (type.startsWith("acknowledge"_L1)) entry.kind = EventKind::Acknowledgement;
    if (type.startsWith("escalate"_L1)) entry.kind = EventKind::Escalation;
    if (type.startsWith("resolve"_L1)) entry.kind = EventKind::Resolution;
    if (type.startsWith("annotate"_L1) || type.startsWith("assign"_L1))
        entry.kind = type.startsWith("assign"_L1) ? EventKind::Escalation : EventKind::Note;
    if (type.startsWith("status_update"_L1)) entry.kind = EventKind::StatusUpdate;
    entry.isNoise = type.startsWith("notify"_L1);
    return entry;
}

// A webhook: {"event": {"event_type": "incident.triggered", …}}
std::optional<LogEntry> pagerEvent(const QJsonObject &event)
{
    const QString type = event["event_type"_L1].toString();
    if (!type.startsWith("incident."_L1)) return std::nullopt;
    LogEntry entry;
    entry.stamp = stampOf(event["occurred_at"_L1]);
    if (!entry.stamp) return std::nullopt;
    const QJsonObject data = event["data"_L1].toObject();
    entry.author = event["agent"_L1].toObject()["summary"_L1].toString();
    QString what = data["title"_L1].toString();
    if (what.isEmpty()) what = data["content"_L1].toString();
    if (what.isEmpty()) what = data["message"_L1].toString();
    QString verb = type.mid(9).replace(u'_', u' ');
    if (!verb.isEmpty()) verb[0] = verb[0].toUpper();
    entry.text = what.isEmpty() ? verb : verb + u": "_s + what;
    if (type.endsWith("triggered"_L1)) entry.kind = EventKind::Detection;
    if (type.endsWith(".acknowledged"_L1)) entry.kind = EventKind::Acknowledgement;
    if (type.endsWith("escalated"_L1)) entry.kind = EventKind::Escalation;
    if (type.endsWith("resolved"_L1)) entry.kind = EventKind::Resolution;
    return entry;
}

// ---- where the objects stand ----

// The lines of the objects that lie so deep.
QList<std::pair<int, int>> placesAt(const QString &text, int depth)
{
    QList<std::pair<int, int>> places;
    int line = 0;
    int now = 0;
    int first = 0;
    bool isText = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\n') ++line;
        if (isText) {
            if (c == u'\\')
                ++i;
            else if (c == u'"')
                isText = false;
        } else if (c == u'"') {
            isText = true;
        } else if (c == u'{' || c == u'[') {
            if (++now == depth && c == u'{') first = line;
        } else if (c == u'}' || c == u']') {
            if (now-- == depth && c == u'}') places.append({first, line});
        }
    }
    return places;
}

QJsonArray arrayIn(const QJsonObject &object, int &depth)
{
    QJsonObject at = object;
    for (int nesting = 0; nesting < kMostNesting; ++nesting) {
        for (const auto key :
             {"log_entries"_L1, "messages"_L1, "events"_L1, "hits"_L1, "entries"_L1, "items"_L1, "logs"_L1, "data"_L1,
              "results"_L1, "records"_L1, "timeline"_L1, "value"_L1, "values"_L1}) {
            const QJsonValue value = at[key];
            if (value.isArray()) return value.toArray();
        }
        const QJsonObject inner = at["hits"_L1].isObject() ? at["hits"_L1].toObject() : at["data"_L1].toObject();
        if (inner.isEmpty()) break;
        at = inner;
        ++depth;
    }
    return {};
}

std::optional<LogEntries> wholeDocument(const QString &text, const QStringList &lines)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || !(trimmed.endsWith(u'}') || trimmed.endsWith(u']'))) return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(trimmed.toUtf8());
    if (document.isNull()) return std::nullopt;
    const int lastLine = int(lines.size()) - 1;
    LogEntries found;
    int depth = document.isArray() ? 2 : 3;
    const QJsonObject object = document.object();
    if (object["alerts"_L1].isArray()) {
        found.source = LogSource::Alertmanager;
        addAlerts(found, object, placesAt(text, 3), lastLine);
        return found;
    }
    if (const QJsonObject event = object["event"_L1].toObject(); event.contains("event_type"_L1)) {
        found.source = LogSource::PagerDuty;
        if (auto entry = pagerEvent(event)) add(found, *entry, 0, lastLine);
        return found;
    }
    QJsonArray array = document.isArray() ? document.array() : arrayIn(object, depth);
    if (array.isEmpty() && document.isObject()) {
        // A channel in which one thing was said is one message.
        const bool isMessage = isSlack({object});
        if (auto entry = isMessage ? slackEntry(object) : entryOf(object)) {
            found.source = isMessage ? LogSource::SlackExport : LogSource::JsonLines;
            add(found, *entry, 0, lastLine);
            return found;
        }
        return std::nullopt;
    }
    const QList<std::pair<int, int>> places = placesAt(text, depth);
    const bool hasPlaces = places.size() == array.size();
    const bool isFromSlack = isSlack(array);
    const bool isFromPager = array.first().toObject()["type"_L1].toString().endsWith("log_entry"_L1) ||
                             array.first().toObject()["type"_L1].toString().endsWith("log_entry_reference"_L1);
    bool isFromAlerts = false;
    found.source = isFromSlack ? LogSource::SlackExport : isFromPager ? LogSource::PagerDuty : LogSource::JsonLines;
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QJsonObject item = array[i].toObject();
        const auto [first, last] = hasPlaces ? places[i] : std::pair(0, lastLine);
        if (item["alerts"_L1].isArray()) {
            isFromAlerts = true;
            addAlerts(found, item, QList<std::pair<int, int>>(item["alerts"_L1].toArray().size(), {first, last}), last);
            continue;
        }
        if (item.contains("labels"_L1) && item.contains("startsAt"_L1)) {
            isFromAlerts = true;
            addAlerts(found, QJsonObject{{u"alerts"_s, QJsonArray{item}}}, {{first, last}}, last);
            continue;
        }
        const QJsonObject event = item["event"_L1].toObject();
        const auto entry = isFromSlack                       ? slackEntry(item)
                           : isFromPager                     ? pagerEntry(item)
                           : event.contains("event_type"_L1) ? pagerEvent(event)
                                                             : entryOf(item);
        if (entry) add(found, *entry, first, last);
    }
    if (isFromAlerts) found.source = LogSource::Alertmanager;
    if (isFromPager && !array.isEmpty())
        found.title = array.first().toObject()["incident"_L1].toObject()["summary"_L1].toString();
    return found.entries.isEmpty() ? std::nullopt : std::optional(found);
}

std::optional<LogEntries> linesOfJson(const QStringList &lines)
{
    LogEntries found{LogSource::JsonLines, {}};
    int others = 0;
    int alerts = 0;
    int messages = 0;
    for (int i = 0; i < int(lines.size()); ++i) {
        const QString &line = lines[i];
        if (line.trimmed().isEmpty()) continue;
        // Docker Compose and kubectl put a name in front.
        const qsizetype begin = line.indexOf(u'{');
        const bool isCandidate = begin >= 0 && begin < 80 && line.trimmed().endsWith(u'}');
        const QJsonObject object =
            isCandidate ? QJsonDocument::fromJson(line.mid(begin).trimmed().toUtf8()).object() : QJsonObject();
        if (object["alerts"_L1].isArray()) {
            addAlerts(found, object, QList<std::pair<int, int>>(object["alerts"_L1].toArray().size(), {i, i}), i);
            ++alerts;
            continue;
        }
        const bool isMessage = object["ts"_L1].isString() && object["type"_L1].toString() == "message"_L1;
        messages += isMessage;
        const auto entry = object.isEmpty() ? std::nullopt : isMessage ? slackEntry(object) : entryOf(object);
        if (entry) {
            add(found, *entry, i, i);
            continue;
        }
        if (found.entries.isEmpty() || !object.isEmpty()) {
            ++others;
            continue;
        }
        others += !isTraceLine(line) && !line.front().isSpace();
        found.entries.last().text += u'\n' + line;
        found.entries.last().lastLine = i;
    }
    if (found.entries.isEmpty() || others > found.entries.size()) return std::nullopt;
    if (alerts > 0) found.source = LogSource::Alertmanager;
    if (messages * 2 > found.entries.size()) found.source = LogSource::SlackExport;
    return found;
}

} // namespace logjson

std::optional<LogEntries> jsonEntries(const QString &text, const QStringList &lines)
{
    using namespace logjson;
    const qsizetype brace = text.indexOf(u'{');
    if (brace < 0) return std::nullopt;
    const QChar first = text.trimmed().front();
    if (first == u'{' || first == u'[')
        if (auto found = wholeDocument(text, lines)) return found;
    return linesOfJson(lines);
}

} // namespace nevertwice
