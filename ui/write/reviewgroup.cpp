#include "ui/write/reviewgroup.h"

#include "model/domain/document.h"
#include "ui/kit/choicefield.h"
#include "ui/kit/format.h"
#include "ui/kit/ground.h"
#include "ui/kit/labels.h"
#include "ui/kit/listtext.h"
#include "ui/kit/quietlink.h"
#include "ui/kit/sides.h"
#include "ui/kit/suggestfield.h"
#include "ui/write/inspectorrow.h"
#include "ui/write/reviewrules.h"

#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

// A reviewer: the name, on which day they said what stands below, and in one click what is different since then.
class ReviewerFace : public QWidget
{
public:
    explicit ReviewerFace(const Theme &theme) : m_changes(new QuietLink(theme))
    {
        m_name = makeParagraph(theme, {}, TextStyle::Meta, Ink::Text, this);
        m_day = makeParagraph(theme, {}, TextStyle::Meta, Ink::Text2, this);
        m_day->hide();
        m_told = makeParagraph(theme, {}, TextStyle::Meta, Ink::Text2, this);
        m_told->hide();
        auto *layout = new QVBoxLayout(this);
        // Here rather than on the labels, which lose theirs where they are made on a page that is seen.
        layout->setContentsMargins(kQuietInset, 4, kQuietInset, 0);
        layout->setSpacing(0);
        layout->addWidget(m_name);
        layout->addWidget(m_day);
        layout->addWidget(m_told);
    }

    void date(const QString &day)
    {
        m_day->setText(day);
        m_day->setVisible(!day.isEmpty());
    }

    void tell(const QString &changes)
    {
        m_told->setText(changes);
        m_told->setVisible(!changes.isEmpty());
    }
    void keepQuiet()
    {
        m_before.reset();
        tell({});
    }

    QLabel *m_name;
    QLabel *m_day;
    QLabel *m_told;
    QuietLink *m_changes;
    Moment m_since;
    std::optional<QJsonObject> m_before; // as it was then, while it is told what changed
};

} // namespace

ReviewGroup::ReviewGroup(const Theme &theme, QWidget *parent)
    : RowsGroup(theme, tr("Review"),
                {u"review"_s, u"review_reason"_s, u"approvals"_s, u"published_at"_s, u"severity"_s, u"milestones"_s},
                parent)
{
    m_review = addChoice(tr("Postmortem"), codeOptions<Review>(), tr("Not known"));
    m_due = makeParagraph(theme, {}, TextStyle::Meta, Ink::Text2, this);
    const auto indent = [this] {
        m_due->setContentsMargins(sides(this->theme().scaled(kCaptionWidth) + kQuietInset, 0, 0, 4));
    };
    connect(&theme, &Theme::changed, this, indent);
    indent();
    addWide(m_due);
    m_reason = new QuietField(theme, tr("Why not required"), this);
    m_reason->setPlaceholderText(tr("Say why"));
    m_reasonCaption = addField(tr("Why"), m_reason);
    m_published = new QuietLink(theme, this);
    m_publishedCaption = addField(tr("Published"), m_published);
    m_addendum = makeParagraph(theme, {}, TextStyle::Meta, Ink::Warn, this);
    m_addendum->setContentsMargins(sides(kQuietInset, 0, 0, 4));
    addWide(m_addendum);
    addRows();
    m_add = addAdder(tr("Ask a reviewer"), tr("Ask a reviewer"), SuggestField::Takes::AnyText);
    connect(m_review, &ChoiceField::picked, this, [this](const QString &word) {
        const auto set = [this, word, of = incident().uuid] {
            if (of != incident().uuid) return; // another is shown by now
            const Moment publishedBefore = incident().publishedAt;
            edit(tr("Review"),
                 [&](Incident &incident) { setReview(incident, Code<Review>::read(word), now(), lookups().me); });
            if (incident().publishedAt == publishedBefore) return;
            // What was typed until then is saved a moment later, and was published all the same.
            m_asPublished = {incident().uuid, incident().publishedAt, toDocument(incident())};
            tellChanges();
        };
        const bool isPublishing = Code<Review>::read(word) == Review::Published;
        if (isPublishing && lookups().beforePublishing && !(incident().review == Review::Published)) {
            m_review->setValue(incident().review.word()); // until it may be
            lookups().beforePublishing(set);
        } else {
            set();
        }
        // Why it is not required is asked for at once.
        if (word == CodeWords<Review>::words[size_t(Review::NotRequired)]) m_reason->setFocus(Qt::OtherFocusReason);
    });
    connect(m_reason, &QuietField::committed, this, [this](const QString &text) {
        edit(tr("Why no postmortem is required"), [&](Incident &incident) { incident.reviewReason = text; });
    });
    connect(m_published, &QAbstractButton::clicked, this, [this] { emit versionWanted(incident().publishedAt); });
    connect(m_add, &QuietField::committed, this, &ReviewGroup::addReviewer);
    connect(m_add, &SuggestField::picked, this, [this](const Option &option) { addReviewer(option.text); });
}

void ReviewGroup::equip()
{
    m_add->setSource(lookups().people);
}

Moment ReviewGroup::now() const
{
    return lookups().now ? lookups().now() : Moment();
}

void ReviewGroup::addReviewer(const QString &name)
{
    if (name.isEmpty()) return;
    edit(tr("Reviewer"), [&](Incident &incident) {
        incident.approvals.append(Approval{QUuid::createUuid(), name, Verdict::Asked, now(), {}});
    });
}

void ReviewGroup::setVerdict(const QUuid &uuid, const QString &word)
{
    edit(tr("Verdict"), [&](Incident &incident) {
        for (Approval &approval : incident.approvals) {
            if (approval.uuid != uuid) continue;
            approval.verdict = Code<Verdict>::read(word);
            approval.at = now();
        }
    });
}

InspectorRow *ReviewGroup::makeRow(const QUuid &uuid)
{
    auto *face = new ReviewerFace(theme());
    auto *made =
        new InspectorRow(theme(), tr("Verdict"), codeOptions<Verdict>(), face, InspectorRow::Shape::Under, this);
    face->m_changes->setWrapping();
    made->addUnder(face->m_changes, InspectorRow::Line::Own);
    connect(made, &InspectorRow::picked, this, [this, uuid](const QString &word) { setVerdict(uuid, word); });
    connect(made, &InspectorRow::removeWanted, this, [this, uuid] {
        edit(tr("Removing a reviewer"), [&](Incident &incident) {
            incident.approvals.removeIf([&](const Approval &approval) { return approval.uuid == uuid; });
        });
    });
    connect(face->m_changes, &QAbstractButton::clicked, this, [this, face] {
        face->m_before = documentAt(face->m_since);
        if (!face->m_before) face->tell(tr("What it said then is not known.", "the postmortem, at a day in the past"));
        tellChanges();
    });
    return made;
}

// Where I am this reviewer and looked again after my verdict.
Moment ReviewGroup::lastLook(const Approval &approval) const
{
    if (!lookups().lastLooked || lookups().me.isEmpty() || approval.name != lookups().me) return {};
    const Moment looked = lookups().lastLooked(incident().uuid);
    const bool isLater = looked.isKnown() && (!approval.at.isKnown() || looked.msecs() > approval.at.msecs());
    return isLater ? looked : Moment();
}

std::optional<QJsonObject> ReviewGroup::documentAt(const Moment &at) const
{
    return lookups().documentAt && at.isKnown() ? lookups().documentAt(incident().uuid, at) : std::nullopt;
}

// What a save says was published then stays what it is; anything else is asked for again.
const std::optional<QJsonObject> &ReviewGroup::published()
{
    const Moment &at = incident().publishedAt;
    const bool isKept = m_asPublished.incident == incident().uuid && m_asPublished.at == at && m_asPublished.document;
    if (!isKept || (*m_asPublished.document)["published_at"_L1] != at.text())
        m_asPublished = {incident().uuid, at, documentAt(at)};
    return m_asPublished.document;
}

QString ReviewGroup::changedSince(const std::optional<QJsonObject> &before) const
{
    const QStringList parts = before ? changedParts(*before, incident()) : QStringList();
    return parts.isEmpty() ? QString() : tr("Changed since then: %1").arg(listText(parts));
}

void ReviewGroup::keepIncident(const Incident &incident)
{
    RowsGroup::keepIncident(incident);
    tellChanges();
}

void ReviewGroup::tellChanges()
{
    const QString changes = incident().publishedAt.isKnown() ? changedSince(published()) : QString();
    m_addendum->setText(changes.isEmpty() ? QString() : tr("Edited after it was published. %1").arg(changes));
    m_addendum->setVisible(!changes.isEmpty());
    for (const Approval &approval : incident().approvals) {
        InspectorRow *shown = row(approval.uuid);
        auto *face = shown ? static_cast<ReviewerFace *>(shown->main()) : nullptr;
        if (!face || !face->m_before) continue;
        const QString since = changedSince(face->m_before);
        face->tell(since.isEmpty() ? tr("Nothing has changed since then.") : since);
    }
}

void ReviewGroup::fill()
{
    fillState();
    fillReviewers();
    tellChanges();
    setAdderShown(!isReadOnly());
}

void ReviewGroup::fillState()
{
    const ShownZone zone(incident().timeZone);
    m_review->setValue(incident().review.word());
    m_review->setReadOnly(isReadOnly());
    const bool isNotRequired = incident().review == Review::NotRequired;
    m_reasonCaption->setVisible(isNotRequired);
    m_reason->setVisible(isNotRequired);
    m_reason->setValue(oneLine(incident().reviewReason));
    m_reason->setReadOnly(isReadOnly());

    const std::optional<QDate> due = reviewDue(incident(), lookups().team);
    const QDate today = zone.dayOf(now());
    m_due->setVisible(due && today.isValid());
    if (due && today.isValid()) {
        m_due->setText(tr("%1, %2", "due in 3 days, the date").arg(reviewDueText(*due, today), dayText(*due)));
        setInk(m_due, *due < today ? Ink::Danger : Ink::Text2);
    }

    const bool isPublished = incident().publishedAt.isKnown();
    m_publishedCaption->setVisible(isPublished);
    m_published->setVisible(isPublished);
    if (isPublished) m_published->setLink(dateTimeOtherZoneText(incident().publishedAt, zone, today));
}

void ReviewGroup::fillReviewers()
{
    const ShownZone zone(incident().timeZone);
    QList<QUuid> uuids;
    for (const Approval &approval : incident().approvals)
        uuids.append(approval.uuid);
    arrange(uuids);
    for (const Approval &approval : incident().approvals) {
        InspectorRow *shown = row(approval.uuid);
        shown->setValue(approval.verdict.word());
        shown->setReadOnly(isReadOnly());
        const QString name = oneLine(approval.name);
        shown->setRemoveName(tr("Remove %1").arg(isolated(name)));
        auto *face = static_cast<ReviewerFace *>(shown->main());
        face->m_name->setText(name);
        const bool isGiven = !(approval.verdict == Verdict::Asked) && approval.at.isKnown();
        face->date(isGiven ? dayText(zone.dayOf(approval.at)) : QString());
        const Moment looked = lastLook(approval);
        const Moment since = looked.isKnown() ? looked : approval.at;
        if (face->m_since != since) face->keepQuiet();
        face->m_since = since;
        face->m_changes->setVisible(since.isKnown());
        const QString day = dayText(zone.dayOf(since));
        face->m_changes->setLink(!lookups().documentAt ? day
                                 : looked.isKnown()    ? tr("Changes since I last looked, %1").arg(day)
                                                       : tr("Changes since %1").arg(day));
        face->m_changes->setEnabled(bool(lookups().documentAt));
    }
}

} // namespace nevertwice
