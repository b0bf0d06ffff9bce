#pragma once

#include <QString>

namespace nevertwice {

// Markdown as the wiki markup of Jira and older Confluence: h2. headings, *bold*, {{code}}, [words|address], ||names||
// of tables, {code} and {quote}. What would be markup there and was none here is escaped.
QString jiraMarkup(const QString &markdown);

} // namespace nevertwice
