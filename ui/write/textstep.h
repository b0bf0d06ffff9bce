#pragma once

#include <QString>

#include <optional>

namespace nevertwice {

// The letters next to a place in a text; fewer where it ends.
struct TextBeside
{
    QString before;
    QString after;
};

// One change of a text: at this place that was taken out and this put in. Small, however long the text is.
struct TextStep
{
    qsizetype at = 0;
    QString removed;
    QString inserted;

    bool isNothing() const { return removed.isEmpty() && inserted.isEmpty(); }
    TextStep reversed() const { return {at, inserted, removed}; }
    // The text after this step; nothing where what is to be taken out does not stand there any more.
    std::optional<QString> applied(const QString &text) const;
    // What stands beside that which it takes out of this text; the same before and after the step.
    TextBeside besideIn(const QString &text) const;
    // The same step where what it takes out stands now; nothing where it takes out too little to be told from what
    // stands there by chance, or that stands there no more, or more than once, or beside other words than at the time.
    // Where it only puts something in, the words beside it say where; nothing where somebody has put the same there.
    std::optional<TextStep> foundIn(const QString &text, const TextBeside &beside) const;
    // The same step in the text that `other` has made of the one this was meant for. What both took out is gone once,
    // and what both put in at one place stands one behind the other.
    TextStep behind(const TextStep &other) const;
    // Both as one; nothing where they are at different places of the text.
    std::optional<TextStep> followedBy(const TextStep &next) const;

    static TextStep between(const QString &before, const QString &after);
    bool operator==(const TextStep &) const = default;
};

// What one made of a text, with what another made of the same text.
QString joinedText(const QString &seen, const QString &theirs, const QString &mine);

} // namespace nevertwice
