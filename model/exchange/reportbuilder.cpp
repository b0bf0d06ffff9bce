#include "model/exchange/reportbuilder.h"

#include "model/exchange/actionitems.h"
#include "model/exchange/eventkinds.h"
#include "model/exchange/labels.h"
#include "model/exchange/localtime.h"
#include "model/exchange/reportfacts.h"
#include "model/exchange/reportmilestones.h"
#include "model/exchange/reportreason.h"
#include "model/exchange/reporttexts.h"
#include "model/exchange/timelineentries.h"
#include "model/insight/contradictions.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace reportbuilder {

constexpr qint64 kDayMsecs = 24 * 3600 * 1000;

QUuid derived(const QString &origin, const QString &place)
{
    static const QUuid space(u"{5a1cf0f3-8e7f-4c1f-9d0e-6f5b0c0f3a77}"_s);
    return QUuid::createUuidV5(space, origin + u'\n' + place);
}

class Building
{
public:
    Building(SectionedDocument &document, const FrontMatter &front, const ReportOptions &options, int part)
        : m_document(document), m_front(front), m_options(options), m_texts(document, m_incident)
    {
        m_origin = u"%1\n%2"_s.arg(options.origin).arg(part);
    }

    BuiltReport run()
    {
        m_incident.uuid = derived(m_origin, {});
        int titleLine = -1;
        m_incident.title = titleOf(m_document, m_front.values.value("title"_L1).toString(), titleLine);
        collectListSections();
        m_texts.fill(titleLine);
        m_times = reportTimes(m_document, tellingTexts(), m_front.values, m_options.times);
        readTimeline();
        readActions();
        const QList<ToldTime> told = toldTimes(proseTexts(), m_times);
        if (const QString reason = reasonAgainst(m_document, m_incident, m_times, m_texts.others(), told);
            !reason.isEmpty())
            return {std::nullopt, reason};
        m_texts.quote();
        giveMilestones(m_incident, m_times, m_relative, told);
        giveFacts(m_incident, m_document, m_front, [this](const QString &place) { return derived(m_origin, place); });
        m_texts.finish([this](const QString &place) { return derived(m_origin, place); });
        giveFindings();
        return {std::move(m_incident), {}};
    }

private:
    QString uuidText(const QUuid &uuid) const { return uuid.toString(QUuid::WithoutBraces); }

    // A list of times under a name nobody knows is a timeline, too.
    void collectListSections()
    {
        for (int i = 0; i < m_document.sections.size(); ++i) {
            const DocumentSection &section = m_document.sections[i];
            if (section.role == SectionRole::Timeline) m_timelines.append(i);
            if (section.role == SectionRole::Actions) m_actionLists.append(i);
        }
        if (!m_timelines.isEmpty()) return;
        for (int i = 0; i < m_document.sections.size(); ++i) {
            const DocumentSection &section = m_document.sections[i];
            if (!section.isFieldless() && section.role != SectionRole::Detection &&
                section.role != SectionRole::Resolution)
                continue;
            const TimedLines count = timedLines(m_document, section);
            const bool isBelow = section.isFieldless() && hasTimesBelow(m_document, section);
            if (!isBelow && (count.timed < 3 || count.timed * 2 <= count.all)) continue;
            m_document.sections[i].role = SectionRole::Timeline;
            m_timelines.append(i);
        }
    }

    // Where the begin and the end are told, the likeliest first.
    QStringList tellingTexts() const
    {
        QStringList texts{m_incident.summary, m_incident.impact.text};
        texts.append(m_incident.title);
        for (const DocumentSection &section : m_document.sections)
            if (section.isTitle || section.form == DocumentSection::Form::Start)
                texts.append(bodyText(m_document, section));
        return texts;
    }

    // Where an essay tells its times.
    QStringList proseTexts() const
    {
        QStringList texts;
        for (const DocumentSection &section : m_document.sections) {
            const bool isStory = section.isFieldless() || section.role == SectionRole::Summary ||
                                 section.role == SectionRole::Impact || section.role == SectionRole::RootCause ||
                                 section.role == SectionRole::Resolution;
            if (isStory && section.role != SectionRole::Conclusion) texts.append(bodyText(m_document, section));
        }
        return texts;
    }

    // ---- the timeline ----

    void readTimeline()
    {
        Moment last;
        for (const int index : std::as_const(m_timelines)) {
            const DocumentSection &section = m_document.sections[index];
            TimelineContent content = timelineEntries(m_document, section, m_times.order);
            const HourStyle hours = hoursOf(content);
            for (const TimelineEntry &entry : std::as_const(content.entries))
                addEvent(entry, hours, last);
            m_texts.addOther({}, content.left, section.line);
        }
    }

    // Clocks of twelve hours without a half: 11:50, 12:10, 1:05. Falling back by less says nothing about halves.
    static HourStyle hoursOf(const TimelineContent &content)
    {
        qint64 before = 0;
        bool fallsBack = false;
        for (const TimelineEntry &entry : content.entries) {
            if (!entry.time || !entry.time->hasClock()) continue;
            if (!entry.time->parts.first.isBareHour) return HourStyle::TwentyFour;
            const qint64 clock = *entry.time->parts.first.clock;
            fallsBack = fallsBack || before - clock > kDayMsecs / 4;
            before = clock;
        }
        return fallsBack ? HourStyle::HalfDays : HourStyle::TwentyFour;
    }

    Moment dayOf(const TimeMention &day) const
    {
        const auto read = readMention(day, m_times, {}, m_times.day);
        return read ? read->at : Moment();
    }

    void addEvent(const TimelineEntry &entry, HourStyle hours, Moment &last)
    {
        Event event;
        event.uuid = derived(m_origin, u"timeline/%1"_s.arg(m_incident.timeline.size() + 1));
        event.text = entry.text;
        event.author = entry.author;
        const GuessedKind guessed = kindOfEvent(withoutMarkup(entry.text));
        event.kind = guessed.kind;
        const Moment day = entry.day ? dayOf(*entry.day) : Moment();
        if (day.isKnown() && day != m_lastDay) {
            m_lastDay = day;
            last = Moment();
        }
        const bool isFirstOfDay = entry.day && m_writtenDay != entry.day->written;
        const Moment base = day.isKnown() ? day : m_times.day;
        if (entry.time)
            readEventTime(*entry.time, last.isInstant() ? last : base, hours, event);
        else if (day.isKnown())
            giveDay(event, day);
        if (isFirstOfDay) { // the words of the heading are kept with the first entry under it
            m_writtenDay = entry.day->written;
            if (!entry.time || !entry.time->hasDate())
                event.asWritten = (m_writtenDay + u' ' + event.asWritten).simplified();
        }
        if (entry.minutesIn) m_relative.append({int(m_incident.timeline.size()), *entry.minutesIn});
        if (event.at.isInstant()) last = event.at;
        if (event.at.isDay()) m_lastDay = event.at;
        if (event.at.isDay() && entry.time) last = event.at;
        note(entry, event);
        if (guessed.isGuess) m_incident.inferred.append(u"timeline/%1.kind"_s.arg(uuidText(event.uuid)));
        m_incident.timeline.append(event);
        m_lines.insert(event.uuid, m_document.lines[entry.line].number);
    }

    static void giveDay(Event &event, const Moment &day)
    {
        event.at = day;
        event.precision = Precision::Day;
    }

    void readEventTime(const TimeMention &time, const Moment &reference, HourStyle hours, Event &event)
    {
        event.asWritten = time.written.simplified();
        const auto read = readMention(time, m_times, m_times.timelineZone, reference, hours);
        if (!read) {
            m_unreadable.append(event.uuid);
            return;
        }
        event.at = read->at;
        event.end = read->end;
        event.clock = read->clock;
        event.precision = read->at.isKnown() || !read->clock.isEmpty() ? read->precision : Precision::Unknown;
        if (read->guesses.contains(TimeGuess::LetterForZero)) m_unreadable.append(event.uuid);
        const bool isSuspect =
            read->guesses.contains(TimeGuess::ZoneOutOfSeason) || read->guesses.contains(TimeGuess::AmbiguousZone);
        if (isSuspect && !m_suspect) m_suspect = event.uuid;
        if (event.at.isInstant() && !read->namesZone && m_times.timelineZone.isEmpty() && !m_times.isZoneKnown)
            m_wantsZone = true;
    }

    void note(const TimelineEntry &entry, const Event &event)
    {
        if (entry.isUnreadable && !m_unreadable.contains(event.uuid)) m_unreadable.append(event.uuid);
        if (!event.clock.isEmpty() && !event.at.isKnown()) m_dateless.append(event.uuid);
    }

    // ---- the promises ----

    void readActions()
    {
        TimeContext context;
        context.zone = m_times.zone;
        context.order = m_times.order;
        context.now = m_times.started.isKnown() ? m_times.started : m_times.day;
        context.reference = context.now;
        QSet<QString> names;
        for (const int index : std::as_const(m_actionLists)) {
            const DocumentSection &section = m_document.sections[index];
            const bool isMain = m_actionLists.first() == index;
            const QString group =
                isMain && section.form == DocumentSection::Form::Heading ? QString() : section.heading;
            ActionContent content = actionItems(m_document, section, group, context);
            for (ActionItem &item : content.items) {
                item.action.uuid = derived(m_origin, u"actions/%1"_s.arg(m_incident.actions.size() + 1));
                item.action.number = int(m_incident.actions.size()) + 1;
                m_lines.insert(item.action.uuid, m_document.lines[item.line].number);
                m_incident.actions.append(item.action);
            }
            // The name of a list is that of its promises; where it has none it is kept with the words under it.
            m_texts.addOther(content.items.isEmpty() ? group : QString(), content.left, section.line);
        }
    }

    // ---- findings ----

    void tell(const QString &check, Level level, const QUuid &row, const QString &message)
    {
        Finding finding;
        finding.check = check;
        finding.level = level;
        finding.place = u"timeline/%1.at"_s.arg(uuidText(row));
        finding.message = message;
        if (const auto line = m_lines.constFind(row); line != m_lines.constEnd()) finding.line = *line;
        m_incident.findings.append(finding);
    }

    void giveFindings()
    {
        for (const QUuid &row : std::as_const(m_unreadable))
            tell(u"time-unreadable"_s, Level::Error, row, u"This time could not be read, or only by a guess."_s);
        for (const QUuid &row : std::as_const(m_dateless))
            tell(u"date-missing"_s, Level::Warning, row, u"The document does not say which day this was."_s);
        if (m_suspect)
            tell(
                u"zone-suspect"_s, Level::Hint, *m_suspect,
                u"The zone of this time is not in force on that day, or its letters mean several; it was taken literally."_s);
        const bool hasTimes = m_wantsZone || (!m_times.isZoneKnown && m_incident.milestones.started.isInstant());
        if (hasTimes && !m_times.isZoneKnown) {
            Finding finding;
            finding.check = u"zone-missing"_s;
            finding.level = Level::Hint;
            finding.place = u"time_zone"_s;
            finding.message = u"The document names no time zone; its times were taken as UTC."_s;
            m_incident.findings.append(finding);
        }
        for (Finding finding : contradictions(m_incident)) {
            const QString row = finding.place.section(u'/', 1).section(u'.', 0, 0);
            if (const auto line = m_lines.constFind(QUuid::fromString(row)); line != m_lines.constEnd())
                finding.line = *line;
            m_incident.findings.append(finding);
        }
    }

    SectionedDocument &m_document;
    const FrontMatter &m_front;
    const ReportOptions &m_options;
    Incident m_incident;
    ReportTexts m_texts;
    ReportTimes m_times;
    QString m_origin;
    QList<int> m_timelines;
    QList<int> m_actionLists;
    QHash<QUuid, int> m_lines; // of the source, for findings
    QList<QUuid> m_unreadable;
    QList<QUuid> m_dateless;
    std::optional<QUuid> m_suspect;
    QList<QPair<int, double>> m_relative;
    Moment m_lastDay;
    QString m_writtenDay;
    bool m_wantsZone = false;
};

} // namespace reportbuilder

BuiltReport buildReport(SectionedDocument document, const FrontMatter &front, const ReportOptions &options, int part)
{
    return reportbuilder::Building(document, front, options, part).run();
}

} // namespace nevertwice
