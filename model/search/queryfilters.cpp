#include "model/search/queryfilters.h"

#include <QDate>
#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr int kDaysOfWeek = 7;
constexpr int kMostDays = 36'525; // a century
constexpr qsizetype kMostTerms = 4096;

// What stands between the commas of a list; those in quotation marks are letters like others.
QStringList valuesOf(const QString &text)
{
    QStringList values;
    QString value;
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isQuoted && c == u'\\' && i + 1 < text.size())
            value += text[++i];
        else if (c == u'"')
            isQuoted = !isQuoted;
        else if (c == u',' && !isQuoted)
            values.append(std::exchange(value, {}));
        else
            value += c;
    }
    values.append(value);
    return values;
}

QString asValue(const QString &name)
{
    static const auto isPlain = [](QChar c) { return !c.isSpace() && c != u'"' && c != u',' && c != u'\\'; };
    if (!name.isEmpty() && std::all_of(name.begin(), name.end(), isPlain)) return name;
    QString quoted = name;
    quoted.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1);
    return u'"' + quoted + u'"';
}

template <typename T> void addOnce(QList<T> &list, const T &value)
{
    if (!list.contains(value)) list.append(value);
}

// "1", "sev1" and "SEV1" are the same.
std::optional<Severity> severityOf(const QString &text)
{
    QString word = text.toLower();
    if (!word.startsWith("sev"_L1)) word.prepend("sev"_L1);
    return Code<Severity>::read(word).known();
}

bool readSeverity(const QString &value, QueryFilters &filters)
{
    const QStringList ends = value.split(".."_L1);
    const std::optional<Severity> first = severityOf(ends.first());
    const std::optional<Severity> last = severityOf(ends.last());
    if (!first || !last || ends.size() > 2 || *first > *last) return false;
    for (int i = int(*first); i <= int(*last); ++i)
        addOnce(filters.severities, Severity(i));
    return true;
}

template <typename E> bool readCode(const QString &value, QList<E> &codes)
{
    const std::optional<E> code = Code<E>::read(value.toLower()).known();
    if (code) addOnce(codes, *code);
    return code.has_value();
}

bool readIs(const QString &value, QueryFilters &filters)
{
    const QString word = value.toLower();
    if (word != "open"_L1) return readCode(word, filters.states);
    addOnce(filters.states, State::Investigating);
    addOnce(filters.states, State::Mitigated);
    return true;
}

// ">-30d" (so many days before today, or weeks: "w"), ">2026-01-31".
bool readStarted(const QString &value, QueryFilters &filters)
{
    if (filters.days || filters.since.isKnown()) return false; // the second of two can only contradict
    if (!value.startsWith(u'>')) return false;
    const QString since = value.mid(value.startsWith(">="_L1) ? 2 : 1).toLower();
    if (const QDate day = QDate::fromString(since, Qt::ISODate); day.isValid()) {
        filters.since = Moment::onDay(day);
        return true;
    }
    const bool isWeeks = since.endsWith(u'w');
    if (!since.startsWith(u'-') || (!isWeeks && !since.endsWith(u'd'))) return false;
    bool isNumber = false;
    const int count = since.mid(1, since.size() - 2).toInt(&isNumber);
    const int most = isWeeks ? kMostDays / kDaysOfWeek : kMostDays;
    if (!isNumber || count <= 0 || count > most) return false;
    filters.days = isWeeks ? count * kDaysOfWeek : count;
    return true;
}

bool readName(const QString &value, QStringList &names)
{
    const QString name = value.simplified();
    if (!name.isEmpty() && !names.contains(name, Qt::CaseInsensitive)) names.append(name);
    return !name.isEmpty();
}

using ReadValue = bool (*)(const QString &value, QueryFilters &filters);

ReadValue readerOf(const QString &field)
{
    static const QHash<QString, ReadValue> readers{
        {u"severity"_s, readSeverity},
        {u"sev"_s, readSeverity},
        {u"is"_s, readIs},
        {u"started"_s, readStarted},
        {u"state"_s, [](const QString &value, QueryFilters &filters) { return readCode(value, filters.states); }},
        {u"review"_s, [](const QString &value, QueryFilters &filters) { return readCode(value, filters.reviews); }},
        {u"service"_s, [](const QString &value, QueryFilters &filters) { return readName(value, filters.services); }},
        {u"tag"_s, [](const QString &value, QueryFilters &filters) { return readName(value, filters.tags); }}};
    return readers.value(field.toLower());
}

template <typename E> QStringList wordsOf(const QList<E> &codes)
{
    QStringList words;
    for (const E code : codes)
        words.append(Code<E>(code).word());
    return words;
}

void explain(QStringList &parts, const QString &what, const QStringList &values)
{
    if (!values.isEmpty()) parts.append(what + u' ' + values.join(u" or "_s));
}

QString sinceText(const QueryFilters &filters)
{
    return filters.since.day().toString(Qt::ISODate);
}

} // namespace

QStringList termsOf(const QString &text)
{
    QStringList terms;
    QString term;
    bool isQuoted = false;
    const auto end = [&] {
        if (!term.isEmpty()) terms.append(std::exchange(term, {}));
    };
    for (qsizetype i = 0; i < text.size() && terms.size() < kMostTerms; ++i) {
        const QChar c = text[i];
        // A mark within a word is an inch, or an apostrophe of somebody's keyboard.
        if (c == u'"' && (isQuoted || term.isEmpty() || term.endsWith(u':') || term.endsWith(u','))) {
            isQuoted = !isQuoted;
            term += c;
        } else if (isQuoted && c == u'\\' && i + 1 < text.size()) {
            term += c;
            term += text[++i];
        } else if (c.isSpace() && !isQuoted) {
            end();
        } else {
            term += c;
        }
    }
    end();
    return terms;
}

FilterReading readFilter(const QString &term, QueryFilters &filters)
{
    const qsizetype colon = term.indexOf(u':');
    if (colon <= 0) return FilterReading::NoFilter;
    const bool isNegated = term.startsWith(u'-');
    const ReadValue read = readerOf(term.mid(isNegated ? 1 : 0, isNegated ? colon - 1 : colon));
    if (!read) return FilterReading::NoFilter;
    if (isNegated) return FilterReading::Misread;
    QueryFilters with = filters;
    if (colon + 1 == term.size()) return FilterReading::Unfinished;
    const QStringList values = valuesOf(term.mid(colon + 1));
    for (const QString &value : values)
        if (!read(value, with)) return FilterReading::Misread;
    filters = with;
    return FilterReading::Read;
}

QString filterText(const QueryFilters &filters)
{
    QStringList terms;
    const auto add = [&terms](const QString &field, const QStringList &values) {
        if (!values.isEmpty()) terms.append(field + u':' + values.join(u','));
    };
    const auto addNames = [&add](const QString &field, const QStringList &names) {
        QStringList values;
        for (const QString &name : names)
            values.append(asValue(name));
        add(field, values);
    };
    QStringList severities;
    for (const Severity severity : filters.severities)
        severities.append(QString::number(int(severity) + 1));
    const bool isRange = filters.severities.size() > 1 &&
                         int(filters.severities.last()) - int(filters.severities.first()) == severities.size() - 1 &&
                         std::is_sorted(filters.severities.begin(), filters.severities.end());
    add(u"severity"_s, isRange ? QStringList{severities.first() + u".."_s + severities.last()} : severities);
    const QList<State> open{State::Investigating, State::Mitigated};
    if (filters.states == open)
        add(u"is"_s, {u"open"_s});
    else
        add(u"state"_s, wordsOf(filters.states));
    add(u"review"_s, wordsOf(filters.reviews));
    addNames(u"service"_s, filters.services);
    addNames(u"tag"_s, filters.tags);
    if (filters.days)
        add(u"started"_s, {u">-%1d"_s.arg(*filters.days)});
    else if (filters.since.isKnown())
        add(u"started"_s, {u'>' + sinceText(filters)});
    return terms.join(u' ');
}

QString explainedFilters(const QueryFilters &filters)
{
    QStringList parts;
    explain(parts, u"severity"_s, wordsOf(filters.severities));
    explain(parts, u"state"_s, wordsOf(filters.states));
    explain(parts, u"review"_s, wordsOf(filters.reviews));
    explain(parts, u"service"_s, filters.services);
    explain(parts, u"tag"_s, filters.tags);
    if (filters.days)
        parts.append(*filters.days == 1 ? u"started in the last day"_s
                                        : u"started in the last %1 days"_s.arg(*filters.days));
    if (filters.since.isKnown()) parts.append(u"started on %1 or later"_s.arg(sinceText(filters)));
    return parts.join(u", "_s);
}

} // namespace nevertwice
