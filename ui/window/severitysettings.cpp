#include "ui/window/severitysettings.h"

#include "model/domain/codes.h"
#include "ui/kit/codetext.h"
#include "ui/kit/labels.h"

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
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::s);
    grid->setColumnStretch(1, 1);
    grid->addWidget(makeLabel(theme, tr("What it means here"), TextStyle::Label, Ink::Text2), 0, 1);
    grid->addWidget(makeLabel(theme, tr("Postmortem due after"), TextStyle::Label, Ink::Text2), 0, 2);
    for (int i = 0; i < int(CodeWords<Severity>::words.size()); ++i) {
        const QString name = codeText(Code<Severity>(Severity(i)));
        auto *meaning = new QLineEdit(meanings[severityWord(i)].toString());
        meaning->setAccessibleName(tr("What %1 means").arg(name));
        meaning->setPlaceholderText(i == 0 ? tr("Customers cannot work, for example") : QString());
        meaning->setReadOnly(!workspace.write);
        auto *due = new QSpinBox;
        due->setRange(0, kMostDays);
        due->setSpecialValueText(tr("No due date"));
        due->setSuffix(tr(" days"));
        due->setValue(days[severityWord(i)].toInt());
        due->setAccessibleName(tr("Days until the postmortem of %1 is due").arg(name));
        due->setReadOnly(!workspace.write);
        grid->addWidget(makeLabel(theme, name, TextStyle::ListTitle), i + 1, 0);
        grid->addWidget(meaning, i + 1, 1);
        grid->addWidget(due, i + 1, 2);
        m_meanings.append(meaning);
        m_days.append(due);
        connect(meaning, &QLineEdit::editingFinished, this, &SeveritySettings::writeMeanings);
        connect(due, &QSpinBox::valueChanged, this, &SeveritySettings::writeDays);
    }
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

} // namespace nevertwice
