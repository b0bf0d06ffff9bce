#include "ui/window/promptbar.h"

#include "ui/kit/labels.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace nevertwice {

namespace {

constexpr int kPromptWidth = 320;

} // namespace

PromptBar::PromptBar(const Theme &theme, QWidget *parent) : QWidget(parent)
{
    setSurface(this, QStringLiteral("footbar"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::xl, space::s, space::xl, space::s);
    layout->setSpacing(space::m);
    m_question = makeLabel(theme, {}, TextStyle::Body, Ink::Text, this);
    m_field = new QLineEdit(this);
    m_field->setObjectName(QStringLiteral("prompt"));
    m_field->setMinimumWidth(kPromptWidth);
    m_field->installEventFilter(this);
    m_button = new QPushButton(this);
    m_button->setProperty("primary", true);
    layout->addWidget(m_question);
    layout->addWidget(m_field);
    layout->addWidget(m_button);
    layout->addStretch(1);
    connect(m_field, &QLineEdit::returnPressed, this, &PromptBar::accept);
    connect(m_button, &QPushButton::clicked, this, &PromptBar::accept);
    hide();
}

void PromptBar::ask(const QString &question, const QString &verb, const std::function<void(const QString &)> &answer,
                    const QString &before)
{
    m_answer = answer;
    m_before = QApplication::focusWidget();
    m_question->setText(question);
    m_field->setAccessibleName(question);
    m_field->setText(before);
    m_field->selectAll();
    m_button->setText(verb);
    show();
    m_field->setFocus(Qt::OtherFocusReason);
}

void PromptBar::accept()
{
    const QString text = m_field->text().trimmed();
    if (text.isEmpty()) return;
    close();
    const auto answer = m_answer; // which may ask for something else
    answer(text);
}

void PromptBar::close()
{
    hide();
    if (m_before) m_before->setFocus(Qt::OtherFocusReason);
}

bool PromptBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    close();
    return true;
}

} // namespace nevertwice
