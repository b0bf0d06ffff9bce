#include "ui/window/settingsform.h"

#include "ui/kit/labels.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

SettingsForm::SettingsForm(const Theme &theme, const QString &title, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSurface(this, u"surface"_s);
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(space::xxl, space::xl, space::xxl, space::xxl);
    m_column->setSpacing(space::s);
    m_column->addWidget(makeLabel(theme, title, TextStyle::Heading));
}

void SettingsForm::addHeading(const QString &text, const QString &sentence)
{
    m_column->addSpacing(space::m);
    m_column->addWidget(makeLabel(m_theme, text, TextStyle::ListTitle));
    if (!sentence.isEmpty()) m_column->addWidget(makeParagraph(m_theme, sentence, TextStyle::Meta, Ink::Text2));
}

void SettingsForm::addChoice(const QString &name, const QStringList &words, int chosen,
                             const std::function<void(int)> &choose)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::xs);
    auto *group = new QButtonGroup(line);
    for (int i = 0; i < words.size(); ++i) {
        auto *button = new QPushButton(words[i]);
        button->setCheckable(true);
        button->setChecked(i == chosen);
        button->setProperty("segment", true);
        // What is chosen is bold, which the style does not count with.
        QFont bold = m_theme.font(TextStyle::Body);
        bold.setWeight(QFont::DemiBold);
        button->setMinimumWidth(QFontMetrics(bold).horizontalAdvance(words[i]) + 2 * space::l);
        button->setAccessibleName(tr("%1: %2", "setting, choice").arg(name, words[i]));
        group->addButton(button, i);
        row->addWidget(button);
    }
    row->addStretch(1);
    connect(group, &QButtonGroup::idClicked, this, choose);
    m_column->addWidget(line);
}

void SettingsForm::addSwitch(const QString &text, bool isOn, const std::function<void(bool)> &choose)
{
    auto *box = new QCheckBox(text);
    box->setChecked(isOn);
    connect(box, &QCheckBox::toggled, this, choose);
    m_column->addWidget(box);
}

void SettingsForm::addText(const QString &name, const QString &text, const std::function<void(const QString &)> &change)
{
    auto *field = new QLineEdit(text);
    field->setAccessibleName(name);
    field->setMaximumWidth(320);
    connect(field, &QLineEdit::textEdited, this, change);
    m_column->addWidget(field);
}

void SettingsForm::addLine(QWidget *line)
{
    m_column->addWidget(line);
}

void SettingsForm::addStretch()
{
    m_column->addStretch(1);
}

} // namespace nevertwice
