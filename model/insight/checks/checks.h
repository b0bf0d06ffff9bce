#pragma once

#include "model/domain/incident.h"
#include "model/domain/teamsettings.h"
#include "model/insight/checks/catalogue.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <memory>
#include <optional>

namespace nevertwice {

class ProseCache;

// Words inside the text that a finding is about, in UTF-16 code units.
struct Span
{
    qsizetype at = 0;
    qsizetype length = 0;

    bool operator==(const Span &) const = default;
};

// The words a finding points at, in the text at its place; nothing where it is about the whole. In a document it stands
// as "span": [at, length].
std::optional<Span> spanOf(const Finding &finding);
void setSpan(Finding &finding, const Span &span);

// What a workspace knows of an earlier incident that had the same cause, or an ancestor of it.
struct EarlierIncident
{
    QString ref;
    QUuid uuid;
    QStringList openActions; // "INC-3.2": those that answer the cause and are not closed
    Moment started = {};
    std::optional<qint64> impactMsecs = {}; // the impact duration
    bool isByAncestor = false;              // it had an ancestor of the cause, and not the cause itself

    bool operator==(const EarlierIncident &) const = default;
};

// What the memory checks need to know of the rest of the workspace (Reader::knowledge). An incident that stands in none
// is checked without it, and cause-unlinked is left out too.
struct WorkspaceKnowledge
{
    QHash<QUuid, QList<EarlierIncident>> earlier; // by cause, the latest first
    QStringList openThen = {}; // "INC-3.2": promises against one of the causes that were open when this one began

    bool operator==(const WorkspaceKnowledge &) const = default;
};

struct CheckOptions
{
    Moment now; // unknown: nothing is overdue
    std::optional<WorkspaceKnowledge> workspace;
    CheckLevels levels;
    std::shared_ptr<ProseCache> texts = {}; // of the check before, for whoever checks one document again and again
};

// All there is to say about an incident, in the order of the catalogue, within a check in the order of the document.
// Findings that only the source could show are those the incident carries. Nothing is said twice, and nothing of a
// check that is switched off: by the team, or by a comment in one of the texts of the incident:
//   <!-- nevertwice: off blame-language, counterfactual -->
// Time in proportion to the incident.
QList<Finding> check(const Incident &incident, const CheckOptions &options = {});

// The text in which a finding's span is counted; of a row that has none at the place, the one people know it by.
QString textAt(const Incident &incident, const QString &place);

// The switches in the texts of an incident.
QSet<QString> switchedOff(const Incident &incident);

struct FindingCounts
{
    int errors = 0;
    int warnings = 0;
    int hints = 0;

    int all() const { return errors + warnings + hints; }
    bool operator==(const FindingCounts &) const = default;
};
FindingCounts counted(const QList<Finding> &findings);

// Whether a level is as bad as another, or worse.
bool reaches(const Code<Level> &level, Level wanted);

} // namespace nevertwice
