#pragma once

#include <QString>

class QMenu;
class QWidget;

namespace nevertwice {

// What can be done with an address of the web or of mail: the first entry opens it and names the host as the network
// knows it, whatever the text pretends. Nothing for any other address.
QMenu *makeLinkMenu(const QString &address, QWidget *parent);

} // namespace nevertwice
