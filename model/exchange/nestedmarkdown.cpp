#include "model/exchange/nestedmarkdown.h"

#include "model/exchange/markdownlimits.h"
#include "model/exchange/markdowntree.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace nestedmarkdown {

constexpr int kLower = 2;  // levels by which headings sink
constexpr int kRounds = 4; // of looking for blocks of HTML: each may have hidden others

using Lines = QList<QByteArray>;

template <typename Visit> void forEachNode(cmark_node *root, Visit visit)
{
    cmark_iter *walk = cmark_iter_new(root);
    for (cmark_event_type event = cmark_iter_next(walk); event != CMARK_EVENT_DONE; event = cmark_iter_next(walk))
        if (event == CMARK_EVENT_ENTER) visit(cmark_iter_get_node(walk));
    cmark_iter_free(walk);
}

// Blocks of HTML that only their own end would end; after the others a blank line is enough.
const QRegularExpression &opening()
{
    static const QRegularExpression form(u"<(?=!|\\?|/?(?:script|pre|style|textarea)\\b)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return form;
}

bool escapeHtmlOf(cmark_node *root, Lines &lines)
{
    bool escaped = false;
    forEachNode(root, [&](cmark_node *node) {
        const int line = cmark_node_get_start_line(node) - 1;
        if (cmark_node_get_type(node) != CMARK_NODE_HTML_BLOCK || line < 0 || line >= lines.size()) return;
        const qsizetype at = lines[line].indexOf('<', std::max(0, cmark_node_get_start_column(node) - 1));
        if (at < 0 || opening().match(QString::fromUtf8(lines[line].mid(at))).capturedStart() != 0) return;
        lines[line].replace(at, 1, "&lt;");
        escaped = true;
    });
    return escaped;
}

// What looked like HTML is text, and what it held is read as Markdown.
Lines withHtmlAsText(Lines lines)
{
    for (int round = 0; round < kRounds; ++round)
        if (!escapeHtmlOf(parseMarkdown(lines.join('\n')).get(), lines)) return lines;
    for (QByteArray &line : lines)
        line = QString::fromUtf8(line).replace(opening(), u"&lt;"_s).toUtf8();
    return lines;
}

bool isUnderlined(cmark_node *heading, const Lines &lines)
{
    const int line = cmark_node_get_start_line(heading) - 1;
    const int column = cmark_node_get_start_column(heading) - 1;
    return line < 0 || line >= lines.size() || column < 0 || lines[line].mid(column, 1) != "#";
}

// Whether some of it can only be said anew: footnotes, links whose target stands elsewhere, underlined headings.
bool needsNewWords(cmark_node *root, const Lines &lines)
{
    static const QRegularExpression definition(u"(?m)^[ \\t>*+-]*\\[[^\\]\\n]+\\]:"_s);
    if (definition.match(QString::fromUtf8(lines.join('\n'))).hasMatch()) return true;
    bool needed = false;
    forEachNode(root, [&](cmark_node *node) {
        if (cmark_node_get_type(node) == CMARK_NODE_HEADING) needed = needed || isUnderlined(node, lines);
    });
    return needed;
}

void lowerHeadings(cmark_node *root, Lines &lines)
{
    forEachNode(root, [&](cmark_node *node) {
        if (cmark_node_get_type(node) != CMARK_NODE_HEADING) return;
        const int level = cmark_node_get_heading_level(node);
        const int more = std::min(6, level + kLower) - level;
        lines[cmark_node_get_start_line(node) - 1].insert(cmark_node_get_start_column(node) - 1, QByteArray(more, '#'));
    });
}

// A fence at the end of the text would go on behind it. One inside a list ends with its item.
void closeFence(cmark_node *root, Lines &lines)
{
    cmark_node *last = cmark_node_last_child(root);
    int length = 0;
    int offset = 0;
    char mark = 0;
    if (!last || cmark_node_get_type(last) != CMARK_NODE_CODE_BLOCK ||
        !cmark_node_get_fenced(last, &length, &offset, &mark))
        return;
    const int first = cmark_node_get_start_line(last) - 1;
    const int end = std::min<int>(cmark_node_get_end_line(last), int(lines.size())) - 1;
    const QByteArray closing = end > first ? lines[end].trimmed() : QByteArray();
    if (closing.size() < length || closing.count(mark) != closing.size()) lines.append(QByteArray(length, mark));
}

// The text of a footnote at its mark: what follows the first line stands below it.
QString noteText(cmark_node *definition)
{
    const MarkdownNode note(cmark_node_new(CMARK_NODE_DOCUMENT), cmark_node_free);
    while (cmark_node *child = cmark_node_first_child(definition)) {
        cmark_node_unlink(child);
        if (!cmark_node_append_child(note.get(), child)) cmark_node_free(child);
    }
    QStringList lines = markdownOf(note.get()).split(u'\n');
    for (qsizetype i = 1; i < lines.size(); ++i)
        if (!lines[i].isEmpty()) lines[i].prepend(u"    "_s);
    return lines.join(u'\n');
}

QString saidAnew(cmark_node *root, const QString &scope)
{
    QList<cmark_node *> references;
    QList<cmark_node *> definitions;
    forEachNode(root, [&](cmark_node *node) {
        const cmark_node_type type = cmark_node_get_type(node);
        if (type == CMARK_NODE_FOOTNOTE_REFERENCE) references.append(node);
        if (type == CMARK_NODE_FOOTNOTE_DEFINITION) definitions.append(node);
        if (type == CMARK_NODE_HEADING)
            cmark_node_set_heading_level(node, std::min(6, cmark_node_get_heading_level(node) + kLower));
    });
    const auto mark = [&](const QString &number) {
        return scope.isEmpty() ? u"[^%1]"_s.arg(number) : u"[^%1-%2]"_s.arg(scope, number);
    };
    const auto put = [](cmark_node *node, cmark_node_type type, const QString &text) {
        cmark_node *made = cmark_node_new(type);
        cmark_node_set_on_enter(made, text.toUtf8().constData());
        replaceNode(node, made);
    };
    for (cmark_node *reference : references) // which the parser has numbered
        put(reference, CMARK_NODE_CUSTOM_INLINE, mark(literalOf(reference)));
    for (qsizetype i = 0; i < definitions.size(); ++i)
        put(definitions[i], CMARK_NODE_CUSTOM_BLOCK, mark(QString::number(i + 1)) + u": "_s + noteText(definitions[i]));
    return markdownOf(root);
}

QString asCode(const QString &text)
{
    return u"    "_s + QString(text).replace(u'\n', u"\n    "_s);
}

} // namespace nestedmarkdown

QString nestedMarkdown(const QString &markdown, const QString &scope)
{
    using namespace nestedmarkdown;
    if (limitPassed(markdown) != MarkdownLimit::None) return asCode(markdown);
    Lines lines = withHtmlAsText(markdown.toUtf8().split('\n'));
    const MarkdownNode root = parseMarkdown(lines.join('\n'));
    QString text;
    if (needsNewWords(root.get(), lines)) {
        text = saidAnew(root.get(), scope);
    } else {
        lowerHeadings(root.get(), lines);
        closeFence(root.get(), lines);
        text = QString::fromUtf8(lines.join('\n'));
    }
    while (text.startsWith(u'\n'))
        text.remove(0, 1);
    while (text.endsWith(u'\n'))
        text.chop(1);
    return text;
}

} // namespace nevertwice
