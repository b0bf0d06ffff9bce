#include "model/store/duplicatework.h"
#include "ui/find/incidentlist.h"
#include "ui/window/mergesheet.h"
#include "ui/window/workbar.h"
#include "ui/window/workspaceview.h"
#include "ui/write/document.h"

#include <QCoreApplication>

#include <algorithm>

// Two incidents that are one and the same, in the window.

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace workspacemerging {

struct MergingWords
{
    Q_DECLARE_TR_FUNCTIONS(nevertwice::MergingWords)
};

QString mergedText(const QString &kept, const QString &other)
{
    return MergingWords::tr("%1 has what %2 had, and %2 is in the trash.", "refs of incidents").arg(kept, other);
}

WorkBar::Work workOf(const QUuid &kept, const QUuid &other, const QString &heading)
{
    return [kept, other, heading](Workspace &workspace, const QString &by) -> Result<WorkBar::Done> {
        const Result<DuplicateWork> work = mergeDuplicates(workspace, kept, other, heading, by);
        if (!work) return work.error();
        return WorkBar::Done{mergedText(work->ref, work->otherRef),
                             [work = *work](Workspace &undone, const QString &whom) {
                                 return takeBackDuplicateWork(undone, work, whom);
                             }};
    };
}

const RelatedIncident *duplicateIn(const Incident &incident)
{
    const auto found = std::find_if(incident.related.begin(), incident.related.end(),
                                    [](const RelatedIncident &one) { return one.kind == Relation::Duplicate; });
    return found == incident.related.end() ? nullptr : &*found;
}

} // namespace workspacemerging

// The incident that is open and the one it calls its duplicate.
void WorkspaceView::mergeDuplicate()
{
    if (!document()) return;
    handOver();
    if (const RelatedIncident *other = workspacemerging::duplicateIn(document()->incident()))
        mergeIncidents(other->uuid, document()->uuid());
}

bool WorkspaceView::hasDuplicate() const
{
    return document() && workspacemerging::duplicateIn(document()->incident());
}

void WorkspaceView::mergeIncidents(const QUuid &kept, const QUuid &other)
{
    handOver(); // they may be open
    m_documents->flush();
    const Result<Incident> one = m_reader->incident(kept);
    const Result<Incident> two = m_reader->incident(other);
    if (!one || !two) return complain((one ? two : one).error().whileTrying(tr("merge two incidents")));
    auto *sheet = new MergeSheet(m_theme, *one, *two, this);
    connect(sheet, &MergeSheet::mergeWanted, this,
            [this](const QUuid &stays, const QUuid &goes, const QString &heading) {
                m_foot->work().carryOut(workspacemerging::workOf(stays, goes, heading), u"incident"_s,
                                        [this, stays] { goTo(stays); });
            });
    sheet->open();
}

} // namespace nevertwice
