#include "model/search/fuzzy.h"

#include "model/search/words.h"

#include <algorithm>

namespace nevertwice {

namespace {

constexpr int kWholeWord = 140;
constexpr int kBegunWord = 110;
constexpr int kInitials = 70;
constexpr int kWithin = 40;
constexpr int kAtTheFront = 20; // where the text itself begins so
constexpr qsizetype kFewestWithin = 3;
constexpr qsizetype kFewestInitials = 2;
constexpr qsizetype kMostWords = 8;
constexpr qsizetype kLongestFuzzyWord = 64;

bool beginsWord(QStringView text, qsizetype at)
{
    return at == 0 || !isLetterOfWord(text[at - 1]) || hasNoSpaces(text[at].unicode());
}

// The first letters of words that follow one another; one may be left out between them.
bool meetInitials(QStringView word, QStringView text, QList<WordPlace> *places)
{
    qsizetype met = 0;
    int missed = 0;
    QList<WordPlace> found;
    for (qsizetype i = 0; i < text.size() && met < word.size(); ++i) {
        if (!isLetterOfWord(text[i]) || !beginsWord(text, i)) continue;
        if (text[i] == word[met]) {
            found.append({i, 1});
            ++met;
            missed = 0;
        } else if (met > 0 && ++missed > 1) {
            met = 0;
            missed = 0;
            found.clear();
            if (text[i] == word[0]) {
                found.append({i, 1});
                met = 1;
            }
        }
    }
    if (met < word.size()) return false;
    if (places) *places += found;
    return true;
}

} // namespace

FuzzyPattern::FuzzyPattern(const QString &typed)
{
    const QStringList words =
        foldedText(typed.left(kLongestFuzzyWord * kMostWords)).simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words.mid(0, kMostWords))
        m_words.append(word.left(kLongestFuzzyWord));
}

// 0 where it is not met.
int FuzzyPattern::meet(QStringView word, QStringView text, QList<WordPlace> *places)
{
    int best = 0;
    qsizetype place = -1;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const qsizetype end = at + word.size();
        const bool ends = end == text.size() || !isLetterOfWord(text[end]);
        int score = 0;
        if (beginsWord(text, at))
            score = (ends ? kWholeWord : kBegunWord) + (at == 0 ? kAtTheFront : 0);
        else if (word.size() >= kFewestWithin)
            score = kWithin;
        if (score > best) {
            best = score;
            place = at;
        }
        if (best >= kBegunWord) break;
    }
    if (best >= kBegunWord || (best > 0 && word.size() < kFewestInitials)) {
        if (places) places->append({place, word.size()});
        return best;
    }
    if (word.size() >= kFewestInitials && meetInitials(word, text, places)) return kInitials;
    if (best > 0 && places) places->append({place, word.size()});
    return best;
}

std::optional<int> FuzzyPattern::score(QStringView folded) const
{
    int all = 0;
    for (const QString &word : m_words) {
        const int met = meet(word, folded, nullptr);
        if (met == 0) return std::nullopt;
        all += met;
    }
    // Of two that are met alike the shorter one is meant rather.
    return all - int(std::min<qsizetype>(folded.size(), 100) / 5);
}

QList<WordPlace> FuzzyPattern::places(QStringView folded) const
{
    QList<WordPlace> all;
    for (const QString &word : m_words)
        meet(word, folded, &all);
    std::sort(all.begin(), all.end(), [](const WordPlace &a, const WordPlace &b) { return a.from < b.from; });
    QList<WordPlace> apart;
    for (const WordPlace &place : std::as_const(all))
        if (apart.isEmpty() || place.from >= apart.last().from + apart.last().length) apart.append(place);
    return apart;
}

} // namespace nevertwice
