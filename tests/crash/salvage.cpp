#include "tests/crash/salvage.h"

#include "model/store/database.h"
#include "model/store/workspace.h"
#include "tests/crash/judge.h"

namespace nevertwice::crash {

// Incident by incident through a workspace that is open for reading: what still opens and reads.
Salvaged salvage(const QString &damaged)
{
    Salvaged salvaged;
    const auto workspace = Workspace::open(damaged, Access::ReadOnly, steadyClock());
    if (!workspace) {
        salvaged.sentence = workspace.error().sentence();
        return salvaged;
    }
    const Reader &reader = (*workspace)->reader();
    const auto last = reader.database().scalar("select max(id) from incident");
    for (qint64 id = 1; last && id <= *last; ++id)
        if (const auto incident = reader.incident(IncidentId{id})) salvaged.incidents.insert(incident->uuid, *incident);
    return salvaged;
}

} // namespace nevertwice::crash
