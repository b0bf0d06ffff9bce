#pragma once

#include "model/domain/directory.h"
#include "model/domain/incident.h"
#include "model/domain/patch.h"
#include "tests/support/property.h"

#include <iosfwd>

// Values for properties, as hostile as outside text can be: byte-order marks anywhere, NUL, lone surrogates,
// non-characters, every line end, bidi marks, emoji, HTML, search syntax, paths, very long and empty texts; unknown
// codes and keys at every level; days, fractions and the ends of the calendar; repeated services and numbers.

namespace nevertwice::test {

rc::Gen<QString> hostileText();
rc::Gen<QJsonValue> hostileJson();
rc::Gen<QJsonObject> hostileObject();
rc::Gen<Moment> anyMoment();
rc::Gen<QUuid> anyUuid();

// As an importer or a mistake of ours might hand it over: not cleaned, numbers repeated, codes missing.
rc::Gen<Incident> rawIncident();
// The same as it is after the door: what sanitized() leaves alone and validate() accepts. This is Arbitrary<Incident>.
rc::Gen<Incident> soundIncident();
rc::Gen<Cause> soundCause();
rc::Gen<WorkspaceDocument> soundWorkspace();

// What a person could have made of an incident in a sitting: fields changed, rows added, removed, moved and changed.
// The uuid and the ref stay.
rc::Gen<Incident> edited(const Incident &incident);
// The same, but each of the two touches fields the other leaves alone.
rc::Gen<std::pair<Incident, Incident>> editedApart(const Incident &incident);

// Paths that name something, nothing, or are no paths; with any value.
rc::Gen<Patch> hostilePatch(const Incident &incident);

} // namespace nevertwice::test

namespace rc {

template <> struct Arbitrary<nevertwice::Incident>
{
    static Gen<nevertwice::Incident> arbitrary() { return nevertwice::test::soundIncident(); }
};

} // namespace rc

// How refuting values are printed.
void showValue(const QString &text, std::ostream &out);
void showValue(const QJsonValue &value, std::ostream &out);
void showValue(const QJsonObject &value, std::ostream &out);

namespace nevertwice {

void showValue(const Incident &incident, std::ostream &out);
void showValue(const Cause &cause, std::ostream &out);
void showValue(const Patch &patch, std::ostream &out);
void showValue(const Moment &moment, std::ostream &out);

} // namespace nevertwice
