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

// Every text of the incident with its path, those first that say most.
QList<std::pair<QString, QString>> textsOf(const Incident &i)
{
    QList<std::pair<QString, QString>> texts{{u"summary"_s, i.summary},
                                             {u"root_cause"_s, i.rootCause},
                                             {u"impact.text"_s, i.impact.text},
                                             {u"resolution"_s, i.resolution},
                                             {u"trigger"_s, i.trigger},
                                             {u"detection"_s, i.detection},
                                             {u"lessons.text"_s, i.lessons.text},
                                             {u"lessons.went_well"_s, i.lessons.wentWell},
                                             {u"lessons.went_wrong"_s, i.lessons.wentWrong},
                                             {u"lessons.got_lucky"_s, i.lessons.gotLucky}};
    const auto row = [](const char *list, const QUuid &uuid, const char *key) {
        return u"%1/%2.%3"_s.arg(QLatin1String(list), uuid.toString(QUuid::WithoutBraces), QLatin1String(key));
    };
    for (const CauseLink &cause : i.causes)
        texts.append({row("causes", cause.uuid, "title"), cause.title});
    for (const Event &event : i.timeline)
        texts.append({row("timeline", event.uuid, "text"), event.text});
    for (const Action &action : i.actions) {
        texts.append({row("actions", action.uuid, "title"), action.title});
        texts.append({row("actions", action.uuid, "details"), action.details});
    }
    for (const OtherSection &section : i.otherSections)
        texts.append({row("other_sections", section.uuid, "text"), section.heading + u'\n' + section.text});
    for (const Question &question : i.questions)
        texts.append({row("questions", question.uuid, "text"), question.text});
    texts.append({u"services"_s, i.services.join(u", "_s)});
    texts.append({u"tags"_s, i.tags.join(u", "_s)});
    for (const Person &person : i.people)
        texts.append({row("people", person.uuid, "name"), person.name});
    for (const Attachment &attachment : i.attachments)
        texts.append({row("attachments", attachment.uuid, "name"), attachment.name});
    texts.append({u"title"_s, i.title});
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
    for (const auto &[path, text] : textsOf(incident)) {
        if (text.isEmpty()) continue;
        const QList<Hit> hits = hitsIn(text, wanted);
        QSet<int> distinct;
        for (const Hit &hit : hits)
            distinct.insert(hit.word);
        if (best.path.isEmpty() || distinct.size() > best.words) best = {path, cut(text, hits), int(distinct.size())};
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
    for (const auto &[path, text] : textsOf(incident))
        for (qsizetype at = text.indexOf(ref); at >= 0; at = text.indexOf(ref, at + 1)) {
            const qsizetype end = at + ref.size();
            const bool begins = at == 0 || !isLetterOfWord(text[at - 1]);
            const bool ends = end == text.size() || !isLetterOfWord(text[end]);
            if (begins && ends) return Place{path, cut(text, {Hit{at, ref.size(), 0}}), 1};
        }
    return std::nullopt;
}

} // namespace nevertwice
