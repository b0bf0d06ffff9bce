#include "model/exchange/timelineentries.h"

#include "model/exchange/asciiwords.h"
#include "model/exchange/labels.h"
#include "model/exchange/sectionnames.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace timelineentries {

using Kind = SourceLine::Kind;

constexpr qsizetype kMostLabelWords = 5;
constexpr qsizetype kMostEntries = 10'000; // beyond it is a log, and kept as text
constexpr qsizetype kShortestSentence = 40;

// "45 minutes into the outage", "two hours after the start of the incident".
std::optional<double> minutesIn(const QString &text)
{
    for (const DurationMention &duration : durationsIn(text.left(400))) {
        const QString after = text.mid(duration.end, 40).simplified().toLower();
        static const QRegularExpression origin(
            u"^(into|after) (the |this )?((start|beginning|onset) of (the )?)?(outage|incident|event|issue|disruption|downtime)\\b"_s);
        if (origin.match(after).hasMatch()) return duration.minutes;
    }
    return std::nullopt;
}

// Two digits, a colon and more that no clock has: "25:61", "4:xx PM".
bool looksLikeTime(const QString &text)
{
    static const QRegularExpression shape(u"^[\\[(*_`~]*\\d{1,2}\\s?[:h.]\\s?[0-9oOlIxX]{2}\\b"_s);
    return shape.match(text.left(20)).hasMatch();
}

bool isLead(QChar c)
{
    return c == u'*' || c == u'_' || c == u'`';
}

// The text after a time; emphasis that began before the time begins again.
QString textAfter(const QString &line, const TimeMention &time)
{
    QString rest = afterTime(line, time);
    qsizetype marks = 0;
    while (marks < line.size() && isLead(line[marks]))
        ++marks;
    const QString opening = line.left(marks);
    const bool isOpen = marks > 0 && opening.front() != u'`' && rest.count(opening) % 2 == 1;
    return isOpen ? opening + rest : rest;
}

// The time a line consists of.
std::optional<TimeMention> timeAlone(const SourceLine &line)
{
    if (!line.isText() || line.isQuoted || line.startsItem || line.text.size() > 60) return std::nullopt;
    const auto time = leadingTime(line.text, {DateOrder::DayFirst, false});
    return time && time->hasClock() && afterTime(line.text, *time).size() < 3 ? time : std::nullopt;
}

class Reading
{
public:
    Reading(const SectionedDocument &document, const DocumentSection &section, DateOrder order)
        : m_document(document), m_section(section), m_rules{order, true}
    {
    }

    TimelineContent run()
    {
        if (hasTimesBelow(m_document, m_section)) {
            readParagraphs();
            m_out.left = m_left.trimmed();
            return m_out;
        }
        if (!m_section.rest.isEmpty()) readText(m_document.lines[m_section.line], m_section.rest, m_section.line);
        for (const int index : m_section.body)
            read(index);
        keepDay();
        if (m_out.entries.isEmpty()) takeLines();
        m_out.left = m_left.trimmed();
        return m_out;
    }

private:
    void read(int index)
    {
        const SourceLine &line = m_document.lines[index];
        if (m_out.entries.size() >= kMostEntries) return keep(line.raw);
        switch (line.kind) {
        case Kind::Blank:
            m_isAfterBlank = true;
            m_columns.clear();
            return;
        case Kind::Heading:
            readHeading(line, index);
            break;
        case Kind::Table:
            readRow(line, index);
            break;
        case Kind::Rule:
            break;
        case Kind::Text:
            if (line.isQuoted)
                go_on(line.raw, index);
            else
                readSegments(line, index);
            break;
        case Kind::Code:
        case Kind::Html:
            go_on(line.raw, index);
        }
        m_isAfterBlank = false;
    }

    // Several entries in one line, divided by <br>.
    void readSegments(const SourceLine &line, int index)
    {
        static const QRegularExpression lineBreak(u"<br\\s*/?>"_s, QRegularExpression::CaseInsensitiveOption);
        if (!standsIn(line.text, "<br"_L1)) return readText(line, line.text, index);
        if (line.text.count("<br"_L1) > kMostEntries / 10) return go_on(line.raw, index);
        for (const QString &segment : line.text.split(lineBreak, Qt::SkipEmptyParts))
            if (!segment.trimmed().isEmpty()) readText(line, segment.trimmed(), index);
    }

    // ---- headings ----

    void readHeading(const SourceLine &line, int index)
    {
        const auto time = leadingTime(line.text, m_rules);
        m_open = false;
        if (!time) {
            const auto inside = timesIn(line.text, m_rules); // "Day 2 (3 June)"
            if (!inside.isEmpty() && !inside.first().hasClock()) m_day = inside.first();
            return keep(line.raw);
        }
        if (!time->hasClock()) {
            setDay(*time, line.raw);
            if (const QString rest = afterTime(line.text, *time); !rest.isEmpty()) keep(rest);
            return;
        }
        begin(time, textAfter(line.text, *time), index);
        m_isUnderHeading = true;
    }

    // ---- tables ----

    void readRow(const SourceLine &line, int index)
    {
        if (isTableRule(line.raw)) return;
        const QStringList cells = tableCells(line.raw);
        std::optional<TimeMention> time;
        QStringList texts;
        QString written;
        QString author;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const QString &cell = cells[i];
            if (author.isEmpty() && isAuthorColumn(m_columns.value(i))) {
                author = cell;
                continue;
            }
            const auto found = leadingTime(cell, m_rules);
            const bool isWhole = found && afterTime(cell, *found).size() < 3;
            if (isWhole && (!time || !time->hasClock()) && texts.isEmpty()) {
                written += (written.isEmpty() ? QString() : u" "_s) + found->written;
                time = leadingTime(written, m_rules);
                if (!time) time = found;
            } else if (!cell.isEmpty()) {
                texts.append(cell);
            }
        }
        if (texts.isEmpty() && !author.isEmpty()) texts.append(std::exchange(author, QString()));
        if (!time && cells.size() == 1) return keep(line.raw);
        if (!time && (m_columns.isEmpty() || texts.isEmpty())) {
            m_columns = cells;
            return;
        }
        if (m_columns.isEmpty()) m_columns = cells;
        if (texts.isEmpty()) {
            if (time && !time->hasClock()) setDay(*time, line.raw);
            return;
        }
        if (time && time->hasFullDate()) m_day = *time;
        begin(time, texts.join(u" | "_s), index);
        last().author = withoutMarkup(author);
        m_open = false;
    }

    static bool isAuthorColumn(const QString &name)
    {
        static const QSet<QString> names{u"who"_s,       u"by"_s,    u"author"_s,    u"person"_s,      u"actor"_s,
                                         u"responder"_s, u"owner"_s, u"posted by"_s, u"reported by"_s, u"wer"_s};
        return names.contains(plainName(name));
    }

    // ---- paragraphs with their time below ----

    void readParagraphs()
    {
        QList<int> paragraph;
        for (const int index : m_section.body + QList<int>{-1}) {
            if (index >= 0 && !m_document.lines[index].isBlank()) {
                paragraph.append(index);
                continue;
            }
            if (!paragraph.isEmpty()) readParagraph(std::exchange(paragraph, {}));
            m_isAfterBlank = true;
        }
    }

    void readParagraph(const QList<int> &lines)
    {
        const auto time = timeAlone(m_document.lines[lines.last()]);
        QStringList text;
        for (const int index : lines)
            text.append(m_document.lines[index].raw.trimmed());
        if (!time || lines.size() < 2 || m_out.entries.size() >= kMostEntries) return keep(text.join(u'\n'));
        text.removeLast();
        begin(time, text.join(u'\n'), lines.first());
    }

    // ---- lines ----

    void readText(const SourceLine &line, const QString &text, int index)
    {
        if (readTimed(line, text, index)) return;
        if (line.startsItem) return readItem(line, text, index);
        const bool continues = m_open && (!m_isAfterBlank || line.depth > 0 || m_isUnderHeading || last().isBare);
        if (continues && !beginsNew(line, text)) return go_on(line.text, index);
        if (readEmbedded(text, index)) return;
        if (const auto label = labelOf(text); label && isEntryLabel(*label)) return beginUntimed(text, index);
        // "Investigation" alone on its line, times around it: words about the times, kept.
        m_open = false;
        keep(line.raw);
    }

    bool readTimed(const SourceLine &line, const QString &text, int index)
    {
        const auto label = labelOf(text);
        if (const auto time = leadingTime(text, m_rules)) {
            const QString rest = textAfter(text, *time);
            if (time->hasClock() && isUnderLabel(line)) return giveTime(*time, rest);
            if (time->hasClock()) return begin(time, rest, index);
            if (rest.isEmpty()) return setDay(*time, line.raw);
            const bool isSetApart = isLead(text.front()) || time->end >= text.size() ||
                                    u":-–—*_`|)"_s.contains(text[time->end]) || line.startsItem;
            const QString gap = text.mid(time->end, 3).trimmed();
            const bool isDivided = gap.startsWith(u'-') || gap.startsWith(u'–') || gap.startsWith(u'—');
            if (isSetApart || isDivided) {
                begin(time, rest, index);
                return true;
            }
        }
        if (!label) {
            m_lastUnreadable = looksLikeTime(text);
            return false;
        }
        if (const auto time = leadingTime(label->rest, m_rules)) {
            const QString rest = textAfter(label->rest, *time);
            const auto role = exactSectionName(label->name);
            const bool isDate = role == SectionRole::Date || role == SectionRole::Time;
            if (!time->hasClock() && isDate && rest.isEmpty()) return setDay(*time, line.raw);
            if (time->hasClock() || line.startsItem) {
                begin(time, isDate ? rest : withLabel(text, *label, rest), index);
                last().isBare = rest.isEmpty();
                return true;
            }
        }
        const QList<TimeMention> inside = timesIn(label->name, m_rules);
        if (!inside.isEmpty() && inside.first().hasClock() && label->hasColon)
            return begin(inside.first(), text, index);
        m_lastUnreadable = looksLikeTime(text);
        return false;
    }

    // "Detected:" and on its next line the time.
    bool isUnderLabel(const SourceLine &line)
    {
        if (!m_open || m_isAfterBlank || line.startsItem || m_isGroup || last().time) return false;
        const auto label = labelOf(last().text);
        return label && label->rest.isEmpty() && !last().text.contains(u'\n');
    }

    bool giveTime(const TimeMention &time, const QString &rest)
    {
        last().time = time;
        last().isBare = rest.isEmpty();
        if (!rest.isEmpty()) last().text += u'\n' + rest;
        return true;
    }

    static QString withLabel(const QString &line, const Label &label, const QString &rest)
    {
        const qsizetype at = label.rest.isEmpty() ? line.size() : line.indexOf(label.rest);
        return (line.left(std::max<qsizetype>(at, 0)).trimmed() + u' ' + rest).trimmed();
    }

    // The words of a day go with its first entry; of a day without any they are kept.
    bool setDay(const TimeMention &time, const QString &raw)
    {
        keepDay();
        m_day = time;
        m_dayLine = raw;
        m_open = false;
        return true;
    }

    void keepDay()
    {
        if (!m_dayLine.isEmpty()) keep(std::exchange(m_dayLine, QString()));
    }

    void readItem(const SourceLine &line, const QString &text, int index)
    {
        const bool isLabelAlone = text.endsWith(u':') || text.endsWith(":**"_L1) || text.endsWith(":*"_L1);
        if (m_open && last().isBare) return join(text, index);
        const bool isBelow = m_open && line.depth > m_depth && !m_isGroup;
        if (isBelow && !last().text.isEmpty()) return go_on(line.raw.trimmed(), index);
        if (isLabelAlone && hasItemsBelow(index, line.depth)) {
            m_group = text;
            m_open = false;
            m_isGroup = true;
            return;
        }
        if (!m_isGroup || line.depth <= m_depth) m_isGroup = m_isGroup && line.depth > m_depth;
        beginUntimed(text, index);
        m_depth = line.depth;
    }

    bool hasItemsBelow(int index, int depth) const
    {
        for (int i = index + 1; i < m_document.lines.size(); ++i) {
            const SourceLine &next = m_document.lines[i];
            if (next.isBlank()) continue;
            return next.startsItem && next.depth > depth;
        }
        return false;
    }

    static bool isEntryLabel(const Label &label)
    {
        return label.hasColon && !label.rest.isEmpty() && label.name.front().isUpper() &&
               label.name.split(u' ', Qt::SkipEmptyParts).size() <= kMostLabelWords;
    }

    // A line that goes on with the paragraph of an entry and yet is one of its own.
    bool beginsNew(const SourceLine &line, const QString &text)
    {
        if (m_isUnderHeading || last().isBare || last().text.isEmpty()) return false;
        const bool isInItem = m_document.lines[last().line].startsItem;
        const auto label = labelOf(text);
        if (!isInItem && label && isEntryLabel(*label)) return true;
        if (isInItem || !text.front().isUpper() || text.size() < kShortestSentence) return false;
        const auto times = timesIn(text, {m_rules.order, false});
        return !times.isEmpty() && times.first().hasClock() && times.first().hasDate() && line.depth == 0;
    }

    // "Several customers noticed it on 5 May at 9:05 AM and called."
    bool readEmbedded(const QString &text, int index)
    {
        if (!text.front().isUpper() && !text.front().isDigit()) return false;
        const auto times = timesIn(text, {m_rules.order, false});
        const auto found = std::find_if(times.begin(), times.end(), [](const auto &time) { return time.hasClock(); });
        const bool isZoneNote = text.contains(u"all times"_s, Qt::CaseInsensitive);
        if (found == times.end() || isZoneNote || text.size() < 25) return false;
        return begin(*found, text, index);
    }

    // ---- entries ----

    TimelineEntry &last() { return m_out.entries.last(); }

    bool begin(const std::optional<TimeMention> &time, const QString &text, int index)
    {
        TimelineEntry entry;
        entry.time = time;
        entry.day = m_day;
        entry.text = grouped(text);
        entry.line = index;
        entry.isBare = text.isEmpty();
        m_out.entries.append(entry);
        m_dayLine.clear();
        m_open = true;
        m_isUnderHeading = false;
        m_isGroup = false;
        m_depth = m_document.lines[index].depth;
        return true;
    }

    void beginUntimed(const QString &text, int index)
    {
        const bool wasGroup = m_isGroup;
        const int depth = m_depth;
        const bool isUnreadable = m_lastUnreadable;
        begin(std::nullopt, text, index);
        last().isUnreadable = isUnreadable;
        last().minutesIn = minutesIn(text);
        m_isGroup = wasGroup;
        m_depth = depth;
    }

    QString grouped(const QString &text)
    {
        if (m_group.isEmpty()) return text;
        return std::exchange(m_group, QString()) + u' ' + text;
    }

    void join(const QString &text, int)
    {
        last().text = (last().text + u'\n' + text).trimmed();
        last().isBare = false;
        if (!last().time) last().minutesIn = minutesIn(last().text);
    }

    void go_on(const QString &text, int index)
    {
        const SourceLine &line = m_document.lines[index];
        const bool isPart =
            m_open && (!m_isAfterBlank || line.depth > 0 || line.indent > 1 || m_isUnderHeading || last().isBare);
        if (!isPart) {
            m_open = false;
            return keep(line.raw);
        }
        const QString gap = m_isAfterBlank && !last().isBare ? u"\n\n"_s : u"\n"_s;
        last().text += last().text.isEmpty() ? text : gap + text;
        last().isBare = false;
        if (!last().time) last().minutesIn = minutesIn(last().text);
    }

    void keep(const QString &text)
    {
        m_left += (m_left.isEmpty() ? QString() : m_isAfterBlank ? u"\n\n"_s : u"\n"_s) + text;
    }

    // Prose without a time and without a list: each line is what happened.
    void takeLines()
    {
        m_left.clear();
        if (!m_section.rest.isEmpty()) keep(m_section.rest);
        for (const int index : m_section.body) {
            const SourceLine &line = m_document.lines[index];
            if (!line.isText() || line.text.size() < 3) {
                if (!line.isBlank()) keep(line.raw);
                continue;
            }
            const bool isEnough = line.text.front().isUpper() && !line.isQuoted && !line.text.endsWith(u':');
            if (!isEnough) {
                keep(line.raw);
                continue;
            }
            TimelineEntry entry;
            entry.text = line.text;
            entry.line = index;
            m_out.entries.append(entry);
        }
    }

    const SectionedDocument &m_document;
    const DocumentSection &m_section;
    MentionRules m_rules;
    TimelineContent m_out;
    QString m_left;
    std::optional<TimeMention> m_day;
    QString m_dayLine; // while it waits for an entry
    QStringList m_columns;
    QString m_group; // a label whose items are entries
    int m_depth = 0;
    bool m_open = false; // what follows can belong to the last entry
    bool m_isUnderHeading = false;
    bool m_isGroup = false;
    bool m_isAfterBlank = true;
    bool m_lastUnreadable = false;
};

} // namespace timelineentries

TimelineContent timelineEntries(const SectionedDocument &document, const DocumentSection &section, DateOrder order)
{
    return timelineentries::Reading(document, section, order).run();
}

bool isTimeAlone(const SourceLine &line)
{
    return timelineentries::timeAlone(line).has_value();
}

bool hasTimesBelow(const SectionedDocument &document, const DocumentSection &section)
{
    int below = 0;
    int before = 0;
    QList<int> paragraph;
    const auto close = [&] {
        if (paragraph.size() > 1) {
            const bool isBefore = timelineentries::timeAlone(document.lines[paragraph.first()]).has_value();
            before += isBefore;
            below += !isBefore && timelineentries::timeAlone(document.lines[paragraph.last()]);
        }
        paragraph.clear();
    };
    for (const int index : section.body) {
        if (document.lines[index].isBlank())
            close();
        else
            paragraph.append(index);
    }
    close();
    return below >= 3 && before == 0;
}

TimedLines timedLines(const SectionedDocument &document, const DocumentSection &section)
{
    TimedLines count;
    bool isStart = true;
    for (const int index : section.body) {
        const SourceLine &line = document.lines[index];
        if (line.isBlank()) {
            isStart = true;
            continue;
        }
        const bool isCandidate = (line.isText() && !line.isQuoted) || line.kind == SourceLine::Kind::Table ||
                                 line.kind == SourceLine::Kind::Heading;
        if (!isCandidate || isTableRule(line.raw)) continue;
        const QString text = line.kind == SourceLine::Kind::Table ? tableCells(line.raw).value(0) : line.text;
        const auto time = leadingTime(text, {DateOrder::DayFirst, true});
        const bool isTimed = time && time->hasClock();
        count.timed += isTimed;
        count.all += isTimed || line.startsItem || isStart || line.kind == SourceLine::Kind::Table;
        isStart = false;
    }
    return count;
}

} // namespace nevertwice
