#pragma once

#include "model/domain/incident.h"

#include <QStringList>

#include <optional>

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

// The place that holds the most of the words, whole or begun, letters compared without case or accents; each word is a
// list of those that stand for it. The title counts last, because it is shown anyway. Where no text holds any word, the
// first text.
Place bestPlace(const Incident &incident, const QList<QStringList> &words);

// The text around the first of the words; empty where none is there.
QString snippetOf(const QString &text, const QList<QStringList> &words);

// The first text in which this ref ("INC-12") stands as a word of its own; none where it stands nowhere.
std::optional<Place> placeOfRef(const Incident &incident, const QString &ref);

} // namespace nevertwice
