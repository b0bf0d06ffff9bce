#include "model/insight/checks/telling.h"

#include "model/insight/checks/phrases.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::checking {

namespace telling {

// Sentences that an import copied are there a second time, where they were written.
bool isLookedAt(const Subject &subject, const Passage &passage, const Kinds &kinds)
{
    return (kinds.isEmpty() || kinds.contains(passage.kind)) && !subject.incident.inferred.contains(passage.place);
}

bool isDigits(const QString &word, qsizetype most)
{
    return !word.isEmpty() && word.size() <= most &&
           std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

// "9:15" or "09:15" of two words with a colon between; empty for what is no time of day.
QString clockAt(const Prose &prose, qsizetype at)
{
    const auto &words = prose.words();
    if (at + 1 >= words.size() || !isDigits(words[at].lower, 2)) return {};
    const qsizetype colon = words[at].at + words[at].length;
    const bool isJoined = prose.text()[colon] == u':' && words[at + 1].at == colon + 1;
    const bool isPart = words[at].at > 0 && u":.-/"_s.contains(prose.text()[words[at].at - 1]);
    const QString minutes = words[at + 1].lower.left(2);
    if (!isJoined || isPart || minutes.size() < 2 || !isDigits(minutes, 2)) return {};
    if (words[at].lower.toInt() > 24 || minutes.toInt() > 59) return {};
    return u"%1:%2"_s.arg(words[at].lower.toInt()).arg(minutes);
}

} // namespace telling

std::optional<Telling> tellingOf(const Subject &subject, const char *list, const Kinds &kinds)
{
    const PhraseTable::List &wanted = PhraseTable::forChecks().list(QLatin1StringView(list));
    for (const Passage &passage : subject.passages) {
        if (!telling::isLookedAt(subject, passage, kinds)) continue;
        const Prose &prose = *passage.prose;
        for (qsizetype at = 0; at < prose.words().size(); ++at) {
            const qsizetype length = PhraseTable::match(wanted, prose, at);
            if (length > 0 && prose.words()[at].voice == Prose::Voice::Own)
                return Telling{&passage, spanBetween(prose, at, at + length - 1)};
        }
    }
    return std::nullopt;
}

std::optional<Telling> wholeOf(const Subject &subject, const QString &place)
{
    const auto at = subject.byPlace.constFind(place);
    if (at == subject.byPlace.constEnd() || subject.isBlank(place)) return std::nullopt;
    const Passage &passage = subject.passages[size_t(*at)];
    return Telling{&passage, spanBetween(*passage.prose, 0, passage.prose->words().size() - 1)};
}

std::optional<Telling> obligationIn(const Subject &subject)
{
    using K = Passage::Kind;
    const PhraseTable::List &obliging = PhraseTable::forChecks().list(u"obliging"_s);
    const PhraseTable::List &past = PhraseTable::forChecks().list(u"not_obliging"_s);
    for (const Passage &passage : subject.passages) {
        if (!telling::isLookedAt(subject, passage, {K::Resolution, K::Lessons, K::Other})) continue;
        const Prose &prose = *passage.prose;
        for (qsizetype at = 0; at < prose.words().size(); ++at) {
            const qsizetype length = PhraseTable::match(obliging, prose, at);
            if (length == 0 || prose.words()[at].voice != Prose::Voice::Own) continue;
            const qsizetype behind = at + length;
            if (behind < prose.words().size() && PhraseTable::match(past, prose, behind) > 0) continue;
            return Telling{&passage, spanBetween(prose, at, at + length - 1)};
        }
    }
    return std::nullopt;
}

bool says(const Subject &subject, const Event &event, const char *list)
{
    const Prose *prose = subject.prose(placeOf(event, "text"));
    if (!prose) return false;
    const PhraseTable::List &wanted = PhraseTable::forChecks().list(QLatin1StringView(list));
    for (qsizetype at = 0; at < prose->words().size(); ++at)
        if (prose->words()[at].voice == Prose::Voice::Own && PhraseTable::match(wanted, *prose, at) > 0) return true;
    return false;
}

std::optional<Telling> storyByTheClock(const Subject &subject)
{
    std::optional<Telling> first;
    int sentences = 0;
    for (const Passage &passage : subject.passages) {
        if (passage.kind == Passage::Kind::Title || !telling::isLookedAt(subject, passage, {})) continue;
        const Prose &prose = *passage.prose;
        int last = -1;
        for (qsizetype at = 0; at < prose.words().size(); ++at) {
            const Prose::Word &word = prose.words()[at];
            if (word.voice != Prose::Voice::Own || word.sentence == last || telling::clockAt(prose, at).isEmpty())
                continue;
            last = word.sentence;
            if (!first) first = Telling{&passage, spanBetween(prose, at, at + 1)};
            if (++sentences == 2) return first;
        }
    }
    return std::nullopt;
}

QSet<QString> clocksInProse(const Subject &subject)
{
    using K = Passage::Kind;
    QSet<QString> clocks;
    for (const Passage &passage : subject.passages) {
        if (!telling::isLookedAt(subject, passage, {K::Other, K::Detection, K::RootCause, K::Resolution})) continue;
        for (qsizetype at = 0; at < passage.prose->words().size(); ++at)
            if (const QString clock = telling::clockAt(*passage.prose, at); !clock.isEmpty()) clocks.insert(clock);
    }
    return clocks;
}

QString clockIn(const QString &text)
{
    const Prose prose(text.left(200));
    for (qsizetype at = 0; at < prose.words().size(); ++at)
        if (const QString clock = telling::clockAt(prose, at); !clock.isEmpty()) return clock;
    return {};
}

} // namespace nevertwice::checking
