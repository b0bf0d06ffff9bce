#include "model/search/completion.h"

#include "model/domain/codes.h"
#include "model/search/queryfields.h"
#include "model/search/queryfilters.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr qsizetype kMostOffered = 12;
constexpr qsizetype kLongestTerm = 200;
constexpr qsizetype kFewestLetters = 2; // of a field

const QStringList &completedFields()
{
    static const QStringList fields{u"severity"_s, u"state"_s, u"is"_s,  u"started"_s, u"duration"_s,
                                    u"service"_s,  u"team"_s,  u"tag"_s, u"cause"_s,   u"owner"_s,
                                    u"kind"_s,     u"has"_s,   u"no"_s,  u"review"_s,  u"detected-by"_s};
    return fields;
}

template <typename E> QStringList codeWords()
{
    QStringList words;
    for (size_t i = 0; i < CodeWords<E>::words.size(); ++i)
        words.append(Code<E>(E(i)).word());
    return words;
}

// What can be asked of a field of the team: its choices, what incidents say in it, examples of its days.
QStringList valuesForOwn(const QString &key, const QueryNames &names)
{
    for (const CustomField &field : names.fields) {
        if (fieldNameFor(field.key) != key) continue;
        QStringList values =
            field.sort == CustomField::Sort::Date ? QStringList{u">-30d"_s, u">-90d"_s, u">-1y"_s} : QStringList();
        const QStringList said =
            field.sort == CustomField::Sort::Choice ? field.choices : names.fieldValues.value(field.key);
        for (const QString &text : said)
            values.append(fieldValue(text));
        return values + QStringList{u"*"_s};
    }
    return {};
}

QStringList valuesFor(const QString &field, const QueryNames &names)
{
    if (const QString key = fieldKeyOf(field); !key.isEmpty()) return valuesForOwn(key, names);
    const QString positive = field.startsWith(u'-') ? field.mid(1) : field;
    if (positive == "service"_L1) return names.services;
    if (positive == "team"_L1) return names.teams;
    if (positive == "tag"_L1) return names.tags;
    if (positive == "cause"_L1) return names.causes + codeWords<CauseCategory>();
    if (field == "owner"_L1) return names.owners;
    if (field == "severity"_L1 || field == "sev"_L1)
        return {u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"1..2"_s, u"1..3"_s};
    if (field == "state"_L1) return codeWords<State>();
    if (field == "review"_L1) return codeWords<Review>();
    if (field == "is"_L1) {
        QStringList words = QStringList{u"open"_s, u"overdue"_s} + codeWords<State>() + codeWords<Review>();
        words.removeAll(u"none"_s);
        return words;
    }
    if (field == "kind"_L1) return codeWords<Classification>() + codeWords<EventKind>();
    if (field == "detected-by"_L1) return codeWords<DetectionMethod>();
    if (field == "has"_L1 || field == "no"_L1) return factWords();
    if (field == "started"_L1) return {u">-7d"_s, u">-30d"_s, u">-90d"_s, u">-1y"_s};
    if (field == "duration"_L1) return {u">30m"_s, u">1h"_s, u">4h"_s, u">1d"_s, u"<30m"_s};
    return {};
}

// Where the term that ends at the cursor begins; what stands in quotation marks has no end.
qsizetype termStart(QStringView text)
{
    qsizetype from = 0;
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool opens = i == from || text[i - 1] == u':' || text[i - 1] == u',' || text[i - 1] == u'-';
        if (isQuoted && text[i] == u'\\')
            ++i;
        else if (text[i] == u'"' && (isQuoted || opens))
            isQuoted = !isQuoted;
        else if (text[i].isSpace() && !isQuoted)
            from = i + 1;
    }
    return from;
}

// Behind the last comma outside of quotation marks.
qsizetype valueStart(QStringView values)
{
    qsizetype from = 0;
    bool isQuoted = false;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (values[i] == u'"') isQuoted = !isQuoted;
        if (values[i] == u',' && !isQuoted) from = i + 1;
    }
    return from;
}

enum class Fit { Begins, HasWord, Holds, None };

Fit fitOf(const QString &name, const QString &typed)
{
    if (name.startsWith(typed, Qt::CaseInsensitive)) return Fit::Begins;
    const qsizetype at = name.indexOf(typed, 0, Qt::CaseInsensitive);
    if (at < 0) return Fit::None;
    for (qsizetype i = at; i >= 0; i = name.indexOf(typed, i + 1, Qt::CaseInsensitive))
        if (!name[i - 1].isLetterOrNumber()) return Fit::HasWord;
    return Fit::Holds;
}

QStringList fitting(const QStringList &names, const QString &typed, Fit worst)
{
    QStringList fit[3];
    for (const QString &name : names) {
        const Fit how = fitOf(name, typed);
        if (how == Fit::None || how > worst || fit[int(how)].size() >= kMostOffered) continue;
        fit[int(how)].append(name);
    }
    return (fit[0] + fit[1] + fit[2]).mid(0, kMostOffered);
}

// Fields of the team, of which "field." may be left out while one looks for them; their names are known as well.
QStringList ownFields(const QString &typed, const QueryNames &names)
{
    QStringList filters;
    for (const CustomField &field : names.fields) {
        const QString key = fieldNameFor(field.key);
        const QString filter = fieldFilter({key, {}, false});
        const auto begins = [&typed](const QString &text) { return text.startsWith(typed, Qt::CaseInsensitive); };
        if (begins(filter) || begins(key) || begins(field.name)) filters.append(filter);
    }
    return filters.mid(0, kMostOffered);
}

void completeField(const QString &term, const QueryNames &names, Completions &to)
{
    const bool isNegated = term.startsWith(u'-');
    const QString typed = isNegated ? term.mid(1) : term;
    if (typed.size() < kFewestLetters) return;
    static const QStringList negated{u"service"_s, u"team"_s, u"tag"_s, u"cause"_s};
    const QStringList known = isNegated ? negated : completedFields();
    for (const QString &field : fitting(known, typed.toLower(), Fit::Begins) + ownFields(typed, names)) {
        const QString whole = isNegated ? u'-' + field : field;
        to.options.append({whole, {}, whole + u':'});
    }
}

} // namespace

Completions completionsOf(const QString &text, qsizetype cursor, const QueryNames &names)
{
    cursor = std::clamp<qsizetype>(cursor, 0, text.size());
    if (cursor < text.size() && !text[cursor].isSpace()) return {};
    const QString before = text.left(cursor);
    const qsizetype from = termStart(before);
    const QString term = before.mid(from);
    if (term.isEmpty() || term.size() > kLongestTerm) return {};
    Completions completions{from, term.size(), {}};
    const qsizetype colon = term.indexOf(u':');
    if (colon < 0) {
        completeField(term, names, completions);
        return completions;
    }
    const QString field = term.left(colon).toLower();
    const qsizetype value = colon + 1 + valueStart(QStringView(term).mid(colon + 1));
    QString typed = term.mid(value);
    typed.remove(u'"');
    completions.from = from + value;
    completions.length = term.size() - value;
    for (const QString &name : fitting(valuesFor(field, names), typed, Fit::Holds)) {
        const QString quoted = filterValue(name);
        if (quoted != term.mid(value)) completions.options.append({field, name, quoted});
    }
    return completions;
}

} // namespace nevertwice
