#include "ui/follow/statuscsvmodel.h"
#include "ui/follow/statuscsvsheet.h"
#include "ui/kit/banner.h"
#include "ui/kit/choicefield.h"
#include "ui/kit/labels.h"
#include "ui/kit/listtext.h"

#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

// What the sheet says of the file as it was understood.

namespace nevertwice {

namespace statuscsv {

constexpr int kProblemHeight = 24;

} // namespace statuscsv

void StatusCsvSheet::showProblems()
{
    m_problems->clear();
    const auto add = [this](const QString &text) {
        auto *item = new QListWidgetItem(text, m_problems);
        item->setSizeHint({0, m_theme.scaled(statuscsv::kProblemHeight)});
    };
    for (const TrackerProblem &problem : std::as_const(m_csv.plan.problems))
        add(trackerProblemText(problem));
    const int more = m_csv.plan.problemCount - int(m_csv.plan.problems.size());
    if (more > 0) add(tr("and %n more", nullptr, more));
    const int count = m_csv.plan.problemCount;
    m_problemHead->setText(count == 1 ? tr("1 row with a problem") : tr("%n rows with a problem", nullptr, count));
    m_problemHead->setVisible(count > 0);
    m_problems->setVisible(count > 0);
}

void StatusCsvSheet::describe()
{
    const int taken = m_model->takenCount();
    const int kept = m_model->keptCount();
    m_progress->setVisible(m_isReading);
    m_take->setVisible(!m_isReading || m_model->rowCount() > 0); // nobody knows yet what there is to change
    m_take->setEnabled(!m_isReading && !m_isRefused && taken + kept + m_model->agreedCount() > 0);
    m_take->setText(taken == 1 ? tr("&Change 1 action") : tr("&Change %n actions", nullptr, taken));
    if (taken == 0 && kept > 0) m_take->setText(kept == 1 ? tr("&Keep it as it is") : tr("&Keep them as they are"));
    if (taken + kept == 0)
        m_take->setText(m_model->agreedCount() > 0 ? tr("&Remember the statuses") : tr("Nothing to change"));
    m_problemHead->setVisible(m_csv.plan.problemCount > 0);
    m_problems->setVisible(m_csv.plan.problemCount > 0);
    m_words->setVisible(!m_csv.plan.words.isEmpty());
    for (ChoiceField *field : std::as_const(m_columns))
        field->setReadOnly(!m_csv.file);
    m_table->setVisible(m_model->rowCount() > 0);
    m_empty->setVisible(m_model->rowCount() == 0);
    if (m_isReading) {
        m_empty->setText(tr("Reading…"), {});
        return tell(tr("Reading…"));
    }
    if (m_isRefused) return;
    describeEmpty();
    const TrackerPlan &plan = m_csv.plan;
    QStringList parts{plan.rows == 1 ? tr("1 row") : tr("%n rows", nullptr, plan.rows)};
    if (plan.conflicts() > 0)
        parts.append(plan.conflicts() == 1 ? tr("1 conflict") : tr("%n conflicts", nullptr, plan.conflicts()));
    if (plan.same > 0)
        parts.append(plan.same == 1 ? tr("1 is so already") : tr("%n are so already", nullptr, plan.same));
    if (plan.kept > 0)
        parts.append(plan.kept == 1 ? tr("1 was changed only here")
                                    : tr("%n were changed only here", nullptr, plan.kept));
    if (plan.strangers > 0)
        parts.append(plan.strangers == 1 ? tr("1 row is no action’s ticket")
                                         : tr("%n rows are no action’s ticket", nullptr, plan.strangers));
    tell(factLine(parts));
}

void StatusCsvSheet::describeEmpty()
{
    const TrackerPlan &plan = m_csv.plan;
    if (!m_csv.mapping.columns.isUsable())
        m_empty->setText(tr("Which columns are they?"),
                         tr("Choose the column of the link or key, and that of the status."));
    else if (plan.same + plan.kept > 0)
        m_empty->setText(tr("Nothing would change"), tr("The actions of these tickets are as the tracker says."));
    else if (plan.problemCount > 0 && plan.problemCount == plan.rows)
        m_empty->setText(tr("No row can be used yet"), tr("What is wrong with each of them stands below."));
    else
        m_empty->setText(tr("No row is about an action"),
                         tr("An action is found by its link: the address of its ticket, or for Jira its key."));
}

void StatusCsvSheet::tell(const QString &text, bool isTrouble)
{
    setInk(m_summary, isTrouble ? Ink::Danger : Ink::Text);
    m_summary->setText(text);
}

} // namespace nevertwice
