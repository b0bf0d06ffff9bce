#include "model/insight/checks/families.h"
#include "model/insight/checks/phrases.h"
#include "model/insight/checks/telling.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::checking {

namespace {

constexpr qint64 kGapMinute = 60'000;
// Below this nobody asks what happened in between; in a long incident it is a share of the whole.
constexpr qint64 kLeastGap = 60 * kGapMinute;
constexpr double kGapShare = 0.34;

bool isNumber(const Prose::Word &word)
{
    return !word.lower.isEmpty() && word.lower[0].isDigit();
}

// "10-15 minutes", but no date.
bool isRange(const Prose &prose, qsizetype at)
{
    const auto &words = prose.words();
    if (at + 2 >= words.size() || words[at].length > 3 || words[at + 1].length > 3) return false;
    const qsizetype behind = words[at].at + words[at].length;
    const bool isDash = u"-–"_s.contains(prose.text()[behind]) && words[at + 1].at == behind + 1;
    const QChar next = prose.text()[words[at + 1].at + words[at + 1].length];
    return isDash && isNumber(words[at + 1]) && (next == u' ' || next == u'%') &&
           !PhraseTable::forChecks().has(u"not_counting"_s, prose, at + 2);
}

// Digits that belong to a clock, a date, an address or a status count nothing.
bool counts(const Prose &prose, qsizetype at)
{
    const auto &words = prose.words();
    const Prose::Word &word = words[at];
    const QString &text = prose.text();
    const qsizetype behind = word.at + word.length;
    const QChar next = behind < text.size() ? text[behind] : QChar();
    const QChar before = word.at > 0 ? text[word.at - 1] : QChar();
    if (next == u'%' || text.mid(behind, 2) == " %"_L1) return true;
    if (u"$€£¥~≈<>"_s.contains(before) && !before.isNull()) return true;
    if (isRange(prose, at)) return true;
    const bool isJoined = (u":/-"_s.contains(next) && behind + 1 < text.size() && text[behind + 1].isDigit()) ||
                          (u":/-#"_s.contains(before) && !before.isNull());
    if (isJoined) return false;
    static const QString units = u"kmgtbhsxd"_s;
    QString letters = word.lower;
    letters.removeIf([](QChar c) { return c.isDigit(); });
    if (!letters.isEmpty() && letters != "min"_L1 && letters != "mins"_L1 &&
        !std::all_of(letters.begin(), letters.end(), [](QChar c) { return units.contains(c); }))
        return false; // "3rd", "v2", "10am"
    const bool isYear = word.length == 4 && (word.lower.startsWith("19"_L1) || word.lower.startsWith("20"_L1));
    if (isYear) return false;
    const PhraseTable &table = PhraseTable::forChecks();
    const bool sameBefore = at > 0 && words[at - 1].sentence == word.sentence;
    const bool sameAfter = at + 1 < words.size() && words[at + 1].sentence == word.sentence;
    if (sameBefore && table.has(u"counted_before"_s, prose, at - 1)) return false;
    return !(sameAfter && table.has(u"not_counting"_s, prose, at + 1));
}

bool isQuantified(const Prose &prose)
{
    const PhraseTable::List &totals = PhraseTable::forChecks().list(u"total"_s);
    for (qsizetype at = 0; at < prose.words().size(); ++at)
        if ((isNumber(prose.words()[at]) && counts(prose, at)) || PhraseTable::match(totals, prose, at) > 0)
            return true;
    return false;
}

bool hasNumbers(const Impact &impact)
{
    return impact.usersPercent || impact.usersCount || !(impact.requests.isNull() || impact.requests.isUndefined()) ||
           !(impact.money.isNull() || impact.money.isUndefined());
}

bool isRehearsal(const Incident &incident)
{
    return incident.classification == Classification::FalseAlarm || incident.classification == Classification::Drill;
}

// What nobody can be sure of is no more than a hint.
Finding supposed(Finding finding)
{
    finding.level = Level::Hint;
    return finding;
}

// What is missing in its place: where another one seems to tell it, that is where a reader has to look.
void tellGap(const char *check, const QString &place, const QString &message, const std::optional<Telling> &telling,
             QList<Finding> &out)
{
    if (telling)
        out.append(supposed(found(check, *telling->passage, telling->span,
                                  u"This may be told in passing: say it where a reader looks for it."_s)));
    else
        out.append(found(check, place, message));
}

// Words that tell an end, or an entry that is one.
std::optional<Telling> endOf(const Subject &subject)
{
    using K = Passage::Kind;
    for (const Event &event : subject.incident.timeline) {
        const bool isEnd = event.kind == EventKind::Mitigation || event.kind == EventKind::Recovery ||
                           event.kind == EventKind::Resolution;
        if (!isEnd) continue;
        if (const auto telling = wholeOf(subject, placeOf(event, "text"))) return telling;
    }
    return tellingOf(
        subject, "ending",
        {K::Title, K::Summary, K::Impact, K::Event, K::RootCause, K::Detection, K::Lessons, K::Heading, K::Other});
}

void checkTexts(const Subject &subject, QList<Finding> &out)
{
    using K = Passage::Kind;
    const Incident &incident = subject.incident;
    const bool isHarmless = isRehearsal(incident) || incident.classification == Classification::NearMiss;
    if (subject.isBlank(u"summary"_s))
        out.append(
            found("summary-missing", u"summary"_s, u"There is no summary: what happened, in a few sentences?"_s));
    if (!isHarmless && subject.isBlank(u"impact.text"_s) && !hasNumbers(incident.impact))
        tellGap("impact-missing", u"impact.text"_s, u"It is not said who was affected, and how."_s,
                tellingOf(subject, "harmed", {K::Title, K::Summary, K::Event, K::Detection, K::Heading, K::Other}),
                out);
    if (subject.isBlank(u"resolution"_s))
        tellGap("resolution-missing", u"resolution"_s, u"It is not said what ended the incident."_s, endOf(subject),
                out);
    const bool hasRoot = std::any_of(incident.causes.begin(), incident.causes.end(),
                                     [](const CauseLink &cause) { return cause.role == CauseRole::Root; });
    if (!isRehearsal(incident) && subject.isBlank(u"root_cause"_s) && !hasRoot)
        tellGap("root-cause-missing", u"root_cause"_s, u"It is not said why this happened."_s,
                tellingOf(subject, "causal",
                          {K::Title, K::Summary, K::Trigger, K::Detection, K::Resolution, K::Event, K::Lessons,
                           K::Heading, K::Other}),
                out);
    const bool hasLessons = !subject.isBlank(u"lessons.text"_s) || !subject.isBlank(u"lessons.went_well"_s) ||
                            !subject.isBlank(u"lessons.went_wrong"_s) || !subject.isBlank(u"lessons.got_lucky"_s);
    if (!hasLessons)
        out.append(found("lessons-missing", u"lessons.text"_s,
                         u"There are no lessons: what went well, what went wrong, where did luck help?"_s));
}

// "1,200 orders", "80 of our customers"
bool countsHarmed(const Prose &prose)
{
    constexpr qsizetype kFarthestNoun = 4;
    const PhraseTable::List &nouns = PhraseTable::forChecks().list(u"counted"_s);
    for (qsizetype at = 0; at < prose.words().size(); ++at) {
        if (!isNumber(prose.words()[at]) || !counts(prose, at)) continue;
        const qsizetype end = std::min(prose.sentenceEnd(at), at + kFarthestNoun);
        for (qsizetype i = at; i < end; ++i)
            if (PhraseTable::match(nouns, prose, i) > 0) return true;
    }
    return false;
}

// A number that stands in the summary is there for the reader too; so is one elsewhere that counts who was hit.
bool isQuantifiedElsewhere(const Subject &subject)
{
    using K = Passage::Kind;
    if (const Prose *summary = subject.prose(u"summary"_s); summary && isQuantified(*summary)) return true;
    return std::any_of(subject.passages.begin(), subject.passages.end(), [](const Passage &passage) {
        return Kinds{K::Title, K::Event, K::Detection, K::Other}.contains(passage.kind) && countsHarmed(*passage.prose);
    });
}

void checkQuantity(const Subject &subject, QList<Finding> &out)
{
    const Prose *impact = subject.prose(u"impact.text"_s);
    if (!impact || impact->isBlank() || hasNumbers(subject.incident.impact) || isQuantified(*impact)) return;
    if (subject.incident.classification == Classification::NearMiss || isRehearsal(subject.incident)) return;
    if (isQuantifiedElsewhere(subject)) return;
    const Finding finding = found("impact-unquantified", u"impact.text"_s,
                                  u"The impact has no number: how many were affected, or how much was lost?"_s);
    // An import that found no impact took sentences for it: nobody said that they are.
    out.append(subject.incident.inferred.contains("impact.text"_L1) ? supposed(finding) : finding);
}

void checkDetection(const Subject &subject, QList<Finding> &out)
{
    const Incident &incident = subject.incident;
    const bool isNoticed = std::any_of(incident.timeline.begin(), incident.timeline.end(), [](const Event &event) {
        return event.kind == EventKind::Detection || event.kind == EventKind::CustomerReport;
    });
    const bool isMethodKnown =
        !incident.detectionMethod.isNone() && !(incident.detectionMethod == DetectionMethod::Unknown);
    if (subject.isBlank(u"detection"_s) && !isMethodKnown && !incident.milestones.detected.isKnown() && !isNoticed &&
        !tellingOf(subject, "detecting"))
        out.append(found("detection-missing", u"detection"_s, u"It is not said how the incident was noticed."_s));
}

QString spanText(qint64 msecs)
{
    const qint64 minutes = msecs / kGapMinute;
    if (minutes == 1) return u"1 minute"_s;
    return minutes < 120 ? u"%1 minutes"_s.arg(minutes) : u"%1 h %2 min"_s.arg(minutes / 60).arg(minutes % 60);
}

// Those of the incident's own time in their order; nothing where one has no time: it may have filled any silence.
QList<const Event *> timedEvents(const Incident &incident)
{
    const Moment &from = incident.milestones.started;
    const Moment &to = incident.milestones.resolved;
    QList<const Event *> events;
    for (const Event &event : incident.timeline) {
        if (!event.at.isInstant()) return {};
        if (event.at.msecs() >= from.msecs() && event.at.msecs() <= to.msecs()) events.append(&event);
    }
    std::stable_sort(events.begin(), events.end(),
                     [](const Event *a, const Event *b) { return a->at.msecs() < b->at.msecs(); });
    return events;
}

bool isNoticing(const Subject &subject, const Event &event)
{
    return event.kind == EventKind::Detection || event.kind == EventKind::CustomerReport ||
           says(subject, event, "detecting");
}

// What people do who know of it already.
bool isWorkedOn(const Event &event)
{
    static const EventKind before[] = {EventKind::Note, EventKind::Change, EventKind::ImpactStart, EventKind::Symptom};
    return event.kind.isKnown() &&
           std::none_of(std::begin(before), std::end(before), [&](EventKind kind) { return event.kind == kind; });
}

// Before somebody noticed nobody was there to do anything: as far as this entry.
qsizetype noticedAt(const Subject &subject, const QList<const Event *> &events)
{
    const Moment &detected = subject.incident.milestones.detected;
    qsizetype last = -1;
    for (qsizetype i = 0; i < events.size(); ++i)
        if (detected.isInstant() && events[i]->at.msecs() <= detected.msecs()) last = i;
    for (qsizetype i = 0; i < events.size(); ++i)
        if (isNoticing(subject, *events[i]))
            return std::max(i, last);
        else if (isWorkedOn(*events[i]))
            break;
    return last;
}

// Once it was mitigated there was nothing to do but wait, an entry may say that one waits, and where the prose goes on
// from the same time of day, that is where it is told.
bool isDoubtfulSilence(const Subject &subject, qint64 from, const Event &before, const Event &next,
                       const QSet<QString> &clocks)
{
    const bool isOver = next.kind == EventKind::Recovery || next.kind == EventKind::Resolution;
    if (isOver && (before.kind == EventKind::Mitigation || before.kind == EventKind::MitigationAttempt)) return true;
    if (says(subject, before, "waiting")) return true;
    const Moment &mitigated = subject.incident.milestones.mitigated;
    const bool isGuess = subject.incident.inferred.contains("milestones.mitigated"_L1);
    if (mitigated.isInstant() && !isGuess && from >= mitigated.msecs()) return true;
    return !clocks.isEmpty() && clocks.contains(clockIn(before.clock.isEmpty() ? before.asWritten : before.clock));
}

// Silence is only silence between entries whose times are known.
void checkSilence(const Subject &subject, QList<Finding> &out)
{
    const Moment &from = subject.incident.milestones.started;
    const Moment &to = subject.incident.milestones.resolved;
    if (!from.isInstant() || !to.isInstant() || to.msecs() <= from.msecs()) return;
    const QList<const Event *> events = timedEvents(subject.incident);
    if (events.size() < 3) return;
    const auto least = std::max(kLeastGap, qint64(double(to.msecs() - from.msecs()) * kGapShare));
    const qsizetype noticed = noticedAt(subject, events);
    std::optional<QSet<QString>> clocks;
    qint64 toldUntil = events.first()->at.msecs();
    for (qsizetype i = 0; i + 1 < events.size(); ++i) {
        toldUntil = std::max(toldUntil, events[i]->at.msecs());
        if (events[i]->end.isInstant()) toldUntil = std::max(toldUntil, events[i]->end.msecs());
        const Event &next = *events[i + 1];
        const qint64 silence = next.at.msecs() - toldUntil;
        const bool isUnnoticed =
            i + 1 <= noticed || next.kind == EventKind::Detection || next.kind == EventKind::CustomerReport;
        if (silence <= least || isUnnoticed) continue;
        if (!clocks) clocks = clocksInProse(subject);
        const Finding finding = found("timeline-gap", placeOf(next, "at"),
                                      u"Nothing is told of the %1 before this entry."_s.arg(spanText(silence)));
        out.append(isDoubtfulSilence(subject, toldUntil, *events[i], next, *clocks) ? supposed(finding) : finding);
    }
}

void checkTimeline(const Subject &subject, QList<Finding> &out)
{
    if (!subject.incident.timeline.isEmpty()) return checkSilence(subject, out);
    if (const auto story = storyByTheClock(subject))
        out.append(supposed(found("timeline-empty", *story->passage, story->span,
                                  u"The times stand in the text alone: make them entries of the timeline."_s)));
    else
        out.append(found("timeline-empty", u"timeline"_s, u"The timeline is empty: what happened when?"_s));
}

bool wantsAnswer(const CauseLink &cause, bool othersAreNamed)
{
    if (cause.role == CauseRole::Root) return true;
    return othersAreNamed && !(cause.role == CauseRole::Trigger);
}

void checkCauses(const Subject &subject, QList<Finding> &out)
{
    const Incident &incident = subject.incident;
    if (subject.options.workspace && incident.causes.isEmpty() && !subject.isBlank(u"root_cause"_s))
        out.append(found("cause-unlinked", u"causes"_s,
                         u"No cause of the catalogue is named: it will not be recognised when it returns."_s));
    if (incident.actions.isEmpty()) {
        using K = Passage::Kind;
        auto promise = tellingOf(subject, "promising");
        if (!promise) promise = tellingOf(subject, "owner_word", {K::Resolution, K::Lessons, K::Other});
        if (!promise) promise = obligationIn(subject);
        out.append(
            promise ? supposed(found(
                          "action-none", *promise->passage, promise->span,
                          u"What is promised stands in the text alone: make it actions, so that it can be followed."_s))
                    : found("action-none", u"actions"_s, u"Nothing is promised so that this does not happen again."_s));
        return;
    }
    // An action that names no cause answers the root causes.
    QSet<QUuid> answered;
    bool answersRoot = false;
    for (const Action &action : incident.actions) {
        answersRoot = answersRoot || action.answers.isEmpty();
        for (const QUuid &cause : action.answers)
            answered.insert(cause);
    }
    for (const CauseLink &cause : incident.causes) {
        const bool isAnswered = answered.contains(cause.uuid) || (answersRoot && cause.role == CauseRole::Root);
        if (!isAnswered && wantsAnswer(cause, !answered.isEmpty()))
            out.append(found("cause-without-action",
                             u"causes/%1.title"_s.arg(cause.uuid.toString(QUuid::WithoutBraces)),
                             u"No action answers the cause \"%1\"."_s.arg(cause.title)));
    }
}

} // namespace

void checkGaps(const Subject &subject, QList<Finding> &out)
{
    checkQuantity(subject, out);
    if (!subject.isTold() || subject.incident.review == Review::NotRequired) return;
    checkTexts(subject, out);
    checkTimeline(subject, out);
    checkDetection(subject, out);
    if (!isRehearsal(subject.incident)) checkCauses(subject, out);
}

} // namespace nevertwice::checking
