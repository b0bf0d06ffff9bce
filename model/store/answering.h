#pragma once

#include "model/domain/result.h"
#include "model/store/rows.h"

#include <QSet>

#include <optional>
#include <vector>

namespace nevertwice {

class Reader;

// Which incidents answer a query; nothing where it asks for nothing, which is to say all of them. Every list, chart and
// report that takes a query asks here.
Result<std::optional<QSet<QUuid>>> incidentsAnswering(const Reader &reader, const QString &text, const Moment &now);

// What a person typed above a list that is not one of incidents, taken apart: what is asked of the incidents behind its
// rows ("team:payments severity:1..2"), and the words that are looked for in the rows themselves.
struct RowQuery
{
    QString filters;
    QString words;
    QStringList teams; // that are asked for

    bool operator==(const RowQuery &) const = default;
};
RowQuery rowQuery(const QString &text);

// Those actions whose incident answers the query; where a team is asked for, those too that it or one of its people
// owns, and where one is left out, neither. What else is asked, words too, has to fit in any case.
Result<QList<ActionRow>> actionsAnswering(const Reader &reader, const QString &text, const Moment &now);
// The same of rows that were read: whether each of them answers.
Result<std::vector<bool>> answersAmong(const Reader &reader, const QList<ActionRow> &rows, const QString &text,
                                       const Moment &now);

} // namespace nevertwice
