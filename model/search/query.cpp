#include "model/search/query.h"

#include "model/search/queryfilters.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

// A pasted page is a query too; beyond this many words no answer gets better.
constexpr qsizetype kMostWords = 64;

bool isPartOfWord(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::isMark(c);
}

QStringList distinctWords(const QString &text)
{
    QStringList words;
    QString word;
    const auto end = [&] {
        if (!word.isEmpty() && words.size() < kMostWords && !words.contains(word)) words.append(word);
        word.clear();
    };
    for (const char32_t c : text.toLower().toUcs4()) {
        if (isPartOfWord(c))
            word += QStringView(QChar::fromUcs4(c));
        else
            end();
    }
    end();
    return words;
}

} // namespace

Query parseQuery(const QString &text)
{
    Query query;
    query.text = text;
    QStringList rest;
    for (const QString &term : termsOf(text)) {
        switch (readFilter(term, query.filters)) {
        case FilterReading::Read:
            continue;
        case FilterReading::Unfinished:
            query.unfinished = term;
            continue;
        case FilterReading::Misread:
            query.misread.append(term);
            break;
        case FilterReading::NoFilter:
            break;
        }
        rest.append(term);
    }
    query.rest = rest.join(u' ');
    query.words = distinctWords(query.rest);
    return query;
}

QString unknownFilter(const Query &query)
{
    static const QRegularExpression pattern(u"^-?[a-z_]{2,}:(?!//)"_s);
    if (!query.isUnderstood()) return query.misread.value(0, query.unfinished);
    for (const QString &term : termsOf(query.rest))
        if (pattern.match(term).hasMatch()) return term;
    return {};
}

QString explained(const Query &query)
{
    QStringList quoted;
    for (const QString &word : query.words)
        quoted.append(u'"' + word + u'"');
    QStringList parts;
    if (!quoted.isEmpty()) parts.append(u"with "_s + quoted.join(u" or "_s));
    parts.append(explainedFilters(query.filters));
    parts.removeAll(QString());
    QString sentence = parts.isEmpty() ? u"all incidents"_s : u"incidents "_s + parts.join(u", "_s);
    for (const QString &term : query.misread)
        sentence += u"; \"%1\" is no filter and was searched as words"_s.arg(term);
    return sentence;
}

} // namespace nevertwice
