#include "ui/write/customfieldeditor.h"

#include "ui/kit/choicefield.h"
#include "ui/kit/format.h"
#include "ui/kit/ground.h"
#include "ui/kit/labels.h"
#include "ui/kit/quietfield.h"
#include "ui/kit/showinpage.h"
#include "ui/kit/taborder.h"
#include "ui/write/inspectorrow.h"

#include <QApplication>
#include <QJsonArray>
#include <QLabel>
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

bool areSameName(const QString &one, const QString &other)
{
    return one.simplified().toCaseFolded() == other.simplified().toCaseFolded();
}

// The words of a choice are kept here while its field is of another sort, in case it becomes a choice again.
QList<CustomField> asKept(QList<CustomField> fields)
{
    for (CustomField &field : fields)
        if (field.sort != CustomField::Sort::Choice) field.choices.clear();
    return fields;
}

QList<CustomField>::iterator fieldOf(QList<CustomField> &fields, const QString &key)
{
    return std::find_if(fields.begin(), fields.end(), [&](const CustomField &field) { return field.key == key; });
}

// What is the same before and after is left as it is; choices that only somebody else added stay.
void takeOver(CustomField &field, const CustomField &before, const CustomField &after)
{
    if (after.name != before.name) field.name = after.name;
    if (after.sort == before.sort && after.choices == before.choices) return;
    QStringList choices = after.choices;
    for (const QString &choice : std::as_const(field.choices))
        if (!before.choices.contains(choice) && !choices.contains(choice)) choices.append(choice);
    field.choices = choices;
    if (after.sort != before.sort) field.sort = after.sort;
}

// Below the field of a name, where it cannot be one.
void complain(QuietField &name, const QString &problem)
{
    auto *told = name.parentWidget()->findChild<QLabel *>();
    told->setText(problem);
    told->setVisible(!problem.isEmpty());
    name.setWrong(!problem.isEmpty());
    name.setAccessibleDescription(problem);
}

// Alone on a widget of its own.
QuietField *makeNameField(const Theme &theme, const QString &label)
{
    auto *place = new QWidget;
    auto *name = new QuietField(theme, label, place);
    QLabel *told = makeParagraph(theme, {}, TextStyle::Meta, Ink::Danger, place);
    told->setContentsMargins(kQuietInset, 0, kQuietInset, space::xs);
    told->hide();
    auto *layout = new QVBoxLayout(place);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(name);
    layout->addWidget(told);
    const auto forgive = [name] { complain(*name, {}); };
    QObject::connect(name, &QLineEdit::textEdited, name, forgive);
    QObject::connect(name, &QuietField::takenBack, name, forgive);
    return name;
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
    m_add = makeNameField(theme, tr("Add a field"));
    m_add->setPlaceholderText(tr("Add a field"));
    layout->addWidget(m_add->parentWidget());
    layout->addStretch(1);
    connect(m_add, &QuietField::committed, this, &CustomFieldEditor::add);
}

void CustomFieldEditor::setFields(const QList<CustomField> &fields)
{
    if (asKept(fields) == asKept(m_fields)) return;
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

QJsonValue CustomFieldEditor::changed(const QJsonValue &kept, const QList<CustomField> &before,
                                      const QList<CustomField> &after)
{
    TeamSettings team = TeamSettings::read({{QLatin1StringView(TeamSettings::kCustomFields), kept}});
    QList<CustomField> &fields = team.customFields;
    QList<CustomField> mine = after;
    QList<CustomField> known = before;
    for (const CustomField &was : before) {
        const auto now = fieldOf(mine, was.key);
        const auto theirs = fieldOf(fields, was.key);
        if (now == mine.end()) {
            if (theirs != fields.end()) fields.erase(theirs);
        } else if (*now != was && theirs != fields.end()) {
            takeOver(*theirs, was, *now);
        } else if (*now != was) {
            fields.append(*now);
        }
    }
    for (CustomField added : after) {
        if (fieldOf(known, added.key) != known.end()) continue;
        const bool isThere = std::any_of(fields.cbegin(), fields.cend(),
                                         [&](const CustomField &field) { return areSameName(field.name, added.name); });
        if (isThere) continue; // somebody else added it as well
        if (fieldOf(fields, added.key) != fields.end()) added.key = keyFor(added.name, fields);
        fields.append(added);
    }
    return team.customFieldsJson();
}

// Two of the same name could not be told apart.
bool CustomFieldEditor::isRefused(QuietField &field, const QString &name, int own)
{
    bool isTaken = false;
    for (int i = 0; i < int(m_fields.size()); ++i)
        isTaken = isTaken || (i != own && areSameName(m_fields[i].name, name));
    complain(field, isTaken ? tr("There is a field of this name already.") : QString());
    if (isTaken && field.hasFocus()) showInPage(&field);
    return isTaken;
}

void CustomFieldEditor::add(const QString &name)
{
    if (name.isEmpty() || isRefused(*m_add, name)) return;
    change([&](QList<CustomField> &fields) {
        fields.append(CustomField{keyFor(name, fields), name, CustomField::Sort::Text, {}});
    });
}

void CustomFieldEditor::change(const std::function<void(QList<CustomField> &)> &change)
{
    const QList<CustomField> before = m_fields;
    change(m_fields);
    rebuild();
    emit edited(before, m_fields);
}

void CustomFieldEditor::change(int index, const std::function<void(CustomField &)> &change)
{
    this->change([&](QList<CustomField> &fields) { change(fields[index]); });
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

QList<CustomFieldEditor::Typed> CustomFieldEditor::typed() const
{
    QList<Typed> typed;
    for (int i = 0; i < m_rows->count(); ++i) {
        const auto fields = m_rows->itemAt(i)->widget()->findChildren<QuietField *>();
        for (const QuietField *field : fields)
            if (field->isWrong() || field->isTyping())
                typed.append({m_keys[i], field->accessibleName(), field->text(), field->accessibleDescription()});
    }
    return typed;
}

void CustomFieldEditor::typeAgain(const QList<Typed> &typed)
{
    for (const Typed &was : typed) {
        const qsizetype row = m_keys.indexOf(was.key);
        if (row < 0) continue;
        const auto fields = m_rows->itemAt(int(row))->widget()->findChildren<QuietField *>();
        for (QuietField *field : fields) {
            if (field->accessibleName() != was.label) continue;
            field->setText(was.text);
            if (!was.problem.isEmpty()) complain(*field, was.problem);
        }
    }
}

void CustomFieldEditor::rebuild()
{
    Stop here = stop();
    const QList<Typed> kept = typed();
    const QString at = m_keys.value(here.row);
    m_keys.clear();
    for (const CustomField &field : std::as_const(m_fields))
        m_keys.append(field.key);
    if (const qsizetype same = m_keys.indexOf(at); here.row >= 0 && same >= 0) here.row = int(same);
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        const auto fields = item->widget()->findChildren<QuietField *>();
        for (QuietField *field : fields)
            field->disconnect(this); // it loses the keyboard, and would say what is kept
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
    typeAgain(kept);
    // What was added pushes down the field in which one adds.
    if (QWidget *typing = QApplication::focusWidget(); typing && isAncestorOf(typing)) showInPage(typing);
}

InspectorRow *CustomFieldEditor::makeRow(int index)
{
    const CustomField &field = m_fields[index];
    QuietField *name = makeNameField(m_theme, tr("Name of the field"));
    name->setValue(oneLine(field.name));
    auto *row = new InspectorRow(m_theme, tr("Sort of the field"), sortOptions(), name->parentWidget(),
                                 InspectorRow::Shape::Beside, this);
    row->setValue(QString::number(int(field.sort)));
    row->setRemoveName(tr("Remove %1").arg(isolated(oneLine(field.name))));
    connect(name, &QuietField::committed, this, [this, name, index](const QString &text) {
        if (text.isEmpty() || isRefused(*name, text, index)) return;
        change(index, [&](CustomField &changed) { changed.name = text; });
    });
    connect(row, &InspectorRow::picked, this, [this, index](const QString &sort) {
        change(index, [&](CustomField &changed) { changed.sort = CustomField::Sort(sort.toInt()); });
    });
    connect(row, &InspectorRow::removeWanted, this,
            [this, index] { change([index](QList<CustomField> &fields) { fields.removeAt(index); }); });
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
