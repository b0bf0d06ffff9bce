#pragma once

#include "model/domain/incident.h"
#include "model/domain/result.h"

#include <QString>

namespace nevertwice {

// The default Markdown (resources/help/markdown.md): lossless, and the same bytes for the same incident. What has no
// place in a text stands in the front matter, what has none in a row stands in a comment behind the row.
QString ownMarkdown(const Incident &incident);

// Whether a text is of this form: it begins with front matter that says so.
bool isOwnMarkdown(QStringView text);

// Reads what ownMarkdown wrote, also after people changed it by hand: what they changed counts, rows they added get a
// uuid that depends on their content alone, text that stands where rows are expected is kept as a section without a
// heading, and a time that cannot be read becomes a finding. Fails only where the front matter cannot be read or holds
// values of the wrong shape. `origin` names the file for good, should it have lost its uuid.
Result<Incident> readOwnMarkdown(const QString &text, const QString &origin);

} // namespace nevertwice
