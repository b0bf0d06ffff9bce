#include "ui/write/markdownedits.h"

#include "tests/support/property.h"
#include "tests/support/testmain.h"
#include "ui/write/markdownspans.h"

#include <QTest>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

namespace listshifting {

// What moving a selection comes to: its items one after the other, each with all the numbers that go on from it.
class OneByOne
{
public:
    OneByOne(const QStringList &text, Shift shift) : m_lines(text), m_shift(shift) {}

    QStringList shifted(int first, int last)
    {
        for (int i = first; i <= last; ++i)
            shiftLine(i);
        return m_lines;
    }

private:
    static bool isBlank(const QString &line) { return line.trimmed().isEmpty(); }
    static qsizetype indentOf(const QString &line)
    {
        return std::find_if(line.begin(), line.end(), [](QChar c) { return c != u' ' && c != u'\t'; }) - line.begin();
    }
    bool isOf(int line, const ListMark &mark) const
    {
        const auto other = listMarkOf(m_lines[line]);
        return other && other->indent.size() == mark.indent.size() && other->bullet.back() == mark.bullet.back();
    }

    int next(int from, const ListMark &mark) const
    {
        bool isAfterBlank = isBlank(m_lines[from]);
        for (int i = from + 1; i < m_lines.size(); ++i) {
            if (isBlank(m_lines[i])) {
                isAfterBlank = true;
                continue;
            }
            if (indentOf(m_lines[i]) > mark.indent.size()) continue;
            if (isOf(i, mark)) return i;
            if (listMarkOf(m_lines[i]) || isAfterBlank) return -1;
        }
        return -1;
    }
    int before(int from, const ListMark &mark) const
    {
        for (int i = from - 1; i >= 0; --i) {
            if (isBlank(m_lines[i]) || indentOf(m_lines[i]) > mark.indent.size()) continue;
            if (isOf(i, mark)) return i;
            if (listMarkOf(m_lines[i]) || i == 0 || isBlank(m_lines[i - 1])) return -1;
        }
        return -1;
    }
    std::optional<ListMark> above(int from, qsizetype deepest) const
    {
        for (int i = from - 1; i >= 0; --i) {
            const auto other = listMarkOf(m_lines[i]);
            if (!other && isBlank(m_lines[i])) return {};
            if (other && other->indent.size() <= deepest) return other;
        }
        return {};
    }
    int widthOf(int line, const ListMark &mark) const
    {
        const qsizetype indent = mark.indent.size();
        const auto other = above(line, m_shift == Shift::In ? indent : indent - 1);
        if (other && m_shift == Shift::Out) return int(indent - other->indent.size());
        return int((other && other->indent.size() == indent ? *other : mark).bullet.size() + 1);
    }
    void write(int line, qint64 number)
    {
        const ListMark mark = *listMarkOf(m_lines[line]);
        m_lines[line].replace(mark.indent.size(), mark.bullet.size() - 1, QString::number(number));
    }
    void shiftNumbers(int line, const ListMark &mark, qint64 expected, qint64 by)
    {
        for (line = next(line, mark); line >= 0; line = next(line, mark)) {
            const qint64 number = listMarkOf(m_lines[line])->number();
            if (number != expected++) return;
            write(line, number + by);
        }
    }
    void shiftLine(int line)
    {
        const auto mark = listMarkOf(m_lines[line]);
        if (!mark) return;
        if (m_width == 0) m_width = widthOf(line, *mark);
        const bool isFirst = before(line, *mark) < 0;
        if (m_shift == Shift::In)
            m_lines[line].prepend(QString(m_width, u' '));
        else
            m_lines[line].remove(0, std::min<qsizetype>(m_width, mark->indent.size()));
        const ListMark after = *listMarkOf(m_lines[line]);
        const qint64 number = mark->number();
        if (number < 0 || after.indent == mark->indent) return;
        shiftNumbers(line, *mark, number + 1, m_shift == Shift::In ? -1 : -number);
        const int other = before(line, after);
        const qint64 now = other >= 0 ? listMarkOf(m_lines[other])->number() + 1 : isFirst ? number : 1;
        if (now != number) write(line, now);
        shiftNumbers(line, after, now, 1);
    }

    QStringList m_lines;
    Shift m_shift;
    int m_width = 0;
};

QTextCursor linesOf(QTextDocument &document, int first, int last)
{
    QTextCursor cursor(document.findBlockByNumber(first));
    cursor.setPosition(document.findBlockByNumber(last).position(), QTextCursor::KeepAnchor);
    return cursor;
}

// Lists in lists that count on for a while, with what stands between their items.
rc::Gen<QStringList> someLines()
{
    const auto line = rc::gen::map(
        rc::gen::tuple(rc::gen::inRange(0, 12), rc::gen::inRange(0, 3), rc::gen::inRange(0, 4), rc::gen::inRange(0, 8)),
        [](const std::tuple<int, int, int, int> &drawn) {
            const auto [kind, depth, number, mark] = drawn;
            const QString indent(depth * 3, u' ');
            if (kind == 0) return QString();
            if (kind == 1) return indent + u"words"_s;
            if (mark == 0) return indent + u"- x"_s;
            return indent + QString::number(number) + (mark == 1 ? u") x"_s : u". x"_s);
        });
    return rc::gen::map(rc::gen::container<std::vector<QString>>(line), [](const std::vector<QString> &drawn) {
        QStringList lines(drawn.begin(), drawn.end());
        lines.append(QString());
        // Most items go on from the one before them: numbers that were drawn seldom would.
        qint64 before = 0;
        for (QString &one : lines)
            if (const auto item = listMarkOf(one); item && item->number() >= 0) {
                if (item->number() > 0) one.replace(item->indent.size(), 1, QString::number(before + 1));
                before = listMarkOf(one)->number();
            }
        return lines;
    });
}

} // namespace listshifting

using namespace listshifting;

// What single keys do to many lines at once.
class MarkdownEditsTest : public QObject
{
    Q_OBJECT

private slots:
    void movesManyItemsAsOneAfterTheOther()
    {
        QVERIFY(holds("items that are moved together stand and count as if each was moved by itself", [] {
            const QStringList lines = *someLines();
            const int first = *rc::gen::inRange(0, int(lines.size()));
            const int last = *rc::gen::inRange(first, int(lines.size()));
            const Shift shift = *rc::gen::element(Shift::In, Shift::Out);
            QTextDocument document(lines.join(u'\n'));
            QTextCursor cursor = linesOf(document, first, last);
            shiftItems(cursor, shift);
            const QString expected = OneByOne(lines, shift).shifted(first, last).join(u'\n');
            RC_ASSERT(document.toPlainText().toStdString() == expected.toStdString());
        }));
    }

    void writesEachOfManyItemsOnce()
    {
        constexpr int kMany = 5000;
        QStringList lines;
        for (int i = 1; i <= kMany; ++i)
            lines.append(QString::number(i) + u". x"_s);
        QTextDocument document(lines.join(u'\n'));
        for (const Shift shift : {Shift::In, Shift::Out}) {
            const int before = document.availableUndoSteps(); // each change that is made to it
            QTextCursor cursor = linesOf(document, 1, kMany - 2);
            shiftItems(cursor, shift);
            const int changes = document.availableUndoSteps() - before;
            QVERIFY2(changes >= kMany - 2 && changes < kMany * 6, qPrintable(QString::number(changes)));
        }
        QCOMPARE(document.toPlainText(), lines.join(u'\n'));
    }
};

NEVERTWICE_TEST(MarkdownEditsTest);
#include "markdownedits_test.moc"
