#include "model/exchange/htmlpage.h"

#include "model/exchange/links.h"
#include "model/exchange/markdownlimits.h"
#include "model/exchange/markdowntree.h"

#include <QRegularExpression>
#include <QSet>

#include <cmark-gfm-core-extensions.h>

#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace htmlpage {

// Pictures beyond this are named, not shown: a page is a file to send.
constexpr qsizetype kMostPictureBytes = 8 * 1024 * 1024;
constexpr qsizetype kLongestKey = 24;
constexpr qsizetype kMostPageBytes = 32 * 1024 * 1024;

// Colours as on the screen; every one has the contrast that reading needs on its ground, light and dark.
const char style[] =
    R"(:root { color-scheme: light dark; --bg: #ffffff; --text: #1a212c; --quiet: #4e5868; --line: #dde1e8;
  --head: #f5f6f8; --code: #f1f3f6; --link: #2450c2; --mark: #2b59d0; }
@media (prefers-color-scheme: dark) { :root { --bg: #14171c; --text: #e7eaf0; --quiet: #abb4c2; --line: #343b47;
  --head: #1b1f26; --code: #1f242c; --link: #93b4ff; --mark: #86a9ff; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--bg); color: var(--text); font: 16px/1.6 Inter, "Noto Sans", system-ui, sans-serif;
  overflow-wrap: break-word; }
main { max-width: 46rem; margin: 0 auto; padding: 3rem 1.5rem 4rem; }
h1 { font-size: 1.9rem; line-height: 1.25; letter-spacing: -0.01em; margin: 0 0 0.5rem; text-wrap: balance; }
h1 + p { color: var(--quiet); margin-top: 0; }
h2 { font-size: 1.3rem; line-height: 1.3; margin: 2.5rem 0 0.75rem; padding-top: 1.25rem; border-top: 1px solid var(--line); }
h3 { font-size: 1.05rem; margin: 1.75rem 0 0.5rem; } h4, h5, h6 { font-size: 1rem; color: var(--quiet); margin: 1.25rem 0 0.5rem; }
p, ul, ol, pre, blockquote, .table { margin: 0 0 1rem; } li { margin: 0.25rem 0; } ul, ol { padding-left: 1.4rem; }
a { color: var(--link); text-decoration: none; } a:hover { text-decoration: underline; }
li:has(> input) { list-style: none; text-indent: -1.4rem; } li:has(> input) > * { text-indent: 0; } input { accent-color: var(--mark); margin: 0 0.5rem 0 0; }
code, pre { font: 0.875em/1.55 "JetBrains Mono", "Noto Sans Mono", ui-monospace, monospace; background: var(--code); border-radius: 6px; }
code { padding: 0.1em 0.35em; } pre { padding: 0.8rem 1rem; overflow-x: auto; } pre code { padding: 0; background: none; font-size: 1em; }
blockquote { margin-left: 0; padding: 0.1rem 0 0.1rem 1rem; border-left: 3px solid var(--mark); color: var(--quiet); }
blockquote > :last-child, td > :last-child { margin-bottom: 0; }
.table { overflow-x: auto; } table { border-collapse: collapse; width: 100%; font-size: 0.94rem; font-variant-numeric: tabular-nums; }
th, td { text-align: left; vertical-align: top; padding: 0.5rem 0.75rem 0.5rem 0; border-bottom: 1px solid var(--line); }
th { color: var(--quiet); font-weight: 600; } th:empty { padding: 0; border: 0; } .keys td:first-child { white-space: nowrap; padding-right: 1.25rem; }
.day, td:first-child a[href$=".html"]:not([href*=":"]) { white-space: nowrap; }
img { max-width: 100%; height: auto; border-radius: 6px; } hr { border: 0; border-top: 1px solid var(--line); margin: 2rem 0; }
figure { margin: 0 0 1.25rem; overflow-x: auto; } figure svg { display: block; min-width: 38rem; max-width: 100%; height: auto; }
.dark { display: none !important; } @media screen and (prefers-color-scheme: dark) { figure .light { display: none; } figure .dark { display: block !important; } }
footer { color: var(--quiet); font-size: 0.85rem; margin-top: 3rem; }
@media (max-width: 34rem) { main { padding: 1.5rem 1rem 3rem; } h1 { font-size: 1.5rem; } .keys td:first-child { white-space: normal; min-width: 4.5rem; }
  table { font-size: 0.86rem; } th, td { padding-right: 0.5rem; } .table:has(th:nth-child(5)) table { min-width: 29rem; } }
@media print { :root { color-scheme: light; --bg: #ffffff; --text: #000000; --quiet: #444444; --line: #cccccc; --head: #ffffff;
  --code: #f3f3f3; --link: #000000; --mark: #666666; } @page { margin: 18mm; } body { font-size: 10.5pt; line-height: 1.45; }
  main { max-width: none; padding: 0; } h1, h2, h3 { break-after: avoid; } h2 { padding-top: 0.8rem; margin-top: 1.4rem; }
  tr, pre, blockquote, img, figure { break-inside: avoid; } pre { white-space: pre-wrap; overflow: visible; }
  .table, figure { overflow: visible; } td { overflow-wrap: anywhere; } figure svg { min-width: 0; }
  img { max-height: 16cm; } p:has(+ p > img:first-child) { break-after: avoid; } })";

// Goes through the tree and takes out what could reach beyond the page: whatever cmark then writes is harmless.
class Cleaner
{
public:
    explicit Cleaner(const HtmlSources &sources)
        : m_sources(sources), m_pages(sources.pages.cbegin(), sources.pages.cend())
    {
    }

    void clean(cmark_node *parent)
    {
        cmark_node *node = cmark_node_first_child(parent);
        while (node) {
            cmark_node *next = cmark_node_next(node);
            clean(node, cmark_node_get_type(node));
            node = next;
        }
    }

private:
    void clean(cmark_node *node, cmark_node_type type)
    {
        if (type == CMARK_NODE_HTML_BLOCK)
            replace(node, CMARK_NODE_CODE_BLOCK, literalOf(node));
        else if (type == CMARK_NODE_HTML_INLINE)
            inlineHtml(node);
        else if (type == CMARK_NODE_TEXT)
            text(node);
        else if (type == CMARK_NODE_IMAGE)
            picture(node);
        else if (type == CMARK_NODE_LINK)
            link(node);
        else
            clean(node);
    }

    static void put(cmark_node *before, cmark_node *made)
    {
        // The tree says what may stand where; what may not is let go, not leaked.
        if (!cmark_node_insert_before(before, made)) cmark_node_free(made);
    }

    static void replace(cmark_node *node, cmark_node_type type, const QString &literal)
    {
        replaceNode(node, newLeaf(type, literal));
    }

    static void inlineHtml(cmark_node *node)
    {
        static const QStringList breaks = {u"<br>"_s, u"<br/>"_s, u"<br />"_s};
        if (breaks.contains(literalOf(node), Qt::CaseInsensitive)) {
            replaceNode(node, cmark_node_new(CMARK_NODE_LINEBREAK));
        } else {
            replace(node, CMARK_NODE_TEXT, literalOf(node));
        }
    }

    // Bare addresses and refs of incidents that have a page become links.
    void text(cmark_node *node)
    {
        if (m_isInsideLink) return; // which cannot hold another one
        const QString all = literalOf(node);
        qsizetype written = 0;
        for (const FoundLink &found : linksIn(all)) {
            const QString shown = all.mid(found.start, found.length);
            const QString target = found.kind == FoundLink::Kind::Reference ? m_sources.pages.value(shown) : shown;
            if (target.isEmpty()) continue;
            put(node, newLeaf(CMARK_NODE_TEXT, all.mid(written, found.start - written)));
            cmark_node *made = cmark_node_new(CMARK_NODE_LINK);
            cmark_node_set_url(made, target.toUtf8().constData());
            cmark_node_append_child(made, newLeaf(CMARK_NODE_TEXT, shown));
            put(node, made);
            written = found.start + found.length;
        }
        if (written > 0) replace(node, CMARK_NODE_TEXT, all.mid(written));
    }

    // Everything but a picture of an attachment is called by its name instead: pictures from elsewhere tell their
    // servers who reads.
    void picture(cmark_node *node)
    {
        const QString target = QString::fromUtf8(cmark_node_get_url(node));
        const QString hash = attachmentHash(target);
        const QByteArray bytes = !hash.isEmpty() && m_sources.attachment ? m_sources.attachment(hash) : QByteArray();
        const QString type = pictureType(bytes);
        if (!type.isEmpty() && bytes.size() <= kMostPictureBytes && m_size + bytes.size() <= kMostPageBytes) {
            m_size += bytes.size();
            const QString url = "data:"_L1 + type + ";base64,"_L1 + QString::fromLatin1(bytes.toBase64());
            cmark_node_set_url(node, url.toLatin1().constData());
            return;
        }
        unwrap(node, hash.isEmpty() ? target : QString());
    }

    void link(cmark_node *node)
    {
        const QString target = QString::fromUtf8(cmark_node_get_url(node));
        const QString page = target.startsWith("inc:"_L1) ? m_sources.pages.value(target.mid(4)) : QString();
        if (!page.isEmpty())
            cmark_node_set_url(node, page.toUtf8().constData());
        else if (!mayBeFollowed(target) && !m_pages.contains(target))
            // An attachment that is not inside the page is called by its name; its hash tells nobody anything.
            return unwrap(node, target.startsWith("inc:"_L1) || !attachmentHash(target).isEmpty() ? QString() : target);
        m_isInsideLink = true;
        clean(node);
        m_isInsideLink = false;
    }

    // Leaves what is inside, and says where it would have led.
    void unwrap(cmark_node *node, const QString &target)
    {
        clean(node);
        if (!target.isEmpty()) cmark_node_append_child(node, newLeaf(CMARK_NODE_TEXT, u" (%1)"_s.arg(target)));
        unwrapNode(node);
    }

    const HtmlSources &m_sources;
    const QSet<QString> m_pages; // where a link may lead
    qsizetype m_size = 0;
    bool m_isInsideLink = false;
};

// Whether the first column holds keys, such as times and names: too short to be broken.
bool hasKeys(cmark_node *table)
{
    for (cmark_node *row = cmark_node_first_child(table); row; row = cmark_node_next(row))
        if (cmark_node *cell = cmark_node_first_child(row))
            if (wordsOf(cell).size() > kLongestKey) return false;
    return true;
}

// In the order of their tags.
QList<bool> keysOfTables(cmark_node *root)
{
    QList<bool> keys;
    cmark_iter *walk = cmark_iter_new(root);
    for (cmark_event_type event = cmark_iter_next(walk); event != CMARK_EVENT_DONE; event = cmark_iter_next(walk))
        if (event == CMARK_EVENT_ENTER && isOfType(cmark_iter_get_node(walk), "table"))
            keys.append(hasKeys(cmark_iter_get_node(walk)));
    cmark_iter_free(walk);
    return keys;
}

// Wide tables scroll by themselves. Text cannot hold these tags: it is escaped.
QString withFramedTables(const QString &html, const QList<bool> &keys)
{
    QString out;
    qsizetype written = 0;
    qsizetype table = 0;
    for (qsizetype at = html.indexOf("<table>"_L1); at >= 0; at = html.indexOf("<table>"_L1, written)) {
        out += QStringView(html).mid(written, at - written);
        out += keys.value(table++) ? "<div class=\"table keys\"><table>"_L1 : "<div class=\"table\"><table>"_L1;
        written = at + 7;
    }
    out += QStringView(html).mid(written);
    return out.replace("</table>"_L1, "</table></div>"_L1);
}

// A day at the beginning of a cell, which a narrow screen would break at its hyphens. Text cannot hold the tag of a
// cell.
QString withWholeDays(QString html)
{
    static const QRegularExpression day(u"(<td[^>]*>(?:<strong>)?)(\\d{4}-\\d\\d-\\d\\d)"_s);
    return html.replace(day, u"\\1<span class=\"day\">\\2</span>"_s);
}

QString rendered(cmark_node *root)
{
    char *html = cmark_render_html(root, CMARK_OPT_TABLE_PREFER_STYLE_ATTRIBUTES | CMARK_OPT_FOOTNOTES, nullptr);
    QString text = QString::fromUtf8(html);
    std::free(html);
    return withWholeDays(withFramedTables(text, keysOfTables(root)));
}

} // namespace htmlpage

QString pictureType(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n")) return u"image/png"_s;
    if (bytes.startsWith("\xff\xd8\xff")) return u"image/jpeg"_s;
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a")) return u"image/gif"_s;
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP") return u"image/webp"_s;
    return {};
}

QString htmlOf(const QString &markdown, const HtmlSources &sources)
{
    if (limitPassed(markdown) != MarkdownLimit::None) return u"<pre>%1</pre>\n"_s.arg(markdown.toHtmlEscaped());
    const MarkdownNode root = parseMarkdown(markdown.toUtf8());
    htmlpage::Cleaner(sources).clean(root.get());
    QString html = htmlpage::rendered(root.get());
    for (auto drawing = sources.drawings.cbegin(); drawing != sources.drawings.cend(); ++drawing)
        html.replace("<p>"_L1 + drawing.key() + "</p>"_L1, drawing.value()).remove(drawing.key());
    return html;
}

QByteArray htmlPage(const QString &title, const QString &markdown, const HtmlSources &sources)
{
    QString page = uR"(<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Nevertwice">
<title>)"_s;
    page += title.simplified().toHtmlEscaped() + "</title>\n<style>\n"_L1 + QLatin1String(htmlpage::style) +
            "\n</style>\n</head>\n<body>\n<main>\n"_L1;
    page += htmlOf(markdown, sources);
    page += "</main>\n</body>\n</html>\n"_L1;
    return page.toUtf8();
}

} // namespace nevertwice
