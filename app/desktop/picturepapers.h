#pragma once

#include <QString>

class QDialog;

namespace nevertwice {

class MainWindow;

// The windows of documents that go out and come in, ready to be painted; null where they do not come.
QDialog *shownExport(MainWindow &window, const QString &format, const QString &page);
// With documents of a company that does not exist, written into this folder.
QDialog *shownImport(MainWindow &window, const QString &folder);

} // namespace nevertwice
