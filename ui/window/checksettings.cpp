#include "ui/window/checksettings.h"

#include "model/domain/teamsettings.h"
#include "model/insight/checks/catalogue.h"
#include "ui/kit/choicefield.h"
#include "ui/kit/enginetext.h"
#include "ui/kit/labels.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace checksettings {

constexpr QLatin1StringView kLevels(TeamSettings::kCheckLevels);
constexpr QLatin1StringView kNeedsNoErrors(TeamSettings::kPublishingNeedsNoErrors);
constexpr auto kOff = "off"_L1;
constexpr auto kUsual = "usual"_L1;
constexpr int kChoiceWidth = 190;

QString levelName(Level level)
{
    switch (level) {
    case Level::Error:
        return CheckSettings::tr("Error");
    case Level::Warning:
        return CheckSettings::tr("Warning");
    case Level::Hint:
        break;
    }
    return CheckSettings::tr("Hint");
}

QList<Option> levelOptions(const CheckInfo &check)
{
    QList<Option> options{{kUsual.toString(), CheckSettings::tr("Usual (%1)").arg(levelName(check.level)), {}}};
    for (const Level level : {Level::Error, Level::Warning, Level::Hint})
        options.append({Code<Level>(level).word(), levelName(level), {}});
    options.append({kOff.toString(), CheckSettings::tr("Not looked for"), {}});
    return options;
}

} // namespace checksettings

using namespace checksettings;

CheckSettings::CheckSettings(const Theme &theme, const WorkspaceSettings &workspace, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_workspace(workspace)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    m_needsNoErrors = new QCheckBox(tr("Nothing is published while a check finds an error"));
    m_needsNoErrors->setEnabled(bool(workspace.write));
    column->addWidget(m_needsNoErrors);
    connect(m_needsNoErrors, &QCheckBox::toggled, this, [this](bool isOn) {
        if (m_workspace.read(kNeedsNoErrors).toBool() != isOn) m_workspace.write(kNeedsNoErrors, isOn);
    });
    const QStringList families{tr("Contradictions"), tr("Gaps"),   tr("Promises"),
                               tr("Wording"),        tr("Safety"), tr("Memory", "checks that know what came before")};
    for (int i = 0; i < families.size(); ++i)
        addFamily(families[i], i);
    showLevels();
}

void CheckSettings::addFamily(const QString &name, int family)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addSpacing(space::m);
    column->addWidget(makeLabel(m_theme, name, TextStyle::Label, Ink::Text2));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::m);
    grid->setColumnStretch(0, 1);
    column->addLayout(grid);
    for (const CheckInfo &check : checkCatalogue()) {
        if (int(check.family) != family) continue;
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        const QString title = engineText(check.title);
        words->addWidget(makeLabel(m_theme, title, TextStyle::ListTitle));
        words->addWidget(makeParagraph(m_theme, engineText(check.purpose), TextStyle::Meta, Ink::Text2));
        auto *choice = new ChoiceField(m_theme, tr("Level of “%1”").arg(title));
        choice->setOutlined();
        choice->setOptions(levelOptions(check));
        choice->setFixedWidth(kChoiceWidth);
        choice->setReadOnly(!m_workspace.write);
        choice->setToolTip(tr("%1: the name of this check on the command line and in documents").arg(check.id));
        connect(choice, &ChoiceField::picked, this, [this, id = check.id](const QString &level) { choose(id, level); });
        const int row = grid->rowCount();
        grid->addLayout(words, row, 0);
        grid->addWidget(choice, row, 1, Qt::AlignTop);
        m_choices.insert(check.id, choice);
    }
}

// What stands there of checks that a later version knows is kept.
void CheckSettings::choose(const QString &check, const QString &level)
{
    if (!m_workspace.write) return;
    const QJsonObject before = m_levels;
    if (level == kUsual)
        m_levels.remove(check);
    else
        m_levels[check] = level;
    if (m_levels != before) m_workspace.write(kLevels, m_levels);
    m_choices[check]->setValue(level);
}

void CheckSettings::showLevels()
{
    m_levels = m_workspace.read(kLevels).toObject();
    for (auto it = m_choices.cbegin(); it != m_choices.cend(); ++it)
        it.value()->setValue(m_levels.value(it.key()).toString(kUsual));
    m_needsNoErrors->setChecked(m_workspace.read(kNeedsNoErrors).toBool());
}

} // namespace nevertwice
