#include "model/exchange/logleadparts.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace loglead {

constexpr qsizetype kLooked = 4'000; // of a line

std::optional<Lead> leadOf(const QString &whole)
{
    const QString line = whole.size() > kLooked ? whole.left(kLooked) : whole;
    Lead lead;
    qsizetype begin = 0;
    static const QRegularExpression facility(u"^<\\d{1,3}>(?:1 )?(?=\\S)"_s);
    if (const auto match = facility.match(line); match.hasMatch()) {
        lead.isSyslog = true;
        begin = match.capturedEnd();
    }
    while (lead.indent < line.size() && line[lead.indent].isSpace())
        ++lead.indent;
    std::optional<LogStamp> stamp;
    static const QRegularExpression klog(u"^[IWEF](\\d{2})(\\d{2}) (?=\\d{2}:\\d{2}:\\d{2})"_s);
    if (const auto match = klog.match(line); match.hasMatch()) {
        stamp = stampAt(line, match.capturedEnd());
        const int month = match.captured(1).toInt();
        const int day = match.captured(2).toInt();
        if (!stamp || month < 1 || month > 12 || day < 1 || day > 31) return std::nullopt;
        stamp->readable =
            u"%1 %2 "_s.arg(day).arg(QLocale::c().monthName(month, QLocale::ShortFormat)) + stamp->readable;
        stamp->written = line.mid(1, stamp->end - 1);
        stamp->hasDay = true;
        stamp->month = month;
        stamp->day = day;
    } else {
        stamp = begin > 0 ? stampAt(line, begin) : leadingStamp(line);
    }
    if (!stamp || !stamp->hasClock) return std::nullopt;
    lead.stamp = *stamp;
    const qsizetype at = stamp->at;
    lead.isBracketed = at > 0 && (line[at - 1] == u'[' || line[at - 1] == u'(');
    qsizetype end = stamp->end;
    static const QString closers = u"])}*_`\"'"_s;
    while (end < whole.size() && closers.contains(whole[end]))
        ++end;
    lead.rest = whole.mid(end);
    return lead;
}

QString withoutMarks(const QString &rest)
{
    static const QString between = u" \t:-\u2013\u2014|\u2192=>\u00B7,;\u200E"_s;
    qsizetype at = 0;
    while (at < rest.size() && between.contains(rest[at])) {
        // "-1 replicas", "- - [x]"
        const bool isWordly = rest[at] == u'-' && at + 1 < rest.size() && rest[at + 1].isLetterOrNumber() && at > 0;
        if (isWordly) break;
        ++at;
    }
    return rest.mid(at);
}

bool isIrcNoise(const QString &text)
{
    static const QRegularExpression words(u"\\b(?:has (?:joined|left|quit|parted|changed (?:the "
                                          u")?topic)|joined|joins:?|parts:?|quits:?|left|quit|sets? mode|mode \\[|"
                                          "changes? topic|is now known as|topic (?:for|set by|is)|kicked)\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return words.match(text.left(200)).hasMatch();
}

std::optional<Said> ircOf(const QString &rest, bool hasSeconds)
{
    const QString text = rest.trimmed();
    static const QRegularExpression nick(u"^<\\s?[@+%&~!]?([^<>\\s]{1,40})>\\s?(.*)$"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    if (const auto match = nick.match(text); match.hasMatch())
        return Said{match.captured(1), match.captured(2), false, true};
    for (const auto mark : {"-!-"_L1, "***"_L1, "-->"_L1, "<--"_L1})
        if (text.startsWith(mark)) return Said{{}, withoutMarks(text.mid(mark.size())).simplified(), true, true};
    static const QRegularExpression bars(
        u"^(--|-->|<--|=!=|\\*|[@+%&~]?[^\\s|\u2502]{1,30})(?:\\s+[|\u2502]\\s|\\t)(.*)$"_s,
        QRegularExpression::DotMatchesEverythingOption);
    if (const auto match = bars.match(text); match.hasMatch() && (hasSeconds || rest.contains(u'\t'))) {
        QString name = match.captured(1);
        const QString said = match.captured(2).trimmed();
        if (name == "*"_L1) {
            if (isIrcNoise(said)) return Said{{}, said, true, true};
            return Said{said.section(u' ', 0, 0), said.section(u' ', 1), false, true};
        }
        if (name.startsWith("--"_L1) || name.startsWith("<--"_L1) || name == "=!="_L1)
            return Said{{}, said, true, true};
        name = behindAll(name, [](QChar c) { return u"@+%&~"_s.contains(c); });
        if (isLikeName(name) && !name.endsWith(u':')) return Said{name, said, false, true};
    }
    static const QRegularExpression action(u"^\\*\\s+([^\\s*]{1,40})\\s+(.+)$"_s,
                                           QRegularExpression::DotMatchesEverythingOption);
    if (const auto match = action.match(text); match.hasMatch()) {
        if (isIrcNoise(match.captured(2))) return Said{{}, text.mid(1).trimmed(), true, true};
        return Said{match.captured(1), match.captured(2), false, true};
    }
    if (!text.isEmpty() &&
        (text.front() == QChar(0x2192) || text.front() == QChar(0x2190) || text.front() == QChar(0x21D0)) &&
        isIrcNoise(text))
        return Said{{}, text.mid(1).trimmed(), true, true};
    return std::nullopt;
}

std::optional<Said> syslogOf(const Lead &lead)
{
    if (lead.isSyslog && lead.stamp.hasYear) { // RFC 5424: host, program, process, kind, data
        static const QRegularExpression fields(
            u"^ (\\S+) (\\S+) (\\S+) (\\S+) (?:-|(?:\\[(?:[^\\]\\\\]|\\\\.)*\\])+) ?(.*)$"_s,
            QRegularExpression::DotMatchesEverythingOption);
        if (const auto match = fields.match(lead.rest); match.hasMatch()) {
            QString text = match.captured(5);
            if (text.startsWith(QChar(0xFEFF))) text = text.mid(1);
            return Said{match.captured(1), match.captured(2) + u": "_s + text, false, true, true};
        }
    }
    static const QRegularExpression tag(
        u"^ ([\\w.-]{1,64}) ([\\w./@-]{1,64}(?:\\([\\w/-]+\\))?(?:\\[\\d+\\])?):(?: (.*))?$"_s,
        QRegularExpression::DotMatchesEverythingOption);
    const QString &written = lead.stamp.written;
    if (!lead.stamp.hasDay || !lead.stamp.hasSeconds || lead.isBracketed || written.isEmpty()) return std::nullopt;
    const auto match = tag.match(lead.rest);
    if (!match.hasMatch()) return std::nullopt;
    // With the name of a month or a weekday it is syslog or the journal; other times stand in front of anything.
    const bool isJournal = written.front().isLetter();
    const bool isIso = written.contains(u'T') || written.contains(u'.');
    const QString host = match.captured(1);
    const bool isHost = std::any_of(host.begin(), host.end(), [](QChar c) { return c.isDigit() || c == u'-'; });
    if (!isJournal && !(isIso && (isHost || match.captured(2).endsWith(u']')))) return std::nullopt;
    static const QSet<QString> levels{u"error"_s, u"warn"_s,     u"warning"_s, u"info"_s,  u"debug"_s,
                                      u"fatal"_s, u"critical"_s, u"trace"_s,   u"notice"_s};
    if (levels.contains(match.captured(1).toLower())) return std::nullopt;
    return Said{match.captured(1), match.captured(2) + u": "_s + match.captured(3), false, true, true};
}

// Who speaks to whom stands in the head; what was said may be as long as it likes, and nothing is looked for in it.
std::optional<Said> meetingOf(const QString &rest)
{
    const QString head = rest.left(300);
    const auto saidBehind = [&](const QRegularExpressionMatch &match) {
        const QString said = behindAll(rest.mid(match.capturedEnd()), [](QChar c) { return c.isSpace(); });
        return Said{match.captured(1), said, false, true};
    };
    static const QRegularExpression from(
        u"^\\s*+From\\s++(\\S.{0,59}?)\\s++to\\s++(\\S.{0,59}?)\\s*+(?:\\((?:Direct Message|Privately)\\))?\\s*+:"_s,
        QRegularExpression::DotMatchesEverythingOption | QRegularExpression::CaseInsensitiveOption);
    if (const auto match = from.match(head); match.hasMatch()) return saidBehind(match);
    static const QRegularExpression colon(u"^\\s*+From\\s++(\\S.{0,59}?)\\s*+:\\s"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    if (const auto match = colon.match(head); match.hasMatch()) return saidBehind(match);
    static const QRegularExpression tab(u"^\\t\\s*+([^:\\t]{1,60}):\\t"_s);
    if (const auto match = tab.match(head); match.hasMatch())
        return Said{match.captured(1), rest.mid(match.capturedEnd()), false, true};
    return std::nullopt;
}

// Words that stand before a colon and speak of a thing.
bool isThing(const QString &name)
{
    static const QSet<QString> things{u"error"_s,
                                      u"err"_s,
                                      u"warn"_s,
                                      u"warning"_s,
                                      u"info"_s,
                                      u"debug"_s,
                                      u"trace"_s,
                                      u"fatal"_s,
                                      u"critical"_s,
                                      u"notice"_s,
                                      u"alert"_s,
                                      u"note"_s,
                                      u"notes"_s,
                                      u"update"_s,
                                      u"status"_s,
                                      u"resolved"_s,
                                      u"resolution"_s,
                                      u"impact"_s,
                                      u"action"_s,
                                      u"actions"_s,
                                      u"result"_s,
                                      u"mitigation"_s,
                                      u"mitigated"_s,
                                      u"detection"_s,
                                      u"detected"_s,
                                      u"fix"_s,
                                      u"cause"_s,
                                      u"root cause"_s,
                                      u"deploy"_s,
                                      u"deployment"_s,
                                      u"rollback"_s,
                                      u"monitoring"_s,
                                      u"investigating"_s,
                                      u"identified"_s,
                                      u"summary"_s,
                                      u"start"_s,
                                      u"end"_s,
                                      u"escalation"_s,
                                      u"escalated"_s,
                                      u"question"_s,
                                      u"answer"_s,
                                      u"decision"_s,
                                      u"decided"_s,
                                      u"hypothesis"_s,
                                      u"ps"_s,
                                      u"fyi"_s,
                                      u"todo"_s,
                                      u"http"_s,
                                      u"https"_s,
                                      u"customers"_s,
                                      u"customer report"_s,
                                      u"impact start"_s,
                                      u"started"_s,
                                      u"false lead"_s,
                                      u"symptom"_s,
                                      u"change"_s,
                                      u"communication"_s,
                                      u"recovery"_s,
                                      u"follow up"_s,
                                      u"acknowledged"_s,
                                      u"problem"_s,
                                      u"recovered"_s,
                                      u"ok"_s,
                                      u"down"_s,
                                      u"up"_s,
                                      u"firing"_s,
                                      u"finding"_s,
                                      u"discovery"_s,
                                      u"observation"_s,
                                      u"timeline"_s,
                                      u"incident"_s,
                                      u"service"_s,
                                      u"host"_s,
                                      u"subject"_s,
                                      u"status page"_s,
                                      u"status update"_s,
                                      u"slack"_s,
                                      u"re"_s,
                                      u"fw"_s,
                                      u"fwd"_s,
                                      u"next"_s,
                                      u"next steps"_s,
                                      u"traceback"_s,
                                      u"exception"_s,
                                      u"panic"_s,
                                      u"log"_s,
                                      u"triggered"_s,
                                      u"title"_s};
    return things.contains(name.toLower());
}

std::optional<Named> nameBeforeColon(const QString &text)
{
    const qsizetype colon = text.left(62).indexOf(u':');
    if (colon < 1) return std::nullopt;
    QString name = text.left(colon);
    for (const auto mark : {u'*', u'_', u'@', u'~'})
        name.remove(QChar(mark));
    name = name.trimmed();
    if (colon + 1 < text.size() && !text[colon + 1].isSpace() && text[colon + 1] != u'*') return std::nullopt;
    const QString said = behindAll(text.mid(colon + 1), [](QChar c) { return c == u'*'; });
    const QString plain = name.count(u',') == 1 ? QString(name).remove(u',') : name;
    if (!isLikeName(plain) || isThing(name)) return std::nullopt;
    return Named{name, said.trimmed()};
}

} // namespace loglead

} // namespace nevertwice
