#include "ui/kit/inenglish.h"

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

thread_local int s_englishWishes = 0;

} // namespace

InEnglish::InEnglish()
{
    ++s_englishWishes;
}

InEnglish::~InEnglish()
{
    --s_englishWishes;
}

bool InEnglish::isWanted()
{
    return s_englishWishes > 0;
}

// Days first and the clock of 24 hours, as everything that is exported has them.
QLocale shownLocale()
{
    return InEnglish::isWanted() ? QLocale(u"en_150"_s) : QLocale();
}

} // namespace nevertwice
