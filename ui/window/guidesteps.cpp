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

// The chain is told from the event down to its root; a catalogue shows the root first.
QList<CauseLink> chainOf(const Incident &incident)
{
    QList<CauseLink> chain;
    const CauseLink *root = nullptr;
    for (const CauseLink &cause : incident.causes) {
        if (cause.role == CauseRole::Contributing) chain.append(cause);
        if (cause.role == CauseRole::Root && !root) root = &cause;
    }
    if (root) chain.append(*root);
    return chain;
}

QStringList whysOf(const Incident &incident)
{
    QStringList whys;
    const QList<CauseLink> chain = chainOf(incident);
    for (const CauseLink &cause : chain)
        whys.append(cause.title);
    return whys;
}

template <typename Row> Row newRow(const QString &title)
{
    Row row;
    row.uuid = QUuid::createUuid();
    row.title = title;
    return row;
}

QString chainText(const QStringList &whys)
{
    QStringList lines;
    for (const QString &why : whys)
        lines.append(u"%1. %2"_s.arg(lines.size() + 1).arg(why));
    return lines.join(u'\n');
}

// What a text tells that is nothing but a chain; nothing else.
QStringList whysToldIn(const QString &text)
{
    QStringList whys;
    const QStringList lines = text.trimmed().split(u'\n');
    for (const QString &line : lines)
        whys.append(line.section(u". "_s, 1));
    return whys.size() <= kMostWhys && chainText(whys) == text.trimmed() ? whys : QStringList();
}

// The text tells the same as a chain, unless somebody wrote another.
void tellChain(Incident &incident, const QStringList &told, const QStringList &whys)
{
    if (incident.rootCause.isEmpty() || incident.rootCause == chainText(told)) incident.rootCause = chainText(whys);
}

bool isIn(const QList<CauseLink> &causes, const QUuid &uuid)
{
    return std::any_of(causes.begin(), causes.end(), [&](const CauseLink &cause) { return cause.uuid == uuid; });
}

CauseLink takeTitled(QList<CauseLink> &causes, const QString &title)
{
    for (qsizetype i = 0; i < causes.size(); ++i)
        if (causes[i].title.simplified() == title) return causes.takeAt(i);
    return {};
}

// Other words are another cause of the catalogue, which keeps its titles; what was said about it here stays with it.
CauseLink reworded(const CauseLink &before, const QString &title, Incident &incident)
{
    CauseLink cause = before;
    cause.uuid = QUuid::createUuid();
    cause.title = title;
    for (Action &action : incident.actions)
        std::replace(action.answers.begin(), action.answers.end(), before.uuid, cause.uuid);
    return cause;
}

// A line finds the cause of its title; else it is the one that stood in its place, reworded. What was not asked about
// stays.
void setWhys(Incident &incident, const QString &answer)
{
    const QStringList told = whysOf(incident).mid(0, kMostWhys);
    const QStringList whys = answerLines(answer);
    const QList<CauseLink> chain = chainOf(incident);
    const QList<CauseLink> shown = chain.first(std::min<qsizetype>(chain.size(), kMostWhys));
    const bool hasRootBelow = chain.size() > shown.size() && chain.last().role == CauseRole::Root;
    QList<CauseLink> left = incident.causes;
    QList<CauseLink> causes;
    for (const QString &why : whys)
        causes.append(takeTitled(left, why));
    const QStringList places = answer.split(u'\n');
    qsizetype line = 0;
    for (qsizetype place = 0; place < places.size(); ++place) {
        const QString why = places[place].simplified();
        if (why.isEmpty()) continue;
        CauseLink &cause = causes[line++];
        if (!cause.uuid.isNull() || whys.indexOf(why) + 1 < line) continue; // said twice
        const bool isReworded = place < shown.size() && isIn(left, shown[place].uuid);
        cause = isReworded ? reworded(shown[place], why, incident) : newRow<CauseLink>(why);
    }
    causes.removeIf([](const CauseLink &cause) { return cause.uuid.isNull(); });
    for (qsizetype i = 0; i < causes.size(); ++i)
        causes[i].role = i + 1 == causes.size() && !hasRootBelow ? CauseRole::Root : CauseRole::Contributing;
    for (const CauseLink &cause : std::as_const(left))
        if (cause.title.isEmpty() || !isIn(shown, cause.uuid)) causes.append(cause);
    incident.causes = causes;
    tellChain(incident, told, whys);
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
        if (!isNew || before[i].uuid.isNull() || before[i].title.isEmpty()) continue;
        const QString title = actions[i].title;
        actions[i] = before[i];
        actions[i].title = title;
    }
    for (const Action &untitled : std::as_const(incident.actions)) // no line shows it
        if (untitled.title.isEmpty()) actions.append(untitled);
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
        // A guide that was broken off has told them in the text, and made no causes yet.
        return (incident.causes.isEmpty() ? whysToldIn(incident.rootCause) : whysOf(incident)).join(u'\n');
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

Incident answering(const GuideStep &step, const QString &told, const QString &answer, const Incident &before)
{
    if (step.part != Part::Whys) return answered(step, answer, before);
    Incident after = before;
    tellChain(after, answerLines(told), answerLines(answer));
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
        setWhys(after, answer);
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
