#pragma once

#include "model/domain/action.h"

namespace nevertwice {

// Gives an action another status. Closing sets the time of it, in seconds; opening it again takes that away, and what
// is closed already keeps its own.
inline void setStatus(Action &action, const Code<ActionStatus> &status, const Moment &now)
{
    const bool wasClosed = action.isClosed();
    action.status = status;
    if (!action.isClosed())
        action.closedAt = {};
    else if (!wasClosed || !action.closedAt.isKnown())
        action.closedAt = Moment::atMsecs(now.msecs() / 1000 * 1000);
}

} // namespace nevertwice
