#pragma once

#include "model/domain/incident.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace nevertwice {

// Around every word found in a snippet: private-use characters that no sanitized interface text needs.
inline constexpr QChar kHitBegin(0xE000);
inline constexpr QChar kHitEnd(0xE001);

// Where an incident answers a search best, and the text around it.
struct Place
{
    QString path;    // "summary", "timeline/<uuid>.text"
    QString snippet; // the words found stand between kHitBegin and kHitEnd
    int words = 0;   // how many of those asked for it has
};

// Where one of the words begins in a text.
struct WordPlace
{
    qsizetype from = 0;
    qsizetype length = 0;

    bool operator==(const WordPlace &) const = default;
};

// Every place where one of the words begins, whole or begun, in the order of the text; none lies within another. At
// most so many of them.
QList<WordPlace> wordPlaces(const QString &text, const QList<QStringList> &words, qsizetype most = 10'000);

// A text of an incident and where it stands.
struct PlacedText
{
    const char *place;         // a path, or a list of rows
    std::optional<QUuid> row;  // of that list
    const char *key = nullptr; // of that row
    QString text;

    QString path() const;
};

// Words made ready to look for in many texts, so that they are folded once.
class WordFinder
{
public:
    WordFinder() = default;
    explicit WordFinder(const QList<QStringList> &words);

    bool isEmpty() const { return m_words == 0; }
    // As wordPlaces() tells them.
    QList<WordPlace> places(const QString &text, qsizetype most = 10'000) const;
    // Whether there is one, which is told at the first.
    bool isIn(const QString &text) const;
    // The text around the first of them; empty where none is there.
    QString snippet(const QString &text) const;

private:
    friend class PlaceSearch;
    struct Needle
    {
        QString letters;
        int word; // for which it stands
    };
    template <typename Take> void eachHit(const QString &text, Take take) const;

    std::vector<Needle> m_needles; // by their first letters, the longer first
    quint64 m_firstLetters = 0;    // a bit for each, many letters to a bit
    int m_words = 0;
};

// Looks for the best place among texts that come one after the other, those first that say most.
class PlaceSearch
{
public:
    explicit PlaceSearch(const WordFinder &finder) : m_finder(finder) {}

    // Whether others are wanted: none can hold more than every word.
    bool wantsMoreThan(const PlacedText &placed);
    const Place &best() const { return m_best; }

private:
    const WordFinder &m_finder;
    Place m_best;
};

// The place that holds the most of the words, whole or begun, letters compared without case or accents; each word is a
// list of those that stand for it. The title counts last, because it is shown anyway. Where no text holds any word, the
// first text.
Place bestPlace(const Incident &incident, const WordFinder &words);

// The first text in which this ref ("INC-12") stands as a word of its own; none where it stands nowhere.
std::optional<Place> placeOfRef(const Incident &incident, const QString &ref);

} // namespace nevertwice
