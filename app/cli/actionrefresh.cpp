#include "app/cli/commands.h"
#include "app/cli/context.h"
#include "app/cli/interrupt.h"
#include "app/cli/wording.h"

#include "model/exchange/files.h"
#include "model/store/trackerrefresh.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

// `action --from-csv`: the statuses of actions from what a tracker exported.

namespace nevertwice::cli {

namespace actionrefresh {

// What is done where both sides changed the same action: nothing, unless somebody says whose word counts.
enum class Conflicts { Leave, Here, There };

Status usage(Context &cx, const QString &reason, const QString &advice = {})
{
    return cx.fail(
        Status::Usage,
        {Error::Kind::Usage, {}, reason, advice.isEmpty() ? u"See `nevertwice-cli help action`."_s : advice});
}

Result<TrackerFile> readNamed(const QString &name)
{
    QFile input;
    const bool isPiped = name == "-"_L1;
    if (isPiped && !input.open(stdin, QIODevice::ReadOnly))
        return Error{Error::Kind::Io, {}, u"standard input is closed"_s, u"Name a file."_s};
    const auto bytes = isPiped ? readDevice(input, kMostTrackerBytes) : readFile(name, kMostTrackerBytes);
    if (!bytes) return bytes.error();
    return readTrackerFile(*bytes);
}

bool setColumn(TrackerColumns &columns, const QString &which, const QString &head)
{
    const std::pair<QString, QString *> known[] = {{u"link"_s, &columns.link},
                                                   {u"status"_s, &columns.status},
                                                   {u"outcome"_s, &columns.outcome},
                                                   {u"closed"_s, &columns.closed}};
    for (const auto &[name, column] : known)
        if (name == which) {
            *column = head;
            return true;
        }
    return false;
}

// What the options say about columns and words, over what was used last or is proposed. Nothing where they are wrong.
std::optional<TrackerMapping> mappingOf(Context &cx, const TrackerFile &file)
{
    const auto remembered = cx.reader().setting(QLatin1StringView(kTrackerMappings));
    TrackerMapping mapping = mappingFor(file.heads, remembered ? *remembered : QJsonValue());
    for (const QString &option : cx.arguments.all("column")) {
        const QString head = option.section(u'=', 1).trimmed();
        if (!setColumn(mapping.columns, option.section(u'=', 0, 0), head)) {
            usage(cx, u"\"%1\" names no column that is read"_s.arg(option),
                  u"Write link=…, status=…, outcome=… or closed=…."_s);
            return std::nullopt;
        }
        if (!head.isEmpty() && !file.heads.contains(head)) {
            usage(cx, u"the file has no column \"%1\""_s.arg(head),
                  u"It has: %1."_s.arg(visible(file.heads.mid(0, 40).join(u", "_s), Lines::One)));
            return std::nullopt;
        }
    }
    for (const QString &option : cx.arguments.all("means")) {
        const QString meaning = option.section(u'=', -1).trimmed();
        const QString word = trackerWord(option.section(u'=', 0, -2));
        if (word.isEmpty() || (!meaning.isEmpty() && !Code<ActionStatus>::read(meaning).isKnown())) {
            usage(
                cx, u"\"%1\" does not say what a word means"_s.arg(option),
                u"Write --means \"in qa=in_progress\", with open, in_progress, blocked, done, verified or wont_do."_s);
            return std::nullopt;
        }
        mapping.words.insert(word, meaning);
    }
    if (!mapping.columns.isUsable()) {
        usage(cx, u"it is not plain which columns hold link and status"_s,
              u"Say it with --column link=… --column status=…. The file has: %1."_s.arg(
                  visible(file.heads.mid(0, 40).join(u", "_s), Lines::One)));
        return std::nullopt;
    }
    return mapping;
}

QString whyText(TrackerChange::Why why)
{
    switch (why) {
    case TrackerChange::Why::Follows:
        return {};
    case TrackerChange::Why::Reopens:
        return u"closed here, open there"_s;
    case TrackerChange::Why::ClosedOtherwise:
        return u"closed in another way here"_s;
    case TrackerChange::Why::BothChanged:
        return u"changed here and there since the last refresh"_s;
    }
    return {};
}

QString whyCode(TrackerChange::Why why)
{
    switch (why) {
    case TrackerChange::Why::Follows:
        return {};
    case TrackerChange::Why::Reopens:
        return u"reopens"_s;
    case TrackerChange::Why::ClosedOtherwise:
        return u"closed_otherwise"_s;
    case TrackerChange::Why::BothChanged:
        return u"both_changed"_s;
    }
    return {};
}

QString problemText(const TrackerProblem &problem, qsizetype heads)
{
    using Kind = TrackerProblem::Kind;
    const QString detail = visible(problem.detail.left(80), Lines::One);
    switch (problem.kind) {
    case Kind::Ragged:
        return u"it has %1, the head has %2"_s.arg(counted(detail.toInt(), u"cell"_s), QString::number(heads));
    case Kind::TooLong:
        return u"it is longer than a row can be"_s;
    case Kind::OpenQuote:
        return u"a quote in it is never ended"_s;
    case Kind::Unreadable:
        return u"it holds signs that are no text"_s;
    case Kind::NoLink:
        return u"it has no link"_s;
    case Kind::StrangeLink:
        return u"\"%1\" is neither an address nor a key"_s.arg(detail);
    case Kind::NoStatus:
        return u"it has no status"_s;
    case Kind::StrangeWord:
        return u"nobody said what \"%1\" means; say it with --means"_s.arg(detail);
    case Kind::Disagrees:
        return u"row %1 says otherwise about the same ticket; neither counts"_s.arg(detail);
    case Kind::StrangeTime:
        return u"\"%1\" is no time; the ticket counts without it"_s.arg(detail);
    case Kind::UnclearTime:
        return u"\"%1\" can be one of two days; the ticket counts without it"_s.arg(detail);
    }
    return {};
}

QJsonObject changeObject(const TrackerChange &change)
{
    return {{u"action"_s, change.name},
            {u"incident_uuid"_s, change.incident.toString(QUuid::WithoutBraces)},
            {u"uuid"_s, change.action.toString(QUuid::WithoutBraces)},
            {u"title"_s, change.title},
            {u"from"_s, change.here.word()},
            {u"to"_s, change.there.word()},
            {u"written"_s, change.written},
            {u"closed_at"_s, change.closedAt.isKnown() ? QJsonValue(change.closedAt.text()) : QJsonValue()},
            {u"row"_s, change.line},
            {u"conflict"_s, change.isConflict() ? QJsonValue(whyCode(change.why)) : QJsonValue()}};
}

void tellProblems(Context &cx, const TrackerPlan &plan, qsizetype heads)
{
    for (const TrackerProblem &problem : plan.problems)
        cx.console.note(u"Row %1: %2."_s.arg(problem.line).arg(problemText(problem, heads)));
    if (plan.problemCount > plan.problems.size())
        cx.console.note(u"%1 more rows have problems."_s.arg(plan.problemCount - int(plan.problems.size())));
}

void print(Context &cx, const TrackerFile &file, const TrackerPlan &plan, const std::optional<TrackerOutcome> &outcome)
{
    tellProblems(cx, plan, file.heads.size());
    if (cx.wantsJson()) {
        QJsonArray changes;
        for (const TrackerChange &change : plan.changes)
            changes.append(changeObject(change));
        QJsonArray problems;
        for (const TrackerProblem &problem : plan.problems)
            problems.append(
                QJsonObject{{u"row"_s, problem.line}, {u"message"_s, problemText(problem, file.heads.size())}});
        cx.console.json({{u"changes"_s, changes},
                         {u"problems"_s, problems},
                         {u"problem_count"_s, plan.problemCount},
                         {u"rows"_s, plan.rows},
                         {u"same"_s, plan.same},
                         {u"kept"_s, plan.kept},
                         {u"without_action"_s, plan.strangers},
                         {u"without_row"_s, plan.untold},
                         {u"applied"_s, outcome ? QJsonValue(outcome->changed) : QJsonValue()}});
        return;
    }
    for (const TrackerChange &change : plan.changes)
        cx.console.line(u"%1  %2  %3%4"_s.arg(
            change.name.leftJustified(9),
            u"%1 -> %2"_s.arg(codeText(change.here), codeText(change.there)).leftJustified(22), titleText(change.title),
            change.isConflict() ? u"  [conflict: %1]"_s.arg(whyText(change.why)) : QString()));
    cx.console.note(u"%1: %2 to change, %3 of them in conflict, %4 so already, %5 changed only here, %6 without an "
                    "action, %7 with problems."_s.arg(counted(plan.rows, u"row"_s))
                        .arg(plan.changes.size())
                        .arg(plan.conflicts())
                        .arg(plan.same)
                        .arg(plan.kept)
                        .arg(plan.strangers)
                        .arg(plan.problemCount));
    if (!outcome && !plan.changes.isEmpty()) cx.console.note(u"Nothing was changed; --apply changes it."_s);
    if (outcome) cx.console.note(u"%1 changed."_s.arg(were(outcome->changed, u"action"_s)));
}

Result<TrackerOutcome> carryOut(Context &cx, const TrackerPlan &plan, Conflicts conflicts)
{
    QList<TrackerDecision> decisions;
    for (const TrackerChange &change : plan.changes) {
        if (change.isConflict() && conflicts == Conflicts::Leave) continue;
        const bool isKept = change.isConflict() && conflicts == Conflicts::Here;
        decisions.append({change, isKept ? TrackerChoice::Keep : TrackerChoice::Take});
    }
    for (const TrackerChange &agreed : plan.agreed)
        decisions.append({agreed, TrackerChoice::Keep});
    return applyTracker(*cx.workspace(), decisions, cx.saving(u"cli"_s), cx.now());
}

std::optional<Conflicts> conflictsOf(Context &cx)
{
    const QString word = cx.arguments.value("conflicts");
    if (word.isEmpty() || word == "leave"_L1) return Conflicts::Leave;
    if (word == "here"_L1) return Conflicts::Here;
    if (word == "there"_L1) return Conflicts::There;
    usage(cx, u"--conflicts wants leave, here or there"_s);
    return std::nullopt;
}

} // namespace actionrefresh

Status refreshActions(Context &cx)
{
    using namespace actionrefresh;
    if (!cx.arguments.words.isEmpty() || cx.arguments.has("set"))
        return usage(cx, u"--from-csv stands without a REF and without --set"_s);
    const auto conflicts = conflictsOf(cx);
    if (!conflicts) return cx.status();
    const QString name = cx.arguments.value("from-csv");
    const auto file = readNamed(name);
    if (!file)
        return cx.fail(file.error().kind == Error::Kind::NotFound ? Status::Nothing : Status::File,
                       file.error().whileTrying(u"read %1"_s.arg(name)));
    if (!cx.workspace()) return cx.status();
    const auto mapping = mappingOf(cx, *file);
    if (!mapping) return cx.status();
    const auto actions = linkedActions(cx.reader());
    if (!actions) return cx.fail(actions.error().whileTrying(u"read the actions"_s));
    const Interruptible interruptible;
    const auto plan = planTracker(*file, *mapping, *actions, [&](qsizetype done, qsizetype all) {
        cx.console.progress(u"Reading, %1 %"_s.arg(done * 100 / std::max<qsizetype>(all, 1)));
        return !interruptible.isInterrupted();
    });
    if (!plan) return cx.fail(Status::File, plan.error().whileTrying(u"read %1"_s.arg(name)));
    std::optional<TrackerOutcome> outcome;
    if (cx.arguments.has("apply")) {
        const auto done = carryOut(cx, *plan, *conflicts);
        if (!done) return cx.fail(done.error().whileTrying(u"change the actions"_s));
        outcome = *done;
        const auto remembered = cx.reader().setting(QLatin1StringView(kTrackerMappings));
        const QJsonArray known = withMapping(remembered ? *remembered : QJsonValue(), *mapping);
        if (const auto kept = cx.workspace()->setSetting(QLatin1StringView(kTrackerMappings), known); !kept)
            cx.tell(kept.error().whileTrying(u"remember the columns"_s));
        cx.finishIndex();
    }
    print(cx, *file, *plan, outcome);
    if (outcome && outcome->stopped) return cx.fail(outcome->stopped->whileTrying(u"change all the actions"_s));
    return Status::Done;
}

} // namespace nevertwice::cli
