#include "ui/find/listoptions.h"

#include "ui/kit/icons.h"
#include "ui/kit/keytip.h"
#include "ui/kit/labels.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

ListOptions::ListOptions(const Theme &theme, IncidentItemModel &model, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_model(model)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_caption = new ElidedLabel(theme, TextStyle::Meta, Ink::Text2, this);
    layout->addWidget(m_caption, 1);
    m_sort = addButton(u"options"_s, tr("Sort the list"));
    auto *menu = new QMenu(m_sort);
    m_sort->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillSortMenu(menu); });
    m_cards = addButton(u"cards"_s, tr("Show the list as cards"));
    m_table = addButton(u"table"_s, tr("Show the list as a table"));
    showKeysInTip(m_cards, u"cards"_s);
    showKeysInTip(m_table, u"table"_s);
    for (QPushButton *button : {m_cards, m_table})
        button->setCheckable(true);
    connect(m_cards, &QPushButton::clicked, this, [this] { emit shapeWanted(ListShape::Cards); });
    connect(m_table, &QPushButton::clicked, this, [this] { emit shapeWanted(ListShape::Table); });
    setShape(ListShape::Cards);
}

QPushButton *ListOptions::addButton(const QString &icon, const QString &name)
{
    auto *button = new QPushButton(this);
    button->setIcon(lineIcon(m_theme, icon));
    button->setProperty("flat", true);
    button->setAccessibleName(name);
    button->setToolTip(name);
    layout()->addWidget(button);
    return button;
}

void ListOptions::setCaption(const QString &text)
{
    m_caption->setText(text);
}

void ListOptions::setShape(ListShape shape)
{
    m_cards->setChecked(shape == ListShape::Cards);
    m_table->setChecked(shape == ListShape::Table);
}

void ListOptions::fillSortMenu(QMenu *menu)
{
    using Model = IncidentItemModel;
    menu->clear();
    qDeleteAll(menu->findChildren<QActionGroup *>()); // of the last time
    const int sorted = m_model.isSorted() ? m_model.sortColumn() : -1;
    auto *columns = new QActionGroup(menu);
    for (const int column : {Model::StartedColumn, Model::SeverityColumn, Model::StateColumn, Model::TitleColumn,
                             Model::RefColumn, Model::DurationColumn, Model::DetectColumn, Model::ResolveColumn,
                             Model::ServicesColumn, Model::ActionsColumn, Model::ReviewColumn}) {
        const QString explained = m_model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString();
        const QString name = m_model.headerData(column, Qt::Horizontal).toString();
        QAction *action =
            columns->addAction(menu->addAction(explained.isEmpty() ? name : explained.section(u':', 0, 0)));
        action->setCheckable(true);
        action->setChecked(column == sorted);
        connect(action, &QAction::triggered, this, [this, column] { m_model.sort(column, m_model.sortOrder()); });
    }
    menu->addSeparator();
    auto *orders = new QActionGroup(menu);
    const std::pair<Qt::SortOrder, QString> ways[] = {{Qt::DescendingOrder, tr("The &largest or latest first")},
                                                      {Qt::AscendingOrder, tr("The s&mallest or earliest first")}};
    for (const auto &[order, text] : ways) {
        QAction *action = orders->addAction(menu->addAction(text));
        action->setCheckable(true);
        action->setChecked(m_model.sortOrder() == order);
        connect(action, &QAction::triggered, this, [this, way = order] { m_model.sort(m_model.sortColumn(), way); });
    }
}

} // namespace nevertwice
