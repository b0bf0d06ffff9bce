#include "ui/window/severitysettings.h"

#include "model/domain/codes.h"
#include "model/domain/duedays.h"
#include "ui/kit/codetext.h"
#include "ui/kit/labels.h"
#include "ui/kit/wheel.h"

#include <QGridLayout>
#include <QJsonObject>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr auto kMeaningsSetting = "severity_meanings"_L1;
constexpr auto kDaysSetting = "review_days"_L1;
constexpr int kMostDays = 365;

QString severityWord(qsizetype index)
{
    return CodeWords<Severity>::words[size_t(index)].toString();
}

} // namespace

SeveritySettings::SeveritySettings(const Theme &theme, const WorkspaceSettings &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace)
{
    const QJsonObject meanings = workspace.read(kMeaningsSetting).toObject();
    const QJsonObject days = workspace.read(kDaysSetting).toObject();
    const DueDays dueDays = readDueDays(workspace.read(QString::fromLatin1(kDueDaysSetting)));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::s);
    grid->setColumnStretch(1, 1);
    grid->addWidget(makeLabel(theme, tr("What it means here"), TextStyle::Label, Ink::Text2), 0, 1);
    grid->addWidget(makeLabel(theme, tr("Postmortem due after"), TextStyle::Label, Ink::Text2), 0, 2);
    grid->addWidget(makeLabel(theme, tr("Actions due after"), TextStyle::Label, Ink::Text2), 0, 3);
    for (int i = 0; i < int(CodeWords<Severity>::words.size()); ++i) {
        const QString name = codeText(Code<Severity>(Severity(i)));
        auto *meaning = new QLineEdit(meanings[severityWord(i)].toString());
        meaning->setAccessibleName(tr("What %1 means").arg(name));
        meaning->setPlaceholderText(i == 0 ? tr("Customers cannot work, for example") : QString());
        meaning->setReadOnly(!workspace.write);
        QSpinBox *due = addDays(tr("Days until the postmortem of %1 is due").arg(name), days[severityWord(i)].toInt());
        QSpinBox *actions =
            addDays(tr("Days until an action after %1 is due").arg(name), dueDays.value(severityWord(i)));
        grid->addWidget(makeLabel(theme, name, TextStyle::ListTitle), i + 1, 0);
        grid->addWidget(meaning, i + 1, 1);
        grid->addWidget(due, i + 1, 2);
        grid->addWidget(actions, i + 1, 3);
        m_meanings.append(meaning);
        m_days.append(due);
        m_dueDays.append(actions);
        connect(actions, &QSpinBox::valueChanged, this, &SeveritySettings::writeDueDays);
        connect(meaning, &QLineEdit::editingFinished, this, &SeveritySettings::writeMeanings);
        connect(due, &QSpinBox::valueChanged, this, &SeveritySettings::writeDays);
    }
}

QSpinBox *SeveritySettings::addDays(const QString &name, int days)
{
    auto *field = new QSpinBox;
    field->setRange(0, kMostDays);
    field->setSpecialValueText(tr("No due date"));
    const auto tellDays = [field](int count) {
        field->setSuffix(count == 1 ? tr(" day", "behind the number 1") : tr(" days", "behind a number", count));
    };
    tellDays(days);
    field->setValue(days);
    connect(field, &QSpinBox::valueChanged, this, tellDays);
    field->setAccessibleName(name);
    field->setReadOnly(!m_workspace.write);
    leaveWheelToPage(field);
    return field;
}

void SeveritySettings::writeMeanings()
{
    QJsonObject meanings;
    for (qsizetype i = 0; i < m_meanings.size(); ++i)
        if (const QString text = m_meanings[i]->text().simplified(); !text.isEmpty()) meanings[severityWord(i)] = text;
    if (m_workspace.write && m_workspace.read(kMeaningsSetting).toObject() != meanings)
        m_workspace.write(kMeaningsSetting, meanings);
}

void SeveritySettings::writeDays()
{
    QJsonObject days;
    for (qsizetype i = 0; i < m_days.size(); ++i)
        if (m_days[i]->value() > 0) days[severityWord(i)] = m_days[i]->value();
    if (m_workspace.write && m_workspace.read(kDaysSetting).toObject() != days) m_workspace.write(kDaysSetting, days);
}

void SeveritySettings::writeDueDays()
{
    QJsonObject days;
    for (qsizetype i = 0; i < m_dueDays.size(); ++i)
        if (m_dueDays[i]->value() > 0) days[severityWord(i)] = m_dueDays[i]->value();
    const QString name = QString::fromLatin1(kDueDaysSetting);
    if (m_workspace.write && m_workspace.read(name).toObject() != days) m_workspace.write(name, days);
}

} // namespace nevertwice
