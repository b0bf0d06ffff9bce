#include "model/exchange/markdownboxes.h"

#include "model/exchange/markdownlimits.h"
#include "model/exchange/markdowntree.h"

namespace nevertwice {

namespace markdownboxes {

// Where the lines begin, as the parser counts them.
QList<qsizetype> lineStarts(const QByteArray &utf8)
{
    QList<qsizetype> starts{0};
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const bool isHalf = utf8[i] == '\r' && i + 1 < utf8.size() && utf8[i + 1] == '\n';
        if (!isHalf && (utf8[i] == '\n' || utf8[i] == '\r')) starts.append(i + 1);
    }
    return starts;
}

// Behind the mark of the item, which says where it begins. -1 where it is not found.
qsizetype placeOfBox(const QByteArray &utf8, qsizetype from)
{
    for (qsizetype i = std::max<qsizetype>(0, from); i + 2 < utf8.size() && utf8[i] != '\n' && utf8[i] != '\r'; ++i)
        if (utf8[i] == '[' && utf8[i + 2] == ']' && (utf8[i + 1] == ' ' || utf8[i + 1] == 'x' || utf8[i + 1] == 'X'))
            return i + 1;
    return -1;
}

} // namespace markdownboxes

QList<MarkdownBox> boxesIn(const QString &markdown)
{
    if (!markdown.contains(u'[') || limitPassed(markdown) != MarkdownLimit::None) return {};
    const QByteArray utf8 = markdown.toUtf8();
    const QList<qsizetype> starts = markdownboxes::lineStarts(utf8);
    const MarkdownNode root = parseBlocks(utf8);
    const std::unique_ptr<cmark_iter, decltype(&cmark_iter_free)> walk(cmark_iter_new(root.get()), cmark_iter_free);
    QList<MarkdownBox> boxes;
    for (auto event = cmark_iter_next(walk.get()); event != CMARK_EVENT_DONE; event = cmark_iter_next(walk.get())) {
        cmark_node *node = cmark_iter_get_node(walk.get());
        if (event != CMARK_EVENT_ENTER || !isOfType(node, "tasklist")) continue;
        const qsizetype line = cmark_node_get_start_line(node) - 1;
        const qsizetype start = starts.value(line, utf8.size()) + cmark_node_get_start_column(node) - 1;
        const qsizetype at = markdownboxes::placeOfBox(utf8, start);
        if (at < 0) return {}; // another count than what is shown would tick another one
        boxes.append({QString::fromUtf8(utf8.first(at)).size(), utf8[at] != ' '});
    }
    return boxes;
}

QString withBoxToggled(QString markdown, const MarkdownBox &box)
{
    if (box.at < markdown.size()) markdown[box.at] = box.isTicked ? u' ' : u'x';
    return markdown;
}

} // namespace nevertwice
