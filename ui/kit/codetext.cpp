#include "ui/kit/codetext.h"

#include <QCoreApplication>

namespace nevertwice {

namespace {

struct CodeNames
{
    Q_DECLARE_TR_FUNCTIONS(CodeNames)
};

QString name(Severity severity)
{
    switch (severity) {
    case Severity::Sev1:
        return CodeNames::tr("SEV1");
    case Severity::Sev2:
        return CodeNames::tr("SEV2");
    case Severity::Sev3:
        return CodeNames::tr("SEV3");
    case Severity::Sev4:
        return CodeNames::tr("SEV4");
    case Severity::Sev5:
        return CodeNames::tr("SEV5");
    }
    return {};
}

QString name(State state)
{
    switch (state) {
    case State::Investigating:
        return CodeNames::tr("Investigating");
    case State::Mitigated:
        return CodeNames::tr("Mitigated");
    case State::Resolved:
        return CodeNames::tr("Resolved");
    }
    return {};
}

QString name(Review review)
{
    switch (review) {
    case Review::None:
        return CodeNames::tr("No postmortem yet");
    case Review::Draft:
        return CodeNames::tr("Draft");
    case Review::InReview:
        return CodeNames::tr("In review");
    case Review::Approved:
        return CodeNames::tr("Approved");
    case Review::Published:
        return CodeNames::tr("Published");
    case Review::NotRequired:
        return CodeNames::tr("Not required");
    }
    return {};
}

QString name(Classification classification)
{
    switch (classification) {
    case Classification::Incident:
        return CodeNames::tr("Incident");
    case Classification::NearMiss:
        return CodeNames::tr("Near miss");
    case Classification::FalseAlarm:
        return CodeNames::tr("False alarm");
    case Classification::Drill:
        return CodeNames::tr("Drill");
    }
    return {};
}

QString name(EventKind kind)
{
    switch (kind) {
    case EventKind::Change:
        return CodeNames::tr("Change");
    case EventKind::ImpactStart:
        return CodeNames::tr("Impact starts");
    case EventKind::Symptom:
        return CodeNames::tr("Symptom");
    case EventKind::Detection:
        return CodeNames::tr("Detection");
    case EventKind::CustomerReport:
        return CodeNames::tr("Customer report");
    case EventKind::Acknowledgement:
        return CodeNames::tr("Acknowledged");
    case EventKind::Escalation:
        return CodeNames::tr("Escalation");
    case EventKind::Hypothesis:
        return CodeNames::tr("Hypothesis");
    case EventKind::FalseLead:
        return CodeNames::tr("False lead");
    case EventKind::Discovery:
        return CodeNames::tr("Discovery");
    case EventKind::Decision:
        return CodeNames::tr("Decision");
    case EventKind::MitigationAttempt:
        return CodeNames::tr("Attempt");
    case EventKind::Mitigation:
        return CodeNames::tr("Mitigation");
    case EventKind::StatusUpdate:
        return CodeNames::tr("Status update");
    case EventKind::Communication:
        return CodeNames::tr("Communication");
    case EventKind::Recovery:
        return CodeNames::tr("Recovery");
    case EventKind::Resolution:
        return CodeNames::tr("Resolved");
    case EventKind::FollowUp:
        return CodeNames::tr("Follow-up");
    case EventKind::Note:
        return CodeNames::tr("Note");
    }
    return {};
}

QString name(CauseRole role)
{
    switch (role) {
    case CauseRole::Root:
        return CodeNames::tr("Root cause");
    case CauseRole::Contributing:
        return CodeNames::tr("Contributing");
    case CauseRole::Trigger:
        return CodeNames::tr("Trigger");
    case CauseRole::DelayedDetection:
        return CodeNames::tr("Delayed detection");
    case CauseRole::DelayedMitigation:
        return CodeNames::tr("Delayed mitigation");
    }
    return {};
}

QString name(CauseCategory category)
{
    switch (category) {
    case CauseCategory::Configuration:
        return CodeNames::tr("Configuration");
    case CauseCategory::Change:
        return CodeNames::tr("Change");
    case CauseCategory::Capacity:
        return CodeNames::tr("Capacity");
    case CauseCategory::Software:
        return CodeNames::tr("Software");
    case CauseCategory::Dependency:
        return CodeNames::tr("Dependency");
    case CauseCategory::Hardware:
        return CodeNames::tr("Hardware");
    case CauseCategory::Network:
        return CodeNames::tr("Network");
    case CauseCategory::Database:
        return CodeNames::tr("Database");
    case CauseCategory::Security:
        return CodeNames::tr("Security");
    case CauseCategory::Time:
        return CodeNames::tr("Time");
    case CauseCategory::Process:
        return CodeNames::tr("Process");
    case CauseCategory::Monitoring:
        return CodeNames::tr("Monitoring");
    case CauseCategory::Documentation:
        return CodeNames::tr("Documentation");
    case CauseCategory::Other:
        return CodeNames::tr("Other");
    }
    return {};
}

QString name(ActionType type)
{
    switch (type) {
    case ActionType::Investigate:
        return CodeNames::tr("Investigate");
    case ActionType::Mitigate:
        return CodeNames::tr("Mitigate");
    case ActionType::Repair:
        return CodeNames::tr("Repair");
    case ActionType::Prevent:
        return CodeNames::tr("Prevent");
    case ActionType::Detect:
        return CodeNames::tr("Detect");
    case ActionType::Process:
        return CodeNames::tr("Process");
    }
    return {};
}

QString name(ActionStatus status)
{
    switch (status) {
    case ActionStatus::Open:
        return CodeNames::tr("Open");
    case ActionStatus::InProgress:
        return CodeNames::tr("In progress");
    case ActionStatus::Blocked:
        return CodeNames::tr("Blocked");
    case ActionStatus::Done:
        return CodeNames::tr("Done");
    case ActionStatus::Verified:
        return CodeNames::tr("Verified");
    case ActionStatus::WontDo:
        return CodeNames::tr("Won't do");
    }
    return {};
}

QString name(Priority priority)
{
    return CodeWords<Priority>::words[size_t(priority)].toString();
}

QString name(DetectionMethod method)
{
    switch (method) {
    case DetectionMethod::Alert:
        return CodeNames::tr("By an alert");
    case DetectionMethod::Employee:
        return CodeNames::tr("By a colleague");
    case DetectionMethod::Customer:
        return CodeNames::tr("By a customer");
    case DetectionMethod::Partner:
        return CodeNames::tr("By a partner");
    case DetectionMethod::Chance:
        return CodeNames::tr("By chance");
    case DetectionMethod::Unknown:
        return CodeNames::tr("Not known how");
    }
    return {};
}

QString name(PersonRole role)
{
    switch (role) {
    case PersonRole::Commander:
        return CodeNames::tr("Commander");
    case PersonRole::Scribe:
        return CodeNames::tr("Scribe");
    case PersonRole::Author:
        return CodeNames::tr("Author");
    case PersonRole::Reviewer:
        return CodeNames::tr("Reviewer");
    case PersonRole::Approver:
        return CodeNames::tr("Approver");
    case PersonRole::Responder:
        return CodeNames::tr("Responder");
    case PersonRole::Reporter:
        return CodeNames::tr("Reporter");
    }
    return {};
}

QString name(Relation relation)
{
    switch (relation) {
    case Relation::Duplicate:
        return CodeNames::tr("Duplicate of");
    case Relation::Related:
        return CodeNames::tr("Related to");
    case Relation::CausedBy:
        return CodeNames::tr("Caused by");
    case Relation::FollowUp:
        return CodeNames::tr("Follows");
    }
    return {};
}

QString name(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Asked:
        return CodeNames::tr("Asked");
    case Verdict::ChangesRequested:
        return CodeNames::tr("Wants changes");
    case Verdict::Approved:
        return CodeNames::tr("Approved");
    }
    return {};
}

template <typename E> QString textOf(const Code<E> &code)
{
    return code.isKnown() ? name(*code.known()) : code.word();
}

} // namespace

QString codeText(const Code<Severity> &code)
{
    return textOf(code);
}
QString codeText(const Code<State> &code)
{
    return textOf(code);
}
QString codeText(const Code<Review> &code)
{
    return textOf(code);
}
QString codeText(const Code<Classification> &code)
{
    return textOf(code);
}
QString codeText(const Code<EventKind> &code)
{
    return textOf(code);
}
QString codeText(const Code<CauseRole> &code)
{
    return textOf(code);
}
QString codeText(const Code<CauseCategory> &code)
{
    return textOf(code);
}
QString codeText(const Code<ActionType> &code)
{
    return textOf(code);
}
QString codeText(const Code<ActionStatus> &code)
{
    return textOf(code);
}
QString codeText(const Code<Priority> &code)
{
    return textOf(code);
}
QString codeText(const Code<DetectionMethod> &code)
{
    return textOf(code);
}
QString codeText(const Code<PersonRole> &code)
{
    return textOf(code);
}
QString codeText(const Code<Verdict> &code)
{
    return textOf(code);
}
QString codeText(const Code<Relation> &code)
{
    return textOf(code);
}

} // namespace nevertwice
