#pragma once

#include "model/search/query.h"

namespace nevertwice {

// Reads everything of a query: words, "phrases", -this, OR, brackets and filters. What cannot be read is read as words.
class QueryGrammar
{
public:
    explicit QueryGrammar(Query &query) : m_query(query) {}

    void read(const QString &text);

private:
    enum class Kind { Words, Phrase, Or, Open, Close };
    struct Token
    {
        Kind kind;
        QString text;
        bool isNegated = false;
        bool isOpen = false; // nothing was typed behind it
    };
    using Groups = QList<QueryGroup>;

    void cut(const QString &term, bool isLast);
    void cutWord(QString term, bool isLast);
    Groups sequence(int depth);
    Groups item(int depth);
    Groups termsOf(const Token &token);
    void note(const QStringList &words);
    static Groups eitherOf(const Groups &one, const Groups &other);

    Query &m_query;
    QList<Token> m_tokens;
    qsizetype m_at = 0;
    int m_brackets = 0; // that are open where the text is cut
    bool m_isExcluding = false;
};

} // namespace nevertwice
