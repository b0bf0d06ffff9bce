#include "ui/write/causepicker.h"

#include "ui/kit/choicefield.h"
#include "ui/kit/format.h"
#include "ui/kit/ground.h"
#include "ui/kit/labels.h"
#include "ui/kit/suggestfield.h"
#include "ui/write/causeitemmodel.h"
#include "ui/write/inspectorrow.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

// What a row of a cause shows beside its role.
class CauseFace : public QWidget
{
public:
    explicit CauseFace(const Theme &theme) : m_category(new ChoiceField(theme, CausePicker::tr("Category")))
    {
        m_title = makeParagraph(theme, {}, TextStyle::Meta, Ink::Text, this);
        m_title->setObjectName(QLatin1StringView(kCauseTitleName));
        m_others = makeLabel(theme, {}, TextStyle::Meta, Ink::Warn, this);
        m_category->setOptions(codeOptions<CauseCategory>() + QList<Option>{{{}, CausePicker::tr("No category"), {}}});
        m_category->setPlaceholder(CausePicker::tr("No category"));
        m_category->setQuieter();
        auto *layout = new QVBoxLayout(this);
        // Here rather than on the labels, which lose theirs where they are made on a page that is seen.
        layout->setContentsMargins(kQuietInset, 4, kQuietInset, 1);
        layout->setSpacing(1);
        layout->addWidget(m_title);
        layout->addWidget(m_others);
    }

    QLabel *m_title;
    QLabel *m_others;
    ChoiceField *m_category;
};

} // namespace

CausePicker::CausePicker(const Theme &theme, QWidget *parent)
    : RowsGroup(theme, tr("Causes"), {u"causes"_s}, parent), m_model(new CauseItemModel(this))
{
    addRows();
    m_add = addAdder(tr("Add a cause"), tr("Add a cause"), SuggestField::Takes::OnlyOffered);
    connect(m_add, &SuggestField::picked, this,
            [this](const Option &option) { add(option, m_add->text().simplified()); });
    m_add->setSource([this](const QString &text, const OptionAnswer &answer) { find(text, answer); });
}

// What the catalogue has comes first, so that a cause is found again rather than made twice; what is typed can be made
// unless it is there word for word.
void CausePicker::find(const QString &text, const OptionAnswer &answer) const
{
    QSet<QString> here;
    for (const CauseLink &cause : incident().causes)
        here.insert(cause.uuid.toString(QUuid::WithoutBraces));
    const auto offer = [text = text.simplified(), here, answer](QList<Option> options) {
        const bool isThere = std::any_of(options.cbegin(), options.cend(), [&](const Option &option) {
            return option.text.compare(text, Qt::CaseInsensitive) == 0;
        });
        options.removeIf([&](const Option &option) { return here.contains(option.id); });
        if (!text.isEmpty() && !isThere) options.append({{}, tr("New cause “%1”").arg(text), {}});
        answer(options);
    };
    if (lookups().causes)
        lookups().causes(text, offer);
    else
        offer({});
}

void CausePicker::add(const Option &option, const QString &typed)
{
    CauseLink link;
    link.uuid = QUuid::fromString(option.id);
    link.title = option.text;
    if (link.uuid.isNull()) {
        link.uuid = QUuid::createUuid();
        link.title = typed;
    } else if (const auto known = lookups().cause ? lookups().cause(link.uuid) : std::nullopt) {
        link.title = known->title;
        link.category = known->category;
    }
    link.role = incident().causes.isEmpty() ? CauseRole::Root : CauseRole::Contributing;
    edit(tr("Cause"), [&](Incident &incident) { incident.causes.append(link); });
}

void CausePicker::change(const QString &what, const QUuid &uuid, const std::function<void(CauseLink &)> &change)
{
    edit(what, [&](Incident &incident) {
        for (CauseLink &cause : incident.causes)
            if (cause.uuid == uuid) change(cause);
    });
}

// The category is the catalogue's; the link repeats it so that the document can be read on its own.
void CausePicker::categorize(const QUuid &uuid, const QString &word)
{
    const auto category = word.isEmpty() ? Code<CauseCategory>() : Code<CauseCategory>::read(word);
    if (lookups().categorize) lookups().categorize(uuid, category);
    change(tr("Category of a cause"), uuid, [&](CauseLink &cause) { cause.category = category; });
}

InspectorRow *CausePicker::makeRow(const QUuid &uuid)
{
    auto *face = new CauseFace(theme());
    auto *made =
        new InspectorRow(theme(), tr("Role"), codeOptions<CauseRole>(), face, InspectorRow::Shape::Under, this);
    made->addUnder(face->m_category);
    connect(made, &InspectorRow::picked, this, [this, uuid](const QString &word) {
        change(tr("Role of a cause"), uuid, [&](CauseLink &cause) { cause.role = Code<CauseRole>::read(word); });
    });
    connect(made, &InspectorRow::removeWanted, this, [this, uuid] {
        edit(tr("Removing a cause"), [&](Incident &incident) {
            incident.causes.removeIf([&](const CauseLink &cause) { return cause.uuid == uuid; });
        });
    });
    connect(face->m_category, &ChoiceField::picked, this,
            [this, uuid](const QString &word) { categorize(uuid, word); });
    return made;
}

void CausePicker::fill()
{
    const auto &count = lookups().otherIncidents;
    m_model->show(incident().causes,
                  count ? [&](const QUuid &cause) { return count(cause, incident().uuid); } : CauseItemModel::Others());
    QList<QUuid> uuids;
    for (int i = 0; i < m_model->rowCount(); ++i)
        uuids.append(m_model->index(i).data(CauseItemModel::UuidRole).toUuid());
    arrange(uuids);
    for (int i = 0; i < m_model->rowCount(); ++i) {
        const QModelIndex index = m_model->index(i);
        InspectorRow *shown = row(uuids[i]);
        shown->setValue(index.data(CauseItemModel::RoleRole).toString());
        shown->setReadOnly(isReadOnly());
        const QString title = oneLine(index.data().toString());
        shown->setRemoveName(tr("Remove %1").arg(isolated(title)));
        auto *face = static_cast<CauseFace *>(shown->main());
        face->m_title->setText(title);
        const QString others = CauseItemModel::othersText(index.data(CauseItemModel::OthersRole).toInt());
        face->m_others->setText(others);
        face->m_others->setVisible(!others.isEmpty());
        face->m_category->setValue(index.data(CauseItemModel::CategoryRole).toString());
        face->m_category->setReadOnly(isReadOnly());
    }
    setAdderShown(!isReadOnly());
    setVisible(!isReadOnly() || !uuids.isEmpty());
}

} // namespace nevertwice
