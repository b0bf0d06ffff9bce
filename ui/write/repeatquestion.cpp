#include "ui/write/repeatquestion.h"

#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/kit/sides.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr int kRepeatIcon = 16;

} // namespace

RepeatQuestion::RepeatQuestion(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName("repeatQuestion"_L1);
    m_question = makeParagraph(theme, {}, TextStyle::Body, Ink::Text, this);
    m_field = new QLineEdit(this);
    m_field->setObjectName("repeatReasonAsked"_L1);
    m_field->setAccessibleName(tr("Why it happened again"));
    m_field->setPlaceholderText(tr("What was done then was not enough, because…"));
    m_field->installEventFilter(this);
    m_publish = new QPushButton(tr("Publish"), this);
    m_publish->setProperty("primary", true);
    m_without = new QPushButton(tr("Publish without it"), this);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::s);
    line->addWidget(m_field, 1);
    line->addWidget(m_publish);
    line->addWidget(m_without);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(sides(space::xl + kRepeatIcon + space::s, space::s, space::xl, space::s + space::hair));
    layout->setSpacing(space::s);
    layout->addWidget(m_question);
    layout->addLayout(line);
    connect(m_field, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_publish->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_publish, &QPushButton::clicked, this, [this] { answer(m_field->text().trimmed()); });
    connect(m_without, &QPushButton::clicked, this, [this] { answer({}); });
    connect(m_field, &QLineEdit::returnPressed, m_publish, &QPushButton::click);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void RepeatQuestion::ask(const QString &question, const Answer &answer)
{
    m_answer = answer;
    m_question->setText(question);
    setAccessibleName(question);
    m_field->clear();
    m_publish->setEnabled(false);
    show();
    m_field->setFocus(Qt::OtherFocusReason);
}

void RepeatQuestion::dismiss()
{
    handOver();
    m_answer = nullptr;
    hide();
}

void RepeatQuestion::handOver()
{
    const QString typed = m_field->text().trimmed();
    if (m_answer && !typed.isEmpty()) emit left(typed);
}

void RepeatQuestion::answer(const QString &reason)
{
    const Answer answer = std::exchange(m_answer, nullptr);
    hide();
    if (answer) answer(reason);
}

bool RepeatQuestion::eventFilter(QObject *watched, QEvent *event)
{
    const bool isEscape = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (!isEscape) return QWidget::eventFilter(watched, event);
    dismiss();
    return true;
}

void RepeatQuestion::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.fillRect(rect(), tokens.raised);
    painter.fillRect(QRect(0, height() - space::hair, width(), space::hair), tokens.border);
    const QRect icon(space::xl, space::s + 2, kRepeatIcon, kRepeatIcon);
    const QRect placed = QStyle::visualRect(layoutDirection(), rect(), icon);
    painter.drawPixmap(placed, linePixmap(u"seen"_s, placed.size(), tokens.warn, devicePixelRatioF()));
}

} // namespace nevertwice
