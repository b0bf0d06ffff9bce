#pragma once

#include <cmark-gfm.h>

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>

namespace nevertwice {

using MarkdownNode = std::unique_ptr<cmark_node, decltype(&cmark_node_free)>;

// The tree of a text that passed no limit, with tables, struck text, tasks and footnotes.
MarkdownNode parseMarkdown(const QByteArray &utf8);
// The same tree for those who look at its blocks and their lines, and not at the words inside of them.
MarkdownNode parseBlocks(QByteArray utf8);

QString literalOf(cmark_node *node);
// The words of a node and those below, in one line: code blocks, HTML, tables, headings and pictures aside.
QString wordsOf(cmark_node *node);
// The tree as Markdown, in a form that is read as the same tree.
QString markdownOf(cmark_node *root);
// Of each line of the text, from 0, whether a block of code holds it, its fences included.
QList<bool> codeLines(const QString &markdown);
// A node with this literal.
cmark_node *newLeaf(cmark_node_type type, const QString &literal);
// Puts a node where another one is, which is freed. What may not stand there is let go.
void replaceNode(cmark_node *node, cmark_node *made);
// Puts what is inside a node in its place.
void unwrapNode(cmark_node *node);
// Nodes of extensions have no number: "table", "table_header", "table_row", "table_cell", "strikethrough", "tasklist".
bool isOfType(cmark_node *node, const char *type);

} // namespace nevertwice
