#include "ui/window/openworkspace.h"

namespace nevertwice {

Result<OpenWorkspace> OpenWorkspace::of(Result<std::unique_ptr<Workspace>> workspace)
{
    if (!workspace) return workspace.error();
    OpenWorkspace open;
    open.workspace = std::move(workspace.value());
    for (std::unique_ptr<Reader> *reader :
         {&open.reader, &open.searchReader, &open.countReader, &open.lookupReader, &open.copyReader, &open.actionReader,
          &open.coverageReader, &open.causeReader, &open.insightsReader, &open.directoryReader, &open.memoryReader,
          &open.switchReader}) {
        Result<std::unique_ptr<Reader>> made = open.workspace->openReader();
        if (!made) return made.error();
        *reader = std::move(made.value());
    }
    return open;
}

Result<OpenWorkspace> OpenWorkspace::open(const QString &path, const Clock &clock, const Places &places, Access access)
{
    return of(Workspace::open(path, access, clock, places));
}

Result<OpenWorkspace> OpenWorkspace::create(const QString &path, const Clock &clock, const Places &places)
{
    return of(Workspace::create(path, clock, places));
}

} // namespace nevertwice
