#include "model/exchange/slackmarkup.h"

#include "model/exchange/markupwriter.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace slackmarkup {

constexpr qsizetype kWidest = 80; // letters of a table that is set as code
constexpr qsizetype kDeepest = 6; // of lists that are still moved in
const QChar kApart(0x200B);       // between a sign and a letter, where Slack sees a sign only beside a gap

QString escaped(const QString &text)
{
    QString out = text;
    out.replace(u'&', "&amp;"_L1).replace(u'<', "&lt;"_L1).replace(u'>', "&gt;"_L1);
    return out;
}

bool isGap(QChar c)
{
    return c.isNull() || c.isSpace() || (!c.isLetterOrNumber() && c != u'*' && c != u'_' && c != u'~');
}

class Writer : public MarkupWriter
{
protected:
    QString text(const QString &literal) const override { return escaped(literal); }

    // It has no way to say a grave accent in code.
    QString code(const QString &literal) const override
    {
        const QString plain = escaped(QString(literal).replace(u'`', u'\''));
        return plain.trimmed().isEmpty() ? plain : u'`' + plain + u'`';
    }

    QString marked(Mark mark, const QString &inside, QChar before, QChar after) const override
    {
        if (mark == Mark::Strong && isInHeading()) return inside;
        const QChar sign = mark == Mark::Strong ? u'*' : mark == Mark::Emphasis ? u'_' : u'~';
        // A line that ends, ends what was marked.
        QStringList lines = inside.split(u'\n');
        for (QString &line : lines) {
            const QString words = line.trimmed();
            if (words.isEmpty()) continue;
            const qsizetype begin = line.indexOf(words.front());
            line = line.left(begin) + sign + words + sign + line.mid(begin + words.size());
        }
        QString out = lines.join(u'\n');
        if (!isGap(before) && out.front() == sign) out.prepend(kApart);
        if (!isGap(after) && out.back() == sign) out.append(kApart);
        return out;
    }

    QString link(const QString &target, const QString &label) const override
    {
        QString address = escaped(QString(target).replace(u'|', "%7C"_L1));
        const QString words = QString(label).replace(u'\n', u' ').trimmed();
        return words.isEmpty() || words == address ? u'<' + address + u'>' : u'<' + address + u'|' + words + u'>';
    }

    QString heading(int, const QString &inside) const override
    {
        return inside.trimmed().isEmpty() ? QString() : u'*' + inside.trimmed() + u'*';
    }

    // What is quoted twice is quoted once.
    QStringList quote(const QStringList &lines) const override
    {
        QStringList out;
        for (const QString &line : lines)
            out.append(line.startsWith("> "_L1) ? line : u"> "_s + line);
        return out;
    }

    QStringList codeBlock(const QString &, const QString &literal) const override
    {
        QString content = literal;
        while (content.endsWith(u'\n'))
            content.chop(1);
        content.replace("```"_L1, u"``"_s + kApart + u'`');
        QStringList lines{u"```"_s};
        lines.append(escaped(content).split(u'\n'));
        lines.append(u"```"_s);
        return lines;
    }

    QString itemMark(const Item &item) const override
    {
        static const QString dots[] = {u"•"_s, u"◦"_s, u"▪"_s};
        QString mark = item.isNumbered ? QString::number(item.number) + u'.' : dots[std::min(item.depth, 2)];
        if (item.task != Task::None) mark = item.task == Task::Done ? u"☑"_s : u"☐"_s;
        return QString(4 * std::min<qsizetype>(item.depth, kDeepest), u' ') + mark + u' ';
    }
    QString itemIndent(const Item &item) const override
    {
        return QString(4 * std::min<qsizetype>(item.depth, kDeepest) + 2, u' ');
    }

    QString rule() const override { return u"———"_s; }

    QStringList table(const Table &table) const override
    {
        if (!table.isNamed && table.rows.value(0).size() == 2) return facts(table);
        const QList<qsizetype> widths = widthsOf(table);
        qsizetype all = 2 * (widths.size() - 1);
        for (const qsizetype width : widths)
            all += width;
        return all <= kWidest ? asCode(table, widths) : asLines(table);
    }

private:
    static QList<qsizetype> widthsOf(const Table &table)
    {
        QList<qsizetype> widths;
        for (const QStringList &row : table.words)
            for (qsizetype i = 0; i < row.size(); ++i) {
                if (i == widths.size()) widths.append(0);
                widths[i] = std::max(widths[i], row[i].size());
            }
        return widths;
    }

    static QString bold(const QString &words)
    {
        const bool isBold = words.size() > 2 && words.startsWith(u'*') && words.endsWith(u'*');
        return words.isEmpty() || isBold ? words : u'*' + words + u'*';
    }

    // Two columns without names are names and what goes with them.
    static QStringList facts(const Table &table)
    {
        QStringList lines;
        for (qsizetype i = 1; i < table.rows.size(); ++i)
            lines.append(bold(table.rows[i].value(0) + u':') + u' ' + table.rows[i].value(1));
        return lines;
    }

    static QStringList asCode(const Table &table, const QList<qsizetype> &widths)
    {
        QStringList lines{u"```"_s};
        for (qsizetype i = table.isNamed ? 0 : 1; i < table.words.size(); ++i) {
            QString line;
            for (qsizetype j = 0; j < table.words[i].size(); ++j)
                line += table.words[i][j].leftJustified(widths[j] + 2);
            while (line.endsWith(u' '))
                line.chop(1);
            lines.append(escaped(line.replace("```"_L1, "'''"_L1)));
        }
        lines.append(u"```"_s);
        return lines;
    }

    static QStringList asLines(const Table &table)
    {
        QStringList lines;
        for (qsizetype i = 1; i < table.rows.size(); ++i) {
            QStringList cells;
            for (const QString &cell : table.rows[i])
                if (!cell.isEmpty()) cells.append(cells.isEmpty() ? bold(cell) : cell);
            if (!cells.isEmpty()) lines.append(u"• "_s + cells.join(u" · "_s));
        }
        return lines;
    }
};

} // namespace slackmarkup

QString slackMarkup(const QString &markdown)
{
    return slackmarkup::Writer().write(markdown);
}

} // namespace nevertwice
