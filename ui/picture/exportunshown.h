#pragma once

#include "ui/picture/safedocument.h"

#include <QColor>
#include <QString>

#include <functional>

namespace nevertwice {

// What is said in the place of a picture that is not shown.
struct UnshownWords
{
    std::function<QString(PictureLack lack)> why;
    std::function<QString(const QString &name, const QString &why)> said; // of one that may be called nothing
};

// As documents say it that others read.
UnshownWords unshownInEnglish();

// Why what a text names as a picture, and is no attachment, is not shown.
PictureLack lackOfTarget(const QString &target);

// Where a picture cannot be shown stands what it is called, and why. To be called before the document has its pages.
void sayUnshown(SafeDocument &document, const UnshownWords &words, const QColor &ink);

} // namespace nevertwice
