#pragma once

#include "model/domain/result.h"

namespace nevertwice {

// The model says which kind of trouble it is; this says it to a person.
struct ErrorText
{
    QString headline; // "Cannot open incidents.nevertwice"
    QString reason;   // "The file was made by a newer version."
    QString advice;   // "Update Nevertwice, or open it read-only."

    // All of it, for one line.
    QString sentence() const;
};

ErrorText errorText(const Error &error);

} // namespace nevertwice
