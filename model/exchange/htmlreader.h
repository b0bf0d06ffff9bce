#pragma once

#include <QString>

namespace nevertwice {

// A page as Markdown, so that it can be read like any document: headings, paragraphs, lists in lists, tables, code,
// emphasis, links and pictures. Pages of wikis, of office programs and of browsers that saved them; whatever the markup
// leaves open or closes wrongly, the words come through. Scripts, styles, menus and what is hidden do not. Takes time
// in proportion to the text and loads nothing.
QString markdownOfHtml(const QString &html);

// Whether a text begins as a page does.
bool looksLikeHtml(QStringView text);
// Whether this program wrote the page: it has the same in better forms.
bool isOwnHtml(QStringView text);

} // namespace nevertwice
