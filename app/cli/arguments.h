#pragma once

#include "model/domain/result.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace nevertwice::cli {

class Context;
enum class Status;

struct Option
{
    enum class Kind { Flag, Value, File, Repeatable };

    const char *name; // without the hyphens
    Kind kind = Kind::Flag;
};

// What a command does to the workspace decides how it is opened.
enum class Opens {
    Nothing,
    Reading,
    Writing, // makes the default workspace where it is not there
    Creating // makes a named one too
};

// One row of the argument table.
struct Command
{
    const char *name;
    const char *usage; // what stands behind the name: "REF [--json]"
    const char *purpose;
    QList<Option> options;
    int leastWords = 0;
    int mostWords = 0; // -1: any number
    Opens opens = Opens::Reading;
    Status (*run)(Context &);
};

// A command line taken apart by the table.
struct Arguments
{
    const Command *command = nullptr;
    QString workspace; // empty: the default one
    QStringList words;
    QHash<QString, QStringList> values;

    bool has(const char *option) const { return values.contains(QLatin1String(option)); }
    QString value(const char *option) const { return values.value(QLatin1String(option)).value(0); }
    QStringList all(const char *option) const { return values.value(QLatin1String(option)); }
};

// Why a command cannot run that was given too few words: "something is missing: show REF".
QString missingWords(const Command &command);

// --json, --workspace and --help are known to every command. Options stand anywhere, "--" ends them, "-" is a word.
Result<Arguments> parseArguments(const QStringList &arguments, const QList<Command> &table);

} // namespace nevertwice::cli
