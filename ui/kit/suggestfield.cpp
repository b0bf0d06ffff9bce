#include "ui/kit/suggestfield.h"

#include "ui/kit/optionlist.h"

#include <QKeyEvent>

namespace nevertwice {

SuggestField::SuggestField(const Theme &theme, const QString &label, Takes takes, QWidget *parent)
    : QuietField(theme, label, parent), m_takes(takes)
{
    connect(this, &QLineEdit::textEdited, this, &SuggestField::ask);
}

// The list lies over the window, so it is not deleted with the field.
SuggestField::~SuggestField()
{
    delete m_list;
}

const OptionList *SuggestField::list() const
{
    return m_list;
}

void SuggestField::ask()
{
    if (!m_source || isReadOnly()) return;
    const quint64 question = ++m_question;
    m_isWaiting = true;
    m_takesFirst = false;
    m_source(text().trimmed(), [self = QPointer(this), question](const QList<Option> &options) {
        // Too late for what is in the field now, or nobody is here any more.
        if (self && question == self->m_question && self->hasFocus()) self->offer(options);
    });
}

OptionList &SuggestField::openedList()
{
    if (!m_list) {
        m_list = new OptionList(theme(), this);
        connect(m_list, &OptionList::picked, this, &SuggestField::take);
    }
    return *m_list;
}

void SuggestField::offer(const QList<Option> &options)
{
    m_isWaiting = false;
    if (m_takesFirst && !options.isEmpty()) return take(options.first());
    openedList().open(options, OptionList::Highlight::Nothing);
}

void SuggestField::closeList()
{
    ++m_question;
    m_isWaiting = false;
    m_takesFirst = false;
    if (m_list) m_list->dismiss();
}

void SuggestField::take(const Option &option)
{
    closeList();
    say([&] { emit picked(option); });
}

void SuggestField::keyPressEvent(QKeyEvent *event)
{
    if (m_list && m_list->takeKey(*event)) return;
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    // Enter alone takes what fits best where a text of one's own is no value; Down begins with the first in every
    // field.
    if (isEnter && m_takes == Takes::OnlyOffered && !text().trimmed().isEmpty()) {
        if (m_isWaiting) {
            m_takesFirst = true; // whoever types fast does not wait for the list
            return;
        }
        if (m_list && m_list->isOpen()) return take(Option(m_list->options().first()));
    }
    if ((event->key() == Qt::Key_Down || event->key() == Qt::Key_F4) && !(m_list && m_list->isOpen())) {
        ask();
        return;
    }
    QuietField::keyPressEvent(event);
}

void SuggestField::focusOutEvent(QFocusEvent *event)
{
    closeList();
    QuietField::focusOutEvent(event);
}

void SuggestField::handOver()
{
    if (m_takes == Takes::AnyText) QuietField::handOver();
}

void SuggestField::commit()
{
    closeList();
    // An empty text is nobody's suggestion: it takes out what was there.
    if (m_takes == Takes::OnlyOffered && !text().trimmed().isEmpty()) {
        takeBack();
        return;
    }
    QuietField::commit();
}

} // namespace nevertwice
