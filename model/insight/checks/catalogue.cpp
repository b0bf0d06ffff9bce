#include "model/insight/checks/catalogue.h"

#include <QFile>
#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

const QList<CheckInfo> &checkCatalogue()
{
    using F = CheckFamily;
    using L = Level;
    static const QList<CheckInfo> all{
        {u"milestone-order"_s, F::Contradictions, L::Error, u"Milestones out of order"_s,
         u"Started, detected, acknowledged, mitigated and resolved follow each other."_s},
        {u"timeline-out-of-order"_s, F::Contradictions, L::Warning, u"Timeline out of order"_s,
         u"Entries of the timeline stand in the order in which they happened."_s},
        {u"timeline-outside-window"_s, F::Contradictions, L::Warning, u"Entry far outside the incident"_s,
         u"Entries lie between the start and the end of the incident, or near them."_s},
        {u"duration-mismatch"_s, F::Contradictions, L::Warning, u"Duration and times differ"_s,
         u"The duration the text states is the one its times give."_s},
        {u"time-unreadable"_s, F::Contradictions, L::Error, u"Time that cannot be read"_s,
         u"Every time of the timeline can be read without a guess."_s},
        {u"date-missing"_s, F::Contradictions, L::Warning, u"Entry without a day"_s,
         u"It can be known on which day every entry happened."_s},
        {u"zone-missing"_s, F::Contradictions, L::Hint, u"No time zone"_s,
         u"The document says in which time zone its times are."_s},
        {u"zone-suspect"_s, F::Contradictions, L::Hint, u"Doubtful time zone"_s,
         u"The time zone that is named was in force on that day."_s},
        {u"zone-unknown"_s, F::Contradictions, L::Warning, u"Unknown time zone"_s,
         u"The time zone is one that is known, as Europe/Berlin is."_s},
        {u"impact-interval-reversed"_s, F::Contradictions, L::Error, u"Reversed interval of impact"_s,
         u"An interval of impact ends after it begins."_s},
        {u"impact-interval-open"_s, F::Contradictions, L::Warning, u"Open interval of impact"_s,
         u"Of an incident that is over, every interval of impact has a beginning and an end."_s},
        {u"impact-interval-early"_s, F::Contradictions, L::Hint, u"Impact before the incident"_s,
         u"Nobody is affected before the incident began."_s},
        {u"action-before-incident"_s, F::Contradictions, L::Warning, u"Action due before the incident"_s,
         u"An action is due after the incident that it answers."_s},
        {u"summary-missing"_s, F::Gaps, L::Warning, u"No summary"_s,
         u"A reader learns in a few sentences what happened."_s},
        {u"impact-missing"_s, F::Gaps, L::Warning, u"No impact"_s, u"It is said who was affected, and how."_s},
        {u"impact-unquantified"_s, F::Gaps, L::Warning, u"Impact without a number"_s,
         u"It is said how many were affected, or how much was lost."_s},
        {u"timeline-empty"_s, F::Gaps, L::Warning, u"Empty timeline"_s, u"It is told what happened when."_s},
        {u"timeline-gap"_s, F::Gaps, L::Warning, u"Long silence in the timeline"_s,
         u"No large part of the incident is left untold."_s},
        {u"detection-missing"_s, F::Gaps, L::Warning, u"Detection not told"_s,
         u"It is said how the incident was noticed."_s},
        {u"root-cause-missing"_s, F::Gaps, L::Warning, u"No root cause"_s, u"It is said why it happened."_s},
        {u"cause-unlinked"_s, F::Gaps, L::Warning, u"No cause of the catalogue"_s,
         u"The cause is one of the catalogue, so that it is recognised when it returns."_s},
        {u"resolution-missing"_s, F::Gaps, L::Warning, u"No resolution"_s, u"It is said what ended the incident."_s},
        {u"lessons-missing"_s, F::Gaps, L::Hint, u"No lessons"_s,
         u"It is said what went well, what went wrong and where luck helped."_s},
        {u"action-none"_s, F::Gaps, L::Warning, u"No actions"_s,
         u"Something is promised so that it does not return."_s},
        {u"cause-without-action"_s, F::Gaps, L::Warning, u"Cause without an action"_s,
         u"Every cause is answered by an action."_s},
        {u"action-no-owner"_s, F::Promises, L::Warning, u"Action without an owner"_s,
         u"Every open action has somebody who sees to it."_s},
        {u"action-no-due"_s, F::Promises, L::Warning, u"Action without a due date"_s,
         u"Every open action has a day by which it is done."_s},
        {u"action-vague"_s, F::Promises, L::Warning, u"Vague action"_s,
         u"An action says what will be done, and when it is done."_s},
        {u"action-overdue"_s, F::Promises, L::Warning, u"Overdue action"_s, u"No open action is past its day."_s},
        {u"blame-language"_s, F::Wording, L::Warning, u"A person as the cause"_s,
         u"What failed is told without naming somebody as the cause."_s},
        {u"human-error-cause"_s, F::Wording, L::Warning, u"Human error as the cause"_s,
         u"The cause says what made the mistake possible, not that somebody made one."_s},
        {u"counterfactual"_s, F::Wording, L::Hint, u"What did not happen"_s,
         u"The text tells what happened, not what ought to have happened."_s},
        {u"impact-vague"_s, F::Wording, L::Hint, u"Vague impact"_s,
         u"The impact names numbers where it says \"some\" or \"many\"."_s},
        {u"cause-restates-symptom"_s, F::Wording, L::Hint, u"Cause repeats the symptom"_s,
         u"The root cause says more than that it failed."_s},
        {u"secret-suspected"_s, F::Safety, L::Warning, u"Something secret"_s,
         u"No password, token, key or private address stands in the text."_s},
        {u"repeat-cause"_s, F::Memory, L::Warning, u"This cause came before"_s,
         u"No earlier incident had the same cause."_s},
        {u"repeat-with-open-actions"_s, F::Memory, L::Warning, u"Came before, and is still open"_s,
         u"No earlier incident with the same cause has an action that is still open."_s},
    };
    return all;
}

const CheckInfo *checkInfo(const QString &id)
{
    static const QHash<QString, const CheckInfo *> byId = [] {
        QHash<QString, const CheckInfo *> made;
        for (const CheckInfo &info : checkCatalogue())
            made.insert(info.id, &info);
        return made;
    }();
    return byId.value(id);
}

QString checkHelp(const QString &id)
{
    if (!checkInfo(id)) return {};
    QFile file(u":/help/checks/%1.md"_s.arg(id));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
}

} // namespace nevertwice
