#include "model/insight/checks/families.h"
#include "model/insight/checks/namedowners.h"
#include "model/insight/checks/phrases.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::checking {

namespace {

using Words = QList<Prose::Word>;

const PhraseTable::List &wordingList(const char *name)
{
    return PhraseTable::forChecks().list(QLatin1StringView(name));
}

bool stands(const char *list, const Prose &prose, qsizetype from, qsizetype to)
{
    const PhraseTable::List &wanted = wordingList(list);
    for (qsizetype at = std::max<qsizetype>(from, 0); at < to; ++at) {
        const Prose::Word &word = prose.words()[at];
        const bool isMonth = word.startsUpper && word.lower == "may"_L1;
        if (!isMonth && PhraseTable::match(wanted, prose, at) > 0) return true;
    }
    return false;
}

// Only what the report itself says is its wording: no quotation, no code.
bool isOwn(const Prose &prose, qsizetype at)
{
    return prose.words()[at].voice == Prose::Voice::Own;
}

// Bounded windows: a sentence may be as long as the text.
qsizetype back(const Prose &prose, qsizetype at, qsizetype words)
{
    return std::max(prose.sentenceBegin(at), at - words);
}

qsizetype ahead(const Prose &prose, qsizetype at, qsizetype words)
{
    return std::min(prose.sentenceEnd(at), at + words);
}

// "The vendor said that ..." before the word, in its sentence: the words of others, without quotation marks.
bool isReported(const Prose &prose, qsizetype at)
{
    constexpr qsizetype kFarthestSpeaker = 80;
    const qsizetype begin = back(prose, at, kFarthestSpeaker);
    const PhraseTable::List &others = wordingList("others");
    const PhraseTable::List &said = wordingList("said");
    bool isAccording = false;
    qsizetype speaker = -1;
    for (qsizetype i = begin; i < at; ++i) {
        if (PhraseTable::match(said, prose, i) > 0) {
            isAccording = prose.words()[i].lower == "according"_L1;
            if (isAccording || (speaker >= 0 && i - speaker <= 5)) {
                if (!isAccording) return true;
            }
        }
        if (PhraseTable::match(others, prose, i) > 0) {
            if (isAccording) return true;
            speaker = i;
        }
    }
    return false;
}

class Blame
{
public:
    Blame(const Subject &subject, QList<Finding> &out) : m_names(namesOf(subject.incident)), m_out(out) {}

    void look(const Passage &passage)
    {
        const Prose &prose = *passage.prose;
        const Words &words = prose.words();
        for (qsizetype at = 0; at < words.size();) {
            const qsizetype length = isOwn(prose, at) ? lookAt(passage, at) : 0;
            at += std::max<qsizetype>(length, 1);
        }
    }

private:
    // How many words were found to blame, from here on.
    qsizetype lookAt(const Passage &passage, qsizetype at)
    {
        const Prose &prose = *passage.prose;
        if (const qsizetype length = PhraseTable::match(m_blame, prose, at); length > 0)
            return tell(passage, at, at + length - 1);
        if (const qsizetype length = PhraseTable::match(m_laid, prose, at);
            length > 0 && at > 0 && isPerson(prose, at - 1))
            return tell(passage, at - 1, at + length - 1);
        if (!isPerson(prose, at)) return 0;
        if (const qsizetype last = faultOf(prose, at); last > at) return tell(passage, at, last);
        return lookAtDeed(passage, at);
    }

    bool isPerson(const Prose &prose, qsizetype at) const
    {
        const Prose::Word &word = prose.words()[at];
        const bool isName = word.startsUpper && m_names.contains(bare(word.lower));
        return isName || PhraseTable::match(m_person, prose, at) > 0 ||
               (word.lower.endsWith("'s"_L1) && isPersonWord(bare(word.lower)));
    }

    static QString bare(const QString &word) { return word.endsWith("'s"_L1) ? word.chopped(2) : word; }
    bool isPersonWord(const QString &word) const
    {
        const auto it = m_person.byWord.constFind(word);
        return it != m_person.byWord.constEnd() && it->contains(QStringList());
    }

    // "the intern's mistake"
    qsizetype faultOf(const Prose &prose, qsizetype at) const
    {
        const Words &words = prose.words();
        if (!words[at].lower.endsWith("'s"_L1)) return at;
        const qsizetype end = ahead(prose, at, 4);
        for (qsizetype i = at + 1; i < end; ++i)
            if (PhraseTable::match(m_fault, prose, i) > 0) return i;
        return at;
    }

    // Between the person and what it did stand at most a few words that fill.
    qsizetype lookAtDeed(const Passage &passage, qsizetype at)
    {
        const Prose &prose = *passage.prose;
        const Words &words = prose.words();
        if (words[at].lower.endsWith("'s"_L1)) return 0;
        const qsizetype end = ahead(prose, at, 7);
        for (qsizetype i = at + 1; i < end; ++i) {
            if (!isOwn(prose, i)) return 0;
            if (const qsizetype length = PhraseTable::match(m_deed, prose, i); length > 0)
                return isThing(prose, at) ? 0 : tell(passage, at, i + length - 1);
            const bool goesOn = PhraseTable::match(m_filler, prose, i) > 0 || isPerson(prose, i);
            if (!goesOn) return 0;
        }
        return 0;
    }

    // "developer tools broke", "the SRE team", "the operator pod": the word stands for a thing then.
    static bool isThing(const Prose &prose, qsizetype at)
    {
        const auto &words = prose.words();
        return at > 0 && words[at - 1].sentence == words[at].sentence &&
               (words[at - 1].lower == "kubernetes"_L1 || words[at - 1].lower == "k8s"_L1);
    }

    // "The developer forgot it. 4. Why? There is no checklist.": a step of five whys does not end at the person.
    static bool isAskedWhy(const Prose &prose, qsizetype at)
    {
        const qsizetype next = prose.sentenceEnd(at);
        for (qsizetype i = next; i < std::min(next + 3, prose.words().size()); ++i)
            if (prose.words()[i].lower == "why"_L1) return true;
        return false;
    }

    qsizetype tell(const Passage &passage, qsizetype first, qsizetype last)
    {
        const Prose &prose = *passage.prose;
        const bool isNobody = stands("nobody", prose, back(prose, first, 5), first) ||
                              stands("supposed", prose, back(prose, first, 4), first);
        if (isNobody || stands("nobody", prose, first, last) || isReported(prose, first) || isAskedWhy(prose, last))
            return 0;
        const Span span = spanBetween(prose, first, last);
        m_out.append(found("blame-language", passage, span,
                           u"\"%1\" makes a person the cause. What made it possible?"_s.arg(excerpt(prose, span))));
        return last - first + 1;
    }

    QSet<QString> m_names;
    QList<Finding> &m_out;
    const PhraseTable::List &m_person = wordingList("person");
    const PhraseTable::List &m_deed = wordingList("deed");
    const PhraseTable::List &m_filler = wordingList("filler");
    const PhraseTable::List &m_blame = wordingList("blame");
    const PhraseTable::List &m_fault = wordingList("fault");
    const PhraseTable::List &m_laid = wordingList("laid");
};

void lookForHumanError(const Passage &passage, QList<Finding> &out)
{
    const Prose &prose = *passage.prose;
    const PhraseTable::List &errors = wordingList("human_error");
    const bool isCauseText = passage.kind == Passage::Kind::RootCause || passage.kind == Passage::Kind::Trigger ||
                             passage.kind == Passage::Kind::Cause;
    for (qsizetype at = 0; at < prose.words().size(); ++at) {
        const qsizetype length = PhraseTable::match(errors, prose, at);
        if (length == 0 || !isOwn(prose, at)) continue;
        const qsizetype begin = back(prose, at, 12);
        const qsizetype end = ahead(prose, at, 12);
        const bool isAverted = stands("averted", prose, back(prose, at, 5), at);
        const bool isPossible = stands("possible", prose, begin, at);
        const bool isCause = isCauseText || stands("causing", prose, begin, end);
        if (!isCause || isAverted || isPossible || isReported(prose, at)) continue;
        const Span span = spanBetween(prose, at, at + length - 1);
        out.append(
            found("human-error-cause", passage, span,
                  u"\"%1\" ends the search too early: what let one mistake do this?"_s.arg(excerpt(prose, span))));
    }
}

bool isParticiple(const Prose &prose, qsizetype at)
{
    const QString &word = prose.words()[at].lower;
    const qsizetype behind = prose.words()[at].at + prose.words()[at].length;
    if (behind < prose.text().size() && prose.text()[behind] == u'-') return false; // "read-only"
    return (word.size() > 3 && word.endsWith("ed"_L1)) || PhraseTable::match(wordingList("participle"), prose, at) > 0;
}

// "Files should have read-only access" says what is wanted, not what did not happen.
bool speaksOfThePast(const Prose &prose, qsizetype behind)
{
    qsizetype at = behind;
    const qsizetype end = std::min(prose.sentenceEnd(behind - 1), behind + 3);
    while (at < end && !isParticiple(prose, at) && PhraseTable::match(wordingList("adverb"), prose, at) > 0)
        ++at;
    return at < end && isParticiple(prose, at);
}

void lookForCounterfactuals(const Passage &passage, QList<Finding> &out)
{
    const Prose &prose = *passage.prose;
    const PhraseTable::List &phrases = wordingList("counterfactual");
    for (qsizetype at = 0; at < prose.words().size(); ++at) {
        const qsizetype length = PhraseTable::match(phrases, prose, at);
        if (length == 0 || !isOwn(prose, at)) continue;
        const bool isQuestion = stands("asking", prose, back(prose, at, 4), at);
        const bool isPlain = prose.words()[at].lower == "if"_L1; // "if only"
        if (isQuestion || (!isPlain && !speaksOfThePast(prose, at + length)) || isReported(prose, at)) continue;
        const Span span = spanBetween(prose, at, at + length - 1);
        out.append(found("counterfactual", passage, span,
                         u"\"%1\" tells what did not happen. What did, and why did it make sense then?"_s.arg(
                             excerpt(prose, span))));
        at += length - 1;
    }
}

bool hasNumber(const Prose &prose, qsizetype from, qsizetype to)
{
    for (qsizetype at = from; at < to; ++at)
        if (!prose.words()[at].lower.isEmpty() && prose.words()[at].lower[0].isDigit()) return true;
    return false;
}

QString shareText(const Impact &impact)
{
    if (impact.usersCount) return *impact.usersCount == 1 ? u"1 user"_s : u"%1 users"_s.arg(*impact.usersCount);
    if (impact.usersPercent) return u"%1 % of users"_s.arg(*impact.usersPercent);
    return {};
}

// The number that is known takes the place of the words, where they speak of users.
std::optional<Fix> numberFor(const Incident &incident, const Passage &passage, const Span &span)
{
    const QString share = shareText(incident.impact);
    const QString words = passage.prose->text().mid(span.at, span.length);
    if (share.isEmpty() || !words.endsWith("users"_L1, Qt::CaseInsensitive)) return std::nullopt;
    QString text = passage.prose->text();
    text.replace(span.at, span.length, share);
    return Fix{u"Write \"%1\""_s.arg(share), {{passage.place, text}}, {}, {}};
}

void lookForVagueImpact(const Subject &subject, const Passage &passage, QList<Finding> &out)
{
    const Prose &prose = *passage.prose;
    const PhraseTable::List &amounts = wordingList("vague_amount");
    for (qsizetype at = 0; at < prose.words().size(); ++at) {
        const qsizetype length = PhraseTable::match(amounts, prose, at);
        if (length == 0 || !isOwn(prose, at)) continue;
        if (!hasNumber(prose, back(prose, at, 40), ahead(prose, at, 40))) {
            const Span span = spanBetween(prose, at, at + length - 1);
            Finding finding =
                found("impact-vague", passage, span, u"\"%1\": how many were that?"_s.arg(excerpt(prose, span)));
            // The fix takes the place of the whole text: of an endless one only the beginning is known here.
            if (passage.isWhole) finding.fix = numberFor(subject.incident, passage, span);
            out.append(finding);
        }
        at += length - 1;
    }
}

void collect(const Prose *prose, QSet<QString> &words)
{
    if (!prose) return;
    for (const Prose::Word &word : prose->words())
        words.insert(word.lower);
}

// A short root cause of which every word that says anything is known from title and impact, or is a symptom.
void lookForSymptom(const Subject &subject, const Passage &passage, QList<Finding> &out)
{
    constexpr qsizetype kMostWords = 16;
    const Prose &prose = *passage.prose;
    if (prose.words().size() > kMostWords || prose.isBlank()) return;
    QSet<QString> told;
    collect(subject.prose(u"title"_s), told);
    collect(subject.prose(u"impact.text"_s), told);
    int meaning = 0;
    int known = 0;
    int symptoms = 0;
    for (qsizetype at = 0; at < prose.words().size(); ++at) {
        if (PhraseTable::match(wordingList("stopword"), prose, at) > 0) continue;
        ++meaning;
        const bool isSymptom = PhraseTable::match(wordingList("symptom"), prose, at) > 0;
        symptoms += isSymptom;
        known += isSymptom || told.contains(prose.words()[at].lower);
    }
    if (meaning == 0 || symptoms == 0 || known < meaning) return;
    out.append(found("cause-restates-symptom", passage, spanBetween(prose, 0, prose.words().size() - 1),
                     u"This says that it failed, not why. What made it fail?"_s));
}

} // namespace

void checkWording(const Subject &subject, QList<Finding> &out)
{
    using K = Passage::Kind;
    Blame blame(subject, out);
    for (const Passage &passage : subject.passages) {
        // A field that an import filled with sentences of another one: they are judged where they stand.
        if (passage.kind == K::Heading || subject.incident.inferred.contains(passage.place)) continue;
        blame.look(passage);
        lookForHumanError(passage, out);
        lookForCounterfactuals(passage, out);
        if (passage.kind == K::Impact || passage.kind == K::Summary) lookForVagueImpact(subject, passage, out);
        if (passage.kind == K::RootCause) lookForSymptom(subject, passage, out);
    }
}

} // namespace nevertwice::checking
