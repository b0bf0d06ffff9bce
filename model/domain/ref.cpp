#include "model/domain/ref.h"

#include <QRegularExpression>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

bool isRef(const QString &text)
{
    // The long s and the sign of Kelvin fold to letters of English: the index, which folds those alone, would not know.
    static const QRegularExpression name(
        u"\\A(?!.*[\\x{17F}\\x{212A}])[\\p{L}\\p{N}#][\\p{L}\\p{M}\\p{N}#._-]{0,63}\\z"_s);
    static const QRegularExpression action(u"\\.[0-9]+\\z"_s); // "INC-7.2"
    return name.match(text).hasMatch() && !action.match(text).hasMatch() && QUuid::fromString(text).isNull();
}

// Letter by letter, as Qt compares: of a whole text it would make "ss" of a sharp s.
QString foldedRef(const QString &ref)
{
    QString folded;
    for (const char32_t letter : ref.toUcs4())
        folded += QChar::fromUcs4(QChar::toCaseFolded(letter));
    return folded;
}

} // namespace nevertwice
