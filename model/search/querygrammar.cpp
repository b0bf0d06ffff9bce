#include "model/search/querygrammar.h"

#include "model/search/queryfilters.h"
#include "model/search/words.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

// A pasted page is a query too; beyond this many words no answer gets better.
constexpr qsizetype kMostQueryWords = 64;
constexpr qsizetype kMostLetters = 20'000; // of one word, or of what has no spaces
constexpr qsizetype kMostAlternatives = 32;
constexpr int kDeepestBracket = 16;

bool isOr(const QString &term)
{
    return term == "OR"_L1 || term == "|"_L1 || term == "||"_L1;
}

// "-this", but neither a lone dash nor "-1".
bool isNegation(const QString &term)
{
    return term.size() > 1 && term[0] == u'-' && (term[1].isLetter() || term[1] == u'"' || term[1] == u'(');
}

// Words as the person wrote them, small; accents stay, for they are shown.
QStringList wordsAsTyped(const QString &text)
{
    QStringList words;
    QString word;
    const auto end = [&] {
        if (!word.isEmpty()) words.append(std::exchange(word, {}));
    };
    for (const char32_t c : text.toLower().toUcs4()) {
        if (QChar::isLetterOrNumber(c) || QChar::isMark(c))
            word += QStringView(QChar::fromUcs4(c));
        else
            end();
    }
    end();
    return words;
}

} // namespace

void QueryGrammar::read(const QString &text)
{
    const QStringList terms = nevertwice::termsOf(text);
    const bool goesOn = !text.isEmpty() && !text.back().isSpace();
    QStringList rest;
    for (qsizetype i = 0; i < terms.size(); ++i) {
        const bool isBeside = (i > 0 && isOr(terms[i - 1])) || (i + 1 < terms.size() && isOr(terms[i + 1]));
        QueryFilters filters = m_query.filters;
        FilterReading reading = readFilter(terms[i], filters);
        // A filter holds for the whole query; what stands in brackets or beside OR cannot.
        if ((m_brackets > 0 || isBeside) && reading == FilterReading::Read) reading = FilterReading::Misread;
        if (reading == FilterReading::Unfinished) m_query.unfinished = terms[i];
        if (reading == FilterReading::Misread) m_query.misread.append(terms[i]);
        if (reading == FilterReading::Read) m_query.filters = filters;
        if (reading == FilterReading::Read || reading == FilterReading::Unfinished) continue;
        rest.append(terms[i]);
        cut(terms[i], goesOn && i + 1 == terms.size());
    }
    m_query.rest = rest.join(u' ');
    while (m_at < m_tokens.size()) { // a bracket too many ends nothing
        for (const QueryGroup &group : sequence(0))
            if (!m_query.groups.contains(group)) m_query.groups.append(group);
        ++m_at;
    }
}

void QueryGrammar::cut(const QString &term, bool isLast)
{
    if (isOr(term)) {
        m_tokens.append({Kind::Or, {}, false, false});
        return;
    }
    qsizetype from = 0;
    while (from < term.size()) {
        const bool isNegated = QStringView(term).mid(from).startsWith("-("_L1);
        if (!isNegated && term[from] != u'(') break;
        m_tokens.append({Kind::Open, {}, isNegated, false});
        ++m_brackets;
        from += isNegated ? 2 : 1;
    }
    QString left = term.mid(from);
    qsizetype closing = 0;
    if (!left.startsWith(u'"') || left.count(u'"') > 1)
        for (qsizetype more = left.count(u')') - left.count(u'('); more > 0 && m_brackets > 0 && left.endsWith(u')');
             --more) {
            left.chop(1);
            --m_brackets;
            ++closing;
        }
    if (!left.isEmpty()) cutWord(left, isLast && closing == 0);
    for (; closing > 0; --closing)
        m_tokens.append({Kind::Close, {}, false, false});
}

void QueryGrammar::cutWord(QString term, bool isLast)
{
    const bool isNegated = isNegation(term);
    if (isNegated) term.remove(0, 1);
    if (!term.startsWith(u'"')) {
        m_tokens.append({Kind::Words, term, isNegated, isLast});
        return;
    }
    const bool isEnded = term.size() > 1 && term.endsWith(u'"');
    m_tokens.append({Kind::Phrase, term.mid(1, term.size() - (isEnded ? 2 : 1)), isNegated, isLast && !isEnded});
}

// Up to a closing bracket or the end. An "OR" joins what stands at its sides; one with nothing there says nothing.
QueryGrammar::Groups QueryGrammar::sequence(int depth)
{
    Groups all;
    Groups last;
    bool isJoined = false;
    while (m_at < m_tokens.size() && m_tokens[m_at].kind != Kind::Close) {
        if (m_tokens[m_at].kind == Kind::Or) {
            isJoined = true;
            ++m_at;
            continue;
        }
        const Groups next = item(depth);
        if (next.isEmpty()) continue;
        if (isJoined && !last.isEmpty()) {
            last = eitherOf(last, next);
        } else {
            all += last;
            last = next;
        }
        isJoined = false;
    }
    all += last;
    return all;
}

QueryGrammar::Groups QueryGrammar::item(int depth)
{
    const Token token = m_tokens[m_at++];
    const bool wasExcluding = m_isExcluding;
    m_isExcluding = m_isExcluding != token.isNegated;
    Groups groups;
    if (token.kind == Kind::Open) {
        if (depth < kDeepestBracket) {
            groups = sequence(depth + 1);
            if (m_at < m_tokens.size()) ++m_at;
        }
    } else {
        groups = termsOf(token);
    }
    const bool isExcluded = token.isNegated && m_isExcluding;
    m_isExcluding = wasExcluding;
    if (!isExcluded) return groups;
    if (!groups.isEmpty() && m_query.excluded.size() < kMostQueryWords) m_query.excluded.append(groups);
    return {};
}

// (a b) OR (c d) asks for (a or c), (a or d), (b or c) and (b or d).
QueryGrammar::Groups QueryGrammar::eitherOf(const Groups &one, const Groups &other)
{
    Groups groups;
    for (const QueryGroup &a : one)
        for (const QueryGroup &b : other) {
            if (groups.size() >= kMostQueryWords) return groups;
            QueryGroup both = a;
            both.isRequired = a.isRequired && b.isRequired;
            for (const QueryTerm &term : b.alternatives)
                if (both.alternatives.size() < kMostAlternatives && !both.alternatives.contains(term))
                    both.alternatives.append(term);
            groups.append(both);
        }
    return groups;
}

void QueryGrammar::note(const QStringList &words)
{
    if (m_isExcluding) return;
    for (const QString &word : words)
        if (m_query.words.size() < kMostQueryWords && !m_query.words.contains(word)) m_query.words.append(word);
}

QueryGrammar::Groups QueryGrammar::termsOf(const Token &token)
{
    const QStringList words = indexWords(token.text.left(kMostLetters)).mid(0, kMostQueryWords);
    if (words.isEmpty()) return {};
    if (!m_isExcluding && m_query.words.size() >= kMostQueryWords) return {};
    note(wordsAsTyped(token.text.left(kMostLetters)));
    Groups groups;
    if (token.kind == Kind::Phrase) {
        groups.append({{{words.mid(0, kMostQueryWords), token.isOpen}}, true});
        return groups;
    }
    for (const QString &word : words) {
        const QueryGroup group{{{{word}, token.isOpen && &word == &words.last()}}, false};
        if (groups.size() < kMostQueryWords && !groups.contains(group)) groups.append(group);
    }
    return groups;
}

} // namespace nevertwice
