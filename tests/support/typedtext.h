#pragma once

#include <QString>

namespace nevertwice::test {

// What the scripted typist writes: words that say where they stand, so that a missing or a doubled one shows.
inline QString typedText(qsizetype length)
{
    QString text;
    for (int word = 1; text.size() < length; ++word)
        text += QStringLiteral("word %1, ").arg(word);
    return text.left(length);
}

} // namespace nevertwice::test
