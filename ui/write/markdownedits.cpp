#include "ui/write/markdownedits.h"

#include "ui/write/markdownhighlighter.h"
#include "ui/write/markdownspans.h"

#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>
#include <deque>
#include <limits>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

// The mark of the item whose text the block is, if it is one.
std::optional<ListMark> markOf(const QTextBlock &block)
{
    if (MarkdownHighlighter::isCode(block)) return {};
    return listMarkOf(block.text());
}

// "> " of a line that is quoted; empty for any other.
QString quoteMarkOf(const QTextBlock &block)
{
    static const QRegularExpression pattern(u"^ {0,3}(?:> ?)+"_s);
    return MarkdownHighlighter::isCode(block) ? QString() : pattern.match(block.text()).captured();
}

// The nearest item above that stands no deeper than this.
std::optional<ListMark> markAbove(const QTextBlock &block, qsizetype deepest)
{
    for (QTextBlock above = block.previous(); above.isValid(); above = above.previous()) {
        const auto other = markOf(above);
        if (!other && above.text().trimmed().isEmpty()) break;
        if (other && other->indent.size() <= deepest) return other;
    }
    return {};
}

// The last item of the list that this item's own list stands in.
std::optional<ListMark> outerMark(const QTextBlock &block, const ListMark &mark)
{
    return markAbove(block, mark.indent.size() - 1);
}

void selectRange(QTextCursor &cursor, int start, int end)
{
    cursor.setPosition(start);
    cursor.setPosition(end, QTextCursor::KeepAnchor);
}

int indentOf(const QString &line)
{
    int indent = 0;
    while (indent < line.size() && (line[indent] == u' ' || line[indent] == u'\t'))
        ++indent;
    return indent;
}

// The item of the same list that comes after this block; invalid where the list ends. What is indented, or goes on
// without an empty line, belongs to an item. Where there is none: down to which block nothing is found from further
// down either.
QTextBlock nextItem(const QTextBlock &from, const ListMark &mark, int *noneAbove = nullptr)
{
    const int indent = int(mark.indent.size());
    bool isAfterEmpty = from.text().trimmed().isEmpty();
    int lastEmpty = from.blockNumber();
    for (QTextBlock block = from.next(); block.isValid(); block = block.next()) {
        const QString line = block.text();
        if (line.trimmed().isEmpty()) {
            isAfterEmpty = true;
            if (noneAbove) lastEmpty = block.blockNumber();
            continue;
        }
        const auto other = markOf(block);
        if (indentOf(line) > indent) continue;
        if (other && indentOf(line) == indent && other->bullet.back() == mark.bullet.back()) return block;
        const bool isOther = other || MarkdownHighlighter::isCode(block);
        if (!isOther && !isAfterEmpty) continue;
        if (noneAbove) *noneAbove = isOther ? block.blockNumber() : lastEmpty;
        return {};
    }
    if (noneAbove) *noneAbove = from.document()->blockCount();
    return {};
}

// The one that comes before it.
QTextBlock itemBefore(const QTextBlock &from, const ListMark &mark)
{
    const int indent = int(mark.indent.size());
    for (QTextBlock block = from.previous(); block.isValid(); block = block.previous()) {
        const QString line = block.text();
        if (line.trimmed().isEmpty() || indentOf(line) > indent) continue;
        const auto other = markOf(block);
        if (other && indentOf(line) == indent && other->bullet.back() == mark.bullet.back()) return block;
        const bool goesOn =
            !other && !MarkdownHighlighter::isCode(block) && !block.previous().text().trimmed().isEmpty();
        if (!goesOn) break;
    }
    return {};
}

// Behind the old one first: a selection that begins with the number still does.
void writeNumber(const QTextBlock &block, const ListMark &mark, qint64 number)
{
    QTextCursor edit(block);
    const int start = block.position() + int(mark.indent.size());
    const int end = start + int(mark.bullet.size()) - 1;
    edit.setPosition(end);
    edit.insertText(QString::number(number));
    selectRange(edit, start, end);
    edit.removeSelectedText();
}

// The numbers below go on from what was put in or taken out, as far as they went on before.
void shiftNumbers(QTextBlock block, const ListMark &mark, qint64 expected, qint64 by)
{
    if (mark.number() < 0) return;
    for (block = nextItem(block, mark); block.isValid(); block = nextItem(block, mark)) {
        const auto written = markOf(block);
        if (written->number() != expected++) return;
        writeNumber(block, *written, written->number() + by);
    }
}

// An item goes in to where the text of the one above it begins, and out to where the one around it does.
int shiftWidth(const QTextBlock &block, const ListMark &mark, Shift shift)
{
    const qsizetype indent = mark.indent.size();
    const auto above = shift == Shift::In ? markAbove(block, indent) : outerMark(block, mark);
    if (above && shift == Shift::Out) return int(indent - above->indent.size());
    return int((above && above->indent.size() == indent ? *above : mark).bullet.size() + 1);
}

// Moves items one after the other, from above. The list that one leaves counts on without it, and the one it comes to
// with it. What stands below is counted together and written once: for each of many items by itself it would cost the
// square of their number.
class ItemShifting
{
public:
    ItemShifting(const QTextBlock &first, Shift shift) : m_first(first), m_shift(shift) {}

    void shift(const QTextBlock &block)
    {
        if (const auto mark = markOf(block)) shiftItem(block, *mark);
        passed(block);
    }

    void writeBelow()
    {
        for (const auto &[level, below] : m_below)
            for (const Item &item : below.items)
                if (below.shifted != item.from)
                    writeNumber(item.block, *markOf(item.block), item.number + below.shifted - item.from);
    }

private:
    // What items of one list have in common: their indent, and how their marks end.
    using Level = std::pair<qsizetype, QChar>;
    struct Item
    {
        QTextBlock block;
        qint64 number = 0; // as it is written
        qint64 from = 0;   // what the list was shifted by before it counted on up to here
    };
    // The items of a list below, as far as they count on.
    struct Below
    {
        std::deque<Item> items;
        std::optional<QTextBlock> behind; // the one after them, once it was looked for
        qint64 shifted = 0;
        QTextBlock next; // the first, also where it does not count on
        int noneAbove = -1;
    };

    static Level levelOf(const ListMark &mark) { return {mark.indent.size(), mark.bullet.back()}; }

    void shiftItem(const QTextBlock &block, const ListMark &mark)
    {
        if (m_width == 0) m_width = shiftWidth(block, mark, m_shift);
        const qint64 number = takeNumber(block, mark);
        const bool isFirst = !numberAbove(mark);
        QTextCursor edit(block);
        if (m_shift == Shift::In) {
            edit.insertText(QString(m_width, u' '));
        } else {
            const int removed = mark.indent.startsWith(u'\t') ? 1 : std::min(m_width, int(mark.indent.size()));
            edit.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor, removed);
            edit.removeSelectedText();
        }
        const auto after = markOf(block);
        if (!after || number < 0) return;
        qint64 now = number;
        if (after->indent != mark.indent) {
            // Those below one that goes out are left inside of it, and begin anew.
            shiftBelow(block, mark, number + 1, m_shift == Shift::In ? -1 : -number);
            const auto above = numberAbove(*after);
            now = above ? *above + 1 : isFirst ? number : 1;
            shiftBelow(block, *after, now, 1);
        }
        if (now != after->number()) writeNumber(block, *after, now);
    }

    // As it is by what was shifted above it.
    qint64 takeNumber(const QTextBlock &block, const ListMark &mark)
    {
        const auto found = m_below.find(levelOf(mark));
        if (found == m_below.end()) return mark.number();
        Below &below = found->second;
        if (below.items.empty() || below.items.front().block != block) return mark.number();
        const Item item = below.items.front();
        below.items.pop_front();
        return item.number + below.shifted - item.from;
    }

    void shiftBelow(const QTextBlock &block, const ListMark &mark, qint64 expected, qint64 by)
    {
        Below &below = m_below[levelOf(mark)];
        if (below.items.empty()) {
            if (!findNext(below, block, mark)) return;
            const qint64 number = markOf(below.next)->number();
            if (number != expected) return;
            append(below, below.next, number);
        } else if (const Item &first = below.items.front(); first.number + below.shifted - first.from != expected) {
            return;
        }
        // What is shifted may count on further than before.
        for (;;) {
            const Item last = below.items.back();
            if (!below.behind) below.behind = nextItem(last.block, mark);
            const auto written = below.behind->isValid() ? markOf(*below.behind) : std::nullopt;
            if (!written || written->number() != last.number + below.shifted - last.from + 1) break;
            append(below, *below.behind, written->number());
        }
        below.shifted += by;
    }

    static void append(Below &below, QTextBlock block, qint64 number)
    {
        below.items.push_back({block, number, below.shifted});
        below.behind.reset();
    }

    // What was found from further up is found from here, until one has come by.
    static bool findNext(Below &below, const QTextBlock &block, const ListMark &mark)
    {
        const int here = block.blockNumber();
        if (below.next.isValid() && below.next.blockNumber() > here) return true;
        if (here < below.noneAbove) return false;
        below.noneAbove = -1;
        below.next = nextItem(block, mark, &below.noneAbove);
        return below.next.isValid();
    }

    // Of the item before, in the list that this mark belongs to.
    std::optional<qint64> numberAbove(const ListMark &mark)
    {
        const Level level = levelOf(mark);
        if (const auto known = m_above.find(level); known != m_above.end()) return known->second;
        if (level.first >= m_ended) return {};
        const QTextBlock above = itemBefore(m_first, mark);
        return m_above[level] = above.isValid() ? std::optional(markOf(above)->number()) : std::nullopt;
    }

    // Lists that stand deeper end with a line that belongs to none of their items.
    void passed(const QTextBlock &block)
    {
        const QString line = block.text();
        if (line.trimmed().isEmpty()) return;
        const auto mark = markOf(block);
        const bool goesOn =
            !mark && !MarkdownHighlighter::isCode(block) && !block.previous().text().trimmed().isEmpty();
        if (goesOn) return;
        const qsizetype indent = indentOf(line);
        m_above.erase(m_above.lower_bound({indent, QChar()}), m_above.end());
        m_ended = std::min(m_ended, indent);
        if (mark) m_above[levelOf(*mark)] = mark->number();
    }

    QTextBlock m_first;
    Shift m_shift;
    int m_width = 0; // of the first, for all of them: what stands in another item stays in it
    std::map<Level, Below> m_below;
    std::map<Level, std::optional<qint64>> m_above;
    qsizetype m_ended = std::numeric_limits<qsizetype>::max(); // lists as deep as that have ended
};

// The places between the brackets.
QList<int> boxesUnder(const QTextCursor &cursor)
{
    QList<int> boxes;
    const QTextDocument &document = *cursor.document();
    const int end = cursor.selectionEnd() + (cursor.hasSelection() ? 0 : 1); // a line it only reaches is not chosen
    for (QTextBlock block = document.findBlock(cursor.selectionStart()); block.isValid() && block.position() < end;
         block = block.next())
        if (const auto mark = markOf(block); mark && !mark->box.isEmpty())
            boxes.append(block.position() + int(mark->length() - mark->box.size()) + 1);
    return boxes;
}

bool isAddress(const QString &text)
{
    return text.startsWith("http://"_L1) || text.startsWith("https://"_L1) || text.startsWith("mailto:"_L1);
}

// How many of a character stand on both sides of a stretch.
int runAround(const QTextDocument &document, int start, int end, QChar mark)
{
    int run = 0;
    while (start - run > 0 && document.characterAt(start - run - 1) == mark && document.characterAt(end + run) == mark)
        ++run;
    return run;
}

} // namespace

bool isInList(const QTextCursor &cursor)
{
    const QTextDocument &document = *cursor.document();
    const QTextBlock last = document.findBlock(cursor.selectionEnd());
    for (QTextBlock block = document.findBlock(cursor.selectionStart()); block.isValid(); block = block.next()) {
        if (markOf(block)) return true;
        if (block == last) break;
    }
    return false;
}

bool continueList(QTextCursor &cursor)
{
    if (cursor.hasSelection()) return false;
    const auto mark = markOf(cursor.block());
    const qsizetype length = mark ? mark->length() : quoteMarkOf(cursor.block()).size();
    if (length == 0 || cursor.positionInBlock() < length) return false;
    cursor.beginEditBlock();
    if (cursor.block().length() - 1 > length) {
        cursor.insertText(u'\n' + (mark ? mark->next() : quoteMarkOf(cursor.block())));
        if (mark) shiftNumbers(cursor.block(), *mark, mark->number() + 1, 1);
    } else {
        const auto outer = mark ? outerMark(cursor.block(), *mark) : std::nullopt;
        // Without an empty line between them, what is typed next would belong to the item above.
        const QString end = cursor.block().previous().text().trimmed().isEmpty() ? QString() : u"\n"_s;
        cursor.movePosition(QTextCursor::StartOfBlock, QTextCursor::KeepAnchor);
        cursor.insertText(outer ? outer->next() : end);
        if (outer)
            shiftNumbers(cursor.block(), *outer, outer->number() + 1, 1);
        else if (mark)
            shiftNumbers(cursor.block(), *mark, mark->number() + 1, -1);
    }
    cursor.endEditBlock();
    return true;
}

void shiftItems(QTextCursor &cursor, Shift shift)
{
    const QTextDocument &document = *cursor.document();
    const int last = document.findBlock(cursor.selectionEnd()).blockNumber();
    QTextBlock block = document.findBlock(cursor.selectionStart());
    cursor.beginEditBlock();
    ItemShifting items(block, shift);
    for (; block.isValid() && block.blockNumber() <= last; block = block.next())
        items.shift(block);
    items.writeBelow();
    cursor.endEditBlock();
}

bool hasBox(const QTextCursor &cursor)
{
    return !boxesUnder(cursor).isEmpty();
}

void toggleBoxes(QTextCursor &cursor)
{
    const QTextDocument &document = *cursor.document();
    const QList<int> boxes = boxesUnder(cursor);
    const bool isAnyEmpty =
        std::any_of(boxes.begin(), boxes.end(), [&](int box) { return document.characterAt(box) == u' '; });
    cursor.beginEditBlock();
    for (const int box : boxes) {
        QTextCursor edit(cursor.document());
        edit.setPosition(box + 1);
        edit.insertText(isAnyEmpty ? u"x"_s : u" "_s);
        selectRange(edit, box, box + 1);
        edit.removeSelectedText();
    }
    cursor.endEditBlock();
}

void toggleMark(QTextCursor &cursor, const QString &mark)
{
    const bool isAtPlace = !cursor.hasSelection();
    const int place = cursor.position();
    if (isAtPlace) cursor.select(QTextCursor::WordUnderCursor);
    const int start = cursor.selectionStart();
    const int end = cursor.selectionEnd();
    const int size = int(mark.size());
    // Two stars are bold, one is italic, three are both.
    const int run = runAround(*cursor.document(), start, end, mark[0]);
    const bool isMarked = size == 1 ? run % 2 == 1 : run >= size;
    cursor.beginEditBlock();
    if (isMarked) {
        selectRange(cursor, end, end + size);
        cursor.removeSelectedText();
        selectRange(cursor, start - size, start);
        cursor.removeSelectedText();
        selectRange(cursor, start - size, end - size);
        if (isAtPlace) cursor.setPosition(place - size);
    } else {
        cursor.setPosition(end);
        cursor.insertText(mark);
        cursor.setPosition(start);
        cursor.insertText(mark);
        selectRange(cursor, start + size, end + size);
        if (isAtPlace) cursor.setPosition(place + size);
    }
    cursor.endEditBlock();
}

void insertLink(QTextCursor &cursor)
{
    const QString selected = cursor.selectedText();
    const int start = cursor.selectionStart();
    if (isAddress(selected)) {
        cursor.insertText(u"[](%1)"_s.arg(selected));
        cursor.setPosition(start + 1);
        return;
    }
    cursor.insertText(u"[%1]()"_s.arg(selected));
    cursor.setPosition(selected.isEmpty() ? start + 1 : start + int(selected.size()) + 3);
}

} // namespace nevertwice
