#pragma once

#include "model/domain/incident.h"
#include "model/domain/result.h"

#include <QJsonObject>
#include <QList>

namespace nevertwice {

// One change to an incident document. A path joins keys by "." and rows by "/uuid":
//   milestones.started            a field
//   timeline/<uuid>.kind          a field of a row
//   timeline/<uuid>               a row: `before` undefined puts it in at `position`, `after` undefined takes it out
//   timeline                      the order of the rows: both values are lists of uuids
//   custom.a%2Eb                  a key that holds a separator: "." is %2E there, "/" %2F, "%" %25; the empty key is %
// Undoing a change is applying it with before and after exchanged.
struct Patch
{
    QString path;
    QJsonValue before = QJsonValue::Undefined;
    QJsonValue after = QJsonValue::Undefined;
    int position = -1; // of a row in its list; -1 is the end

    bool operator==(const Patch &) const = default;
};

// Equal as values: 1 is 1.0, and the order of keys says nothing.
bool sameJson(const QJsonValue &a, const QJsonValue &b);

// The changes that lead from one document to another; none for derived keys. Applying them to `from` gives `to`.
QList<Patch> diff(const QJsonObject &from, const QJsonObject &to);
QList<Patch> diff(const Incident &from, const Incident &to);

// The changes that take back what these did.
QList<Patch> reversed(const QList<Patch> &patches);

// The value at a path; undefined where there is none.
QJsonValue valueAt(const QJsonObject &document, const QString &path);

// Applies the changes in order, without looking at `before`. On failure nothing is changed: a path that names no row,
// or a value that makes the document no incident.
Result<QJsonObject> apply(const QList<Patch> &patches, QJsonObject document);
Result<Incident> apply(const QList<Patch> &patches, const Incident &incident);

// Two edits of one base. What only one side changed is taken from there; lists of words are united. Where both changed
// the same field, `merged` holds theirs, and `conflicts` the change that would make it mine.
struct Merge
{
    QJsonObject merged;
    QList<Patch> conflicts;
};
Merge merge(const QJsonObject &base, const QJsonObject &mine, const QJsonObject &theirs);
// The same where mine is known as changes to the base. Fails where a change cannot be applied at all.
Result<Merge> merge(const QList<Patch> &mine, const QJsonObject &theirs);

} // namespace nevertwice
