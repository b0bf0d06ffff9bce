#include "model/exchange/markdownlimits.h"

#include <QLatin1StringView>
#include <QString>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr qsizetype kMostMarkdown = 8 * 1024 * 1024;
constexpr qsizetype kLongestLine = 64 * 1024;
constexpr qsizetype kMostColumns = 64;
constexpr qsizetype kMostCells = 20'000;
constexpr int kDeepestMarks = 64;
constexpr int kWidestIndent = 256;
constexpr qsizetype kMostDefinitions = 1'000;
constexpr qsizetype kMostExpanded = 16 * 1024 * 1024;
constexpr qsizetype kMostFootnotes = 500;
constexpr qsizetype kMostDeclarations = 1'000;

// What a line opens before its text begins: quotes and list items. The columns of its indentation come with it.
struct LineOpening
{
    int marks = 0;
    int indent = 0;
};

LineOpening openingOf(QStringView line)
{
    LineOpening opening;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (c == u' ')
            ++opening.indent;
        else if (c == u'\t')
            opening.indent += 4;
        else if (u">-+*"_s.contains(c) || ((c == u'.' || c == u')') && i > 0 && line[i - 1].isDigit()))
            ++opening.marks;
        else if (!c.isDigit())
            break;
    }
    return opening;
}

// "|---|:-:|", also inside of quotes and lists. The number of its columns, or 0.
qsizetype delimiterColumns(QStringView line)
{
    bool hasDash = false;
    for (const QChar c : line) {
        if (!u" \t|:->+*.)"_s.contains(c) && !c.isDigit()) return 0;
        hasDash = hasDash || c == u'-';
    }
    const qsizetype bars = line.count(u'|');
    return hasDash && bars > 0 ? bars + 1 : 0;
}

class LimitCount
{
public:
    MarkdownLimit add(QStringView line)
    {
        if (line.size() > kLongestLine) return MarkdownLimit::LineLength;
        const LineOpening opening = openingOf(line);
        if (opening.marks > kDeepestMarks || opening.indent > kWidestIndent) return MarkdownLimit::Depth;
        if (const MarkdownLimit limit = addToTables(line); limit != MarkdownLimit::None) return limit;
        addPairs(line);
        if (m_footnotes > kMostFootnotes) return MarkdownLimit::Footnotes;
        if (m_declarations > kMostDeclarations) return MarkdownLimit::Markup;
        const bool isTooMuch = m_definitions > kMostDefinitions || m_longest * m_brackets > kMostExpanded;
        return isTooMuch ? MarkdownLimit::Links : MarkdownLimit::None;
    }

private:
    MarkdownLimit addToTables(QStringView line)
    {
        if (const qsizetype columns = delimiterColumns(line); columns > 0) {
            if (columns > kMostColumns) return MarkdownLimit::Columns;
            m_columns = std::max(m_columns, columns);
        } else if (line.trimmed().isEmpty()) {
            m_columns = 0;
        }
        m_cells += m_columns;
        return m_cells > kMostCells ? MarkdownLimit::Cells : MarkdownLimit::None;
    }

    // "]:" of definitions, "]" of links, "[^" of footnotes, "<?" and "<!" of declarations, all in one walk.
    void addPairs(QStringView line)
    {
        for (qsizetype i = 0; i < line.size(); ++i) {
            const QChar c = line[i];
            if (c != u']' && c != u'[' && c != u'<') continue;
            const QChar next = i + 1 < line.size() ? line[i + 1] : QChar();
            if (c == u']') {
                ++m_brackets;
                if (next != u':') continue;
                ++m_definitions;
                m_longest = std::max(m_longest, line.size());
            }
            m_footnotes += c == u'[' && next == u'^';
            m_declarations += c == u'<' && (next == u'?' || next == u'!');
        }
    }

    qsizetype m_columns = 0; // of the table the line is in
    qsizetype m_cells = 0;
    qsizetype m_definitions = 0;
    qsizetype m_longest = 0; // of the lines with a definition
    qsizetype m_brackets = 0;
    qsizetype m_footnotes = 0;
    qsizetype m_declarations = 0;
};

} // namespace

MarkdownLimit limitPassed(QStringView markdown)
{
    if (markdown.size() > kMostMarkdown) return MarkdownLimit::Size;
    LimitCount count;
    for (qsizetype start = 0; start <= markdown.size();) {
        qsizetype end = markdown.indexOf(u'\n', start);
        if (end < 0) end = markdown.size();
        if (const MarkdownLimit limit = count.add(markdown.sliced(start, end - start)); limit != MarkdownLimit::None)
            return limit;
        start = end + 1;
    }
    return MarkdownLimit::None;
}

} // namespace nevertwice
