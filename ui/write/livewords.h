#pragma once

#include "model/domain/live.h"

#include <QString>

#include <optional>

namespace nevertwice {

// What the line of a live form asks for.
enum class LiveAsking { Event, Title, Impact, Lead, Severity, Service };

// How the form of an incident that happens now says things, and what it understands.
QString liveStepText(LiveStep step);
QString liveStepNowText(LiveStep step); // "Detected, now"
QString liveElapsedText(qint64 msecs);  // "0:07:12", longer than a day too
QString liveGapText(LiveGap gap);
LiveAsking liveAskingFor(LiveGap gap);
QString livePromptText(LiveAsking asking); // empty for an event
// A number from 1 to 5 and nothing else: any other words are words.
std::optional<Severity> liveSeverityIn(const QString &text);

} // namespace nevertwice
