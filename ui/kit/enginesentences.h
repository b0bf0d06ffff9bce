#pragma once

#include <span>

namespace nevertwice {

// A sentence of the model. What stands at its places %1, %2, ... is, by one letter each:
//   -  told as it is                 t  a sentence of the model itself
//   l  a list that the model ends    m  a milestone
//   d  a day such as 2026-01-31       u  how long something took, such as 1 h 31 min
struct EngineSentence
{
    const char *text; // the context of its translations is "Engine"
    const char *places = "";
};

// What checks find, what mends it, and what measures and likenesses are called.
std::span<const EngineSentence> findingSentences();
// What was tried, why it failed and what to do.
std::span<const EngineSentence> errorSentences();
// The same of what hardly anybody meets: damaged files, documents that other programs wrote.
std::span<const EngineSentence> rareSentences();

} // namespace nevertwice
