#include "model/exchange/htmlreader.h"

#include "model/exchange/htmltokens.h"

#include <QList>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace htmlreader {

// Nobody writes deeper; beyond it what is inside goes on at the same depth.
constexpr qsizetype kMostOpen = 256;
constexpr qsizetype kMostLists = 12;
constexpr qsizetype kMostQuotes = 6;
constexpr int kMostSpan = 64;

bool isBlock(const QString &name)
{
    static const QSet<QString> names{u"p"_s,        u"div"_s,        u"section"_s,
                                     u"article"_s,  u"header"_s,     u"main"_s,
                                     u"body"_s,     u"html"_s,       u"figure"_s,
                                     u"address"_s,  u"dl"_s,         u"dt"_s,
                                     u"dd"_s,       u"details"_s,    u"hr"_s,
                                     u"center"_s,   u"summary"_s,    u"caption"_s,
                                     u"fieldset"_s, u"legend"_s,     u"figcaption"_s,
                                     u"ul"_s,       u"ol"_s,         u"li"_s,
                                     u"pre"_s,      u"table"_s,      u"tr"_s,
                                     u"td"_s,       u"th"_s,         u"thead"_s,
                                     u"tbody"_s,    u"blockquote"_s, u"ac:plain-text-body"_s};
    return names.contains(name);
}

// A wiki's code with its title above it; other macros, such as a coloured state, stand within a sentence.
bool isCodeMacro(const HtmlToken &token)
{
    if (token.text != "ac:structured-macro"_L1) return false;
    const QString name = token.attribute(u"ac:name"_s);
    return name == "code"_L1 || name == "noformat"_L1;
}

bool isVoid(const QString &name)
{
    static const QSet<QString> names{u"br"_s,   u"hr"_s,   u"img"_s, u"input"_s, u"meta"_s,  u"link"_s,
                                     u"base"_s, u"area"_s, u"col"_s, u"wbr"_s,   u"embed"_s, u"source"_s};
    return names.contains(name);
}

// What surrounds a page and is no word of it.
bool isLeftOut(const HtmlToken &token)
{
    static const QSet<QString> names{u"nav"_s,      u"aside"_s,  u"footer"_s, u"form"_s,  u"button"_s, u"select"_s,
                                     u"textarea"_s, u"dialog"_s, u"audio"_s,  u"video"_s, u"canvas"_s};
    if (names.contains(token.text) || token.attributes.contains(u"hidden"_s)) return true;
    // Settings of a wiki's macro, such as the language of a code; its title is read by people.
    if (token.text == "ac:parameter"_L1 && token.attribute(u"ac:name"_s) != "title"_L1) return true;
    const QString role = token.attribute(u"role"_s);
    if (role == "navigation"_L1 || role == "search"_L1 || token.attribute(u"aria-hidden"_s) == "true"_L1) return true;
    return token.attribute(u"style"_s).remove(u' ').contains("display:none"_L1, Qt::CaseInsensitive);
}

// Text on one line; a "<" that would open a tag to the next reader is said in its own words.
QString inlineText(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar next = i + 1 < text.size() ? text[i + 1] : QChar();
        if (text[i] == u'<' && (next.isLetter() || next == u'/' || next == u'!' || next == u'?'))
            out += "&lt;"_L1;
        else
            out += text[i];
    }
    return out;
}

QString target(const QString &href)
{
    const QString trimmed = href.trimmed();
    const bool isWeb = trimmed.startsWith("http://"_L1, Qt::CaseInsensitive) ||
                       trimmed.startsWith("https://"_L1, Qt::CaseInsensitive) ||
                       trimmed.startsWith("mailto:"_L1, Qt::CaseInsensitive);
    if (!isWeb || trimmed.size() > 2'000) return {};
    // Documents of an office send every link through a page of its maker.
    static const QRegularExpression redirect(u"^https?://www\\.google\\.[a-z.]+/url\\?"_s);
    if (redirect.match(trimmed).hasMatch()) {
        const QString real = QUrlQuery(QUrl(trimmed)).queryItemValue(u"q"_s, QUrl::FullyDecoded);
        if (real.startsWith("http"_L1)) return QString(real).replace(u' ', u"%20"_s).replace(u')', u"%29"_s);
    }
    return QString(trimmed).replace(u' ', u"%20"_s).replace(u')', u"%29"_s).remove(u'\n');
}

// Classes of a style sheet that make text bold: office programs know no other emphasis.
void addBoldClasses(const QString &styles, QSet<QString> &classes)
{
    static const QRegularExpression rule(u"\\.([\\w-]{1,40})\\s*\\{([^{}]{0,2000})\\}"_s);
    static const QRegularExpression bold(u"font-weight\\s*:\\s*(?:bold|[6-9]00)"_s);
    for (auto it = rule.globalMatch(styles); it.hasNext() && classes.size() < 200;) {
        const auto match = it.next();
        if (bold.match(match.capturedView(2)).hasMatch()) classes.insert(match.captured(1));
    }
}

class Reading
{
public:
    explicit Reading(const QString &html) : m_tokens(html) {}

    QString run()
    {
        for (HtmlToken token = m_tokens.next(); token.kind != HtmlToken::Kind::End; token = m_tokens.next()) {
            if (token.kind == HtmlToken::Kind::Text)
                text(token.text);
            else if (token.kind == HtmlToken::Kind::Open)
                open(token);
            else
                close(token.text);
        }
        while (!m_open.isEmpty())
            end(m_open.takeLast());
        flush();
        QString out = m_out.trimmed() + u'\n';
        if (!m_hasTitle && !m_title.isEmpty()) out.prepend(u"# "_s + m_title + u"\n\n"_s);
        return out;
    }

private:
    struct Element
    {
        QString name;
        QString mark;          // of emphasis, put where its first word stands
        bool isMarked = false; // it stands
        QString href;          // of a link
        qsizetype linkAt = -1; // where its text begins
        bool isHidden = false;
        bool isList = false;
        bool isQuote = false;
    };

    struct List
    {
        bool isOrdered = false;
        bool isTasks = false;
        int number = 0;
    };

    struct Row
    {
        QStringList cells;
        int headers = 0;
    };

    struct Table
    {
        QList<Row> rows;
        bool isInCell = false;
        bool isHeader = false;
        int span = 1;
    };

    bool isInTable() const { return !m_tables.isEmpty(); }

    // ---- words ----

    void text(const QString &all)
    {
        if (m_hidden > 0) return;
        if (m_isTitle) {
            m_title = (m_title + u' ' + all).simplified().left(300);
            return;
        }
        if (m_pre > 0) {
            m_line += all;
            return;
        }
        QString words = inlineText(all);
        const bool spaceBefore = !words.isEmpty() && words.front().isSpace();
        const bool spaceAfter = !words.isEmpty() && words.back().isSpace();
        words = words.simplified();
        if (words.isEmpty()) {
            m_wantsSpace = m_wantsSpace || spaceBefore;
            return;
        }
        if ((m_wantsSpace || spaceBefore) && !m_line.isEmpty() && !m_line.back().isSpace()) m_line += u' ';
        putMarks();
        m_line += words;
        m_wantsSpace = spaceAfter;
    }

    // Emphasis begins at its first word, or it would begin with a space and be none.
    void putMarks()
    {
        for (qsizetype i = m_firstUnmarked; i < m_open.size(); ++i) {
            Element &element = m_open[i];
            if (!element.mark.isEmpty() && !element.isMarked) {
                element.isMarked = true;
                m_line += element.mark;
            }
            if (!element.href.isEmpty() && element.linkAt < 0) element.linkAt = m_line.size();
        }
        m_firstUnmarked = m_open.size();
    }

    // ---- blocks ----

    QString prefix() const { return u"> "_s.repeated(m_quotes) + m_indent; }

    void put(const QString &block)
    {
        const QString lead = prefix();
        const QStringList lines = block.split(u'\n');
        const bool isItem = !m_marker.isEmpty();
        const bool isTight = isItem || (m_wasItem && !m_lists.isEmpty() && m_isPlain);
        if (!m_out.isEmpty()) m_out += isTight && m_wasItem ? QString() : u"> "_s.repeated(m_quotes).trimmed() + u'\n';
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const QString first = isItem ? u"> "_s.repeated(m_quotes) + m_itemIndent + m_marker : lead;
            m_out += (i == 0 ? first : lines[i].isEmpty() ? lead.trimmed() : lead) + lines[i] + u'\n';
        }
        m_marker.clear();
        m_wasItem = isItem || (m_wasItem && !m_lists.isEmpty());
    }

    // A paragraph of words ends. In a table it is part of the cell.
    void flush()
    {
        m_wantsSpace = false;
        for (Element &element : m_open) {
            if (element.isMarked) m_line += element.mark;
            element.isMarked = false;
            element.linkAt = -1;
        }
        m_firstUnmarked = 0;
        const QString line = std::exchange(m_line, QString()).trimmed();
        if (line.isEmpty()) return;
        if (isInTable()) {
            if (m_tables.last().isInCell)
                m_cell += (m_cell.isEmpty() ? QString() : u"<br>"_s) + line;
            else
                m_tables.last().rows.append({{line}, 0});
            return;
        }
        if (m_heading > 0) {
            m_hasTitle = m_hasTitle || m_heading == 1;
            return put(QString(m_heading, u'#') + u' ' + QString(line).replace(u'\n', u' '));
        }
        static const QRegularExpression start(u"^(#{1,6}|>|[-+*]|```|~~~)(?=\\s|$)"_s);
        put(m_marker.isEmpty() && start.match(line).hasMatch() ? u'\\' + line : line);
    }

    void code()
    {
        QString inside = std::exchange(m_line, QString());
        while (inside.startsWith(u'\n'))
            inside.remove(0, 1);
        while (!inside.isEmpty() && inside.back().isSpace())
            inside.chop(1);
        if (inside.isEmpty()) return;
        if (isInTable()) {
            m_cell += (m_cell.isEmpty() ? u"`"_s : u"<br>`"_s) + inside.simplified().remove(u'`') + u'`';
            return;
        }
        QString fence = u"```"_s;
        while (inside.contains(fence))
            fence += u'`';
        put(fence + u'\n' + inside + u'\n' + fence);
    }

    // ---- elements ----

    void open(const HtmlToken &token)
    {
        const QString &name = token.text;
        if (isVoid(name)) {
            if (m_hidden == 0) single(token);
            return;
        }
        // A paragraph, an item and a cell end where the next one begins.
        if (name == "p"_L1 && !m_open.isEmpty() && m_open.last().name == "p"_L1) close(u"p"_s);
        if (name == "li"_L1 || name == "dt"_L1 || name == "dd"_L1) closeUntilList(name);
        if ((isBlock(name) || isCodeMacro(token)) && m_hidden == 0 && m_pre == 0) flush();
        if (m_open.size() >= kMostOpen) return;
        Element element;
        element.name = name;
        element.isHidden = isLeftOut(token);
        m_hidden += element.isHidden;
        if (m_hidden == 0) begin(token, element);
        m_open.append(element);
    }

    void closeUntilList(const QString &name)
    {
        for (qsizetype i = m_open.size(); i-- > 0;) {
            const QString &open = m_open[i].name;
            if (open == "ul"_L1 || open == "ol"_L1 || open == "dl"_L1 || open == "table"_L1) return;
            if (open == name) return close(name);
        }
    }

    void single(const HtmlToken &token)
    {
        const QString &name = token.text;
        if (name == "br"_L1) {
            m_wantsSpace = false;
            if (!m_line.isEmpty()) m_line += isInTable() && m_pre == 0 ? u"<br>"_s : u"\n"_s;
        } else if (name == "hr"_L1) {
            flush();
            if (!isInTable()) put(u"---"_s);
        } else if (name == "img"_L1) {
            picture(token);
        } else if (name == "input"_L1 && token.attribute(u"type"_s).toLower() == "checkbox"_L1) {
            m_line += token.attributes.contains(u"checked"_s) ? u"[x] "_s : u"[ ] "_s;
        }
    }

    void picture(const HtmlToken &token)
    {
        const QString alt = inlineText(token.attribute(u"alt"_s)).simplified().left(300).remove(u'[').remove(u']');
        const QString source = target(token.attribute(u"src"_s));
        putMarks();
        m_line += source.isEmpty() ? alt : u"![%1](%2)"_s.arg(alt, source);
    }

    void begin(const HtmlToken &token, Element &element)
    {
        const QString &name = token.text;
        if (name == "title"_L1) {
            m_isTitle = true;
        } else if (name.size() == 2 && name[0] == u'h' && name[1] >= u'1' && name[1] <= u'6') {
            flush();
            m_heading = name[1].digitValue();
        } else if (name == "ul"_L1 || name == "ol"_L1) {
            beginList(token, element);
        } else if (name == "li"_L1) {
            beginItem(token);
        } else if (name == "blockquote"_L1 && m_quotes < kMostQuotes && !isInTable()) {
            element.isQuote = true;
            ++m_quotes;
        } else if (name == "pre"_L1 || name == "ac:plain-text-body"_L1) {
            if (m_pre++ == 0) m_line.clear();
        } else if (name == "table"_L1 || name == "tr"_L1 || name == "td"_L1 || name == "th"_L1) {
            beginTable(token);
        } else if (name == "a"_L1) {
            element.href = target(token.attribute(u"href"_s));
            m_firstUnmarked = std::min(m_firstUnmarked, m_open.size());
        } else if (token.hasClass(u"checkbox-on"_s) || token.hasClass(u"checkbox-off"_s)) {
            m_line += token.hasClass(u"checkbox-on"_s) ? u"[x] "_s : u"[ ] "_s;
        } else {
            element.mark = markOf(token);
            if (!element.mark.isEmpty()) m_firstUnmarked = std::min(m_firstUnmarked, m_open.size());
        }
    }

    QString markOf(const HtmlToken &token)
    {
        const QString &name = token.text;
        if (m_pre > 0) return {};
        if (name == "code"_L1 || name == "kbd"_L1 || name == "tt"_L1 || name == "samp"_L1) return u"`"_s;
        if (m_heading > 0) return {};
        const QString style = token.attribute(u"style"_s).toLower().remove(u' ');
        const bool isPlain = style.contains("font-weight:normal"_L1) || style.contains("font-weight:400"_L1);
        static const QRegularExpression heavy(u"font-weight:(?:bold|[6-9]00)"_s);
        if ((name == "b"_L1 || name == "strong"_L1) && !isPlain) return u"**"_s;
        if (name == "i"_L1 || name == "em"_L1) return u"*"_s;
        if (name == "s"_L1 || name == "del"_L1 || name == "strike"_L1) return u"~~"_s;
        if (name == "dt"_L1) return u"**"_s;
        if (name != "span"_L1 && name != "font"_L1) return {};
        if (heavy.match(style).hasMatch()) return u"**"_s;
        if (m_styled != m_tokens.styles().size()) {
            addBoldClasses(m_tokens.styles().mid(m_styled), m_bold); // only what came since
            m_styled = m_tokens.styles().size();
        }
        const QStringList classes = token.attribute(u"class"_s).split(u' ', Qt::SkipEmptyParts);
        const bool isBold =
            std::any_of(classes.begin(), classes.end(), [&](const QString &c) { return m_bold.contains(c); });
        return isBold ? u"**"_s : QString();
    }

    // ---- lists ----

    void beginList(const HtmlToken &token, Element &element)
    {
        if (m_lists.size() >= kMostLists) return;
        element.isList = true;
        const int start = token.attribute(u"start"_s).toInt();
        m_lists.append({token.text == "ol"_L1, token.hasClass(u"inline-task-list"_s), start > 0 ? start - 1 : 0});
        indent();
    }

    void beginItem(const HtmlToken &token)
    {
        if (isInTable()) {
            m_line += u"- "_s;
            return;
        }
        if (m_lists.isEmpty()) return;
        List &list = m_lists.last();
        ++list.number;
        m_marker = list.isOrdered ? QString::number(list.number) + u". "_s : u"- "_s;
        if (list.isTasks) m_marker += token.hasClass(u"checked"_s) ? u"[x] "_s : u"[ ] "_s;
        m_isPlain = true;
    }

    void indent()
    {
        m_indent.clear();
        m_itemIndent.clear();
        for (qsizetype i = 0; i < m_lists.size(); ++i) {
            m_itemIndent = m_indent;
            m_indent += m_lists[i].isOrdered ? u"   "_s : u"  "_s;
        }
    }

    // ---- tables ----

    void beginTable(const HtmlToken &token)
    {
        const QString &name = token.text;
        if (name == "table"_L1) {
            if (isInTable()) return; // what is inside belongs to the cell around it
            m_tables.append(Table{});
        } else if (!isInTable()) {
            return;
        } else if (name == "tr"_L1) {
            endCell();
            m_tables.last().rows.append(Row{});
        } else {
            endCell();
            Table &table = m_tables.last();
            if (table.rows.isEmpty()) table.rows.append(Row{});
            table.isInCell = true;
            table.isHeader = name == "th"_L1;
            table.span = std::clamp(token.attribute(u"colspan"_s).toInt(), 1, kMostSpan);
        }
    }

    void endCell()
    {
        if (!isInTable() || !m_tables.last().isInCell) return;
        flush();
        Table &table = m_tables.last();
        Row &row = table.rows.last();
        row.cells.append(std::exchange(m_cell, QString()).replace(u'\n', u"<br>"_s).replace(u'|', u"\\|"_s));
        row.headers += table.isHeader;
        for (int i = 1; i < table.span && row.cells.size() < kMostSpan; ++i)
            row.cells.append(QString());
        table.isInCell = false;
    }

    void endTable()
    {
        endCell();
        flush();
        QList<Row> rows = m_tables.takeLast().rows;
        rows.removeIf([](const Row &row) { return row.cells.isEmpty(); });
        if (rows.isEmpty()) return;
        qsizetype columns = 0;
        for (const Row &row : std::as_const(rows))
            columns = std::max(columns, row.cells.size());
        columns = std::min<qsizetype>(columns, kMostSpan);
        // A table of one cell is a frame around words.
        if (columns == 1) {
            for (const Row &row : std::as_const(rows))
                put(QString(row.cells.first()).replace("<br>"_L1, "\n"_L1).replace("\\|"_L1, "|"_L1));
            return;
        }
        QStringList lines;
        const bool isNamed = rows.first().headers == rows.first().cells.size() || rows.first().headers > 1;
        const auto line = [](const QStringList &cells) { return u"| "_s + cells.join(u" | "_s) + u" |"_s; };
        QStringList head = isNamed ? rows.takeFirst().cells : QStringList();
        while (head.size() < columns)
            head.append(QString());
        lines.append(line(head));
        lines.append(u"|"_s + u"---|"_s.repeated(columns));
        for (const Row &row : std::as_const(rows))
            lines.append(line(row.cells));
        m_isPlain = false;
        put(lines.join(u'\n'));
    }

    // ---- ends ----

    void close(const QString &name)
    {
        if (isVoid(name) || name == "br"_L1) return;
        qsizetype at = m_open.size();
        while (at-- > 0)
            if (m_open[at].name == name) break;
        if (at < 0) return;
        while (m_open.size() > at)
            end(m_open.takeLast());
    }

    void end(const Element &element)
    {
        m_firstUnmarked = std::min(m_firstUnmarked, m_open.size());
        if (element.isHidden) {
            --m_hidden;
            return;
        }
        if (m_hidden > 0) return;
        const QString &name = element.name;
        if (name == "title"_L1) m_isTitle = false;
        if (!element.href.isEmpty() && element.linkAt >= 0) endLink(element);
        if (element.isMarked) endMark(element.mark);
        if (name == "pre"_L1 || name == "ac:plain-text-body"_L1) {
            if (--m_pre == 0) code();
            return;
        }
        if (m_pre > 0) return;
        const bool isHeading = name.size() == 2 && name[0] == u'h' && name[1].isDigit();
        if (name == "td"_L1 || name == "th"_L1) return endCell();
        if (name == "dt"_L1) m_line += m_line.isEmpty() ? QString() : u":"_s;
        if (isHeading || isBlock(name)) flush();
        if (isHeading) m_heading = 0;
        if (name == "table"_L1 && isInTable() && !isOpen(name)) endTable();
        if (name == "li"_L1) m_marker.clear();
        if (element.isQuote) --m_quotes;
        if (!element.isList) return;
        m_lists.removeLast();
        m_isPlain = true;
        indent();
        m_wasItem = m_wasItem && !m_lists.isEmpty();
    }

    bool isOpen(const QString &name) const
    {
        return std::any_of(m_open.begin(), m_open.end(), [&](const Element &one) { return one.name == name; });
    }

    void endLink(const Element &element)
    {
        const QString shown = m_line.mid(element.linkAt).trimmed();
        if (shown.isEmpty() || shown == element.href || shown.contains(u"]("_s)) return;
        m_line.truncate(element.linkAt);
        m_line += u'[' + QString(shown).remove(u'[').remove(u']') + u"]("_s + element.href + u')';
    }

    // A mark behind a space would be no end.
    void endMark(const QString &mark)
    {
        const bool hadSpace = !m_line.isEmpty() && m_line.back().isSpace();
        while (!m_line.isEmpty() && m_line.back().isSpace())
            m_line.chop(1);
        m_line += mark;
        m_wantsSpace = m_wantsSpace || hadSpace;
    }

    HtmlTokens m_tokens;
    QString m_out;
    QString m_line; // the paragraph that is being read
    QString m_cell;
    QString m_title;
    QString m_indent;     // of what stands in an item
    QString m_itemIndent; // of the item itself
    QString m_marker;     // of an item that waits for its words
    QList<Element> m_open;
    QList<List> m_lists;
    QList<Table> m_tables;
    QSet<QString> m_bold;
    qsizetype m_styled = 0;
    qsizetype m_firstUnmarked = 0; // elements before it have their marks
    int m_hidden = 0;
    int m_pre = 0;
    int m_quotes = 0;
    int m_heading = 0;
    bool m_isTitle = false;
    bool m_hasTitle = false;
    bool m_wantsSpace = false;
    bool m_wasItem = false;
    bool m_isPlain = true;
};

} // namespace htmlreader

QString markdownOfHtml(const QString &html)
{
    return htmlreader::Reading(html).run();
}

bool looksLikeHtml(QStringView text)
{
    const QString start = text.left(1'000).trimmed().toString().toLower();
    return start.startsWith("<!doctype html"_L1) || start.startsWith("<html"_L1) || start.startsWith("<head"_L1) ||
           start.startsWith("<body"_L1) || (start.startsWith("<?xml"_L1) && start.contains("<html"_L1));
}

bool isOwnHtml(QStringView text)
{
    return text.left(2'000).contains("<meta name=\"generator\" content=\"Nevertwice\">"_L1);
}

} // namespace nevertwice
