#pragma once

#include <QString>

#include <optional>

namespace nevertwice {

// What a heading or a label says about what stands under it.
enum class SectionRole {
    Timeline,
    CauseAndResolution,
    RootCause,
    Contributing,
    Trigger,
    Impact,
    Detection,
    Resolution,
    WentWell,
    WentWrong,
    GotLucky,
    Lessons,
    Actions,
    Summary,
    Conclusion,
    Other, // known, and no field
    // Facts: a line, not a text.
    HowLong,
    TimeToResolve,
    Started,
    Resolved,
    Detected,
    Acknowledged,
    Mitigated,
    Date,
    Time,
    Severity,
    Status,
    Services,
    Tags,
    Author,
    Commander,
    Title
};

inline bool isFact(SectionRole role)
{
    return role >= SectionRole::HowLong;
}

// The words of resources/words/sections.txt.
struct SectionName
{
    SectionRole role;
    bool isExact = true; // the whole heading is the name; else it only has the words in it

    bool operator==(const SectionName &) const = default;
};

// The role of a heading, its punctuation, numbers, emphasis and what it says in brackets aside.
std::optional<SectionName> sectionName(const QString &heading);
// The same where the heading has to be a name and nothing else.
std::optional<SectionRole> exactSectionName(const QString &heading);

// Letters, digits and single spaces, in small letters: how names of every kind are compared.
QString plainName(const QString &text);

// The lines of a list of words: comments and empty ones aside.
QStringList wordLines(const QString &resource);

} // namespace nevertwice
