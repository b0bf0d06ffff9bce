#include "tests/support/generator.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::test {

namespace {

constexpr qint64 kMinuteMsecs = 60'000;
constexpr qint64 kDayMsecs = 24 * 60 * kMinuteMsecs;
const QDate kGeneratedEnd(2026, 1, 1);

constexpr QStringView kFirstNames[] = {u"Ada",   u"Ben",    u"Chidi", u"Dana",   u"Elif",    u"Femi",
                                       u"Grace", u"Hugo",   u"Ines",  u"Jonas",  u"Kofi",    u"Lena",
                                       u"Marta", u"Nils",   u"Olga",  u"Priya",  u"Quentin", u"Rosa",
                                       u"Sven",  u"Tomoko", u"Uma",   u"Viktor", u"Wanda",   u"Yusuf"};
constexpr QStringView kLastNames[] = {u"Abara", u"Brandt", u"Costa",  u"Dietrich", u"Eriksen",   u"Farouk", u"García",
                                      u"Holm",  u"Ivanov", u"Jensen", u"Kowalski", u"Lindqvist", u"Müller", u"Nowak"};
constexpr QStringView kWhatHappened[] = {u"returned errors", u"ran out of memory",       u"was slow",
                                         u"lost messages",   u"refused new connections", u"served stale pages",
                                         u"stopped",         u"could not be reached",    u"filled its disk",
                                         u"timed out"};
constexpr QStringView kWhen[] = {u"after a deploy",
                                 u"during a failover",
                                 u"under peak load",
                                 u"for EU customers",
                                 u"after the certificate expired",
                                 u"while a migration ran",
                                 u"on the night shift",
                                 u"after a configuration change"};
constexpr QStringView kZones[] = {u"UTC", u"Europe/Berlin", u"America/New_York", u"Asia/Tokyo"};

// Minutes, in parts of equal likelihood.
constexpr std::array kToDetect{0, 1, 2, 4, 9, 20, 45, 240};
constexpr std::array kToAcknowledge{0, 1, 3, 5, 8, 15, 40};
constexpr std::array kToMitigate{4, 12, 25, 45, 80, 150, 420};
constexpr std::array kToResolve{0, 5, 15, 40, 120, 600, 2880};
constexpr std::array kPromiseDays{7, 14, 30, 60, 90};

EventKind kindOfStep(int step, int steps, Dice &dice)
{
    static constexpr std::array middle{EventKind::Hypothesis, EventKind::FalseLead,         EventKind::Discovery,
                                       EventKind::Decision,   EventKind::MitigationAttempt, EventKind::StatusUpdate,
                                       EventKind::Escalation, EventKind::Communication,     EventKind::Note};
    if (step == 0) return dice.inHundred(60) ? EventKind::Change : EventKind::ImpactStart;
    if (step == 1) return EventKind::Symptom;
    if (step == 2) return dice.inHundred(75) ? EventKind::Detection : EventKind::CustomerReport;
    if (step == 3) return EventKind::Acknowledgement;
    if (step == steps - 2) return EventKind::Mitigation;
    if (step == steps - 1) return EventKind::Resolution;
    return dice.oneOf(middle);
}

} // namespace

Generator::Generator(const Options &options) : m_options(options), m_vocabulary(options.words), m_dice(options.seed)
{
    makeCatalogues();
}

QUuid Generator::uuid()
{
    const quint64 a = m_dice.bits();
    const quint64 b = m_dice.bits();
    return QUuid(uint(a >> 32), ushort(a >> 16), ushort((a & 0x0FFF) | 0x4000), uchar((b >> 56 & 0x3F) | 0x80),
                 uchar(b >> 48), uchar(b >> 40), uchar(b >> 32), uchar(b >> 24), uchar(b >> 16), uchar(b >> 8),
                 uchar(b));
}

QString Generator::sentences(int words)
{
    QString text;
    text.reserve(words * 8);
    while (words > 0) {
        const int length = std::min(words, m_dice.between(6, 18));
        const qsizetype begin = text.size();
        for (int i = 0; i < length; ++i) {
            text += m_vocabulary.draw(m_dice);
            text += i == length - 1 ? u'.' : m_dice.below(12) == 0 ? u',' : u' ';
            if (text.back() == u',') text += u' ';
        }
        text[begin] = text[begin].toUpper();
        text += u' ';
        words -= length;
    }
    text.chop(1);
    return text;
}

void Generator::makeCatalogues()
{
    const auto nouns = Vocabulary::nouns();
    const auto adjectives = Vocabulary::adjectives();
    const auto fill = [](QStringList &list, int size, auto make) {
        QSet<QString> seen;
        while (list.size() < size)
            if (const QString name = make(); !seen.contains(name)) {
                seen.insert(name);
                list.append(name);
            }
    };
    const auto pair = [&](const auto &first, QChar between, const auto &second) {
        QString name = m_dice.oneOf(first).toString();
        name += between;
        return name += m_dice.oneOf(second);
    };
    fill(m_services, 40, [&] { return pair(nouns, u'-', nouns); });
    fill(m_people, 60, [&] { return pair(kFirstNames, u' ', kLastNames); });
    fill(m_tags, 30, [&] { return m_dice.oneOf(nouns).toString(); });
    for (int i = 0; i < 150; ++i) {
        Cause cause;
        cause.uuid = uuid();
        cause.title = pair(adjectives, u' ', nouns);
        cause.title += u' ';
        cause.title += m_dice.oneOf(nouns);
        cause.title[0] = cause.title[0].toUpper();
        cause.category = CauseCategory(m_dice.below(14));
        cause.description = sentences(m_dice.between(8, 25));
        if (i >= 30 && m_dice.inHundred(40)) // a parent stands before its children
            cause.parent = m_causes[int(m_dice.below(30))].uuid;
        m_causes.append(cause);
    }
}

// Six to eleven words: "Payment-gateway was slow after a deploy".
QString Generator::title()
{
    QString text = m_dice.oneOf(m_services) + u' ';
    text += m_dice.oneOf(kWhatHappened);
    text += u' ';
    text += m_dice.oneOf(kWhen);
    text[0] = text[0].toUpper();
    for (qsizetype words = text.count(u' ') + 1, wanted = m_dice.between(6, 11); words < wanted; ++words)
        text += (words == wanted - 1 ? u" "_s : words % 2 ? u", "_s : u" "_s) + m_vocabulary.draw(m_dice);
    return text;
}

Moment Generator::later(const Moment &from, std::span<const int> minutes)
{
    // One draw a statement: the order of draws inside an expression is the compiler's.
    const qint64 whole = m_dice.quantile(minutes) * kMinuteMsecs;
    const qint64 seconds = m_dice.below(60) * 1000;
    return Moment::atMsecs(from.msecs() + whole + seconds);
}

Milestones Generator::milestones()
{
    const qint64 end = Moment::onDay(kGeneratedEnd).msecs();
    const qint64 span = m_options.years * 365 * kDayMsecs;
    const qint64 slot = std::max<qint64>(span / std::max(m_options.count, 1), 1000);
    const qint64 started = end - span + slot * m_made + qint64(m_dice.bits() % quint64(slot));
    Milestones known;
    known.started = Moment::atMsecs(started - started % 1000);
    known.detected = later(known.started, kToDetect);
    known.acknowledged = later(known.detected, kToAcknowledge);
    known.mitigated = later(known.acknowledged, kToMitigate);
    known.resolved = later(known.mitigated, kToResolve);
    return known;
}

void Generator::writeTimeline(Incident &incident)
{
    const int steps = m_dice.between(10, 14);
    const qint64 from = incident.milestones.started.msecs();
    const qint64 length = incident.milestones.resolved.msecs() - from;
    for (int step = 0; step < steps; ++step) {
        Event event;
        event.uuid = uuid();
        event.at = Moment::atMsecs((from + length * step / (steps - 1)) / kMinuteMsecs * kMinuteMsecs);
        event.precision = Precision::Minute;
        event.clock = event.at.text().mid(11, 5);
        event.asWritten = event.clock;
        event.kind = kindOfStep(step, steps, m_dice);
        if (event.kind == EventKind::FalseLead && m_dice.inHundred(70))
            event.end = Moment::atMsecs(event.at.msecs() + m_dice.between(3, 50) * kMinuteMsecs);
        event.text = sentences(m_dice.between(9, 24));
        if (m_dice.inHundred(60)) event.author = m_dice.oneOf(m_people);
        if (m_dice.inHundred(15)) event.link = u"https://monitoring.example/d/%1"_s.arg(m_dice.below(100'000));
        event.starred = m_dice.inHundred(10);
        incident.timeline.append(event);
    }
}

void Generator::linkCauses(Incident &incident)
{
    static constexpr std::array roles{CauseRole::Root, CauseRole::Contributing, CauseRole::Trigger,
                                      CauseRole::DelayedDetection, CauseRole::DelayedMitigation};
    QSet<QUuid> linked;
    for (int i = 0, wanted = m_dice.between(1, 3); i < wanted; ++i) {
        // Half of all links go to a fifth of the causes.
        const auto reach = quint32(m_dice.inHundred(50) ? m_causes.size() / 5 : m_causes.size());
        const Cause &cause = m_causes[int(m_dice.below(reach))];
        if (linked.contains(cause.uuid)) continue;
        linked.insert(cause.uuid);
        const CauseRole role = i == 0 ? CauseRole::Root : m_dice.oneOf(roles);
        incident.causes.append({cause.uuid, cause.title, cause.category, role, {}});
    }
}

void Generator::writeActions(Incident &incident)
{
    const Moment made = later(incident.milestones.resolved, std::array{60, 1440, 7200});
    for (int number = 1, wanted = m_dice.between(3, 6); number <= wanted; ++number) {
        Action action;
        action.uuid = uuid();
        action.number = number;
        action.title = sentences(m_dice.between(5, 9)).chopped(1);
        if (m_dice.inHundred(50)) action.details = sentences(m_dice.between(6, 18));
        action.type = ActionType(m_dice.below(6));
        action.group = u"Action items"_s;
        if (m_dice.inHundred(70)) action.priority = Priority(m_dice.below(4));
        if (m_dice.inHundred(85)) action.owner = m_dice.oneOf(m_people);
        action.createdAt = made;
        if (m_dice.inHundred(80)) action.due = Moment::onDay(made.day().addDays(m_dice.quantile(kPromiseDays)));
        if (m_dice.inHundred(60)) {
            action.status = m_dice.inHundred(75)   ? ActionStatus::Done
                            : m_dice.inHundred(50) ? ActionStatus::Verified
                                                   : ActionStatus::WontDo;
            action.closedAt = Moment::atMsecs(made.msecs() + m_dice.between(1, 120) * kDayMsecs);
        } else {
            action.status = ActionStatus(m_dice.below(3));
        }
        if (action.status == ActionStatus::WontDo) action.reason = sentences(6);
        if (action.status == ActionStatus::Verified) action.evidence = sentences(8);
        if (m_dice.inHundred(40)) action.answers.append(m_dice.oneOf(incident.causes).uuid);
        incident.actions.append(action);
    }
}

void Generator::fillDirectories(Incident &incident)
{
    const auto some = [&](const QStringList &from, int wanted) {
        QStringList out;
        for (int i = 0; i < wanted; ++i)
            if (const QString &name = m_dice.oneOf(from); !out.contains(name)) out.append(name);
        return out;
    };
    incident.services = some(m_services, m_dice.between(1, 3));
    incident.tags = some(m_tags, m_dice.between(0, 3));
    static constexpr std::array roles{PersonRole::Commander, PersonRole::Responder, PersonRole::Scribe};
    const QStringList names = some(m_people, m_dice.between(1, 3));
    for (qsizetype i = 0; i < names.size(); ++i)
        incident.people.append({uuid(), names[i], roles[size_t(i)], {}});
}

Incident Generator::next()
{
    Incident incident;
    incident.uuid = uuid();
    incident.title = title();
    incident.severity = Severity(m_dice.quantile(std::array{0, 2, 3, 4}));
    incident.state = State::Resolved;
    incident.classification = m_dice.inHundred(92) ? Classification::Incident : Classification(m_dice.between(1, 3));
    incident.review = Review(m_dice.between(1, 4));
    incident.timeZone = m_dice.oneOf(kZones).toString();
    incident.milestones = milestones();
    incident.summary = sentences(m_dice.between(35, 65));
    incident.impact.text = sentences(m_dice.between(15, 35));
    if (m_dice.inHundred(60)) incident.impact.usersPercent = m_dice.between(1, 100);
    if (m_dice.inHundred(30)) incident.impact.usersCount = m_dice.between(10, 2'000'000);
    incident.impact.intervals.append({uuid(), incident.milestones.started, incident.milestones.mitigated, {}});
    incident.detectionMethod = m_dice.inHundred(70) ? DetectionMethod::Alert : DetectionMethod(m_dice.below(6));
    incident.rootCause = sentences(m_dice.between(45, 85));
    incident.resolution = sentences(m_dice.between(15, 35));
    incident.lessons.wentWell = sentences(m_dice.between(8, 20));
    incident.lessons.wentWrong = sentences(m_dice.between(8, 20));
    writeTimeline(incident);
    linkCauses(incident);
    writeActions(incident);
    fillDirectories(incident);
    incident.sectionOrder = QStringList{u"summary"_s,    u"impact"_s,  u"timeline"_s, u"root_cause"_s,
                                        u"resolution"_s, u"lessons"_s, u"actions"_s};
    if (incident.review == Review::Published)
        incident.publishedAt =
            Moment::atMsecs(incident.milestones.resolved.msecs() + m_dice.between(1, 20) * kDayMsecs);
    // Not every time is known, and the last month is not over.
    if (m_dice.inHundred(5)) incident.milestones.acknowledged = Moment();
    if (m_dice.inHundred(4)) incident.milestones.detected = Moment();
    if (m_dice.inHundred(3)) incident.milestones.mitigated = Moment();
    if (m_made + 3 >= m_options.count) {
        incident.state = State::Investigating;
        incident.review = Review::Draft;
        incident.publishedAt = Moment();
        incident.milestones.mitigated = Moment();
        incident.milestones.resolved = Moment();
    }
    ++m_made;
    return incident;
}

} // namespace nevertwice::test
