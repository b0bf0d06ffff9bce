#include "model/exchange/reporttimes.h"

#include "model/domain/zone.h"
#include "model/exchange/asciiwords.h"
#include "model/exchange/labels.h"
#include "model/exchange/localtime.h"
#include "model/exchange/sentences.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace reporttimes {

constexpr qsizetype kLongestText = 6'000;
constexpr qsizetype kLongestBetween = 70;

// ---- the order of numeric dates ----

// Whether one or two digits, a mark, one or two digits and a mark stand somewhere, as in every such date.
bool canHoldDate(QStringView line)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const auto isDivider = [](QChar c) { return c == u'/' || c == u'.' || c == u',' || c == u'-'; };
    for (qsizetype i = 1; i + 2 < line.size(); ++i) {
        if (!isDivider(line[i]) || !isDigit(line[i - 1])) continue;
        qsizetype end = i + 1 + (line[i + 1] == u' ' ? 1 : 0);
        const qsizetype begin = end;
        while (end < line.size() && end - begin < 2 && isDigit(line[end]))
            ++end;
        if (end > begin && end < line.size() && isDivider(line[end])) return true;
    }
    return false;
}

std::optional<DateOrder> orderOf(const SectionedDocument &document)
{
    static const QRegularExpression date(u"(?<![\\d.])(\\d{1,2})[/.,-] ?(\\d{1,2})[/.,-] ?(\\d{4}|\\d{2})(?![\\d.])"_s);
    for (const SourceLine &line : document.lines) {
        if (line.kind == SourceLine::Kind::Code || line.raw.size() > 4'000 || !canHoldDate(line.raw)) continue;
        for (auto it = date.globalMatch(line.raw); it.hasNext();) {
            const auto match = it.next();
            const int first = match.captured(1).toInt();
            const int second = match.captured(2).toInt();
            if (first > 12 && first <= 31 && second <= 12) return DateOrder::DayFirst;
            if (second > 12 && second <= 31 && first <= 12) return DateOrder::MonthFirst;
        }
    }
    return std::nullopt;
}

bool isAmerican(const QString &zoneWords)
{
    const auto word = zoneWord(zoneWords.toLower());
    if (word) return word->region.startsWith("America/"_L1) && !word->region.contains("Halifax"_L1);
    return zoneWords.startsWith("America/"_L1);
}

// ---- the zone ----

bool statesZone(const QString &line)
{
    static const QRegularExpression words(
        u"\\b(all|every) (the )?(times?|hours|timestamps)|times? (are|is|in)\\b|time ?zone|timestamps (are|in)|\\bhours\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (line.size() >= 300 || !(standsIn(line, "time"_L1) || standsIn(line, "hour"_L1))) return false;
    const bool isTimelineHead = line.contains(u'(') && standsIn(line, "timeline"_L1);
    return isTimelineHead || words.match(line).hasMatch();
}

// "| Time (UTC) | What |"
bool namesTimeColumn(const QString &row)
{
    const auto stands = [&row](QLatin1String word) { return standsIn(row, word); };
    if (!stands("time"_L1) && !stands("date"_L1) && !stands("when"_L1) && !stands("utc"_L1)) return false;
    for (const QString &cell : tableCells(row)) {
        const QString name = plainName(cell);
        const bool isName = name.startsWith("time"_L1) || name.startsWith("date"_L1) || name.startsWith("when"_L1);
        if (isName || name == "utc"_L1 || name.endsWith(" time"_L1)) return !zoneIn(cell).isEmpty();
    }
    return false;
}

// What somebody put behind a time: "PDT", "(UTC-4)".
QString zoneOfMention(const TimeMention &time)
{
    return time.hasZone() ? zoneIn(time.written) : QString();
}

// ---- begin and end ----

struct Window
{
    std::optional<TimeMention> from;
    std::optional<TimeMention> to;
    std::optional<TimeMention> day;
    bool isRange = false; // `from` says both
};

bool joins(const QString &before, const QString &between)
{
    static const QRegularExpression to(
        u"^\\W*(to|until|till|til|through|–|—|-|->|→|up to|and lasted until)\\W*(about|approximately|around|the)?\\W*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression end(
        u"\\b(end|ends|ended|ending|concluding|concluded|resolved|restored|lasted until|until|finished|back)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (between.size() > kLongestBetween) return false;
    const QString words = between.simplified();
    if (to.match(words).hasMatch()) return true;
    const QString tail = before.right(40).toLower();
    if ((words == "and"_L1 || words == "and about"_L1) && tail.contains("between"_L1)) return true;
    if (words == "at"_L1 && tail.contains("from"_L1)) return true;
    return !between.contains(u". "_s) && end.match(words).hasMatch();
}

std::optional<Window> windowIn(const QString &text, const MentionRules &rules)
{
    const QString plain = withoutMarkup(text.left(kLongestText)).replace(u'\n', u' ');
    const QList<TimeMention> times = timesIn(plain, rules);
    const auto dated = std::find_if(times.begin(), times.end(), [](const auto &time) { return time.hasDate(); });
    Window window;
    if (dated != times.end()) window.day = *dated;
    for (qsizetype i = 0; i < times.size(); ++i) {
        if (!times[i].hasClock()) continue;
        if (times[i].isRange()) {
            window.from = times[i];
            window.isRange = true;
            return window;
        }
        if (i + 1 < times.size() && times[i + 1].hasClock() &&
            joins(plain.left(times[i].at), plain.mid(times[i].end, times[i + 1].at - times[i].end))) {
            window.from = times[i];
            window.to = times[i + 1];
            return window;
        }
    }
    return std::nullopt;
}

// The first sentence or line of a text that gives both.
std::optional<Window> windowOf(const QString &text, const MentionRules &rules)
{
    for (const Sentence &sentence : unweighedSentencesOf(text.left(kLongestText)))
        if (auto window = windowIn(sentence.text, rules)) {
            if (window->day) return window;
            // "It happened on 5 May. From 10:00 to 11:00 ..."
            for (const TimeMention &time : timesIn(withoutMarkup(text.left(kLongestText)), rules))
                if (time.hasDate()) {
                    window->day = time;
                    break;
                }
            return window;
        }
    // "Started at 10:00. Ended at 11:00."
    return windowIn(text, rules);
}

struct Stated
{
    double minutes = 0;
    bool isRough = false;
};

// "about", "an estimated", "~" before a duration.
bool isRoughBehind(const QString &before)
{
    static const QRegularExpression rough(
        u"(?:\\b(?:about|approximately|approx\\.?|around|roughly|nearly|almost|circa|some|estimated)|~)\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return rough.match(before.right(40)).hasMatch();
}

// What a text claims about how long it took.
std::optional<Stated> statedIn(const QString &text)
{
    static const QRegularExpression claim(
        u"\\b(lasted|last|lasting|duration|down for|outage of|downtime of|total of|for about|for approximately|for around|for roughly|for nearly|for almost|for a total|period of|persisted for|unavailable for|unreachable for|degraded for|disrupted for|inaccessible for|offline for|continued for|outage for)\\b[^.]{0,40}$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression vague(
        u"\\b(at least|up to|less than|more than|under|over|within|every|each|max|maximum)\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString plain = withoutMarkup(text.left(kLongestText)).replace(u'\n', u' ');
    for (const DurationMention &duration : durationsIn(plain)) {
        const QString before = plain.left(duration.at).right(70);
        if (vague.match(before).hasMatch() || duration.minutes < 1) continue;
        if (claim.match(before).hasMatch()) return Stated{duration.minutes, isRoughBehind(before)};
    }
    return std::nullopt;
}

class TimesOf
{
public:
    TimesOf(const SectionedDocument &document, const QStringList &texts, const QJsonObject &front,
            const ReportTimeOptions &options)
        : m_document(document), m_texts(texts), m_front(front)
    {
        const std::optional<DateOrder> order = options.order ? options.order : orderOf(document);
        m_out.order = order.value_or(DateOrder::DayFirst);
        m_isOrderSure = order.has_value();
        findZone(options.zone);
        if (!m_isOrderSure && isAmerican(m_out.zoneWords)) m_out.order = DateOrder::MonthFirst;
        if (!m_isOrderSure && isAmerican(m_out.timelineZone)) m_out.order = DateOrder::MonthFirst;
    }

    ReportTimes run()
    {
        findDay();
        readFacts();
        readWindows();
        readDurations();
        return m_out;
    }

private:
    MentionRules rules() const { return {m_out.order, false}; }

    // The times of a text: its zone, its day and its begin are looked for one after the other, in the same texts.
    QList<TimeMention> timesOf(const QString &text)
    {
        if (m_foundBy != m_out.order) m_found.clear();
        m_foundBy = m_out.order;
        const auto it = m_found.constFind(text);
        if (it != m_found.constEnd()) return *it;
        return *m_found.insert(text, timesIn(withoutMarkup(text.left(kLongestText)), rules()));
    }

    void setZone(const QString &words)
    {
        m_out.zoneWords = words;
        m_out.timelineZone = words;
        m_out.zone = ianaZone(words);
        m_out.isZoneKnown = true;
    }

    void findZone(const QString &wanted)
    {
        m_out.zone = u"UTC"_s;
        if (!wanted.isEmpty()) return setZone(wanted);
        QString stated;
        QString mentioned;
        for (const SourceLine &line : m_document.lines) {
            if (line.isBlank() || line.kind == SourceLine::Kind::Code || line.isQuoted) continue;
            const bool isTableHead = line.kind == SourceLine::Kind::Table && namesTimeColumn(line.raw);
            if (!isTableHead && !statesZone(line.text)) continue;
            // "Timeline (all times PST)" says so of the timeline.
            const QString zone = zoneIn(line.text.mid(std::max<qsizetype>(line.text.indexOf(u'('), 0)));
            if (!zone.isEmpty()) {
                stated = zone;
                break;
            }
        }
        for (const DocumentFact &fact : m_document.facts)
            if (mentioned.isEmpty())
                for (const TimeMention &time : timesIn(fact.value.left(kLongestText), rules()))
                    if (mentioned.isEmpty() && time.hasClock()) mentioned = zoneOfMention(time);
        for (const QString &text : m_texts)
            if (mentioned.isEmpty())
                for (const TimeMention &time : timesOf(text))
                    if (mentioned.isEmpty() && time.hasClock()) mentioned = zoneOfMention(time);
        if (stated.isEmpty() && mentioned.isEmpty()) mentioned = zoneOfTimeline();
        if (!mentioned.isEmpty() || !stated.isEmpty()) setZone(mentioned.isEmpty() ? stated : mentioned);
        if (!stated.isEmpty()) m_out.timelineZone = stated;
    }

    QString zoneOfTimeline() const
    {
        for (const DocumentSection &section : m_document.sections) {
            if (section.role != SectionRole::Timeline) continue;
            for (const int index : section.body) {
                const SourceLine &line = m_document.lines[index];
                if (line.isQuoted || line.kind == SourceLine::Kind::Code) continue;
                for (const TimeMention &time : timesIn(line.text.left(200), rules()))
                    if (const QString zone = time.hasClock() ? zoneOfMention(time) : QString(); !zone.isEmpty())
                        return zone;
            }
        }
        return {};
    }

    // ---- the day ----

    bool takeDay(const TimeMention &time)
    {
        const QDate day = time.fullDate();
        if (!day.isValid()) return false;
        m_out.day = Moment::onDay(day);
        return true;
    }

    bool takeDayOf(const QString &text)
    {
        const QList<TimeMention> times = timesOf(text);
        return std::any_of(times.begin(), times.end(), [&](const TimeMention &time) { return takeDay(time); });
    }

    void findDay()
    {
        for (const DocumentFact &fact : m_document.facts)
            if (fact.role != SectionRole::Author && fact.role != SectionRole::Title && takeDayOf(fact.value)) return;
        for (const DocumentSection &section : m_document.sections)
            if (section.isTitle && takeDayOf(section.heading)) return;
        for (const QString &text : m_texts)
            if (takeDayOf(text)) return;
        for (const DocumentSection &section : m_document.sections)
            if (section.role == SectionRole::Timeline || section.form == DocumentSection::Form::Heading) {
                if (takeDayOf(section.heading)) return;
                if (section.role != SectionRole::Timeline) continue;
                for (const int index : section.body)
                    if (!m_document.lines[index].isQuoted && m_document.lines[index].kind != SourceLine::Kind::Code &&
                        takeDayOf(m_document.lines[index].text.left(300)))
                        return;
            }
        for (const auto key : {"start_time"_L1, "date"_L1, "incident_date"_L1})
            if (takeDayOf(m_front.value(key).toString())) return;
    }

    // ---- what is stated ----

    Moment at(const TimeMention &time, const Moment &reference) const
    {
        const auto read = readMention(time, m_out, m_out.zoneWords, reference);
        return read ? read->at : Moment();
    }

    void readFacts()
    {
        const std::pair<SectionRole, Moment *> milestones[] = {{SectionRole::Started, &m_out.started},
                                                               {SectionRole::Detected, &m_out.detected},
                                                               {SectionRole::Acknowledged, &m_out.acknowledged},
                                                               {SectionRole::Mitigated, &m_out.mitigated},
                                                               {SectionRole::Resolved, &m_out.resolved}};
        for (const DocumentFact &fact : m_document.facts)
            for (const auto &[role, moment] : milestones) {
                if (fact.role != role || moment->isKnown()) continue;
                const QList<TimeMention> times = timesIn(withoutMarkup(fact.value), rules());
                if (times.isEmpty()) continue;
                const Moment reference =
                    role == SectionRole::Started || !m_out.started.isKnown() ? m_out.day : m_out.started;
                *moment = at(times.first(), reference);
            }
        const std::pair<QLatin1StringView, Moment *> keys[] = {{"start_time"_L1, &m_out.started},
                                                               {"started"_L1, &m_out.started},
                                                               {"end_time"_L1, &m_out.resolved},
                                                               {"resolved"_L1, &m_out.resolved}};
        for (const auto &[key, moment] : keys) {
            const QString value = m_front.value(key).toString();
            const auto time = value.isEmpty() || moment->isKnown() ? std::nullopt : leadingTime(value, rules());
            if (time) *moment = at(*time, m_out.day);
        }
    }

    bool take(const Window &window)
    {
        Moment reference = m_out.day;
        if (window.day && !window.from->hasDate()) {
            const Moment day = at(*window.day, m_out.day);
            if (day.isKnown()) reference = Moment::onDay(dayIn(day, *window.day));
        }
        TimeMention first = *window.from;
        // A zone at the end is that of the begin, too.
        const QString shared = window.to && !first.hasZone() ? zoneOfMention(*window.to) : QString();
        const QString zone = shared.isEmpty() ? m_out.zoneWords : shared;
        const auto from = readMention(first, m_out, zone, reference);
        if (!from) return false;
        Moment end = from->end;
        if (window.to) {
            const auto to = readMention(*window.to, m_out, first.hasZone() ? zoneOfMention(first) : zone,
                                        from->at.isKnown() ? from->at : reference);
            if (to) end = to->at;
        }
        if (end.isInstant() && from->at.isInstant() && end.msecs() < from->at.msecs() && window.to &&
            !window.to->hasDate())
            end = Moment::atMsecs(end.msecs() + 24 * 3600 * 1000);
        if (!from->at.isKnown()) {
            takeClocks(window);
            return false;
        }
        if (!m_out.started.isKnown()) m_out.started = from->at;
        if (!m_out.resolved.isKnown()) m_out.resolved = end;
        return true;
    }

    QDate dayIn(const Moment &day, const TimeMention &time) const
    {
        if (time.hasFullDate()) return time.fullDate();
        return day.isDay()
                   ? day.day()
                   : QDateTime::fromMSecsSinceEpoch(wallTime(day.msecs(), zoneOrUtc(m_out.zone)), Qt::UTC).date();
    }

    // Without a day two clocks still say how long it took.
    void takeClocks(const Window &window)
    {
        const auto &first = window.from->parts.first;
        const auto last = window.isRange ? window.from->parts.end->clock
                          : window.to    ? window.to->parts.first.clock
                                         : std::nullopt;
        if (!first.clock || !last || m_clockMinutes) return;
        qint64 length = *last - *first.clock;
        if (length < 0) length += 24 * 3600 * 1000;
        m_clockMinutes = double(length / 60'000);
    }

    void state(const Stated &stated)
    {
        m_out.statedMinutes = std::round(stated.minutes);
        m_out.isStatedRoughly = stated.isRough;
    }

    void readWindows()
    {
        for (const SectionRole role : {SectionRole::HowLong, SectionRole::Time, SectionRole::Date})
            for (const DocumentFact &fact : m_document.facts) {
                if (fact.role != role || (m_out.started.isKnown() && m_out.resolved.isKnown())) continue;
                if (const auto window = windowOf(fact.value, rules())) (void)take(*window);
            }
        for (const QString &text : m_texts) {
            if (m_out.started.isKnown() && m_out.resolved.isKnown()) return;
            if (const auto window = windowOf(text, rules())) (void)take(*window);
        }
    }

    void readDurations()
    {
        for (const SectionRole role : {SectionRole::HowLong, SectionRole::TimeToResolve})
            for (const DocumentFact &fact : m_document.facts) {
                if (fact.role != role || m_out.statedMinutes) continue;
                const QString value = withoutMarkup(fact.value.left(300));
                const auto all = durationsIn(value);
                if (!all.isEmpty()) state({all.first().minutes, isRoughBehind(value.left(all.first().at))});
            }
        for (const QString &text : m_texts)
            if (!m_out.statedMinutes)
                if (const auto stated = statedIn(text)) state(*stated);
        if (!m_out.statedMinutes) m_out.statedMinutes = m_clockMinutes;
    }

    const SectionedDocument &m_document;
    const QStringList &m_texts;
    const QJsonObject &m_front;
    ReportTimes m_out;
    QHash<QString, QList<TimeMention>> m_found; // in the texts that were looked into
    DateOrder m_foundBy = DateOrder::DayFirst;
    std::optional<double> m_clockMinutes;
    bool m_isOrderSure = false;
};

} // namespace reporttimes

QString ianaZone(const QString &zoneWords)
{
    if (const QTimeZone named = zoneNamed(zoneWords); named.isValid() && zoneWords.contains(u'/'))
        return QString::fromLatin1(named.id());
    const QString letters = zoneWords.section(u'+', 0, 0).section(u'-', 0, 0);
    const auto word = zoneWord(letters.toLower());
    if (!word) return u"UTC"_s;
    if (letters.size() != zoneWords.size()) {
        const QString offset = zoneWords.mid(letters.size());
        const qsizetype colon = offset.indexOf(u':');
        const QString hours = (colon > 0 ? offset.mid(1, colon - 1) : offset.mid(1)).rightJustified(2, u'0');
        const QString name = u"UTC%1%2:%3"_s.arg(offset.left(1), hours, colon > 0 ? offset.mid(colon + 1) : u"00"_s);
        return zoneNamed(name).isValid() ? name : u"UTC"_s;
    }
    if (!word->region.isEmpty()) return word->region;
    const int minutes = word->offsets.isEmpty() ? 0 : word->offsets.first();
    if (minutes == 0) return u"UTC"_s;
    const QString name = u"UTC%1%2:%3"_s.arg(minutes < 0 ? u"-"_s : u"+"_s)
                             .arg(std::abs(minutes) / 60, 2, 10, QChar(u'0'))
                             .arg(std::abs(minutes) % 60, 2, 10, QChar(u'0'));
    return zoneNamed(name).isValid() ? name : u"UTC"_s;
}

ReportTimes reportTimes(const SectionedDocument &document, const QStringList &texts, const QJsonObject &frontMatter,
                        const ReportTimeOptions &options)
{
    return reporttimes::TimesOf(document, texts, frontMatter, options).run();
}

std::optional<ReadTime> readMention(const TimeMention &time, const ReportTimes &times, const QString &zoneWords,
                                    const Moment &reference, HourStyle hours)
{
    TimeContext context;
    context.zone = times.zone;
    // "08:00 to 10:00 on 5 May 2026": the day is said of both.
    const bool isDayAtEnd = !time.parts.first.hasDate() && time.hasFullDate();
    context.reference = isDayAtEnd ? Moment::onDay(time.fullDate()) : reference;
    context.order = times.order;
    context.dayRule = DayRule::Following;
    context.hours = hours;
    const bool needsZone = !time.hasZone() && time.hasClock() && !zoneWords.isEmpty();
    auto read = readTime(needsZone ? time.text + u' ' + zoneWords : time.text, context);
    if (!read && needsZone) read = readTime(time.text, context);
    if (!read) return std::nullopt;
    read->asWritten = time.written;
    return *read;
}

} // namespace nevertwice
