#pragma once

#include <QString>

namespace nevertwice {

// Markdown as the markup of Slack ("mrkdwn"): *bold*, _italic_, ~struck~, <address|words>, dots for lists. It has
// neither headings nor tables: a heading becomes a bold line, a narrow table a block of code, a wide one lines. "&",
// "<" and ">" are escaped, so that nothing in a text calls a channel or a person.
QString slackMarkup(const QString &markdown);

} // namespace nevertwice
