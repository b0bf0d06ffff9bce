#pragma once

#include "model/domain/action.h"
#include "model/domain/result.h"
#include "model/exchange/decoding.h"

#include <QJsonArray>
#include <QMap>
#include <QStringList>

#include <functional>

namespace nevertwice {

// What a tracker (GitHub, GitLab, Jira, or another) wrote into a file of separated values about its tickets, and what
// that says about the actions whose link leads to them. Reading it changes nothing.

inline constexpr qint64 kMostTrackerBytes = 160 * 1024 * 1024;

// The file as text, with its head read.
struct TrackerFile
{
    QString text;
    DecodedText::Encoding encoding = DecodedText::Encoding::Utf8;
    QChar separator = u',';
    QStringList heads;    // as written, without spaces at their ends
    qsizetype bodyAt = 0; // where the text goes on behind the head
    int bodyLine = 0;     // the number of that line, from 0
};
// Progress is told with the part that is done; it is given up where that answers false.
using TrackerProgress = std::function<bool(qsizetype done, qsizetype all)>;
Result<TrackerFile> readTrackerFile(const QByteArray &bytes, const TrackerProgress &progress = {});

// Which column says what, by its head; an empty one is none. Address and status are needed.
struct TrackerColumns
{
    QString link;    // an address ("https://…"), or a key ("OPS-12") in which an address ends
    QString status;  // "Open", "In Progress", "closed"
    QString outcome; // why it was closed: "Won't Do", "not_planned"
    QString closed;  // when

    bool isUsable() const { return !link.isEmpty() && !status.isEmpty(); }
    bool operator==(const TrackerColumns &) const = default;
};

// How a file is to be read: its columns, and what the words of its tracker mean where that is not plain.
struct TrackerMapping
{
    TrackerColumns columns;
    // "in qa" -> "in_progress"; an empty meaning leaves such tickets alone. Keys as trackerWord() gives them.
    QMap<QString, QString> words;

    bool operator==(const TrackerMapping &) const = default;
};
QString trackerWord(const QString &written);
// What a word of GitHub, GitLab or Jira means; none where that is not plain.
Code<ActionStatus> usualMeaning(const QString &word);

// The mapping that was used for heads like these, else one proposed from their names. What was used is kept among the
// settings of a workspace, the latest first.
TrackerMapping mappingFor(const QStringList &heads, const QJsonValue &remembered);
QJsonArray withMapping(const QJsonValue &remembered, const TrackerMapping &mapping);
inline constexpr auto kTrackerMappings = "tracker_mappings"; // the name of the setting

// An action that may have a link, and the incident it is of.
struct LinkedAction
{
    QUuid incident;
    QString name; // "INC-7.2"
    Action action;
};

// What a row of the file means for an action.
struct TrackerChange
{
    enum class Why {
        Follows,         // the tracker went on, and nobody here has changed it
        Reopens,         // closed here, open there
        ClosedOtherwise, // closed in another way here than there
        BothChanged      // here and there since the last refresh
    };

    QUuid incident;
    QUuid action;
    QString name;
    QString title;
    Code<ActionStatus> here;
    Code<ActionStatus> there;
    QString written; // the word of the tracker, with its outcome
    Moment closedAt; // where the file says it
    int line = 0;    // in the file, from 1
    Why why = Why::Follows;

    bool isConflict() const { return why != Why::Follows; }
    // Nothing but what is remembered of the tracker would change.
    bool isAgreed() const { return here == there || (here == ActionStatus::Verified && there == ActionStatus::Done); }
    bool operator==(const TrackerChange &) const = default;
};

// A row that could not be used, and why.
struct TrackerProblem
{
    enum class Kind {
        Ragged,      // other cells than the head has; `detail` is how many
        TooLong,     // more cells or letters than are read
        OpenQuote,   // a quote was never ended: what comes after it cannot be told apart
        Unreadable,  // holds signs that are no text
        NoLink,      // no address in its column
        StrangeLink, // what stands there is neither address nor key
        NoStatus,    // no status in its column
        StrangeWord, // nobody said what this status means
        Disagrees,   // another row speaks of the same ticket and says otherwise; `detail` is its line. Neither counts
        StrangeTime, // when it was closed cannot be read; the row counts without it
        UnclearTime  // "3/4/2026", and no row tells whether the day comes first; the row counts without it
    };

    Kind kind = Kind::Ragged;
    int line = 0; // from 1
    QString detail;

    bool operator==(const TrackerProblem &) const = default;
};

// A status that rows of linked actions have, and what it is taken for.
struct TrackerWord
{
    QString written;
    Code<ActionStatus> meaning;
    bool isLeftAlone = false; // somebody said so
    int rows = 0;

    bool operator==(const TrackerWord &) const = default;
};

struct TrackerPlan
{
    QList<TrackerChange> changes; // those in conflict first, then in the order of the file
    // Both sides came to the same, and what is remembered of the tracker is older or nothing: to be kept with the
    // changes.
    QList<TrackerChange> agreed;
    QList<TrackerProblem> problems;
    QList<TrackerWord> words;
    int problemCount = 0; // those beyond the first thousand too
    int rows = 0;         // of tickets, in the file
    int strangers = 0;    // rows whose ticket is the link of no action
    int same = 0;         // actions that are so already
    int kept = 0;         // actions changed here alone since the last refresh, or finer here: blocked, open there
    int untold = 0;       // actions with a link that no row speaks of

    int conflicts() const;
};

// Progress is told with positions in the text.
Result<TrackerPlan> planTracker(const TrackerFile &file, const TrackerMapping &mapping,
                                const QList<LinkedAction> &actions, const TrackerProgress &progress = {});

// The action as the tracker says it is, or, kept as it is here, knowing that the tracker said otherwise. What it said
// stands under this key beside the action, so that the next refresh can tell who changed it.
inline constexpr auto kTrackerStatus = "tracker_status";
enum class TrackerChoice { Take, Keep };
void applyTracker(Action &action, const TrackerChange &change, TrackerChoice choice, const Moment &now);

} // namespace nevertwice
