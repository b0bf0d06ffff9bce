#include "model/domain/result.h"

namespace nevertwice {

QString Error::message() const
{
    if (attempt.isEmpty()) return reason.isEmpty() ? QString() : reason.at(0).toUpper() + reason.mid(1) + u'.';
    return QStringLiteral("Cannot %1: %2.").arg(attempt, reason);
}

QString Error::sentence() const
{
    return advice.isEmpty() ? message() : message() + u' ' + advice;
}

Error Error::whileTrying(const QString &what) const
{
    Error named = *this;
    if (named.attempt.isEmpty()) named.attempt = what;
    return named;
}

QString Error::code(Kind kind)
{
    switch (kind) {
    case Kind::NotFound:
        return QStringLiteral("not_found");
    case Kind::Invalid:
        return QStringLiteral("invalid");
    case Kind::Usage:
        return QStringLiteral("usage");
    case Kind::Conflict:
        return QStringLiteral("conflict");
    case Kind::Busy:
        return QStringLiteral("busy");
    case Kind::Full:
        return QStringLiteral("full");
    case Kind::ReadOnly:
        return QStringLiteral("read_only");
    case Kind::Moved:
        return QStringLiteral("moved");
    case Kind::Damaged:
        return QStringLiteral("damaged");
    case Kind::TooNew:
        return QStringLiteral("too_new");
    case Kind::TooLarge:
        return QStringLiteral("too_large");
    case Kind::Io:
        return QStringLiteral("io");
    case Kind::Unknown:
        return QStringLiteral("unknown");
    case Kind::Unconfirmed:
        return QStringLiteral("unconfirmed");
    case Kind::Cancelled:
        return QStringLiteral("cancelled");
    case Kind::Unsupported:
        return QStringLiteral("unsupported");
    }
    return QString();
}

Trouble::Trouble(Error error) : m_error(new Error(std::move(error))) {}

const Error *Trouble::copyOf(const Error &error)
{
    return new Error(error);
}

void Trouble::forget(const Error *error)
{
    delete error;
}

} // namespace nevertwice
