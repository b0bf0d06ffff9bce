#include "model/exchange/htmltokens.h"

#include <QSet>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace htmltokens {

constexpr qsizetype kMostAttributes = 64;
constexpr qsizetype kMostStyles = 256 * 1024;
constexpr qsizetype kLongestEntity = 12;

QString named(QStringView name)
{
    static const QHash<QString, QString> entities{
        {u"amp"_s, u"&"_s},         {u"lt"_s, u"<"_s},          {u"gt"_s, u">"_s},          {u"quot"_s, u"\""_s},
        {u"apos"_s, u"'"_s},        {u"nbsp"_s, u" "_s},        {u"ensp"_s, u" "_s},        {u"emsp"_s, u" "_s},
        {u"thinsp"_s, u" "_s},      {u"ndash"_s, u"\u2013"_s},  {u"mdash"_s, u"\u2014"_s},  {u"hellip"_s, u"\u2026"_s},
        {u"lsquo"_s, u"\u2018"_s},  {u"rsquo"_s, u"\u2019"_s},  {u"ldquo"_s, u"\u201c"_s},  {u"rdquo"_s, u"\u201d"_s},
        {u"sbquo"_s, u"\u201a"_s},  {u"bdquo"_s, u"\u201e"_s},  {u"laquo"_s, u"\u00ab"_s},  {u"raquo"_s, u"\u00bb"_s},
        {u"bull"_s, u"\u2022"_s},   {u"middot"_s, u"\u00b7"_s}, {u"deg"_s, u"\u00b0"_s},    {u"plusmn"_s, u"\u00b1"_s},
        {u"times"_s, u"\u00d7"_s},  {u"copy"_s, u"\u00a9"_s},   {u"reg"_s, u"\u00ae"_s},    {u"trade"_s, u"\u2122"_s},
        {u"euro"_s, u"\u20ac"_s},   {u"pound"_s, u"\u00a3"_s},  {u"sect"_s, u"\u00a7"_s},   {u"rarr"_s, u"\u2192"_s},
        {u"larr"_s, u"\u2190"_s},   {u"uarr"_s, u"\u2191"_s},   {u"darr"_s, u"\u2193"_s},   {u"le"_s, u"\u2264"_s},
        {u"ge"_s, u"\u2265"_s},     {u"ne"_s, u"\u2260"_s},     {u"asymp"_s, u"\u2248"_s},  {u"micro"_s, u"\u00b5"_s},
        {u"auml"_s, u"\u00e4"_s},   {u"ouml"_s, u"\u00f6"_s},   {u"uuml"_s, u"\u00fc"_s},   {u"Auml"_s, u"\u00c4"_s},
        {u"Ouml"_s, u"\u00d6"_s},   {u"Uuml"_s, u"\u00dc"_s},   {u"szlig"_s, u"\u00df"_s},  {u"eacute"_s, u"\u00e9"_s},
        {u"egrave"_s, u"\u00e8"_s}, {u"agrave"_s, u"\u00e0"_s}, {u"ccedil"_s, u"\u00e7"_s}, {u"ntilde"_s, u"\u00f1"_s},
        {u"aacute"_s, u"\u00e1"_s}, {u"iacute"_s, u"\u00ed"_s}, {u"oacute"_s, u"\u00f3"_s}, {u"uacute"_s, u"\u00fa"_s},
        {u"aring"_s, u"\u00e5"_s},  {u"aelig"_s, u"\u00e6"_s},  {u"oslash"_s, u"\u00f8"_s}, {u"zwnj"_s, QString()},
        {u"zwj"_s, QString()},      {u"shy"_s, QString()},      {u"lrm"_s, QString()},      {u"rlm"_s, QString()}};
    const auto it = entities.constFind(name.toString());
    return it == entities.constEnd() ? QString() : it->isEmpty() ? QString(QChar(0x200b)) : *it;
}

QString numbered(QStringView digits)
{
    const bool isHex = digits.startsWith(u'x', Qt::CaseInsensitive);
    bool isNumber = false;
    const uint code = (isHex ? digits.sliced(1) : digits).toUInt(&isNumber, isHex ? 16 : 10);
    const bool isSound = isNumber && code >= 0x20 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    if (!isSound) return {};
    if (code == 0xa0) return u" "_s;
    const char32_t one = code;
    return QString::fromUcs4(&one, 1);
}

bool isNameChar(QChar c)
{
    return c.isLetterOrNumber() || c == u'-' || c == u':' || c == u'_';
}

} // namespace htmltokens

QString withEntities(QStringView text)
{
    using namespace htmltokens;
    if (!text.contains(u'&')) return text.toString();
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'&') {
            out += text[i];
            continue;
        }
        const qsizetype end = text.sliced(i, std::min(kLongestEntity, text.size() - i)).indexOf(u';');
        const QStringView name = end > 1 ? text.sliced(i + 1, end - 1) : QStringView();
        const QString read = name.isEmpty() ? QString() : name.front() == u'#' ? numbered(name.sliced(1)) : named(name);
        if (read.isEmpty()) {
            out += u'&';
            continue;
        }
        if (read != QChar(0x200b)) out += read;
        i += end;
    }
    return out;
}

bool HtmlToken::hasClass(const QString &name) const
{
    const QString classes = attributes.value(u"class"_s);
    return !classes.isEmpty() && classes.split(u' ', Qt::SkipEmptyParts).contains(name, Qt::CaseInsensitive);
}

HtmlToken HtmlTokens::next()
{
    while (m_at < m_html.size()) {
        if (m_html[m_at] == u'<') {
            if (QStringView(m_html).sliced(m_at).startsWith("<![CDATA["_L1)) return verbatim();
            if (skipMarkup()) continue;
            HtmlToken token = tag();
            if (token.kind != HtmlToken::Kind::End) return token;
        }
        // A "<" that opens nothing is text, and goes on to the next one.
        qsizetype end = m_html.indexOf(u'<', m_at + 1);
        if (end < 0) end = m_html.size();
        const QStringView text = QStringView(m_html).sliced(m_at, end - m_at);
        m_at = end;
        return {HtmlToken::Kind::Text, withEntities(text), {}};
    }
    return {};
}

// Comments, declarations and what belongs to programs.
bool HtmlTokens::skipMarkup()
{
    const QStringView rest = QStringView(m_html).sliced(m_at);
    const bool isComment = rest.startsWith("<!--"_L1);
    if (!isComment && !rest.startsWith("<!"_L1) && !rest.startsWith("<?"_L1)) return false;
    const QString close = isComment ? u"-->"_s : u">"_s;
    const qsizetype end = m_html.indexOf(close, m_at + 2);
    m_at = end < 0 ? m_html.size() : end + close.size();
    return true;
}

// Pages of wikis keep code in "<![CDATA[": all of it is text, tags and entities too. Where its end is missing it
// reaches to that of the page.
HtmlToken HtmlTokens::verbatim()
{
    const qsizetype begin = m_at + 9;
    const qsizetype close = m_html.indexOf("]]>"_L1, begin);
    const qsizetype end = close < 0 ? m_html.size() : close;
    m_at = close < 0 ? end : close + 3;
    return {HtmlToken::Kind::Text, m_html.mid(begin, end - begin), {}};
}

HtmlToken HtmlTokens::tag()
{
    using namespace htmltokens;
    const bool isClose = m_at + 1 < m_html.size() && m_html[m_at + 1] == u'/';
    qsizetype at = m_at + (isClose ? 2 : 1);
    if (at >= m_html.size() || !m_html[at].isLetter()) return {};
    const qsizetype begin = at;
    while (at < m_html.size() && at - begin < 40 && isNameChar(m_html[at]))
        ++at;
    HtmlToken token{isClose ? HtmlToken::Kind::Close : HtmlToken::Kind::Open,
                    QStringView(m_html).sliced(begin, at - begin).toString().toLower(),
                    {}};
    m_at = at;
    readAttributes(token);
    static const QSet<QString> raw{u"script"_s, u"style"_s, u"noscript"_s, u"template"_s,
                                   u"svg"_s,    u"math"_s,  u"iframe"_s,   u"object"_s};
    if (!isClose && raw.contains(token.text)) skipRaw(token.text);
    return token;
}

void HtmlTokens::readAttributes(HtmlToken &token)
{
    for (;;) {
        skipSpace();
        if (m_at >= m_html.size()) return;
        const QChar c = m_html[m_at];
        if (c == u'>') {
            ++m_at;
            return;
        }
        if (c == u'<') return; // somebody forgot the end of the tag
        if (c == u'/' || c == u'=' || c == u'"' || c == u'\'') {
            ++m_at;
            continue;
        }
        const QString name = word(u"=/>< \t\n\"'"_s).toLower();
        QString value;
        skipSpace();
        if (m_at < m_html.size() && m_html[m_at] == u'=') {
            ++m_at;
            skipSpace();
            const QChar quote = m_at < m_html.size() ? m_html[m_at] : QChar();
            if (quote == u'"' || quote == u'\'') {
                ++m_at;
                value = word(QString(quote));
                if (m_at < m_html.size()) ++m_at;
            } else {
                value = word(u"> \t\n"_s);
            }
        }
        if (token.attributes.size() < htmltokens::kMostAttributes && !token.attributes.contains(name))
            token.attributes.insert(name, withEntities(value));
    }
}

QString HtmlTokens::word(const QString &ends)
{
    const qsizetype begin = m_at;
    while (m_at < m_html.size() && !ends.contains(m_html[m_at]))
        ++m_at;
    return m_html.mid(begin, m_at - begin);
}

void HtmlTokens::skipSpace()
{
    while (m_at < m_html.size() && m_html[m_at].isSpace())
        ++m_at;
}

void HtmlTokens::skipRaw(const QString &name)
{
    const qsizetype end = m_html.indexOf(u"</"_s + name, m_at, Qt::CaseInsensitive);
    const qsizetype stop = end < 0 ? m_html.size() : end;
    if (name == "style"_L1 && m_styles.size() < htmltokens::kMostStyles)
        m_styles += QStringView(m_html).sliced(m_at, std::min(stop - m_at, htmltokens::kMostStyles));
    m_at = stop;
}

} // namespace nevertwice
