#include "model/search/failures.h"

#include "model/search/tradewords.h"
#include "model/search/words.h"

#include <algorithm>
#include <span>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr int kNear = 7;      // words between two that belong together
constexpr double kHint = 0.3; // how much a hint tells

} // namespace

const Failures &Failures::ofTheTrade()
{
    static const Failures failures = [] {
        Failures made;
        for (const QString &line : tradeLines(u"failures.txt"_s))
            made.read(line);
        return made;
    }();
    return failures;
}

void Failures::read(const QString &line)
{
    if (line.startsWith(u'[')) ++m_families;
    const qsizetype equals = line.indexOf(u'=');
    if (equals < 0) return;
    const int failure = int(m_names.size());
    m_names.append(line.left(equals).trimmed());
    m_familyOf.append(std::max(0, m_families - 1));
    m_phrases.append(QList<QStringList>());
    const QStringList halves = line.mid(equals + 1).split(u'~');
    for (const QString &way : halves[0].split(u','))
        addWay(failure, way, 1);
    for (const QString &way : halves.value(1).split(u','))
        addWay(failure, way, kHint);
}

void Failures::addWay(int failure, const QString &text, double strength)
{
    Way way{failure, strength, text.contains(u'+'), {}, m_places};
    const QStringList words = indexWords(text);
    for (const QString &word : words)
        way.stems.push_back(stemKey({word}));
    if (way.stems.empty()) return;
    if (strength == 1 && !way.isNear) m_phrases[failure].append(words);
    for (size_t place = 0; place < way.stems.size(); ++place)
        m_byStem[way.stems[place]].append({int(m_ways.size()), int(place)});
    m_places += way.stems.size();
    m_ways.push_back(std::move(way));
}

std::vector<double> Failures::askedFor(const QStringList &words) const
{
    std::vector<double> strengths(size_t(m_names.size()), 0);
    look(words, 1, strengths);
    for (double &strength : strengths)
        strength = strength >= 1 ? 1 : 0;
    return strengths;
}

const QList<Failures::Use> *Failures::usesOf(const QString &stem) const
{
    const auto uses = m_byStem.constFind(stem);
    return uses == m_byStem.constEnd() ? nullptr : &*uses;
}

void Failures::look(const QStringList &words, double weight, std::vector<double> &strengths) const
{
    std::vector<const QList<Use> *> uses;
    uses.reserve(size_t(words.size()));
    for (const QString &word : words)
        uses.push_back(usesOf(stemKey({word})));
    look(uses, weight, strengths);
}

void Failures::look(const std::vector<const QList<Use> *> &words, double weight, std::vector<double> &strengths) const
{
    constexpr int never = -1'000;
    std::vector<int> seen(m_places, never); // where the words of every way stood last
    for (int at = 0; at < int(words.size()); ++at) {
        if (!words[size_t(at)]) continue;
        for (const Use &use : *words[size_t(at)]) {
            const Way &way = m_ways[size_t(use.way)];
            if (way.stems.size() == 1) {
                strengths[size_t(way.failure)] += weight * way.strength;
                continue;
            }
            const std::span<int> places(seen.data() + way.first, way.stems.size());
            // Words in a row: the one before has to stand just before.
            if (!way.isNear && use.place > 0 && places[size_t(use.place) - 1] != at - 1) continue;
            places[size_t(use.place)] = at;
            const bool isLast = way.isNear || use.place + 1 == int(way.stems.size());
            const int first = *std::min_element(places.begin(), places.end());
            if (!isLast || at - first > (way.isNear ? kNear : int(way.stems.size()))) continue;
            strengths[size_t(way.failure)] += weight * way.strength;
            std::fill(places.begin(), places.end(), never);
        }
    }
}

} // namespace nevertwice
