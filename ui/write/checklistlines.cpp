#include "ui/write/checklistlines.h"

#include "ui/write/timelinekinds.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

struct UsualSteps
{
    Q_DECLARE_TR_FUNCTIONS(UsualSteps)

public:
    static QString shown(const QString &text)
    {
        static constexpr const char *steps[] = {
            QT_TRANSLATE_NOOP("UsualSteps", "Say who leads and who writes down"),
            QT_TRANSLATE_NOOP("UsualSteps", "Open one place where everybody talks"),
            QT_TRANSLATE_NOOP("UsualSteps", "Look at what was changed last"),
            QT_TRANSLATE_NOOP("UsualSteps", "Tell customer support and the status page"),
            QT_TRANSLATE_NOOP("UsualSteps", "Save logs and graphs before they are gone"),
            QT_TRANSLATE_NOOP("UsualSteps", "Tell whoever answers for the business"),
        };
        for (const char *step : steps)
            if (text == QLatin1StringView(step)) return tr(step);
        return text;
    }
    // The other way round: what somebody leaves as it was is still the usual step.
    static QString written(const QString &text)
    {
        const Checklists usual = Checklists::usual();
        for (const ChecklistSteps &steps : usual.severities)
            for (const ChecklistStep &step : steps)
                if (shown(step.text) == text) return step.text;
        return text;
    }
};

} // namespace

QString shownStep(const QString &text)
{
    return UsualSteps::shown(text);
}

QStringList linesOf(const ChecklistSteps &steps)
{
    QStringList lines;
    for (const ChecklistStep &step : steps)
        lines.append(step.adds ? u"/%1 %2"_s.arg(keyOf(*step.adds)).arg(shownStep(step.text)) : shownStep(step.text));
    return lines;
}

ChecklistSteps stepsOfLines(const QStringList &lines)
{
    ChecklistSteps steps;
    for (const QString &line : lines) {
        ChecklistStep step{line.left(kLongestStep).simplified(), std::nullopt};
        const bool isPrefixed = step.text.size() > 3 && step.text[0] == u'/' && step.text[2] == u' ';
        if (isPrefixed) step.adds = kindOfKey(step.text[1].toLower());
        if (step.adds) step.text = step.text.mid(3);
        step.text = UsualSteps::written(step.text);
        const bool isKnown = std::any_of(steps.begin(), steps.end(),
                                         [&step](const ChecklistStep &one) { return one.text == step.text; });
        if (!step.text.isEmpty() && !isKnown) steps.append(step);
        if (steps.size() == kMostSteps) break;
    }
    return steps;
}

} // namespace nevertwice
