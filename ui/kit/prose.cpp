#include "ui/kit/prose.h"

#include "ui/kit/pageflow.h"

#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr double kParagraphGap = 8;
constexpr double kListGap = 3;
constexpr double kListIndent = 18;
constexpr double kCodeIndent = 12;

struct Line
{
    enum class Kind { Paragraph, Heading, Item, Quote, Code, Table };
    Kind kind = Kind::Paragraph;
    QString text;
    int depth = 0;      // of a list item
    int markLength = 0; // what stands before the text proper
};

const QRegularExpression &itemPattern()
{
    static const QRegularExpression pattern(u"^(\\s*)([-*+]|\\d{1,4}[.)])\\s+(?=\\S)"_s);
    return pattern;
}

const QRegularExpression &headingPattern()
{
    static const QRegularExpression pattern(u"^#{1,6}\\s+(?=\\S)"_s);
    return pattern;
}

// Lines that belong to one paragraph are joined, as everywhere in Markdown; the others stand as they are.
QList<Line> linesOf(const QString &text)
{
    QList<Line> lines;
    bool isInCode = false;
    bool isOpen = false; // the last line goes on
    const QStringList written = text.split(u'\n');
    for (const QString &raw : written) {
        if (raw.trimmed().startsWith("```"_L1) || raw.trimmed().startsWith("~~~"_L1)) {
            isInCode = !isInCode;
            isOpen = false;
            continue;
        }
        if (isInCode) {
            lines.append({Line::Kind::Code, raw, 0, 0});
            continue;
        }
        const QString trimmed = raw.trimmed();
        if (trimmed.isEmpty()) {
            isOpen = false;
            continue;
        }
        const QRegularExpressionMatch item = itemPattern().match(raw);
        const QRegularExpressionMatch heading = headingPattern().match(trimmed);
        if (item.hasMatch()) {
            const int depth = int(item.capturedLength(1)) / 2;
            lines.append({Line::Kind::Item, trimmed, depth, int(item.capturedLength() - item.capturedLength(1))});
            isOpen = true;
        } else if (heading.hasMatch()) {
            lines.append({Line::Kind::Heading, trimmed, 0, int(heading.capturedLength())});
            isOpen = false;
        } else if (trimmed.startsWith(u'|')) {
            lines.append({Line::Kind::Table, trimmed, 0, 0});
            isOpen = false;
        } else if (trimmed.startsWith(u'>')) {
            lines.append({Line::Kind::Quote, trimmed, 0, 1});
            isOpen = false;
        } else if (isOpen) {
            lines.last().text += u' ' + trimmed;
        } else {
            lines.append({Line::Kind::Paragraph, trimmed, 0, 0});
            isOpen = true;
        }
    }
    return lines;
}

QStringList cellsOf(const QString &row)
{
    QStringList cells = row.split(u'|');
    cells.removeFirst();
    if (!cells.isEmpty() && cells.last().trimmed().isEmpty()) cells.removeLast();
    for (QString &cell : cells)
        cell = cell.trimmed();
    return cells;
}

bool isRule(const QString &cell)
{
    return !cell.isEmpty() && cell.count(u'-') + cell.count(u':') == cell.size();
}

// A table stays the text it is, but its columns stand under each other.
void alignTable(QList<Line>::iterator first, QList<Line>::iterator last)
{
    QList<qsizetype> widths;
    for (auto line = first; line != last; ++line) {
        const QStringList cells = cellsOf(line->text);
        widths.resize(std::max(widths.size(), cells.size()));
        for (qsizetype i = 0; i < cells.size(); ++i)
            if (!isRule(cells[i])) widths[i] = std::max(widths[i], cells[i].size());
    }
    for (auto line = first; line != last; ++line) {
        QStringList cells = cellsOf(line->text);
        for (qsizetype i = 0; i < cells.size(); ++i)
            cells[i] = isRule(cells[i]) ? QString(widths[i], u'-') : cells[i].leftJustified(widths[i]);
        line->text = u"| "_s + cells.join(u" | "_s) + u" |"_s;
    }
}

void alignTables(QList<Line> &lines)
{
    const auto isTable = [](const Line &line) { return line.kind == Line::Kind::Table; };
    for (auto at = std::find_if(lines.begin(), lines.end(), isTable); at != lines.end();) {
        const auto end = std::find_if_not(at, lines.end(), isTable);
        alignTable(at, end);
        at = std::find_if(end, lines.end(), isTable);
    }
}

class ProseWriter
{
public:
    ProseWriter(QTextDocument &document, const Theme &theme)
        : m_cursor(&document), m_theme(theme), m_tokens(theme.tokens())
    {
        m_body.setFont(theme.font(TextStyle::Body));
        m_body.setForeground(m_tokens.text);
        m_mark = m_body;
        m_mark.setForeground(m_tokens.text3);
        m_code.setFont(theme.font(TextStyle::Code));
        m_code.setForeground(m_tokens.text);
        m_code.setBackground(m_tokens.codeBg);
    }

    void write(const QList<Line> &lines)
    {
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const bool isLast = i + 1 == lines.size();
            const bool isRun = !isLast && lines[i + 1].kind == lines[i].kind && lines[i].kind != Line::Kind::Paragraph;
            startBlock(lines[i], i == 0, isLast ? 0 : isRun ? runGap(lines[i].kind) : kParagraphGap);
            writeLine(lines[i]);
        }
    }

private:
    static double runGap(Line::Kind kind) { return kind == Line::Kind::Item ? kListGap : 0; }

    void startBlock(const Line &line, bool isFirst, double gap)
    {
        QTextBlockFormat format;
        format.setLineHeight(Theme::lineHeightPercent, QTextBlockFormat::ProportionalHeight);
        format.setBottomMargin(gap);
        switch (line.kind) {
        case Line::Kind::Item:
            format.setLeftMargin(kListIndent * (line.depth + 1));
            format.setTextIndent(-kListIndent);
            format.setTabPositions({QTextOption::Tab(kListIndent * (line.depth + 1), QTextOption::LeftTab)});
            break;
        case Line::Kind::Code:
        case Line::Kind::Table:
            format.setLeftMargin(line.kind == Line::Kind::Code ? kCodeIndent : 0);
            format.setBackground(line.kind == Line::Kind::Code ? QBrush(m_tokens.codeBg) : QBrush());
            break;
        case Line::Kind::Quote:
            format.setLeftMargin(kListIndent / 2);
            break;
        case Line::Kind::Heading:
            format.setTopMargin(isFirst ? 0 : kParagraphGap);
            break;
        case Line::Kind::Paragraph:
            break;
        }
        if (isFirst)
            m_cursor.setBlockFormat(format);
        else
            m_cursor.insertBlock(format);
    }

    void writeLine(const Line &line)
    {
        switch (line.kind) {
        case Line::Kind::Code:
        case Line::Kind::Table:
            m_cursor.insertText(line.text, plainCode());
            return;
        case Line::Kind::Item: {
            const QString mark = line.text.left(line.markLength).trimmed();
            const bool isBullet = mark.size() == 1 && !mark[0].isDigit();
            m_cursor.insertText((isBullet ? QString(QChar(0x2022)) : mark) + u'\t', m_mark);
            writeInline(line.text.mid(line.markLength), m_body);
            return;
        }
        case Line::Kind::Heading: {
            QTextCharFormat heading = m_body;
            heading.setFont(m_theme.font(TextStyle::Subheading));
            m_cursor.insertText(line.text.left(line.markLength), m_mark);
            writeInline(line.text.mid(line.markLength), heading);
            return;
        }
        case Line::Kind::Quote: {
            QTextCharFormat quote = m_body;
            quote.setForeground(m_tokens.text2);
            m_cursor.insertText(line.text.left(line.markLength), m_mark);
            writeInline(line.text.mid(line.markLength), quote);
            return;
        }
        case Line::Kind::Paragraph:
            writeInline(line.text, m_body);
            return;
        }
    }

    QTextCharFormat plainCode() const
    {
        QTextCharFormat format = m_code;
        format.clearBackground();
        return format;
    }

    void writeInline(const QString &text, const QTextCharFormat &plain)
    {
        static const QRegularExpression pattern(
            u"(`+)(?<code>[^`]+)\\1|\\*\\*(?<bold>[^*]+)\\*\\*|(?<![\\w*])\\*(?<star>[^*\\s][^*]*)\\*(?!\\w)|(?<!\\w)_(?<bar>[^_\\s][^_]*)_(?!\\w)"_s);
        qsizetype written = 0;
        QRegularExpressionMatchIterator matches = pattern.globalMatch(text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            m_cursor.insertText(text.mid(written, match.capturedStart() - written), plain);
            written = match.capturedEnd();
            writeMarked(match, plain);
        }
        m_cursor.insertText(text.mid(written), plain);
    }

    void writeMarked(const QRegularExpressionMatch &match, const QTextCharFormat &plain)
    {
        QTextCharFormat inner = plain;
        QString name = u"code"_s;
        if (match.hasCaptured(u"bold"_s)) {
            name = u"bold"_s;
            inner.setFontWeight(QFont::DemiBold);
        } else if (match.hasCaptured(u"star"_s) || match.hasCaptured(u"bar"_s)) {
            name = match.hasCaptured(u"star"_s) ? u"star"_s : u"bar"_s;
            inner.setFontItalic(true);
        } else {
            inner = m_code;
        }
        const QString whole = match.captured();
        const qsizetype length = match.capturedStart(name) - match.capturedStart();
        m_cursor.insertText(whole.left(length), m_mark);
        m_cursor.insertText(match.captured(name), inner);
        m_cursor.insertText(whole.right(length), m_mark);
    }

    QTextCursor m_cursor;
    const Theme &m_theme;
    const Tokens &m_tokens;
    QTextCharFormat m_body;
    QTextCharFormat m_mark;
    QTextCharFormat m_code;
};

} // namespace

void writeProse(QTextDocument &document, const QString &text, const Theme &theme)
{
    QList<Line> lines = linesOf(text);
    alignTables(lines);
    ProseWriter(document, theme).write(lines);
}

ProseView::ProseView(const Theme &theme, QWidget *parent)
    : QTextEdit(parent), m_theme(theme), m_heights([this](int width) { return measure(width); })
{
    setReadOnly(true);
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(0);
    document()->setUndoRedoEnabled(false);
    viewport()->setAutoFillBackground(false);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, &ProseView::write);
}

void ProseView::showText(const QString &text)
{
    m_text = text;
    write();
}

void ProseView::write()
{
    clear();
    writeProse(*document(), m_text, m_theme);
    m_measured.clear();
    m_heights.forget();
    updateGeometry();
}

int ProseView::measure(int width) const
{
    if (m_measured.isEmpty()) {
        m_measured.setDocumentMargin(0);
        writeProse(m_measured, m_text, m_theme);
    }
    m_measured.setTextWidth(width);
    return int(std::ceil(m_measured.size().height()));
}

int ProseView::heightForWidth(int width) const
{
    return m_heights.at(width);
}

QSize ProseView::sizeHint() const
{
    return {PageFlow::kWidth, PageFlow::kLine};
}

QSize ProseView::minimumSizeHint() const
{
    return {80, 0};
}

void ProseView::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace nevertwice
