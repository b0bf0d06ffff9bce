#include "model/insight/checks/prose.h"

#include "model/insight/checks/phrases.h"

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace prose {

// A quotation longer than this is a mark that somebody forgot.
constexpr qsizetype kLongestQuotation = 600;
constexpr qsizetype kLongestTag = 400;
constexpr qsizetype kLongestAddress = 2000;

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == QChar(0x2019);
}

bool isInside(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

// "don't" is one word, 'don' between marks is not.
bool goesOn(const QString &text, qsizetype at, qsizetype end)
{
    if (isInside(text[at])) return true;
    return isApostrophe(text[at]) && at + 1 < end && text[at + 1].isLetter();
}

QChar closing(QChar opening)
{
    switch (opening.unicode()) {
    case u'"':
        return u'"';
    case u'\'':
        return u'\'';
    case 0x201c:
        return QChar(0x201d); // English
    case 0x2018:
        return QChar(0x2019);
    case 0x201e:
        return QChar(0x201c); // German
    case 0x00ab:
        return QChar(0x00bb); // French
    default:
        return {};
    }
}

bool opens(const QString &text, qsizetype at, qsizetype end)
{
    if (closing(text[at]).isNull() || at + 1 >= end || text[at + 1].isSpace()) return false;
    return at == 0 || text[at - 1].isSpace() || u"([{-*_:/|>"_s.contains(text[at - 1]) || text[at - 1] == QChar(0x2014);
}

bool startsItem(QStringView line)
{
    if (line.size() > 1 && u"-*+|"_s.contains(line.front()) && line[1].isSpace()) return true;
    qsizetype digits = 0;
    while (digits < line.size() && line[digits].isDigit())
        ++digits;
    return digits > 0 && digits + 1 < line.size() && (line[digits] == u'.' || line[digits] == u')') &&
           line[digits + 1].isSpace();
}

bool isPlaceholder(const QString &word)
{
    static const QStringList words{u"tbd"_s,  u"todo"_s, u"tba"_s,     u"n"_s,   u"a"_s,
                                   u"na"_s,   u"none"_s, u"xxx"_s,     u"to"_s,  u"be"_s,
                                   u"come"_s, u"done"_s, u"written"_s, u"wip"_s, u"_"_s};
    return words.contains(word);
}

} // namespace prose

Prose::Prose(const QString &text) : m_text(text), m_lists(PhraseTable::forChecks())
{
    m_words.reserve(text.size() / 6 + 1);
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = text.indexOf(u'\n', begin);
        if (end < 0) end = text.size();
        scanLine(begin, end);
        begin = end + 1;
    }
}

void Prose::scanLine(qsizetype begin, qsizetype end)
{
    const QStringView line = QStringView(m_text).sliced(begin, end - begin).trimmed();
    if (m_skipTo <= begin) {
        const bool isFence = line.startsWith("```"_L1) || line.startsWith("~~~"_L1);
        if (!m_fence.isEmpty()) {
            if (isFence && line.startsWith(m_fence))
                m_fence.clear();
            else
                scanCode(begin, end);
            return;
        }
        if (isFence) {
            m_fence = line.first(3).toString();
            ++m_sentence;
            return;
        }
    }
    if (line.isEmpty() || line.startsWith(u'#') || prose::startsItem(line)) {
        ++m_sentence;
        m_quoteTo = std::min(m_quoteTo, begin);
    }
    const bool isQuoted = line.startsWith(u'>');
    qsizetype at = std::max(begin, m_skipTo);
    while (at < end) {
        if (const qsizetype behind = scanMark(at, end); behind > at) {
            at = behind;
            continue;
        }
        if (m_quoteTo <= at && prose::opens(m_text, at, end)) {
            at = scanQuote(at, end);
            continue;
        }
        if (prose::isInside(m_text[at])) {
            at = scanWord(at, end, isQuoted || at < m_quoteTo ? Voice::Quoted : Voice::Own);
            continue;
        }
        const QChar c = m_text[at];
        const bool isStop =
            (c == u'.' || c == u'!' || c == u'?') && (at + 1 >= end || !prose::isInside(m_text[at + 1]));
        if (isStop || c == u'|' || c == u';') ++m_sentence;
        ++at;
    }
    if (line.startsWith(u'#')) ++m_sentence;
}

// Code between backticks, tags, comments, and what stands behind "](": the place behind it, or `at` where nothing
// begins here.
qsizetype Prose::scanMark(qsizetype at, qsizetype end)
{
    const QStringView rest = QStringView(m_text).sliced(at);
    if (rest.startsWith(u'`')) {
        qsizetype run = 0;
        while (at + run < end && m_text[at + run] == u'`')
            ++run;
        const qsizetype close = QStringView(m_text).sliced(0, end).indexOf(rest.first(run), at + run);
        if (close < 0) return at + run;
        scanCode(at + run, close);
        return close + run;
    }
    if (rest.startsWith("<!--"_L1)) {
        const qsizetype close = m_isCommentOpen ? -1 : m_text.indexOf("-->"_L1, at + 4);
        m_isCommentOpen = close < 0; // no later one ends either
        if (close < 0) return at + 4;
        scanOff(QStringView(m_text).sliced(at + 4, close - at - 4));
        m_skipTo = close + 3;
        return std::min(m_skipTo, end);
    }
    if (rest.startsWith(u'<') && rest.size() > 1 && (rest[1].isLetter() || rest[1] == u'/')) {
        const qsizetype most = std::min(end, at + prose::kLongestTag);
        const qsizetype close = QStringView(m_text).sliced(0, most).indexOf(u'>', at);
        if (close < 0) return at;
        scanCode(at, close);
        return close + 1;
    }
    if (rest.startsWith("]("_L1)) {
        const qsizetype most = std::min(end, at + prose::kLongestAddress);
        const qsizetype close = QStringView(m_text).sliced(0, most).indexOf(u')', at);
        if (close < 0) return at;
        scanCode(at + 2, close);
        return close + 1;
    }
    const bool isAddress = (rest.startsWith("http://"_L1) || rest.startsWith("https://"_L1)) &&
                           (at == 0 || !prose::isInside(m_text[at - 1]));
    if (!isAddress) return at;
    qsizetype behind = at;
    while (behind < end && !m_text[behind].isSpace() && !u"<>|)"_s.contains(m_text[behind]))
        ++behind;
    scanCode(at, behind);
    return behind;
}

// The quotation ends within its paragraph and is not endless; else the mark is no more than one.
qsizetype Prose::scanQuote(qsizetype at, qsizetype end)
{
    const QChar close = prose::closing(m_text[at]);
    const qsizetype most = std::min(m_text.size(), at + prose::kLongestQuotation);
    for (qsizetype i = at + 1; i < most; ++i) {
        if (m_text[i] == u'\n' && (i + 1 >= most || m_text[i + 1] == u'\n')) break;
        if (m_text[i] != close) continue;
        const bool isBetween = prose::isApostrophe(close) && i + 1 < m_text.size() && prose::isInside(m_text[i + 1]);
        if (isBetween || (prose::isApostrophe(close) && i >= end)) continue;
        m_quoteTo = i;
        break;
    }
    return at + 1;
}

qsizetype Prose::scanWord(qsizetype at, qsizetype end, Voice voice)
{
    qsizetype behind = at;
    while (behind < end && prose::goesOn(m_text, behind, end))
        ++behind;
    Word word;
    word.at = at;
    word.length = behind - at;
    word.lower = m_text.mid(at, behind - at).toLower();
    word.lower.replace(QChar(0x2019), u'\'');
    word.voice = voice;
    word.sentence = m_sentence;
    word.startsUpper = m_text[at].isUpper();
    word.lists = m_lists.listsOf(word.lower);
    m_words.append(std::move(word));
    return behind;
}

void Prose::scanCode(qsizetype begin, qsizetype end)
{
    for (qsizetype at = begin; at < end;)
        at = prose::isInside(m_text[at]) ? scanWord(at, end, Voice::Code) : at + 1;
}

void Prose::scanOff(QStringView comment)
{
    const QStringView said = comment.trimmed();
    if (!said.startsWith("nevertwice:"_L1)) return;
    const QString list = said.sliced(11).toString();
    const QStringList words = list.split(u' ', Qt::SkipEmptyParts);
    if (words.value(0) != "off"_L1) return;
    for (const QString &word : list.mid(list.indexOf("off"_L1) + 3).replace(u',', u' ').split(u' ', Qt::SkipEmptyParts))
        m_switchedOff.append(word.trimmed());
}

qsizetype Prose::sentenceBegin(qsizetype word) const
{
    const auto before = [](const Word &one, int sentence) { return one.sentence < sentence; };
    return std::lower_bound(m_words.begin(), m_words.end(), m_words[word].sentence, before) - m_words.begin();
}

qsizetype Prose::sentenceEnd(qsizetype word) const
{
    const auto before = [](int sentence, const Word &one) { return sentence < one.sentence; };
    return std::upper_bound(m_words.begin(), m_words.end(), m_words[word].sentence, before) - m_words.begin();
}

bool Prose::isBlank() const
{
    return std::all_of(m_words.begin(), m_words.end(),
                       [](const Word &word) { return prose::isPlaceholder(word.lower); });
}

} // namespace nevertwice
