#pragma once

#include "model/domain/incident.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace nevertwice {

// Where in a file somebody finds what a finding speaks of. Lines and columns count from 1, columns in UTF-16 code
// units.
struct Region
{
    int line = 1;
    int column = 0;    // 0: the line as a whole
    int endColumn = 0; // one behind the last

    bool operator==(const Region &) const = default;
};

// Finds the words of findings again in the text of the document they came from. Texts of an incident are lines of their
// document without marks before them, so a line is looked for as it stands, then without the mark of its list, then as
// a part of another, and last wherever its words stand, however their lines were broken.
class SourcePlaces
{
public:
    explicit SourcePlaces(const QString &document);

    // The line a finding names itself comes first; else its words, its row or its section; of a milestone or a stated
    // duration the line that tells it; else the first line that is not empty.
    Region regionOf(const Incident &incident, const Finding &finding) const;

private:
    int lineOf(const QString &line, int near) const;
    int lineWith(const QString &words) const;
    void flatten() const;
    int lineAround(const QString &words) const;
    int lineOfFact(const Incident &incident, const QString &place) const;
    int lineOfTime(const Incident &incident, const QString &milestone) const;
    int lineOfDuration(double minutes) const;
    Region within(int line, const QString &words) const;

    QList<QString> m_lines;
    QHash<QString, QList<int>> m_byText; // trimmed; and without marks
    mutable QString m_flat;              // all of it on one line, without marks; made when it is wanted
    mutable QList<qsizetype> m_begins;   // of the lines in it
    int m_first = 1;
    mutable qsizetype m_budget = 0; // of letters that may still be searched
};

} // namespace nevertwice
