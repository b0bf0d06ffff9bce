#include "model/insight/checks/checks.h"

#include "model/insight/checks/families.h"
#include "model/insight/checks/prosecache.h"
#include "model/insight/contradictions.h"

#include <QJsonArray>

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace checking {

// What nobody will read through is not looked through: the first of it is enough to say that something is wrong.
constexpr qsizetype kLongestPassage = 256 * 1024;
constexpr qsizetype kMostFindingsOfACheck = 200;

class Passages
{
public:
    Passages(std::vector<Passage> &out, ProseCache *known) : m_out(out), m_known(known) {}

    void add(Passage::Kind kind, const QString &place, const QString &text)
    {
        if (text.isEmpty()) return;
        const QString read = text.left(kLongestPassage);
        m_out.push_back({kind, place, m_known ? m_known->of(read) : std::make_shared<const Prose>(read),
                         text.size() <= kLongestPassage});
    }

private:
    std::vector<Passage> &m_out;
    ProseCache *m_known;
};

QString rowPlace(const char *list, const QUuid &row, const char *field)
{
    return QLatin1StringView(list) + u'/' + row.toString(QUuid::WithoutBraces) + u'.' + QLatin1StringView(field);
}

Subject subject(const Incident &incident, const CheckOptions &options)
{
    using K = Passage::Kind;
    Subject made{incident, options, {}, {}};
    Passages passages(made.passages, options.texts.get());
    passages.add(K::Title, u"title"_s, incident.title);
    passages.add(K::Summary, u"summary"_s, incident.summary);
    passages.add(K::Impact, u"impact.text"_s, incident.impact.text);
    for (const Event &event : incident.timeline)
        passages.add(K::Event, rowPlace("timeline", event.uuid, "text"), event.text);
    passages.add(K::Trigger, u"trigger"_s, incident.trigger);
    passages.add(K::Detection, u"detection"_s, incident.detection);
    passages.add(K::RootCause, u"root_cause"_s, incident.rootCause);
    for (const CauseLink &cause : incident.causes)
        passages.add(K::Cause, rowPlace("causes", cause.uuid, "title"), cause.title);
    passages.add(K::Resolution, u"resolution"_s, incident.resolution);
    passages.add(K::Lessons, u"lessons.text"_s, incident.lessons.text);
    passages.add(K::Lessons, u"lessons.went_well"_s, incident.lessons.wentWell);
    passages.add(K::Lessons, u"lessons.went_wrong"_s, incident.lessons.wentWrong);
    passages.add(K::Lessons, u"lessons.got_lucky"_s, incident.lessons.gotLucky);
    for (const Action &action : incident.actions) {
        passages.add(K::Action, rowPlace("actions", action.uuid, "title"), action.title);
        passages.add(K::Action, rowPlace("actions", action.uuid, "details"), action.details);
        passages.add(K::Action, rowPlace("actions", action.uuid, "reason"), action.reason);
        passages.add(K::Action, rowPlace("actions", action.uuid, "evidence"), action.evidence);
    }
    for (const OtherSection &section : incident.otherSections) {
        passages.add(K::Heading, rowPlace("other_sections", section.uuid, "heading"), section.heading);
        passages.add(K::Other, rowPlace("other_sections", section.uuid, "text"), section.text);
    }
    if (options.texts) options.texts->endCheck();
    for (size_t i = 0; i < made.passages.size(); ++i)
        made.byPlace.insert(made.passages[i].place, qsizetype(i));
    return made;
}

bool Subject::isForeign() const
{
    return !options.workspace && incident.source && incident.source->format == "markdown"_L1;
}

bool Subject::isTold() const
{
    const bool isFinished = incident.review == Review::InReview || incident.review == Review::Approved ||
                            incident.review == Review::Published;
    return incident.state == State::Resolved || isFinished || isForeign();
}

const Prose *Subject::prose(const QString &place) const
{
    const auto at = byPlace.constFind(place);
    return at == byPlace.constEnd() ? nullptr : passages[size_t(*at)].prose.get();
}

bool Subject::isBlank(const QString &place) const
{
    const Prose *text = prose(place);
    return !text || text->isBlank();
}

Finding found(const char *check, const QString &place, const QString &message)
{
    Finding finding;
    finding.check = QLatin1StringView(check);
    const CheckInfo *info = checkInfo(finding.check);
    finding.level = info ? info->level : Level::Warning;
    finding.place = place;
    finding.message = message;
    return finding;
}

Finding found(const char *check, const Passage &passage, const Span &span, const QString &message)
{
    Finding finding = found(check, passage.place, message);
    setSpan(finding, span);
    return finding;
}

Span spanBetween(const Prose &prose, qsizetype first, qsizetype last)
{
    const Prose::Word &begin = prose.words()[first];
    const Prose::Word &end = prose.words()[last];
    return {begin.at, end.at + end.length - begin.at};
}

QString excerpt(const Prose &prose, const Span &span)
{
    constexpr qsizetype most = 80;
    const QString text = prose.text().mid(span.at, span.length).simplified();
    return text.size() <= most ? text : text.left(most - 1) + QChar(0x2026);
}

QString placeOf(const Event &event, const char *field)
{
    return rowPlace("timeline", event.uuid, field);
}

QString placeOf(const Action &action, const char *field)
{
    return rowPlace("actions", action.uuid, field);
}

QSet<QString> switchedOff(const Subject &subject)
{
    QSet<QString> off;
    for (const Passage &passage : subject.passages)
        for (const QString &id : passage.prose->switchedOff())
            off.insert(id);
    return off;
}

// What the reader of a document had to say about its rows. Where no row says its day, that is one thing to say.
QList<Finding> fromSource(const Incident &incident)
{
    constexpr qsizetype kSeveral = 3;
    const qsizetype dateless = std::count_if(incident.findings.begin(), incident.findings.end(),
                                             [](const Finding &one) { return one.check == "date-missing"_L1; });
    QList<Finding> out;
    bool isTold = false;
    for (Finding finding : incident.findings) {
        if (!isFromSource(finding)) continue;
        if (finding.check == "date-missing"_L1 && dateless >= kSeveral) {
            if (isTold) continue;
            isTold = true;
            finding.message = u"Of %1 entries the document does not say which day they were."_s.arg(dateless);
        }
        out.append(finding);
    }
    return out;
}

// Words that were typed for a time and are none. Of a document that was read, its reader has said so already.
QList<Finding> unreadTimes(const Subject &subject)
{
    QList<Finding> out;
    if (subject.isForeign()) return out;
    QSet<QString> told;
    for (const Finding &finding : subject.incident.findings)
        if (isFromSource(finding)) told.insert(finding.place);
    for (const Event &event : subject.incident.timeline)
        if (!event.at.isKnown() && event.clock.isEmpty() && !event.asWritten.isEmpty() &&
            !told.contains(placeOf(event, "at")))
            out.append(
                found("time-unreadable", placeOf(event, "at"), u"This time could not be read, or only by a guess."_s));
    return out;
}

// Entries without a time stay behind the one they stood behind.
std::optional<Fix> sortedTimeline(const Incident &incident)
{
    if (!isSortable(incident.timeline)) return std::nullopt;
    std::vector<std::pair<qint64, QUuid>> rows;
    qint64 last = std::numeric_limits<qint64>::min();
    for (const Event &event : incident.timeline) {
        if (event.at.isKnown()) last = event.at.msecs();
        rows.emplace_back(last, event.uuid);
    }
    std::stable_sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QJsonArray order;
    for (const auto &[at, uuid] : rows)
        order.append(uuid.toString(QUuid::WithoutBraces));
    return Fix{u"Sort the timeline by time"_s, {{u"timeline"_s, order}}, {}, {}};
}

// The place of a check in the catalogue.
qsizetype rank(const QString &check)
{
    static const QHash<QString, qsizetype> ranks = [] {
        QHash<QString, qsizetype> made;
        for (const CheckInfo &info : checkCatalogue())
            made.insert(info.id, made.size());
        return made;
    }();
    return ranks.value(check, ranks.size());
}

} // namespace checking

std::optional<Span> spanOf(const Finding &finding)
{
    const QJsonArray span = finding.extra["span"_L1].toArray();
    if (span.size() != 2) return std::nullopt;
    return Span{span[0].toInteger(), span[1].toInteger()};
}

void setSpan(Finding &finding, const Span &span)
{
    finding.extra.insert(u"span"_s, QJsonArray{qint64(span.at), qint64(span.length)});
}

QList<Finding> check(const Incident &incident, const CheckOptions &options)
{
    using namespace checking;
    const Subject subject = checking::subject(incident, options);
    QList<Finding> all = fromSource(incident) + unreadTimes(subject);
    for (Finding finding : contradictions(incident)) {
        if (finding.check == "timeline-out-of-order"_L1) finding.fix = sortedTimeline(incident);
        all.append(finding);
    }
    checkGaps(subject, all);
    checkPromises(subject, all);
    checkWording(subject, all);
    checkSecrets(subject, all);
    checkMemory(subject, all);

    const QSet<QString> off = checking::switchedOff(subject) + options.levels.off;
    QHash<QString, qsizetype> count;
    QList<Finding> out;
    for (Finding &finding : all) {
        if (off.contains(finding.check) || ++count[finding.check] > kMostFindingsOfACheck) continue;
        // What a check is not sure of stays a hint, whatever the team decided about what it is sure of.
        const CheckInfo *info = checkInfo(finding.check);
        const auto level = options.levels.levels.constFind(finding.check);
        if (level != options.levels.levels.cend() && (!info || finding.level == info->level)) finding.level = *level;
        out.append(finding);
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const Finding &a, const Finding &b) { return rank(a.check) < rank(b.check); });
    return out;
}

QString textAt(const Incident &incident, const QString &place)
{
    const QString list = place.section(u'/', 0, 0);
    if (list == place) {
        const std::pair<QLatin1StringView, const QString *> fields[] = {
            {"title"_L1, &incident.title},
            {"summary"_L1, &incident.summary},
            {"impact.text"_L1, &incident.impact.text},
            {"trigger"_L1, &incident.trigger},
            {"detection"_L1, &incident.detection},
            {"root_cause"_L1, &incident.rootCause},
            {"resolution"_L1, &incident.resolution},
            {"lessons.text"_L1, &incident.lessons.text},
            {"lessons.went_well"_L1, &incident.lessons.wentWell},
            {"lessons.went_wrong"_L1, &incident.lessons.wentWrong},
            {"lessons.got_lucky"_L1, &incident.lessons.gotLucky}};
        for (const auto &[name, text] : fields)
            if (place == name) return *text;
        // Of a list its first row.
        if (list == "actions"_L1 && !incident.actions.isEmpty()) return incident.actions.first().title;
        if (list == "timeline"_L1 && !incident.timeline.isEmpty()) return incident.timeline.first().text;
        return {};
    }
    const QUuid row = QUuid::fromString(place.section(u'/', 1).section(u'.', 0, 0));
    const QString field = place.section(u'/', 1).section(u'.', 1);
    for (const Event &event : incident.timeline)
        if (list == "timeline"_L1 && event.uuid == row) return event.text;
    for (const Action &action : incident.actions)
        if (list == "actions"_L1 && action.uuid == row)
            return field == "details"_L1    ? action.details
                   : field == "reason"_L1   ? action.reason
                   : field == "evidence"_L1 ? action.evidence
                                            : action.title;
    for (const CauseLink &cause : incident.causes)
        if (list == "causes"_L1 && cause.uuid == row) return cause.title;
    for (const OtherSection &section : incident.otherSections)
        if (list == "other_sections"_L1 && section.uuid == row)
            return field == "heading"_L1 ? section.heading : section.text;
    return {};
}

QSet<QString> switchedOff(const Incident &incident)
{
    const CheckOptions options;
    return checking::switchedOff(checking::subject(incident, options));
}

FindingCounts counted(const QList<Finding> &findings)
{
    FindingCounts counts;
    for (const Finding &finding : findings) {
        if (finding.level == Level::Error)
            ++counts.errors;
        else if (finding.level == Level::Hint)
            ++counts.hints;
        else
            ++counts.warnings;
    }
    return counts;
}

bool reaches(const Code<Level> &level, Level wanted)
{
    return int(level.known().value_or(Level::Warning)) <= int(wanted);
}

} // namespace nevertwice
