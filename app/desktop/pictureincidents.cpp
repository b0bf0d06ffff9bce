#include "app/desktop/pictureincidents.h"

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace nevertwice {

namespace {

struct Words
{
    QString title, summary, impact, cause, event, action, owner, service, tag, zone;
};

Incident incidentOf(const Words &words, Severity severity, const Moment &started)
{
    const auto after = [&](std::chrono::milliseconds time) { return Moment::atMsecs(started.msecs() + time.count()); };
    Incident incident;
    incident.uuid = QUuid::createUuid();
    incident.title = words.title;
    incident.severity = severity;
    incident.state = State::Resolved;
    incident.review = Review::Draft;
    incident.timeZone = words.zone;
    incident.milestones = {started, after(7min), after(12min), after(48min), after(91min), {}};
    incident.summary = words.summary;
    incident.impact.text = words.impact;
    incident.rootCause = words.cause;
    incident.services = {words.service};
    incident.tags = {words.tag};
    Person person;
    person.uuid = QUuid::createUuid();
    person.name = words.owner;
    person.role = PersonRole::Commander;
    incident.people = {person};
    for (const auto time : {0min, 7min, 48min}) {
        Event event;
        event.uuid = QUuid::createUuid();
        event.at = after(time);
        event.kind = time == 0min ? EventKind::Change : time == 7min ? EventKind::Detection : EventKind::Decision;
        event.text = words.event;
        incident.timeline.append(event);
    }
    Action action;
    action.uuid = QUuid::createUuid();
    action.title = words.action;
    action.owner = words.owner;
    incident.actions = {action};
    return incident;
}

QList<Incident> several(const Words &words, const Moment &now)
{
    QList<Incident> incidents;
    for (int i = 0; i < 8; ++i) {
        const Moment started = Moment::atMsecs(now.msecs() - std::chrono::milliseconds(i * 53h + 5h).count());
        incidents.append(incidentOf(words, Severity(i % 5), started));
    }
    return incidents;
}

} // namespace

QList<Incident> germanIncidents(const Moment &now)
{
    return several(
        {u"Zahlungsdiensteverbindungsabbrüche nach der Zertifikatsverlängerung im Rechenzentrum Großräschen"_s,
         u"Nach der turnusmäßigen Zertifikatsverlängerung verweigerten sämtliche Zahlungsdiensteschnittstellen die "
         u"Verbindung. Kreditkartenabrechnungen und Lastschrifteinzugsermächtigungen blieben eineinhalb Stunden lang "
         u"unbearbeitet; die Warteschlangenüberwachung schlug erst nach sieben Minuten an."_s,
         u"Etwa **zwölftausend Bestellvorgänge** konnten nicht abgeschlossen werden."_s,
         u"Die Zwischenzertifikatskette fehlte in der Konfigurationsverwaltung, weil die "
         u"Verlängerungsautomatisierungsaufgabe nur Endzertifikate austauscht."_s,
         u"Zertifikatsverlängerung auf allen Lastverteilern ausgerollt"_s,
         u"Zertifikatskettenvollständigkeitsprüfung in die Auslieferungspipeline aufnehmen"_s,
         u"Friederike Hohenleitner-Wüstenfeld"_s, u"Zahlungsdiensteschnittstellenverwaltung"_s,
         u"Zertifikatsverlängerung"_s, u"Europe/Berlin"_s},
        now);
}

QList<Incident> arabicIncidents(const Moment &now)
{
    return several(
        {u"تعطّل خدمة الدفع بعد تحديث الشهادات"_s,
         u"بعد تجديد الشهادة توقفت خدمة الدفع عن قبول الاتصالات. لم يتمكن العملاء من إتمام الطلبات لمدة ساعة "
         u"ونصف، ولم تنبه المراقبة إلا بعد سبع دقائق. انظر INC-3 و`checkout-api`."_s,
         u"لم يكتمل نحو **اثني عشر ألف** طلب."_s,
         u"كانت السلسلة الوسيطة ناقصة لأن المهمة تستبدل الشهادة الأخيرة وحدها."_s,
         u"نشر الشهادة الجديدة على جميع الموازنات (load balancer)"_s, u"إضافة فحص لاكتمال سلسلة الشهادات قبل النشر"_s,
         u"ليلى الحسيني"_s, u"بوابة الدفع"_s, u"شهادات"_s, u"Asia/Riyadh"_s},
        now);
}

} // namespace nevertwice
