#include "ui/window/checklistsettings.h"

#include "ui/kit/choicefield.h"
#include "ui/kit/codetext.h"
#include "ui/kit/format.h"
#include "ui/kit/labels.h"
#include "ui/kit/quietfield.h"
#include "ui/write/checklistlines.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace checklistsettings {

constexpr auto kSeverity = "severity:"_L1;
constexpr auto kService = "service:"_L1;
constexpr int kLinesShown = 7;
constexpr int kChoiceWidth = 320;

// Those that are cut, and those that are left out. A line that says a step again is neither.
int linesBeyond(const QStringList &lines)
{
    int beyond = 0;
    QStringList kept;
    for (const QString &line : lines) {
        const QString step = line.left(kLongestStep).simplified();
        if (step.isEmpty() || kept.contains(step)) continue;
        const bool isLeftOut = kept.size() == kMostSteps;
        beyond += isLeftOut || line.size() > kLongestStep ? 1 : 0;
        if (!isLeftOut) kept.append(step);
    }
    return beyond;
}

} // namespace checklistsettings

ChecklistSettings::ChecklistSettings(const Theme &theme, const WorkspaceSettings &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace),
      m_lists(Checklists::read(workspace.read(QString::fromLatin1(kChecklistsSetting))))
{
    setAccessibleName(tr("Checklists"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    m_choice = new ChoiceField(theme, tr("Whose checklist"), this);
    m_choice->setOutlined();
    m_choice->setMaximumWidth(checklistsettings::kChoiceWidth);
    column->addWidget(m_choice);
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName("checklistText"_L1);
    m_text->setProperty("answer", true);
    m_text->setFont(theme.font(TextStyle::Body));
    m_text->setTabChangesFocus(true);
    m_text->setReadOnly(!workspace.write);
    m_text->setPlaceholderText(tr("One step a line"));
    m_text->setFixedHeight(QFontMetrics(m_text->font()).lineSpacing() * checklistsettings::kLinesShown + 2 * space::l);
    m_text->installEventFilter(this);
    column->addWidget(m_text);
    m_leftOut = makeParagraph(theme, {}, TextStyle::Meta, Ink::Text2, this);
    m_leftOut->setObjectName("checklistLeftOut"_L1);
    m_leftOut->hide();
    column->addWidget(m_leftOut);
    m_service = new QuietField(theme, tr("Add a checklist for a service"), this);
    m_service->setPlaceholderText(tr("Add a checklist for a service"));
    m_service->setReadOnly(!workspace.write);
    column->addWidget(m_service);
    connect(m_choice, &ChoiceField::picked, this, [this](const QString &list) {
        take();
        choose(list);
    });
    connect(m_service, &QuietField::committed, this, &ChecklistSettings::addService);
    offer();
    choose(checklistsettings::kSeverity + Code<Severity>(Severity::Sev1).word());
}

void ChecklistSettings::offer()
{
    QList<Option> options;
    for (size_t i = 0; i < CodeWords<Severity>::words.size(); ++i) {
        const Code<Severity> severity = Severity(i);
        options.append({checklistsettings::kSeverity + severity.word(), codeText(severity), {}});
    }
    for (auto list = m_lists.services.keyBegin(); list != m_lists.services.keyEnd(); ++list)
        options.append({checklistsettings::kService + *list, oneLine(*list), {}});
    m_choice->setOptions(options);
}

ChecklistSteps &ChecklistSettings::steps()
{
    if (m_list.startsWith(checklistsettings::kService))
        return m_lists.services[m_list.mid(checklistsettings::kService.size())];
    return m_lists.severities[m_list.mid(checklistsettings::kSeverity.size())];
}

void ChecklistSettings::choose(const QString &list)
{
    m_list = list;
    m_choice->setValue(list);
    m_text->setAccessibleName(tr("Steps of the checklist of %1").arg(m_choice->shownText()));
    m_text->setPlainText(linesOf(steps()).join(u'\n'));
}

void ChecklistSettings::addService(const QString &name)
{
    const QString service = name.simplified();
    m_service->setValue({});
    if (service.isEmpty() || m_lists.services.size() >= kMostChecklists) return;
    take();
    for (auto known = m_lists.services.keyBegin(); known != m_lists.services.keyEnd(); ++known)
        if (known->compare(service, Qt::CaseInsensitive) == 0) return choose(checklistsettings::kService + *known);
    m_lists.services.insert(service, {});
    offer();
    choose(checklistsettings::kService + service);
    m_text->setFocus(Qt::OtherFocusReason);
}

void ChecklistSettings::take()
{
    if (!m_workspace.write) return;
    const QStringList lines = m_text->toPlainText().split(u'\n');
    const ChecklistSteps written = stepsOfLines(lines);
    // What stands in the field is what is kept.
    if (const int beyond = checklistsettings::linesBeyond(lines); beyond > 0) {
        m_text->setPlainText(linesOf(written).join(u'\n'));
        tellLeftOut(beyond);
    } else if (m_text->document()->isModified()) {
        tellLeftOut(0);
    }
    if (written == steps()) return;
    steps() = written;
    m_workspace.write(QString::fromLatin1(kChecklistsSetting), m_lists.json());
}

void ChecklistSettings::tellLeftOut(int lines)
{
    m_leftOut->setText(lines == 1 ? tr("1 line was too long or one too many and is cut or left out.")
                                  : tr("%n lines were too long or too many and are cut or left out.", nullptr, lines));
    m_leftOut->setVisible(lines > 0);
}

bool ChecklistSettings::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::FocusOut) take();
    return QWidget::eventFilter(watched, event);
}

void ChecklistSettings::hideEvent(QHideEvent *event)
{
    take();
    QWidget::hideEvent(event);
}

} // namespace nevertwice
