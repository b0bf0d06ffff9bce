#pragma once

#include <QList>
#include <QString>

namespace nevertwice {

// An address or the ref of an incident that stands in a plain text.
struct FoundLink
{
    enum class Kind { Address, Reference };
    Kind kind = Kind::Address;
    int start = 0;
    int length = 0;

    bool operator==(const FoundLink &) const = default;
};
QList<FoundLink> linksIn(const QString &text);

// How much of what looks like an address is one: a full stop after it ends the sentence, not the address, and so does a
// bracket that nothing in it opened.
int addressLength(QStringView address);

// The only links that are ever followed: the web and mail.
bool mayBeFollowed(const QString &target);

// "att:" and the hash of an attachment gives the hash, anything else nothing.
QString attachmentHash(const QString &target);

} // namespace nevertwice
