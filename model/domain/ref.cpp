#include "model/domain/ref.h"

#include <QRegularExpression>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

bool isRef(const QString &text)
{
    static const QRegularExpression name(u"\\A[\\p{L}\\p{N}#][\\p{L}\\p{M}\\p{N}#._-]{0,63}\\z"_s);
    static const QRegularExpression action(u"\\.[0-9]+\\z"_s); // "INC-7.2"
    return name.match(text).hasMatch() && !action.match(text).hasMatch() && QUuid::fromString(text).isNull();
}

} // namespace nevertwice
