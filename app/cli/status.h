#pragma once

namespace nevertwice::cli {

// The exit statuses (resources/help/formats.md). Scripts rely on them: never renumber.
enum class Status {
    Done = 0,
    Nothing = 1,   // nothing found, or what was named does not exist
    Usage = 2,     // asked in a wrong way, or for what this version does not have
    Workspace = 3, // the workspace cannot be opened or written
    File = 4       // an input or output named on the command line could not be read or written
};

} // namespace nevertwice::cli
