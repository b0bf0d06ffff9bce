#pragma once

#include "ui/kit/option.h"
#include "ui/kit/quietfield.h"

#include <QPointer>

namespace nevertwice {

class OptionList;

// A quiet field that offers what fits while one types.
class SuggestField : public QuietField
{
    Q_OBJECT

public:
    enum class Takes {
        AnyText,    // what is offered spares typing
        OnlyOffered // what is not among it is taken back
    };

    SuggestField(const Theme &theme, const QString &label, Takes takes, QWidget *parent = nullptr);
    ~SuggestField() override;

    void setSource(const OptionSource &source) { m_source = source; }
    // What is not chosen yet is no value.
    void handOver() override;
    const OptionList *list() const;
    // Offers nothing until something else is typed.
    void closeList();

signals:
    // One that was offered; committed() then says nothing.
    void picked(const nevertwice::Option &option);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void commit() override;
    OptionList &openedList();

private:
    void ask();
    void offer(const QList<Option> &options);
    void take(const Option &option);

    Takes m_takes;
    OptionSource m_source;
    quint64 m_question = 0;
    bool m_isWaiting = false;  // for an answer
    bool m_takesFirst = false; // of the answer: Enter came before it
    QPointer<OptionList> m_list;
};

} // namespace nevertwice
