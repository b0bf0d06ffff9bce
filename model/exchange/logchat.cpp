#include "model/exchange/logentries.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

// Slack, Teams, Discord, Telegram, Google Chat, Mattermost: a head with a name and a time, alone on its line or its two
// lines, and what was said below it.
namespace logchat {

constexpr qsizetype kLongestHead = 160;

struct Line
{
    enum class Kind { Words, Blank, Day, Time, Head, Follow, Junk };
    Kind kind = Kind::Words;
    std::optional<LogStamp> stamp = {};
    QString author = {};
    bool isStrong = false;
    bool isIndented = false;
};

const QRegularExpression &emojiCodes()
{
    static const QRegularExpression codes(u":(?=[^:]*[a-z])[a-z0-9_+'-]{2,60}:"_s);
    return codes;
}

bool isEmojiOnly(QStringView text)
{
    return !text.isEmpty() && text.size() < 24 && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() > 0x2000 && !c.isLetterOrNumber() && c != QChar(0x2014) && c != QChar(0x2013);
    });
}

bool isJunk(const QString &trimmed)
{
    static const QRegularExpression junk(
        u"^(?:\\d+ (?:repl(?:y|ies)|reactions?|files?)|last reply .*|view (?:thread|newer replies|message)|replied to "
        u"a "
        "thread:?.*|also sent to the channel|new( messages?)?|edited|\\(edited\\)|saved for later.*|add reaction|"
        "pinned by .*|(?::[a-z0-9_+'-]{2,60}:\\s*)+\\d{0,4}|has context menu|message deleted|\\d+ "
        "(?:like|heart|laugh)s?\\.?|"
        "begin reference, .*|last read|joined the conversation|today at only visible to you|only visible to you)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return trimmed.size() < 120 && (junk.match(trimmed).hasMatch() || isEmojiOnly(trimmed));
}

QString cleanAuthor(QString name)
{
    name.remove(emojiCodes());
    static const QString around = u" \t,([|\u2014\u2013\u00B7\u2022*_<>@-\u200E\u00A0"_s;
    const auto trim = [&] {
        while (!name.isEmpty() && around.contains(name.back()) && name.back() != u'_')
            name.chop(1);
        name = behindAll(name, [](QChar c) { return around.contains(c); });
    };
    trim();
    for (const auto mark : {"APP"_L1, "BOT"_L1}) {
        const bool isApart = name.size() > mark.size() && name[name.size() - mark.size() - 1].isSpace();
        const bool isJoined = mark == "APP"_L1 && name.size() > 3 && name[name.size() - 4].isLower();
        if (name.endsWith(mark) && (isApart || isJoined)) name.chop(mark.size());
    }
    const qsizetype mail = name.indexOf(u'<');
    if (mail > 0) name = name.left(mail);
    trim();
    if (name.startsWith('['_L1) && name.endsWith(']'_L1)) name = name.mid(1, name.size() - 2);
    return name.simplified();
}

bool isAuthor(const QString &name)
{
    if (name.count(u',') == 1 && name.count(u' ') <= 3) return isLikeName(QString(name).replace(u", "_s, u" "_s));
    return isLikeName(name);
}

// The whole line is a time, marks of the chat aside.
std::optional<LogStamp> timeAlone(const QString &line)
{
    QString text = line.trimmed();
    text.remove(emojiCodes());
    qsizetype begin = 0;
    static const QString before = u" \t[(\u2014\u2013-\u00B7\u2022|*\u200E#"_s;
    const auto skipMarks = [&] {
        while (begin < text.size() && before.contains(text[begin]))
            ++begin;
    };
    skipMarks();
    for (const auto mark : {"APP"_L1, "BOT"_L1, "App"_L1, "Posted"_L1})
        if (QStringView(text).mid(begin).startsWith(mark)) begin += mark.size();
    skipMarks();
    if (begin >= text.size()) return std::nullopt;
    auto stamp = stampAt(text, begin);
    if (!stamp || !stamp->hasClock || stamp->isStep || !stamp->until.isEmpty()) return std::nullopt;
    static const QRegularExpression rest(u"^[\\s\\])*.,:|\u2014-]*(?:\\(?edited\\)?|new)?\\s*$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return rest.match(text.mid(stamp->end)).hasMatch() ? stamp : std::nullopt;
}

class Reading
{
public:
    explicit Reading(const QStringList &lines) : m_lines(lines) {}

    std::optional<LogEntries> read()
    {
        look();
        if (!isChat()) return std::nullopt;
        if (m_authored == 0 && isBelow()) return timesBelow();
        for (qsizetype i = 0; i < m_lines.size(); ++i)
            take(int(i));
        close();
        if (m_authored == 0) nameByFirstLine();
        m_found.source = m_authored > 0 ? LogSource::Chat : LogSource::Notes;
        return m_found;
    }

private:
    using Kind = Line::Kind;

    void look()
    {
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            m_known.append(lineOf(m_lines[i]));
            Line &line = m_known.last();
            if (line.kind == Kind::Time) {
                m_hasHalf = m_hasHalf || line.stamp->hasHalf;
                m_lacksHalf = m_lacksHalf || !line.stamp->hasHalf;
                m_hasIndented = m_hasIndented || line.isIndented;
                m_hasFlush = m_hasFlush || !line.isIndented;
                const int name = nameBefore(int(i));
                ++m_times;
                if (name >= 0) {
                    ++m_named;
                    ++m_counts[cleanAuthor(m_lines[name])];
                }
            } else if (line.kind == Kind::Head) {
                ++m_counts[line.author];
            }
        }
        for (Line &line : m_known)
            if (line.kind == Kind::Head && !line.isStrong && !isWorthy(line.author)) line.kind = Kind::Words;
        for (qsizetype i = 0; i < m_known.size(); ++i) {
            Line &line = m_known[i];
            if (line.kind == Kind::Head || line.kind == Kind::Time) {
                if (m_firstHead < 0) m_firstHead = int(i);
                m_authored += line.kind == Kind::Head || nameBefore(int(i)) >= 0;
                m_strong += line.kind == Kind::Head && line.isStrong;
            } else if (line.kind == Kind::Follow) {
                ++m_leads;
                if (m_firstLead < 0) m_firstLead = int(i);
            }
        }
    }

    // The text ends with a time and does not begin with one: each stands below what it is of.
    bool isBelow() const
    {
        const auto isWritten = [](const Line &line) { return line.kind != Kind::Blank; };
        const auto first = std::find_if(m_known.begin(), m_known.end(), isWritten);
        const auto last = std::find_if(m_known.rbegin(), m_known.rend(), isWritten);
        return first != m_known.end() && first->kind == Kind::Words && last->kind == Kind::Time;
    }

    LogEntries timesBelow()
    {
        int first = -1;
        QStringList text;
        for (int i = 0; i < int(m_lines.size()); ++i) {
            const Line &line = m_known[i];
            if (line.kind == Kind::Day) {
                m_found.entries.append({i, i, line.stamp, {}, {}, true, true});
            } else if (line.kind == Kind::Time && first >= 0) {
                m_found.entries.append({first, i, line.stamp, {}, text.join(u'\n')});
                first = -1;
                text.clear();
            } else if (line.kind != Kind::Blank && line.kind != Kind::Junk) {
                if (first < 0) first = i;
                text.append(m_lines[i]);
            }
        }
        m_found.source = LogSource::Notes;
        return m_found;
    }

    // The time above the name: where every entry has both, the first line says who speaks.
    void nameByFirstLine()
    {
        const auto isNamed = [](const LogEntry &entry) {
            if (entry.isDay) return true;
            const qsizetype line = entry.text.indexOf(u'\n');
            return line > 0 && entry.text.left(line).contains(u' ') && isAuthor(entry.text.left(line).trimmed());
        };
        if (!std::all_of(m_found.entries.begin(), m_found.entries.end(), isNamed)) return;
        for (LogEntry &entry : m_found.entries) {
            if (entry.isDay) continue;
            entry.author = entry.text.section(u'\n', 0, 0).trimmed();
            entry.text = entry.text.section(u'\n', 1);
            ++m_authored;
        }
    }

    bool isWorthy(const QString &author) const { return m_counts.value(author) > 1 || author.count(u' ') >= 1; }

    bool isChat() const
    {
        if (m_firstHead < 0) return false;
        if (m_leads == 0) return m_authored > 0 ? m_authored + m_strong >= 2 || hasWordsBelow() : m_times >= 2;
        if (m_authored == 0 || (m_firstLead < m_firstHead && m_leads * 3 > m_authored)) return false;
        return m_strong > 0 || m_authored >= 2;
    }

    bool hasWordsBelow() const
    {
        for (qsizetype i = m_firstHead + 1; i < m_known.size(); ++i)
            if (m_known[i].kind == Kind::Words) return true;
        return false;
    }

    static Line lineOf(const QString &raw)
    {
        Line line;
        const QString trimmed = raw.trimmed();
        if (trimmed.isEmpty()) return {Kind::Blank};
        // Where somebody's picture, state or kind stood before the time, it is that of a new speaker.
        line.isIndented = raw.front().isSpace() || raw.front() == u':' || trimmed.startsWith("APP"_L1);
        if (trimmed.size() > kLongestHead) {
            const auto lead = leadingStamp(raw);
            if (lead && lead->hasClock) return {Kind::Follow, lead};
            return line;
        }
        if (isTraceLine(raw)) return line;
        if (auto stamp = timeAlone(raw)) {
            line.kind = Kind::Time;
            line.stamp = stamp;
            return line;
        }
        if (auto stamp = dayLine(raw)) {
            line.kind = Kind::Day;
            line.stamp = stamp;
            return line;
        }
        if (isJunk(trimmed)) {
            line.kind = Kind::Junk;
            return line;
        }
        if (readHead(raw, line)) return line;
        const auto lead = leadingStamp(raw);
        if (lead && lead->hasClock && !lead->isStep) {
            line.kind = Kind::Follow;
            line.stamp = lead;
        }
        return line;
    }

    // "Anna Berg  10:32 AM", "anna — Today at 10:32", "Anna Berg, [03.03.2026 10:32]"
    static bool readHead(const QString &raw, Line &line)
    {
        const QString first = raw.trimmed();
        if (!first.front().isLetterOrNumber() && first.front() != u'*' && first.front() != u'@' &&
            first.front() != u':' && first.front() != u'~' && first.front() != u'_')
            return false;
        const auto stamp = trailingStamp(raw);
        if (!stamp || stamp->at < 1) return false;
        const QString before = raw.left(stamp->at);
        const QString author = cleanAuthor(before);
        if (author.isEmpty() || !isAuthor(author)) return false;
        const QString lower = author.toLower();
        if (lower.endsWith(" at"_L1) || lower.endsWith(" on"_L1) || lower.endsWith(" until"_L1) || lower == "at"_L1 ||
            lower == "from"_L1 || lower == "to"_L1)
            return false;
        static const QRegularExpression strong(
            u"(?:\\s{2,}|\\t|[\u2014\u2013\u00B7|]\\s*|[,(\\[]\\s*|\\[|APP\\s*|BOT\\s*|:[a-z0-9_+'-]+:\\s*)$"_s);
        line.kind = Line::Kind::Head;
        line.stamp = stamp;
        line.author = author;
        line.isStrong = strong.match(before).hasMatch();
        return true;
    }

    // The line above a time, if it can be a name; marks and emoji between them aside.
    int nameBefore(int at) const
    {
        for (int i = at - 1; i >= 0 && i >= at - 3; --i) {
            const QString text = m_lines[i].trimmed();
            if (m_known[i].kind == Kind::Blank || m_known[i].kind == Kind::Junk || text == "APP"_L1 ||
                text == "BOT"_L1 || text == "-"_L1 || text == u"\u2014"_s)
                continue;
            if (m_known[i].kind != Kind::Words || text.size() > kLongestHead || isTraceLine(m_lines[i])) return -1;
            const QString author = cleanAuthor(text);
            return author.size() < 61 && isAuthor(author) ? i : -1;
        }
        return -1;
    }

    // Whether the line above the time names who speaks, and is not the last word of the one before.
    int speakerLine(int at) const
    {
        const Line &line = m_known[at];
        const int name = nameBefore(at);
        if (name < 0) return -1;
        if (m_hasHalf && !line.stamp->hasHalf) return -1;
        if (m_hasIndented && !line.isIndented) return -1;
        const auto isWordsOf = [&](int i) { return i != name && !m_lines[i].trimmed().isEmpty(); };
        if (m_isOpen && !std::any_of(m_words.begin(), m_words.end(), isWordsOf)) return -1;
        const QString author = cleanAuthor(m_lines[name]);
        // Where times without a speaker look different, this one has one.
        const bool isTold = (m_hasHalf && m_lacksHalf) || (m_hasIndented && m_hasFlush);
        const bool isFree = isTold || m_named == m_times || m_counts.value(author) > 1 || author.contains(u' ') ||
                            (name > 0 && m_lines[name - 1].trimmed().isEmpty());
        return isFree || !m_isOpen ? name : -1;
    }

    void take(int i)
    {
        const Line &line = m_known[i];
        switch (line.kind) {
        case Kind::Day:
            close();
            m_found.entries.append({i, i, line.stamp, {}, {}, true, true});
            return;
        case Kind::Time: {
            const int name = speakerLine(i);
            QString author = m_author;
            int first = i;
            if (name >= 0) {
                author = cleanAuthor(m_lines[name]);
                while (!m_words.isEmpty() && m_words.last() >= name)
                    m_words.removeLast();
                first = name;
                // A picture's name says it once more.
                if (!m_words.isEmpty() && isPictureOf(m_lines[m_words.last()].trimmed(), author)) m_words.removeLast();
            }
            close();
            open(first, line, author);
            m_head = i;
            return;
        }
        case Kind::Head:
            close();
            open(i, line, line.author);
            return;
        case Kind::Follow:
            // Discord repeats the time in brackets before what the same person says next.
            if (m_isOpen && isBracketed(m_lines[i]) && isBare(m_lines[m_head]) && !line.stamp->hasDay) {
                close();
                open(i, line, m_author);
                m_rest = behindAll(m_lines[i].mid(line.stamp->end), [](QChar c) { return c == u']' || c.isSpace(); });
                return;
            }
            break;
        case Kind::Junk:
            return;
        case Kind::Blank:
        case Kind::Words:
            break;
        }
        // A number below an emoji counts those who clicked on it.
        static const QRegularExpression count(u"^\\s*\\d{1,3}\\s*$"_s);
        if (i > 0 && m_known[i - 1].kind == Kind::Junk && count.match(m_lines[i]).hasMatch()) return;
        m_words.append(i);
    }

    // Her name again, or "AB".
    static bool isPictureOf(const QString &text, const QString &author)
    {
        if (text == author) return true;
        QString initials;
        for (const QString &part : author.split(u' ', Qt::SkipEmptyParts))
            initials += part.front();
        return initials.size() > 1 && text == initials;
    }

    static bool isBracketed(const QString &line) { return line.trimmed().startsWith(u'['); }
    static bool isBare(const QString &line) { return line.contains(QChar(0x2014)) || line.trimmed().startsWith(u'['); }

    void open(int first, const Line &line, const QString &author)
    {
        m_isOpen = true;
        m_first = first;
        m_head = first;
        m_stamp = line.stamp;
        m_author = author;
        m_rest.clear();
    }

    void close()
    {
        QStringList text;
        if (!m_rest.isEmpty()) text.append(m_rest);
        int last = m_head;
        for (const int i : std::as_const(m_words)) {
            const QString &line = m_lines[i];
            if (line.trimmed().isEmpty() && (text.isEmpty() || text.last().isEmpty())) continue;
            text.append(line.trimmed().isEmpty() ? QString() : line);
            if (!line.trimmed().isEmpty()) last = i;
        }
        if (m_isOpen) m_found.entries.append({m_first, std::max(last, m_head), m_stamp, m_author, text.join(u'\n')});
        m_words.clear();
        m_rest.clear();
        m_isOpen = false;
    }

    const QStringList &m_lines;
    QList<Line> m_known;
    QHash<QString, int> m_counts;
    bool m_hasHalf = false;
    bool m_lacksHalf = false;
    bool m_hasFlush = false;
    bool m_hasIndented = false;
    int m_times = 0; // lines that are a time
    int m_named = 0; // of these, below something like a name
    int m_authored = 0;
    int m_strong = 0;
    int m_leads = 0;
    int m_firstHead = -1;
    int m_firstLead = -1;

    LogEntries m_found;
    bool m_isOpen = false;
    int m_first = 0;
    int m_head = 0;
    std::optional<LogStamp> m_stamp;
    QString m_author;
    QString m_rest;
    QList<int> m_words;
};

} // namespace logchat

std::optional<LogEntries> chatEntries(const QStringList &lines)
{
    return logchat::Reading(lines).read();
}

} // namespace nevertwice
