#pragma once

#include "model/domain/codes.h"

#include <QList>
#include <QString>

namespace nevertwice {

// What people read for a code. A code this version does not know is shown as it was written, none is "".
QString codeText(const Code<Severity> &severity);
QString codeText(const Code<State> &state);
QString codeText(const Code<Review> &review);
QString codeText(const Code<Classification> &classification);
QString codeText(const Code<EventKind> &kind);
QString codeText(const Code<CauseRole> &role);
QString codeText(const Code<CauseCategory> &category);
QString codeText(const Code<ActionType> &type);
QString codeText(const Code<ActionStatus> &status);
QString codeText(const Code<Priority> &priority);
QString codeText(const Code<DetectionMethod> &method);
QString codeText(const Code<PersonRole> &role);
QString codeText(const Code<Verdict> &verdict);
QString codeText(const Code<Relation> &relation);

// Those that this version knows, in the order in which they are offered.
template <typename E> QList<E> allCodes()
{
    QList<E> codes;
    for (size_t i = 0; i < CodeWords<E>::words.size(); ++i)
        codes.append(E(i));
    return codes;
}

} // namespace nevertwice
