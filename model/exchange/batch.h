#pragma once

#include "model/domain/directory.h"
#include "model/domain/incident.h"
#include "model/domain/result.h"
#include "model/exchange/reporttimes.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

#include <functional>
#include <optional>

class QIODevice;

namespace nevertwice {

// What somebody wants taken in: read and understood, not yet stored.
struct ReadBatch
{
    struct Document
    {
        Incident incident;
        QString file;
        QString folder; // where its attachments lie; empty where it came through a pipe
        // The bytes it was read from, where the incident keeps them as an attachment.
        QByteArray original = {};
        // The bytes of its attachments, where they lie in no folder.
        std::function<Result<QByteArray>(const QString &sha256)> attachments = {};
        // The state this one and the one that is known come from, where somebody knows it better than the last import.
        std::optional<QJsonObject> base = {};
        int nextAction = 0; // the number its next action gets, where that is told
    };
    // A sentence about a file. Lost: something of it was not read. Told: all was read, and there is something to know.
    enum class Weight { Told, Lost };
    struct Problem
    {
        QString file;
        Error error;
        Weight weight = Weight::Lost;
        bool named = true; // the person named this file; false for one met in a folder
    };

    QList<Document> documents;
    QList<WorkspaceDocument> workspaces;
    QStringList workspaceFiles; // of each of them
    QList<Problem> problems;
    int otherFiles = 0; // of a kind this version does not read, met in folders
};

// The incident as it is stored: with the file it was read from as an attachment, should anything of it have been
// understood wrongly, and without the findings that are computed from it.
Incident withOriginal(const ReadBatch::Document &document);

// How files are read. Auto goes by the name, and where that says nothing by the first character.
struct ReadOptions
{
    enum class Format { Auto, Json, Markdown, Html, Log };

    Format format = Format::Auto;
    ReportTimeOptions times; // of documents that people wrote
    QString root;            // a name for the folder that is read, instead of its absolute path
    Moment now;              // of logs: for "10 minutes ago"
};

// Reads files, folders with all that is in them, and "-" for `input`. Every problem is listed, the rest is read.
// `progress` is told how many files are done, of how many; where it says no, the rest is left.
ReadBatch readPaths(const QStringList &paths, QIODevice &input, const std::function<bool(int, int)> &progress = {},
                    const ReadOptions &options = {});

} // namespace nevertwice
