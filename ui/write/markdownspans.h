#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace nevertwice {

// A stretch of one line of Markdown that means something, marks included. It is what highlighting, spelling and links
// need to know of a line while it is typed; what is rendered is decided by the parser alone.
struct MarkdownSpan
{
    enum class Kind { Code, Bold, Italic, Struck, Link, Image, Url, Reference };
    Kind kind = Kind::Code;
    int start = 0;
    int length = 0;
    int opening = 0; // length of the marks before and after what is marked
    int closing = 0;
    QString target; // where a link, an address or a reference (INC-12) leads

    int end() const { return start + length; }
    bool operator==(const MarkdownSpan &) const = default;
};

// In order, none inside another. Lines are looked at up to a length no person writes by hand.
QList<MarkdownSpan> spansOf(const QString &line);

// What a list item begins with: "  - ", "3. ", "- [ ] ".
struct ListMark
{
    QString indent;
    QString bullet; // "-", "3."
    QString gap;    // what stands between the bullet and the text
    QString box;    // "[ ] " of a task

    int length() const { return int(indent.size() + bullet.size() + gap.size() + box.size()); }
    // The mark of the item that comes after this one: the next number, a box that is not ticked.
    QString next() const;
    // -1 where it is no number.
    qint64 number() const;

    bool operator==(const ListMark &) const = default;
};

std::optional<ListMark> listMarkOf(const QString &line);

// "```", "~~~~": what opens or closes a block of code; empty when the line does neither.
QString fenceOf(const QString &line);

} // namespace nevertwice
