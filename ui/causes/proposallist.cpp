#include "ui/causes/proposallist.h"

#include "ui/kit/enginetext.h"
#include "ui/kit/format.h"
#include "ui/kit/labels.h"
#include "ui/kit/listtext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace proposallist {

constexpr auto kKey = "proposal"; // the property of a field by which its group is known
constexpr int kHighest = 260;
constexpr int kTitleWidth = 280;
constexpr qsizetype kMostShown = 30;
constexpr qsizetype kMostRefs = 6;

const Cause *causeOf(const CauseCatalogue &catalogue, const QUuid &uuid)
{
    const auto found = std::find_if(catalogue.known.begin(), catalogue.known.end(),
                                    [&](const Cause &cause) { return cause.uuid == uuid; });
    return found == catalogue.known.end() ? nullptr : &*found;
}

QString quoted(const QString &title)
{
    return u"“"_s + isolated(oneLine(title)) + u"”"_s;
}

QString refsOf(const QStringList &refs)
{
    if (refs.size() <= kMostRefs) return listText(refs);
    return ProposalList::tr("%1 and %n more", nullptr, int(refs.size() - kMostRefs))
        .arg(listText(refs.mid(0, kMostRefs)));
}

// All that the rows are made of.
QList<QStringList> told(const CauseCatalogue &catalogue, bool isChangeable)
{
    QList<QStringList> rows{{isChangeable ? u"changeable"_s : QString()}};
    for (const CauseTwins &twins : catalogue.proposals.twins.mid(0, kMostShown)) {
        const Cause *from = causeOf(catalogue, twins.from);
        const Cause *into = causeOf(catalogue, twins.into);
        if (from && into)
            rows.append({proposalKey({twins.from}), proposalKey({twins.into}), from->title, into->title,
                         engineTexts(twins.reason)});
    }
    for (const CauseGroup &group : catalogue.proposals.groups.mid(0, kMostShown))
        rows.append(QStringList{proposalKey(group.incidents), group.title} + group.refs);
    return rows;
}

} // namespace proposallist

ProposalList::ProposalList(const Theme &theme, QWidget *parent) : QScrollArea(parent), m_theme(theme)
{
    setObjectName("causeProposals"_L1);
    setAccessibleName(tr("Proposals"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

// Rows are made anew only where they say something else, and what somebody typed in one that stays is kept.
void ProposalList::show(const CauseCatalogue &catalogue)
{
    const QList<QStringList> shown = proposallist::told(catalogue, m_isChangeable);
    if (m_content && shown == m_shown) return;
    m_shown = shown;
    keepTyped();
    m_content = new QWidget;
    setSurface(m_content, u"card"_s);
    m_layout = new QVBoxLayout(m_content);
    m_layout->setContentsMargins(space::xl, space::m, space::xl, space::m);
    m_layout->setSpacing(space::m);
    for (const CauseTwins &twins : catalogue.proposals.twins.mid(0, proposallist::kMostShown))
        addTwins(twins, catalogue);
    for (const CauseGroup &group : catalogue.proposals.groups.mid(0, proposallist::kMostShown))
        addGroup(group);
    m_layout->addStretch(1);
    setWidget(m_content); // the one before goes
    setFixedHeight(std::min(m_theme.scaled(proposallist::kHighest), m_content->sizeHint().height() + 2));
    giveBackTyped();
}

void ProposalList::keepTyped()
{
    m_focused.clear();
    if (!m_content) return;
    for (const QLineEdit *field : m_content->findChildren<QLineEdit *>()) {
        const QString key = field->property(proposallist::kKey).toString();
        if (field->isModified()) m_typed.insert(key, field->text());
        if (field->hasFocus()) m_focused = key;
    }
}

void ProposalList::giveBackTyped()
{
    QHash<QString, QString> stays;
    for (QLineEdit *field : m_content->findChildren<QLineEdit *>()) {
        const QString key = field->property(proposallist::kKey).toString();
        if (m_typed.contains(key)) {
            stays.insert(key, m_typed.value(key));
            field->setText(m_typed.value(key));
            field->setModified(true);
        }
        if (key == m_focused) field->setFocus(Qt::OtherFocusReason);
    }
    m_typed = stays;
}

void ProposalList::addTwins(const CauseTwins &twins, const CauseCatalogue &catalogue)
{
    const Cause *from = proposallist::causeOf(catalogue, twins.from);
    const Cause *into = proposallist::causeOf(catalogue, twins.into);
    if (!from || !into) return;
    addRow(tr("%1 looks like %2.").arg(proposallist::quoted(from->title), proposallist::quoted(into->title)),
           engineTexts(oneLine(twins.reason)), nullptr, tr("Merge"),
           [from = *from, into = into->uuid]() -> CauseWish {
               return {CauseWish::Kind::Merge, from, into, {}, {}};
           },
           {CauseWish::Kind::Refuse, {}, {}, {}, proposalKey({twins.from, twins.into})});
}

void ProposalList::addGroup(const CauseGroup &group)
{
    auto *title = new QLineEdit(oneLine(group.title));
    title->setAccessibleName(tr("Title of the new cause"));
    title->setProperty(proposallist::kKey, proposalKey(group.incidents));
    title->setMinimumWidth(m_theme.scaled(proposallist::kTitleWidth));
    const int count = int(group.incidents.size());
    addRow(count == 1 ? tr("1 incident without a cause")
                      : tr("%n incidents without a cause look like one:", nullptr, count),
           proposallist::refsOf(group.refs), title, tr("Link"),
           [title, group]() -> CauseWish {
               Cause cause;
               cause.uuid = QUuid::createUuid();
               cause.title = title->text().simplified().isEmpty() ? group.title : title->text().simplified();
               return {CauseWish::Kind::Link, cause, {}, group.incidents, {}};
           },
           {CauseWish::Kind::Refuse, {}, {}, {}, proposalKey(group.incidents)});
}

void ProposalList::addRow(const QString &sentence, const QString &reason, QWidget *field, const QString &accept,
                          const std::function<CauseWish()> &accepted, const CauseWish &refused)
{
    auto *text = new QVBoxLayout;
    text->setSpacing(2);
    text->addWidget(makeParagraph(m_theme, sentence, TextStyle::Body));
    text->addWidget(makeParagraph(m_theme, reason, TextStyle::Meta, Ink::Text2));
    auto *yes = new QPushButton(accept);
    auto *no = new QPushButton(tr("Not the same"));
    yes->setAccessibleName(tr("%1: %2", "what is done, about what").arg(accept, sentence));
    no->setAccessibleName(tr("%1: %2", "what is done, about what").arg(no->text(), sentence));
    auto *line = new QHBoxLayout;
    line->setSpacing(space::s);
    line->addLayout(text, 1);
    if (field) line->addWidget(field);
    for (QPushButton *button : {yes, no}) {
        button->setProperty("bar", true);
        button->setEnabled(m_isChangeable);
        line->addWidget(button);
    }
    m_layout->addLayout(line);
    connect(yes, &QPushButton::clicked, this, [this, accepted] { emit wanted(accepted()); });
    connect(no, &QPushButton::clicked, this, [this, refused] { emit wanted(refused); });
}

} // namespace nevertwice
