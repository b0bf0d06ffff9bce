#include "ui/write/inspector.h"

#include "ui/kit/format.h"
#include "ui/kit/ground.h"
#include "ui/kit/labels.h"
#include "ui/kit/quietfield.h"
#include "ui/kit/sides.h"
#include "ui/kit/taborder.h"
#include "ui/kit/valuefield.h"
#include "ui/write/causepicker.h"
#include "ui/write/customfieldgroup.h"
#include "ui/write/document.h"
#include "ui/write/inspectorgroups.h"
#include "ui/write/inspectorpeople.h"
#include "ui/write/mentionsgroup.h"
#include "ui/write/reviewgroup.h"
#include "ui/write/reviewquestions.h"

#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr int kMostColumns = 2;

// The milestones as they are read.
class MilestonesGroup : public InspectorGroup
{
public:
    MilestonesGroup(const Theme &theme, QWidget *parent)
        : InspectorGroup(theme, Inspector::tr("Milestones"), {u"milestones"_s, u"inferred"_s, u"time_zone"_s}, parent)
    {
        for (const QString &caption :
             {Inspector::tr("Started"), Inspector::tr("Detected"), Inspector::tr("Acknowledged"),
              Inspector::tr("Mitigated"), Inspector::tr("Resolved")}) {
            QLabel *time = makeParagraph(theme, {}, TextStyle::Meta, Ink::Text, this);
            time->setContentsMargins(sides(kQuietInset, 4, 0, 2));
            time->setTextInteractionFlags(Qt::TextSelectableByMouse);
            addField(caption, time);
            m_times.append(time);
        }
    }

protected:
    void fill() override
    {
        const ShownZone zone(incident().timeZone);
        title()->setText(zone.isFallback()
                             ? Inspector::tr("Milestones (the zone “%1” is not known: UTC)").arg(oneLine(zone.name()))
                             : Inspector::tr("Milestones, %1", "in this time zone").arg(zone.name()));
        const Milestones &times = incident().milestones;
        const std::pair<Moment, QString> shown[] = {{times.started, u"started"_s},
                                                    {times.detected, u"detected"_s},
                                                    {times.acknowledged, u"acknowledged"_s},
                                                    {times.mitigated, u"mitigated"_s},
                                                    {times.resolved, u"resolved"_s}};
        for (int i = 0; i < int(m_times.size()); ++i) {
            const QString text = dateTimeZoneText(shown[i].first, zone);
            const bool isInferred = incident().inferred.contains(u"milestones."_s + shown[i].second);
            m_times[i]->setText(text.isEmpty() ? Inspector::tr("Not known")
                                : isInferred   ? Inspector::tr("%1 (inferred)").arg(text)
                                               : text);
        }
    }

private:
    QList<QLabel *> m_times;
};

} // namespace

Inspector::Inspector(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setAccessibleName(tr("Facts"));
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    for (int i = 0; i < kMostColumns; ++i) {
        auto *stack = new QVBoxLayout;
        stack->setSpacing(space::l);
        stack->addStretch(1);
        columns->addLayout(stack);
        m_stacks.append(stack);
    }
    add(new ClassificationGroup(theme, this));
    m_milestones = add(new MilestonesGroup(theme, this));
    add(new ImpactGroup(theme, this));
    add(new WordsGroup(theme, WordsGroup::Words::Services, this));
    add(new PeopleGroup(theme, this));
    add(new CausePicker(theme, this));
    ReviewGroup *review = add(new ReviewGroup(theme, this));
    m_questions = add(new QuestionsGroup(theme, this));
    add(new RelatedGroup(theme, this));
    add(new MentionsGroup(theme, this));
    add(new WordsGroup(theme, WordsGroup::Words::Tags, this));
    add(new CustomFieldGroup(theme, this));
    connect(review, &ReviewGroup::versionWanted, this, &Inspector::versionWanted);
    connect(m_questions, &QuestionsGroup::sectionWanted, this, &Inspector::sectionWanted);
    arrange();
}

Inspector::~Inspector()
{
    keepWords();
}

template <typename Group> Group *Inspector::add(Group *group)
{
    connect(group, &InspectorGroup::edited, this, &Inspector::edit);
    connect(group, &InspectorGroup::incidentWanted, this, &Inspector::incidentWanted);
    m_groups.append(group);
    m_order.append(group);
    return group;
}

void Inspector::setLookups(const InspectorLookups &lookups)
{
    m_lookups = lookups;
    for (InspectorGroup *group : std::as_const(m_groups))
        group->setLookups(&m_lookups);
}

void Inspector::setDocument(Document *document)
{
    const bool isOther = document != m_document;
    if (isOther) keepWords();
    if (m_document) m_document->disconnect(this);
    m_document = document;
    if (!document) return;
    connect(document, &Document::changed, this, &Inspector::showChanged);
    connect(document, &Document::gathering, this, &Inspector::handOver);
    fill(document->incident(), document->isReadOnly() ? InspectorGroup::Mode::Read : InspectorGroup::Mode::Edit);
    if (isOther && !document->isReadOnly()) takeWords();
}

// What is no number and no day yet is about this incident: it waits there, not in the field.
void Inspector::keepWords()
{
    const auto fields = findChildren<ValueField *>();
    for (ValueField *field : fields)
        if (const QString words = field->takeWords(); m_document && !words.isEmpty())
            m_document->keepWords(field->objectName(), words);
}

void Inspector::takeWords()
{
    const auto fields = findChildren<ValueField *>();
    for (ValueField *field : fields)
        if (const QString words = m_document->takeWords(field->objectName()); !words.isEmpty()) field->enter(words);
}

void Inspector::showIncident(const Incident &incident)
{
    setDocument(nullptr);
    fill(incident, InspectorGroup::Mode::Read);
}

void Inspector::fill(const Incident &incident, InspectorGroup::Mode mode)
{
    layout()->setEnabled(false); // each row that is shown would have all of them laid out at once
    for (InspectorGroup *group : std::as_const(m_groups))
        group->showIncident(incident, mode);
    layout()->setEnabled(true);
    arrange();
}

// What is still being typed elsewhere comes first, so that this edit does not take it back.
void Inspector::edit(const QString &what, const InspectorGroup::Change &change)
{
    if (!m_document) return;
    handOver();
    Incident after = m_document->incident();
    change(after);
    m_document->edit(what, after);
}

void Inspector::showChanged(const QSet<QString> &keys)
{
    const auto mode = m_document->isReadOnly() ? InspectorGroup::Mode::Read : InspectorGroup::Mode::Edit;
    for (InspectorGroup *group : std::as_const(m_groups)) {
        if (group->keys().intersects(keys))
            group->showIncident(m_document->incident(), mode);
        else
            group->keepIncident(m_document->incident());
    }
}

// What is being typed belongs to the document before it is saved, undone or left.
void Inspector::handOver()
{
    auto *field = qobject_cast<QuietField *>(focusWidget());
    if (field && isAncestorOf(field)) field->handOver();
}

void Inspector::setColumns(int columns)
{
    columns = qBound(1, columns, kMostColumns);
    if (columns == m_columns) return;
    m_columns = columns;
    arrange();
}

void Inspector::setMilestones(QWidget *fields)
{
    if (fields == m_milestones) return;
    m_order[m_order.indexOf(m_milestones)] = fields;
    m_groups.removeIf([this](InspectorGroup *group) { return group == m_milestones; });
    delete m_milestones;
    m_milestones = fields;
    QList<QWidget *> stops = fields->findChildren<QWidget *>();
    stops.removeIf([](const QWidget *stop) { return !(stop->focusPolicy() & Qt::TabFocus); });
    putTabsBefore(m_order[m_order.indexOf(fields) + 1], stops);
    arrange();
}

void Inspector::askAbout(const QString &section)
{
    m_questions->askAbout(section);
}

void Inspector::arrange()
{
    auto *columns = static_cast<QHBoxLayout *>(layout());
    int whole = 0;
    for (QWidget *group : std::as_const(m_order)) {
        for (QVBoxLayout *stack : std::as_const(m_stacks))
            stack->removeWidget(group);
        if (!group->isHidden()) whole += group->sizeHint().height();
    }
    // Each column is filled from the top, up to its share of the whole.
    int column = 0;
    int height = 0;
    const int share = whole / m_columns;
    for (QWidget *group : std::as_const(m_order)) {
        if (height >= share && column < m_columns - 1) {
            ++column;
            height = 0;
        }
        m_stacks[column]->insertWidget(m_stacks[column]->count() - 1, group, 0, Qt::AlignTop);
        if (!group->isHidden()) height += group->sizeHint().height();
    }
    for (int i = 0; i < kMostColumns; ++i)
        columns->setStretch(i, i < m_columns ? 1 : 0);
    columns->setSpacing(m_columns > 1 ? space::xxl : 0);
}

} // namespace nevertwice
