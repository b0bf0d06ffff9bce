#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace nevertwice {

// One thing to choose: a code, a name, an incident.
struct Option
{
    QString id;   // what is chosen by choosing it
    QString text; // what a person reads
    QString note; // what helps to choose, under it; what people wrote in one line (oneLine)

    bool operator==(const Option &) const = default;
};

// Looks up what fits a text and answers, at once or later, from the thread it was asked in. Who asks again drops what
// was asked before, so an answer may also never be given.
using OptionAnswer = std::function<void(const QList<Option> &)>;
using OptionSource = std::function<void(const QString &text, const OptionAnswer &answer)>;

// Those of a few that begin like the text, then those that hold it; all for an empty one.
QList<Option> optionsLike(const QList<Option> &options, const QString &text);
// A source that has all it knows at hand.
OptionSource fixedOptions(const QList<Option> &options);

} // namespace nevertwice
