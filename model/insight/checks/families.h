#pragma once

#include "model/insight/checks/checks.h"
#include "model/insight/checks/prose.h"

#include <memory>
#include <vector>

// What the families of checks share. Not for others.
namespace nevertwice::checking {

// A text of the incident and where it stands.
struct Passage
{
    enum class Kind {
        Title,
        Summary,
        Impact,
        Trigger,
        Detection,
        RootCause,
        Resolution,
        Lessons,
        Event,
        Action,
        Cause,
        Heading, // of another section
        Other
    };

    Kind kind = Kind::Other;
    QString place;
    std::shared_ptr<const Prose> prose;
    bool isWhole = true; // else it is the beginning of an endless one
};

// An incident taken apart for checking.
struct Subject
{
    const Incident &incident;
    const CheckOptions &options;
    std::vector<Passage> passages;
    QHash<QString, qsizetype> byPlace;

    // The incident is over, or its report is said to be done: what is missing now is missing.
    bool isTold() const;
    // Somebody else's document, just read from a file.
    bool isForeign() const;
    // No text at this place, or none that says anything.
    bool isBlank(const QString &place) const;
    const Prose *prose(const QString &place) const;
};

Subject subject(const Incident &incident, const CheckOptions &options);

// A finding of a check of the catalogue, at its own level.
Finding found(const char *check, const QString &place, const QString &message);
Finding found(const char *check, const Passage &passage, const Span &span, const QString &message);
// From the first to the last of these words.
Span spanBetween(const Prose &prose, qsizetype first, qsizetype last);
// What stands at a span, on one line and not too long, for a message.
QString excerpt(const Prose &prose, const Span &span);

QString placeOf(const Event &event, const char *field);
QString placeOf(const Action &action, const char *field);

void checkGaps(const Subject &subject, QList<Finding> &out);
void checkPromises(const Subject &subject, QList<Finding> &out);
void checkWording(const Subject &subject, QList<Finding> &out);
void checkSecrets(const Subject &subject, QList<Finding> &out);
void checkMemory(const Subject &subject, QList<Finding> &out);

} // namespace nevertwice::checking
