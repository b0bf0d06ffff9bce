#include "model/search/stemmer.h"

#include <algorithm>

namespace nevertwice {

namespace {

bool isVowel(char c)
{
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y';
}

bool hasVowel(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), isVowel);
}

// Takes an ending away where enough is left of the word.
bool drop(std::string &word, std::string_view ending, size_t least)
{
    if (word.size() < ending.size() + least || !std::string_view(word).ends_with(ending)) return false;
    word.resize(word.size() - ending.size());
    return true;
}

bool swapEnding(std::string &word, std::string_view ending, std::string_view other, size_t least)
{
    if (!drop(word, ending, least)) return false;
    word += other;
    return true;
}

void dropPlural(std::string &word)
{
    if (swapEnding(word, "ies", "y", 2) || swapEnding(word, "sses", "ss", 2)) return;
    for (const std::string_view ending : {"xes", "ches", "shes", "zes"})
        if (word.size() > 4 && std::string_view(word).ends_with(ending)) {
            word.resize(word.size() - 2);
            return;
        }
    const std::string_view view = word;
    if (view.ends_with("ss") || view.ends_with("us") || view.ends_with("is")) return;
    drop(word, "s", 3);
}

void dropTense(std::string &word)
{
    for (const std::string_view ending : {"ing", "ed"}) {
        std::string shorter = word;
        if (!drop(shorter, ending, 3) || !hasVowel(shorter)) continue;
        word = shorter;
        return;
    }
}

void dropDerivation(std::string &word)
{
    if (swapEnding(word, "ability", "able", 3)) return;
    if (drop(word, "ally", 5) || drop(word, "ly", 4)) return;
    // "migrate", "migrated", "migration" and "migrator" meet here.
    if (drop(word, "ation", 4) || drop(word, "ate", 4) || drop(word, "at", 4)) return;
    if (word.size() >= 7 && (std::string_view(word).ends_with("tion") || std::string_view(word).ends_with("sion"))) {
        word.resize(word.size() - 3);
        return;
    }
    if (drop(word, "ment", 4) || drop(word, "ance", 5) || drop(word, "ness", 4)) return;
    // German: Verbindungen, Datenbanken.
    for (const std::string_view ending : {"ungen", "heiten", "keiten", "ionen"})
        if (std::string_view(word).ends_with(ending)) {
            word.resize(word.size() - 2);
            return;
        }
    drop(word, "en", 7);
}

// "dropp" of "dropped" is "drop", while "add" of "added" is whole; "expire" ends like "expir" of "expired".
void settle(std::string &word)
{
    if (word.size() > 3 && word.back() == 'e') word.pop_back();
    if (word.size() > 3 && word.back() == word[word.size() - 2] && !isVowel(word.back())) word.pop_back();
    if (word.size() > 2 && word.back() == 'y') word.back() = 'i';
}

} // namespace

std::string stemOf(std::string_view word)
{
    std::string stem(word);
    const bool isPlain = std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    if (!isPlain || word.size() < 4) return stem;
    dropPlural(stem);
    dropTense(stem);
    dropDerivation(stem);
    settle(stem);
    return stem;
}

} // namespace nevertwice
