#include "ui/write/pagebar.h"

#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/kit/sides.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

#include <algorithm>

namespace nevertwice {

namespace {

constexpr int kBarIcon = 16;
constexpr int kTroubleEdge = 4;
constexpr int kNarrowestWords = 240;
constexpr int kTroubleTint = 26; // of 255: the words keep their contrast

} // namespace

PageBar::PageBar(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    m_layout = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_layout->setContentsMargins(
        sides(space::xl + kBarIcon + space::s, space::s + space::hair, space::xl, space::s + space::hair));
    m_layout->setSpacing(space::s);
    m_label = makeParagraph(theme, {}, TextStyle::Body, Ink::Text, this);
    m_layout->addWidget(m_label, 1);
    m_row = new QHBoxLayout;
    m_row->setSpacing(space::s);
    m_row->addStretch(1);
    m_layout->addLayout(m_row);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void PageBar::show(const QString &text, const QString &icon, const QList<Choice> &choices, Tone tone)
{
    m_tone = tone;
    m_icon = icon;
    m_label->setText(text);
    setAccessibleName(text);
    for (QPushButton *old : std::as_const(m_buttons)) {
        old->hide();
        old->deleteLater(); // it may be the one that is being pressed
    }
    m_buttons.clear();
    for (const Choice &choice : choices) {
        auto *button = new QPushButton(choice.text, this);
        connect(button, &QPushButton::clicked, this, [act = choice.act] { act(); });
        m_row->insertWidget(m_row->count() - 1, button);
        m_buttons.append(button);
    }
    arrange();
    setVisible(true);
    update();
}

// Where the words would stand in a narrow column, the buttons stand below them.
void PageBar::arrange()
{
    const QMargins margins = m_layout->contentsMargins();
    const int left = width() - margins.left() - margins.right() - m_row->sizeHint().width();
    const bool isBelow = !m_buttons.isEmpty() && left < m_theme.scaled(kNarrowestWords) &&
                         m_label->fontMetrics().horizontalAdvance(m_label->text()) > left;
    m_layout->setDirection(isBelow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void PageBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PageBar::clear()
{
    if (isHidden()) return;
    m_label->clear();
    hide();
}

QString PageBar::text() const
{
    return m_label->text();
}

QPushButton *PageBar::button(const QString &text) const
{
    const auto found =
        std::find_if(m_buttons.begin(), m_buttons.end(), [&](const QPushButton *b) { return b->text() == text; });
    return found == m_buttons.end() ? nullptr : *found;
}

void PageBar::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.fillRect(rect(), tokens.raised);
    const bool isTrouble = m_tone == Tone::Trouble;
    if (isTrouble) {
        QColor tint = tokens.danger;
        tint.setAlpha(kTroubleTint);
        painter.fillRect(rect(), tint);
        const QRect edge(0, 0, kTroubleEdge, height());
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), edge), tokens.danger);
    }
    // Between it and the page, whichever way that is.
    const int line = y() > 0 ? 0 : height() - space::hair;
    painter.fillRect(QRect(0, line, width(), space::hair), isTrouble ? tokens.danger : tokens.border);
    const QRect icon(space::xl, (height() - kBarIcon) / 2, kBarIcon, kBarIcon);
    const QRect placed = QStyle::visualRect(layoutDirection(), rect(), icon);
    const QColor ink = isTrouble ? tokens.danger : tokens.warn;
    painter.drawPixmap(placed, linePixmap(m_icon, placed.size(), ink, devicePixelRatioF()));
}

} // namespace nevertwice
