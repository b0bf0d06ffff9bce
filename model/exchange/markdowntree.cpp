#include "model/exchange/markdowntree.h"

#include <cmark-gfm-core-extensions.h>

#include <algorithm>
#include <cstdlib>
#include <mutex>

namespace nevertwice {

namespace markdowntree {

void collectWords(cmark_node *node, QString &words)
{
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_TEXT:
    case CMARK_NODE_CODE:
        words += literalOf(node);
        return;
    case CMARK_NODE_SOFTBREAK:
    case CMARK_NODE_LINEBREAK:
        words += u' ';
        return;
    case CMARK_NODE_IMAGE:
    case CMARK_NODE_CODE_BLOCK:
    case CMARK_NODE_HTML_BLOCK:
    case CMARK_NODE_HTML_INLINE:
    case CMARK_NODE_HEADING:
        return;
    default:
        if (isOfType(node, "table")) return;
    }
    for (cmark_node *child = cmark_node_first_child(node); child; child = cmark_node_next(child))
        collectWords(child, words);
    if (cmark_node_get_type(node) == CMARK_NODE_PARAGRAPH) words += u' ';
}

// "table_version" stands for itself, but each of its marks would be weighed and make three nodes of one. A line with a
// tag is left as it is: "<table_name>" is none, "<tablename>" would be.
void hideInnerUnderscores(QByteArray &utf8)
{
    const auto isPart = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    };
    char *const text = utf8.data();
    bool hasTag = false;
    for (qsizetype i = 1; i + 1 < utf8.size(); ++i) {
        if (text[i] == '\n')
            hasTag = false;
        else if (text[i] == '<' || text[i - 1] == '<')
            hasTag = true;
        else if (text[i] == '_' && !hasTag && isPart(text[i - 1]) && isPart(text[i + 1]))
            text[i] = '\x01';
    }
}

MarkdownNode parsed(const QByteArray &utf8)
{
    static std::once_flag registered;
    std::call_once(registered, cmark_gfm_core_extensions_ensure_registered);
    const std::unique_ptr<cmark_parser, decltype(&cmark_parser_free)> parser(
        cmark_parser_new(CMARK_OPT_VALIDATE_UTF8 | CMARK_OPT_FOOTNOTES | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE),
        cmark_parser_free);
    // Not "autolink": it reads out of bounds in the versions that are about, and linksIn() does its work.
    for (const char *name : {"table", "strikethrough", "tasklist"})
        if (cmark_syntax_extension *extension = cmark_find_syntax_extension(name))
            cmark_parser_attach_syntax_extension(parser.get(), extension);
    cmark_parser_feed(parser.get(), utf8.constData(), size_t(utf8.size()));
    return MarkdownNode(cmark_parser_finish(parser.get()), cmark_node_free);
}

} // namespace markdowntree

MarkdownNode parseMarkdown(const QByteArray &utf8)
{
    MarkdownNode root = markdowntree::parsed(utf8);
    cmark_consolidate_text_nodes(root.get());
    return root;
}

MarkdownNode parseBlocks(QByteArray utf8)
{
    markdowntree::hideInnerUnderscores(utf8);
    return markdowntree::parsed(utf8);
}

QString literalOf(cmark_node *node)
{
    return QString::fromUtf8(cmark_node_get_literal(node));
}

QString wordsOf(cmark_node *node)
{
    QString words;
    markdowntree::collectWords(node, words);
    return words.simplified();
}

QString markdownOf(cmark_node *root)
{
    char *text = cmark_render_commonmark(root, CMARK_OPT_DEFAULT, 0);
    QString markdown = QString::fromUtf8(text);
    std::free(text);
    while (markdown.endsWith(u'\n'))
        markdown.chop(1);
    return markdown;
}

QList<bool> codeLines(const QString &markdown)
{
    QList<bool> code(markdown.count(u'\n') + 1, false);
    const MarkdownNode root = parseBlocks(markdown.toUtf8());
    cmark_iter *walk = cmark_iter_new(root.get());
    for (cmark_event_type event = cmark_iter_next(walk); event != CMARK_EVENT_DONE; event = cmark_iter_next(walk)) {
        cmark_node *node = cmark_iter_get_node(walk);
        if (event != CMARK_EVENT_ENTER || cmark_node_get_type(node) != CMARK_NODE_CODE_BLOCK) continue;
        const int end = std::min<int>(cmark_node_get_end_line(node), int(code.size()));
        for (int line = std::max(1, cmark_node_get_start_line(node)); line <= end; ++line)
            code[line - 1] = true;
    }
    cmark_iter_free(walk);
    return code;
}

cmark_node *newLeaf(cmark_node_type type, const QString &literal)
{
    cmark_node *made = cmark_node_new(type);
    cmark_node_set_literal(made, literal.toUtf8().constData());
    return made;
}

void replaceNode(cmark_node *node, cmark_node *made)
{
    if (!cmark_node_insert_before(node, made)) cmark_node_free(made);
    cmark_node_free(node);
}

void unwrapNode(cmark_node *node)
{
    while (cmark_node *child = cmark_node_first_child(node)) {
        cmark_node_unlink(child);
        if (!cmark_node_insert_before(node, child)) cmark_node_free(child);
    }
    cmark_node_free(node);
}

bool isOfType(cmark_node *node, const char *type)
{
    return node && qstrcmp(cmark_node_get_type_string(node), type) == 0;
}

} // namespace nevertwice
