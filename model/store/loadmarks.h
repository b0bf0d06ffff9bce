#pragma once

#include "model/domain/result.h"
#include "model/insight/load.h"

namespace nevertwice {

class Reader;

// Who was there when, of the whole workspace, the trash aside: for the load of people, which is read only where
// somebody asks for it.
Result<LoadMarks> readLoadMarks(const Reader &reader);

} // namespace nevertwice
