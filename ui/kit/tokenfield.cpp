#include "ui/kit/tokenfield.h"

#include "ui/kit/flowlayout.h"
#include "ui/kit/format.h"
#include "ui/kit/ground.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/kit/layoutpause.h"
#include "ui/kit/listtext.h"
#include "ui/kit/suggestfield.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QStyle>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr int kCross = 12;

// Goes into a line of its own where there is no room for its invitation beside the words.
class TokenInput : public SuggestField
{
public:
    using SuggestField::SuggestField;

    QSize sizeHint() const override
    {
        const QSize usual = SuggestField::sizeHint();
        return {qMax(usual.width(), fontMetrics().horizontalAdvance(placeholderText()) + 2 * kQuietInset + 2),
                usual.height()};
    }
};

} // namespace

Token::Token(const Theme &theme, const QString &word, QWidget *parent) : QAbstractButton(parent), m_theme(theme)
{
    setFont(theme.font(TextStyle::Meta));
    setWord(word);
    setAccessibleDescription(tr("Delete takes it out"));
    setFocusPolicy(Qt::ClickFocus);
    setAttribute(Qt::WA_Hover);
}

void Token::setWord(const QString &word)
{
    const QString line = oneLine(word);
    if (line == text()) return;
    setText(line);
    setAccessibleName(line);
    updateGeometry();
}

void Token::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    setFocusPolicy(isReadOnly ? Qt::NoFocus : Qt::ClickFocus);
    updateGeometry();
    update();
}

QSize Token::sizeHint() const
{
    const int end = m_isReadOnly ? kPadding : cross().width();
    return {fontMetrics().horizontalAdvance(text()) + kPadding + end + 1,
            qMax(kQuietHeight, fontMetrics().height() + 4)};
}

QSize Token::minimumSizeHint() const
{
    return {kQuietHeight, sizeHint().height()};
}

QRect Token::cross() const
{
    return QStyle::alignedRect(layoutDirection(), Qt::AlignTrailing | Qt::AlignVCenter, {kCross + 8, height()}, rect());
}

void Token::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &tokens = m_theme.tokens();
    const bool isHot = !m_isReadOnly && (underMouse() || hasFocus());
    const QRectF pill = QRectF(rect()).adjusted(0.5, 1.5, -0.5, -1.5);
    painter.setPen(hasFocus() ? QPen(tokens.accent, 2) : QPen(Qt::NoPen));
    painter.setBrush(hasFocus() ? tokens.selection : tokens.hover);
    painter.drawRoundedRect(hasFocus() ? pill.adjusted(0.5, 0, -0.5, 0) : pill, 10, 10);
    painter.setPen(hasFocus() ? tokens.onSelection : tokens.text);
    // Room for the cross is there before it is seen: it lies over no word, and nothing moves under the pointer.
    const QRect end = cross();
    const QRect room = QStyle::visualRect(layoutDirection(), rect(),
                                          rect().adjusted(kPadding, 0, m_isReadOnly ? -kPadding : -end.width(), 0));
    const QString elided = fontMetrics().elidedText(text(), Qt::ElideRight, room.width());
    setTip(this, elided == text() ? QString() : text());
    painter.drawText(room, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter)),
                     elided);
    if (m_isReadOnly) return;
    const QRect icon = QStyle::alignedRect(layoutDirection(), Qt::AlignCenter, {kCross, kCross}, end);
    const QColor ink = hasFocus() ? tokens.onSelection : isHot ? tokens.text2 : tokens.text3;
    painter.drawPixmap(icon, linePixmap(u"close"_s, icon.size(), ink, devicePixelRatioF()));
}

void Token::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_isReadOnly && event->button() == Qt::LeftButton && cross().contains(event->position().toPoint()))
        emit removeWanted();
    else
        QAbstractButton::mouseReleaseEvent(event);
}

void Token::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void Token::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

TokenField::TokenField(const Theme &theme, const QString &label, const QString &invitation, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_label(label)
{
    m_flow = new FlowLayout(this);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_input = new TokenInput(theme, label, SuggestField::Takes::AnyText, this);
    m_input->setPlaceholderText(invitation);
    m_input->installEventFilter(this);
    m_flow->addWidget(m_input);
    connect(m_input, &QuietField::committed, this, &TokenField::add);
    connect(m_input, &SuggestField::picked, this, [this](const Option &option) { add(option.text); });
    connect(m_input, &QLineEdit::textEdited, this, [this](const QString &text) {
        // A comma is no part of a name: what stands before it is one. Pasted lists come apart.
        if (text.contains(u',') || text.contains(u'\n')) add(text);
    });
}

void TokenField::setWords(const QStringList &words)
{
    if (words == m_words && !m_tokens.isEmpty()) return;
    m_words = words;
    const bool hadFocus =
        std::any_of(m_tokens.cbegin(), m_tokens.cend(), [](Token *token) { return token->hasFocus(); });
    if (hadFocus) m_input->setFocus(Qt::OtherFocusReason);
    const LayoutPause pause(this);
    while (m_tokens.size() > words.size()) {
        Token *token = m_tokens.takeLast();
        token->hide();
        delete m_flow->takeAt(m_flow->indexOf(token));
        token->deleteLater(); // it may be the one that asked
    }
    for (int i = 0; i < int(m_tokens.size()); ++i)
        m_tokens[i]->setWord(words[i]);
    for (int i = int(m_tokens.size()); i < int(words.size()); ++i)
        addToken(words[i]);
    m_input->setAccessibleDescription(listText(words));
    updateGeometry();
}

void TokenField::addToken(const QString &word)
{
    auto *token = new Token(m_theme, word, this);
    token->setReadOnly(m_isReadOnly);
    token->installEventFilter(this);
    connect(token, &Token::removeWanted, this, [this, token] { removeAt(int(m_tokens.indexOf(token))); });
    m_flow->insertWidget(int(m_tokens.size()), token);
    m_tokens.append(token);
    token->show();
}

void TokenField::setSource(const OptionSource &source)
{
    m_input->setSource([this, source](const QString &text, const OptionAnswer &answer) {
        source(text, [words = m_words, answer](QList<Option> options) {
            options.removeIf([&](const Option &option) { return words.contains(option.text, Qt::CaseInsensitive); });
            answer(options);
        });
    });
}

void TokenField::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    m_input->setVisible(!isReadOnly);
    for (Token *token : std::as_const(m_tokens))
        token->setReadOnly(isReadOnly);
}

void TokenField::add(const QString &text)
{
    QStringList words = m_words;
    static const QRegularExpression separators(u"[,\n]"_s);
    const QStringList typed = text.split(separators);
    for (const QString &part : typed)
        if (const QString word = part.simplified(); !word.isEmpty() && !words.contains(word, Qt::CaseInsensitive))
            words.append(word);
    m_input->closeList();
    m_input->clear();
    if (words != m_words) emit committed(words);
}

void TokenField::removeAt(int index)
{
    if (m_isReadOnly || index < 0 || index >= m_words.size()) return;
    QStringList words = m_words;
    words.removeAt(index);
    emit committed(words);
    m_input->setFocus(Qt::OtherFocusReason);
}

void TokenField::focusToken(int index)
{
    if (index >= m_tokens.size())
        m_input->setFocus(Qt::OtherFocusReason);
    else if (index >= 0)
        m_tokens[index]->setFocus(Qt::OtherFocusReason);
}

bool TokenField::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(object, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isTaken =
        object == m_input ? takeInputKey(key) : takeTokenKey(int(m_tokens.indexOf(static_cast<Token *>(object))), key);
    return isTaken || QWidget::eventFilter(object, event);
}

bool TokenField::takeInputKey(int key)
{
    if (!m_input->text().isEmpty() || m_tokens.isEmpty()) return false;
    if (key == Qt::Key_Backspace)
        removeAt(int(m_tokens.size()) - 1);
    else if (key == (isRightToLeft() ? Qt::Key_Right : Qt::Key_Left))
        focusToken(int(m_tokens.size()) - 1);
    else
        return false;
    return true;
}

bool TokenField::takeTokenKey(int index, int key)
{
    const int towardsEnd = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    const int towardsStart = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    if (key == towardsEnd || key == Qt::Key_Escape)
        focusToken(key == Qt::Key_Escape ? int(m_tokens.size()) : index + 1);
    else if (key == towardsStart)
        focusToken(index - 1);
    else if (key == Qt::Key_Delete || key == Qt::Key_Backspace)
        removeAt(index);
    else
        return false;
    return true;
}

} // namespace nevertwice
