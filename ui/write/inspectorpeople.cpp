#include "ui/write/inspectorpeople.h"

#include "ui/kit/choicefield.h"
#include "ui/kit/format.h"
#include "ui/kit/layoutpause.h"
#include "ui/kit/quietlink.h"
#include "ui/kit/suggestfield.h"
#include "ui/kit/taborder.h"
#include "ui/write/inspectorrow.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

void RowsGroup::addRows()
{
    auto *rows = new QWidget(this);
    m_layout = new QVBoxLayout(rows);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    addWide(rows);
}

SuggestField *RowsGroup::addAdder(const QString &label, const QString &invitation, SuggestField::Takes takes)
{
    m_adder = new SuggestField(theme(), label, takes, this);
    m_adder->setPlaceholderText(invitation);
    addWide(m_adder);
    setAfterRows(m_adder);
    return m_adder;
}

void RowsGroup::setAdderShown(bool isShown)
{
    if (m_adder) m_adder->setVisible(isShown);
}

void RowsGroup::arrange(const QList<QUuid> &uuids)
{
    if (uuids == m_order) return;
    const LayoutPause pause(m_layout->parentWidget());
    for (auto it = m_rows.begin(); it != m_rows.end();) {
        if (uuids.contains(it.key())) {
            ++it;
            continue;
        }
        if (it.value()->isAncestorOf(focusWidget()) && m_adder) m_adder->setFocus(Qt::OtherFocusReason);
        it.value()->hide();
        m_layout->removeWidget(it.value());
        it.value()->deleteLater(); // it may be the one that asked
        it = m_rows.erase(it);
    }
    for (int i = 0; i < int(uuids.size()); ++i) {
        InspectorRow *&shown = m_rows[uuids[i]];
        if (!shown) shown = makeRow(uuids[i]);
        if (m_layout->indexOf(shown) != i) m_layout->insertWidget(i, shown);
        shown->show();
    }
    m_order = uuids;
    orderTabs();
}

void RowsGroup::orderTabs()
{
    if (!m_afterRows) return;
    QList<QWidget *> stops;
    for (const QUuid &uuid : std::as_const(m_order))
        stops += m_rows[uuid]->stops();
    putTabsBefore(m_afterRows, stops);
}

PeopleGroup::PeopleGroup(const Theme &theme, QWidget *parent) : RowsGroup(theme, tr("People"), {u"people"_s}, parent)
{
    addRows();
    m_add = addAdder(tr("Add a person"), tr("Add a person"), SuggestField::Takes::AnyText);
    connect(m_add, &QuietField::committed, this, &PeopleGroup::add);
    connect(m_add, &SuggestField::picked, this, [this](const Option &option) { add(option.text); });
}

void PeopleGroup::equip()
{
    m_add->setSource(lookups().people);
}

InspectorRow *PeopleGroup::makeRow(const QUuid &uuid)
{
    auto *name = new SuggestField(theme(), tr("Name"), SuggestField::Takes::AnyText);
    name->setSource(lookups().people);
    auto *made =
        new InspectorRow(theme(), tr("Role"), codeOptions<PersonRole>(), name, InspectorRow::Shape::Beside, this);
    made->choice()->setPlaceholder(tr("No role"));
    connect(name, &QuietField::committed, this, [this, uuid](const QString &text) { rename(uuid, text); });
    connect(name, &SuggestField::picked, this, [this, uuid](const Option &option) { rename(uuid, option.text); });
    connect(made, &InspectorRow::removeWanted, this, [this, uuid] { remove(uuid); });
    connect(made, &InspectorRow::picked, this, [this, uuid](const QString &role) {
        edit(tr("Role of a person"), [&](Incident &incident) {
            for (Person &person : incident.people)
                if (person.uuid == uuid) person.role = Code<PersonRole>::read(role);
        });
    });
    return made;
}

void PeopleGroup::fill()
{
    QList<QUuid> uuids;
    for (const Person &person : incident().people)
        uuids.append(person.uuid);
    arrange(uuids);
    for (const Person &person : incident().people) {
        InspectorRow *shown = row(person.uuid);
        shown->setValue(person.role.word());
        shown->setReadOnly(isReadOnly());
        shown->setRemoveName(tr("Remove %1").arg(isolated(oneLine(person.name))));
        auto *name = static_cast<SuggestField *>(shown->main());
        name->setValue(oneLine(person.name));
        name->setReadOnly(isReadOnly());
    }
    setAdderShown(!isReadOnly());
    setVisible(!isReadOnly() || !uuids.isEmpty());
}

void PeopleGroup::add(const QString &name)
{
    if (name.isEmpty()) return;
    edit(tr("Person"), [&](Incident &incident) {
        incident.people.append(Person{QUuid::createUuid(), name, PersonRole::Responder, {}});
    });
}

void PeopleGroup::remove(const QUuid &uuid)
{
    edit(tr("Removing a person"), [&](Incident &incident) {
        incident.people.removeIf([&](const Person &person) { return person.uuid == uuid; });
    });
}

// A row without a name is nobody.
void PeopleGroup::rename(const QUuid &uuid, const QString &name)
{
    if (name.isEmpty()) return remove(uuid);
    edit(tr("Name of a person"), [&](Incident &incident) {
        for (Person &person : incident.people)
            if (person.uuid == uuid) person.name = name;
    });
}

RelatedGroup::RelatedGroup(const Theme &theme, QWidget *parent)
    : RowsGroup(theme, tr("Related incidents"), {u"related"_s}, parent)
{
    addRows();
    m_add = addAdder(tr("Add a related incident"), tr("Find an incident"), SuggestField::Takes::OnlyOffered);
    connect(m_add, &SuggestField::picked, this, [this](const Option &option) {
        const QUuid other = QUuid::fromString(option.id);
        edit(tr("Related incident"), [&](Incident &incident) {
            incident.related.append(RelatedIncident{other, Relation::Related, {}});
        });
    });
}

// Neither the incident itself nor one that is there already.
void RelatedGroup::equip()
{
    if (!lookups().incidents) return m_add->setSource({});
    m_add->setSource([this](const QString &text, const OptionAnswer &answer) {
        QStringList known{incident().uuid.toString(QUuid::WithoutBraces)};
        for (const RelatedIncident &related : incident().related)
            known.append(related.uuid.toString(QUuid::WithoutBraces));
        lookups().incidents(text, [known, answer](QList<Option> options) {
            options.removeIf([&](const Option &option) { return known.contains(option.id); });
            answer(options);
        });
    });
}

InspectorRow *RelatedGroup::makeRow(const QUuid &uuid)
{
    auto *link = new QuietLink(theme());
    auto *made =
        new InspectorRow(theme(), tr("Relation"), codeOptions<Relation>(), link, InspectorRow::Shape::Beside, this);
    connect(link, &QAbstractButton::clicked, this, [this, uuid] { emit incidentWanted(uuid); });
    connect(made, &InspectorRow::picked, this, [this, uuid](const QString &kind) {
        edit(tr("Relation"), [&](Incident &incident) {
            for (RelatedIncident &related : incident.related)
                if (related.uuid == uuid) related.kind = Code<Relation>::read(kind);
        });
    });
    connect(made, &InspectorRow::removeWanted, this, [this, uuid] {
        edit(tr("Removing a related incident"), [&](Incident &incident) {
            incident.related.removeIf([&](const RelatedIncident &related) { return related.uuid == uuid; });
        });
    });
    return made;
}

void RelatedGroup::fill()
{
    QList<QUuid> uuids;
    for (const RelatedIncident &related : incident().related)
        uuids.append(related.uuid);
    arrange(uuids);
    for (const RelatedIncident &related : incident().related) {
        const QString name = lookups().incidentName ? lookups().incidentName(related.uuid) : QString();
        InspectorRow *shown = row(related.uuid);
        shown->setValue(related.kind.word());
        shown->setReadOnly(isReadOnly());
        auto *link = static_cast<QuietLink *>(shown->main());
        link->setLink(name.isEmpty() ? tr("Not in this workspace") : name);
        link->setEnabled(!name.isEmpty());
    }
    setAdderShown(!isReadOnly());
    setVisible(!isReadOnly() || !uuids.isEmpty());
}

} // namespace nevertwice
