#pragma once

#include <QStringList>

namespace nevertwice {

// "one, two, three" as the language of the window writes it.
QString listText(const QStringList &parts);

// The other way round, of what somebody typed: "checkout, payments". Each name once; nothing where there is none.
QStringList namesIn(const QString &text);

// Facts side by side: "INC-12 · SEV2 · Resolved", each in its own direction.
QString factLine(const QStringList &parts);

// In the order in which the language of the window has its letters, numbers by what they count: "Änderung" before
// "Zahlung", "node 2" before "node 10".
QStringList sortedNames(QStringList names);

// Who sits here may be in no incident yet, and is somebody to name all the same: first, where not among them.
QStringList withMyName(QStringList names, const QString &mine);

// The first letters of the first word and of the last, for where a name has no room: "HB" for "Hana Brandt".
QString initials(const QString &name);

} // namespace nevertwice
