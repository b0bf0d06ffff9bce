#pragma once

#include "model/search/relevance.h"

#include <QHash>
#include <QSet>
#include <QUuid>

#include <functional>
#include <vector>

namespace nevertwice {

// How rare a word is where one is compared; 0 for words that tell nothing.
using Rarity = std::function<double(const QString &word)>;

// What an incident was about, as far as likeness is concerned: its words, each by its stem and weighed by where it
// stands (what tells why counts most) and how rare it is; the kinds of failure its texts tell of; and its facts.
struct Profile
{
    QHash<QString, double> words;  // by stem
    QHash<QString, QString> shown; // a stem as somebody wrote it
    std::vector<double> failures;  // 0 to 1 for every name of Failures
    std::vector<double> families;  // the same for every family of kinds
    QHash<QUuid, QString> causes;  // titles
    QStringList services;
    QStringList tags;

    bool isEmpty() const { return words.isEmpty() && causes.isEmpty(); }
};

// The profile of texts; causes, services and tags are the caller's.
Profile profileOf(const QList<RoleText> &texts, const Rarity &rarity);

// The words that tell most of a profile, the most telling first.
QStringList tellingWords(const Profile &profile, qsizetype most);

struct Likeness
{
    double score = 0; // 0 to about 1
    QString reason;   // in words
};

// How like two incidents are, and why: the same cause, the same kind of failure, rare words that both have, the same
// service. Symmetric.
Likeness likenessOf(const Profile &one, const Profile &other);

// Incidents that probably have one cause, by their places in the list; each has two members or more, the largest first.
struct LikelyCause
{
    QString title;
    QList<int> members;
    bool operator==(const LikelyCause &) const = default;
};
QList<LikelyCause> likelyCauses(const QList<Profile> &profiles);

} // namespace nevertwice
