#pragma once

class QWidget;

namespace nevertwice {

// What has grown is laid out now, and the page around goes with this field, if there is one that scrolls.
void showInPage(QWidget *field);

} // namespace nevertwice
