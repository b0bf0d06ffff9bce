#pragma once

#include "model/domain/incident.h"

#include <QList>

namespace nevertwice {

constexpr int kMostWhys = 5; // that are asked

// One question of the guided postmortem.
struct GuideStep
{
    enum class Kind { Line, Text, Whys, List };
    enum class Part { Title, Summary, Impact, Detection, Whys, Resolution, WentWell, WentWrong, Actions };

    Part part = Part::Title;
    Kind kind = Kind::Text;
    QString name;     // as it stands in the menu of undo
    QString question; // one sentence
    QString help;     // what makes a good answer
};

// In the order in which they are asked.
QList<GuideStep> guideSteps();

// What an incident says to a question; each why and each action is a line of its own.
QString answerTo(const GuideStep &step, const Incident &incident);

// The incident with this answer. Of the whys the last becomes the root cause, those before it contribute; lines that
// were there before keep their causes and actions, with all that was said about them since, and so does one that is
// reworded. What no line shows stays as it is.
Incident answered(const GuideStep &step, const QString &answer, const Incident &before);

// The incident with an answer that may be half typed, and with what it told before: the whys are told in its text only,
// as no half of a cause may enter the catalogue, which keeps what it has.
Incident answering(const GuideStep &step, const QString &told, const QString &answer, const Incident &before);

} // namespace nevertwice
