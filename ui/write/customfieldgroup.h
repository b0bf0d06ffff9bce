#pragma once

#include "ui/write/inspectorgroup.h"

namespace nevertwice {

class QuietLink;

// The fields a team added to its incidents, and what else stands under `custom` in the document.
class CustomFieldGroup : public InspectorGroup
{
    Q_OBJECT

public:
    explicit CustomFieldGroup(const Theme &theme, QWidget *parent = nullptr);

    // What people read for a value, as far as it fits in a line.
    static QString textOf(const QJsonValue &value, CustomField::Sort sort = CustomField::Sort::Text);

protected:
    void fill() override;
    void equip() override;

private:
    QWidget *makeField(const CustomField &field);
    void set(const CustomField &field, const QJsonValue &value);
    void openEditor();
    void showValue(QWidget *editor, const CustomField &field);
    void enter(QWidget *editor, const CustomField &field, const QString &text);

    QList<CustomField> m_fields;
    QList<QWidget *> m_shown; // captions and fields, in turn
    QLabel *m_others = nullptr;
    QuietLink *m_define = nullptr;
};

} // namespace nevertwice
