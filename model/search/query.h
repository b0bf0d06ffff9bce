#pragma once

#include <QString>
#include <QStringList>

namespace nevertwice {

// What a person asked for, understood. Knows words only for now: an incident answers that holds any of them, whole or
// begun, the best first.
struct Query
{
    QString text; // as typed
    QStringList words;

    bool isEmpty() const { return words.isEmpty(); }
    bool operator==(const Query &) const = default;
};

// Anything can be typed: this never fails.
Query parseQuery(const QString &text);

// The query in plain words: `incidents with "pool" or "exhausted"`.
QString explained(const Query &query);

} // namespace nevertwice
