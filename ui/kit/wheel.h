#pragma once

class QWidget;

namespace nevertwice {

// The wheel over this field goes to the page around it, and never changes what the field says. A list that opens from
// the field is turned by it as ever.
void leaveWheelToPage(QWidget *field);

} // namespace nevertwice
