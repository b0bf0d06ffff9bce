#include "ui/kit/banner.h"

#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/kit/sides.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr int kBannerIcon = 16;
constexpr int kEmptyIcon = 40;

} // namespace

Banner::Banner(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(sides(space::xl + kBannerIcon + space::s, space::s + space::hair, space::xl, space::s));
    m_label = makeParagraph(theme, {}, TextStyle::Body, Ink::Text, this);
    layout->addWidget(m_label, 1);
    m_button = new QPushButton(this);
    m_button->setProperty("bar", true);
    m_button->hide();
    layout->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &Banner::pressed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void Banner::setText(const QString &text, const QString &icon)
{
    m_iconName = icon;
    m_label->setText(text);
    setAccessibleName(text);
    setButton({});
    setVisible(!text.isEmpty());
}

void Banner::setButton(const QString &text)
{
    m_button->setText(text);
    m_button->setVisible(!text.isEmpty());
}

QString Banner::text() const
{
    return m_label->text();
}

void Banner::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.fillRect(rect(), tokens.raised);
    painter.fillRect(QRect(0, 0, width(), space::hair), tokens.border);
    const QRect icon(space::xl, (height() - kBannerIcon) / 2, kBannerIcon, kBannerIcon);
    const QRect placed = QStyle::visualRect(layoutDirection(), rect(), icon);
    painter.drawPixmap(placed, linePixmap(m_iconName, placed.size(), tokens.warn, devicePixelRatioF()));
}

EmptyState::EmptyState(const Theme &theme, const QString &icon, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_iconName(icon)
{
    m_icon = new QLabel(this);
    m_headline = makeParagraph(theme, {}, TextStyle::Subheading, Ink::Text, this);
    m_sentence = makeParagraph(theme, {}, TextStyle::Body, Ink::Text2, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xxl, space::xxl, space::xxl, space::xxl);
    layout->setSpacing(space::s);
    layout->addStretch(2);
    for (QLabel *label : {m_icon, m_headline, m_sentence}) {
        label->setAlignment(Qt::AlignHCenter);
        layout->addWidget(label);
    }
    m_button = new QPushButton(this);
    m_button->setProperty("primary", true);
    m_button->hide();
    layout->addSpacing(space::s);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::pressed);
    paintIcon();
    connect(&theme, &Theme::changed, this, &EmptyState::paintIcon);
}

void EmptyState::setText(const QString &headline, const QString &sentence)
{
    m_headline->setText(headline);
    m_sentence->setText(sentence);
}

void EmptyState::setButton(const QString &text)
{
    m_button->setText(text);
    m_button->setVisible(!text.isEmpty());
}

void EmptyState::setIconShown(bool isShown)
{
    m_icon->setVisible(isShown);
}

QString EmptyState::headline() const
{
    return m_headline->text();
}

QString EmptyState::sentence() const
{
    return m_sentence->text();
}

void EmptyState::paintIcon()
{
    m_icon->setPixmap(
        linePixmap(m_iconName, QSize(kEmptyIcon, kEmptyIcon), m_theme.tokens().outline, devicePixelRatioF()));
}

} // namespace nevertwice
