#pragma once

#include <QLatin1StringView>

namespace nevertwice {

// What the program itself writes into a document. Documents are shared and the same in every language of the window, so
// these words are English and no translation touches them.
inline constexpr QLatin1StringView kToldOthersEvent("Told others how it stands");
inline constexpr QLatin1StringView kToldOthersThat("Told others: "); // and what is being done
inline constexpr QLatin1StringView kDecisionsHeading("Decisions");
inline constexpr QLatin1StringView kFromIncident("From "); // and its ref, above what a duplicate said

} // namespace nevertwice
