#include "model/exchange/logleadparts.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

// Lines that begin with a time: notes, IRC, exported chats, and what programs write.
namespace loglead {

class Reading
{
public:
    explicit Reading(const QStringList &lines) : m_lines(lines) {}

    std::optional<LogEntries> read()
    {
        for (const QString &line : m_lines)
            m_leads.append(isTraceLine(line) ? std::nullopt : leadOf(line));
        chooseForm();
        if (m_count == 0) return std::nullopt;
        countNames();
        for (int i = 0; i < int(m_lines.size()); ++i)
            take(i);
        close();
        m_found.source = m_isIrc    ? LogSource::Irc
                         : m_isLog  ? LogSource::Log
                         : m_isChat ? LogSource::Chat
                                    : LogSource::Notes;
        return m_found;
    }

private:
    // ---- which lines begin an entry ----

    struct Form
    {
        bool isBracketed = false;
        bool hasDay = false;
        bool hasSeconds = false;
        bool isNumeric = false; // "3/3/26", as exports of chats have it

        bool operator==(const Form &) const = default;
    };

    static Form formOf(const Lead &lead)
    {
        const QString &text = lead.stamp.readable;
        const bool isNumeric = text.size() > 2 && text.left(3).contains(u'/');
        const bool isDotted = !isNumeric && text.size() > 2 && text.left(3).contains(u'.');
        return {lead.isBracketed, lead.stamp.hasDay, lead.stamp.hasSeconds, isNumeric || isDotted};
    }

    // The form of the first line that comes again is that of the whole; lines of another are somebody's words.
    void chooseForm()
    {
        QHash<int, int> counts;
        const auto key = [](const Form &form) {
            return form.isBracketed + 2 * form.hasDay + 4 * form.hasSeconds + 8 * form.isNumeric;
        };
        for (const auto &lead : std::as_const(m_leads))
            if (lead) ++counts[key(formOf(*lead))];
        int best = 0;
        for (const auto &lead : std::as_const(m_leads)) {
            if (!lead) continue;
            const int count = counts.value(key(formOf(*lead)));
            if (best > 0 && (count <= best || m_isSettled)) continue;
            best = count;
            m_form = formOf(*lead);
            m_isSettled = count >= 2 && (m_form.isBracketed || m_form.isNumeric);
        }
        const bool isStrict = best >= 2 && (m_form.isBracketed || m_form.isNumeric || m_form.hasSeconds);
        for (auto &lead : m_leads) {
            if (!lead) continue;
            const Form form = formOf(*lead);
            const bool isOther =
                isStrict && (form.isBracketed != m_form.isBracketed || (m_form.isNumeric && !form.isNumeric) ||
                             (m_form.hasDay && !form.hasDay && (!m_form.isBracketed || m_form.hasSeconds)) ||
                             (m_form.hasSeconds && !form.hasSeconds));
            const bool isInset =
                isStrict && lead->indent >= 2 && !lead->stamp.isStep && m_form.hasSeconds && m_form.hasDay;
            if (isOther || isInset)
                lead.reset();
            else
                ++m_count;
        }
        m_isLog = m_form.hasSeconds;
        m_isChat = m_form.isNumeric || m_form.isBracketed;
    }

    void countNames()
    {
        for (const auto &lead : std::as_const(m_leads))
            if (lead)
                if (const auto named = nameBeforeColon(withoutMarks(lead->rest))) ++m_names[named->name];
    }

    // ---- what stands behind a time ----

    Said saidIn(const Lead &lead) const
    {
        if (const auto said = ircOf(lead.rest, lead.stamp.hasSeconds)) return *said;
        if (const auto said = syslogOf(lead)) return *said;
        if (const auto said = meetingOf(lead.rest)) return *said;
        QString text = withoutMarks(lead.rest);
        if (text.endsWith(u'|')) text.chop(1);
        if (const auto named = nameBeforeColon(text); named && isPerson(named->name, lead))
            return {named->name, named->text, false, false};
        return {{}, text, false, false};
    }

    bool isPerson(const QString &name, const Lead &lead) const
    {
        const Form form = formOf(lead);
        if (form.isNumeric) return true;
        if (name.size() > 3 && name == name.toUpper() && name != name.toLower()) return false; // "SERVICE ALERT"
        const bool isTwoWords = name.contains(u' ') && name.front().isUpper();
        if (isTwoWords) return !m_isLog || m_names.value(name) > 1;
        const bool isWord = std::all_of(name.begin(), name.end(), [](QChar c) { return c.isLetter(); });
        if (form.isBracketed && (!form.hasDay || (!form.hasSeconds && isWord && name.front().isUpper()))) return true;
        if (lead.stamp.hasHalf && !lead.rest.isEmpty() && lead.rest.front().isLetter())
            return true; // "10:32 AManna: ..."
        if (m_isLog && !form.isBracketed) return false;
        return m_names.value(name) > 1 && isWord && (name.front().isUpper() || form.isBracketed);
    }

    // ---- lines ----

    void take(int i)
    {
        const QString &line = m_lines[i];
        if (m_leads[i]) return takeLead(i, *m_leads[i]);
        if (takeDay(i)) return;
        if (!m_isOpen) return;
        const QString trimmed = line.trimmed();
        if (trimmed.isEmpty()) {
            m_isBlank = true;
            return;
        }
        if (isBoundary(i, trimmed)) return close();
        if (m_isBlank && !m_isLog && !m_isChat && !m_isIrc && !line.front().isSpace() && !isTraceLine(line))
            return close();
        append(i, line);
    }

    bool isBoundary(int i, const QString &trimmed) const
    {
        if (trimmed.startsWith(u'#') && !isTraceLine(m_lines[i])) {
            qsizetype marks = 0;
            while (marks < trimmed.size() && trimmed[marks] == u'#')
                ++marks;
            return marks < trimmed.size() && trimmed[marks].isSpace() && !m_isChat && !m_isLog;
        }
        static const QRegularExpression rule(
            u"^(?:-{3,}|={3,}|\\*{3,}|_{3,}|-- (?:Boot|Reboot|Journal|Logs|No entries).*)$"_s);
        return rule.match(trimmed).hasMatch();
    }

    void append(int i, const QString &line)
    {
        if (m_isBlank && !m_text.isEmpty()) m_text.append(QString());
        m_isBlank = false;
        m_text.append(line);
        m_last = i;
    }

    // "--- Day changed Wed Mar 04 2026", "## 2026-03-03", and above the first entry any line with a date.
    bool takeDay(int i)
    {
        const QString &line = m_lines[i];
        if (line.size() > 200) return false;
        if (const auto day = dayLine(line)) {
            // A number alone is a day only where one is looked for.
            close();
            m_found.entries.append({i, i, day, {}, {}, true, false});
            return true;
        }
        static const QRegularExpression opened(
            u"^\\W*(?:log opened|day changed|begin logging at|session start|session time|log closed|ending logging at|session close)\\b"_s,
            QRegularExpression::CaseInsensitiveOption);
        const bool isOpened = opened.match(line).hasMatch();
        const bool isHeading = line.startsWith(u'#') ||
                               (line.startsWith("**"_L1) && line.trimmed().endsWith("**"_L1)) ||
                               line.startsWith("== "_L1);
        const bool isAbove = m_found.entries.isEmpty() && !m_isOpen;
        if (!isOpened && !isHeading && !isAbove) return false;
        for (qsizetype at = 0; at < line.size(); ++at) {
            if (!line[at].isLetterOrNumber() || (at > 0 && line[at - 1].isLetterOrNumber())) continue;
            auto stamp = stampAt(line, at);
            if (!stamp || !stamp->hasDay || stamp->isNamedDay || !(stamp->hasYear || isOpened || isHeading)) continue;
            // A year has to be said in so many words: "10.11.12" is a version.
            if (!isOpened && stamp->written.size() < 8) continue;
            close();
            m_found.entries.append({i, i, stamp, {}, {}, true, false});
            return true;
        }
        if (isOpened) close();
        return isOpened;
    }

    void takeLead(int i, const Lead &lead)
    {
        const Said said = saidIn(lead);
        m_isIrc = m_isIrc || (said.isSaid && !said.isTagged && lead.rest.contains(u'<'));
        QString message = said.isSaid ? said.text : lead.rest;
        if (!said.isSaid && message.startsWith(u' '))
            message = message.mid(1);
        else if (!said.isSaid && message.startsWith(u'\t') && !isTraceLine(message))
            message = message.mid(1);
        if (said.isTagged) message = behindTag(message);
        if (isInTrace(i, lead, message)) return;
        close();
        m_isOpen = true;
        m_first = m_last = i;
        m_stamp = lead.stamp;
        m_author = said.author;
        // What a messenger says itself stands where others speak, without a name.
        const bool isSystem = formOf(lead).isNumeric && lead.stamp.written.contains(u',') && said.author.isEmpty();
        m_isNoise = said.isNoise || (isSystem && !m_names.isEmpty());
        m_text = {said.text};
        m_isName = said.author.isEmpty() && lead.isBracketed && isLikeName(QString(said.text).remove(u','));
        m_isVerbose = said.text.startsWith("[s="_L1) || lead.rest.trimmed().startsWith("[s="_L1);
    }

    static QString behindTag(const QString &text)
    {
        const qsizetype colon = text.indexOf(u": "_s);
        return colon < 0 ? text : text.mid(colon + 2);
    }

    // A trace whose every line has the time in front belongs to the message above it.
    bool isInTrace(int i, const Lead &lead, const QString &message)
    {
        const bool isIndented = message.isEmpty() || message.front().isSpace();
        if (m_trace == Trace::Python) {
            if (!isIndented && !isTraceLine(message)) m_trace = Trace::None; // the exception, its last line
            return keep(i, message);
        }
        if (m_trace == Trace::Go) {
            static const QRegularExpression frame(u"^(?:[\\w./*()\\[\\]-]+\\(.*\\)$|exit status \\d+|created by )"_s);
            if (isIndented || frame.match(message).hasMatch() || isTraceLine(message)) return keep(i, message);
            m_trace = Trace::None;
        }
        if (isTraceLine(message)) {
            if (message.trimmed().startsWith("Traceback"_L1)) m_trace = Trace::Python;
            if (message.trimmed().startsWith("goroutine"_L1)) m_trace = Trace::Go;
            return keep(i, message);
        }
        static const QRegularExpression exception(
            u"^(?:Exception in thread .*|(?:[\\w$]+[.:]{1,2})*[A-Z]\\w*(?:Exception|Error|Panic)\\b.*)$"_s);
        const bool isException = exception.match(message).hasMatch();
        if (!isException || !m_isOpen || !m_stamp) return false;
        const bool isSame = lead.stamp.readable.left(19) == m_stamp->readable.left(19);
        return isSame && i + 1 < m_lines.size() && isTraceBelow(i + 1) && keep(i, message);
    }

    bool isTraceBelow(int i) const
    {
        if (!m_leads[i]) return isTraceLine(m_lines[i]);
        const Said said = saidIn(*m_leads[i]);
        return isTraceLine(said.isTagged ? behindTag(said.text) : m_leads[i]->rest);
    }

    bool keep(int i, const QString &message)
    {
        if (m_isOpen) append(i, message);
        return true;
    }

    void close()
    {
        m_trace = Trace::None;
        m_isBlank = false;
        if (!m_isOpen) return;
        m_isOpen = false;
        // Teams: "[10:32 AM] Anna Berg", and below it what she wrote.
        if (m_isName && m_text.size() > 1) m_author = m_text.takeFirst().trimmed();
        if (m_isVerbose) readFields();
        m_found.entries.append({m_first, m_last, m_stamp, m_author, m_text.join(u'\n'), false, false, m_isNoise});
        m_text.clear();
    }

    // journalctl -o verbose
    void readFields()
    {
        QString message;
        QString program;
        for (const QString &line : std::as_const(m_text)) {
            const QString field = line.trimmed();
            if (field.startsWith("MESSAGE="_L1)) message = field.mid(8);
            if (field.startsWith("SYSLOG_IDENTIFIER="_L1)) program = field.mid(18);
            if (field.startsWith("_HOSTNAME="_L1)) m_author = field.mid(10);
        }
        if (!message.isEmpty()) m_text = {program.isEmpty() ? message : program + u": "_s + message};
    }

    const QStringList &m_lines;
    QList<std::optional<Lead>> m_leads;
    Form m_form;
    bool m_isSettled = false;
    int m_count = 0;
    QHash<QString, int> m_names;
    bool m_isLog = false;
    bool m_isChat = false;
    bool m_isIrc = false;

    LogEntries m_found;
    bool m_isOpen = false;
    bool m_isBlank = false;
    bool m_isNoise = false;
    bool m_isName = false;
    bool m_isVerbose = false;
    enum class Trace { None, Python, Go } m_trace = Trace::None;
    int m_first = 0;
    int m_last = 0;
    std::optional<LogStamp> m_stamp;
    QString m_author;
    QStringList m_text;
};

// ---- lines with something before the time ----

bool canStandBefore(const QString &prefix)
{
    if (prefix.size() > 100) return false;
    static const QRegularExpression spaces(u"\\s+"_s);
    const QStringList words = prefix.split(spaces, Qt::SkipEmptyParts);
    if (words.size() <= 3) return true;
    return prefix.contains(u'[') || prefix.contains(u'|') || prefix.contains(" - "_L1) || prefix.contains(u'=');
}

} // namespace loglead

std::optional<LogEntries> leadEntries(const QStringList &lines)
{
    return loglead::Reading(lines).read();
}

std::optional<LogEntries> embeddedEntries(const QStringList &lines)
{
    using namespace loglead;
    LogEntries found{LogSource::Log, {}};
    int others = 0;
    for (int i = 0; i < int(lines.size()); ++i) {
        const QString &line = lines[i];
        if (line.trimmed().isEmpty()) continue;
        const bool isTrace = isTraceLine(line);
        const auto stamp = isTrace ? std::nullopt : embeddedStamp(line, 140);
        if (!stamp || !canStandBefore(line.left(stamp->at))) {
            if (found.entries.isEmpty()) {
                ++others;
                continue;
            }
            others += !isTrace && !line.front().isSpace();
            found.entries.last().text += u'\n' + line;
            found.entries.last().lastLine = i;
            continue;
        }
        QString before = line.left(stamp->at).trimmed();
        while (!before.isEmpty() && (u"[(|,<\"'="_s.contains(before.back()) || before.back().isSpace()))
            before.chop(1);
        const QString rest = behindAll(line.mid(stamp->end), [](QChar c) { return u"])>,\"'"_s.contains(c); });
        static const QRegularExpression piece(u"^\\s*(?:#\\d+\\])?\\s*[:|-]?\\s?"_s);
        const QString said = rest.mid(piece.match(rest).capturedLength());
        if (isTraceLine(said) && !found.entries.isEmpty()) {
            found.entries.last().text += u'\n' + said;
            found.entries.last().lastLine = i;
            continue;
        }
        const QString text = before.isEmpty() ? said : before + u' ' + said;
        found.entries.append({i, i, stamp, {}, text});
    }
    const bool isEnough = found.entries.size() == 1 ? others <= 1 : found.entries.size() * 2 >= others;
    if (found.entries.isEmpty() || !isEnough) return std::nullopt;
    return found;
}

} // namespace nevertwice
