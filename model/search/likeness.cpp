#include "model/search/likeness.h"

#include "model/search/failures.h"
#include "model/search/tradewords.h"
#include "model/search/words.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

// How much the texts of a role tell of why something happened, in the order of TextRole.
constexpr std::array<double, kTextRoles> kTellsWhy{2.0, 3.0, 1.5, 0.6, 1.0, 0.3, 0.3, 0.4, 0.0, 0.4};
constexpr qsizetype kMostLettersRead = 60'000; // of one text: what comes later tells nothing new
constexpr double kFailureHalf = 5;             // so strongly told of, a kind of failure counts half
constexpr double kFailures = 0.4;
constexpr double kFamilies = 0.15;
constexpr double kWords = 0.4;
constexpr double kSharedCause = 0.6;
constexpr double kSharedService = 0.04;
constexpr double kSharedTag = 0.04;
constexpr double kSharedLead = 0.04;
constexpr double kLeadShared = 0.5; // of the rarer words of the shorter one
constexpr qsizetype kMostReasons = 4;

// Hands over every word that both have, with its weights multiplied.
template <typename Take>
void eachShared(const std::vector<WordWeight> &one, const std::vector<WordWeight> &other, Take take)
{
    const std::vector<WordWeight> &fewer = one.size() <= other.size() ? one : other;
    const std::vector<WordWeight> &more = one.size() <= other.size() ? other : one;
    auto at = more.begin();
    for (const WordWeight &word : fewer) {
        at = std::lower_bound(at, more.end(), word.stem,
                              [](const WordWeight &a, StemKey stem) { return a.stem < stem; });
        if (at == more.end()) return;
        if (at->stem == word.stem) take(word.stem, word.weight * at->weight);
    }
}

double commonWords(const Profile &one, const Profile &other)
{
    double sum = 0;
    eachShared(one.words, other.words, [&sum](StemKey, double weight) { sum += weight; });
    const double lengths = one.length * other.length;
    return lengths > 0 ? sum / lengths : 0;
}

double cosine(const std::vector<double> &one, const std::vector<double> &other)
{
    double sum = 0;
    double a = 0;
    double b = 0;
    for (size_t f = 0; f < one.size() && f < other.size(); ++f) {
        sum += one[f] * other[f];
        a += one[f] * one[f];
        b += other[f] * other[f];
    }
    return a > 0 && b > 0 ? sum / std::sqrt(a * b) : 0;
}

QStringList commonNames(const QStringList &one, const QStringList &other)
{
    QStringList common;
    for (const QString &name : one)
        if (other.contains(name, Qt::CaseInsensitive)) common.append(name);
    return common;
}

QStringList sharedWords(const Profile &one, const Profile &other, qsizetype most)
{
    QList<std::pair<double, QString>> shared; // the strongest first
    eachShared(one.words, other.words, [&](StemKey stem, double weight) {
        if (weight > 0) shared.append({-weight, one.shown.value(stem)});
    });
    std::sort(shared.begin(), shared.end());
    QStringList words;
    for (const auto &[weight, word] : shared.mid(0, most))
        if (!word.isEmpty()) words.append(word);
    return words;
}

// What makes two false leads the same: two words and half of what either says.
bool isSameLead(const FalseLead &one, const FalseLead &other)
{
    double shared = 0, all = 0, othersAll = 0;
    int count = 0;
    // A word is as rare on both sides.
    eachShared(one.words, other.words, [&](StemKey, double squared) {
        shared += std::sqrt(squared);
        ++count;
    });
    for (const WordWeight &word : one.words)
        all += word.weight;
    for (const WordWeight &word : other.words)
        othersAll += word.weight;
    return count >= 2 && shared >= kLeadShared * std::min(all, othersAll);
}

const FalseLead *sharedLead(const Profile &one, const Profile &other)
{
    for (const FalseLead &theirs : other.falseLeads)
        for (const FalseLead &mine : one.falseLeads)
            if (isSameLead(mine, theirs)) return &theirs;
    return nullptr;
}

QStringList commonCauses(const Profile &one, const Profile &other)
{
    QStringList causes;
    for (auto cause = one.causes.begin(); cause != one.causes.end(); ++cause)
        if (other.causes.contains(cause.key())) causes.append(cause.value());
    causes.sort();
    return causes;
}

QStringList commonFailures(const Profile &one, const Profile &other)
{
    QList<std::pair<double, int>> kinds;
    for (size_t f = 0; f < one.failures.size() && f < other.failures.size(); ++f)
        if (std::min(one.failures[f], other.failures[f]) >= 0.2)
            kinds.append({-one.failures[f] * other.failures[f], int(f)});
    std::sort(kinds.begin(), kinds.end());
    QStringList names;
    for (const auto &[strength, f] : kinds.mid(0, 2))
        names.append(Failures::ofTheTrade().names()[f]);
    return names;
}

QString reasonText(const LikenessReason &reason)
{
    switch (reason.kind) {
    case LikenessReason::Kind::Cause:
        return u"same cause: "_s + reason.names.join(u", "_s);
    case LikenessReason::Kind::FalseLead:
        return u"same false lead: "_s + reason.names.join(u", "_s);
    case LikenessReason::Kind::Failure:
        return u"both tell of "_s + reason.names.join(u" and "_s);
    case LikenessReason::Kind::Service:
        return u"same service: "_s + reason.names.join(u", "_s);
    case LikenessReason::Kind::Tag:
        return u"same tag: "_s + reason.names.join(u", "_s);
    case LikenessReason::Kind::Words:
        return u"both say "_s + reason.names.join(u", "_s);
    }
    return {};
}

} // namespace

double Profile::weightOf(StemKey stem) const
{
    const auto at = std::lower_bound(words.begin(), words.end(), stem,
                                     [](const WordWeight &word, StemKey key) { return word.stem < key; });
    return at != words.end() && at->stem == stem ? at->weight : 0;
}

qsizetype wordsInCommon(const Profile &one, const Profile &other)
{
    qsizetype count = 0;
    eachShared(one.words, other.words, [&count](StemKey, double) { ++count; });
    return count;
}

Profile profileOf(const QList<RoleText> &texts, const Rarity &rarity)
{
    WordLore lore(rarity);
    return profileOf(texts, lore);
}

Profile profileOf(const QList<RoleText> &texts, WordLore &lore, StemForms forms)
{
    Profile profile;
    profile.failures.assign(size_t(Failures::ofTheTrade().names().size()), 0);
    lore.begin();
    std::vector<WordLore::Word> words;
    std::vector<const QList<Failures::Use> *> uses;
    std::vector<QStringView> letters;
    for (const RoleText &text : texts) {
        const double weight = kTellsWhy[size_t(text.role)];
        if (weight <= 0 || text.text.isEmpty()) continue;
        const QString folded = foldedText(text.text.left(kMostLettersRead));
        letters.clear();
        eachWord(folded,
                 [&](qsizetype from, qsizetype length) { letters.push_back(QStringView(folded).mid(from, length)); });
        lore.of(letters, words);
        uses.clear();
        for (const WordLore::Word &word : words)
            uses.push_back(word.uses);
        // A long text says more words, and each of them less.
        const double each = weight / std::sqrt(1 + double(words.size()) / 50);
        Failures::ofTheTrade().look(uses, each, profile.failures);
        for (size_t i = 0; i < words.size(); ++i)
            if (lore.count(words[i], each) && forms == StemForms::Keep)
                profile.shown.insert(lore.key(words[i].stem), withoutMarks(letters[i]));
    }
    double squares = 0;
    for (const WordLore::Counted &word : lore.counted()) {
        if (word.rarity <= 0) continue;
        profile.words.push_back({word.stem, word.rarity * word.amount / (word.amount + 1)});
        squares += profile.words.back().weight * profile.words.back().weight;
    }
    profile.length = std::sqrt(squares);
    profile.families.assign(size_t(Failures::ofTheTrade().families()), 0);
    for (size_t f = 0; f < profile.failures.size(); ++f)
        profile.families[size_t(Failures::ofTheTrade().familyOf(int(f)))] += profile.failures[f];
    for (std::vector<double> *strengths : {&profile.failures, &profile.families})
        for (double &strength : *strengths)
            strength = strength / (strength + kFailureHalf);
    return profile;
}

void addFalseLead(Profile &profile, const QString &text, WordLore &lore)
{
    constexpr size_t most = 20;
    constexpr qsizetype longest = 400;
    if (profile.falseLeads.size() >= most) return;
    FalseLead lead{text.left(longest), {}};
    const QString folded = foldedText(lead.text);
    lore.begin();
    eachWord(folded,
             [&](qsizetype from, qsizetype length) { lore.count(lore.of(QStringView(folded).mid(from, length)), 1); });
    for (const WordLore::Counted &word : lore.counted())
        lead.words.push_back({word.stem, word.rarity});
    if (!lead.words.empty()) profile.falseLeads.push_back(std::move(lead));
}

QList<std::pair<double, QString>> weighedWords(const Profile &profile, qsizetype most)
{
    QList<std::pair<double, QString>> words;
    for (const WordWeight &word : profile.words)
        words.append({-word.weight, profile.shown.value(word.stem)});
    std::sort(words.begin(), words.end());
    words = words.mid(0, most);
    for (auto &[weight, word] : words)
        weight = -weight;
    return words;
}

QStringList tellingWords(const Profile &profile, qsizetype most)
{
    QStringList telling;
    for (const auto &[weight, word] : weighedWords(profile, most))
        telling.append(word);
    return telling;
}

double likenessScore(const Profile &one, const Profile &other)
{
    double score = kFailures * cosine(one.failures, other.failures) + kFamilies * cosine(one.families, other.families) +
                   kWords * commonWords(one, other);
    if (!commonCauses(one, other).isEmpty()) score += kSharedCause;
    if (sharedLead(one, other)) score += kSharedLead;
    if (!commonNames(one.services, other.services).isEmpty()) score += kSharedService;
    if (!commonNames(one.tags, other.tags).isEmpty()) score += kSharedTag;
    return score;
}

QList<LikenessReason> likenessReasons(const Profile &one, const Profile &other)
{
    using Kind = LikenessReason::Kind;
    QList<LikenessReason> reasons;
    const auto add = [&reasons](Kind kind, const QStringList &names) {
        if (!names.isEmpty()) reasons.append({kind, names});
    };
    add(Kind::Cause, commonCauses(one, other));
    if (const FalseLead *lead = sharedLead(one, other)) add(Kind::FalseLead, {lead->text.simplified()});
    add(Kind::Failure, commonFailures(one, other));
    add(Kind::Service, commonNames(one.services, other.services));
    add(Kind::Tag, commonNames(one.tags, other.tags));
    add(Kind::Words, sharedWords(one, other, kMostReasons));
    return reasons;
}

QString reasonsText(const QList<LikenessReason> &reasons)
{
    QStringList parts;
    for (const LikenessReason &reason : reasons)
        parts.append(reasonText(reason));
    return parts.join(u"; "_s);
}

Likeness likenessOf(const Profile &one, const Profile &other)
{
    return {likenessScore(one, other), reasonsText(likenessReasons(one, other))};
}

namespace {

// The kind of failure that most of them tell of, and the words they share beside it.
QString titleOf(const QList<Profile> &profiles, const QList<int> &members)
{
    const QStringList &names = Failures::ofTheTrade().names();
    std::vector<double> kinds(size_t(names.size()), 0);
    QHash<StemKey, double> words;
    QHash<StemKey, int> holders;
    for (const int member : members) {
        const Profile &profile = profiles[member];
        for (size_t f = 0; f < kinds.size(); ++f)
            kinds[f] += profile.failures[f];
        for (const WordWeight &word : profile.words) {
            words[word.stem] += word.weight;
            ++holders[word.stem];
        }
    }
    const auto kind = std::max_element(kinds.begin(), kinds.end()) - kinds.begin();
    QList<std::pair<double, QString>> shared;
    for (auto word = words.begin(); word != words.end(); ++word)
        if (holders.value(word.key()) * 2 > members.size()) {
            QString shown;
            for (const int member : members)
                if (shown.isEmpty()) shown = profiles[member].shown.value(word.key());
            shared.append({-word.value() * holders.value(word.key()), shown});
        }
    std::sort(shared.begin(), shared.end());
    QStringList telling;
    for (const auto &[weight, word] : shared.mid(0, 3))
        telling.append(word);
    const bool isNamed = kinds[size_t(kind)] > 0;
    QString title = isNamed ? names[kind] : telling.join(u' ');
    if (!title.isEmpty()) title[0] = title[0].toUpper();
    return isNamed && !telling.isEmpty() ? title + u" ("_s + telling.join(u", "_s) + u')' : title;
}

} // namespace

// Groups grow by joining the two that are most alike on average, as long as they are alike enough.
QList<LikelyCause> likelyCauses(const QList<Profile> &profiles)
{
    const auto count = size_t(profiles.size());
    std::vector<std::vector<double>> alike(count, std::vector<double>(count, 0));
    for (size_t i = 0; i < count; ++i)
        for (size_t j = i + 1; j < count; ++j)
            alike[i][j] = alike[j][i] = likenessScore(profiles[qsizetype(i)], profiles[qsizetype(j)]);
    std::vector<QList<int>> groups(count);
    for (size_t i = 0; i < count; ++i)
        groups[i] = {int(i)};
    for (;;) {
        size_t a = 0;
        size_t b = 0;
        double best = kTakenForOneCause;
        for (size_t i = 0; i < count; ++i)
            for (size_t j = i + 1; j < count && !groups[i].isEmpty(); ++j)
                if (!groups[j].isEmpty() && alike[i][j] > best) {
                    best = alike[i][j];
                    a = i;
                    b = j;
                }
        if (a == b) break;
        const double one = double(groups[a].size());
        const double other = double(groups[b].size());
        for (size_t k = 0; k < count; ++k)
            alike[a][k] = alike[k][a] = (one * alike[a][k] + other * alike[b][k]) / (one + other);
        groups[a] += groups[b];
        groups[b].clear();
    }
    QList<LikelyCause> causes;
    for (QList<int> &members : groups) {
        if (members.size() < 2) continue;
        std::sort(members.begin(), members.end());
        causes.append({titleOf(profiles, members), members});
    }
    std::stable_sort(causes.begin(), causes.end(),
                     [](const LikelyCause &a, const LikelyCause &b) { return a.members.size() > b.members.size(); });
    return causes;
}

} // namespace nevertwice
