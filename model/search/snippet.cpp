#include "model/search/snippet.h"

#include "model/domain/teamsettings.h"
#include "model/search/words.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr qsizetype kBefore = 60;
constexpr qsizetype kLength = 180;

// Where letters have no spaces between words, every place is the beginning of one.
bool beginsAt(const QString &haystack, qsizetype at)
{
    return at == 0 || !isLetterOfWord(haystack[at - 1]) || haystack[at].unicode() >= 0x0E00;
}

QString cut(const QString &text, const QList<WordPlace> &hits)
{
    const qsizetype first = hits.isEmpty() ? 0 : hits.first().from;
    qsizetype begin = std::max<qsizetype>(0, first - kBefore);
    while (begin > 0 && begin < first && isLetterOfWord(text[begin - 1]))
        ++begin;
    qsizetype end = std::min(text.size(), begin + kLength);
    while (end < text.size() && end > first && isLetterOfWord(text[end]) && end - begin > kLength / 2)
        --end;
    QString out = begin > 0 ? u"…"_s : QString();
    qsizetype at = begin;
    for (const WordPlace &hit : hits) {
        if (hit.from < at || hit.from + hit.length > end) continue;
        out += QStringView(text).mid(at, hit.from - at);
        out += kHitBegin;
        out += QStringView(text).mid(hit.from, hit.length);
        out += kHitEnd;
        at = hit.from + hit.length;
    }
    out += QStringView(text).mid(at, end - at);
    if (end < text.size()) out += u'…';
    return out.simplified();
}

// Every text of the incident, those first that say most.
QList<PlacedText> textsOf(const Incident &i)
{
    QList<PlacedText> texts;
    const auto add = [&texts](const char *path, const QString &text) {
        texts.append({path, std::nullopt, nullptr, text});
    };
    const auto addRow = [&texts](const char *list, const QUuid &uuid, const char *key, const QString &text) {
        texts.append({list, uuid, key, text});
    };
    add("summary", i.summary);
    add("root_cause", i.rootCause);
    add("impact.text", i.impact.text);
    add("resolution", i.resolution);
    add("trigger", i.trigger);
    add("detection", i.detection);
    add("lessons.text", i.lessons.text);
    add("lessons.went_well", i.lessons.wentWell);
    add("lessons.went_wrong", i.lessons.wentWrong);
    add("lessons.got_lucky", i.lessons.gotLucky);
    for (const CauseLink &cause : i.causes)
        addRow("causes", cause.uuid, "title", cause.title);
    for (const Event &event : i.timeline)
        addRow("timeline", event.uuid, "text", event.text);
    for (const Action &action : i.actions) {
        addRow("actions", action.uuid, "title", action.title);
        addRow("actions", action.uuid, "details", action.details);
    }
    for (const OtherSection &section : i.otherSections)
        addRow("other_sections", section.uuid, "text", section.heading + u'\n' + section.text);
    for (const Question &question : i.questions)
        addRow("questions", question.uuid, "text", question.text);
    add("services", i.services.join(u", "_s));
    add("tags", i.tags.join(u", "_s));
    add("custom", textOfOwnFields(i.custom));
    for (const Person &person : i.people)
        addRow("people", person.uuid, "name", person.name);
    for (const Attachment &attachment : i.attachments)
        addRow("attachments", attachment.uuid, "name", attachment.name);
    add("title", i.title);
    return texts;
}

quint64 bitOf(QChar letter)
{
    return quint64(1) << (letter.unicode() & 63);
}

} // namespace

QString PlacedText::path() const
{
    if (!row) return QLatin1String(place);
    return u"%1/%2.%3"_s.arg(QLatin1String(place), row->toString(QUuid::WithoutBraces), QLatin1String(key));
}

WordFinder::WordFinder(const QList<QStringList> &words) : m_words(int(words.size()))
{
    for (int w = 0; w < m_words; ++w)
        for (const QString &word : words[w])
            if (!word.isEmpty()) m_needles.push_back({foldedText(word), w});
    std::stable_sort(m_needles.begin(), m_needles.end(), [](const Needle &a, const Needle &b) {
        const QChar first = a.letters[0], other = b.letters[0];
        return first != other ? first < other : a.letters.size() > b.letters.size();
    });
    for (const Needle &needle : m_needles)
        m_firstLetters |= bitOf(needle.letters[0]);
}

// Every place where a word begins, of those in one place the longest first, until `take` wants no more.
template <typename Take> void WordFinder::eachHit(const QString &text, Take take) const
{
    if (m_needles.empty()) return;
    const QString haystack = foldedText(text);
    for (qsizetype at = 0; at < haystack.size(); ++at) {
        const QChar first = haystack[at];
        if (!(m_firstLetters & bitOf(first)) || !beginsAt(haystack, at)) continue;
        auto needle = std::lower_bound(m_needles.begin(), m_needles.end(), first,
                                       [](const Needle &n, QChar letter) { return n.letters[0] < letter; });
        for (; needle != m_needles.end() && needle->letters[0] == first; ++needle)
            if (QStringView(haystack).mid(at).startsWith(needle->letters) &&
                !take(WordPlace{at, needle->letters.size()}, needle->word))
                return;
    }
}

bool WordFinder::isIn(const QString &text) const
{
    bool isThere = false;
    eachHit(text, [&isThere](const WordPlace &, int) {
        isThere = true;
        return false;
    });
    return isThere;
}

QList<WordPlace> WordFinder::places(const QString &text, qsizetype most) const
{
    QList<WordPlace> places;
    qsizetype end = 0;
    eachHit(text, [&](const WordPlace &hit, int) {
        if (hit.from < end) return true;
        if (places.size() >= most) return false;
        places.append({hit.from, hit.length});
        end = hit.from + hit.length;
        return true;
    });
    return places;
}

QString WordFinder::snippet(const QString &text) const
{
    const QList<WordPlace> all = places(text);
    return all.isEmpty() ? QString() : cut(text, all);
}

bool PlaceSearch::wantsMoreThan(const PlacedText &placed)
{
    if (placed.text.isEmpty()) return true;
    QList<WordPlace> hits;
    QSet<int> distinct;
    m_finder.eachHit(placed.text, [&](const WordPlace &hit, int word) {
        hits.append(hit);
        distinct.insert(word);
        return true;
    });
    if (!m_best.path.isEmpty() && distinct.size() <= m_best.words) return true;
    m_best = {placed.path(), cut(placed.text, hits), int(distinct.size())};
    return m_best.words < m_finder.m_words;
}

Place bestPlace(const Incident &incident, const WordFinder &words)
{
    PlaceSearch search(words);
    for (const PlacedText &placed : textsOf(incident))
        if (!search.wantsMoreThan(placed)) break;
    return search.best();
}

QList<WordPlace> wordPlaces(const QString &text, const QList<QStringList> &words, qsizetype most)
{
    return WordFinder(words).places(text, most);
}

std::optional<Place> placeOfRef(const Incident &incident, const QString &ref)
{
    if (ref.isEmpty()) return std::nullopt;
    for (const PlacedText &placed : textsOf(incident)) {
        const QString &text = placed.text;
        for (qsizetype at = text.indexOf(ref); at >= 0; at = text.indexOf(ref, at + 1)) {
            const qsizetype end = at + ref.size();
            const bool begins = at == 0 || !isLetterOfWord(text[at - 1]);
            const bool ends = end == text.size() || !isLetterOfWord(text[end]);
            if (begins && ends) return Place{placed.path(), cut(text, {{at, ref.size()}}), 1};
        }
    }
    return std::nullopt;
}

} // namespace nevertwice
