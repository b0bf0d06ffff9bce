#include "model/exchange/logentries.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

// Threads of mail, pages of status, mails of monitoring: the time stands in a header, below the words, behind a label.
namespace logmail {

QString withoutQuotes(const QString &line)
{
    qsizetype at = 0;
    while (at < line.size() && (line[at] == u'>' || line[at] == u'|' || (line[at] == u' ' && at > 0)))
        ++at;
    return at > 0 && at <= line.size() && line.front() != u' ' ? line.mid(at) : line;
}

QString personIn(QString text)
{
    static const QRegularExpression address(u"<[^>]*>|\\[mailto:[^\\]]*\\]|\\([^)]*@[^)]*\\)"_s);
    text.remove(address);
    static const QString around = u" \t,;:\"'<>*\u00A0"_s;
    while (!text.isEmpty() && around.contains(text.back()))
        text.chop(1);
    return behindAll(text, [](QChar c) { return around.contains(c); }).left(80).simplified();
}

// The first time with a day in a line.
std::optional<LogStamp> stampIn(const QString &line)
{
    for (qsizetype at = 0; at < std::min<qsizetype>(line.size(), 200); ++at) {
        if (!line[at].isLetterOrNumber() || (at > 0 && line[at - 1].isLetterOrNumber())) continue;
        if (auto stamp = stampAt(line, at); stamp && stamp->hasDay && stamp->hasClock && !stamp->isStep) return stamp;
    }
    return std::nullopt;
}

struct MailHead
{
    LogStamp stamp;
    QString author;
    int last = 0; // its last line
    QString subject = {};
};

// "On Tue, Mar 3, 2026 at 10:32 AM Anna Berg <anna@…> wrote:", over one line or two
std::optional<MailHead> attributionAt(const QStringList &lines, int i)
{
    static const QRegularExpression begins(u"^(?:On|Am|Le|El) .{8,}"_s);
    if (lines[i].size() > 400) return std::nullopt;
    QString text = withoutQuotes(lines[i]).trimmed();
    if (text.size() > 300 || !begins.match(text).hasMatch()) return std::nullopt;
    static const QRegularExpression ends(u"(?:wrote|schrieb|a \u00E9crit|escribi\u00F3)\\b[^:]{0,90}:$"_s);
    int last = i;
    while (!ends.match(text).hasMatch()) {
        if (last > i + 1 || last + 1 >= lines.size()) return std::nullopt;
        const QString next = withoutQuotes(lines[++last]).trimmed();
        if (next.size() > 200) return std::nullopt;
        text += u' ' + next;
    }
    const auto stamp = stampIn(text);
    if (!stamp) return std::nullopt;
    QString name = text.mid(stamp->end);
    static const QRegularExpression verb(u"\\b(?:wrote|schrieb|a \u00E9crit|escribi\u00F3)\\b"_s);
    name.replace(verb, u" "_s);
    return MailHead{*stamp, personIn(name), last};
}

// "From:", "Sent:" and what stands with them
std::optional<MailHead> headersAt(const QStringList &lines, int i)
{
    static const QRegularExpression field(
        u"^[\\s*]*(From|Von|De|Sent|Date|Gesendet|Datum|To|An|Cc|Subject|Betreff|Reply-To|Message-ID|X-[\\w-]+|MIME-Version|Content-[\\w-]+)\\s*:\\**\\s*(.*)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    std::optional<LogStamp> stamp;
    MailHead head;
    bool hasFrom = false;
    int last = i;
    for (int k = i; k < lines.size() && k < i + 20; ++k) {
        const QString line = withoutQuotes(lines[k]);
        const auto match = line.size() < 400 ? field.match(line) : QRegularExpressionMatch();
        if (!match.hasMatch()) break;
        last = k;
        const QString name = match.captured(1).toLower();
        const QString value = match.captured(2);
        if (name == "from"_L1 || name == "von"_L1 || name == "de"_L1) {
            hasFrom = true;
            head.author = personIn(value);
            if (head.author.isEmpty()) head.author = value.trimmed();
        }
        if (name == "sent"_L1 || name == "date"_L1 || name == "gesendet"_L1 || name == "datum"_L1)
            stamp = stampIn(value);
        if (name == "subject"_L1 || name == "betreff"_L1) head.subject = value.trimmed();
    }
    if (!hasFrom || !stamp) return std::nullopt;
    head.stamp = *stamp;
    head.last = last;
    return head;
}

// "Anna Berg <anna@…>    Tue, Mar 3, 2026 at 10:32 AM"
std::optional<MailHead> addressedAt(const QStringList &lines, int i)
{
    const QString &line = lines[i];
    if (line.size() > 160 || !line.contains(u'@') || !line.contains(u'<')) return std::nullopt;
    const auto stamp = trailingStamp(line);
    if (!stamp || stamp->at < 5 || line.indexOf(u'@') > stamp->at) return std::nullopt;
    const QString author = personIn(line.left(stamp->at));
    if (!isLikeName(author)) return std::nullopt;
    return MailHead{*stamp, author, i};
}

} // namespace logmail

std::optional<LogEntries> mailEntries(const QStringList &lines)
{
    using namespace logmail;
    LogEntries found{LogSource::Mail, {}};
    QStringList text;
    const auto close = [&] {
        while (!text.isEmpty() && text.last().trimmed().isEmpty())
            text.removeLast();
        if (!found.entries.isEmpty() && found.entries.last().text.isEmpty())
            found.entries.last().text = text.join(u'\n').trimmed();
        text.clear();
    };
    bool isSigned = false;
    for (int i = 0; i < int(lines.size()); ++i) {
        auto head = attributionAt(lines, i);
        if (!head) head = headersAt(lines, i);
        if (!head) head = addressedAt(lines, i);
        if (head) {
            close();
            isSigned = false;
            if (found.title.isEmpty()) found.title = head->subject;
            // A page about nothing but its subject has that for its text.
            found.entries.append({i, head->last, head->stamp, head->author, {}});
            i = head->last;
            continue;
        }
        if (found.entries.isEmpty()) continue;
        const QString line = withoutQuotes(lines[i]);
        const QString trimmed = line.trimmed();
        isSigned = isSigned || line == "-- "_L1 || line == "--"_L1;
        static const QRegularExpression junk(
            u"^(?:Sent from my .*|Get Outlook for .*|-{3,} ?(?:Original Message|Forwarded message|Urspr\u00FCngliche Nachricht) ?-{3,}|_{10,}|-{10,}|\\[Quoted text hidden\\]|To: .*|Cc: .*)$"_s);
        if (isSigned || (trimmed.size() < 300 && junk.match(trimmed).hasMatch())) continue;
        if (trimmed.isEmpty() && (text.isEmpty() || text.last().trimmed().isEmpty())) continue;
        text.append(line);
        if (!trimmed.isEmpty()) found.entries.last().lastLine = i;
    }
    close();
    if (found.entries.isEmpty()) return std::nullopt;
    for (LogEntry &entry : found.entries)
        if (entry.text.isEmpty()) entry.text = found.title;
    static const QRegularExpression answer(u"^(?:(?:re|fw|fwd|aw|wg):\\s*)+"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    found.title.remove(answer);
    return found;
}

// ---- pages of status ----

std::optional<LogEntries> statusEntries(const QStringList &lines)
{
    using namespace logmail;
    static const QRegularExpression state(
        u"^\\W*(?:Investigating|Identified|Monitoring|Update|Resolved|Postmortem|Scheduled|In progress|Verifying|Completed|Mitigated)\\b(?:\\s*[-\u2013\u2014:]\\s+\\S|\\W*$)"_s);
    static const QRegularExpression posted(
        u"^\\s*(?:Posted\\b.{0,40}?(?:ago\\b\\.?|by [\\w .]{1,40},?)?\\s*(?:at |on )?)"_s);
    const auto timeOf = [&](const QString &line) -> std::optional<LogStamp> {
        if (line.size() > 120) return std::nullopt;
        const QString trimmed = line.trimmed();
        qsizetype at = 0;
        if (trimmed.startsWith("Posted"_L1)) {
            const auto stamp = stampIn(trimmed);
            return stamp && trimmed.mid(stamp->end).trimmed().size() < 3 ? stamp : std::nullopt;
        }
        auto stamp = stampAt(trimmed, at);
        const bool isAlone = stamp && stamp->hasDay && stamp->hasClock && trimmed.mid(stamp->end).trimmed().size() < 2;
        return isAlone ? stamp : std::nullopt;
    };
    int states = 0;
    int firstState = -1;
    int firstTime = -1;
    int inlined = 0;
    for (int i = 0; i < int(lines.size()); ++i) {
        if (state.match(lines[i].left(200)).hasMatch()) {
            ++states;
            if (firstState < 0) firstState = i;
            const auto stamp = stampIn(lines[i].right(200));
            inlined += lines[i].size() < 3'000 && stamp && stamp->end >= lines[i].right(200).trimmed().size() - 1;
        } else if (firstTime < 0 && timeOf(lines[i])) {
            firstTime = i;
        }
    }
    if (states == 0 || (firstTime < 0 && inlined == 0) || (firstTime >= 0 && firstTime < firstState))
        return std::nullopt;
    LogEntries found{LogSource::StatusPage, {}};
    QStringList text;
    int first = -1;
    const auto take = [&](int last, const LogStamp &stamp) {
        QString words = text.join(u'\n').trimmed();
        // "Resolved" on a line of its own, the words below
        static const QRegularExpression alone(u"^\\W*([A-Z][a-z]+(?: progress)?)\\W*\\n\\s*"_s);
        if (const auto match = alone.match(words); match.hasMatch())
            words = match.captured(1) + " - "_L1 + words.mid(match.capturedLength());
        found.entries.append({first < 0 ? last : first, last, stamp, {}, words});
        text.clear();
        first = -1;
    };
    for (int i = 0; i < int(lines.size()); ++i) {
        const QString &line = lines[i];
        const bool isState = state.match(line.left(200)).hasMatch();
        if (isState) {
            text.clear();
            first = i;
            // On one line: "Update - we are looking. Mar 3, 14:02 UTC"
            const QString tail = line.right(200);
            if (auto stamp = stampIn(tail); stamp && line.size() < 3'000 && stamp->end >= tail.trimmed().size() - 1) {
                const qsizetype at = line.size() - tail.size() + stamp->at;
                text.append(line.left(at).trimmed());
                while (text.last().endsWith(u'(') || text.last().endsWith(u'-') || text.last().endsWith(u'['))
                    text.last() = text.last().chopped(1).trimmed();
                take(i, *stamp);
                continue;
            }
            text.append(line);
            continue;
        }
        if (const auto stamp = timeOf(line); stamp && first >= 0) {
            take(i, *stamp);
            continue;
        }
        if (const auto day = dayLine(line); day && first < 0) {
            found.entries.append({i, i, day, {}, {}, true});
            continue;
        }
        if (first >= 0 && (!line.trimmed().isEmpty() || !text.isEmpty())) text.append(line);
    }
    const bool hasRow =
        std::any_of(found.entries.begin(), found.entries.end(), [](const LogEntry &e) { return !e.isDay; });
    return hasRow ? std::optional(found) : std::nullopt;
}

// ---- mails of monitoring: "Date/Time: Tue Mar 3 10:32:01 UTC 2026" ----

namespace logmail {

// "Triggered at" -> "Triggered"
QString shortName(const QString &label)
{
    return label.endsWith(" at"_L1) || label.endsWith(" on"_L1) ? label.chopped(3) : label;
}

QString titleIn(const QStringList &words)
{
    const QString &first = words.first();
    return first.startsWith("Subject: "_L1) ? first.mid(9) : first;
}

} // namespace logmail

std::optional<LogEntries> labelEntries(const QStringList &lines)
{
    using namespace logmail;
    static const QRegularExpression label(u"^\\s*[-*]*\\s*\\**([A-Za-z][\\w /-]{1,30}?)\\**\\s*[:=]\\**\\s+(\\S.*)$"_s);
    static const QRegularExpression timed(
        u"^(?:date/time|date|time|timestamp|when|at|started|started at|start time|starts "
        u"at|startsat|triggered|triggered at|triggered on|created|created at|opened|opened at|"
        "occurred|occurred at|event time|fired at|acknowledged|acknowledged at|resolved|resolved at|ended at|endsat|end time|closed at|alert time|detected at|mitigated at)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    LogEntries found{LogSource::Labels, {}};
    int i = 0;
    while (i < lines.size()) {
        // A block reaches to the next line that begins one of its own: a subject or a rule.
        int end = i;
        QList<std::pair<QString, LogStamp>> times;
        QStringList words;
        while (end < lines.size()) {
            const QString &line = lines[end];
            if (!times.isEmpty() && words.size() > 1 &&
                (line.startsWith("Subject:"_L1) || line.startsWith("***** "_L1) || line.startsWith("-----"_L1)))
                break;
            const auto match = line.size() < 400 ? label.match(line) : QRegularExpressionMatch();
            const bool isTime = match.hasMatch() && timed.match(match.captured(1).trimmed()).hasMatch();
            const QString value = match.captured(2);
            const auto stamp = isTime ? stampIn(value) : std::nullopt;
            if (stamp && stamp->at < 12)
                times.append({match.captured(1).trimmed(), *stamp});
            else if (!line.trimmed().isEmpty())
                words.append(line.trimmed());
            ++end;
        }
        if (!times.isEmpty() && !words.isEmpty()) {
            // Each time is a row of its own; the first has all the words, the others say what they are of.
            const QString title = titleIn(words);
            QStringList all = words;
            if (times.size() > 1) all.first() = shortName(times.first().first) + u": "_s + title;
            for (qsizetype t = 0; t < times.size(); ++t) {
                const QString text = t == 0 ? all.join(u'\n') : shortName(times[t].first) + u": "_s + title;
                found.entries.append({i, end - 1, times[t].second, {}, text});
            }
        }
        i = end > i ? end : i + 1;
    }
    return found.entries.isEmpty() ? std::nullopt : std::optional(found);
}

} // namespace nevertwice
