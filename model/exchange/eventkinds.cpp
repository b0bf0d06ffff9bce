#include "model/exchange/eventkinds.h"

#include "model/exchange/wordlist.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace eventkinds {

constexpr qsizetype kLooked = 400;

struct Ranked
{
    PhraseIndex index;
    QStringList names; // in the order of the list

    // The first name in the order of the list, not in that of the text.
    QString of(const QString &text) const
    {
        int best = int(names.size());
        index.look(text.left(kLooked), [&](int meaning) { best = std::min(best, meaning); });
        return names.value(best);
    }
};

Ranked ranked(const QString &resource)
{
    Ranked made;
    for (const auto &[name, phrases] : phraseLines(resource)) {
        for (const QString &phrase : phrases)
            made.index.add(phrase, int(made.names.size()));
        made.names.append(name);
    }
    return made;
}

} // namespace eventkinds

GuessedKind kindOfEvent(const QString &text)
{
    static const eventkinds::Ranked kinds = eventkinds::ranked(u":/words/kinds.txt"_s);
    const QString name = kinds.of(text);
    const bool isGuess = name.startsWith(u'~');
    return {Code<EventKind>::read(isGuess ? name.mid(1) : name).known().value_or(EventKind::Note), isGuess};
}

Code<DetectionMethod> detectionMethodOf(const QString &text)
{
    static const eventkinds::Ranked methods = eventkinds::ranked(u":/words/methods.txt"_s);
    const QString name = methods.of(text);
    return name.isEmpty() ? Code<DetectionMethod>() : Code<DetectionMethod>::read(name);
}

} // namespace nevertwice
