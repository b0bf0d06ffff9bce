#pragma once

#include "model/store/verify.h"

namespace nevertwice {

// What verify() found so far, in the hands of its parts.
class Findings
{
public:
    Findings(Verification &verification, const GoOn &goOn) : m_verification(verification), m_goOn(goOn) {}

    void add(const QString &where, const QString &what) { m_verification.problems.append({where, what}); }
    // Damage becomes a problem; anything else ends the check.
    Result<void> addOrFail(const QString &where, const Error &error);
    Result<void> proceed() const;

    Verification &verification() { return m_verification; }

private:
    Verification &m_verification;
    const GoOn &m_goOn;
};

// Incidents, causes, revisions, attachments, settings and counters against their digests and each other.
Result<void> verifyRows(Database &database, Findings &findings);

// The search index against the texts.
Result<void> verifyIndex(Database &database, Findings &findings);

} // namespace nevertwice
