#pragma once

#include "model/search/snippet.h"

#include <QStringList>

#include <optional>

namespace nevertwice {

// A few letters by which somebody means one of many names. Each word of them has to be met: by the beginning of a word
// ("che lat" for "Checkout latency"), by the first letters of several ("cl"), or anywhere within.
class FuzzyPattern
{
public:
    explicit FuzzyPattern(const QString &typed);

    bool isEmpty() const { return m_words.isEmpty(); }

    // How well this text is meant, higher is better; none where it is not. It has been through foldedText().
    std::optional<int> score(QStringView folded) const;
    // Where it was met, in the order of the text.
    QList<WordPlace> places(QStringView folded) const;

private:
    static int meet(QStringView word, QStringView text, QList<WordPlace> *places);

    QStringList m_words; // folded
};

} // namespace nevertwice
