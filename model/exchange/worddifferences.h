#pragma once

#include <QList>
#include <QString>

namespace nevertwice {

// A stretch of two versions of a line: in both, only in the one before, or only in the one after.
struct WordRun
{
    enum class Kind { Same, Gone, Come };

    Kind kind = Kind::Same;
    QString text;

    bool operator==(const WordRun &) const = default;
};

// The runs in their order, each as long as it goes; what is no word between two changed words belongs to them. The runs
// that are not Come are the line before, those that are not Gone the line after.
QList<WordRun> wordDifferences(const QString &before, const QString &after);

// How much of the longer of two lines the other one has, in words: from 0, nothing, to 1.
double shareInCommon(const QString &one, const QString &other);

} // namespace nevertwice
