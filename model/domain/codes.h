#pragma once

#include <QString>

#include <array>
#include <optional>

namespace nevertwice {

// The codes of the incident document (resources/help/formats.md). Files hold the words, never the numbers; the order of
// an enum is the order in which its codes are offered to a person.

enum class Severity { Sev1, Sev2, Sev3, Sev4, Sev5 };
enum class State { Investigating, Mitigated, Resolved };
enum class Review { None, Draft, InReview, Approved, Published, NotRequired };
enum class Classification { Incident, NearMiss, FalseAlarm, Drill };
enum class EventKind {
    Change,
    ImpactStart,
    Symptom,
    Detection,
    CustomerReport,
    Acknowledgement,
    Escalation,
    Hypothesis,
    FalseLead,
    Discovery,
    Decision,
    MitigationAttempt,
    Mitigation,
    StatusUpdate,
    Communication,
    Recovery,
    Resolution,
    FollowUp,
    Note
};
enum class Precision { Second, Minute, Day, About, Unknown };
enum class CauseRole { Root, Contributing, Trigger, DelayedDetection, DelayedMitigation };
enum class CauseCategory {
    Configuration,
    Change,
    Capacity,
    Software,
    Dependency,
    Hardware,
    Network,
    Database,
    Security,
    Time,
    Process,
    Monitoring,
    Documentation,
    Other
};
enum class ActionType { Investigate, Mitigate, Repair, Prevent, Detect, Process };
enum class ActionStatus { Open, InProgress, Blocked, Done, Verified, WontDo };
enum class Priority { P0, P1, P2, P3 };
enum class DetectionMethod { Alert, Employee, Customer, Partner, Chance, Unknown };
enum class Verdict { Asked, ChangesRequested, Approved };
enum class Relation { Duplicate, Related, CausedBy, FollowUp };
enum class PersonRole { Commander, Scribe, Author, Reviewer, Approver, Responder, Reporter };
enum class Level { Error, Warning, Hint };

// The words of an enum, in the order of its values.
template <typename E> struct CodeWords;

#define NEVERTWICE_CODES(Enum, ...)                                                                                    \
    template <> struct CodeWords<Enum>                                                                                 \
    {                                                                                                                  \
        static constexpr auto words = std::to_array<QStringView>({__VA_ARGS__});                                       \
    }

NEVERTWICE_CODES(Severity, u"sev1", u"sev2", u"sev3", u"sev4", u"sev5");
NEVERTWICE_CODES(State, u"investigating", u"mitigated", u"resolved");
NEVERTWICE_CODES(Review, u"none", u"draft", u"in_review", u"approved", u"published", u"not_required");
NEVERTWICE_CODES(Classification, u"incident", u"near_miss", u"false_alarm", u"drill");
NEVERTWICE_CODES(EventKind, u"change", u"impact_start", u"symptom", u"detection", u"customer_report",
                 u"acknowledgement", u"escalation", u"hypothesis", u"false_lead", u"discovery", u"decision",
                 u"mitigation_attempt", u"mitigation", u"status_update", u"communication", u"recovery", u"resolution",
                 u"follow_up", u"note");
NEVERTWICE_CODES(Precision, u"second", u"minute", u"day", u"about", u"unknown");
NEVERTWICE_CODES(CauseRole, u"root", u"contributing", u"trigger", u"delayed_detection", u"delayed_mitigation");
NEVERTWICE_CODES(CauseCategory, u"configuration", u"change", u"capacity", u"software", u"dependency", u"hardware",
                 u"network", u"database", u"security", u"time", u"process", u"monitoring", u"documentation", u"other");
NEVERTWICE_CODES(ActionType, u"investigate", u"mitigate", u"repair", u"prevent", u"detect", u"process");
NEVERTWICE_CODES(ActionStatus, u"open", u"in_progress", u"blocked", u"done", u"verified", u"wont_do");
NEVERTWICE_CODES(Priority, u"P0", u"P1", u"P2", u"P3");
NEVERTWICE_CODES(DetectionMethod, u"alert", u"employee", u"customer", u"partner", u"chance", u"unknown");
NEVERTWICE_CODES(Verdict, u"asked", u"changes_requested", u"approved");
NEVERTWICE_CODES(Relation, u"duplicate", u"related", u"caused_by", u"follow_up");
NEVERTWICE_CODES(PersonRole, u"commander", u"scribe", u"author", u"reviewer", u"approver", u"responder", u"reporter");
NEVERTWICE_CODES(Level, u"error", u"warning", u"hint");

#undef NEVERTWICE_CODES

// A value of the enum, nothing, or a word this version does not know, which is kept and shown as it was written.
template <typename E> class Code
{
public:
    Code() = default;
    Code(E known) : m_known(known) {}

    static Code read(const QString &word)
    {
        constexpr auto &words = CodeWords<E>::words;
        for (size_t i = 0; i < words.size(); ++i)
            if (words[i] == word) return Code(E(i));
        Code unknown;
        unknown.m_unknown = word;
        return unknown;
    }

    bool isNone() const { return !m_known && m_unknown.isEmpty(); }
    bool isKnown() const { return m_known.has_value(); }
    std::optional<E> known() const { return m_known; }
    QString word() const { return m_known ? CodeWords<E>::words[size_t(*m_known)].toString() : m_unknown; }

    bool operator==(const Code &) const = default;
    bool operator==(E other) const { return m_known == other; }

private:
    std::optional<E> m_known;
    QString m_unknown;
};

} // namespace nevertwice
