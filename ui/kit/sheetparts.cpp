#include "ui/kit/sheetparts.h"

#include "ui/kit/completions.h"
#include "ui/kit/labels.h"
#include "ui/kit/wheel.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

// What was typed is a zone, or what stands there is the one that is used.
void takeTypedZone(QComboBox &field)
{
    const QString typed = field.currentText().trimmed();
    int index = field.findText(typed, Qt::MatchFixedString);
    const QByteArray id = typed.toUpper().toLatin1();
    if (index < 0 && !id.contains('/') && QTimeZone::isTimeZoneIdAvailable(id)) {
        field.addItem(QString::fromLatin1(id), QString::fromLatin1(id));
        index = field.count() - 1;
    }
    if (index >= 0) field.setCurrentIndex(index);
    field.setEditText(field.itemText(field.currentIndex()));
}

} // namespace

void fitIntoWindow(QDialog &sheet, const QSize &usual)
{
    constexpr int around = 2 * space::xl;
    const QWidget *under = sheet.parentWidget();
    sheet.resize(under ? usual.boundedTo(under->window()->size() - QSize(around, around)) : usual);
}

QPushButton *makeSheetButton(const QString &text, const QString &objectName)
{
    auto *made = new QPushButton(text);
    made->setObjectName(objectName);
    made->setAutoDefault(false);
    return made;
}

QComboBox *makeZoneField(const QString &objectName, const QString &accessibleName, const QString &unsaid,
                         QStringList first)
{
    auto *field = new QComboBox;
    field->setObjectName(objectName);
    field->setAccessibleName(accessibleName);
    field->setEditable(true);
    field->setInsertPolicy(QComboBox::NoInsert);
    field->lineEdit()->setAccessibleName(accessibleName);
    field->addItem(unsaid, QString());
    first << QString::fromLatin1(QTimeZone::systemTimeZoneId()) << u"UTC"_s;
    first.removeDuplicates();
    for (const QString &zone : std::as_const(first))
        field->addItem(zone, zone);
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds())
        if (zone.contains('/') && !first.contains(QString::fromLatin1(zone)))
            field->addItem(QString::fromLatin1(zone), QString::fromLatin1(zone));
    field->completer()->setFilterMode(Qt::MatchContains);
    field->completer()->setCompletionMode(QCompleter::PopupCompletion);
    dressCompletions(*field->completer());
    leaveWheelToPage(field);
    field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    QObject::connect(field->lineEdit(), &QLineEdit::editingFinished, field, [field] { takeTypedZone(*field); });
    return field;
}

void addNamed(QHBoxLayout &row, const Theme &theme, const QString &name, QWidget *field)
{
    QLabel *label = makeLabel(theme, name, TextStyle::Label, Ink::Text2);
    label->setBuddy(field);
    row.addWidget(label);
    row.addWidget(field);
}

} // namespace nevertwice
