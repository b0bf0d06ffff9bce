#include "ui/write/customfieldeditor.h"

#include "ui/kit/choicefield.h"
#include "ui/kit/format.h"
#include "ui/kit/quietfield.h"
#include "ui/kit/taborder.h"
#include "ui/write/inspectorrow.h"

#include <QApplication>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

QList<Option> sortOptions()
{
    return {{u"0"_s, CustomFieldEditor::tr("Text"), {}},
            {u"1"_s, CustomFieldEditor::tr("Number"), {}},
            {u"2"_s, CustomFieldEditor::tr("Choice"), {}},
            {u"3"_s, CustomFieldEditor::tr("Date"), {}}};
}

} // namespace

CustomFieldEditor::CustomFieldEditor(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setAccessibleName(tr("Fields of the team"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(space::xs);
    layout->addLayout(m_rows);
    m_add = new QuietField(theme, tr("Add a field"), this);
    m_add->setPlaceholderText(tr("Add a field"));
    layout->addWidget(m_add);
    layout->addStretch(1);
    connect(m_add, &QuietField::committed, this, &CustomFieldEditor::add);
}

void CustomFieldEditor::setFields(const QList<CustomField> &fields)
{
    if (fields == m_fields) return;
    m_fields = fields;
    rebuild();
}

void CustomFieldEditor::focusAdder()
{
    m_add->setFocus(Qt::OtherFocusReason);
}

QString CustomFieldEditor::keyFor(const QString &name, const QList<CustomField> &others)
{
    QString base;
    for (const QChar c : name.toLower())
        base.append(c.isLetterOrNumber() ? c : QChar(u'_'));
    const auto isTaken = [&](const QString &key) {
        return std::any_of(others.cbegin(), others.cend(), [&](const CustomField &field) { return field.key == key; });
    };
    QString key = base;
    for (int number = 2; isTaken(key); ++number)
        key = u"%1_%2"_s.arg(base).arg(number);
    return key;
}

void CustomFieldEditor::add(const QString &name)
{
    if (name.isEmpty()) return;
    m_fields.append(CustomField{keyFor(name, m_fields), name, CustomField::Sort::Text, {}});
    rebuild();
    emit edited(m_fields);
}

void CustomFieldEditor::change(int index, const std::function<void(CustomField &)> &change)
{
    change(m_fields[index]);
    rebuild();
    emit edited(m_fields);
}

CustomFieldEditor::Stop CustomFieldEditor::stop() const
{
    const QWidget *focused = QApplication::focusWidget();
    for (int i = 0; focused && i < m_rows->count(); ++i) {
        const QList<QWidget *> stops = static_cast<InspectorRow *>(m_rows->itemAt(i)->widget())->stops();
        for (int place = 0; place < int(stops.size()); ++place)
            if (stops[place] == focused) return {i, place};
    }
    return {};
}

// The row that came after one that is gone has its place.
void CustomFieldEditor::stopAt(const Stop &stop)
{
    if (stop.row < 0) return;
    if (m_rows->count() == 0) return focusAdder();
    const int row = std::min(stop.row, m_rows->count() - 1);
    const QList<QWidget *> stops = static_cast<InspectorRow *>(m_rows->itemAt(row)->widget())->stops();
    stops[std::min(stop.place, int(stops.size()) - 1)]->setFocus(Qt::OtherFocusReason);
}

void CustomFieldEditor::rebuild()
{
    const Stop here = stop();
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that asked
        delete item;
    }
    QList<QWidget *> stops;
    for (int i = 0; i < int(m_fields.size()); ++i) {
        InspectorRow *row = makeRow(i);
        m_rows->addWidget(row);
        row->show();
        stops += row->stops();
    }
    putTabsBefore(m_add, stops);
    stopAt(here);
}

InspectorRow *CustomFieldEditor::makeRow(int index)
{
    const CustomField &field = m_fields[index];
    auto *name = new QuietField(m_theme, tr("Name of the field"));
    name->setValue(oneLine(field.name));
    auto *row =
        new InspectorRow(m_theme, tr("Sort of the field"), sortOptions(), name, InspectorRow::Shape::Beside, this);
    row->setValue(QString::number(int(field.sort)));
    row->setRemoveName(tr("Remove %1").arg(isolated(oneLine(field.name))));
    connect(name, &QuietField::committed, this, [this, index](const QString &text) {
        if (!text.isEmpty()) change(index, [&](CustomField &changed) { changed.name = text; });
    });
    connect(row, &InspectorRow::picked, this, [this, index](const QString &sort) {
        change(index, [&](CustomField &changed) { changed.sort = CustomField::Sort(sort.toInt()); });
    });
    connect(row, &InspectorRow::removeWanted, this, [this, index] {
        m_fields.removeAt(index);
        rebuild();
        emit edited(m_fields);
    });
    if (field.sort == CustomField::Sort::Choice) {
        auto *choices = new QuietField(m_theme, tr("Choices"));
        choices->setPlaceholderText(tr("Choices, with commas between"));
        choices->setValue(field.choices.join(u", "_s));
        connect(choices, &QuietField::committed, this, [this, index](const QString &text) {
            QStringList words;
            const QStringList parts = text.split(u',');
            for (const QString &part : parts)
                if (const QString word = part.simplified(); !word.isEmpty() && !words.contains(word))
                    words.append(word);
            change(index, [&](CustomField &changed) { changed.choices = words; });
        });
        row->addUnder(choices);
    }
    return row;
}

} // namespace nevertwice
