#include "ui/kit/option.h"

namespace nevertwice {

QList<Option> optionsLike(const QList<Option> &options, const QString &text)
{
    QList<Option> first;
    QList<Option> later;
    for (const Option &option : options) {
        if (option.text.startsWith(text, Qt::CaseInsensitive))
            first.append(option);
        else if (option.text.contains(text, Qt::CaseInsensitive) || option.note.contains(text, Qt::CaseInsensitive))
            later.append(option);
    }
    return first + later;
}

OptionSource fixedOptions(const QList<Option> &options)
{
    return [options](const QString &text, const OptionAnswer &answer) { answer(optionsLike(options, text)); };
}

} // namespace nevertwice
