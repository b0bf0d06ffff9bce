#pragma once

#include <QList>
#include <QString>

namespace nevertwice {

// A sentence of a text, where it stands, and what it is about.
struct Sentence
{
    QString text;
    int paragraph = 0;
    qsizetype at = 0;
    int cause = 0;
    int resolution = 0;
    int impact = 0;
    int detection = 0;
    int planned = 0;
};

// The sentences of a text, code aside; an item of a list is at least one.
QList<Sentence> sentencesOf(const QString &text);
// The same without what they are about, for whoever wants nothing but their words: weighing is most of the work.
QList<Sentence> unweighedSentencesOf(const QString &text);

// Whether the character there is the stop, or the mark, that ends a sentence: "approx. 40" does not, "2.5" does not.
bool endsSentence(const QString &text, qsizetype at);

// Whether a paragraph is of the kind that closes a document: "In conclusion, ...".
bool isClosing(const QString &paragraph);
// Whether a line announces a list: it ends in a colon, or says "as follows".
bool isAnnouncing(const QString &line);

// A section that tells the cause and what was done about it, taken apart by paragraph, else by sentence.
struct Divided
{
    QString cause;
    QString resolution;

    bool operator==(const Divided &) const = default;
};
Divided dividedByMeaning(const QString &text);

} // namespace nevertwice
