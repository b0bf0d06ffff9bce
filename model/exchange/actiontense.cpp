#include "model/exchange/actiontense.h"

#include "model/exchange/asciiwords.h"
#include "model/exchange/labels.h"
#include "model/exchange/sentences.h"
#include "model/exchange/wordlist.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace actiontense {

constexpr qsizetype kLongestLooked = 2'000; // of the text of one action
constexpr qsizetype kFarthestVerb = 12;     // words from the start of a sentence to the deed it tells

// The words of one name of deeds.txt, begun at a place of a sentence.
class Words
{
public:
    explicit Words(const QString &name)
    {
        for (const auto &[key, phrases] : phraseLines(u":/words/deeds.txt"_s))
            if (key == name)
                for (const QString &phrase : phrases)
                    m_phrases.add(phrase, phrase.split(u' '));
    }

    // How many words of it stand there; 0 where none does.
    qsizetype at(const QStringList &words, qsizetype from) const
    {
        if (from < 0 || from >= words.size()) return 0;
        qsizetype best = 0;
        for (const QStringList &phrase : m_phrases.at(letterPlace(words[from])))
            if (stands(phrase, words, from)) best = std::max(best, phrase.size());
        return best;
    }
    bool isIn(const QStringList &words, qsizetype from, qsizetype to) const
    {
        for (qsizetype i = from; i < std::min(to, words.size()); ++i)
            if (at(words, i) > 0) return true;
        return false;
    }

private:
    static bool stands(const QStringList &phrase, const QStringList &words, qsizetype from)
    {
        if (from + phrase.size() > words.size()) return false;
        for (qsizetype i = 0; i < phrase.size(); ++i) {
            const QString &wanted = phrase[i];
            const QString &word = words[from + i];
            if (wanted.endsWith(u'*') ? !word.startsWith(QStringView(wanted).chopped(1)) : word != wanted) return false;
        }
        return true;
    }

    ByLetters<QStringList> m_phrases;
};

struct Language
{
    Words ahead{u"ahead"_s};
    Words later{u"later"_s};
    Words deed{u"deed"_s};
    Words done{u"done"_s};
    Words begun{u"begun"_s};
    Words aside{u"aside"_s};
    Words looking{u"looking"_s};
    Words story{u"story"_s};
    Words named{u"named"_s};
    Words settled{u"settled"_s};
    Words thing{u"thing"_s};
};

const Language &language()
{
    static const Language known;
    return known;
}

bool isAuxiliary(const QString &word)
{
    return word == "was"_L1 || word == "were"_L1;
}

// "Merged branches are deleted" is a rule, and no deed.
bool tellsHowItIs(const QStringList &words)
{
    static const QSet<QString> leads{u"no"_s, u"every"_s, u"each"_s, u"never"_s, u"always"_s, u"let's"_s, u"then"_s};
    return leads.contains(words.value(0)) || words.contains(u"is"_s) || words.contains(u"are"_s);
}

bool isSubject(const QString &word)
{
    static const QSet<QString> words{u"we"_s, u"i"_s, u"they"_s, u"we've"_s, u"i've"_s, u"they've"_s};
    return words.contains(word);
}

bool isFiller(const QString &word)
{
    static const QSet<QString> words{u"have"_s, u"has"_s,  u"had"_s,   u"now"_s,    u"already"_s,
                                     u"also"_s, u"been"_s, u"since"_s, u"then"_s,   u"recently"_s,
                                     u"just"_s, u"all"_s,  u"too"_s,   u"further"_s};
    return words.contains(word) || (word.size() > 4 && word.endsWith("ly"_L1));
}

// "GitHub implemented more": what follows a verb and no name of a thing.
bool isDeterminer(const QString &word)
{
    static const QSet<QString> words{u"a"_s,          u"an"_s,      u"the"_s,  u"more"_s, u"new"_s,
                                     u"our"_s,        u"its"_s,     u"all"_s,  u"some"_s, u"their"_s,
                                     u"additional"_s, u"several"_s, u"this"_s, u"these"_s};
    return words.contains(word);
}

// The words of the first sentence up to where it speaks of something else.
QStringList mainClause(const QString &text)
{
    const QList<Sentence> all = unweighedSentencesOf(text);
    QStringList words = PhraseIndex::wordsOf(all.isEmpty() ? text : all.first().text);
    for (qsizetype i = 1; i < words.size(); ++i)
        if (language().aside.at(words, i) > 0) return words.mid(0, i);
    return words;
}

// "we have already increased", "has been raised", "a review was conducted"
bool tellsDeed(const QStringList &words)
{
    const Language &lang = language();
    if (words.isEmpty() || tellsHowItIs(words)) return false;
    if (lang.deed.at(words, 0) > 0) return true;
    if (lang.looking.at(words, 0) > 0) return false;
    const qsizetype end = std::min(words.size(), kFarthestVerb);
    for (qsizetype i = 0; i < end; ++i) {
        const bool isHave = words[i] == "have"_L1 || words[i] == "has"_L1 || words[i].endsWith("'ve"_L1);
        const bool isPassive = i > 0 && isAuxiliary(words[i]);
        if (!isHave && !isPassive && !isSubject(words[i])) continue;
        qsizetype verb = i + 1;
        while (verb < end && isFiller(words[verb]))
            ++verb;
        if (lang.done.at(words, verb) > 0) return true;
    }
    for (qsizetype i = 1; i <= 2; ++i) // a name of one word or two
        if (lang.done.at(words, i) == 1 && isDeterminer(words.value(i + 1))) return true;
    return false;
}

// "~~Raise the limit~~", "✅ Raise the limit", ":white_check_mark: ...", "[DONE] ...", "Raise the limit - done"
bool isMarkedDone(const QString &text)
{
    static const QRegularExpression mark(u"^\\W{0,4}(?:[\u2705\u2714\u2611]|:(?:white_check_mark|heavy_check_mark|"
                                         u"ballot_box_with_check|check):|\\[?done\\]?[:\\]-]"
                                         "|~~[^~]{1,400}~~\\W{0,3}$)"
                                         "|[-\u2013\u2014(\\[*_:.]\\s*done[)\\].*_!]{0,3}$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return mark.match(text.trimmed()).hasMatch();
}

// "We have a script for this", "there is now an alert": it is there.
bool tellsPossession(const QStringList &words)
{
    if (words.value(0) == "we"_L1 && words.value(1) == "have"_L1 && isDeterminer(words.value(2)) &&
        language().thing.isIn(words, 3, 6))
        return true;
    const bool isSaid = words.contains(u"now"_s) || words.contains(u"already"_s);
    const bool isHad = words.value(0) == "we"_L1 && words.contains(u"have"_s);
    return isSaid && (isHad || (words.value(0) == "there"_L1 && words.value(1) == "is"_L1));
}

// "would have been" and "we have to date" promise nothing although their words do.
QStringList withoutWhatWas(const QStringList &words)
{
    static const QSet<QString> unreal{u"would"_s, u"could"_s, u"wouldn't"_s, u"couldn't"_s};
    const bool isAny = std::any_of(words.begin(), words.end(), [](const QString &word) {
        return word == "date"_L1 || (word.size() >= 5 && word[1] == u'o' && unreal.contains(word));
    });
    if (!isAny) return words;
    QStringList left;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const qsizetype have = words.value(i + 1) == "not"_L1 ? i + 2 : i + 1;
        if (unreal.contains(words[i]) && words.value(have) == "have"_L1)
            i = have;
        else if (words[i] == "to"_L1 && words.value(i + 1) == "date"_L1)
            left.append(words[++i]); // it keeps apart what stands around it
        else
            left.append(words[i]);
    }
    return left;
}

// "We send a mail to both addresses", "it is not as simple as it sounds": a sentence in the present whose subject is a
// pronoun is no demand. What we did, are doing, advise or are able to do may be one all the same.
bool isStatement(const QStringList &words)
{
    static const QSet<QString> subjects{u"we"_s, u"it"_s, u"they"_s, u"there"_s};
    static const QSet<QString> open{u"are"_s,       u"can"_s,       u"may"_s,      u"might"_s,     u"recommend"_s,
                                    u"suggest"_s,   u"advise"_s,    u"ask"_s,      u"urge"_s,      u"promise"_s,
                                    u"request"_s,   u"encourage"_s, u"continue"_s, u"begin"_s,     u"expect"_s,
                                    u"began"_s,     u"made"_s,      u"took"_s,     u"put"_s,       u"set"_s,
                                    u"built"_s,     u"wrote"_s,     u"gave"_s,     u"important"_s, u"necessary"_s,
                                    u"essential"_s, u"vital"_s,     u"crucial"_s,  u"best"_s,      u"better"_s};
    constexpr qsizetype kNear = 4;
    if (!subjects.contains(words.value(0))) return false;
    for (qsizetype i = 1; i < std::min(words.size(), kNear); ++i)
        if (open.contains(words[i])) return false;
    qsizetype verb = 1; // "have", "also" and their like are passed over: "we have since overhauled"
    while (verb < words.size() && isFiller(words[verb]))
        ++verb;
    return verb < words.size() && !(words[verb].size() > 4 && words[verb].endsWith("ed"_L1));
}

// "If the account had been locked, nobody could have ...": it was not so.
bool isUnreal(const QStringList &words)
{
    return words.value(0) == "if"_L1 && words != withoutWhatWas(words);
}

} // namespace actiontense

bool isPutOff(const QString &text)
{
    const QStringList words = PhraseIndex::wordsOf(text.left(actiontense::kLongestLooked));
    return actiontense::language().later.isIn(words, 0, words.size());
}

bool isAhead(const QString &all)
{
    static const QRegularExpression denied(
        u"\\b(?:no|none|nothing)\\b[^.!?\\n]{0,60}\\b(?:planned|needed|required|necessary)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString text = all.left(actiontense::kLongestLooked);
    const auto stands = [&text](QLatin1String word) { return standsIn(text, word); };
    if (stands("plan"_L1) || stands("need"_L1) || stands("require"_L1) || stands("necess"_L1)) text.remove(denied);
    const QStringList words = actiontense::withoutWhatWas(PhraseIndex::wordsOf(text.left(actiontense::kLongestLooked)));
    return actiontense::language().ahead.isIn(words, 0, words.size());
}

std::optional<ActionStatus> toldStatus(const QString &action)
{
    using namespace actiontense;
    QString text = action.left(kLongestLooked);
    if (const auto label = labelOf(text); label && label->hasColon && !label->rest.isEmpty()) text = label->rest;
    if (isMarkedDone(action.left(kLongestLooked))) return ActionStatus::Done;
    if (isAhead(text)) return std::nullopt;
    const QStringList clause = mainClause(text);
    if (language().begun.isIn(clause, 0, kFarthestVerb)) return ActionStatus::InProgress;
    if (tellsDeed(clause) || tellsPossession(clause)) return ActionStatus::Done;
    return std::nullopt;
}

bool isStory(const QString &text)
{
    constexpr qsizetype kFewestWords = 8;
    const QStringList words = PhraseIndex::wordsOf(text.left(actiontense::kLongestLooked));
    const bool isTold = actiontense::language().story.at(words, 0) > 0 || actiontense::isStatement(words) ||
                        actiontense::isUnreal(words);
    return words.size() >= kFewestWords && isTold && !isAhead(text) && !toldStatus(text);
}

bool announcesDeeds(const QString &line)
{
    using namespace actiontense;
    const QList<Sentence> sentences = unweighedSentencesOf(line.left(kLongestLooked));
    if (sentences.isEmpty()) return false;
    const QStringList words = PhraseIndex::wordsOf(sentences.last().text); // it is the one that announces
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool isHave = words[i] == "have"_L1 || words[i].endsWith("'ve"_L1) || words[i] == "were"_L1;
        if (!isHave) continue;
        qsizetype verb = i + 1;
        while (verb < words.size() && isFiller(words[verb]))
            ++verb;
        if (language().done.at(words, verb) == 0) continue;
        const bool isOnlyNamed = language().named.isIn(words, 0, i) && language().settled.at(words, verb) == 0;
        return !isOnlyNamed && !language().later.isIn(words, 0, words.size());
    }
    return false;
}

} // namespace nevertwice
