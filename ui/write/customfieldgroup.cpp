#include "ui/write/customfieldgroup.h"

#include "model/domain/exactnumber.h"
#include "ui/kit/choicefield.h"
#include "ui/kit/format.h"
#include "ui/kit/ground.h"
#include "ui/kit/labels.h"
#include "ui/kit/quietfield.h"
#include "ui/kit/quietlink.h"
#include "ui/kit/valuefield.h"
#include "ui/write/customfieldsdialog.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

CustomFieldGroup::CustomFieldGroup(const Theme &theme, QWidget *parent)
    : InspectorGroup(theme, tr("Our fields", "fields the team added"), {u"custom"_s}, parent)
{
    m_others = makeParagraph(theme, {}, TextStyle::Meta, Ink::Text2, this);
    m_others->setContentsMargins(kQuietInset, 2, 0, 2);
    addWide(m_others);
    m_define = new QuietLink(theme, this);
    addWide(m_define);
    connect(m_define, &QAbstractButton::clicked, this, &CustomFieldGroup::openEditor);
}

QString CustomFieldGroup::textOf(const QJsonValue &value, CustomField::Sort sort)
{
    if (value.isBool()) return value.toBool() ? tr("Yes") : tr("No");
    return ValueField::textOf(value,
                              sort == CustomField::Sort::Date ? ValueField::Sort::Day : ValueField::Sort::Number);
}

void CustomFieldGroup::openEditor()
{
    // Not those that are shown: somebody else may have added one since.
    auto *dialog = new CustomFieldsDialog(theme(), lookups().fields ? lookups().fields() : m_fields, window());
    connect(dialog, &CustomFieldsDialog::edited, this,
            [this](const QList<CustomField> &before, const QList<CustomField> &after) {
                if (lookups().defineFields) lookups().defineFields(before, after);
            });
    dialog->open();
}

void CustomFieldGroup::equip()
{
    if (m_fields == lookups().team.customFields) return;
    QWidget *typing = window()->focusWidget();
    if (auto *field = qobject_cast<QuietField *>(typing); field && isAncestorOf(field)) field->handOver();
    QHash<QString, QString> wrong; // what is no value yet, by the key of its field
    QString typedIn;               // its key: whoever types there goes on
    for (int i = 0; i < int(m_fields.size()); ++i) {
        const QWidget *editor = m_shown[2 * i + 1];
        if (typing && (editor == typing || editor->isAncestorOf(typing))) typedIn = m_fields[i].key;
        const auto *value = qobject_cast<const ValueField *>(editor);
        if (value && value->field()->isWrong()) wrong.insert(m_fields[i].key, value->field()->text());
    }
    qDeleteAll(std::exchange(m_shown, {}));
    m_fields = lookups().team.customFields;
    for (const CustomField &field : std::as_const(m_fields)) {
        QWidget *editor = makeField(field);
        m_shown.append(addField(oneLine(field.name), editor));
        m_shown.append(editor);
    }
    addWide(m_define); // under them
    // What is made in a group that is seen already is not seen by itself.
    for (QWidget *widget : std::as_const(m_shown))
        widget->show();
    for (int i = 0; i < int(m_fields.size()); ++i) {
        const CustomField &field = m_fields[i];
        if (!typedIn.isEmpty() && field.key == typedIn) m_shown[2 * i + 1]->setFocus(Qt::OtherFocusReason);
        if (wrong.contains(field.key)) enter(m_shown[2 * i + 1], field, wrong.value(field.key));
    }
}

// What was wrong may be right in a field of another sort.
void CustomFieldGroup::enter(QWidget *editor, const CustomField &field, const QString &text)
{
    showValue(editor, field);
    if (auto *value = qobject_cast<ValueField *>(editor))
        value->enter(text);
    else if (qobject_cast<QuietField *>(editor))
        set(field, text.trimmed());
}

QWidget *CustomFieldGroup::makeField(const CustomField &field)
{
    const QString name = oneLine(field.name);
    if (field.sort == CustomField::Sort::Choice) {
        auto *choice = new ChoiceField(theme(), name, this);
        QList<Option> options;
        for (const QString &text : field.choices)
            options.append({text, oneLine(text), {}});
        choice->setOptions(options + QList<Option>{{{}, tr("Not known"), {}}});
        choice->setPlaceholder(tr("Not known"));
        connect(choice, &ChoiceField::picked, this,
                [this, field](const QString &text) { set(field, text.isEmpty() ? QJsonValue() : QJsonValue(text)); });
        return choice;
    }
    if (field.sort == CustomField::Sort::Text) {
        auto *text = new QuietField(theme(), name, this);
        text->setPlaceholderText(tr("Not known"));
        connect(text, &QuietField::committed, this, [this, field](const QString &typed) {
            set(field, typed.isEmpty() ? QJsonValue() : QJsonValue(typed));
        });
        return text;
    }
    const bool isDate = field.sort == CustomField::Sort::Date;
    auto *value = new ValueField(theme(), name, isDate ? ValueField::Sort::Day : ValueField::Sort::Number, this);
    value->setObjectName(u"custom."_s + field.key);
    value->setPlaceholder(tr("Not known"));
    value->setDayContext([this] {
        TimeContext context;
        context.zone = incident().timeZone;
        if (lookups().now) context.now = lookups().now();
        return context;
    });
    connect(value, &ValueField::committed, this, [this, field](const QJsonValue &typed) { set(field, typed); });
    return value;
}

// What is not known is not written.
void CustomFieldGroup::set(const CustomField &field, const QJsonValue &value)
{
    edit(oneLine(field.name), [&](Incident &incident) {
        if (value.isNull())
            incident.custom.remove(field.key);
        else
            incident.custom.insert(field.key, value);
    });
}

void CustomFieldGroup::showValue(QWidget *editor, const CustomField &field)
{
    const QJsonValue value = shownNumber(incident().custom.value(field.key));
    if (auto *choice = qobject_cast<ChoiceField *>(editor)) {
        choice->setValue(textOf(value));
        choice->setReadOnly(isReadOnly());
    } else if (auto *text = qobject_cast<QuietField *>(editor)) {
        text->setValue(textOf(value));
        text->setReadOnly(isReadOnly());
    } else if (auto *typed = qobject_cast<ValueField *>(editor)) {
        typed->setValue(value);
        typed->setReadOnly(isReadOnly());
    }
}

void CustomFieldGroup::fill()
{
    QSet<QString> defined;
    for (int i = 0; i < int(m_fields.size()); ++i) {
        showValue(m_shown[2 * i + 1], m_fields[i]);
        defined.insert(m_fields[i].key);
    }
    QStringList others;
    const QJsonObject &custom = incident().custom;
    for (auto it = custom.begin(); it != custom.end(); ++it)
        if (!defined.contains(it.key()) && !it.value().isObject() && !it.value().isArray() && !it.value().isNull())
            others.append(
                tr("%1: %2", "a field and what it says").arg(oneLine(it.key()), textOf(shownNumber(it.value()))));
    m_others->setText(others.join(u'\n'));
    m_others->setVisible(!others.isEmpty());
    const bool canDefine = lookups().defineFields && !isReadOnly();
    m_define->setLink(m_fields.isEmpty() ? tr("Add a field…") : tr("Change the fields…"));
    m_define->setVisible(canDefine);
    setVisible(!m_fields.isEmpty() || !others.isEmpty() || canDefine);
}

} // namespace nevertwice
