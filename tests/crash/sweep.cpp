#include "tests/crash/sweep.h"

#include "model/store/database.h"

#include <QFile>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::crash {

namespace {

constexpr qint64 kAlwaysTried = 3; // the first uses are few and decide most

} // namespace

const QList<Scenario> &scenarios()
{
    using Start = Scenario::Start;
    static const QList<Scenario> all = {
        {u"create"_s, Start::NoFile, {}},           {u"open"_s, Start::Closed, {}},
        {u"close"_s, Start::Open, {}, true},        {u"add"_s, Start::Open, Deed::Add},
        {u"edit"_s, Start::Open, Deed::Edit},       {u"edit, checkpoint"_s, Start::OpenWithoutLog, Deed::Edit},
        {u"import"_s, Start::Open, Deed::Import},   {u"trash"_s, Start::Open, Deed::Trash},
        {u"restore"_s, Start::Open, Deed::Restore}, {u"cause"_s, Start::Open, Deed::SaveCause},
        {u"setting"_s, Start::Open, Deed::Setting}, {u"attach"_s, Start::Open, Deed::Attach},
        {u"index"_s, Start::Open, Deed::Index},
    };
    return all;
}

Sweep::Sweep(Report &report, const Task &task)
    : m_report(report), m_task(task), m_template(task.folder + u"/template.nevertwice"_s),
      m_path(task.folder + u"/w.nevertwice"_s), m_typist(task.seed)
{
    makeTemplate();
}

void Sweep::makeTemplate()
{
    auto workspace = Workspace::create(m_template, steadyClock());
    if (!workspace) qFatal("%s", qPrintable(workspace.error().sentence()));
    for (const Deed deed : {Deed::Add, Deed::Add, Deed::Edit, Deed::Trash, Deed::Add, Deed::SaveCause, Deed::Attach,
                            Deed::Edit, Deed::Import, Deed::Edit}) {
        const auto done = m_typist.perform(deed, **workspace);
        if (!done) qFatal("%s", qPrintable(done.error().sentence()));
        m_acknowledged += *done;
    }
}

void Sweep::layOut(Scenario::Start start) const
{
    for (const char *suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(m_path + QLatin1String(suffix));
    if (start != Scenario::Start::NoFile) QFile::copy(m_template, m_path);
}

std::optional<Sweep::Stage> Sweep::prepare(const Scenario &scenario, Breaker &breaker)
{
    layOut(scenario.start);
    breaker.beforeOpening();
    Stage stage{nullptr, m_typist, {}};
    if (scenario.start == Scenario::Start::NoFile) return stage;
    stage.acknowledged = m_acknowledged;
    if (scenario.start == Scenario::Start::Closed) return stage;
    auto workspace = Workspace::open(m_path, Access::ReadWrite, steadyClock());
    if (!workspace) {
        m_report.complain(workspace.error().sentence());
        return std::nullopt;
    }
    stage.workspace = *std::move(workspace);
    if (scenario.start == Scenario::Start::OpenWithoutLog)
        (void)stage.workspace->reader().database().execute("pragma wal_autocheckpoint = 1");
    else if (const auto done = stage.typist.perform(Deed::Edit, *stage.workspace))
        stage.acknowledged += *done;
    return stage;
}

Result<QList<Acknowledged>> Sweep::act(const Scenario &scenario, Stage &stage)
{
    if (scenario.deed) return stage.typist.perform(*scenario.deed, *stage.workspace);
    if (scenario.closes) {
        stage.workspace = nullptr;
        return QList<Acknowledged>();
    }
    const bool creates = scenario.start == Scenario::Start::NoFile;
    auto workspace =
        creates ? Workspace::create(m_path, steadyClock()) : Workspace::open(m_path, Access::ReadWrite, steadyClock());
    if (!workspace) return workspace.error();
    stage.workspace = *std::move(workspace);
    if (creates) return QList<Acknowledged>{{Acknowledged::Kind::Workspace, {}, 0, {}, {}}};
    const auto counts = stage.workspace->reader().counts();
    if (!counts) return counts.error().whileTrying(u"read the workspace"_s);
    return QList<Acknowledged>();
}

void Sweep::run(const Scenario &scenario, Breaker &breaker)
{
    if (!m_task.only.isEmpty() && scenario.name != m_task.only) return;
    for (const auto recurrence : {test::FaultRecurrence::Once, test::FaultRecurrence::FromThenOn}) {
        qint64 at = 1;
        while (tryAt(scenario, breaker, at, recurrence))
            at += at < kAlwaysTried ? 1 : m_task.size;
    }
}

// False: it was over before the breaker came to this point.
bool Sweep::tryAt(const Scenario &scenario, Breaker &breaker, qint64 at, test::FaultRecurrence recurrence)
{
    auto stage = prepare(scenario, breaker);
    if (!stage) return false;
    breaker.arm(at, recurrence);
    const auto outcome = act(scenario, *stage);
    const bool wasMet = breaker.failures() > 0;
    breaker.afterwards();
    stage->workspace = nullptr;
    breaker.heal();
    if (!wasMet) return false;
    m_report.countTrial();
    const QString where = u"%1, %2 %3"_s.arg(scenario.name, breaker.name(),
                                             recurrence == test::FaultRecurrence::Once ? u"once"_s : u"for good"_s);
    if (!outcome && !breaker.explains(outcome.error()))
        m_report.countVague(where + u": "_s + outcome.error().sentence());
    judgeAfter(where, scenario, outcome, *stage);
    return true;
}

void Sweep::judgeAfter(const QString &where, const Scenario &scenario, const Result<QList<Acknowledged>> &outcome,
                       Stage &stage)
{
    if (outcome) {
        ++m_unharmed;
        stage.acknowledged += *outcome;
    } else {
        ++m_refused;
    }
    if (!outcome && scenario.start == Scenario::Start::NoFile) {
        if (QFile::exists(m_path)) m_leftBehind.append(where);
        layOut(Scenario::Start::NoFile);
        return;
    }
    Verdict verdict = judge(m_path, stage.acknowledged);
    for (QStringList *list : {&verdict.lost, &verdict.damage})
        for (QString &what : *list)
            what.prepend(where + u": "_s);
    m_report.count(verdict);
    if (!verdict.isOpenable) return;
    if (!outcome && outcome.error().kind != Error::Kind::Unknown && scenario.deed &&
        holds(m_path, stage.typist.lastPromise()))
        m_doneUntold.append(where);
    checkThatWorkGoesOn(where);
}

void Sweep::checkThatWorkGoesOn(const QString &where)
{
    const auto workspace = Workspace::open(m_path, Access::ReadWrite, steadyClock());
    Typist another(m_task.seed + 1);
    const auto done =
        workspace ? another.perform(Deed::Add, **workspace) : Result<QList<Acknowledged>>(workspace.error());
    if (!done) m_report.complain(u"after a fault (%1): %2"_s.arg(where, done.error().sentence()));
}

QStringList Sweep::remarks() const
{
    const auto counted = [](const QString &what, const QStringList &places) {
        const QSet<QString> different(places.begin(), places.end());
        const QString names = different.isEmpty() ? QString() : u" (%1)"_s.arg(different.values().join(u"; "_s));
        return u"%1 %2%3"_s.arg(places.size()).arg(what, names);
    };
    return {u"%1 refused"_s.arg(m_refused), u"%1 done all the same"_s.arg(m_unharmed),
            counted(u"refused yet done"_s, m_doneUntold), counted(u"pieces left of a creation"_s, m_leftBehind)};
}

} // namespace nevertwice::crash
