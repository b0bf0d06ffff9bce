#include "model/exchange/jiramarkup.h"

#include "model/exchange/markupwriter.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace jiramarkup {

bool isWordLetter(QChar c)
{
    return c.isLetterOrNumber();
}

// Signs that begin or end something only at the edge of a word.
bool isEdgeSign(QChar c)
{
    return QStringView(u"*_-+^~!").contains(c);
}

bool isAlwaysSign(QChar c)
{
    return QStringView(u"{}[]|").contains(c);
}

// Two of them break a line there, and one before a sign is lost; before a letter it says itself.
bool isLoneBackslash(QStringView text, qsizetype at)
{
    return at + 1 < text.size() && (isWordLetter(text[at + 1]) || text[at + 1].isSpace());
}

// "(x)" and ":)" become pictures there.
bool isFace(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (c == u'(') {
        static const QStringList inside{u"y"_s, u"n"_s,  u"i"_s,   u"/"_s, u"x"_s,  u"!"_s,  u"+"_s,  u"-"_s,
                                        u"?"_s, u"on"_s, u"off"_s, u"*"_s, u"*r"_s, u"*g"_s, u"*b"_s, u"*y"_s};
        const qsizetype end = text.mid(at, 5).indexOf(u')');
        return end > 1 && inside.contains(text.mid(at + 1, end - 1).toString());
    }
    if (c != u':' && c != u';') return false;
    const QChar next = at + 1 < text.size() ? text[at + 1] : QChar();
    return QStringView(u")(PD").contains(next) && !next.isNull();
}

QString escaped(const QString &text)
{
    QString out;
    out.reserve(text.size() + 16);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const QChar before = i > 0 ? text[i - 1] : QChar();
        const QChar after = i + 1 < text.size() ? text[i + 1] : QChar();
        const bool isEdge =
            isEdgeSign(c) && !(isWordLetter(before) && isWordLetter(after)) && !(before.isSpace() && after.isSpace());
        const bool isCitation = c == u'?' && after == u'?';
        if (c == u'\\' && !isLoneBackslash(text, i)) {
            out += "&#92;"_L1;
            continue;
        }
        if (isAlwaysSign(c) || isEdge || isCitation || isFace(text, i)) out += u'\\';
        out += c;
        if (isCitation) {
            out += after;
            ++i;
        }
    }
    return out;
}

// What an address may not hold where one is expected.
QString addressed(const QString &target)
{
    QString out = target;
    return out.replace(u'|', "%7C"_L1)
        .replace(u'[', "%5B"_L1)
        .replace(u']', "%5D"_L1)
        .replace(u'{', "%7B"_L1)
        .replace(u'}', "%7D"_L1);
}

class Writer : public MarkupWriter
{
protected:
    QString text(const QString &literal) const override { return escaped(literal); }

    QString code(const QString &literal) const override
    {
        return literal.trimmed().isEmpty() ? literal : u"{{"_s + escaped(literal) + u"}}"_s; // markup is read in it too
    }

    // Braces around a sign make it one inside a word, too.
    QString marked(Mark mark, const QString &inside, QChar before, QChar after) const override
    {
        QString sign = mark == Mark::Strong ? u"*"_s : mark == Mark::Emphasis ? u"_"_s : u"-"_s;
        const QString words = inside.trimmed();
        if (isWordLetter(before) || isWordLetter(after) || words.contains(u'\n')) sign = u'{' + sign + u'}';
        const qsizetype begin = inside.indexOf(words.front());
        return inside.left(begin) + sign + words + sign + inside.mid(begin + words.size());
    }

    QString link(const QString &target, const QString &label) const override
    {
        const QString address = addressed(target);
        const QString words = QString(label).replace(u'\n', u' ').trimmed();
        return words.isEmpty() || label == escaped(target) ? u'[' + address + u']'
                                                           : u'[' + words + u'|' + address + u']';
    }

    QString heading(int level, const QString &inside) const override
    {
        return u"h%1. "_s.arg(std::clamp(level, 1, 6)) + inside.trimmed();
    }

    // At the start of a line more is markup.
    QString lineStart(const QString &line) const override
    {
        static const QRegularExpression start(u"^(?:(#+|-+|\\*+)(?=\\s)|(h[1-6]|bq)\\.(?=\\s))"_s);
        const QRegularExpressionMatch match = start.match(line);
        if (!match.hasMatch()) return line;
        if (match.hasCaptured(2)) return match.captured(2) + u"\\."_s + line.mid(match.capturedLength());
        return u'\\' + line;
    }

    // There are none in quotes.
    QStringList quote(const QStringList &lines) const override
    {
        QStringList inside = lines;
        inside.removeAll(u"{quote}"_s);
        return inside.isEmpty() ? inside : QStringList{u"{quote}"_s} + inside + QStringList{u"{quote}"_s};
    }

    QStringList codeBlock(const QString &language, const QString &literal) const override
    {
        static const QRegularExpression plain(u"^[a-z0-9+#]{1,20}$"_s);
        QString content = literal;
        while (content.endsWith(u'\n'))
            content.chop(1);
        const bool isEnding = content.contains("{code"_L1); // it would end there
        const QString sign = isEnding ? u"{noformat}"_s : u"{code}"_s;
        QString first = sign;
        if (!isEnding && plain.match(language).hasMatch()) first = u"{code:%1}"_s.arg(language);
        if (isEnding) content.replace("{noformat"_L1, "{ noformat"_L1);
        QStringList lines{first};
        lines.append(content.split(u'\n'));
        lines.append(sign);
        return lines;
    }

    QString itemMark(const Item &item) const override
    {
        const QString task = item.task == Task::Done ? u"(/) "_s : item.task == Task::Open ? u"☐ "_s : QString();
        return item.marks.left(kDeepest) + u' ' + task;
    }
    QString itemIndent(const Item &) const override { return {}; }
    // A blank line ends a list.
    bool mayHaveBlankLines() const override { return false; }

    QString rule() const override { return u"----"_s; }

    QStringList table(const Table &table) const override
    {
        QStringList lines;
        for (qsizetype i = table.isNamed ? 0 : 1; i < table.rows.size(); ++i) {
            const QString sign = i == 0 ? u"||"_s : u"|"_s;
            QString line = sign;
            for (const QString &cell : table.rows[i])
                line += (cell.isEmpty() ? u" "_s : cell) + sign;
            lines.append(line);
        }
        return lines;
    }

private:
    static constexpr qsizetype kDeepest = 12;
};

} // namespace jiramarkup

QString jiraMarkup(const QString &markdown)
{
    return jiramarkup::Writer().write(markdown);
}

} // namespace nevertwice
