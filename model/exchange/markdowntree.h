#pragma once

#include <cmark-gfm.h>

#include <QByteArray>
#include <QString>

#include <memory>

namespace nevertwice {

using MarkdownNode = std::unique_ptr<cmark_node, decltype(&cmark_node_free)>;

// The tree of a text that passed no limit, with tables, struck text, tasks and footnotes.
MarkdownNode parseMarkdown(const QByteArray &utf8);

QString literalOf(cmark_node *node);
// Nodes of extensions have no number: "table", "table_header", "table_row", "table_cell", "strikethrough", "tasklist".
bool isOfType(cmark_node *node, const char *type);

} // namespace nevertwice
