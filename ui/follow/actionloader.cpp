#include "ui/follow/actionloader.h"

#include "model/store/answering.h"
#include "ui/kit/freebeside.h"

#include <QDateTime>

#include <algorithm>

namespace nevertwice {

namespace {

Result<FollowActions> readActions(const Reader &reader, const QStringList &filters, const Moment &now)
{
    auto rows = reader.actions();
    if (!rows) return rows.error();
    auto causes = reader.causes();
    if (!causes) return causes.error();
    std::vector<quint32> ids;
    for (const ActionRow &row : std::as_const(*rows))
        ids.push_back(quint32(row.incident.value));
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    auto incidents = reader.rows(ids);
    if (!incidents) return incidents.error();
    FollowActions actions;
    for (const QString &asked : filters) {
        if (asked.isEmpty() || actions.answering.contains(asked)) continue;
        auto answers = answersAmong(reader, *rows, asked, now);
        if (!answers) return answers.error();
        actions.answering.insert(asked, *std::move(answers));
    }
    actions.rows = *std::move(rows);
    for (const IncidentRow &row : std::as_const(*incidents))
        actions.incidents.insert(row.uuid, row.title);
    for (const CauseRow &row : std::as_const(*causes))
        actions.causes.insert(row.cause.uuid, row.cause.title);
    auto back = cameBack(reader, actions.rows);
    if (!back) return back.error();
    actions.back = *std::move(back);
    return madeReady(std::move(actions), QDateTime::fromMSecsSinceEpoch(now.msecs()).date());
}

// All are read once, however many views look at them.
Result<QList<int>> countActions(const Reader &reader, const QList<FollowFilter> &filters, const Moment &now)
{
    QStringList asked;
    for (const FollowFilter &filter : filters)
        asked.append(rowQuery(filter.words).filters);
    auto actions = readActions(reader, asked, now);
    if (!actions) return actions.error();
    FollowItemModel model;
    model.setFilter({FollowFilter::Which::Open, {}, filters.isEmpty() ? QString() : filters.first().me});
    model.setActions(*std::move(actions));
    QList<int> counts;
    for (const FollowFilter &filter : filters)
        counts.append(model.countOf(filter.which, filter.words));
    return counts;
}

} // namespace

ActionLoader::ActionLoader(std::unique_ptr<Reader> reader, QObject *parent)
    : QObject(parent), m_thread(std::move(reader))
{
    connect(&m_thread, &ReaderThread::failed, this, &ActionLoader::failed);
}

void ActionLoader::load(const QStringList &filters, const Moment &now)
{
    using Answer = std::shared_ptr<FollowActions>; // may wait for a window that is closed before it is told
    m_thread.ask(
        [filters, now](const Reader &reader) -> Result<Answer> {
            auto actions = readActions(reader, filters, now);
            if (!actions) return actions.error();
            return sharedFreedBeside(*std::move(actions));
        },
        [this](const Answer &actions) { emit loaded(*actions); });
}

void ActionLoader::count(const QList<FollowFilter> &filters, const Moment &now, const Counted &tell)
{
    const int question = ++*m_counting;
    const auto isLatest = [latest = m_counting, question] { return *latest == question; };
    m_thread.readBeside(
        [filters, now, isLatest](const Reader &reader) {
            return isLatest() ? countActions(reader, filters, now) : Result<QList<int>>(QList<int>());
        },
        [isLatest, tell](const QList<int> &counts) {
            if (isLatest()) tell(counts);
        });
}

} // namespace nevertwice
