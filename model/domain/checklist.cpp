#include "model/domain/checklist.h"

#include "model/domain/live.h"
#include "model/domain/newaction.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace checklist {

constexpr auto kSeverities = "severities"_L1;
constexpr auto kServices = "services"_L1;
constexpr auto kText = "text"_L1;
constexpr auto kAdds = "adds"_L1;
constexpr auto kDone = "done"_L1;
constexpr auto kAt = "at"_L1;
constexpr auto kBy = "by"_L1;
constexpr auto kEvent = "event"_L1;
constexpr auto kOffered = "offered"_L1;
constexpr int kMostTicks = 400;

ChecklistSteps readSteps(const QJsonValue &value)
{
    ChecklistSteps steps;
    QSet<QString> known;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &one : array) {
        ChecklistStep step;
        step.text = one[kText].toString().left(kLongestStep).simplified();
        if (step.text.isEmpty() || known.contains(step.text)) continue;
        if (const QString adds = one[kAdds].toString(); !adds.isEmpty())
            step.adds = Code<EventKind>::read(adds).known();
        known.insert(step.text);
        steps.append(step);
        if (steps.size() == kMostSteps) break;
    }
    return steps;
}

QMap<QString, ChecklistSteps> readLists(const QJsonValue &value)
{
    QMap<QString, ChecklistSteps> lists;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end() && lists.size() < kMostChecklists; ++it)
        if (const ChecklistSteps steps = readSteps(it.value()); !steps.isEmpty()) lists.insert(it.key(), steps);
    return lists;
}

QJsonObject jsonOf(const QMap<QString, ChecklistSteps> &lists)
{
    QJsonObject object;
    for (auto list = lists.begin(); list != lists.end(); ++list) {
        QJsonArray steps;
        for (const ChecklistStep &step : *list) {
            QJsonObject one{{kText, step.text}};
            if (step.adds) one.insert(kAdds, Code<EventKind>(*step.adds).word());
            steps.append(one);
        }
        if (!steps.isEmpty()) object.insert(list.key(), steps);
    }
    return object;
}

// Nothing is left behind where nothing was ticked.
void keep(Incident &incident, QJsonObject checklist, const QJsonObject &done)
{
    if (done.isEmpty())
        checklist.remove(kDone);
    else
        checklist.insert(kDone, done);
    if (checklist.isEmpty())
        incident.extra.remove(kChecklistKey);
    else
        incident.extra.insert(kChecklistKey, checklist);
}

} // namespace checklist

Checklists Checklists::read(const QJsonValue &setting)
{
    if (!setting.isObject()) return usual();
    return {checklist::readLists(setting[checklist::kSeverities]), checklist::readLists(setting[checklist::kServices])};
}

QJsonObject Checklists::json() const
{
    return {{checklist::kSeverities, checklist::jsonOf(severities)},
            {checklist::kServices, checklist::jsonOf(services)}};
}

// In English, as everything that the program itself writes into documents; the window says them in its language.
Checklists Checklists::usual()
{
    const ChecklistSteps severe{
        {u"Say who leads and who writes down"_s, std::nullopt},
        {u"Open one place where everybody talks"_s, std::nullopt},
        {u"Look at what was changed last"_s, std::nullopt},
        {u"Tell customer support and the status page"_s, EventKind::Communication},
        {u"Save logs and graphs before they are gone"_s, std::nullopt},
    };
    ChecklistSteps worst = severe;
    worst.append({u"Tell whoever answers for the business"_s, EventKind::Escalation});
    return {{{Code<Severity>(Severity::Sev1).word(), worst}, {Code<Severity>(Severity::Sev2).word(), severe}}, {}};
}

ChecklistSteps Checklists::stepsFor(const Incident &incident) const
{
    ChecklistSteps steps;
    QSet<QString> known;
    const auto add = [&](const ChecklistSteps &more) {
        for (const ChecklistStep &step : more) {
            if (known.contains(step.text)) continue;
            known.insert(step.text);
            steps.append(step);
        }
    };
    if (incident.severity.isKnown()) add(severities.value(incident.severity.word()));
    QMap<QString, ChecklistSteps> byFolded;
    for (auto list = services.begin(); list != services.end(); ++list)
        byFolded.insert(list.key().toCaseFolded(), *list);
    for (const QString &service : incident.services)
        add(byFolded.value(service.toCaseFolded()));
    return steps;
}

QMap<QString, ChecklistTick> ticksOf(const Incident &incident)
{
    QMap<QString, ChecklistTick> ticks;
    const QJsonObject done = incident.extra.value(kChecklistKey)[checklist::kDone].toObject();
    for (auto it = done.begin(); it != done.end() && ticks.size() < checklist::kMostTicks; ++it) {
        if (!it->isObject()) continue;
        ticks.insert(it.key(), {Moment::read(it.value()[checklist::kAt].toString()).value_or(Moment()),
                                it.value()[checklist::kBy].toString(),
                                QUuid::fromString(it.value()[checklist::kEvent].toString())});
    }
    return ticks;
}

Incident withTick(Incident incident, const ChecklistStep &step, const Moment &now, const QString &by)
{
    QJsonObject all = incident.extra.value(kChecklistKey).toObject();
    QJsonObject done = all.value(checklist::kDone).toObject();
    if (done.contains(step.text)) return incident;
    QJsonObject tick{{checklist::kAt, eventNow(now, incident.timeZone, {}, {}).at.text()}};
    if (!by.isEmpty()) tick.insert(checklist::kBy, by);
    if (step.adds) {
        incident = withEventNow(std::move(incident), now, step.text, by, *step.adds);
        tick.insert(checklist::kEvent, incident.timeline.last().uuid.toString(QUuid::WithoutBraces));
    }
    done.insert(step.text, tick);
    checklist::keep(incident, all, done);
    return incident;
}

Incident withoutTick(Incident incident, const QString &step)
{
    QJsonObject all = incident.extra.value(kChecklistKey).toObject();
    QJsonObject done = all.value(checklist::kDone).toObject();
    const QUuid event = QUuid::fromString(done.value(step)[checklist::kEvent].toString());
    done.remove(step);
    incident.timeline.removeIf(
        [&](const Event &line) { return !event.isNull() && line.uuid == event && line.text == step; });
    checklist::keep(incident, all, done);
    return incident;
}

QStringList stepsNotDone(const Checklists &lists, const Incident &incident)
{
    const QJsonObject done = incident.extra.value(kChecklistKey)[checklist::kDone].toObject();
    QStringList left;
    for (const ChecklistStep &step : lists.stepsFor(incident))
        if (!done.contains(step.text)) left.append(step.text);
    return left;
}

bool isChecklistOffered(const Incident &incident)
{
    return incident.extra.value(kChecklistKey)[checklist::kOffered].toBool();
}

Incident withChecklistOffered(Incident incident)
{
    QJsonObject all = incident.extra.value(kChecklistKey).toObject();
    all.insert(checklist::kOffered, true);
    incident.extra.insert(kChecklistKey, all);
    return incident;
}

Incident withStepAsAction(Incident incident, const QString &step, const Moment &now, const DueDays &dueDays)
{
    Action action = newAction(incident, step, now);
    proposeDue(action, dueDays, incident.severity);
    incident.actions.append(action);
    return incident;
}

Incident withStepAsQuestion(Incident incident, const QString &step, const QString &by)
{
    incident.questions.append(Question{
        QUuid::createUuid(), u"lessons"_s, u"Not done while the incident went on: %1"_s.arg(step), by, false, {}});
    return incident;
}

} // namespace nevertwice
