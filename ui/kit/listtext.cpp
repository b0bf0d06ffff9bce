#include "ui/kit/listtext.h"

#include "ui/kit/format.h"

#include <QCollator>
#include <QGuiApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

QString listText(const QStringList &parts)
{
    return parts.join(QCoreApplication::translate("Format", ", ", "between the parts of a list"));
}

QStringList namesIn(const QString &text)
{
    QStringList names;
    const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts)
        if (const QString name = oneLine(part.simplified()); !name.isEmpty() && !names.contains(name))
            names.append(name);
    return names;
}

QString factLine(const QStringList &parts)
{
    constexpr QChar rightToLeftMark(0x200f);
    const QString between = u" · "_s;
    if (!QGuiApplication::isRightToLeft()) return parts.join(between);
    QStringList apart;
    for (const QString &part : parts)
        apart.append(isolated(part));
    return rightToLeftMark + apart.join(between);
}

QStringList sortedNames(QStringList names)
{
    QCollator collator{QLocale()};
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    std::stable_sort(names.begin(), names.end(),
                     [&collator](const QString &a, const QString &b) { return collator.compare(a, b) < 0; });
    return names;
}

QStringList withMyName(QStringList names, const QString &mine)
{
    if (!mine.isEmpty() && !names.contains(mine, Qt::CaseInsensitive)) names.prepend(mine);
    return names;
}

QString initials(const QString &name)
{
    const auto firstOf = [](const QString &word) { return word.left(word.front().isHighSurrogate() ? 2 : 1); };
    const QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty()) return {};
    return (words.size() == 1 ? firstOf(words.first()) : firstOf(words.first()) + firstOf(words.last())).toUpper();
}

} // namespace nevertwice
