#include "model/search/queryfilters.h"

#include "model/search/querydays.h"
#include "model/search/queryfields.h"

#include <QDate>
#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr qsizetype kMostTerms = 4096;
constexpr qsizetype kMostValues = 64; // of one filter: each is a condition of its own where the file is asked

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

constexpr std::pair<QueryFact, QLatin1StringView> kFacts[] = {
    {QueryFact::Timeline, "timeline"_L1},
    {QueryFact::Cause, "cause"_L1},
    {QueryFact::Actions, "actions"_L1},
    {QueryFact::Owner, "owner"_L1},
    {QueryFact::Summary, "summary"_L1},
    {QueryFact::Impact, "impact"_L1},
    {QueryFact::RootCause, "root_cause"_L1},
    {QueryFact::Resolution, "resolution"_L1},
    {QueryFact::Lessons, "lessons"_L1},
    {QueryFact::Services, "service"_L1},
    {QueryFact::Tags, "tag"_L1},
    {QueryFact::Attachments, "attachment"_L1},
    {QueryFact::Questions, "question"_L1},
};

QString wordOf(QueryFact fact)
{
    for (const auto &[known, word] : kFacts)
        if (known == fact) return word;
    return u"overdue"_s;
}

// "has:actions" and "has:action" are the same.
bool readFact(const QString &value, QList<QueryFact> &facts)
{
    const QString word = value.toLower().replace(u'-', u'_');
    for (const auto &[fact, name] : kFacts)
        if (word == name || word + u's' == name || word == name + u's') {
            addOnce(facts, fact);
            return true;
        }
    return false;
}

bool readIs(const QString &value, QueryFilters &filters)
{
    const QString word = value.toLower();
    if (word == "overdue"_L1) {
        // Before the others, as it is written: which fact was asked for first means nothing.
        if (!filters.facts.contains(QueryFact::Overdue)) filters.facts.prepend(QueryFact::Overdue);
        return true;
    }
    if (word != "open"_L1)
        return readCode(word, filters.states) || (word != "none"_L1 && readCode(word, filters.reviews));
    addOnce(filters.states, State::Investigating);
    addOnce(filters.states, State::Mitigated);
    return true;
}

// Of an incident ("drill"), or of an event in its timeline ("false_lead").
bool readKind(const QString &value, QueryFilters &filters)
{
    const QString word = value.toLower().replace(u'-', u'_');
    return readCode(word, filters.classifications) || readCode(word, filters.eventKinds);
}

bool readSince(const QString &text, QueryFilters &filters)
{
    if (filters.days || filters.since.isKnown()) return false; // the second of two can only contradict
    if (const auto days = readQueryDays(text)) {
        filters.since = Moment::onDay(days->first);
        return true;
    }
    filters.days = readDaysAgo(text);
    return filters.days.has_value();
}

bool readUntil(const QString &text, QueryFilters &filters)
{
    if (filters.daysBefore || filters.until.isKnown()) return false;
    if (const auto days = readQueryDays(text)) {
        filters.until = Moment::onDay(days->last);
        return true;
    }
    filters.daysBefore = readDaysAgo(text);
    return filters.daysBefore.has_value();
}

// ">-30d", ">2026-01-31", "<2026-02", "2026-01..2026-03", "2026-05".
bool readStarted(const QString &value, QueryFilters &filters)
{
    const QString text = value.toLower();
    if (text.startsWith(u'>')) return readSince(text.mid(text.startsWith(">="_L1) ? 2 : 1), filters);
    if (text.startsWith("<="_L1)) return readUntil(text.mid(2), filters);
    if (text.startsWith(u'<')) { // before the first day of it
        if (const auto days = readQueryDays(text.mid(1)); days && !filters.until.isKnown() && !filters.daysBefore) {
            filters.until = Moment::onDay(days->first.addDays(-1));
            return true;
        }
        return readUntil(text.mid(1), filters);
    }
    const qsizetype range = text.indexOf(".."_L1);
    if (range < 0) return readQueryDays(text) && readSince(text, filters) && readUntil(text, filters);
    const QString from = text.left(range);
    const QString to = text.mid(range + 2);
    if (from.isEmpty() && to.isEmpty()) return false;
    return (from.isEmpty() || readSince(from, filters)) && (to.isEmpty() || readUntil(to, filters));
}

// "2h", "90m", "1d", "30s"; minutes where nothing is said.
std::optional<qint64> readLength(const QString &text)
{
    static const QHash<QChar, qint64> units{{u's', 1'000}, {u'm', 60'000}, {u'h', 3'600'000}, {u'd', 86'400'000}};
    if (text.isEmpty()) return std::nullopt;
    const qint64 unit = units.value(text.back());
    bool isNumber = false;
    const double count = (unit ? text.chopped(1) : text).toDouble(&isNumber);
    if (!isNumber || !(count >= 0) || count > 1e6) return std::nullopt;
    return qint64(count * double(unit ? unit : 60'000));
}

bool readDuration(const QString &value, QueryFilters &filters)
{
    const QString text = value.toLower();
    const bool isLonger = text.startsWith(u'>');
    if (!isLonger && !text.startsWith(u'<')) return false;
    std::optional<qint64> &bound = isLonger ? filters.longerThan : filters.shorterThan;
    if (bound) return false;
    bound = readLength(text.mid(text.size() > 1 && text[1] == u'=' ? 2 : 1));
    return bound.has_value();
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
        {u"kind"_s, readKind},
        {u"duration"_s, readDuration},
        {u"has"_s, [](const QString &value, QueryFilters &filters) { return readFact(value, filters.facts); }},
        {u"no"_s, [](const QString &value, QueryFilters &filters) { return readFact(value, filters.lacking); }},
        {u"detected-by"_s,
         [](const QString &value, QueryFilters &filters) { return readCode(value, filters.methods); }},
        {u"cause"_s, [](const QString &value, QueryFilters &filters) { return readName(value, filters.causes); }},
        {u"owner"_s, [](const QString &value, QueryFilters &filters) { return readName(value, filters.owners); }},
        {u"team"_s, [](const QString &value, QueryFilters &filters) { return readName(value, filters.teams); }},
        {u"-team"_s, [](const QString &value, QueryFilters &filters) { return readName(value, filters.notTeams); }},
        {u"-service"_s,
         [](const QString &value, QueryFilters &filters) { return readName(value, filters.notServices); }},
        {u"-tag"_s, [](const QString &value, QueryFilters &filters) { return readName(value, filters.notTags); }},
        {u"-cause"_s, [](const QString &value, QueryFilters &filters) { return readName(value, filters.notCauses); }},
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

QString dayText(const Moment &day)
{
    return day.day().toString(Qt::ISODate);
}

QStringList wordsOf(const QList<QueryFact> &facts)
{
    QStringList words;
    for (const QueryFact fact : facts)
        words.append(wordOf(fact));
    return words;
}

QString lengthText(qint64 msecs)
{
    static constexpr std::pair<qint64, char16_t> units[] = {
        {86'400'000, u'd'}, {3'600'000, u'h'}, {60'000, u'm'}, {1'000, u's'}};
    for (const auto &[unit, letter] : units)
        if (msecs % unit == 0 && msecs > 0) return QString::number(msecs / unit) + letter;
    return QString::number(double(msecs) / 1'000, 'f', 3) + u's';
}

bool holdsTooMuch(const QueryFilters &filters)
{
    const auto isTooLong = [](const QStringList *names) { return names->size() > kMostValues; };
    const std::array lists{&filters.services,  &filters.tags,    &filters.causes,      &filters.owners,  &filters.teams,
                           &filters.notCauses, &filters.notTags, &filters.notServices, &filters.notTeams};
    const auto asksTooMuch = [&](const QueryField &field) { return isTooLong(&field.values); };
    return std::any_of(lists.begin(), lists.end(), isTooLong) || filters.fields.size() > kMostValues ||
           std::any_of(filters.fields.begin(), filters.fields.end(), asksTooMuch);
}

QStringList fieldWords(const QueryField &field)
{
    QStringList words;
    for (const QString &value : field.values)
        words.append(value == "*"_L1 ? u"anything"_s : value);
    return words;
}

void explainEach(QStringList &parts, const QString &what, const QStringList &values)
{
    for (const QString &value : values)
        parts.append(what + u' ' + value);
}

} // namespace

QString filterValue(const QString &name)
{
    return asValue(name);
}

QStringList factWords()
{
    QStringList words;
    for (const auto &[fact, word] : kFacts)
        words.append(word);
    return words;
}

QString factWord(QueryFact fact)
{
    return wordOf(fact);
}

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
    const QString field = term.left(colon);
    const bool isOwn = !fieldKeyOf(field).isEmpty();
    const ReadValue read = readerOf(field);
    // Only names can be left out: "-severity:1" says "severity:2..5".
    if (!read && !isOwn)
        return term.startsWith(u'-') && readerOf(term.mid(1, colon - 1)) ? FilterReading::Misread
                                                                         : FilterReading::NoFilter;
    QueryFilters with = filters;
    if (colon + 1 == term.size()) return FilterReading::Unfinished;
    const QStringList values = valuesOf(term.mid(colon + 1));
    if (values.size() > kMostValues) return FilterReading::Misread;
    for (const QString &value : values)
        if (!(isOwn ? readFieldValue(field, value, with) : read(value, with))) return FilterReading::Misread;
    if (holdsTooMuch(with)) return FilterReading::Misread; // together with what was said before
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
    addNames(u"team"_s, filters.teams);
    addNames(u"tag"_s, filters.tags);
    addNames(u"cause"_s, filters.causes);
    addNames(u"owner"_s, filters.owners);
    addNames(u"-service"_s, filters.notServices);
    addNames(u"-team"_s, filters.notTeams);
    addNames(u"-tag"_s, filters.notTags);
    addNames(u"-cause"_s, filters.notCauses);
    for (const QueryField &field : filters.fields)
        addNames(fieldFilter(field), field.values);
    add(u"kind"_s, wordsOf(filters.classifications) + wordsOf(filters.eventKinds));
    add(u"detected-by"_s, wordsOf(filters.methods));
    QList<QueryFact> facts = filters.facts;
    if (facts.removeAll(QueryFact::Overdue) > 0) add(u"is"_s, {u"overdue"_s});
    add(u"has"_s, wordsOf(facts));
    add(u"no"_s, wordsOf(filters.lacking));
    if (filters.longerThan) add(u"duration"_s, {u'>' + lengthText(*filters.longerThan)});
    if (filters.shorterThan) add(u"duration"_s, {u'<' + lengthText(*filters.shorterThan)});
    if (filters.days)
        add(u"started"_s, {u">-%1d"_s.arg(*filters.days)});
    else if (filters.since.isKnown())
        add(u"started"_s, {u'>' + dayText(filters.since)});
    if (filters.daysBefore)
        add(u"started"_s, {u"<=-%1d"_s.arg(*filters.daysBefore)});
    else if (filters.until.isKnown())
        add(u"started"_s, {u"<="_s + dayText(filters.until)});
    return terms.join(u' ');
}

QString explainedFilters(const QueryFilters &filters)
{
    QStringList parts;
    explain(parts, u"severity"_s, wordsOf(filters.severities));
    explain(parts, u"state"_s, wordsOf(filters.states));
    explain(parts, u"review"_s, wordsOf(filters.reviews));
    explain(parts, u"service"_s, filters.services);
    explain(parts, u"a service of team"_s, filters.teams);
    explain(parts, u"tag"_s, filters.tags);
    explain(parts, u"a cause with"_s, filters.causes);
    explain(parts, u"an action of"_s, filters.owners);
    explainEach(parts, u"not service"_s, filters.notServices);
    explainEach(parts, u"no service of team"_s, filters.notTeams);
    explainEach(parts, u"not tag"_s, filters.notTags);
    explainEach(parts, u"no cause with"_s, filters.notCauses);
    for (const QueryField &field : filters.fields)
        explain(parts, (field.isExcluded ? u"not field "_s : u"field "_s) + field.key, fieldWords(field));
    explain(parts, u"kind"_s, wordsOf(filters.classifications));
    explain(parts, u"with an event of kind"_s, wordsOf(filters.eventKinds));
    explain(parts, u"detected by"_s, wordsOf(filters.methods));
    for (const QueryFact fact : filters.facts)
        parts.append(fact == QueryFact::Overdue ? u"with overdue actions"_s
                                                : u"with "_s + wordOf(fact).replace(u'_', u' '));
    for (const QueryFact fact : filters.lacking)
        parts.append(u"without "_s + wordOf(fact).replace(u'_', u' '));
    if (filters.longerThan) parts.append(u"longer than "_s + lengthText(*filters.longerThan));
    if (filters.shorterThan) parts.append(u"shorter than "_s + lengthText(*filters.shorterThan));
    if (filters.days)
        parts.append(*filters.days == 1 ? u"started in the last day"_s
                                        : u"started in the last %1 days"_s.arg(*filters.days));
    if (filters.since.isKnown()) parts.append(u"started on %1 or later"_s.arg(dayText(filters.since)));
    if (filters.daysBefore)
        parts.append(u"started %1 ago or earlier"_s.arg(
            *filters.daysBefore == 1 ? u"1 day"_s : u"%1 days"_s.arg(*filters.daysBefore)));
    if (filters.until.isKnown()) parts.append(u"started on %1 or earlier"_s.arg(dayText(filters.until)));
    return parts.join(u", "_s);
}

} // namespace nevertwice
