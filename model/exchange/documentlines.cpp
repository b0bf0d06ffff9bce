#include "model/exchange/documentlines.h"

#include "model/exchange/markdownlimits.h"
#include "model/exchange/markdowntree.h"

#include <algorithm>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace documentlines {

using Kind = SourceLine::Kind;

constexpr int kLongestSetext = 80;

int columnsOf(QStringView space)
{
    int columns = 0;
    for (const QChar c : space)
        columns += c == u'\t' ? 4 - columns % 4 : 1;
    return columns;
}

qsizetype spaceAt(QStringView text, qsizetype at = 0)
{
    qsizetype end = at;
    while (end < text.size() && text[end].isSpace())
        ++end;
    return end - at;
}

// ---- what the tree knows ----

void markSpan(QList<SourceLine> &lines, int first, int last, Kind kind)
{
    for (int i = std::max(first, 1); i <= last && i <= lines.size(); ++i)
        if (!lines[i - 1].isBlank()) lines[i - 1].kind = kind;
}

// To the grammar everything up to a blank line is HTML; to a reader only what has a tag, and what a comment hides.
void markHtml(QList<SourceLine> &lines, int first, int last)
{
    bool isHidden = false;
    for (int i = std::max(first, 1); i <= last && i <= lines.size(); ++i) {
        SourceLine &line = lines[i - 1];
        const bool hasTag = line.raw.contains(u'<') || isHidden;
        for (const auto &[open, close] : {std::pair("<!--"_L1, "-->"_L1), std::pair("<script"_L1, "</script"_L1),
                                          std::pair("<style"_L1, "</style"_L1), std::pair("<pre"_L1, "</pre"_L1)}) {
            const qsizetype begin = line.raw.lastIndexOf(open, -1, Qt::CaseInsensitive);
            const qsizetype end = line.raw.lastIndexOf(close, -1, Qt::CaseInsensitive);
            if (begin > end) isHidden = true;
            if (end > begin) isHidden = false;
        }
        if (hasTag && !line.isBlank()) line.kind = Kind::Html;
    }
}

void markHeading(QList<SourceLine> &lines, cmark_node *node, int first, int last)
{
    if (first < 1 || first > lines.size()) return;
    SourceLine &line = lines[first - 1];
    const bool hasMark = line.raw.trimmed().startsWith(u'#');
    // A line over "---" is a heading by the letter; a sentence there is one that somebody drew a line under.
    if (!hasMark && (last != first + 1 || line.raw.trimmed().size() > kLongestSetext)) {
        markSpan(lines, last, last, Kind::Rule);
        return;
    }
    line.kind = Kind::Heading;
    line.level = cmark_node_get_heading_level(node);
    if (!hasMark) markSpan(lines, last, last, Kind::Rule);
}

void markByTree(QList<SourceLine> &lines, const QString &text)
{
    const MarkdownNode root = parseBlocks(text.toUtf8());
    const std::unique_ptr<cmark_iter, decltype(&cmark_iter_free)> iterator(cmark_iter_new(root.get()), cmark_iter_free);
    for (cmark_event_type event = cmark_iter_next(iterator.get()); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(iterator.get())) {
        if (event != CMARK_EVENT_ENTER) continue;
        cmark_node *node = cmark_iter_get_node(iterator.get());
        const int first = cmark_node_get_start_line(node);
        const int last = cmark_node_get_end_line(node);
        const cmark_node_type type = cmark_node_get_type(node);
        if (type == CMARK_NODE_HEADING) {
            markHeading(lines, node, first, last);
        } else if (type == CMARK_NODE_CODE_BLOCK) {
            int length = 0;
            int offset = 0;
            char mark = 0;
            if (cmark_node_get_fenced(node, &length, &offset, &mark)) markSpan(lines, first, last, Kind::Code);
        } else if (type == CMARK_NODE_HTML_BLOCK) {
            markHtml(lines, first, last);
        } else if (type == CMARK_NODE_THEMATIC_BREAK) {
            markSpan(lines, first, first, Kind::Rule);
        } else if (isOfType(node, "table")) {
            markSpan(lines, first, last, Kind::Table);
        }
    }
}

// Without a tree: fences alone, so that code is not taken for text.
void markByHand(QList<SourceLine> &lines)
{
    bool isInside = false;
    for (SourceLine &line : lines) {
        const bool isFence = line.raw.trimmed().startsWith("```"_L1);
        if (isFence || isInside) line.kind = Kind::Code;
        if (isFence) isInside = !isInside;
    }
}

// ---- what the lines look like ----

// A mark of a list: its class, and what it takes of the line. People use dashes of every length for bullets.
struct Mark
{
    QChar kind; // '1' for numbers
    qsizetype size = 0;
};

// `counts` says whether a number is what a list would count next.
std::optional<Mark> markAt(QStringView text, const std::function<bool(int)> &counts)
{
    if (text.isEmpty()) return std::nullopt;
    const auto followed = [&](qsizetype size) { return size == text.size() || text[size].isSpace(); };
    const QChar c = text.front();
    static const QString bullets = u"-*+•‣◦▪·●–—"_s;
    if (bullets.contains(c) && followed(1)) return Mark{c, 1};
    qsizetype digits = 0;
    while (digits < text.size() && digits < 3 && text[digits] >= u'0' && text[digits] <= u'9')
        ++digits;
    if (digits == 0 || digits == text.size() || (text[digits] != u'.' && text[digits] != u')')) return std::nullopt;
    if (followed(digits + 1)) return Mark{u'1', digits + 1};
    // "10.12:30 PM": the tenth entry, whose author forgot a space; else it is a time with a date or seconds.
    qsizetype at = digits + 1;
    while (at < text.size() && text[at].isDigit())
        ++at;
    const bool isClock = at > digits + 1 && at + 2 < text.size() && text[at] == u':' && text[at + 1].isDigit();
    return isClock && text[digits] == u'.' && counts(text.first(digits).toInt()) ? std::optional(Mark{u'1', digits + 1})
                                                                                 : std::nullopt;
}

void takeBox(SourceLine &line)
{
    const QString &t = line.text;
    if (t.size() < 3 || t[0] != u'[' || t[2] != u']' || (t.size() > 3 && !t[3].isSpace())) return;
    if (t[1] != u' ' && t[1].toLower() != u'x') return;
    line.isChecked = t[1] != u' ';
    line.text = t.mid(3).trimmed();
}

QString withoutBreaks(QString text)
{
    for (;;) {
        const QString lower = text.right(6).toLower();
        const qsizetype size = lower.endsWith("<br>"_L1)     ? 4
                               : lower.endsWith("<br/>"_L1)  ? 5
                               : lower.endsWith("<br />"_L1) ? 6
                                                             : 0;
        if (size == 0) return text;
        text = text.chopped(size).trimmed();
    }
}

class Shape
{
public:
    void add(SourceLine &line, const QString &next)
    {
        m_next = next;
        if (line.isBlank()) {
            m_wasBlank = true;
            return;
        }
        QStringView rest = line.raw;
        if (line.kind == Kind::Text) rest = withoutQuote(line, rest);
        const qsizetype space = spaceAt(rest);
        line.indent = columnsOf(rest.first(space));
        line.text = rest.sliced(space).trimmed().toString();
        if (line.kind == Kind::Heading) {
            m_open.clear();
            takeHeading(line);
        } else if (line.kind == Kind::Text) {
            takeText(line);
        } else {
            line.depth = line.indent > 0 || !m_wasBlank ? int(m_open.size()) : 0;
        }
        m_wasBlank = false;
    }

private:
    struct Item
    {
        int indent = 0;
        QChar kind;
        bool isLabel = false; // it ends in a colon: what follows belongs under it
    };

    static QStringView withoutQuote(SourceLine &line, QStringView rest)
    {
        for (qsizetype space = spaceAt(rest); space < 4 && space < rest.size() && rest[space] == u'>';
             space = spaceAt(rest)) {
            line.isQuoted = true;
            rest = rest.sliced(space + 1);
        }
        return rest;
    }

    static void takeHeading(SourceLine &line)
    {
        QString t = line.text;
        qsizetype marks = 0;
        while (marks < t.size() && t[marks] == u'#')
            ++marks;
        t = t.mid(marks).trimmed();
        if (marks > 0)
            while (t.endsWith(u'#'))
                t.chop(1);
        line.text = withoutBreaks(t.trimmed());
    }

    void takeText(SourceLine &line)
    {
        const auto mark = markAt(line.text, [this](int number) { return counts(number); });
        if (mark && !line.isQuoted) {
            line.startsItem = true;
            line.isOrdered = mark->kind == u'1';
            if (line.isOrdered) m_number = numberAt(line.text);
            line.text = line.text.mid(mark->size).trimmed();
            open(line, mark->kind);
            takeBox(line);
        } else if (m_wasBlank) {
            while (!m_open.isEmpty() && m_open.last().indent >= line.indent)
                m_open.removeLast();
        }
        line.text = withoutBreaks(line.text);
        line.depth = int(m_open.size());
        if (line.startsItem) m_open.last().isLabel = endsInColon(line.text);
    }

    static int numberAt(const QString &text)
    {
        qsizetype digits = 0;
        while (digits < text.size() && digits < 3 && text[digits] >= u'0' && text[digits] <= u'9')
            ++digits;
        const bool isMark = digits > 0 && digits < text.size() && (text[digits] == u'.' || text[digits] == u')');
        return isMark ? QStringView(text).first(digits).toInt() : -1;
    }

    // The entry before or the one after counts up to it or from it.
    bool counts(int number) const { return number == m_number + 1 || numberAt(m_next.trimmed()) == number + 1; }

    static bool endsInColon(const QString &text)
    {
        qsizetype end = text.size();
        while (end > 0 && (text[end - 1] == u'*' || text[end - 1] == u'_'))
            --end;
        return end > 0 && text[end - 1] == u':';
    }

    void open(const SourceLine &line, QChar kind)
    {
        while (!m_open.isEmpty() && m_open.last().indent > line.indent)
            m_open.removeLast();
        // The same indentation: beside an item of its own mark, or under one that is only a label.
        const auto same = std::find_if(m_open.begin(), m_open.end(), [&](const Item &item) {
            return item.kind == kind && item.indent + 1 >= line.indent;
        });
        if (same != m_open.end())
            m_open.erase(same, m_open.end());
        else if (!m_open.isEmpty() && m_open.last().indent >= line.indent && !m_open.last().isLabel)
            m_open.removeLast();
        m_open.append({line.indent, kind, false});
    }

    QList<Item> m_open;
    QString m_next;     // the line that follows
    int m_number = -10; // of the last item that had one
    bool m_wasBlank = true;
};

bool isOnlyBreaks(const QString &text)
{
    return !text.isEmpty() && withoutBreaks(text).isEmpty();
}

QString nextText(const QList<SourceLine> &lines, qsizetype at)
{
    for (qsizetype i = at + 1; i < lines.size() && i <= at + 2; ++i)
        if (!lines[i].isBlank()) return lines[i].raw;
    return {};
}

// <h2>Timeline</h2>
void readHtmlHeading(SourceLine &line)
{
    const QString t = line.text;
    if (t.size() < 9 || t[0] != u'<' || t[1].toLower() != u'h' || !t[2].isDigit() || t[2] == u'0') return;
    const qsizetype open = t.indexOf(u'>');
    const qsizetype close = t.indexOf("</"_L1, open);
    if (open < 0 || close < 0) return;
    line.kind = Kind::Heading;
    line.level = t[2].digitValue();
    line.text = t.mid(open + 1, close - open - 1).trimmed();
}

} // namespace documentlines

QList<SourceLine> documentLines(const QString &text)
{
    using namespace documentlines;
    QList<SourceLine> lines;
    lines.reserve(text.count(u'\n') + 1);
    for (const QStringView raw : QStringView(text).split(u'\n')) {
        SourceLine line;
        line.raw = raw.toString();
        line.number = int(lines.size()) + 1;
        if (raw.trimmed().isEmpty()) line.kind = Kind::Blank;
        lines.append(line);
    }
    if (limitPassed(text) == MarkdownLimit::None)
        markByTree(lines, text);
    else
        markByHand(lines);
    Shape shape;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        SourceLine &line = lines[i];
        shape.add(line, nextText(lines, i));
        if (line.kind == Kind::Html) readHtmlHeading(line);
        if ((line.kind == Kind::Html || line.kind == Kind::Text) && isOnlyBreaks(line.raw.trimmed()))
            line.kind = Kind::Blank;
        const bool looksLikeRow = line.kind == Kind::Text && line.text.startsWith(u'|') && line.text.count(u'|') > 1;
        if (looksLikeRow) line.kind = Kind::Table;
    }
    return lines;
}

QStringList tableCells(const QString &row)
{
    QStringList cells;
    QString cell;
    const QString t = row.trimmed();
    for (qsizetype i = t.startsWith(u'|') ? 1 : 0; i < t.size(); ++i) {
        if (t[i] == u'\\' && i + 1 < t.size() && t[i + 1] == u'|') {
            cell += t[++i];
        } else if (t[i] == u'|') {
            cells.append(cell.trimmed());
            cell.clear();
        } else {
            cell += t[i];
        }
    }
    if (!cell.trimmed().isEmpty()) cells.append(cell.trimmed());
    return cells;
}

bool isTableRule(const QString &row)
{
    bool hasDash = false;
    for (const QChar c : row) {
        if (c != u'|' && c != u':' && c != u'-' && !c.isSpace()) return false;
        hasDash = hasDash || c == u'-';
    }
    return hasDash;
}

} // namespace nevertwice
