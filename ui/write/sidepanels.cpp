#include "ui/write/sidepanels.h"

#include "ui/kit/icons.h"
#include "ui/kit/keytip.h"
#include "ui/kit/labels.h"
#include "ui/kit/marks.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

// As low as the window wants it: what does not fit is scrolled to.
QScrollArea *scrolled(QWidget *panel)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidgetResizable(true);
    area->setWidget(panel);
    panel->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    return area;
}

} // namespace

// A line icon with the count under it.
class SidePanelButton : public QAbstractButton
{
public:
    SidePanelButton(const Theme &theme, const QString &icon, const QString &title, QWidget *panel)
        : m_theme(theme), m_icon(icon), m_title(title), m_panel(panel)
    {
        setCheckable(true);
        setFocusPolicy(Qt::TabFocus);
        setCursor(Qt::PointingHandCursor);
        setObjectName(panel->objectName() + "-button"_L1);
        setAccessibleName(title);
        setToolTip(title);
    }

    void setCount(int count, const QString &spoken, bool isUrgent)
    {
        m_count = count;
        m_isUrgent = isUrgent;
        setAccessibleName(spoken);
        setToolTip(spoken);
        update();
    }

    QString title() const { return m_title; }
    QWidget *panel() const { return m_panel; }
    QSize sizeHint() const override { return {SidePanels::kRailWidth, m_theme.scaled(52)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &tokens = m_theme.tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRect plate = rect().adjusted(space::xs, 2, -space::xs, -2);
        if (isChecked() || underMouse()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(isChecked() ? tokens.selection : tokens.hover);
            painter.drawRoundedRect(plate, space::radius, space::radius);
        }
        const QColor ink = isChecked() ? tokens.onSelection : tokens.text2;
        constexpr QSize size(18, 18);
        const QPoint at((width() - size.width()) / 2, m_count > 0 ? plate.top() + 6 : (height() - size.height()) / 2);
        painter.drawPixmap(at, linePixmap(m_icon, size, ink, devicePixelRatioF()));
        if (m_count > 0) {
            painter.setFont(m_theme.font(TextStyle::Pill));
            painter.setPen(isChecked() ? tokens.onSelection : m_isUrgent ? tokens.danger : tokens.text2);
            const QRect under(0, at.y() + size.height(), width(), plate.bottom() - at.y() - size.height());
            painter.drawText(under, Qt::AlignCenter, m_count > 99 ? u"99+"_s : QString::number(m_count));
        }
        if (hasFocus()) paintFocusRing(painter, m_theme, QRectF(plate), space::radius);
    }
    void enterEvent(QEnterEvent *) override { update(); }
    void leaveEvent(QEvent *) override { update(); }

private:
    const Theme &m_theme;
    QString m_icon;
    QString m_title;
    QWidget *m_panel;
    int m_count = 0;
    bool m_isUrgent = false;
};

SidePanels::SidePanels(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName("sidePanels"_L1);
    setAccessibleName(tr("Beside the text"));
    m_side = new QWidget;
    m_side->setFixedWidth(kPanelWidth);
    m_title = makeLabel(theme, {}, TextStyle::Subheading);
    m_title->setContentsMargins(space::l, space::l, space::l, space::s);
    m_stack = new QStackedWidget;
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(space::hair, 0, 0, 0);
    side->setSpacing(0);
    side->addWidget(m_title);
    side->addWidget(m_stack, 1);
    m_side->hide();
    auto *rail = new QWidget;
    rail->setFixedWidth(kRailWidth);
    m_rail = new QVBoxLayout(rail);
    m_rail->setContentsMargins(0, space::s, 0, space::s);
    m_rail->setSpacing(space::xs);
    m_rail->addStretch(1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_side);
    layout->addWidget(rail);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void SidePanels::add(const QString &icon, const QString &title, QWidget *panel, const QString &action)
{
    auto *button = new SidePanelButton(m_theme, icon, title, panel);
    showKeysInTip(button, action);
    m_rail->insertWidget(int(m_buttons.size()), button);
    m_buttons.append(button);
    m_stack->addWidget(scrolled(panel));
    connect(button, &QAbstractButton::clicked, this,
            [this, panel] { emit wanted(m_shown == panel ? nullptr : panel); });
}

void SidePanels::setCount(QWidget *panel, int count, const QString &spoken, bool isUrgent)
{
    for (SidePanelButton *button : std::as_const(m_buttons))
        if (button->panel() == panel) button->setCount(count, spoken, isUrgent);
}

void SidePanels::show(QWidget *panel)
{
    m_shown = panel;
    for (int i = 0; i < int(m_buttons.size()); ++i) {
        SidePanelButton *button = m_buttons[i];
        button->setChecked(button->panel() == panel);
        if (button->panel() != panel) continue;
        m_title->setText(button->title());
        m_stack->setCurrentIndex(i);
    }
    m_side->setVisible(panel);
    update();
}

void SidePanels::setFill(bool isFilling)
{
    m_side->setMinimumWidth(isFilling ? 0 : kPanelWidth);
    m_side->setMaximumWidth(isFilling ? QWIDGETSIZE_MAX : kPanelWidth);
    setSizePolicy(isFilling ? QSizePolicy::Expanding : QSizePolicy::Fixed, QSizePolicy::Preferred);
}

void SidePanels::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.fillRect(rect(), tokens.raised);
    const bool isLeft = layoutDirection() == Qt::RightToLeft;
    painter.fillRect(QRect(isLeft ? width() - space::hair : 0, 0, space::hair, height()), tokens.border);
}

} // namespace nevertwice
