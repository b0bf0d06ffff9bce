#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace nevertwice {

// One line of a document and what the tree of its Markdown says it is.
struct SourceLine
{
    enum class Kind { Blank, Heading, Text, Table, Code, Rule, Html };

    Kind kind = Kind::Text;
    QString raw;    // as it stands
    QString text;   // without indentation, marks of lists, quotes and headings
    int number = 0; // from 1
    int level = 0;  // of a heading
    int indent = 0;
    int depth = 0; // how many list items it stands in
    bool startsItem = false;
    bool isOrdered = false;
    bool isQuoted = false;
    std::optional<bool> isChecked; // of a box before the text

    bool isBlank() const { return kind == Kind::Blank; }
    // What a person reads as a line of text: code that is code only because it is indented, too.
    bool isText() const { return kind == Kind::Text; }
};

// People indent, forget and mix marks in ways no grammar knows, so the depth of lists is taken from what the lines look
// like; the tree says what is a heading, a table, code or HTML. A text that passes a limit gets no tree, only lines.
QList<SourceLine> documentLines(const QString &text);

// The cells of a row of a table, with or without bars at its ends.
QStringList tableCells(const QString &row);
// "|---|:-:|"
bool isTableRule(const QString &row);

} // namespace nevertwice
