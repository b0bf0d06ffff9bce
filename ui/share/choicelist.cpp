#include "ui/share/choicelist.h"

#include "ui/kit/format.h"

#include <QPainter>
#include <QPainterPath>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace choicelist {

enum Role { Id = Qt::UserRole, Description, Troubled };

constexpr int kInset = 8;
constexpr int kPad = 6;

class Delegate : public QStyledItemDelegate
{
public:
    Delegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        const int lines = QFontMetrics(m_theme.font(TextStyle::ListTitle)).height() +
                          QFontMetrics(m_theme.font(TextStyle::Meta)).height();
        return {m_theme.scaled(200), lines + 2 * kPad};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &tokens = m_theme.tokens();
        const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
        const bool isSelected = isEnabled && option.state.testFlag(QStyle::State_Selected);
        const bool isFocused = option.state.testFlag(QStyle::State_HasFocus);
        const bool isHovered = isEnabled && option.state.testFlag(QStyle::State_MouseOver);
        const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
        painter->save();
        painter->setLayoutDirection(Qt::LayoutDirectionAuto); // each text by its own letters
        painter->setRenderHint(QPainter::Antialiasing);
        if (isSelected || isHovered) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(isSelected ? tokens.selection : tokens.hover);
            painter->drawRoundedRect(box, space::radius, space::radius);
        }
        if (isFocused && isSelected) {
            painter->setPen(QPen(tokens.accent, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(box, space::radius, space::radius);
        }
        const QRect text = option.rect.adjusted(kInset + 2, kPad, -kInset - 2, -kPad);
        const QFont title = m_theme.font(TextStyle::ListTitle);
        const QFont meta = m_theme.font(TextStyle::Meta);
        const int half = QFontMetrics(title).height();
        const QRect above(text.left(), text.top(), text.width(), half);
        const QRect below(text.left(), text.top() + half, text.width(), text.height() - half);
        const Qt::Alignment side = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
        painter->setFont(title);
        painter->setPen(isSelected ? tokens.onSelection : isEnabled ? tokens.text : tokens.text3);
        painter->drawText(above, int(side),
                          QFontMetrics(title).elidedText(index.data().toString(), Qt::ElideRight, above.width()));
        painter->setFont(meta);
        const bool isTroubled = index.data(Troubled).toBool();
        painter->setPen(isSelected   ? tokens.onSelection
                        : !isEnabled ? tokens.text3
                        : isTroubled ? tokens.danger
                                     : tokens.text2);
        painter->drawText(
            below, int(side),
            QFontMetrics(meta).elidedText(index.data(Description).toString(), Qt::ElideRight, below.width()));
        painter->restore();
    }

private:
    const Theme &m_theme;
};

} // namespace choicelist

ChoiceList::ChoiceList(const Theme &theme, QWidget *parent) : QListWidget(parent), m_theme(theme)
{
    setItemDelegate(new choicelist::Delegate(theme, this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    connect(&theme, &Theme::changed, this, [this] { scheduleDelayedItemsLayout(); });
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item) emit picked(item->data(choicelist::Id).toString());
    });
}

void ChoiceList::setChoices(const QList<Choice> &choices)
{
    if (choices == m_choices) return;
    m_choices = choices;
    const QString before = chosen();
    {
        const QSignalBlocker quiet(this);
        clear();
        for (const Choice &choice : choices) {
            auto *item = new QListWidgetItem(choice.title, this);
            item->setData(choicelist::Id, choice.id);
            item->setData(choicelist::Description, choice.description);
            item->setData(choicelist::Troubled, choice.isTroubled);
            item->setData(Qt::AccessibleTextRole,
                          choice.description.isEmpty()
                              ? item->text()
                              : tr("%1: %2", "name, description").arg(item->text(), choice.description));
            item->setToolTip(asToolTip(choice.description));
        }
        choose(before);
        if (!currentItem() && count() > 0) setCurrentRow(0);
    }
    if (chosen() != before) emit picked(chosen());
}

void ChoiceList::choose(const QString &id)
{
    for (int row = 0; row < count(); ++row)
        if (item(row)->data(choicelist::Id).toString() == id) return setCurrentRow(row);
}

QString ChoiceList::chosen() const
{
    return currentItem() ? currentItem()->data(choicelist::Id).toString() : QString();
}

// In a sheet that becomes lower what is chosen is seen still.
void ChoiceList::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    if (currentItem()) scrollToItem(currentItem());
}

// As high as all of it, should there be room.
QSize ChoiceList::sizeHint() const
{
    return {m_theme.scaled(240), std::max(1, count()) * sizeHintForRow(0) + 4};
}

} // namespace nevertwice
