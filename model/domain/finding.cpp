#include "model/domain/finding.h"

namespace nevertwice {

bool isFromSource(const Finding &finding)
{
    static const QStringList kept{QStringLiteral("time-unreadable"), QStringLiteral("date-missing"),
                                  QStringLiteral("zone-missing"),    QStringLiteral("zone-suspect"),
                                  QStringLiteral("cause-proposed"),  QStringLiteral("link-proposed")};
    return kept.contains(finding.check);
}

} // namespace nevertwice
