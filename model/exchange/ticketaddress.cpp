#include "model/exchange/ticketaddress.h"

#include "model/exchange/exportwords.h"
#include "model/exchange/links.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace ticketaddress {

constexpr qsizetype kLongestPattern = 2'000;
constexpr auto kEllipsis = "…";

const QRegularExpression &place()
{
    static const QRegularExpression known(u"\\{([^{}]*)\\}"_s);
    return known;
}

struct Values
{
    QString title;
    QString text;
    QString incident;
    QString owner;
    QString due;

    const QString *named(QStringView name) const
    {
        const std::pair<QLatin1StringView, const QString *> all[] = {{"title"_L1, &title},
                                                                     {"text"_L1, &text},
                                                                     {"incident"_L1, &incident},
                                                                     {"owner"_L1, &owner},
                                                                     {"due"_L1, &due}};
        for (const auto &[known, value] : all)
            if (name == known) return value;
        return nullptr;
    }
};

QString filled(const QString &pattern, const Values &values)
{
    QString out;
    qsizetype at = 0;
    for (auto it = place().globalMatch(pattern); it.hasNext();) {
        const auto match = it.next();
        out += pattern.mid(at, match.capturedStart() - at);
        if (const QString *value = values.named(match.capturedView(1)))
            out += QString::fromLatin1(QUrl::toPercentEncoding(*value));
        at = match.capturedEnd();
    }
    return out + pattern.mid(at);
}

// Cuts where no character is broken.
QString shortened(const QString &text, qsizetype length)
{
    if (text.size() <= length) return text;
    qsizetype end = std::max<qsizetype>(0, length - 1);
    if (end > 0 && text[end - 1].isHighSurrogate()) --end;
    return text.left(end) + QString::fromUtf8(kEllipsis);
}

// The longest beginning of the value with which the address is short enough; halving finds it.
QString fitted(const QString &pattern, Values values, QString Values::*part)
{
    const QString whole = values.*part;
    qsizetype fits = 0;
    qsizetype tooLong = whole.size() + 1;
    while (tooLong - fits > 1) {
        const qsizetype middle = fits + (tooLong - fits) / 2;
        values.*part = shortened(whole, middle);
        (filled(pattern, values).size() <= kLongestTicketAddress ? fits : tooLong) = middle;
    }
    return fits == 0 ? QString() : shortened(whole, fits);
}

Values valuesOf(const Incident &incident, const Action &action)
{
    Values values;
    values.title = inOneLine(action.title);
    values.incident = incident.ref;
    values.owner = inOneLine(action.owner);
    values.due = action.due.isKnown() ? action.due.day().toString(Qt::ISODate) : QString();
    // Nobody reads a hundred thousand letters in an address.
    values.text = action.details.left(kLongestTicketAddress).trimmed();
    if (!values.text.isEmpty()) values.text += u"\n\n"_s;
    values.text += u"%1.%2 · %1 %3"_s.arg(incident.ref, QString::number(action.number), inOneLine(incident.title));
    return values;
}

} // namespace ticketaddress

Result<void> checkTicketPattern(const QString &pattern)
{
    const auto refused = [](const QString &reason) { return Error{Error::Kind::Invalid, {}, reason, {}}; };
    if (pattern.size() > ticketaddress::kLongestPattern) return refused(u"it is too long"_s);
    static const QRegularExpression server(u"\\Ahttps?://[^/?#{}@\\s]+([/?#]|\\z)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    if (!server.match(pattern).hasMatch()) return refused(u"it does not begin with https:// and a server"_s);
    const ticketaddress::Values none;
    for (auto it = ticketaddress::place().globalMatch(pattern); it.hasNext();)
        if (const auto match = it.next(); !none.named(match.capturedView(1)))
            return refused(u"it has a place {%1} that is not known"_s.arg(match.captured(1).left(40)));
    const QString plain = ticketaddress::filled(pattern, none);
    if (plain.contains(u'{') || plain.contains(u'}')) return refused(u"a bracket in it is not closed"_s);
    if (!mayBeFollowed(plain) || !QUrl(plain, QUrl::StrictMode).isValid()) return refused(u"it is no address"_s);
    return {};
}

Result<QString> ticketAddress(const QString &pattern, const Incident &incident, const Action &action)
{
    using ticketaddress::Values;
    if (const auto usable = checkTicketPattern(pattern); !usable) return usable.error();
    Values values = ticketaddress::valuesOf(incident, action);
    values.title = ticketaddress::shortened(values.title, kLongestTicketAddress);
    for (QString Values::*part : {&Values::text, &Values::title, &Values::owner}) {
        if (ticketaddress::filled(pattern, values).size() <= kLongestTicketAddress) break;
        values.*part = ticketaddress::fitted(pattern, values, part);
    }
    const QString address = ticketaddress::filled(pattern, values);
    if (address.size() > kLongestTicketAddress)
        return Error{Error::Kind::TooLarge, {}, u"the address would be too long"_s, {}};
    return address;
}

} // namespace nevertwice
