#pragma once

#include "model/search/relevance.h"
#include "model/search/wordlore.h"

#include <QHash>
#include <QSet>
#include <QUuid>

#include <vector>

namespace nevertwice {

struct WordWeight
{
    StemKey stem = 0;
    double weight = 0;
};

// Work on something that turned out not to be it.
struct FalseLead
{
    QString text;
    std::vector<WordWeight> words; // in the order of their stems, how rare each is
};

// What an incident was about, as far as likeness is concerned: its words, each by its stem and weighed by where it
// stands (what tells why counts most) and how rare it is; the kinds of failure its texts tell of; and its facts.
struct Profile
{
    std::vector<WordWeight> words; // in the order of their stems
    double length = 0;             // of all of them together, as one measures a vector
    QHash<StemKey, QString> shown; // a stem as somebody wrote it
    std::vector<double> failures;  // 0 to 1 for every name of Failures
    std::vector<double> families;  // the same for every family of kinds
    QHash<QUuid, QString> causes;  // titles
    QStringList services;
    QStringList tags;
    std::vector<FalseLead> falseLeads;

    bool isEmpty() const { return words.empty() && causes.isEmpty(); }
    double weightOf(StemKey stem) const; // 0 where it does not have it
};

// The profile of texts; causes, services and tags are the caller's. Whoever reads many keeps what is known of the
// words. How words are shown is needed of the one that is compared with many, and of those that a title is made of.
enum class StemForms { Keep, Leave };
Profile profileOf(const QList<RoleText> &texts, WordLore &lore, StemForms forms = StemForms::Keep);
Profile profileOf(const QList<RoleText> &texts, const Rarity &rarity);

// How many words both have.
qsizetype wordsInCommon(const Profile &one, const Profile &other);

// Takes in the text of a false lead.
void addFalseLead(Profile &profile, const QString &text, WordLore &lore);

// The words that tell most of a profile, the most telling first.
QStringList tellingWords(const Profile &profile, qsizetype most);
QList<std::pair<double, QString>> weighedWords(const Profile &profile,
                                               qsizetype most); // the same with how much each tells

// One of the things two incidents have in common. The names are those of the causes, services and tags, of the kinds of
// failure, the words both have, or the false lead as the other one tells it.
struct LikenessReason
{
    enum class Kind { Cause, FalseLead, Failure, Service, Tag, Words };

    Kind kind = Kind::Words;
    QStringList names;

    bool operator==(const LikenessReason &) const = default;
};

struct Likeness
{
    double score = 0; // 0 to about 1
    QString reason;   // in words
};

// So like, two incidents are taken for one cause until somebody says otherwise.
inline constexpr double kTakenForOneCause = 0.36;

// How like two incidents are, and why: the same cause, the same kind of failure, rare words that both have, the same
// service. Symmetric.
Likeness likenessOf(const Profile &one, const Profile &other);

// The two halves of it: the number, and what is told of it, the strongest reason first.
double likenessScore(const Profile &one, const Profile &other);
QList<LikenessReason> likenessReasons(const Profile &one, const Profile &other);
QString reasonsText(const QList<LikenessReason> &reasons); // "same cause: Pool too small; both say pool, exhausted"

// Incidents that probably have one cause, by their places in the list; each has two members or more, the largest first.
struct LikelyCause
{
    QString title;
    QList<int> members;
    bool operator==(const LikelyCause &) const = default;
};
QList<LikelyCause> likelyCauses(const QList<Profile> &profiles);

} // namespace nevertwice
