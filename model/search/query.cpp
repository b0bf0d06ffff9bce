#include "model/search/query.h"

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
    return {text, distinctWords(text)};
}

QString explained(const Query &query)
{
    if (query.isEmpty()) return u"all incidents"_s;
    QStringList quoted;
    for (const QString &word : query.words)
        quoted.append(u'"' + word + u'"');
    return u"incidents with "_s + quoted.join(u" or "_s);
}

} // namespace nevertwice
