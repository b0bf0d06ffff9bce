#pragma once

#include <QString>

namespace nevertwice {

// The model says findings, troubles and reasons in English, for the command line and for documents, which are the same
// in every language. These say them in that of the window: the sentence is found among those the model says
// (enginesentences.h), and what stands at its places goes into the translation; days and spans of time are written as
// everywhere in the window, in English too. A sentence that is not among them, or
// that somebody wrote, stays as it is. Hostile texts take time in proportion to their length.
QString engineText(const QString &sentence);

// Several of them with "; " between.
QString engineTexts(const QString &sentences);

} // namespace nevertwice
