#pragma once

#include <QList>

class QWidget;

namespace nevertwice {

// The keyboard goes through these, and then to what stands after them. Qt puts what is made later last, wherever it
// stands.
void putTabsBefore(QWidget *after, const QList<QWidget *> &stops);

} // namespace nevertwice
