#include "app/cli/interrupt.h"

#include <csignal>

namespace nevertwice::cli {

namespace interrupt {

volatile std::sig_atomic_t noted = 0;

extern "C" void noteInterrupt(int)
{
    noted = 1;
    std::signal(SIGINT, SIG_DFL);
}

} // namespace interrupt

Interruptible::Interruptible()
{
    interrupt::noted = 0;
    std::signal(SIGINT, interrupt::noteInterrupt);
}

Interruptible::~Interruptible()
{
    std::signal(SIGINT, SIG_DFL);
}

bool Interruptible::isInterrupted() const
{
    return interrupt::noted != 0;
}

} // namespace nevertwice::cli
