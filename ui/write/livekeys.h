#pragma once

#include "ui/kit/actions.h"

namespace nevertwice {

// What has a key of its own in the form of an incident that happens now, by name: every such form has these, and the
// list of shortcuts shows them though none is open.
namespace livekeys {
inline constexpr const char *kSteps[] = {"liveStarted", "liveDetected", "liveAcknowledged", "liveMitigated",
                                         "liveResolved"};
inline constexpr auto kGap = "liveGap";
inline constexpr auto kChecklist = "liveChecklist";
inline constexpr auto kUpdate = "liveUpdate";
inline constexpr auto kPage = "livePage";
inline constexpr auto kNew = "liveNew";
inline constexpr auto kClose = "liveClose";
inline constexpr auto kKeys = "liveKeys";
} // namespace livekeys

void addLiveActions(Actions &actions);

} // namespace nevertwice
