#include "model/exchange/exportwords.h"

#include "model/exchange/links.h"
#include "model/exchange/localtime.h"
#include "model/exchange/markdownlimits.h"
#include "model/exchange/markdowntree.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace exportwords {

QDateTime wall(const Moment &moment, const QString &zone)
{
    return QDateTime::fromMSecsSinceEpoch(wallTime(moment.msecs(), zoneOrUtc(zone)), Qt::UTC);
}

// Walks the lines of a text and tells which belong to a fenced block of code, its fences included.
class Fences
{
public:
    bool takes(const QString &line)
    {
        static const QRegularExpression form(u"\\A {0,3}(?:[-*+>] *)*(`{3,}|~{3,})(.*)\\z"_s);
        const QRegularExpressionMatch match = form.match(line);
        const QString mark = match.captured(1);
        if (!isOpen()) {
            if (!match.hasMatch() || (mark[0] == u'`' && match.capturedView(2).contains(u'`'))) return false;
            m_open = mark;
        } else if (match.hasMatch() && mark[0] == m_open[0] && mark.size() >= m_open.size() &&
                   match.capturedView(2).trimmed().isEmpty()) {
            m_open.clear();
        }
        return true;
    }
    bool isOpen() const { return !m_open.isEmpty(); }
    QString end() const { return m_open; }

private:
    QString m_open;
};

// A heading two levels lower; a line that begins a block of HTML which only its own end would end, as text.
QString nestedLine(const QString &line)
{
    static const QRegularExpression heading(u"\\A {0,3}(#{1,6})(?=[ \\t]|\\z)"_s);
    static const QRegularExpression html(u"\\A( {0,3})<(?=!|\\?|/?(?:script|pre|style|textarea)\\b)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    if (const QRegularExpressionMatch match = heading.match(line); match.hasMatch())
        return QString(std::min<qsizetype>(6, match.capturedLength(1) + 2), u'#') + line.mid(match.capturedEnd(1));
    return QString(line).replace(html, u"\\1&lt;"_s);
}

// The nodes whose words count, in order.
void collectWords(cmark_node *node, QString &words)
{
    for (; node; node = cmark_node_next(node)) {
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_TEXT:
        case CMARK_NODE_CODE:
            words += literalOf(node);
            break;
        case CMARK_NODE_SOFTBREAK:
        case CMARK_NODE_LINEBREAK:
            words += u' ';
            break;
        case CMARK_NODE_IMAGE:
        case CMARK_NODE_CODE_BLOCK:
        case CMARK_NODE_HTML_BLOCK:
        case CMARK_NODE_HTML_INLINE:
        case CMARK_NODE_HEADING:
            break;
        default:
            if (isOfType(node, "table")) break;
            collectWords(cmark_node_first_child(node), words);
            if (cmark_node_get_type(node) == CMARK_NODE_PARAGRAPH) words += u' ';
        }
    }
}

QString withoutNames(QString text, const QStringList &names)
{
    QStringList words;
    for (const QString &name : names) {
        QStringList parts = name.split(u' ', Qt::SkipEmptyParts);
        parts.removeIf([](const QString &part) { return part.size() < 3; });
        words.append(parts);
        words.append(name.trimmed()); // however short
    }
    words.removeAll(QString());
    words.removeDuplicates();
    std::sort(words.begin(), words.end(), [](const QString &a, const QString &b) {
        return a.size() != b.size() ? a.size() > b.size() : a < b; // the whole name before its parts
    });
    // Chinese and Japanese put no spaces around a name.
    static const QRegularExpression unspaced(u"[\\p{Han}\\p{Hiragana}\\p{Katakana}]"_s,
                                             QRegularExpression::UseUnicodePropertiesOption);
    for (const QString &word : std::as_const(words)) {
        const QString escaped = QRegularExpression::escape(word);
        text.replace(QRegularExpression(word.contains(unspaced) ? escaped : u"(?<!\\w)%1(?!\\w)"_s.arg(escaped),
                                        QRegularExpression::UseUnicodePropertiesOption |
                                            QRegularExpression::CaseInsensitiveOption),
                     u"a colleague"_s);
    }
    return text;
}

} // namespace exportwords

QString exportedTime(const Moment &moment, const QString &zone)
{
    if (!moment.isInstant()) return moment.text();
    return exportwords::wall(moment, zone).toString(u"yyyy-MM-dd HH:mm"_s);
}

QString exportedDay(const Moment &moment, const QString &zone)
{
    return moment.isInstant() ? exportwords::wall(moment, zone).toString(u"yyyy-MM-dd"_s) : moment.text();
}

QString exportedClock(const Moment &moment, const QString &zone)
{
    return moment.isInstant() ? exportwords::wall(moment, zone).toString(u"HH:mm"_s) : QString();
}

QString exportedDuration(double minutes)
{
    const qint64 all = qint64(std::floor(minutes));
    const qint64 days = all / 1440;
    const qint64 hours = all / 60 % 24;
    const qint64 rest = all % 60;
    if (days > 0) return hours > 0 ? u"%1 d %2 h"_s.arg(days).arg(hours) : u"%1 d"_s.arg(days);
    if (hours > 0) return rest > 0 ? u"%1 h %2 min"_s.arg(hours).arg(rest) : u"%1 h"_s.arg(hours);
    return u"%1 min"_s.arg(rest);
}

QString exportedWord(const QString &code)
{
    static const QRegularExpression severity(u"\\Asev[1-5]\\z"_s);
    if (severity.match(code).hasMatch()) return code.toUpper();
    return code == "wont_do"_L1 ? u"won't do"_s : QString(code).replace(u'_', u' ');
}

QString inOneLine(const QString &text)
{
    return QString(text).replace(u'\n', u' ').simplified();
}

QString nestedMarkdown(const QString &markdown)
{
    QStringList out;
    exportwords::Fences fences;
    const QStringList lines = markdown.split(u'\n');
    for (const QString &line : lines)
        out.append(fences.takes(line) ? line : exportwords::nestedLine(line));
    if (fences.isOpen()) out.append(fences.end());
    QString text = out.join(u'\n');
    while (text.startsWith(u'\n'))
        text.remove(0, 1);
    while (text.endsWith(u'\n'))
        text.chop(1);
    return text;
}

QString plainWords(const QString &markdown)
{
    if (limitPassed(markdown) != MarkdownLimit::None) return inOneLine(markdown);
    const MarkdownNode root = parseMarkdown(markdown.toUtf8());
    QString words;
    exportwords::collectWords(root.get(), words);
    return words.simplified();
}

QString firstSentences(const QString &markdown, int count)
{
    static const QRegularExpression end(u"[.!?]['\")\\]»]*\\s+(?=[\\p{Lu}\\p{Lo}\\d\"'(«])"_s);
    const QString words = plainWords(markdown);
    qsizetype at = 0;
    for (int i = 0; i < count; ++i) {
        const QRegularExpressionMatch match = end.match(words, at);
        if (!match.hasMatch()) return words;
        at = match.capturedEnd();
    }
    return words.left(at).trimmed();
}

QString publicText(const QString &markdown, const QStringList &names)
{
    static const QRegularExpression picture(u"!\\[[^\\]\n]*\\]\\([^)\n]*\\)"_s);
    static const QRegularExpression link(u"\\[([^\\]\n]*)\\]\\([^)\n]*\\)"_s);
    static const QRegularExpression address(u"<?\\b(?:[a-z][a-z0-9+.-]*://|mailto:)[^\\s<>\"`]+>?"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression mail(u"[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"_s);
    static const QRegularExpression host(
        u"`?\\b(?:[\\w-]+\\.)+(?:internal|local|localdomain|corp|lan|intranet|example|test)\\b(?::\\d+)?`?"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression network(
        u"\\b(?:10|127|169\\.254|192\\.168|172\\.(?:1[6-9]|2\\d|3[01]))(?:\\.\\d{1,3}){2,3}\\b(?::\\d+)?"_s);
    static const QRegularExpression ref(u"\\bINC-\\d+\\b"_s);
    QStringList lines;
    exportwords::Fences fences;
    for (const QString &line : nestedMarkdown(markdown).split(u'\n'))
        if (!fences.takes(line)) lines.append(line);
    QString text = lines.join(u'\n');
    text.replace(picture, QString());
    text.replace(link, u"\\1"_s);
    text.replace(address, u"(internal link)"_s);
    text.replace(mail, u"(address)"_s);
    text.replace(host, u"an internal system"_s);
    text.replace(network, u"(internal address)"_s);
    text.replace(ref, u"an earlier incident"_s);
    return exportwords::withoutNames(text, names).trimmed();
}

} // namespace nevertwice
