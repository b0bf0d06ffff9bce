#pragma once

#include "model/domain/incident.h"
#include "model/domain/result.h"

namespace nevertwice {

// The address of a team's form for new tickets, with places for what an action says:
//   https://github.com/acme/shop/issues/new?title={title}&body={text}
// {title}, {text} (the details, and where it comes from), {incident} ("INC-7"), {owner}, {due} ("2026-03-01"). What is
// put in is encoded, so that no text can become another part of the address; the server stands there for all to see.
inline constexpr auto kTicketPattern = "ticket_address"; // the setting of the workspace
inline constexpr qsizetype kLongestTicketAddress = 6'000;

// Whether it can be used: of the web, its server and path without places, and no place that is not known.
Result<void> checkTicketPattern(const QString &pattern);

// A text that makes the address too long is shortened, then the title.
Result<QString> ticketAddress(const QString &pattern, const Incident &incident, const Action &action);

} // namespace nevertwice
