#pragma once

#include "model/domain/result.h"

namespace nevertwice::test {

// The value of something that cannot fail in this test; where it does, the test ends with the sentence.
template <typename T>
requires(!std::is_void_v<T>) T must(Result<T> result)
{
    if (!result) qFatal("%s", qPrintable(result.error().sentence()));
    return *std::move(result);
}

inline void must(const Result<void> &result)
{
    if (!result) qFatal("%s", qPrintable(result.error().sentence()));
}

} // namespace nevertwice::test
