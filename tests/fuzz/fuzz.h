#pragma once

#include "tests/support/vocabulary.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace nevertwice::fuzz {

// Something that takes whatever it is given. It returns a sentence where an answer is wrong; a crash, a hang or a
// report of a sanitizer speaks for itself.
struct Target
{
    const char *name;
    QList<QByteArray> (*seeds)(); // sound inputs, to be spoilt
    QString (*run)(const QByteArray &input, const QString &folder);
};

const QList<Target> &targets();

// The input with some of it changed, lost, said twice or in another's place.
QByteArray spoilt(const QByteArray &input, const QList<QByteArray> &others, test::Dice &dice);

} // namespace nevertwice::fuzz
