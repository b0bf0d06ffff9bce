#include "ui/write/markdownedits.h"

#include "ui/write/markdownhighlighter.h"
#include "ui/write/markdownspans.h"

#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

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
// without an empty line, belongs to an item.
QTextBlock nextItem(const QTextBlock &from, const ListMark &mark)
{
    const int indent = int(mark.indent.size());
    bool isAfterEmpty = from.text().trimmed().isEmpty();
    for (QTextBlock block = from.next(); block.isValid(); block = block.next()) {
        const QString line = block.text();
        if (line.trimmed().isEmpty()) {
            isAfterEmpty = true;
            continue;
        }
        const auto other = markOf(block);
        if (indentOf(line) > indent) continue;
        if (other && indentOf(line) == indent && other->bullet.back() == mark.bullet.back()) return block;
        if (other || isAfterEmpty || MarkdownHighlighter::isCode(block)) break;
    }
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

// The list that an item leaves counts on without it, and the one it comes to with it.
void countOn(const QTextBlock &block, const ListMark &before, bool wasFirst, Shift shift)
{
    const auto after = markOf(block);
    const qint64 number = before.number();
    if (!after || number < 0 || after->indent == before.indent) return;
    // Those below one that goes out are left inside of it, and begin anew.
    shiftNumbers(block, before, number + 1, shift == Shift::In ? -1 : -number);
    const QTextBlock above = itemBefore(block, *after);
    const qint64 now = above.isValid() ? markOf(above)->number() + 1 : wasFirst ? number : 1;
    if (now != number) writeNumber(block, *after, now);
    shiftNumbers(block, *after, now, 1);
}

void shiftBlock(const QTextBlock &block, Shift shift, int width)
{
    const auto mark = markOf(block);
    if (!mark) return;
    const bool isFirst = !itemBefore(block, *mark).isValid();
    QTextCursor edit(block);
    if (shift == Shift::In) {
        edit.insertText(QString(width, u' '));
    } else {
        const int removed = mark->indent.startsWith(u'\t') ? 1 : std::min(width, int(mark->indent.size()));
        edit.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor, removed);
        edit.removeSelectedText();
    }
    countOn(block, *mark, isFirst, shift);
}

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
    int width = 0; // of the first, for all of them: what stands in another item stays in it
    cursor.beginEditBlock();
    for (int i = document.findBlock(cursor.selectionStart()).blockNumber(); i <= last; ++i) {
        const QTextBlock block = document.findBlockByNumber(i);
        const auto mark = markOf(block);
        if (mark && width == 0) width = shiftWidth(block, *mark, shift);
        shiftBlock(block, shift, width);
    }
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
