#pragma once

namespace nevertwice::cli {

// While one lives, Ctrl+C is noted instead of ending the program, so that what was done can be told. A second Ctrl+C
// ends it.
class Interruptible
{
public:
    Interruptible();
    ~Interruptible();
    Interruptible(const Interruptible &) = delete;
    Interruptible &operator=(const Interruptible &) = delete;

    bool isInterrupted() const;
};

} // namespace nevertwice::cli
