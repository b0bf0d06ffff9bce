#pragma once

#include <QSize>
#include <QString>
#include <QStringList>

class QComboBox;
class QDialog;
class QHBoxLayout;
class QPushButton;
class QWidget;

namespace nevertwice {

class Theme;

// What the sheets that show what is read or written have in common.

// As large as usual, and never larger than the window it belongs to.
void fitIntoWindow(QDialog &sheet, const QSize &usual);

// Enter does not press it: that key belongs to the table and the fields.
QPushButton *makeSheetButton(const QString &text, const QString &objectName);

// All zones, by their names; those of `first`, of this computer and UTC above the others, and above all of them that
// none is said. What is typed there is one of them, or one without a place, as CET.
QComboBox *makeZoneField(const QString &objectName, const QString &accessibleName, const QString &unsaid,
                         QStringList first = {});

// A field of the row above the table, behind its name.
void addNamed(QHBoxLayout &row, const Theme &theme, const QString &name, QWidget *field);

} // namespace nevertwice
