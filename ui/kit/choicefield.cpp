#include "ui/kit/choicefield.h"

#include "ui/kit/format.h"
#include "ui/kit/ground.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/kit/optionlist.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr int kChevron = 12;

} // namespace

ChoiceField::ChoiceField(const Theme &theme, const QString &label, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme), m_label(label)
{
    setFont(theme.font(TextStyle::Meta));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, [this] {
        if (m_list && m_list->isOpen())
            m_list->dismiss();
        else
            openList();
    });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    tell();
}

// The list lies over the window, so it is not deleted with the field.
ChoiceField::~ChoiceField()
{
    delete m_list;
}

const OptionList *ChoiceField::list() const
{
    return m_list;
}

void ChoiceField::setOptions(const QList<Option> &options)
{
    m_options = options;
    tell();
}

void ChoiceField::setValue(const QString &id)
{
    m_value = id;
    tell();
}

void ChoiceField::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    tell();
}

void ChoiceField::setQuieter()
{
    m_isQuieter = true;
}

void ChoiceField::setOutlined()
{
    m_isOutlined = true;
    setFont(m_theme.font(TextStyle::Body));
    updateGeometry();
}

void ChoiceField::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    setFocusPolicy(isReadOnly ? Qt::NoFocus : Qt::StrongFocus);
    update();
}

QString ChoiceField::shownText() const
{
    if (m_value.isEmpty()) return {};
    for (const Option &option : m_options)
        if (option.id == m_value) return option.text;
    return oneLine(m_value);
}

void ChoiceField::tell()
{
    const QString shown = shownText();
    setAccessibleName(tr("%1: %2", "a field and what it says").arg(m_label, shown.isEmpty() ? m_placeholder : shown));
    updateGeometry();
    update();
}

void ChoiceField::openList()
{
    if (m_isReadOnly) return;
    if (!m_list) {
        m_list = new OptionList(m_theme, this);
        connect(m_list, &OptionList::picked, this, &ChoiceField::take);
    }
    QList<Option> options = m_options;
    const bool isKnown =
        std::any_of(options.cbegin(), options.cend(), [this](const Option &option) { return option.id == m_value; });
    if (!isKnown && !m_value.isEmpty()) options.prepend({m_value, shownText(), tr("As it was written")});
    // Enter alone says again what is there: nothing is chosen by it where nothing was.
    const bool isShown = isKnown || !m_value.isEmpty();
    m_list->open(options, isShown ? OptionList::Highlight::First : OptionList::Highlight::Nothing, m_value);
}

void ChoiceField::take(const Option &option)
{
    if (option.id != m_value) emit picked(option.id);
}

void ChoiceField::keyPressEvent(QKeyEvent *event)
{
    const bool isOpen = m_list && m_list->isOpen();
    if (isOpen && m_list->takeKey(*event)) return;
    if (isOpen && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) return m_list->dismiss();
    const bool isLetter = !event->text().isEmpty() && event->text().front().isLetterOrNumber() &&
                          !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    // A space between letters is part of what is looked for.
    const bool isSearching = isOpen && m_isSearching && (isLetter || event->key() == Qt::Key_Space);
    m_isSearching = !m_isReadOnly && (isLetter || isSearching);
    if (m_isReadOnly) {
        QAbstractButton::keyPressEvent(event);
    } else if (m_isSearching) {
        if (!isOpen) openList();
        m_list->typeAhead(event->text());
    } else if (!isOpen && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
                           event->key() == Qt::Key_Down || event->key() == Qt::Key_F4 || event->key() == Qt::Key_F2)) {
        openList();
    } else {
        QAbstractButton::keyPressEvent(event);
    }
}

void ChoiceField::focusOutEvent(QFocusEvent *event)
{
    QAbstractButton::focusOutEvent(event);
    // Tab goes on with what was chosen in the list, as Enter stays with it; not with what the pointer lies over.
    const bool isGoingOn = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    const auto chosen = m_list && m_list->isReachedByKeys() ? m_list->current() : std::nullopt;
    if (isGoingOn && chosen && chosen->id != m_onlyByEnter && m_list->takeCurrent()) return;
    if (m_list) m_list->dismiss();
}

void ChoiceField::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void ChoiceField::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void ChoiceField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // each text by its own letters
    const Tokens &tokens = m_theme.tokens();
    const bool isHot = !m_isReadOnly && (underMouse() || hasFocus());
    paintGround(painter, m_theme, *this, hasFocus() ? Ground::Focus : isHot ? Ground::Hover : Ground::Rest);
    if (m_isOutlined && !hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(tokens.outline);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::radius, space::radius);
    }
    const int inset = m_isOutlined ? space::m : kQuietInset;
    QRect room = rect().adjusted(inset, 0, -inset, 0);
    if (isHot || m_isOutlined) {
        const QRect chevron = QStyle::alignedRect(layoutDirection(), Qt::AlignTrailing | Qt::AlignVCenter,
                                                  {kChevron, kChevron}, room.adjusted(-2, 0, 2, 0));
        painter.drawPixmap(chevron, linePixmap(u"chevron-down"_s, chevron.size(), tokens.text2, devicePixelRatioF()));
        if (isRightToLeft())
            room.setLeft(chevron.right() + 2);
        else
            room.setRight(chevron.left() - 2);
    }
    const QString shown = shownText();
    painter.setPen(shown.isEmpty() ? tokens.text3 : m_isQuieter ? tokens.text2 : tokens.text);
    const QString line = shown.isEmpty() ? m_placeholder : shown;
    const QString elided = fontMetrics().elidedText(line, Qt::ElideRight, room.width());
    setTip(this, elided == line ? QString() : line);
    const auto align = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter);
    painter.drawText(room, int(align), elided);
}

QSize ChoiceField::sizeHint() const
{
    const QString shown = shownText();
    return {fontMetrics().horizontalAdvance(shown.isEmpty() ? m_placeholder : shown) +
                2 * (m_isOutlined ? int(space::m) : kQuietInset) + kChevron + 2,
            qMax(m_isOutlined ? int(space::control) : kQuietHeight, fontMetrics().height() + 4)};
}

QSize ChoiceField::minimumSizeHint() const
{
    return {kQuietHeight, sizeHint().height()};
}

} // namespace nevertwice
