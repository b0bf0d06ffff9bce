#include "ui/window/mergesheet.h"

#include "model/domain/duplicates.h"
#include "model/domain/writtenwords.h"
#include "ui/kit/codetext.h"
#include "ui/kit/format.h"
#include "ui/kit/labels.h"
#include "ui/kit/sheetparts.h"

#include <QGridLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace mergesheet {

constexpr int kWidth = 820;
constexpr int kHeight = 620;
constexpr qsizetype kMostLetters = 400; // of a text: enough to know it again

QString nameOf(const Incident &incident)
{
    const QString title = incident.title.isEmpty() ? MergeSheet::tr("Untitled") : oneLine(incident.title);
    return MergeSheet::tr("%1 %2", "ref and title of an incident").arg(incident.ref, isolated(title));
}

QString timeOf(const Incident &incident, const Moment &moment)
{
    if (!moment.isKnown()) return {};
    if (moment.isDay()) return dayText(moment.day());
    return dateTimeText(moment, ShownZone(incident.timeZone));
}

QString linesOf(const QStringList &names)
{
    QStringList lines;
    for (const QString &name : names)
        lines.append(oneLine(name));
    return lines.join(QStringLiteral(", "));
}

QStringList titlesOf(const QList<CauseLink> &causes)
{
    QStringList titles;
    for (const CauseLink &cause : causes)
        titles.append(cause.title);
    return titles;
}

QStringList titlesOf(const QList<Action> &actions)
{
    QStringList titles;
    for (const Action &action : actions)
        titles.append(action.title);
    return titles;
}

QStringList namesOf(const QList<Person> &people)
{
    QStringList names;
    for (const Person &person : people)
        if (!names.contains(person.name)) names.append(person.name);
    return names;
}

QString eventsText(qsizetype count)
{
    if (count == 0) return {};
    return count == 1 ? MergeSheet::tr("1 event") : MergeSheet::tr("%n events", nullptr, int(count));
}

QString startOf(const QString &text)
{
    const QString told = text.trimmed();
    return told.size() > kMostLetters ? told.left(kMostLetters) + u'…' : told;
}

} // namespace mergesheet

MergeSheet::MergeSheet(const Theme &theme, const Incident &one, const Incident &other, QWidget *parent)
    : QDialog(parent), m_theme(theme), m_one(one), m_other(other)
{
    setObjectName("mergeSheet"_L1);
    setWindowTitle(tr("Merge two incidents"));
    setAttribute(Qt::WA_DeleteOnClose);
    setSurface(this, u"surface"_s);
    auto *grid = new QGridLayout;
    grid->setContentsMargins(0, 0, space::m, 0);
    grid->setHorizontalSpacing(space::l);
    grid->setVerticalSpacing(space::s);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    m_keepOne = new QRadioButton(tr("Keep %1").arg(one.ref));
    m_keepOne->setObjectName("keepOne"_L1);
    m_keepOther = new QRadioButton(tr("Keep %1").arg(other.ref));
    m_keepOther->setObjectName("keepOther"_L1);
    m_keepOne->setChecked(true);
    grid->addWidget(m_keepOne, 0, 1);
    grid->addWidget(m_keepOther, 0, 2);
    fillFacts(grid);
    fillTexts(grid);
    grid->setRowStretch(grid->rowCount(), 1);
    auto *content = new QWidget;
    content->setLayout(grid);
    setSurface(content, u"surface"_s);
    auto *area = new QScrollArea;
    area->setAccessibleName(tr("Both incidents"));
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    setSurface(area->viewport(), u"surface"_s);
    m_outcome = makeParagraph(theme, {}, TextStyle::Body);
    m_outcome->setObjectName("mergeOutcome"_L1);
    auto *cancel = new QPushButton(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_merge = new QPushButton(tr("Merge"));
    m_merge->setObjectName("mergeButton"_L1);
    m_merge->setProperty("primary", true);
    m_merge->setDefault(true);
    connect(m_merge, &QPushButton::clicked, this, [this] {
        const Incident &kept = m_keepOne->isChecked() ? m_one : m_other;
        const Incident &gone = m_keepOne->isChecked() ? m_other : m_one;
        emit mergeWanted(kept.uuid, gone.uuid, headingOf(gone));
        accept();
    });
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_merge);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(makeLabel(theme, tr("Are these one and the same?"), TextStyle::Heading));
    layout->addWidget(area, 1);
    layout->addWidget(m_outcome);
    layout->addLayout(buttons);
    connect(m_keepOne, &QRadioButton::toggled, this, &MergeSheet::describe);
    describe();
    fitIntoWindow(*this, {theme.scaled(mergesheet::kWidth), theme.scaled(mergesheet::kHeight)});
}

void MergeSheet::addRow(QGridLayout *grid, const QString &name, const QString &one, const QString &other)
{
    if (one.isEmpty() && other.isEmpty()) return;
    const int row = grid->rowCount();
    grid->addWidget(makeLabel(m_theme, name, TextStyle::Meta, Ink::Text2), row, 0, Qt::AlignTop);
    const std::pair<int, QString> sides[] = {{1, one}, {2, other}};
    for (const auto &[column, text] : sides) {
        auto *label = makeParagraph(m_theme, text.isEmpty() ? tr("–") : text, TextStyle::Body,
                                    text.isEmpty() ? Ink::Text2 : Ink::Text);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(label, row, column, Qt::AlignTop);
    }
}

void MergeSheet::fillFacts(QGridLayout *grid)
{
    using namespace mergesheet;
    const auto both = [&](const QString &name, const auto &tell) { addRow(grid, name, tell(m_one), tell(m_other)); };
    both(tr("Title"), [](const Incident &i) { return oneLine(i.title); });
    both(tr("Severity"), [](const Incident &i) { return i.severity.isNone() ? QString() : codeText(i.severity); });
    both(tr("State"), [](const Incident &i) { return codeText(i.state); });
    const std::pair<QString, Moment Milestones::*> times[] = {{tr("Started"), &Milestones::started},
                                                              {tr("Detected"), &Milestones::detected},
                                                              {tr("Mitigated"), &Milestones::mitigated},
                                                              {tr("Resolved"), &Milestones::resolved}};
    for (const auto &[name, moment] : times)
        both(name, [at = moment](const Incident &i) { return timeOf(i, i.milestones.*at); });
    both(tr("Services"), [](const Incident &i) { return linesOf(i.services); });
    both(tr("Tags"), [](const Incident &i) { return linesOf(i.tags); });
    both(tr("People"), [](const Incident &i) { return linesOf(namesOf(i.people)); });
    both(tr("Causes"), [](const Incident &i) { return linesOf(titlesOf(i.causes)); });
    both(tr("Timeline"), [](const Incident &i) { return eventsText(i.timeline.size()); });
    both(tr("Actions"), [](const Incident &i) { return linesOf(titlesOf(i.actions)); });
}

void MergeSheet::fillTexts(QGridLayout *grid)
{
    using mergesheet::startOf;
    addRow(grid, tr("Summary"), startOf(m_one.summary), startOf(m_other.summary));
    addRow(grid, tr("Impact"), startOf(m_one.impact.text), startOf(m_other.impact.text));
    addRow(grid, tr("Trigger"), startOf(m_one.trigger), startOf(m_other.trigger));
    addRow(grid, tr("Detection"), startOf(m_one.detection), startOf(m_other.detection));
    addRow(grid, tr("Root cause"), startOf(m_one.rootCause), startOf(m_other.rootCause));
    addRow(grid, tr("Resolution"), startOf(m_one.resolution), startOf(m_other.resolution));
    addRow(grid, tr("Lessons"), startOf(m_one.lessons.text), startOf(m_other.lessons.text));
}

QString MergeSheet::headingOf(const Incident &incident) const
{
    return kFromIncident + incident.ref;
}

void MergeSheet::describe()
{
    const Incident &kept = m_keepOne->isChecked() ? m_one : m_other;
    const Incident &gone = m_keepOne->isChecked() ? m_other : m_one;
    const Incident joined = withDuplicate(kept, gone, headingOf(gone), 1);
    m_outcome->setText(
        tr("%1 then has the events, actions, causes, people and attachments of both (events: %2, actions: %3, causes: "
           "%4). What it does not say itself it takes from %5; where both say something, the text of %5 stands behind "
           "its own under “%6”. %5 moves to the trash as its duplicate, and what was related to it is related to %1.")
            .arg(kept.ref)
            .arg(joined.timeline.size())
            .arg(joined.actions.size())
            .arg(joined.causes.size())
            .arg(gone.ref, headingOf(gone)));
}

} // namespace nevertwice
