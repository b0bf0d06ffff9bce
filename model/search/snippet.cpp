#include "model/search/snippet.h"

#include "model/search/words.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr qsizetype kBefore = 60;
constexpr qsizetype kLength = 180;

struct Hit
{
    qsizetype from;
    qsizetype length;
    int word;
};

// Where letters have no spaces between words, every place is the beginning of one.
bool beginsAt(const QString &haystack, qsizetype at)
{
    return at == 0 || !isLetterOfWord(haystack[at - 1]) || haystack[at].unicode() >= 0x0E00;
}

// Every place where a word begins. The longer of two that begin in one place is marked.
QList<Hit> hitsIn(const QString &text, const QList<QStringList> &foldedWords)
{
    const QString haystack = foldedText(text);
    QList<Hit> hits;
    for (int w = 0; w < foldedWords.size(); ++w)
        for (const QString &word : foldedWords[w])
            for (qsizetype at = haystack.indexOf(word); at >= 0; at = haystack.indexOf(word, at + 1))
                if (beginsAt(haystack, at)) hits.append({at, word.size(), w});
    std::sort(hits.begin(), hits.end(),
              [](const Hit &a, const Hit &b) { return a.from != b.from ? a.from < b.from : a.length > b.length; });
    return hits;
}

QString cut(const QString &text, const QList<Hit> &hits)
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
    for (const Hit &hit : hits) {
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

// A text of an incident and where it stands.
struct PlacedText
{
    const char *place;           // a path, or a list of rows
    const QUuid *uuid = nullptr; // of the row
    const char *key = nullptr;
    QString text;

    // Told when it is asked for: most texts hold nothing.
    QString path() const
    {
        if (!uuid) return QLatin1String(place);
        return u"%1/%2.%3"_s.arg(QLatin1String(place), uuid->toString(QUuid::WithoutBraces), QLatin1String(key));
    }
};

// Every text of the incident, those first that say most.
QList<PlacedText> textsOf(const Incident &i)
{
    QList<PlacedText> texts;
    const auto add = [&texts](const char *path, const QString &text) { texts.append({path, nullptr, nullptr, text}); };
    const auto addRow = [&texts](const char *list, const QUuid &uuid, const char *key, const QString &text) {
        texts.append({list, &uuid, key, text});
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
    for (const Person &person : i.people)
        addRow("people", person.uuid, "name", person.name);
    for (const Attachment &attachment : i.attachments)
        addRow("attachments", attachment.uuid, "name", attachment.name);
    add("title", i.title);
    return texts;
}

QList<QStringList> foldedWords(const QList<QStringList> &words)
{
    QList<QStringList> folded;
    for (const QStringList &same : words) {
        QStringList all;
        for (const QString &word : same)
            if (!word.isEmpty()) all.append(foldedText(word));
        folded.append(all);
    }
    return folded;
}

} // namespace

Place bestPlace(const Incident &incident, const QList<QStringList> &words)
{
    const QList<QStringList> wanted = foldedWords(words);
    Place best;
    for (const PlacedText &placed : textsOf(incident)) {
        if (placed.text.isEmpty()) continue;
        const QList<Hit> hits = hitsIn(placed.text, wanted);
        QSet<int> distinct;
        for (const Hit &hit : hits)
            distinct.insert(hit.word);
        if (!best.path.isEmpty() && distinct.size() <= best.words) continue;
        best = {placed.path(), cut(placed.text, hits), int(distinct.size())};
        if (best.words == wanted.size()) break; // no other has more
    }
    return best;
}

QList<WordPlace> wordPlaces(const QString &text, const QList<QStringList> &words, qsizetype most)
{
    return WordFinder(words).places(text, most);
}

WordFinder::WordFinder(const QList<QStringList> &words) : m_folded(foldedWords(words)) {}

bool WordFinder::isIn(const QString &text) const
{
    const QString haystack = foldedText(text);
    for (const QStringList &same : m_folded)
        for (const QString &word : same)
            for (qsizetype at = haystack.indexOf(word); at >= 0; at = haystack.indexOf(word, at + 1))
                if (beginsAt(haystack, at)) return true;
    return false;
}

QList<WordPlace> WordFinder::places(const QString &text, qsizetype most) const
{
    QList<WordPlace> places;
    qsizetype end = 0;
    for (const Hit &hit : hitsIn(text, m_folded)) {
        if (hit.from < end) continue;
        if (places.size() >= most) break;
        places.append({hit.from, hit.length});
        end = hit.from + hit.length;
    }
    return places;
}

QString snippetOf(const QString &text, const QList<QStringList> &words)
{
    const QList<Hit> hits = hitsIn(text, foldedWords(words));
    return hits.isEmpty() ? QString() : cut(text, hits);
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
            if (begins && ends) return Place{placed.path(), cut(text, {Hit{at, ref.size(), 0}}), 1};
        }
    }
    return std::nullopt;
}

} // namespace nevertwice
