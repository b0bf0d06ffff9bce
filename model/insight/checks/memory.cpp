#include "model/insight/checks/families.h"

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::checking {

namespace {

QString named(const QStringList &names)
{
    constexpr qsizetype most = 4;
    if (names.size() <= most) return names.join(u", "_s);
    return u"%1 and %2 more"_s.arg(names.first(most).join(u", "_s)).arg(names.size() - most);
}

} // namespace

void checkMemory(const Subject &subject, QList<Finding> &out)
{
    if (!subject.options.workspace) return;
    QSet<QUuid> told; // a cause in two roles is one cause
    for (const CauseLink &cause : subject.incident.causes) {
        const bool matters =
            cause.role == CauseRole::Root || cause.role == CauseRole::Contributing || cause.role == CauseRole::Trigger;
        const auto earlier = subject.options.workspace->earlier.constFind(cause.uuid);
        if (!matters || earlier == subject.options.workspace->earlier.cend() || earlier->isEmpty()) continue;
        if (told.contains(cause.uuid)) continue;
        told.insert(cause.uuid);
        const QString place = u"causes/%1.title"_s.arg(cause.uuid.toString(QUuid::WithoutBraces));
        QStringList refs;
        QStringList open;
        for (const EarlierIncident &incident : *earlier) {
            refs.append(incident.ref);
            open.append(incident.openActions);
        }
        out.append(found("repeat-cause", place, u"\"%1\" came before: %2."_s.arg(cause.title, named(refs))));
        if (!open.isEmpty())
            out.append(found("repeat-with-open-actions", place,
                             u"What was to prevent \"%1\" is still open: %2."_s.arg(cause.title, named(open))));
    }
}

} // namespace nevertwice::checking
