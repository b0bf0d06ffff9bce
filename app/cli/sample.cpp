#include "app/cli/commands.h"
#include "app/cli/taking.h"

#include "model/exchange/files.h"
#include "model/exchange/sample.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::cli {

namespace {

// Whether the workspace holds incidents of somebody's own, among which invented ones would only be in the way.
Result<bool> holdsOthers(const Reader &reader, const Sample &sample)
{
    auto counts = reader.counts();
    if (!counts) return counts.error();
    const bool isSample = std::any_of(sample.incidents.begin(), sample.incidents.end(),
                                      [&](const Incident &incident) { return reader.row(incident.uuid).ok(); });
    return counts->incidents + counts->trashed > 0 && !isSample;
}

ReadBatch batchOf(const Sample &sample)
{
    ReadBatch batch;
    batch.workspaces.append(sample.workspace);
    for (const Incident &incident : sample.incidents)
        batch.documents.append({incident, u"sample"_s, {}});
    return batch;
}

} // namespace

Status takeInSample(Context &cx)
{
    const auto sample = readSample(cx.now());
    if (!sample) return cx.fail(Status::File, sample.error());
    if (!cx.workspace()) return cx.status();
    const auto others = holdsOthers(cx.reader(), *sample);
    if (!others) return cx.fail(others.error());
    const QString name = lastNameOf(cx.workspacePath());
    if (*others)
        return cx.fail(Status::Usage,
                       {Error::Kind::Usage, u"put the sample into %1"_s.arg(name), u"it holds incidents of your own"_s,
                        u"Name a file for it: nevertwice-cli --workspace sample.nevertwice sample."_s});
    const auto taken = takeIn(cx, batchOf(*sample), Interruptible());
    return taken ? report(cx, *taken) : cx.status();
}

} // namespace nevertwice::cli
