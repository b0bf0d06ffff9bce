#include "model/exchange/markdown.h"

#include "model/exchange/links.h"
#include "model/exchange/markdowntree.h"

#include <cmark-gfm-core-extensions.h>

#include <QList>

#include <algorithm>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

// A quote is drawn as a table of one cell; a table in a table is laid out more than once, and so on.
constexpr int kDeepestQuotes = 3;
constexpr int kDeepestEmphasis = 32;
constexpr int kLongestPictureName = 200; // of a picture
// What of all tables is shown. Laying a table out costs the square of its rows.
constexpr int kMostCellsShown = 4'000;
constexpr int kMostRowsShown = 200;
// Around one cell, for what has a ground or a bar of its own.
const QString kWholeWidth = u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\"><tr>"_s;

using IteratorPointer = std::unique_ptr<cmark_iter, decltype(&cmark_iter_free)>;

// What turns the direction of all that follows is shown as a mark, not obeyed.
QString htmlText(const QString &text)
{
    QString shown = text;
    for (QChar &c : shown)
        if (c == QChar(0x202d) || c == QChar(0x202e)) c = QChar::ReplacementCharacter;
    return shown.toHtmlEscaped();
}

class HtmlWriter
{
public:
    HtmlWriter(const MarkdownLook &look, const QString &footnotes, const LeadsSomewhere &leads, const WhyNotShown &why)
        : m_look(look), m_notes(footnotes), m_leads(leads), m_why(why)
    {
    }

    QString write(cmark_node *root)
    {
        const IteratorPointer iterator(cmark_iter_new(root), cmark_iter_free);
        for (auto event = cmark_iter_next(iterator.get()); event != CMARK_EVENT_DONE;
             event = cmark_iter_next(iterator.get())) {
            cmark_node *node = cmark_iter_get_node(iterator.get());
            const bool isEntering = event == CMARK_EVENT_ENTER;
            if (isEntering && !enter(node))
                cmark_iter_reset(iterator.get(), node, CMARK_EVENT_EXIT);
            else if (!isEntering)
                leave(node);
        }
        return m_html;
    }

private:
    // False: what is inside is not to be written, nor is there anything to be left.
    bool enter(cmark_node *node)
    {
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_PARAGRAPH:
            startParagraph(node);
            return true;
        case CMARK_NODE_HEADING:
            startHeading(cmark_node_get_heading_level(node));
            return true;
        case CMARK_NODE_BLOCK_QUOTE:
            startQuote();
            return true;
        case CMARK_NODE_LIST:
            startList(node);
            return true;
        case CMARK_NODE_ITEM:
            startItem(node);
            return true;
        case CMARK_NODE_CODE_BLOCK:
            writeCode(literalOf(node));
            return true;
        case CMARK_NODE_HTML_BLOCK:
            writeCode(literalOf(node));
            return true;
        case CMARK_NODE_THEMATIC_BREAK:
            m_html += u"<hr/>"_s;
            return true;
        case CMARK_NODE_TEXT:
            writeText(literalOf(node));
            return true;
        case CMARK_NODE_SOFTBREAK:
            m_html += u'\n';
            return true;
        case CMARK_NODE_LINEBREAK:
            m_html += u"<br/>"_s;
            return true;
        case CMARK_NODE_CODE:
            m_html += u"<code>"_s + htmlText(literalOf(node)) + u"</code>"_s;
            return true;
        case CMARK_NODE_HTML_INLINE:
            writeInlineHtml(literalOf(node));
            return true;
        case CMARK_NODE_EMPH:
            startEmphasis(u"<i>"_s);
            return true;
        case CMARK_NODE_STRONG:
            startEmphasis(u"<b>"_s);
            return true;
        case CMARK_NODE_LINK:
            startLink(QString::fromUtf8(cmark_node_get_url(node)));
            return true;
        case CMARK_NODE_IMAGE:
            return startImage(node);
        case CMARK_NODE_FOOTNOTE_REFERENCE:
            m_html += u"<sup><a href=\"#%1%2\">%2</a></sup>"_s.arg(m_notes, htmlText(literalOf(node)));
            return true;
        case CMARK_NODE_FOOTNOTE_DEFINITION:
            startFootnote();
            return true;
        default:
            return enterExtension(node);
        }
    }

    bool enterExtension(cmark_node *node)
    {
        if (isOfType(node, "tasklist"))
            startItem(node);
        else if (isOfType(node, "strikethrough"))
            startEmphasis(u"<s>"_s);
        else if (isOfType(node, "table"))
            return startTable(node);
        else if (isOfType(node, "table_header") || isOfType(node, "table_row"))
            return startRow(node);
        else if (isOfType(node, "table_cell"))
            startCell();
        return true;
    }

    void leave(cmark_node *node)
    {
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_PARAGRAPH:
        case CMARK_NODE_HEADING:
        case CMARK_NODE_ITEM:
        case CMARK_NODE_FOOTNOTE_DEFINITION:
            close();
            return;
        case CMARK_NODE_BLOCK_QUOTE:
            close();
            --m_quotes;
            return;
        case CMARK_NODE_LIST:
            close();
            m_numbers.removeLast();
            return;
        case CMARK_NODE_LINK:
        case CMARK_NODE_IMAGE:
            close();
            --m_links;
            return;
        case CMARK_NODE_EMPH:
        case CMARK_NODE_STRONG:
            endEmphasis();
            return;
        default:
            leaveExtension(node);
        }
    }

    void leaveExtension(cmark_node *node)
    {
        if (isOfType(node, "strikethrough"))
            endEmphasis();
        else if (isOfType(node, "table"))
            endTable();
        else if (isOfType(node, "tasklist") || isOfType(node, "table_header") || isOfType(node, "table_row") ||
                 isOfType(node, "table_cell"))
            close();
    }

    // Every element that is opened says at once how it ends.
    void open(const QString &start, const QString &end)
    {
        m_html += start;
        m_ends.append(end);
    }
    void close()
    {
        if (!m_ends.isEmpty()) m_html += m_ends.takeLast();
    }

    void startParagraph(cmark_node *node)
    {
        cmark_node *list = cmark_node_parent(cmark_node_parent(node));
        const bool isTight = list && cmark_node_get_type(list) == CMARK_NODE_LIST && cmark_node_get_list_tight(list);
        if (hasPicture(node)) // A line as high as a picture would be half as high again.
            open(u"<p style=\"line-height:100%\">"_s, u"</p>"_s);
        else if (isTight && !cmark_node_next(node))
            open({}, {});
        else
            open(isTight || (cmark_node_previous(node) == nullptr && isInItem(node)) ? u"<p class=\"tight\">"_s
                                                                                     : u"<p>"_s,
                 u"</p>"_s);
    }
    // One that is shown, alone or among words.
    static bool hasPicture(cmark_node *paragraph)
    {
        bool isFound = false;
        cmark_iter *walk = cmark_iter_new(paragraph);
        while (!isFound && cmark_iter_next(walk) != CMARK_EVENT_DONE) {
            cmark_node *node = cmark_iter_get_node(walk);
            isFound = cmark_node_get_type(node) == CMARK_NODE_IMAGE &&
                      !attachmentHash(QString::fromUtf8(cmark_node_get_url(node))).isEmpty();
        }
        cmark_iter_free(walk);
        return isFound;
    }
    static bool isInItem(cmark_node *node)
    {
        cmark_node *parent = cmark_node_parent(node);
        return parent && (cmark_node_get_type(parent) == CMARK_NODE_ITEM || isOfType(parent, "tasklist"));
    }

    void startHeading(int level)
    {
        const double size = m_look.textSize * (level == 1 ? 1.35 : level == 2 ? 1.15 : 1);
        open(u"<h%1 style=\"font-size:%2pt; font-weight:600; margin-top:%3px; margin-bottom:6px; color:%4\">"_s
                 .arg(level)
                 .arg(size)
                 .arg(m_html.isEmpty() ? 0 : 12)
                 .arg(level > 3 ? m_look.quiet : m_look.text),
             u"</h%1>"_s.arg(level));
    }

    void startQuote()
    {
        if (++m_quotes > kDeepestQuotes) {
            open(u"<blockquote style=\"margin:0\">"_s, u"</blockquote>"_s);
            return;
        }
        open(kWholeWidth + u"<td class=\"quote\">"_s, u"</td></tr></table>"_s);
    }

    // A list that does not begin with 1 writes its numbers itself: the lists of QTextDocument all do.
    void startList(cmark_node *node)
    {
        const bool isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST;
        const int first = isOrdered ? cmark_node_get_list_start(node) : 0;
        m_numbers.append(isOrdered && first != 1 ? first : -1);
        if (m_numbers.last() >= 0)
            open(u"<ul style=\"list-style-type:none\">"_s, u"</ul>"_s);
        else
            open(isOrdered ? u"<ol>"_s : u"<ul>"_s, isOrdered ? u"</ol>"_s : u"</ul>"_s);
    }

    void startItem(cmark_node *node)
    {
        if (isOfType(node, "tasklist"))
            open(cmark_gfm_extensions_get_tasklist_item_checked(node) ? u"<li class=\"checked\">"_s
                                                                      : u"<li class=\"unchecked\">"_s,
                 u"</li>"_s);
        else
            open(u"<li>"_s, u"</li>"_s);
        if (!m_numbers.isEmpty() && m_numbers.last() >= 0) m_html += u"%1. "_s.arg(m_numbers.last()++);
    }

    void writeCode(QString text)
    {
        while (text.endsWith(u'\n'))
            text.chop(1);
        m_html += kWholeWidth + u"<td class=\"code\"><pre>"_s + htmlText(text) + u"</pre></td></tr></table>"_s;
    }

    void writeText(const QString &text)
    {
        int written = 0;
        if (m_links == 0) {
            const QList<FoundLink> links = linksIn(text);
            for (const FoundLink &link : links) {
                const QString shown = text.mid(link.start, link.length);
                const QString target = link.kind == FoundLink::Kind::Reference ? u"inc:"_s + shown : shown;
                m_html += htmlText(text.mid(written, link.start - written));
                m_html += anchor(target) + htmlText(shown) + u"</a>"_s;
                written = link.start + link.length;
            }
        }
        m_html += htmlText(text.mid(written));
    }

    // A line break is what people write HTML for in the cells of a table.
    void writeInlineHtml(const QString &html)
    {
        static const QStringList breaks = {u"<br>"_s, u"<br/>"_s, u"<br />"_s};
        if (breaks.contains(html, Qt::CaseInsensitive))
            m_html += u"<br/>"_s;
        else
            m_html += u"<span style=\"color:%1\">%2</span>"_s.arg(m_look.quiet, htmlText(html));
    }

    void startEmphasis(const QString &tag)
    {
        if (m_emphasis.size() < kDeepestEmphasis) m_html += tag;
        m_emphasis.append(tag);
    }
    void endEmphasis()
    {
        if (m_emphasis.isEmpty()) return;
        const QString tag = m_emphasis.takeLast();
        if (m_emphasis.size() < kDeepestEmphasis) m_html += u"</"_s + tag.mid(1);
    }

    static QString anchor(const QString &target) { return u"<a href=\"%1\">"_s.arg(target.toHtmlEscaped()); }

    bool isAllowed(const QString &target) const
    {
        if (mayBeFollowed(target) || (m_leads && m_leads(target))) return true;
        const QString ref = target.startsWith("inc:"_L1) ? target.mid(4) : QString();
        const QList<FoundLink> links = linksIn(ref);
        return links.size() == 1 && links[0] == FoundLink{FoundLink::Kind::Reference, 0, int(ref.size())};
    }

    // A link that is not followed says where it would have led; the hash of an attachment says nothing.
    void startLink(const QString &target)
    {
        if (m_links++ == 0 && isAllowed(target))
            open(anchor(target), u"</a>"_s);
        else
            open({}, target.isEmpty() || !attachmentHash(target).isEmpty()
                         ? QString()
                         : u" <span style=\"color:%1\">(%2)</span>"_s.arg(m_look.quiet, htmlText(target)));
    }

    // What a picture is called is written in its place where it is no attachment.
    bool startImage(cmark_node *node)
    {
        const QString target = QString::fromUtf8(cmark_node_get_url(node));
        const QString hash = attachmentHash(target);
        if (hash.isEmpty()) {
            if (!m_why) {
                startLink(target);
            } else {
                const bool isLink = m_links++ == 0 && isAllowed(target);
                open(isLink ? anchor(target) : QString(), isLink ? u"</a>"_s : QString());
                sayWhy(node, target);
            }
            return true;
        }
        // Behind words it begins a line: one that does not fit into theirs would make it as high as itself.
        cmark_node *before = cmark_node_previous(node);
        const bool isBehindWords = before && cmark_node_get_type(before) != CMARK_NODE_LINEBREAK &&
                                   cmark_node_get_type(cmark_node_parent(node)) == CMARK_NODE_PARAGRAPH;
        if (isBehindWords) m_html += u"<br/>"_s;
        const QString name = nameOf(node);
        m_html += name.isEmpty() ? u"<img src=\"att:%1\"/>"_s.arg(hash)
                                 : u"<img src=\"att:%1\" alt=\"%2\"/>"_s.arg(hash, htmlText(name));
        return false;
    }

    static QString nameOf(cmark_node *picture)
    {
        QString name;
        for (cmark_node *part = cmark_node_first_child(picture); part; part = cmark_node_next(part))
            name += wordsOf(part) + u' ';
        return name.left(kLongestPictureName).simplified();
    }

    // One that is called nothing has the name of its file.
    void sayWhy(cmark_node *picture, const QString &target)
    {
        if (!cmark_node_first_child(picture))
            m_html += htmlText(target.section(u'/', -1).section(u'?', 0, 0).left(kLongestPictureName));
        m_ends.last() += u" <span style=\"color:%1\">(%2)</span>"_s.arg(m_look.quiet, htmlText(m_why(target)));
    }

    void startFootnote()
    {
        if (m_footnotes == 0) m_html += u"<hr/>"_s;
        ++m_footnotes;
        open(
            u"<table cellspacing=\"0\" cellpadding=\"0\" style=\"margin:0\"><tr><td style=\"padding-right:8px\"><a name=\"%1%2\"></a>%2.</td><td>"_s
                .arg(m_notes)
                .arg(m_footnotes),
            u"</td></tr></table>"_s);
    }

    bool startTable(cmark_node *node)
    {
        cmark_node *head = cmark_node_first_child(node);
        if (isNameless(head) && !cmark_node_next(head)) return false;
        m_columns = std::max(1, int(cmark_gfm_extensions_get_table_columns(node)));
        const uint8_t *alignments = cmark_gfm_extensions_get_table_alignments(node);
        m_alignments.assign(alignments, alignments + m_columns);
        m_rows = 0;
        m_hidden = 0;
        m_html += u"<table cellspacing=\"0\" cellpadding=\"6\">"_s;
        return true;
    }

    bool startRow(cmark_node *node)
    {
        m_isHead = isOfType(node, "table_header");
        m_cell = 0;
        if (m_isHead && isNameless(node)) return false;
        if (++m_rows > kMostRowsShown || m_cells + m_columns > kMostCellsShown) {
            ++m_hidden;
            return false;
        }
        m_cells += m_columns;
        open(m_isHead ? u"<tr bgcolor=\"%1\">"_s.arg(m_look.headBackground) : u"<tr>"_s, u"</tr>"_s);
        return true;
    }

    // The syntax wants a head also where the columns have no names.
    static bool isNameless(cmark_node *head)
    {
        cmark_node *cell = cmark_node_first_child(head);
        while (cell && !cmark_node_first_child(cell))
            cell = cmark_node_next(cell);
        return !cell;
    }

    void startCell()
    {
        const uint8_t alignment = size_t(m_cell) < m_alignments.size() ? m_alignments[size_t(m_cell)] : 0;
        ++m_cell;
        const QString align = alignment == 'r'   ? u" align=\"right\""_s
                              : alignment == 'c' ? u" align=\"center\""_s
                                                 : QString();
        const QString name = m_isHead ? u"th"_s : u"td"_s;
        open(u"<%1%2 class=\"row\">"_s.arg(name, m_isHead && align.isEmpty() ? u" align=\"left\""_s : align),
             u"</%1>"_s.arg(name));
    }

    void endTable()
    {
        m_html += u"</table>"_s;
        if (m_hidden > 0) m_html += u"<p style=\"color:%1\">+ %2 …</p>"_s.arg(m_look.quiet).arg(m_hidden);
    }

    const MarkdownLook &m_look;
    const QString &m_notes;
    const LeadsSomewhere &m_leads;
    const WhyNotShown &m_why;
    QString m_html;
    QStringList m_ends;
    QStringList m_emphasis;
    QList<int> m_numbers; // of the lists that are open: the next number, or -1
    std::vector<uint8_t> m_alignments;
    int m_quotes = 0;
    int m_links = 0;
    int m_footnotes = 0;
    int m_columns = 0;
    int m_cell = 0;
    int m_rows = 0;
    int m_cells = 0;
    int m_hidden = 0;
    bool m_isHead = false;
};

} // namespace

// Every rule is tried at every element with its name and at all that is inside of it, but a style that stands in an
// element is read again each time. Lines of a table stand only between rows, as on paper.
QString markdownSheet(const MarkdownLook &look)
{
    const QString code = u"font-family: '%1'; font-size: %2pt;"_s.arg(look.codeFont).arg(look.codeSize);
    return u"body { color: %1; } a { color: %2; text-decoration: none; } li { line-height: %3%; } "
           "p { line-height: %3%; margin: 0 0 8px 0; } p.tight { margin: 0; } ul, ol { margin: 0 0 8px 0; } "
           "pre { margin: 0; white-space: pre-wrap; %4 } code { background-color: %5; %4 } "
           "table { margin: 2px 0 10px 0; } td.code { background-color: %5; padding: 8px 12px; } "
           "td.quote { border-left: 3px solid %6; padding-left: 12px; } "
           "td.row, th.row { border-bottom: 1px solid %7; }"_s.arg(look.text, look.link)
               .arg(look.lineHeightPercent)
               .arg(code, look.codeBackground, look.quoteBar, look.border);
}

RenderedMarkdown renderMarkdown(const QString &markdown, const MarkdownLook &look, const QString &footnotes,
                                const LeadsSomewhere &leads, const WhyNotShown &why)
{
    if (const MarkdownLimit limit = limitPassed(markdown); limit != MarkdownLimit::None) return {{}, limit};
    const MarkdownNode root = parseMarkdown(markdown.toUtf8());
    return {HtmlWriter(look, footnotes, leads, why).write(root.get()), MarkdownLimit::None};
}

QString renderPlain(const QString &text)
{
    return u"<pre>"_s + htmlText(text) + u"</pre>"_s;
}

} // namespace nevertwice
