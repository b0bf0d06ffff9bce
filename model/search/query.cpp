#include "model/search/query.h"

#include "model/search/queryfilters.h"
#include "model/search/querygrammar.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

Query parseQuery(const QString &text)
{
    Query query;
    query.text = text;
    QueryGrammar(query).read(text);
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

namespace {

QString quoted(const QueryTerm &term)
{
    return u'"' + term.words.join(u' ') + u'"';
}

QString quoted(const QueryGroup &group, bool isAlone)
{
    QStringList terms;
    for (const QueryTerm &term : group.alternatives)
        terms.append(quoted(term));
    const QString either = terms.join(u" or "_s);
    return terms.size() > 1 && !isAlone ? u'(' + either + u')' : either;
}

QString quoted(const QList<QueryGroup> &groups)
{
    QStringList parts;
    for (const QueryGroup &group : groups)
        parts.append(quoted(group, groups.size() == 1));
    return parts.join(u" and "_s);
}

} // namespace

QString explained(const Query &query)
{
    QStringList parts;
    if (!query.groups.isEmpty()) {
        const auto isSoft = [](const QueryGroup &group) { return !group.isRequired; };
        const auto soft = std::count_if(query.groups.begin(), query.groups.end(), isSoft);
        const bool hasRequired = soft < query.groups.size();
        QString with = u"with "_s + quoted(query.groups);
        if (query.groups.size() > 1 && soft > 0)
            with += hasRequired ? u" (those with all of it first)"_s : u" (those with all of them first)"_s;
        parts.append(with);
    }
    for (const QList<QueryGroup> &groups : query.excluded)
        parts.append(u"without "_s + quoted(groups));
    parts.append(explainedFilters(query.filters));
    parts.removeAll(QString());
    QString sentence = parts.isEmpty() ? u"all incidents"_s : u"incidents "_s + parts.join(u", "_s);
    for (const QString &term : query.misread)
        sentence += u"; \"%1\" is no filter and was searched as words"_s.arg(term);
    return sentence;
}

} // namespace nevertwice
