#include "model/domain/repeatreason.h"
#include "model/insight/checks/families.h"
#include "model/insight/history.h"
#include "model/insight/stretch.h"

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::checking {

namespace {

QString named(const QStringList &names)
{
    constexpr qsizetype most = 4;
    if (names.size() <= most) return names.join(u", "_s);
    return u"%1 and %2 more"_s.arg(names.first(most).join(u", "_s)).arg(names.size() - most);
}

// "2 times, last on 2026-01-05, 1 h 35 min of impact in all"
QString often(const QList<EarlierIncident> &earlier)
{
    qint64 impact = 0;
    bool isAnyKnown = false;
    for (const EarlierIncident &incident : earlier)
        if (incident.impactMsecs) {
            impact += *incident.impactMsecs;
            isAnyKnown = true;
        }
    QString said = earlier.size() == 1 ? u"once"_s : u"%1 times"_s.arg(earlier.size());
    if (earlier.first().started.isKnown())
        said += u", last on "_s + earlier.first().started.day().toString(Qt::ISODate);
    if (isAnyKnown) said += u", %1 of impact in all"_s.arg(durationWords(Duration(impact)));
    return said;
}

QStringList refsOf(const QList<EarlierIncident> &earlier)
{
    QStringList refs;
    for (const EarlierIncident &incident : earlier)
        refs.append(incident.ref);
    return refs;
}

// Those that had the cause itself are counted apart, as the catalogue counts them; what it stands under may have come
// before as well, or alone.
QString cameBefore(const QString &title, const QList<EarlierIncident> &earlier)
{
    QList<EarlierIncident> own;
    QList<EarlierIncident> wider;
    for (const EarlierIncident &incident : earlier)
        (incident.isByAncestor ? wider : own).append(incident);
    if (wider.isEmpty())
        return u"\"%1\" came before: %2 (%3). Say why it happened again."_s.arg(title, named(refsOf(own)), often(own));
    if (own.isEmpty())
        return u"What \"%1\" stands under came before: %2 (%3). Say why it happened again."_s.arg(
            title, named(refsOf(wider)), often(wider));
    return u"\"%1\" came before: %2 (%3). What it stands under came before too: %4. Say why it happened again."_s.arg(
        title, named(refsOf(own)), often(own), named(refsOf(wider)));
}

} // namespace

// Who has said why it happened again has answered what repeat-cause asks.
void checkMemory(const Subject &subject, QList<Finding> &out)
{
    if (!subject.options.workspace) return;
    const WorkspaceKnowledge &known = *subject.options.workspace;
    const bool isExplained = !repeatReason(subject.incident).isEmpty();
    QSet<QUuid> told; // a cause in two roles is one cause
    for (const CauseLink &cause : subject.incident.causes) {
        const auto earlier = known.earlier.constFind(cause.uuid);
        if (!bringsAbout(cause.role) || earlier == known.earlier.cend() || earlier->isEmpty()) continue;
        if (told.contains(cause.uuid)) continue;
        told.insert(cause.uuid);
        const QString place = u"causes/%1.title"_s.arg(cause.uuid.toString(QUuid::WithoutBraces));
        QStringList open;
        QStringList openThen;
        for (const EarlierIncident &incident : *earlier)
            open.append(incident.openActions);
        for (const QString &action : std::as_const(open))
            if (known.openThen.contains(action)) openThen.append(action);
        if (!isExplained) out.append(found("repeat-cause", place, cameBefore(cause.title, *earlier)));
        if (open.isEmpty()) continue;
        QString message = u"What was to prevent \"%1\" is still open: %2."_s.arg(cause.title, named(open));
        if (!openThen.isEmpty()) message += u" Open already when this began: %1."_s.arg(named(openThen));
        out.append(found("repeat-with-open-actions", place, message));
    }
}

} // namespace nevertwice::checking
