#include "model/exchange/publicwords.h"

#include "model/exchange/links.h"
#include "model/exchange/markdownlimits.h"
#include "model/exchange/markdowntree.h"

#include <algorithm>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace publicwords {

using Say = std::function<QString(const QString &)>;

// One expression for all names: the whole name before its parts. Chinese and Japanese put no spaces around a name.
QRegularExpression nameForm(const PublicNames &names)
{
    QStringList all = names.others;
    for (const QString &name : names.people) {
        all.append(name);
        for (const QString &part : name.split(u' ', Qt::SkipEmptyParts))
            if (part.size() >= 3) all.append(part);
    }
    for (QString &name : all)
        name = name.simplified();
    all.removeAll(QString());
    all.removeDuplicates();
    std::sort(all.begin(), all.end(),
              [](const QString &a, const QString &b) { return a.size() != b.size() ? a.size() > b.size() : a < b; });
    static const QRegularExpression unspaced(u"[\\p{Han}\\p{Hiragana}\\p{Katakana}]"_s,
                                             QRegularExpression::UseUnicodePropertiesOption);
    QStringList forms;
    for (const QString &name : std::as_const(all)) {
        const QString escaped = QRegularExpression::escape(name);
        forms.append(name.contains(unspaced) ? escaped : u"(?<!\\w)%1(?!\\w)"_s.arg(escaped));
    }
    return QRegularExpression(forms.join(u'|'), QRegularExpression::UseUnicodePropertiesOption |
                                                    QRegularExpression::CaseInsensitiveOption);
}

struct Inside
{
    QRegularExpression form;
    QString word;
};

// What is told by its form, in the order in which it is looked for. Each begins only where nothing of its kind stands
// before, so that no text makes it look twice at a place.
const QList<Inside> &insides()
{
    const auto form = [](const QString &text) {
        return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption);
    };
    static const QList<Inside> all{
        {form(u"<?(?<![\\w+.-])(?:[a-z][a-z0-9+.-]{0,20}+://|mailto:)[^\\s<>\"`]+>?"_s), u"(internal link)"_s},
        {form(u"(?<![\\w.+-])[\\w.+-]++@[\\w-]++(?:\\.[\\w-]++)++"_s), u"(address)"_s},
        {form(u"(?<![\\w\\\\])(?:\\\\{1,2}[\\w.$-]++(?:\\\\[^\\s\\\\]++)++|[a-z]:\\\\\\S++)\\\\?"_s),
         u"(internal file)"_s},
        {form(u"(?<![\\w/.])/(?:etc|var|home|srv|opt|usr|mnt|tmp|root|data|proc|run|dev|users)/\\S*+"_s),
         u"(internal file)"_s},
        {form(u"(?<![\\w.-])(?:[\\w-]++\\.)++(?!(?:js|ts|py|rs|md|sh|rb|cc|cs|pl|html?|json|ya?ml)\\b)[a-z]{2,}+(?::"
              u"\\d++)?/"
              "[^\\s<>\"`]*+"_s),
         u"(internal link)"_s},
        {form(u"(?<![\\w.-])(?:[\\w-]++\\.)*?[\\w-]+?\\.(?:internal|local|localdomain|corp|lan|intranet|example|test)"
              "(?![\\w-]|\\.\\w)(?::\\d++)?"_s),
         u"an internal system"_s},
        {form(
             u"(?<![\\d.])(?:10|127|169\\.254|192\\.168|172\\.(?:1[6-9]|2\\d|3[01]))(?:\\.\\d{1,3}){2,3}(?!\\d)(?::\\d++)?"_s),
         u"(internal address)"_s},
        {QRegularExpression(u"(?<![\\w-])INC-\\d++(?:\\.\\d++)?(?![\\w])"_s), u"an earlier incident"_s},
        // Not what everybody knows by such a name: SHA-256, CVE-2024-1.
        {QRegularExpression(
             u"(?<![\\w-])(?!(?:UTF|SHA|ISO|CVE|RFC|AES|RSA|MD|HTTP|TLS|SSL|SEV|IEEE|EN|COVID|GPT|CRC|BASE|"
             "X|P|Q|H)-)[A-Z][A-Z0-9]{1,9}-\\d++(?![\\w-])"_s),
         u"an internal ticket"_s},
        {QRegularExpression(u"(?<![\\w&])#\\d{2,}+(?!\\w)"_s), u"an internal ticket"_s},
        {form(u"<?(?<![\\w.@/])@[a-z0-9_](?:[\\w.-]*\\w)?>?"_s), u"a colleague"_s},
        {form(u"(?<![\\w#&/])#[a-z][\\w-]++"_s), u"our chat"_s}};
    return all;
}

// The stop after an address ends the sentence.
QString replaced(const QString &text, const Inside &inside)
{
    QString out;
    qsizetype written = 0;
    for (auto matches = inside.form.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const qsizetype length =
            match.capturedView().endsWith(u'>') ? match.capturedLength() : addressLength(match.capturedView());
        out += QStringView(text).mid(written, match.capturedStart() - written);
        out += inside.word;
        written = match.capturedStart() + length;
    }
    return written == 0 ? text : out + text.mid(written);
}

QString withoutTags(const QString &html)
{
    static const QRegularExpression hidden(u"(?s)<(script|style|template)\\b.*?(?:</\\1\\s*>|\\z)|<!--.*?(?:-->|\\z)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tag(u"<[^<>]*>"_s);
    return QString(html).replace(hidden, u" "_s).replace(tag, u" "_s).simplified();
}

// Takes what nobody outside can use out of the tree, and joins what belongs together into one text.
class Cleaner
{
public:
    explicit Cleaner(cmark_node *root)
    {
        for (cmark_node *node = cmark_node_first_child(root); node; node = cmark_node_next(node))
            if (cmark_node_get_type(node) == CMARK_NODE_FOOTNOTE_DEFINITION) m_notes.append(wordsOf(node));
    }

    void clean(cmark_node *parent) const
    {
        for (cmark_node *node = cmark_node_first_child(parent); node;) {
            cmark_node *next = cmark_node_next(node);
            take(node);
            node = next;
        }
    }

private:
    static void putText(cmark_node *node, const QString &text) { replaceNode(node, newLeaf(CMARK_NODE_TEXT, text)); }

    static void putParagraph(cmark_node *node, const QString &text)
    {
        if (text.isEmpty()) return cmark_node_free(node);
        cmark_node *made = cmark_node_new(CMARK_NODE_PARAGRAPH);
        cmark_node_append_child(made, newLeaf(CMARK_NODE_TEXT, text));
        replaceNode(node, made);
    }

    void take(cmark_node *node) const
    {
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_TEXT:
        case CMARK_NODE_CODE:
        case CMARK_NODE_LINEBREAK:
        case CMARK_NODE_THEMATIC_BREAK:
            return;
        case CMARK_NODE_SOFTBREAK:
            return putText(node, u" "_s);
        case CMARK_NODE_HTML_INLINE:
            return putText(node, literalOf(node).startsWith("<br"_L1, Qt::CaseInsensitive) ? u" "_s : QString());
        case CMARK_NODE_HTML_BLOCK:
            return putParagraph(node, withoutTags(literalOf(node)));
        case CMARK_NODE_CODE_BLOCK:
        case CMARK_NODE_IMAGE:
        case CMARK_NODE_FOOTNOTE_DEFINITION:
            return cmark_node_free(node);
        case CMARK_NODE_FOOTNOTE_REFERENCE:
            return putText(node, u" (%1)"_s.arg(m_notes.value(literalOf(node).toInt() - 1)));
        case CMARK_NODE_LINK:
            clean(node);
            return unwrapNode(node);
        case CMARK_NODE_HEADING:
            cmark_node_set_heading_level(node, std::min(6, cmark_node_get_heading_level(node) + 2));
            break;
        default:
            break;
        }
        clean(node);
        // A cell may be empty, a paragraph without words is none.
        if (!cmark_node_first_child(node) && !isOfType(node, "table_cell")) cmark_node_free(node);
    }

    QStringList m_notes;
};

void sayAll(cmark_node *parent, const Say &say)
{
    for (cmark_node *node = cmark_node_first_child(parent); node;) {
        cmark_node *next = cmark_node_next(node);
        const cmark_node_type type = cmark_node_get_type(node);
        if (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE) {
            const QString before = literalOf(node);
            const QString after = say(before);
            if (after != before) replaceNode(node, newLeaf(CMARK_NODE_TEXT, after));
        } else {
            sayAll(node, say);
        }
        node = next;
    }
}

QString saidOutside(const QString &markdown, const Say &say)
{
    const MarkdownNode root = parseMarkdown(markdown.toUtf8());
    Cleaner(root.get()).clean(root.get());
    cmark_consolidate_text_nodes(root.get());
    sayAll(root.get(), say);
    return markdownOf(root.get()).trimmed();
}

} // namespace publicwords

PublicWords::PublicWords(const PublicNames &names) : m_names(publicwords::nameForm(names)) {}

QString PublicWords::words(QString text) const
{
    for (const publicwords::Inside &inside : publicwords::insides())
        text = publicwords::replaced(text, inside);
    if (!m_names.pattern().isEmpty()) text.replace(m_names, u"a colleague"_s);
    return text;
}

QString PublicWords::text(const QString &markdown) const
{
    // Nobody wrote such a text for people outside.
    if (limitPassed(markdown) != MarkdownLimit::None) return {};
    return publicwords::saidOutside(markdown, [this](const QString &text) { return words(text); });
}

QString PublicWords::line(const QString &title) const
{
    // As a heading, so that "1. Database" is no list.
    QString said = text(u"# "_s + title.simplified());
    while (said.startsWith(u'#'))
        said.remove(0, 1);
    return said.simplified();
}

} // namespace nevertwice
