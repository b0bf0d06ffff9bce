#include "model/exchange/reportbuilder.h"

#include "model/exchange/actionitems.h"
#include "model/exchange/eventkinds.h"
#include "model/exchange/labels.h"
#include "model/exchange/localtime.h"
#include "model/exchange/reporttexts.h"
#include "model/exchange/sentences.h"
#include "model/exchange/timelineentries.h"
#include "model/insight/contradictions.h"

#include <QJsonArray>
#include <QRegularExpression>

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

QStringList listOf(const QJsonValue &value)
{
    if (value.isArray()) {
        QStringList list;
        for (const QJsonValue &item : value.toArray())
            if (item.isString()) list.append(item.toString().trimmed());
        return list;
    }
    QStringList list;
    for (const QString &item : value.toString().split(u','))
        if (!item.trimmed().isEmpty()) list.append(item.trimmed());
    return list;
}

Code<Severity> severityOf(const QString &written)
{
    const QString plain = u' ' + plainName(written) + u' ';
    static const std::pair<const char *, Severity> words[] = {
        {" sev1 ", Severity::Sev1},   {" sev 1 ", Severity::Sev1},    {" s1 ", Severity::Sev1},
        {" p0 ", Severity::Sev1},     {" critical ", Severity::Sev1}, {" sev2 ", Severity::Sev2},
        {" sev 2 ", Severity::Sev2},  {" s2 ", Severity::Sev2},       {" p1 ", Severity::Sev2},
        {" major ", Severity::Sev2},  {" high ", Severity::Sev2},     {" sev3 ", Severity::Sev3},
        {" sev 3 ", Severity::Sev3},  {" s3 ", Severity::Sev3},       {" p2 ", Severity::Sev3},
        {" medium ", Severity::Sev3}, {" moderate ", Severity::Sev3}, {" minor ", Severity::Sev4},
        {" sev4 ", Severity::Sev4},   {" sev 4 ", Severity::Sev4},    {" low ", Severity::Sev4},
        {" sev5 ", Severity::Sev5},   {" sev 5 ", Severity::Sev5},    {" sev0 ", Severity::Sev1}};
    for (const auto &[word, severity] : words)
        if (plain.contains(QLatin1String(word))) return severity;
    return {};
}

// Whether a text is what a form says before somebody fills it in.
int placeholdersIn(const QString &text)
{
    static const QRegularExpression marks(
        u"\\{\\{|\\}\\}|<(insert|your|name|date|time|describe|link|todo)[^>]{0,60}>|\\byyyy-mm-dd\\b|\\bhh:mm\\b|\\[(insert|describe|description|discussion|your|name|date|time|link|who|what|todo|tbd)\\b[^\\]]{0,80}\\](?!\\()|\\blorem ipsum\\b|\\bxx:xx\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    int count = 0;
    for (auto it = marks.globalMatch(text); it.hasNext() && count < 50; it.next())
        ++count;
    return count;
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
        m_texts.fill();
        m_times = reportTimes(m_document, tellingTexts(), m_front.values, m_options.times);
        readTimeline();
        readActions();
        if (const QString reason = reasonAgainst(); !reason.isEmpty()) return {std::nullopt, reason};
        m_texts.quote();
        giveMilestones();
        giveFacts();
        giveFront();
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
            const Section &section = m_document.sections[i];
            if (section.role == SectionRole::Timeline) m_timelines.append(i);
            if (section.role == SectionRole::Actions) m_actionLists.append(i);
        }
        if (!m_timelines.isEmpty()) return;
        for (int i = 0; i < m_document.sections.size(); ++i) {
            const Section &section = m_document.sections[i];
            if (!section.isFieldless() && section.role != SectionRole::Detection &&
                section.role != SectionRole::Resolution)
                continue;
            const TimedLines count = timedLines(m_document, section);
            if (count.timed < 3 || count.timed * 2 <= count.all) continue;
            m_document.sections[i].role = SectionRole::Timeline;
            m_timelines.append(i);
        }
    }

    // Where the begin and the end are told, the likeliest first.
    QStringList tellingTexts() const
    {
        QStringList texts{m_incident.summary, m_incident.impact.text};
        texts.append(m_incident.title);
        for (const Section &section : m_document.sections)
            if (section.isTitle || section.form == Section::Form::Start) texts.append(bodyText(m_document, section));
        return texts;
    }

    // ---- the timeline ----

    void readTimeline()
    {
        Moment last;
        for (const int index : std::as_const(m_timelines)) {
            const Section &section = m_document.sections[index];
            TimelineContent content = timelineEntries(m_document, section, m_times.order);
            const HourStyle hours = hoursOf(content);
            for (const TimelineEntry &entry : std::as_const(content.entries))
                addEvent(entry, hours, last);
            m_texts.addOther({}, content.left, section.line);
        }
    }

    // Clocks of twelve hours without a half: 11:50, 12:10, 1:05.
    static HourStyle hoursOf(const TimelineContent &content)
    {
        bool hasBare = false;
        for (const TimelineEntry &entry : content.entries) {
            if (!entry.time || !entry.time->hasClock()) continue;
            if (!entry.time->parts.first.isBareHour) return HourStyle::TwentyFour;
            hasBare = true;
        }
        return hasBare ? HourStyle::HalfDays : HourStyle::TwentyFour;
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
        const GuessedKind guessed = kindOfEvent(withoutMarkup(entry.text));
        event.kind = guessed.kind;
        const Moment day = entry.day ? dayOf(*entry.day) : Moment();
        if (day.isKnown() && day != m_lastDay) {
            m_lastDay = day;
            last = Moment();
        }
        const Moment base = day.isKnown() ? day : m_times.day;
        if (entry.time)
            readEventTime(*entry.time, last.isInstant() ? last : base, hours, event);
        else if (day.isKnown())
            giveDay(event, day);
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
            const Section &section = m_document.sections[index];
            const bool isMain = m_actionLists.first() == index;
            const QString group = isMain && section.form == Section::Form::Heading ? QString() : section.heading;
            ActionContent content = actionItems(m_document, section, group, context);
            for (ActionItem &item : content.items) {
                item.action.uuid = derived(m_origin, u"actions/%1"_s.arg(m_incident.actions.size() + 1));
                item.action.number = int(m_incident.actions.size()) + 1;
                m_lines.insert(item.action.uuid, m_document.lines[item.line].number);
                m_incident.actions.append(item.action);
            }
            m_texts.addOther({}, content.left, section.line);
        }
    }

    // ---- whether it is one ----

    QString reasonAgainst() const
    {
        int timed = 0;
        for (const Event &event : m_incident.timeline)
            timed += !event.clock.isEmpty() && event.text.size() > 2;
        QString all;
        for (const SourceLine &line : m_document.lines)
            if (line.kind != SourceLine::Kind::Code && all.size() < 200'000) all += line.raw + u'\n';
        const int placeholders = placeholdersIn(all);
        const bool isCalledTemplate = m_incident.title.contains("template"_L1, Qt::CaseInsensitive);
        int filled = 0;
        int empty = 0;
        countSections(filled, empty);
        const int facts = timed + (m_times.started.isKnown() ? 1 : 0) + (m_times.statedMinutes ? 1 : 0);
        if ((placeholders >= 3 || isCalledTemplate) && facts < 2)
            return u"it is a template that nobody has filled in"_s;
        if (empty >= 3 && empty >= filled && facts < 2) return u"its sections are empty, as those of a template are"_s;
        const bool hasWindow = m_times.started.isKnown() || m_times.resolved.isKnown() || m_times.statedMinutes;
        const int strong = strongSections();
        if (strong >= 2 || (strong >= 1 && (timed >= 1 || hasWindow)) || timed >= 3) return {};
        if (hasWindow && isTold()) return {};
        return u"it is no postmortem: it has no timeline, and nothing that tells a cause, an impact or a resolution"_s;
    }

    void countSections(int &filled, int &empty) const
    {
        for (int i = 0; i < m_document.sections.size(); ++i) {
            const Section &section = m_document.sections[i];
            if (!section.role || isFact(*section.role) || section.role == SectionRole::Other) continue;
            const bool hasChild = std::any_of(m_document.sections.begin(), m_document.sections.end(),
                                              [&](const Section &other) { return other.parent == i; });
            if (bodyText(m_document, section).size() > 3)
                ++filled;
            else if (!hasChild && section.form == Section::Form::Heading)
                ++empty;
        }
    }

    int strongSections() const
    {
        const auto has = [](const QString &text) { return text.size() > 8; };
        return int(has(m_incident.rootCause)) + int(has(m_incident.resolution)) + int(has(m_incident.impact.text)) +
               int(!m_incident.timeline.isEmpty()) + int(has(m_incident.detection)) + int(has(m_incident.trigger)) +
               int(!m_incident.actions.isEmpty() && !m_actionLists.isEmpty() &&
                   (!m_incident.timeline.isEmpty() || has(m_incident.rootCause) || has(m_incident.summary)));
    }

    // Prose that tells of something that broke.
    bool isTold() const
    {
        int cause = 0;
        int impact = 0;
        int planned = 0;
        for (const Sentence &sentence : sentencesOf(m_incident.summary.left(8'000))) {
            cause += sentence.cause + sentence.resolution;
            impact += sentence.impact;
            planned += sentence.planned;
        }
        return cause >= 3 && impact >= 2 && planned < 2;
    }

    // ---- milestones ----

    bool isInside(const Moment &at) const
    {
        const Milestones &m = m_incident.milestones;
        if (!at.isInstant()) return false;
        if (m.started.isInstant() && at.msecs() < m.started.msecs()) return false;
        return !m.resolved.isKnown() || at.msecs() <= m.resolved.msecs() + (m.resolved.isDay() ? kDayMsecs : 0);
    }

    void infer(Moment &milestone, const QString &name, const Moment &at)
    {
        if (milestone.isKnown() || !at.isKnown()) return;
        milestone = at;
        m_incident.inferred.append(u"milestones."_s + name);
    }

    void giveMilestones()
    {
        Milestones &m = m_incident.milestones;
        m.started = m_times.started;
        m.resolved = m_times.resolved;
        m.detected = m_times.detected;
        m.acknowledged = m_times.acknowledged;
        m.mitigated = m_times.mitigated;
        m_incident.timeZone = m_times.zone;
        m_incident.statedDurationMinutes = m_times.statedMinutes;
        inferStart();
        inferEnd();
        giveRelative();
        if (m.started.isInstant() && m.resolved.isInstant() && m.resolved.msecs() < m.started.msecs() &&
            m_incident.inferred.contains(u"milestones.resolved"_s)) {
            m.resolved = {};
            m_incident.inferred.removeAll(u"milestones.resolved"_s);
        }
        inferBetween();
        const bool isOver = m.resolved.isKnown() || m_incident.resolution.size() > 8;
        m_incident.state = isOver ? State::Resolved : m.mitigated.isKnown() ? State::Mitigated : State::Investigating;
        if (m_incident.detectionMethod.isNone()) giveMethod();
    }

    void inferStart()
    {
        Milestones &m = m_incident.milestones;
        if (m.started.isKnown()) return;
        const Event *first = nullptr;
        for (const Event &event : std::as_const(m_incident.timeline)) {
            if (!event.at.isInstant()) continue;
            if (!first || (first->kind == EventKind::Change && event.kind != EventKind::Change)) first = &event;
            if (event.kind == EventKind::ImpactStart) {
                first = &event;
                break;
            }
            if (first->kind != EventKind::Change && &event != first) break;
        }
        if (first)
            infer(m.started, u"started"_s, first->at);
        else if (m.detected.isKnown())
            infer(m.started, u"started"_s, m.detected);
        else
            infer(m.started, u"started"_s, firstTold());
    }

    // The first time of the summary that has a day.
    Moment firstTold() const
    {
        const MentionRules rules{m_times.order, false};
        for (const TimeMention &time : timesIn(withoutMarkup(m_incident.summary.left(4'000)), rules))
            if (time.hasClock() && time.hasFullDate())
                if (const auto read = readMention(time, m_times, m_times.zoneWords, m_times.day)) return read->at;
        return {};
    }

    void inferEnd()
    {
        Milestones &m = m_incident.milestones;
        if (m.resolved.isKnown() || m_incident.timeline.isEmpty()) return;
        Moment told;
        for (const Event &event : std::as_const(m_incident.timeline))
            if (event.kind == EventKind::Resolution && event.at.isKnown()) told = event.at;
        if (!told.isKnown()) {
            const Event &last = m_incident.timeline.last();
            if (last.at.isInstant() && m_incident.timeline.size() > 1) told = last.at;
        }
        if (told.isKnown() && (!m.started.isInstant() || told.msecs() > m.started.msecs()))
            infer(m.resolved, u"resolved"_s, told);
    }

    void giveRelative()
    {
        for (const auto &[index, minutes] : std::as_const(m_relative)) {
            Event &event = m_incident.timeline[index];
            if (event.at.isKnown() || !m_incident.milestones.started.isInstant()) continue;
            event.at = Moment::atMsecs(m_incident.milestones.started.msecs() + qint64(minutes * 60'000));
            event.precision = Precision::About;
        }
    }

    void inferBetween()
    {
        Milestones &m = m_incident.milestones;
        for (const Event &event : std::as_const(m_incident.timeline)) {
            if (!isInside(event.at)) continue;
            if (event.kind == EventKind::Detection || event.kind == EventKind::CustomerReport)
                infer(m.detected, u"detected"_s, event.at);
            const bool isAfterDetected = !m.detected.isInstant() || event.at.msecs() >= m.detected.msecs();
            if (event.kind == EventKind::Acknowledgement && isAfterDetected)
                infer(m.acknowledged, u"acknowledged"_s, event.at);
            const bool isAfterKnown =
                isAfterDetected && (!m.acknowledged.isInstant() || event.at.msecs() >= m.acknowledged.msecs());
            if ((event.kind == EventKind::Mitigation || event.kind == EventKind::Recovery) && isAfterKnown &&
                event.kind == EventKind::Mitigation)
                infer(m.mitigated, u"mitigated"_s, event.at);
        }
        dropDisorder();
    }

    // What was inferred must not contradict what is stated.
    void dropDisorder()
    {
        Milestones &m = m_incident.milestones;
        const std::pair<Moment *, QString> order[] = {{&m.started, u"milestones.started"_s},
                                                      {&m.detected, u"milestones.detected"_s},
                                                      {&m.acknowledged, u"milestones.acknowledged"_s},
                                                      {&m.mitigated, u"milestones.mitigated"_s},
                                                      {&m.resolved, u"milestones.resolved"_s}};
        for (const auto &[moment, path] : order)
            for (const auto &[other, otherPath] : order) {
                const bool isLater = &moment < &other;
                if (!isLater || !moment->isInstant() || !other->isInstant() || moment->msecs() <= other->msecs())
                    continue;
                const bool canDropFirst = m_incident.inferred.contains(path);
                if (canDropFirst) {
                    *moment = {};
                    m_incident.inferred.removeAll(path);
                } else if (m_incident.inferred.removeAll(otherPath) > 0) {
                    *other = {};
                }
            }
    }

    void giveMethod()
    {
        QString text = m_incident.detection;
        for (const Event &event : std::as_const(m_incident.timeline))
            if (text.isEmpty() && (event.kind == EventKind::Detection || event.kind == EventKind::CustomerReport))
                text = event.text;
        if (text.isEmpty()) return;
        m_incident.detectionMethod = detectionMethodOf(withoutMarkup(text));
        if (!m_incident.detectionMethod.isNone()) m_incident.inferred.append(u"detection_method"_s);
    }

    // ---- facts ----

    void giveFacts()
    {
        const std::pair<QString, const QString *> texts[] = {{u"impact"_s, &m_incident.impact.text},
                                                             {u"summary"_s, &m_incident.summary}};
        for (const auto &[name, text] : texts)
            if (!m_incident.impact.usersPercent) m_incident.impact.usersPercent = usersPercentIn(*text);
        if (m_incident.impact.usersPercent) m_incident.inferred.append(u"impact.users_percent"_s);
        for (const Fact &fact : m_document.facts) {
            const QString value = withoutMarkup(fact.value).simplified();
            if (value.isEmpty() || value.size() > 200) continue;
            if (fact.role == SectionRole::Severity && m_incident.severityAsWritten.isEmpty()) {
                m_incident.severityAsWritten = value;
                m_incident.severity = severityOf(value);
            } else if (fact.role == SectionRole::Services && m_incident.services.isEmpty()) {
                m_incident.services = listOf(value);
                m_incident.inferred.append(u"services"_s);
            } else if (fact.role == SectionRole::Tags) {
                m_incident.tags.append(listOf(value));
            } else if (fact.role == SectionRole::Author || fact.role == SectionRole::Commander) {
                addPerson(value, fact.role == SectionRole::Author ? PersonRole::Author : PersonRole::Commander);
            }
        }
    }

    void addPerson(const QString &name, PersonRole role)
    {
        if (name.size() > 60 || name.contains("://"_L1)) return;
        Person person;
        person.uuid = derived(m_origin, u"people/%1"_s.arg(m_incident.people.size() + 1));
        person.name = name;
        person.role = role;
        m_incident.people.append(person);
    }

    void giveFront()
    {
        if (!m_front.isThere()) return;
        const QJsonObject &values = m_front.values;
        for (const auto key : {"tags"_L1, "keywords"_L1, "categories"_L1, "category"_L1})
            m_incident.tags.append(listOf(values.value(key)));
        for (const auto key : {"product"_L1, "service"_L1, "services"_L1})
            m_incident.services.append(listOf(values.value(key)));
        if (const QString severity = values.value("severity"_L1).toVariant().toString();
            !severity.isEmpty() && m_incident.severityAsWritten.isEmpty()) {
            m_incident.severityAsWritten = severity;
            m_incident.severity = severityOf(severity.size() == 1 ? u"sev"_s + severity : severity);
        }
        for (const auto key : {"summary"_L1, "description"_L1})
            if (m_incident.summary.isEmpty()) m_incident.summary = values.value(key).toString();
        for (const QString &name : listOf(values.value("authors"_L1)) + listOf(values.value("author"_L1)))
            addPerson(name, PersonRole::Author);
        // All of it is kept as it stands: a site may live on keys that mean nothing here.
        m_incident.extra.insert(u"front_matter"_s, m_front.text);
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
    bool m_wantsZone = false;
};

} // namespace reportbuilder

BuiltReport buildReport(SectionedDocument document, const FrontMatter &front, const ReportOptions &options, int part)
{
    return reportbuilder::Building(document, front, options, part).run();
}

} // namespace nevertwice
