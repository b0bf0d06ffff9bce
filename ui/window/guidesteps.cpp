#include "ui/window/guidesteps.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

struct GuideText
{
    Q_DECLARE_TR_FUNCTIONS(Guide)
};

using Part = GuideStep::Part;

QStringList answerLines(const QString &answer)
{
    QStringList lines;
    const QStringList all = answer.split(u'\n');
    for (const QString &line : all)
        if (const QString said = line.simplified(); !said.isEmpty()) lines.append(said);
    return lines;
}

bool isWhy(const CauseLink &cause)
{
    return cause.role == CauseRole::Root || cause.role == CauseRole::Contributing;
}

// The chain is told from the event down to its root; a catalogue shows the root first.
QStringList whysOf(const Incident &incident)
{
    QStringList whys;
    QString root;
    for (const CauseLink &cause : incident.causes) {
        if (cause.role == CauseRole::Contributing) whys.append(cause.title);
        if (cause.role == CauseRole::Root && root.isEmpty()) root = cause.title;
    }
    if (!root.isEmpty()) whys.append(root);
    return whys;
}

template <typename Row> Row newRow(const QString &title)
{
    Row row;
    row.uuid = QUuid::createUuid();
    row.title = title;
    return row;
}

CauseLink keptOrNew(const QList<CauseLink> &before, const QString &title)
{
    for (const CauseLink &cause : before)
        if (cause.title == title) return cause;
    return newRow<CauseLink>(title);
}

// The text tells the same as a chain, unless somebody wrote another.
void tellChain(Incident &incident, const QStringList &whys)
{
    const QString before = incident.rootCause;
    if (!before.isEmpty() && !before.startsWith("1. "_L1)) return;
    QStringList lines;
    for (const QString &why : whys)
        lines.append(u"%1. %2"_s.arg(lines.size() + 1).arg(why));
    incident.rootCause = lines.join(u'\n');
}

void setWhys(Incident &incident, const QStringList &whys)
{
    QList<CauseLink> causes;
    for (const QString &why : whys) {
        CauseLink cause = keptOrNew(incident.causes, why);
        cause.role = why == whys.last() ? CauseRole::Root : CauseRole::Contributing;
        if (std::none_of(causes.begin(), causes.end(), [&](const CauseLink &c) { return c.uuid == cause.uuid; }))
            causes.append(cause);
    }
    for (const CauseLink &cause : std::as_const(incident.causes))
        if (!isWhy(cause)) causes.append(cause);
    incident.causes = causes;
    tellChain(incident, whys);
}

// A line finds the action of its title, wherever that stood; else it is the action that stood in its place, reworded.
void setActions(Incident &incident, const QStringList &titles)
{
    QList<Action> before = incident.actions;
    QList<Action> actions;
    for (const QString &title : titles) {
        Action action = newRow<Action>(title);
        const auto same =
            std::find_if(before.begin(), before.end(), [&](const Action &old) { return old.title == title; });
        if (same != before.end()) action = std::exchange(*same, Action());
        actions.append(action);
    }
    for (int i = 0; i < int(actions.size()) && i < int(before.size()); ++i) {
        const bool isNew = std::none_of(incident.actions.cbegin(), incident.actions.cend(),
                                        [&](const Action &old) { return old.uuid == actions[i].uuid; });
        if (!isNew || before[i].uuid.isNull()) continue;
        const QString title = actions[i].title;
        actions[i] = before[i];
        actions[i].title = title;
    }
    incident.actions = actions;
}

} // namespace

QList<GuideStep> guideSteps()
{
    using Kind = GuideStep::Kind;
    return {
        {Part::Title, Kind::Line, GuideText::tr("Title"), GuideText::tr("What broke, in one line?"),
         GuideText::tr("What people noticed, where and how much. Not the cause: that may turn out to be another.")},
        {Part::Summary, Kind::Text, GuideText::tr("Summary"), GuideText::tr("What happened, in three sentences?"),
         GuideText::tr(
             "For somebody who was not there and reads only this. What, since when, until when, how it ended.")},
        {Part::Impact, Kind::Text, GuideText::tr("Impact"), GuideText::tr("Who was harmed, and how much?"),
         GuideText::tr("Numbers where you have them: users, requests, money, minutes. “Some users” says nothing.")},
        {Part::Detection, Kind::Text, GuideText::tr("Detection"), GuideText::tr("How did you find out?"),
         GuideText::tr("An alert, a colleague, a customer? And could you have known earlier?")},
        {Part::Whys, Kind::Whys, GuideText::tr("Causes"), GuideText::tr("Why did it happen?"),
         GuideText::tr("Ask why of each answer again, about five times. Stop at something you can change. A person is "
                       "never the last answer: why was it easy to get wrong?")},
        {Part::Resolution, Kind::Text, GuideText::tr("Resolution"), GuideText::tr("What ended it?"),
         GuideText::tr("What was done, and what was tried before and did not help.")},
        {Part::WentWell, Kind::Text, GuideText::tr("What went well"), GuideText::tr("What went well?"),
         GuideText::tr("What you want to happen again next time.")},
        {Part::WentWrong, Kind::Text, GuideText::tr("What went wrong"), GuideText::tr("What went badly?"),
         GuideText::tr("What made it longer or worse than it had to be.")},
        {Part::Actions, Kind::List, GuideText::tr("Actions"),
         GuideText::tr("What will you do, so that it never "
                       "happens again?"),
         GuideText::tr(
             "One promise in each line: a verb, and an end that can be seen. Owner and date come on the page.")},
    };
}

QString answerTo(const GuideStep &step, const Incident &incident)
{
    switch (step.part) {
    case Part::Title:
        return incident.title;
    case Part::Summary:
        return incident.summary;
    case Part::Impact:
        return incident.impact.text;
    case Part::Detection:
        return incident.detection;
    case Part::Whys:
        return whysOf(incident).join(u'\n');
    case Part::Resolution:
        return incident.resolution;
    case Part::WentWell:
        return incident.lessons.wentWell;
    case Part::WentWrong:
        return incident.lessons.wentWrong;
    case Part::Actions:
        break;
    }
    QStringList titles;
    for (const Action &action : incident.actions)
        titles.append(action.title);
    return titles.join(u'\n');
}

Incident answering(const GuideStep &step, const QString &answer, const Incident &before)
{
    if (step.part != Part::Whys) return answered(step, answer, before);
    Incident after = before;
    tellChain(after, answerLines(answer));
    return after;
}

Incident answered(const GuideStep &step, const QString &answer, const Incident &before)
{
    Incident after = before;
    switch (step.part) {
    case Part::Title:
        after.title = answer.simplified();
        break;
    case Part::Summary:
        after.summary = answer;
        break;
    case Part::Impact:
        after.impact.text = answer;
        break;
    case Part::Detection:
        after.detection = answer;
        break;
    case Part::Whys:
        setWhys(after, answerLines(answer));
        break;
    case Part::Resolution:
        after.resolution = answer;
        break;
    case Part::WentWell:
        after.lessons.wentWell = answer;
        break;
    case Part::WentWrong:
        after.lessons.wentWrong = answer;
        break;
    case Part::Actions:
        setActions(after, answerLines(answer));
        break;
    }
    return after;
}

} // namespace nevertwice
