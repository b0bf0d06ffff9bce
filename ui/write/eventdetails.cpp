#include "ui/write/eventdetails.h"

#include "ui/kit/labels.h"
#include "ui/kit/quietfield.h"
#include "ui/kit/sides.h"

#include <QHBoxLayout>
#include <QLabel>

namespace nevertwice {

using Detail = TimelineItemModel::Detail;

EventDetails::EventDetails(const Theme &theme, TimelineItemModel *model, QWidget *parent)
    : QWidget(parent), m_model(model)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(sides(space::s, 0, 0, 0));
    layout->setSpacing(space::xs);
    const auto add = [&](Detail detail, const QString &name, const QString &example, int stretch) {
        auto *field = new QuietField(theme, name, this);
        field->setPlaceholderText(example);
        QLabel *label = makeLabel(theme, name, TextStyle::Meta, Ink::Text2, this);
        label->setBuddy(field);
        layout->addWidget(label);
        layout->addWidget(field, stretch);
        m_fields[size_t(detail)] = field;
        connect(field, &QuietField::committed, this, [this, detail](const QString &text) { commit(detail, text); });
    };
    add(Detail::End, tr("Until"), tr("14:20, +12m"), 2);
    add(Detail::Author, tr("By"), tr("Nobody named"), 3);
    add(Detail::Link, tr("Evidence"), tr("Address of a graph, a log, a message"), 5);
    connect(model, &QAbstractItemModel::dataChanged, this, &EventDetails::refresh);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &EventDetails::refresh);
    connect(model, &QAbstractItemModel::modelReset, this, &EventDetails::refresh);
    hide();
}

void EventDetails::showDetailsOf(const QUuid &event)
{
    if (event == m_event) return refresh();
    handOver();
    keepWords();
    for (QuietField *field : m_fields)
        field->takeBack();
    m_event = event;
    refresh();
    if (!isHidden()) takeWords();
}

void EventDetails::keepWords()
{
    QuietField *end = field(Detail::End);
    if (end->isWrong()) m_model->keepWords(m_event, end->text());
}

void EventDetails::takeWords()
{
    const QString words = m_model->takeWords(m_event);
    if (words.isEmpty()) return;
    field(Detail::End)->setText(words);
    field(Detail::End)->setWrong(true);
}

void EventDetails::refresh()
{
    const QModelIndex index = m_model->indexOf(m_event);
    const bool isSeen = index.isValid() && m_model->isEditable() && !m_model->isDraft(index);
    setVisible(isSeen);
    emit shown(isSeen ? index : QModelIndex());
    if (!index.isValid()) return;
    for (const Detail detail : {Detail::End, Detail::Author, Detail::Link})
        field(detail)->setValue(m_model->detail(index, detail));
}

void EventDetails::commit(Detail detail, const QString &text)
{
    field(detail)->setWrong(!m_model->setDetail(m_model->indexOf(m_event), detail, text));
}

void EventDetails::handOver()
{
    for (QuietField *field : m_fields)
        field->handOver();
}

} // namespace nevertwice
