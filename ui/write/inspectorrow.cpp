#include "ui/write/inspectorrow.h"

#include "ui/kit/choicefield.h"
#include "ui/kit/labels.h"
#include "ui/kit/quietlink.h"
#include "ui/write/inspectorgroup.h"

#include <QHBoxLayout>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr auto kRemove = "\x01remove"_L1; // no code of a document

} // namespace

InspectorRow::InspectorRow(const Theme &theme, const QString &label, const QList<Option> &options, QWidget *main,
                           Shape shape, QWidget *parent)
    : QWidget(parent), m_main(main), m_shape(shape)
{
    m_choice = new ChoiceField(theme, label, this);
    m_choice->setOptions(options + QList<Option>{{kRemove, tr("Remove"), {}}});
    m_choice->setOnlyByEnter(kRemove);
    m_choice->setQuieter();
    m_main->setParent(this);
    m_cross = new CrossButton(theme, tr("Remove"), this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *line = new QHBoxLayout;
    line->setSpacing(0);
    if (shape == Shape::Beside) {
        holdWidth(theme, m_choice, kCaptionWidth);
        line->addWidget(m_choice);
    }
    line->addWidget(m_main, 1);
    line->addSpacing(m_cross->sizeHint().width());
    layout->addLayout(line);
    m_under = new QHBoxLayout;
    m_under->setSpacing(0);
    if (shape == Shape::Under) m_under->addWidget(m_choice);
    layout->addLayout(m_under);
    connect(m_cross, &QAbstractButton::clicked, this, &InspectorRow::removeWanted);
    connect(m_choice, &ChoiceField::picked, this, [this](const QString &id) {
        if (id == kRemove)
            emit removeWanted();
        else
            emit picked(id);
    });
}

void InspectorRow::setValue(const QString &id)
{
    m_choice->setValue(id);
}

void InspectorRow::setReadOnly(bool isReadOnly)
{
    m_choice->setReadOnly(isReadOnly);
    m_cross->setVisible(!isReadOnly);
}

void InspectorRow::setRemoveName(const QString &name)
{
    m_cross->setAccessibleName(name);
    setTip(m_cross, name);
}

QList<QWidget *> InspectorRow::stops() const
{
    QList<QWidget *> all;
    const auto add = [&all](QWidget *widget) {
        if (widget->focusPolicy() & Qt::TabFocus) all.append(widget);
    };
    const auto addMain = [&] {
        add(m_main);
        const auto inside = m_main->findChildren<QWidget *>();
        for (QWidget *widget : inside)
            add(widget);
    };
    if (m_shape == Shape::Under) addMain();
    add(m_choice);
    if (m_shape == Shape::Beside) addMain();
    for (int i = 0; i < m_under->count(); ++i)
        if (QWidget *widget = m_under->itemAt(i)->widget(); widget && widget != m_choice) add(widget);
    return all;
}

void InspectorRow::addUnder(QWidget *widget, Line line)
{
    if (line == Line::Own) m_under->setDirection(QBoxLayout::TopToBottom);
    m_under->addWidget(widget, 1);
}

void InspectorRow::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    m_cross->raise();
    m_cross->update();
}

void InspectorRow::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_cross->update();
}

void InspectorRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeCross();
}

// At the end of the row, which is free for it: nothing has to move, and no letter lies under it.
void InspectorRow::placeCross()
{
    m_cross->setGeometry(
        QStyle::alignedRect(layoutDirection(), Qt::AlignTrailing | Qt::AlignTop, m_cross->sizeHint(), rect()));
}

} // namespace nevertwice
