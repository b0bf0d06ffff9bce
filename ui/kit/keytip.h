#pragma once

#include <QString>

class QWidget;

namespace nevertwice {

// The tooltip of a button says the keys of the action of its window that does the same, as they are when it is shown:
// somebody may have chosen others. Where the action has none, or the window does not know it, the tip stays as it is.
void showKeysInTip(QWidget *widget, const QString &actionName);

} // namespace nevertwice
