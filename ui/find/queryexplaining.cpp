#include "ui/find/queryexplaining.h"

#include "model/domain/teamsettings.h"
#include "model/search/queryfields.h"
#include "model/search/queryfilters.h"
#include "ui/kit/codetext.h"
#include "ui/kit/format.h"
#include "ui/kit/listtext.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

struct QueryText
{
    Q_DECLARE_TR_FUNCTIONS(QueryText)
};

constexpr qsizetype kLongestName = 40;

QString either(const QStringList &names)
{
    return names.join(QueryText::tr(" or ", "between what is asked for in a search"));
}

template <typename E> QStringList codeTexts(const QList<E> &codes)
{
    QStringList texts;
    for (const E code : codes)
        texts.append(codeText(Code<E>(code)));
    return texts;
}

QString named(const QString &name)
{
    return QueryText::tr("“%1”").arg(oneLine(name).left(kLongestName));
}

QString factText(QueryFact fact)
{
    static const QHash<QueryFact, const char *> texts{
        {QueryFact::Timeline, QT_TRANSLATE_NOOP("QueryText", "a timeline")},
        {QueryFact::Cause, QT_TRANSLATE_NOOP("QueryText", "a cause")},
        {QueryFact::Actions, QT_TRANSLATE_NOOP("QueryText", "actions")},
        {QueryFact::Owner, QT_TRANSLATE_NOOP("QueryText", "an owner for its actions")},
        {QueryFact::Summary, QT_TRANSLATE_NOOP("QueryText", "a summary")},
        {QueryFact::Impact, QT_TRANSLATE_NOOP("QueryText", "an impact")},
        {QueryFact::RootCause, QT_TRANSLATE_NOOP("QueryText", "a root cause")},
        {QueryFact::Resolution, QT_TRANSLATE_NOOP("QueryText", "a resolution")},
        {QueryFact::Lessons, QT_TRANSLATE_NOOP("QueryText", "lessons")},
        {QueryFact::Services, QT_TRANSLATE_NOOP("QueryText", "a service")},
        {QueryFact::Tags, QT_TRANSLATE_NOOP("QueryText", "a tag")},
        {QueryFact::Attachments, QT_TRANSLATE_NOOP("QueryText", "an attachment")},
        {QueryFact::Questions, QT_TRANSLATE_NOOP("QueryText", "a question")},
        {QueryFact::Overdue, QT_TRANSLATE_NOOP("QueryText", "overdue actions")}};
    return QueryText::tr(texts.value(fact, ""));
}

// "“eu”", ">1000", "anything": a range says by itself what it is.
QString fieldValueText(const QString &value)
{
    const auto wish = readFieldWish(value, QDate(2000, 1, 1));
    if (!wish || wish->isRange) return oneLine(value).left(kLongestName);
    return wish->isAnything ? QueryText::tr("anything", "in a field") : named(wish->text);
}

QString ownFieldText(const QueryField &field, const FieldNames &names)
{
    QStringList values;
    for (const QString &value : field.values)
        values.append(fieldValueText(value));
    const QString name = oneLine(names.value(field.key, QString(field.key).replace(u'_', u' '))).left(kLongestName);
    return field.isExcluded ? QueryText::tr("without %1 %2", "field, values").arg(name, either(values))
                            : QueryText::tr("with %1 %2", "field, values").arg(name, either(values));
}

class Parts
{
public:
    explicit Parts(const QueryFilters &filters) : m_filters(filters) {}

    template <typename Drop> void add(const QString &text, Drop drop, bool isOnChip = false)
    {
        QueryFilters without = m_filters;
        drop(without);
        m_parts.append({text, without, isOnChip});
    }
    void names(QStringList QueryFilters::*list, const QString &pattern, bool isOnChip = false)
    {
        if ((m_filters.*list).isEmpty()) return;
        QStringList shown;
        for (const QString &name : m_filters.*list)
            shown.append(named(name));
        add(
            pattern.arg(either(shown)), [list](QueryFilters &f) { (f.*list).clear(); }, isOnChip);
    }
    template <typename E> void codes(QList<E> QueryFilters::*list, const QString &pattern, bool isOnChip = false)
    {
        if ((m_filters.*list).isEmpty()) return;
        add(
            pattern.arg(either(codeTexts(m_filters.*list))), [list](QueryFilters &f) { (f.*list).clear(); }, isOnChip);
    }
    // Each of them has to be there, or to be missing: each is a part of its own.
    void facts(QList<QueryFact> QueryFilters::*list, const QString &pattern)
    {
        for (const QueryFact fact : m_filters.*list)
            add(pattern.arg(factText(fact)), [list, fact](QueryFilters &f) { (f.*list).removeAll(fact); });
    }
    // What is asked of each field of the team is a part of its own.
    void fields(const FieldNames &names)
    {
        for (const QueryField &field : m_filters.fields)
            add(ownFieldText(field, names), [field](QueryFilters &f) { f.fields.removeAll(field); });
    }
    QList<FilterPart> taken() const { return m_parts; }

private:
    const QueryFilters &m_filters;
    QList<FilterPart> m_parts;
};

void addTimes(Parts &parts, const QueryFilters &filters)
{
    const auto noSince = [](QueryFilters &f) {
        f.days.reset();
        f.since = {};
    };
    const auto noUntil = [](QueryFilters &f) {
        f.daysBefore.reset();
        f.until = {};
    };
    if (filters.days)
        parts.add(*filters.days == 1 ? QueryText::tr("started in the last day")
                                     : QueryText::tr("started in the last %n days", nullptr, *filters.days),
                  noSince, true);
    if (filters.since.isKnown())
        parts.add(QueryText::tr("started on %1 or later").arg(dayText(filters.since.day())), noSince, true);
    if (filters.daysBefore)
        parts.add(*filters.daysBefore == 1
                      ? QueryText::tr("started 1 day ago or earlier")
                      : QueryText::tr("started %n days ago or earlier", nullptr, *filters.daysBefore),
                  noUntil);
    if (filters.until.isKnown())
        parts.add(QueryText::tr("started on %1 or earlier").arg(dayText(filters.until.day())), noUntil);
    if (filters.longerThan)
        parts.add(QueryText::tr("longer than %1").arg(durationText(std::chrono::milliseconds(*filters.longerThan))),
                  [](QueryFilters &f) { f.longerThan.reset(); });
    if (filters.shorterThan)
        parts.add(QueryText::tr("shorter than %1").arg(durationText(std::chrono::milliseconds(*filters.shorterThan))),
                  [](QueryFilters &f) { f.shorterThan.reset(); });
}

QString termText(const QueryTerm &term)
{
    return QueryText::tr("“%1”").arg(term.words.join(u' ') + (term.isOpen ? u"…"_s : QString()));
}

QString groupText(const QueryGroup &group)
{
    QStringList terms;
    for (const QueryTerm &term : group.alternatives)
        terms.append(termText(term));
    return terms.size() == 1 ? terms.first() : QueryText::tr("(%1)", "words of which one is wanted").arg(either(terms));
}

QString groupsText(const QList<QueryGroup> &groups)
{
    QStringList texts;
    for (const QueryGroup &group : groups)
        texts.append(groupText(group));
    return texts.join(QueryText::tr(" and ", "between words that are searched for"));
}

// Words, nothing more: whoever typed them knows what they are.
bool isPlain(const Query &query)
{
    if (!query.filters.isEmpty() || !query.excluded.isEmpty() || !query.misread.isEmpty()) return false;
    return std::all_of(query.groups.begin(), query.groups.end(),
                       [](const QueryGroup &group) { return !group.isRequired && group.alternatives.size() == 1; });
}

} // namespace

FieldNames fieldNames(const QList<CustomField> &fields)
{
    FieldNames names;
    for (const CustomField &field : fields)
        names.insert(fieldNameFor(field.key), field.name);
    return names;
}

QList<FilterPart> filterParts(const QueryFilters &filters, const FieldNames &fields)
{
    Parts parts(filters);
    parts.codes(&QueryFilters::severities, QueryText::tr("of severity %1"), true);
    parts.codes(&QueryFilters::states, QueryText::tr("in state %1"), true);
    parts.codes(&QueryFilters::reviews, QueryText::tr("in review state %1"), true);
    parts.names(&QueryFilters::services, QueryText::tr("on service %1"), true);
    parts.names(&QueryFilters::teams, QueryText::tr("on a service of team %1"), true);
    parts.names(&QueryFilters::tags, QueryText::tr("tagged %1"), true);
    parts.names(&QueryFilters::causes, QueryText::tr("with a cause like %1"));
    parts.names(&QueryFilters::owners, QueryText::tr("with an action of %1"));
    parts.names(&QueryFilters::notServices, QueryText::tr("not on service %1"));
    parts.names(&QueryFilters::notTeams, QueryText::tr("on no service of team %1"));
    parts.names(&QueryFilters::notTags, QueryText::tr("not tagged %1"));
    parts.names(&QueryFilters::notCauses, QueryText::tr("without a cause like %1"));
    parts.fields(fields);
    parts.codes(&QueryFilters::classifications, QueryText::tr("of kind %1"));
    parts.codes(&QueryFilters::eventKinds, QueryText::tr("with an event of kind %1"));
    parts.codes(&QueryFilters::methods, QueryText::tr("detected by %1"));
    parts.facts(&QueryFilters::facts, QueryText::tr("with %1"));
    parts.facts(&QueryFilters::lacking, QueryText::tr("without %1"));
    addTimes(parts, filters);
    return parts.taken();
}

QString explainedText(const Query &query, const FieldNames &fields)
{
    if (isPlain(query)) return {};
    QStringList parts;
    for (const FilterPart &part : filterParts(query.filters, fields))
        parts.append(part.text);
    if (!query.groups.isEmpty()) parts.append(QueryText::tr("with %1").arg(groupsText(query.groups)));
    for (const QList<QueryGroup> &groups : query.excluded)
        parts.append(QueryText::tr("without %1").arg(groupsText(groups)));
    QString sentence = parts.isEmpty() ? QString() : QueryText::tr("Incidents %1").arg(listText(parts));
    if (!query.misread.isEmpty()) {
        const QString misread = QueryText::tr("“%1” is no filter, and was searched as words")
                                    .arg(oneLine(query.misread.first()).left(kLongestName));
        sentence = sentence.isEmpty() ? misread : QueryText::tr("%1. %2", "two sentences").arg(sentence, misread);
    }
    return sentence;
}

QString fieldText(const QString &field, const FieldNames &fields)
{
    if (const QString key = fieldKeyOf(field); !key.isEmpty())
        return QueryText::tr("%1, a field of this workspace").arg(oneLine(fields.value(key, key)).left(kLongestName));
    static const QHash<QString, const char *> texts{
        {u"severity"_s, QT_TRANSLATE_NOOP("QueryText", "How bad: 1, 1..2")},
        {u"state"_s, QT_TRANSLATE_NOOP("QueryText", "How far: investigating, mitigated, resolved")},
        {u"is"_s, QT_TRANSLATE_NOOP("QueryText", "Open, overdue, published, …")},
        {u"started"_s, QT_TRANSLATE_NOOP("QueryText", "When: >-90d, 2026-01..2026-03")},
        {u"duration"_s, QT_TRANSLATE_NOOP("QueryText", "How long the impact lasted: >2h")},
        {u"service"_s, QT_TRANSLATE_NOOP("QueryText", "What broke")},
        {u"team"_s, QT_TRANSLATE_NOOP("QueryText", "Who owns a service of it")},
        {u"tag"_s, QT_TRANSLATE_NOOP("QueryText", "How it was tagged")},
        {u"cause"_s, QT_TRANSLATE_NOOP("QueryText", "Title or category of a cause")},
        {u"owner"_s, QT_TRANSLATE_NOOP("QueryText", "Who has an action of it")},
        {u"kind"_s, QT_TRANSLATE_NOOP("QueryText", "A drill, a near miss, an event of its timeline")},
        {u"has"_s, QT_TRANSLATE_NOOP("QueryText", "What is written down")},
        {u"no"_s, QT_TRANSLATE_NOOP("QueryText", "What is missing")},
        {u"review"_s, QT_TRANSLATE_NOOP("QueryText", "How far the postmortem is")},
        {u"detected-by"_s, QT_TRANSLATE_NOOP("QueryText", "Who noticed it first")},
        {u"-service"_s, QT_TRANSLATE_NOOP("QueryText", "Not what broke")},
        {u"-team"_s, QT_TRANSLATE_NOOP("QueryText", "Who owns no service of it")},
        {u"-tag"_s, QT_TRANSLATE_NOOP("QueryText", "Not how it was tagged")},
        {u"-cause"_s, QT_TRANSLATE_NOOP("QueryText", "No cause like this")}};
    const char *text = texts.value(field);
    return text ? QueryText::tr(text) : QString();
}

QString valueText(const QString &field, const QString &value)
{
    if (value == u"*"_s && !fieldKeyOf(field).isEmpty()) return QueryText::tr("Whatever it says");
    QueryFilters filters;
    if (readFilter(field + u':' + filterValue(value), filters) != FilterReading::Read) return {};
    static const QStringList known{u"severity"_s, u"sev"_s, u"state"_s, u"is"_s,     u"started"_s,    u"duration"_s,
                                   u"kind"_s,     u"has"_s, u"no"_s,    u"review"_s, u"detected-by"_s};
    if (!known.contains(field)) return {};
    const QList<FilterPart> parts = filterParts(filters);
    if (parts.isEmpty()) return {};
    QString text = parts.first().text;
    return text.isEmpty() ? text : text.front().toUpper() + text.mid(1);
}

} // namespace nevertwice
