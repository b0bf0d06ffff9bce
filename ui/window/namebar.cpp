#include "ui/window/namebar.h"

#include "ui/kit/labels.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

NameBar::NameBar(const Theme &theme, QWidget *parent) : QWidget(parent)
{
    setObjectName("nameBar"_L1);
    setSurface(this, u"footbar"_s);
    m_field = new QLineEdit(this);
    m_field->setPlaceholderText(tr("Your name"));
    m_field->setAccessibleName(tr("Your name"));
    m_field->setMaximumWidth(240);
    auto *keep = new QPushButton(tr("Use this name"), this);
    auto *decline = new QPushButton(tr("Not now"), this);
    decline->setProperty("link", true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::xl, space::s, space::xl, space::s);
    layout->setSpacing(space::s);
    layout->addWidget(makeParagraph(theme, tr("Your name for the history?"), TextStyle::Body, Ink::Text, this), 1);
    layout->addWidget(m_field);
    layout->addWidget(keep);
    layout->addWidget(decline);
    const auto take = [this] {
        if (const QString name = m_field->text().simplified(); !name.isEmpty()) emit named(name);
    };
    connect(m_field, &QLineEdit::returnPressed, this, take);
    connect(keep, &QPushButton::clicked, this, take);
    connect(decline, &QPushButton::clicked, this, &NameBar::declined);
    hide();
}

void NameBar::ask()
{
    m_isAsking = true;
    look();
}

void NameBar::finish()
{
    m_isAsking = false;
    look();
}

void NameBar::setFree(bool isFree)
{
    m_isFree = isFree;
    look();
}

// It is not taken from under the hands of who answers.
void NameBar::look()
{
    const QWidget *focused = QApplication::focusWidget();
    const bool isAnswering = focused && isAncestorOf(focused);
    setVisible(m_isAsking && (m_isFree || isAnswering));
}

void NameBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit declined();
    else
        QWidget::keyPressEvent(event);
}

} // namespace nevertwice
