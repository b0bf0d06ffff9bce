#pragma once

#include "model/domain/moment.h"
#include "model/store/places.h"

#include <QString>

#include <functional>

namespace nevertwice::cli {

// The world outside as a run sees it. Filled in by runProgram and nowhere else.
struct Surroundings
{
    Clock now;
    std::function<qint64()> milliseconds; // of a stopwatch
    QString defaultWorkspace;
    Places places;
    QString user;
};

} // namespace nevertwice::cli
