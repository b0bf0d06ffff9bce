#include "ui/write/markdownhighlighter.h"

#include "ui/write/markdownspans.h"

#include <QRegularExpression>
#include <QTextBlock>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

// The state of a line: plain, the end of a block of code, or inside one, with the fence that closes it.
constexpr int kPlain = 0;
constexpr int kCodeEnds = 1;
constexpr int kInside = 2; // + 2 * length of the fence + 1 where it is of tildes

int stateInside(const QString &fence)
{
    return kInside + 2 * int(std::min<qsizetype>(fence.size(), 1000)) + (fence.startsWith(u'~') ? 1 : 0);
}

bool closes(const QString &line, const QString &fence, int state)
{
    const int length = (state - kInside) / 2;
    const QChar mark = (state - kInside) % 2 == 1 ? u'~' : u'`';
    return fence.startsWith(mark) && fence.size() >= length && line.trimmed().size() == fence.size();
}

} // namespace

MarkdownHighlighter::MarkdownHighlighter(const Theme &theme, QTextDocument *document)
    : QSyntaxHighlighter(document), m_theme(theme)
{
    prepare();
    connect(&theme, &Theme::changed, this, [this] {
        prepare();
        rehighlight();
    });
}

void MarkdownHighlighter::prepare()
{
    const Tokens &tokens = m_theme.tokens();
    m_mark.setForeground(tokens.text3);
    m_heading.setFont(m_theme.font(TextStyle::Subheading), QTextCharFormat::FontPropertiesSpecifiedOnly);
    m_heading.setForeground(tokens.text);
    m_bullet.setForeground(tokens.accent);
    m_quote.setForeground(tokens.text2);
    m_block.setFont(m_theme.font(TextStyle::Code), QTextCharFormat::FontPropertiesSpecifiedOnly);
    m_block.setForeground(tokens.text);
    m_code = m_block;
    m_code.setBackground(tokens.codeBg);
    m_link.setForeground(tokens.link);
}

bool MarkdownHighlighter::isCode(const QTextBlock &block)
{
    return block.userState() >= kCodeEnds;
}

void MarkdownHighlighter::highlightBlock(const QString &line)
{
    if (highlightFence(line)) return;
    setCurrentBlockState(kPlain);
    if (line.isEmpty()) return;
    highlightSpans(line, highlightOpening(line));
}

bool MarkdownHighlighter::highlightFence(const QString &line)
{
    const int before = previousBlockState();
    const QString fence = fenceOf(line);
    const bool isInside = before >= kInside;
    if (!isInside && fence.isEmpty()) return false;
    const bool isClosing = isInside && closes(line, fence, before);
    setCurrentBlockState(isClosing ? kCodeEnds : isInside ? before : stateInside(fence));
    setFormat(0, int(line.size()), m_block);
    if (isClosing || !isInside) setFormat(0, int(line.size()), over(0, m_mark));
    return true;
}

// What a line begins with decides how all of it looks. Returns where its text begins.
int MarkdownHighlighter::highlightOpening(const QString &line)
{
    static const QRegularExpression heading(u"^ {0,3}#{1,6}(?:[ \\t]+|$)"_s);
    static const QRegularExpression quote(u"^ {0,3}(?:> ?)+"_s);
    static const QRegularExpression rule(u"^ {0,3}(?:(?:-[ \\t]*){3,}|(?:\\*[ \\t]*){3,}|(?:_[ \\t]*){3,})$"_s);
    const int length = int(line.size());
    if (const auto match = heading.match(line); match.hasMatch()) {
        setFormat(0, length, m_heading);
        setFormat(0, int(match.capturedLength()), over(0, m_mark));
        return int(match.capturedLength());
    }
    if (rule.match(line).hasMatch()) {
        setFormat(0, length, m_mark);
        return length;
    }
    if (const auto match = quote.match(line); match.hasMatch()) {
        setFormat(0, length, m_quote);
        setFormat(0, int(match.capturedLength()), m_mark);
        return int(match.capturedLength());
    }
    if (line.startsWith(u'|')) {
        setFormat(0, length, m_block);
        return 0;
    }
    if (const auto mark = listMarkOf(line)) {
        setFormat(0, mark->length(), m_bullet);
        return mark->length();
    }
    return 0;
}

void MarkdownHighlighter::highlightSpans(const QString &line, int from)
{
    const QList<MarkdownSpan> spans = spansOf(line);
    for (const MarkdownSpan &span : spans) {
        if (span.end() <= from) continue;
        const int start = span.start + span.opening;
        const int length = span.length - span.opening - span.closing;
        QTextCharFormat inner = over(start, {});
        switch (span.kind) {
        case MarkdownSpan::Kind::Code:
            inner.merge(m_code);
            break;
        case MarkdownSpan::Kind::Bold:
            inner.setFontWeight(QFont::DemiBold);
            break;
        case MarkdownSpan::Kind::Italic:
            inner.setFontItalic(true);
            break;
        case MarkdownSpan::Kind::Struck:
            inner.setFontStrikeOut(true);
            break;
        case MarkdownSpan::Kind::Link:
        case MarkdownSpan::Kind::Image:
        case MarkdownSpan::Kind::Url:
        case MarkdownSpan::Kind::Reference:
            inner.merge(m_link);
            break;
        }
        setFormat(span.start, span.opening, over(span.start, m_mark));
        setFormat(start + length, span.closing, over(span.start, m_mark));
        setFormat(start, length, inner);
    }
}

// What is there already, with something changed: a link in a heading stays as large as the heading.
QTextCharFormat MarkdownHighlighter::over(int at, const QTextCharFormat &format) const
{
    QTextCharFormat merged = QSyntaxHighlighter::format(at);
    merged.merge(format);
    return merged;
}

} // namespace nevertwice
