#pragma once

#include "tests/support/generator.h"

namespace nevertwice::test {

// So many words in a hundred stay; others are drawn as those of every incident are.
inline QString spoilt(const QString &text, int keptPercent, Generator &generator)
{
    QStringList words;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
        words.append(generator.dice().inHundred(keptPercent) ? word : generator.vocabulary().draw(generator.dice()));
    return words.join(u' ');
}

// A draft that tells in its title, its summary and its root cause what another incident tells there, in words that are
// partly the same.
inline Incident likeIn(int sharedPercent, const Incident &source, Generator &generator)
{
    Incident draft;
    draft.uuid = generator.uuid();
    draft.title = spoilt(source.title, sharedPercent, generator);
    draft.summary = spoilt(source.summary, sharedPercent, generator);
    draft.rootCause = spoilt(source.rootCause, sharedPercent, generator);
    return draft;
}

} // namespace nevertwice::test
