#include "model/exchange/sentences.h"

#include "model/exchange/wordlist.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace sentences {

enum About { Cause, Resolution, Impact, Detection, Planned, Closing, Announcing, Count };
constexpr int kStrong = 100; // added to what weighs three times

const PhraseIndex &phrases()
{
    static const PhraseIndex index = [] {
        const QStringList names{u"cause"_s,   u"resolution"_s, u"impact"_s,    u"detection"_s,
                                u"planned"_s, u"closing"_s,    u"announcing"_s};
        PhraseIndex made;
        for (const auto &[name, words] : phraseLines(u":/words/sentences.txt"_s)) {
            const bool isStrong = name.endsWith(u'!');
            const qsizetype about = names.indexOf(isStrong ? name.chopped(1) : name);
            for (const QString &phrase : words)
                if (about >= 0) made.add(phrase, int(about) + (isStrong ? kStrong : 0));
        }
        return made;
    }();
    return index;
}

struct Weights
{
    int of[Count] = {};
};

struct Form
{
    QRegularExpression form;
    About about;
};

// What is said by the form of the words: a defect that something has, a loss that something suffers.
const QList<Form> &forms()
{
    const auto of = [](const QString &form) {
        return QRegularExpression(form, QRegularExpression::CaseInsensitiveOption);
    };
    static const QList<Form> all{
        {of(u"\\b(?:contain(?:s|ed|ing)?|ha[sd]|introduc(?:es|ed)|there (?:was|is)|because of|was|is) "
            u"(?:a|an|another|this) "
            "(?:[\\w-]+ ){0,2}(?:bug|flaw|defect|error|mistake|typo|regression|leak|gap|vulnerability|race condition|"
            "misconfiguration|oversight)\\b|\\ba (?:bug|flaw|defect|typo|mistake|regression) in\\b"_s),
         Cause},
        {of(u"\\b(?:was|were|is|are|been|being|be|got) (?:\\w+ "
            u"){0,1}(?:lost|stolen|deleted|corrupted|compromised|exposed|"
            "leaked|drained|hijacked|dropped|rejected|delayed|duplicated|overcharged|taken (?:over|down|offline))\\b"_s),
         Impact},
        // What did not come of it belongs to what came of it.
        {of(u"\\bno (?:\\w+ ){0,2}(?:loss(?:es)?|damage|data|funds|money|customers?|users?|records?|messages?)\\b|"
            "\\b(?:are|is|was|were|remain(?:s|ed)?) (?:all |still )?(?:safe|secure|unaffected|intact|unharmed)\\b"_s),
         Impact}};
    return all;
}

Weights weigh(const QString &text)
{
    Weights weights;
    const QString looked = text.left(600);
    for (const Form &one : forms())
        if (one.form.match(looked).hasMatch()) weights.of[one.about] += 3;
    phrases().look(text, [&](int meaning) { weights.of[meaning % kStrong] += meaning >= kStrong ? 3 : 1; });
    return weights;
}

// "approx. 40": the stop shortens the word before it. Some do so before a number alone: "No. 7", but "We said no."
bool isShortened(const QString &text, qsizetype stop, qsizetype next)
{
    static const QSet<QString> always{u"approx"_s, u"ca"_s,   u"cf"_s,   u"vs"_s,  u"incl"_s, u"excl"_s, u"resp"_s,
                                      u"dr"_s,     u"mr"_s,   u"mrs"_s,  u"ms"_s,  u"prof"_s, u"dept"_s, u"avg"_s,
                                      u"viz"_s,    u"misc"_s, u"orig"_s, u"esp"_s, u"aka"_s,  u"bzw"_s,  u"ggf"_s};
    static const QSet<QString> numbered{u"no"_s,  u"nr"_s,  u"fig"_s, u"sec"_s, u"vol"_s, u"pp"_s,  u"ref"_s,
                                        u"ver"_s, u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"jun"_s, u"jul"_s,
                                        u"aug"_s, u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s, u"sept"_s};
    qsizetype begin = stop;
    while (begin > 0 && stop - begin < 8 && text[begin - 1].isLetter())
        --begin;
    const QString word = text.mid(begin, stop - begin).toLower();
    return always.contains(word) || (numbered.contains(word) && next < text.size() && text[next].isDigit());
}

bool isEnd(const QString &text, qsizetype at)
{
    const QChar c = text[at];
    if (c != u'.' && c != u'!' && c != u'?') return false;
    qsizetype next = at + 1;
    while (next < text.size() && (text[next] == u'"' || text[next] == u'*' || text[next] == u')' ||
                                  text[next] == u'`' || text[next] == QChar(0x201d) || text[next] == u'_'))
        ++next;
    if (next >= text.size()) return true;
    if (!text[next].isSpace() && text[next] != u'[')
        return next == at + 1 && text[next].isUpper() && at > 1 && text[at - 1].isLower() && text[at - 2].isLower();
    // "a.m. EAT", "e.g. this", "Jan. 3", "v. 2"
    if (c == u'.' && at >= 2 && (text[at - 2] == u'.' || text[at - 2].isSpace())) return false;
    while (next < text.size() && text[next].isSpace())
        ++next;
    if (c == u'.' && isShortened(text, at, next)) return false;
    return next >= text.size() || !text[next].isLower();
}

Sentence made(const QString &text, qsizetype begin, qsizetype end, int paragraph)
{
    while (begin < end && text[begin].isSpace())
        ++begin;
    while (end > begin && text[end - 1].isSpace())
        --end;
    Sentence sentence;
    sentence.text = text.mid(begin, end - begin);
    sentence.at = begin;
    sentence.paragraph = paragraph;
    return sentence;
}

void giveWeights(Sentence &sentence)
{
    const Weights weights = weigh(sentence.text);
    sentence.cause = weights.of[Cause];
    sentence.resolution = weights.of[Resolution];
    sentence.impact = weights.of[Impact];
    sentence.detection = weights.of[Detection];
    sentence.planned = weights.of[Planned];
    // What comes of a thing is not its cause, whatever its words.
    static const QRegularExpression consequence(
        u"^(As a result|Consequently|As a consequence|Therefore|Hence|In turn)\\b"_s);
    const bool canBegin = !sentence.text.isEmpty() && u"ACTHI"_s.contains(sentence.text.front());
    if (canBegin && consequence.match(sentence.text).hasMatch()) {
        sentence.cause = 0;
        ++sentence.impact;
    }
}

bool startsItem(QStringView line)
{
    const QStringView t = line.trimmed();
    if (t.isEmpty()) return false;
    if (t.size() > 1 && u"-*+•—–"_s.contains(t.front()) && t[1].isSpace()) return true;
    qsizetype digits = 0;
    while (digits < t.size() && t[digits].isDigit())
        ++digits;
    return digits > 0 && digits + 1 < t.size() && (t[digits] == u'.' || t[digits] == u')') && t[digits + 1].isSpace();
}

} // namespace sentences

bool endsSentence(const QString &text, qsizetype at)
{
    return sentences::isEnd(text, at);
}

QList<Sentence> sentencesOf(const QString &text)
{
    QList<Sentence> list = unweighedSentencesOf(text);
    for (Sentence &sentence : list)
        sentences::giveWeights(sentence);
    return list;
}

QList<Sentence> unweighedSentencesOf(const QString &text)
{
    using namespace sentences;
    QList<Sentence> list;
    int paragraph = 0;
    bool isCode = false;
    qsizetype begin = 0;
    const auto close = [&](qsizetype end) {
        if (end <= begin) return;
        Sentence sentence = made(text, begin, end, paragraph);
        if (!sentence.text.isEmpty()) list.append(sentence);
        begin = end;
    };
    for (qsizetype line = 0; line < text.size();) {
        qsizetype end = text.indexOf(u'\n', line);
        if (end < 0) end = text.size();
        const QStringView view = QStringView(text).sliced(line, end - line);
        const bool isFence = view.trimmed().startsWith("```"_L1);
        if (isFence || isCode || view.trimmed().isEmpty() || view.trimmed().startsWith(u'#')) {
            close(line);
            begin = end;
            if (!isCode) ++paragraph;
            if (isFence) isCode = !isCode;
        } else {
            if (startsItem(view)) {
                close(line);
                ++paragraph;
            }
            for (qsizetype i = line; i < end; ++i)
                if (isEnd(text, i)) {
                    qsizetype after = i + 1;
                    while (after < end && !text[after].isSpace() && !text[after].isUpper())
                        ++after;
                    close(after);
                    i = after - 1; // what was walked over is not looked at again
                }
        }
        line = end + 1;
    }
    close(text.size());
    return list;
}

bool isClosing(const QString &paragraph)
{
    bool found = false;
    sentences::phrases().look(paragraph.left(60), [&](int meaning) { found = found || meaning == sentences::Closing; });
    if (!found) return false;
    // Only at its beginning.
    bool isFirst = false;
    const QStringList words = PhraseIndex::wordsOf(paragraph.left(60));
    sentences::phrases().look(words.mid(0, 5).join(u' '),
                              [&](int meaning) { isFirst = isFirst || meaning == sentences::Closing; });
    return isFirst;
}

bool isAnnouncing(const QString &line)
{
    QString text = line.trimmed();
    while (!text.isEmpty() && (text.back() == u'*' || text.back() == u'_'))
        text.chop(1);
    return text.endsWith(u':') || text.endsWith(QChar(0xff1a));
}

Divided dividedByMeaning(const QString &text)
{
    Divided divided;
    const QList<Sentence> all = sentencesOf(text);
    // From the first sentence that speaks of what was done and not of the cause, it is about the resolution, until one
    // speaks of nothing but the cause again in a new paragraph.
    bool isResolution = false;
    qsizetype from = 0;
    const auto give = [&](qsizetype end) {
        const QString part = text.mid(from, end - from).trimmed();
        QString &to = isResolution ? divided.resolution : divided.cause;
        if (!part.isEmpty()) to += (to.isEmpty() ? QString() : u"\n\n"_s) + part;
        from = end;
    };
    int lastParagraph = -1;
    bool isCauseTold = false;
    for (const Sentence &sentence : all) {
        bool wants = isResolution;
        if (!isResolution)
            wants = sentence.resolution >= 3
                        ? sentence.resolution > sentence.cause / 2
                        : sentence.resolution > sentence.cause && (sentence.resolution > 1 || isCauseTold);
        else if (sentence.paragraph != lastParagraph)
            wants = !(sentence.cause >= 3 && sentence.resolution == 0);
        if (wants != isResolution) {
            give(sentence.at);
            isResolution = wants;
        }
        isCauseTold = isCauseTold || sentence.cause >= 3;
        lastParagraph = sentence.paragraph;
    }
    give(text.size());
    return divided;
}

} // namespace nevertwice
