#pragma once

#include <QLocale>

namespace nevertwice {

// As long as one lives, this thread says everything in English, whatever the language of the window is: for what goes
// into a document that others read. Other threads are not concerned.
class InEnglish
{
public:
    InEnglish();
    ~InEnglish();
    InEnglish(const InEnglish &) = delete;
    InEnglish &operator=(const InEnglish &) = delete;

    static bool isWanted(); // by this thread, now
};

// How dates and numbers are written: as the window does, or as documents do.
QLocale shownLocale();

} // namespace nevertwice
