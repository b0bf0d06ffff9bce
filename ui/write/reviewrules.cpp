#include "ui/write/reviewrules.h"

#include "model/domain/document.h"
#include "model/domain/patch.h"
#include "model/insight/postmortems.h"
#include "ui/kit/duetext.h"
#include "ui/write/sections.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

struct ReviewText
{
    Q_DECLARE_TR_FUNCTIONS(Review)
};

// The section a path belongs to, as section_order names it; empty for what stands in no section.
QString sectionOfPath(const QString &path)
{
    const QString key = path.section(u'.', 0, 0).section(u'/', 0, 0);
    if (key == "causes"_L1) return u"root_cause"_s;
    if (key == "other_sections"_L1) return u"other:"_s + path.section(u'/', 1, 1).section(u'.', 0, 0);
    return key;
}

// Where a postmortem stands and who looked at it is no change to what it says.
bool isAboutReview(const QString &path)
{
    const QString key = path.section(u'.', 0, 0).section(u'/', 0, 0);
    return key == "review"_L1 || key == "review_reason"_L1 || key == "approvals"_L1 || key == "published_at"_L1 ||
           key == "questions"_L1;
}

} // namespace

std::optional<QDate> reviewDue(const Incident &incident, const TeamSettings &team)
{
    return postmortemDue({incident.severity, incident.classification, incident.review, incident.milestones.resolved},
                         team);
}

QString reviewDueText(QDate due, QDate today)
{
    return dueText(due, today);
}

void setReview(Incident &incident, const Code<Review> &review, const Moment &now, const QString &by)
{
    const bool isApproved = review == Review::Approved && !(incident.review == Review::Approved);
    incident.review = review;
    if (review == Review::Published && !incident.publishedAt.isKnown()) incident.publishedAt = now;
    if (!isApproved || by.isEmpty()) return;
    const auto mine = std::find_if(incident.approvals.begin(), incident.approvals.end(),
                                   [&by](const Approval &one) { return one.name == by; });
    if (mine == incident.approvals.end()) {
        incident.approvals.append(Approval{QUuid::createUuid(), by, Verdict::Approved, now, {}});
    } else {
        mine->verdict = Verdict::Approved;
        mine->at = now;
    }
}

QStringList changedParts(const QJsonObject &before, const Incident &after)
{
    QSet<QString> changed;
    bool areFactsChanged = false;
    const QList<Section> sections = sectionsOf(after);
    const QList<Patch> patches = diff(before, toDocument(after));
    for (const Patch &patch : patches) {
        if (isAboutReview(patch.path)) continue;
        const QString section = sectionOfPath(patch.path);
        const bool isSection = std::any_of(sections.cbegin(), sections.cend(),
                                           [&](const Section &shown) { return shown.name == section; });
        if (isSection)
            changed.insert(section);
        else
            areFactsChanged = true;
    }
    QStringList parts;
    for (const Section &section : sections)
        if (changed.contains(section.name) && !section.heading.isEmpty()) parts.append(section.heading);
    if (areFactsChanged) parts.append(ReviewText::tr("Facts"));
    return parts;
}

} // namespace nevertwice
