#include "model/exchange/markupwriter.h"

#include "model/exchange/links.h"
#include "model/exchange/markdownlimits.h"
#include "model/exchange/markdowntree.h"

#include <cmark-gfm-core-extensions.h>

#include <memory>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace markupwriter {

constexpr size_t kDeepestMarkup = 16; // emphasis in emphasis; nobody sees what lies deeper

using Iterator = std::unique_ptr<cmark_iter, decltype(&cmark_iter_free)>;

// Something that encloses words, as far as it has been read.
struct Open
{
    cmark_node *node = nullptr;
    QString inside;
};

bool isBreak(const QString &html)
{
    static const QStringList breaks = {u"<br>"_s, u"<br/>"_s, u"<br />"_s};
    return breaks.contains(html, Qt::CaseInsensitive);
}

bool isEnclosing(cmark_node *node)
{
    const cmark_node_type type = cmark_node_get_type(node);
    return type == CMARK_NODE_EMPH || type == CMARK_NODE_STRONG || type == CMARK_NODE_LINK ||
           type == CMARK_NODE_IMAGE || isOfType(node, "strikethrough");
}

// The letter a node begins with; nothing where that cannot be told without looking further.
QChar firstLetter(cmark_node *node)
{
    if (!node || cmark_node_get_type(node) != CMARK_NODE_TEXT) return {};
    const QString words = literalOf(node);
    return words.isEmpty() ? QChar() : words.front();
}

} // namespace markupwriter

QString MarkupWriter::write(const QString &markdown)
{
    if (limitPassed(markdown) != MarkdownLimit::None) return text(markdown);
    m_footnotes = 0;
    const MarkdownNode root = parseMarkdown(markdown.toUtf8());
    return blocks(root.get()).join(u'\n') + u'\n';
}

// Blocks with a blank line between them.
QStringList MarkupWriter::blocks(cmark_node *parent)
{
    QStringList lines;
    for (cmark_node *node = cmark_node_first_child(parent); node; node = cmark_node_next(node)) {
        const QStringList made = block(node);
        if (made.isEmpty()) continue;
        if (!lines.isEmpty()) lines.append(QString());
        lines.append(made);
    }
    return lines;
}

QStringList MarkupWriter::block(cmark_node *node)
{
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_HEADING: {
        m_isInHeading = true;
        const QString words = inlines(node).replace(u'\n', u' ');
        m_isInHeading = false;
        return {heading(cmark_node_get_heading_level(node), words)};
    }
    case CMARK_NODE_PARAGRAPH:
        return paragraph(node);
    case CMARK_NODE_BLOCK_QUOTE:
        return quote(blocks(node));
    case CMARK_NODE_LIST:
        return list(node, nullptr);
    case CMARK_NODE_CODE_BLOCK:
        return codeBlock(QString::fromUtf8(cmark_node_get_fence_info(node)).section(u' ', 0, 0), literalOf(node));
    case CMARK_NODE_THEMATIC_BREAK:
        return {rule()};
    case CMARK_NODE_HTML_BLOCK: {
        const QString html = literalOf(node).trimmed();
        return html.startsWith("<!--"_L1) ? QStringList() : codeBlock({}, html);
    }
    case CMARK_NODE_FOOTNOTE_DEFINITION: {
        QStringList lines = blocks(node);
        if (!lines.isEmpty()) lines.first().prepend(text(u"[%1] "_s.arg(++m_footnotes)));
        return lines;
    }
    default:
        return isOfType(node, "table") ? table(tableOf(node)) : blocks(node);
    }
}

QStringList MarkupWriter::paragraph(cmark_node *node)
{
    QStringList lines = inlines(node).split(u'\n');
    for (QString &line : lines)
        line = lineStart(line);
    return lines;
}

QStringList MarkupWriter::list(cmark_node *node, const Item *outer)
{
    Item item;
    item.isNumbered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST;
    item.number = cmark_node_get_list_start(node);
    item.depth = outer ? outer->depth + 1 : 0;
    item.marks = (outer ? outer->marks : QString()) + (item.isNumbered ? u'#' : u'*');
    QStringList lines;
    for (cmark_node *child = cmark_node_first_child(node); child; child = cmark_node_next(child)) {
        item.task = !isOfType(child, "tasklist")                            ? Task::None
                    : cmark_gfm_extensions_get_tasklist_item_checked(child) ? Task::Done
                                                                            : Task::Open;
        lines.append(this->item(child, item));
        ++item.number;
    }
    return lines;
}

// A list inside has marks of its own, and code stands as it is.
QStringList MarkupWriter::item(cmark_node *node, const Item &item)
{
    QStringList lines;
    for (cmark_node *child = cmark_node_first_child(node); child; child = cmark_node_next(child)) {
        const cmark_node_type type = cmark_node_get_type(child);
        const bool isList = type == CMARK_NODE_LIST;
        const bool isItself = isList || type == CMARK_NODE_CODE_BLOCK;
        const QStringList made = isList ? list(child, &item) : block(child);
        if (made.isEmpty()) continue;
        if (!lines.isEmpty() && mayHaveBlankLines() && !isItself) lines.append(QString());
        if (lines.isEmpty() && isItself) lines.append(itemMark(item));
        for (const QString &line : made) {
            if (lines.isEmpty())
                lines.append(itemMark(item) + line);
            else
                lines.append(isItself || line.isEmpty() ? line : itemIndent(item) + line);
        }
    }
    return lines.isEmpty() ? QStringList{itemMark(item)} : lines;
}

// Without going down into itself: what encloses words may lie deep.
QString MarkupWriter::inlines(cmark_node *block)
{
    using namespace markupwriter;
    std::vector<Open> open;
    open.push_back({block, {}});
    const auto put = [&open](const QString &words) { open.back().inside += words; };
    const auto close = [&] {
        const Open done = std::move(open.back());
        open.pop_back();
        const QString &line = open.back().inside;
        const QChar before = line.isEmpty() || line.back() == u'\n' ? QChar() : line.back();
        const QChar after = firstLetter(cmark_node_next(done.node));
        const cmark_node_type type = cmark_node_get_type(done.node);
        if (type == CMARK_NODE_LINK) {
            const QString target = QString::fromUtf8(cmark_node_get_url(done.node));
            put(mayBeFollowed(target) ? link(target, done.inside) : done.inside);
        } else if (type == CMARK_NODE_IMAGE || done.inside.trimmed().isEmpty()) {
            put(done.inside);
        } else {
            const Mark mark = type == CMARK_NODE_STRONG ? Mark::Strong
                              : type == CMARK_NODE_EMPH ? Mark::Emphasis
                                                        : Mark::Struck;
            put(marked(mark, done.inside, before, after));
        }
    };
    const Iterator iterator(cmark_iter_new(block), cmark_iter_free);
    for (auto event = cmark_iter_next(iterator.get()); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(iterator.get())) {
        cmark_node *node = cmark_iter_get_node(iterator.get());
        if (node == block) continue;
        if (isEnclosing(node)) {
            if (event == CMARK_EVENT_ENTER && open.size() <= kDeepestMarkup)
                open.push_back({node, {}});
            else if (event == CMARK_EVENT_EXIT && open.back().node == node)
                close();
            continue;
        }
        if (event != CMARK_EVENT_ENTER) continue;
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_TEXT:
            put(text(literalOf(node)));
            break;
        case CMARK_NODE_CODE:
            put(code(literalOf(node)));
            break;
        case CMARK_NODE_SOFTBREAK:
            put(u" "_s);
            break;
        case CMARK_NODE_LINEBREAK:
            put(u"\n"_s);
            break;
        case CMARK_NODE_HTML_INLINE: {
            const QString html = literalOf(node);
            if (isBreak(html))
                put(u"\n"_s);
            else if (!html.startsWith("<!--"_L1))
                put(text(html));
            break;
        }
        case CMARK_NODE_FOOTNOTE_REFERENCE:
            put(text(u"[%1]"_s.arg(literalOf(node))));
            break;
        default:
            break;
        }
    }
    return open.front().inside;
}

MarkupWriter::Table MarkupWriter::tableOf(cmark_node *node)
{
    Table made;
    for (cmark_node *row = cmark_node_first_child(node); row; row = cmark_node_next(row)) {
        QStringList cells;
        QStringList words;
        for (cmark_node *cell = cmark_node_first_child(row); cell; cell = cmark_node_next(cell)) {
            cells.append(inlines(cell).replace(u'\n', u' ').trimmed());
            words.append(wordsOf(cell));
        }
        if (made.rows.isEmpty()) made.isNamed = !cells.join(QString()).isEmpty();
        made.rows.append(cells);
        made.words.append(words);
    }
    return made;
}

} // namespace nevertwice
