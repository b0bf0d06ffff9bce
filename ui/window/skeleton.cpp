#include "ui/window/skeleton.h"

#include "model/domain/checklist.h"

namespace nevertwice {

Incident skeleton(const QByteArray &timeZone)
{
    Incident incident;
    incident.uuid = QUuid::createUuid();
    incident.review = Review::Draft;
    incident.timeZone = QString::fromLatin1(timeZone);
    return incident;
}

Incident copyOf(const Incident &incident)
{
    Incident copy = incident;
    copy.uuid = QUuid::createUuid();
    copy.ref.clear();
    copy.review = Review::Draft;
    copy.publishedAt = {};
    copy.approvals.clear();
    copy.source.reset();
    copy.findings.clear();
    copy.extra.remove(kChecklistKey); // what was done then is not done again
    QStringList order = copy.sectionOrder;
    for (OtherSection &section : copy.otherSections) {
        const QUuid uuid = QUuid::createUuid();
        order.replaceInStrings(section.uuid.toString(QUuid::WithoutBraces), uuid.toString(QUuid::WithoutBraces));
        section.uuid = uuid;
    }
    copy.sectionOrder = order;
    for (Event &event : copy.timeline)
        event.uuid = QUuid::createUuid();
    for (Action &action : copy.actions)
        action.uuid = QUuid::createUuid();
    return copy;
}

} // namespace nevertwice
