#include "ui/kit/phasetext.h"

#include <QCoreApplication>

namespace nevertwice {

namespace {

struct PhaseNames
{
    Q_DECLARE_TR_FUNCTIONS(PhaseNames)
};

} // namespace

QString phaseText(Phase phase)
{
    switch (phase) {
    case Phase::Undetected:
        return PhaseNames::tr("Undetected");
    case Phase::Unacknowledged:
        return PhaseNames::tr("Unacknowledged");
    case Phase::Diagnosing:
        return PhaseNames::tr("Diagnosing");
    case Phase::Mitigating:
        return PhaseNames::tr("Mitigating");
    case Phase::Recovering:
        return PhaseNames::tr("Recovering");
    }
    return {};
}

} // namespace nevertwice
