#pragma once

#include "app/cli/context.h"
#include "app/cli/interrupt.h"

#include "model/exchange/batch.h"

namespace nevertwice::cli {

// What was read and then stored, in words and as JSON. Used by everything that takes incidents in.
struct Taken
{
    QList<QUuid> incidents;
    QStringList refs;
    QList<ReadBatch::Problem> problems;
    bool isInterrupted = false; // by the person, and the rest was left
    bool hasWorkspace = false;  // causes, names and settings, which no count tells
    int added = 0;
    int updated = 0;
    int unchanged = 0;
};

// Stores a batch: what the workspace holds beside incidents first, then attachments and incidents, many at a time.
// Nothing where the workspace refused; the context has said why.
std::optional<Taken> takeIn(Context &cx, const ReadBatch &batch, const Interruptible &interruptible);

// The document as it is stored: with the file it was read from, and what it names called as it is here.
// Precondition: cx.workspace()
IncomingDocument incomingOf(Context &cx, ReadBatch::Document document);

// Keeps the bytes of the attachments that the incident names, but not those of the file it was read from: these are
// kept with an incident that is new. What cannot be had is told among the problems.
void takeAttachments(Context &cx, const ReadBatch::Document &document, QList<ReadBatch::Problem> &problems);

// What a workspace document says otherwise than it is here, each among the problems.
void tellKeptHere(const QString &file, const QList<KeptHere> &kept, QList<ReadBatch::Problem> &problems);

// Causes that a document calls otherwise than the catalogue. Incidents of one import share theirs: each is told once.
void tellOtherwise(const QString &file, const QList<CauseLink> &otherwise, QList<ReadBatch::Problem> &problems);

// Prints the refs and, on standard error, what there is to know; or with --json the documents and the problems. The
// status is 4 where something of a file named on the command line was lost.
Status report(Context &cx, const Taken &taken);

// {"incidents": [...], "problems": [{"file", "message"}]}
QJsonObject takenObject(const QList<QJsonObject> &documents, const QList<ReadBatch::Problem> &problems);
Status statusOf(const QList<ReadBatch::Problem> &problems);

} // namespace nevertwice::cli
