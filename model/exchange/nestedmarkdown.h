#pragma once

#include <QString>

namespace nevertwice {

// A Markdown text as part of a larger one: its headings go below those around it, and whatever it leaves open (a fence
// of code, a comment of HTML) ends with it. Its footnotes and the targets of its links stay its own: footnotes are
// named after `scope`, which has to differ between the texts of one page.
QString nestedMarkdown(const QString &markdown, const QString &scope = {});

} // namespace nevertwice
