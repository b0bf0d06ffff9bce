#include "model/exchange/markdowntree.h"

#include <cmark-gfm-core-extensions.h>

#include <mutex>

namespace nevertwice {

MarkdownNode parseMarkdown(const QByteArray &utf8)
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
    MarkdownNode root(cmark_parser_finish(parser.get()), cmark_node_free);
    cmark_consolidate_text_nodes(root.get());
    return root;
}

QString literalOf(cmark_node *node)
{
    return QString::fromUtf8(cmark_node_get_literal(node));
}

bool isOfType(cmark_node *node, const char *type)
{
    return node && qstrcmp(cmark_node_get_type_string(node), type) == 0;
}

} // namespace nevertwice
