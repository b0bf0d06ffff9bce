#pragma once

#include "ui/kit/suggestfield.h"
#include "ui/write/inspectorgroup.h"

#include <QHash>
#include <QUuid>

class QVBoxLayout;

namespace nevertwice {

// A group of rows alike, each known by a uuid, and a field that adds one.
class RowsGroup : public InspectorGroup
{
    Q_OBJECT

public:
    using InspectorGroup::InspectorGroup;

protected:
    // Rows for these, in this order: those there are stay the widgets they were, so that the keyboard stays with them.
    void arrange(const QList<QUuid> &uuids);
    virtual InspectorRow *makeRow(const QUuid &uuid) = 0;
    InspectorRow *row(const QUuid &uuid) const { return m_rows.value(uuid); }
    SuggestField *addAdder(const QString &label, const QString &invitation, SuggestField::Takes takes);
    void addRows();
    void setAdderShown(bool isShown);
    // The field the keyboard comes to after the rows; the one that adds, unless it is said.
    void setAfterRows(QWidget *field) { m_afterRows = field; }

private:
    void orderTabs();

    QVBoxLayout *m_layout = nullptr;
    QHash<QUuid, InspectorRow *> m_rows;
    QList<QUuid> m_order;
    SuggestField *m_adder = nullptr;
    QWidget *m_afterRows = nullptr;
};

// The people and what each of them is in this incident.
class PeopleGroup : public RowsGroup
{
    Q_OBJECT

public:
    explicit PeopleGroup(const Theme &theme, QWidget *parent = nullptr);

protected:
    void fill() override;
    void equip() override;
    InspectorRow *makeRow(const QUuid &uuid) override;

private:
    void add(const QString &name);
    void remove(const QUuid &uuid);
    void rename(const QUuid &uuid, const QString &name);

    SuggestField *m_add = nullptr;
};

// Incidents that have to do with this one.
class RelatedGroup : public RowsGroup
{
    Q_OBJECT

public:
    explicit RelatedGroup(const Theme &theme, QWidget *parent = nullptr);

protected:
    void fill() override;
    void equip() override;
    InspectorRow *makeRow(const QUuid &uuid) override;

private:
    SuggestField *m_add = nullptr;
};

} // namespace nevertwice
