#pragma once

#include "model/store/workspace.h"

#include <memory>

namespace nevertwice {

// A workspace on the desk: the file, and a reader each for whoever reads on a thread of its own.
struct OpenWorkspace
{
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<Reader> reader;
    std::unique_ptr<Reader> searchReader;    // goes to the thread that searches
    std::unique_ptr<Reader> countReader;     // to the one that counts what saved views have
    std::unique_ptr<Reader> lookupReader;    // goes to the thread that completes what is typed into fields
    std::unique_ptr<Reader> copyReader;      // to the one that copies the file
    std::unique_ptr<Reader> actionReader;    // to the one that reads what was promised
    std::unique_ptr<Reader> coverageReader;  // to the one that compares causes with promises
    std::unique_ptr<Reader> insightsReader;  // to the one that counts
    std::unique_ptr<Reader> causeReader;     // to the one that reads the catalogue of causes
    std::unique_ptr<Reader> directoryReader; // to the one that reads the directory of names
    std::unique_ptr<Reader> memoryReader;    // to the one that finds what is like an incident
    std::unique_ptr<Reader> switchReader;    // to the one that looks for what a few letters mean

    static Result<OpenWorkspace> open(const QString &path, const Clock &clock, const Places &places = {},
                                      Access access = Access::ReadWrite);
    static Result<OpenWorkspace> of(Result<std::unique_ptr<Workspace>> workspace);
    static Result<OpenWorkspace> create(const QString &path, const Clock &clock, const Places &places = {});
};

} // namespace nevertwice
