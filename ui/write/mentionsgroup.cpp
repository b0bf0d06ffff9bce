#include "ui/write/mentionsgroup.h"

#include "model/search/snippet.h"
#include "ui/kit/codetext.h"
#include "ui/kit/format.h"
#include "ui/kit/ground.h"
#include "ui/kit/labels.h"
#include "ui/kit/layoutpause.h"
#include "ui/kit/quietlink.h"
#include "ui/kit/sides.h"

#include <QHBoxLayout>
#include <QPointer>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr qsizetype kBeforeRef = 12; // the column is narrow: what follows says more

// How the other one speaks of this: what it calls it, or the words around its ref.
QString noteOfMention(const Mention &mention)
{
    if (mention.relation) return codeText(*mention.relation);
    QString text = mention.snippet;
    const qsizetype hit = text.indexOf(kHitBegin);
    if (hit > kBeforeRef) {
        const qsizetype word = text.indexOf(u' ', hit - kBeforeRef);
        text = u"…"_s + text.mid(word >= 0 && word < hit ? word + 1 : hit);
    }
    return oneLine(text.remove(kHitBegin).remove(kHitEnd));
}

} // namespace

MentionsGroup::MentionsGroup(const Theme &theme, QWidget *parent)
    : InspectorGroup(theme, tr("Mentioned in"), {u"ref"_s}, parent)
{
    auto *box = new QWidget(this);
    m_rows = new QVBoxLayout(box);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(space::xs);
    addWide(box);
    m_more = makeParagraph(theme, {}, TextStyle::Meta, Ink::Text2, this);
    m_more->setContentsMargins(kQuietInset, 2, 0, 2);
    addWide(m_more);
    hide();
}

void MentionsGroup::equip()
{
    m_asked = {};
}

void MentionsGroup::fill()
{
    if (incident().uuid == m_asked) return;
    m_asked = incident().uuid;
    show({});
    if (!m_asked.isNull() && lookups().mentions) ask();
}

void MentionsGroup::ask()
{
    const QPointer<MentionsGroup> self(this);
    lookups().mentions(m_asked, [self, asked = m_asked](const QList<Mention> &mentions) {
        if (self && self->m_asked == asked) self->show(mentions);
    });
}

void MentionsGroup::show(const QList<Mention> &mentions)
{
    const LayoutPause pause(m_rows->parentWidget());
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was followed
        delete item;
    }
    m_shown = mentions.mid(0, kMostShown);
    for (const Mention &mention : std::as_const(m_shown)) {
        QWidget *row = makeRow(mention);
        m_rows->addWidget(row);
        row->show();
    }
    const bool hasMore = mentions.size() > kMostShown;
    m_more->setText(tr("And in more: search for %1.").arg(isolated(oneLine(incident().ref))));
    m_more->setVisible(hasMore);
    setVisible(!m_shown.isEmpty());
}

QWidget *MentionsGroup::makeRow(const Mention &mention)
{
    auto *row = new QWidget;
    auto *link = new QuietLink(theme(), row);
    link->setLink(u"%1 %2"_s.arg(mention.ref, mention.title));
    auto *note = new ElidedLabel(theme(), TextStyle::Meta, Ink::Text2, row);
    note->setText(noteOfMention(mention));
    link->setAccessibleDescription(note->text());
    auto *lines = new QVBoxLayout(row);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(link);
    auto *inset = new QHBoxLayout;
    inset->setContentsMargins(sides(kQuietInset, 0, 0, 0));
    inset->addWidget(note);
    lines->addLayout(inset);
    const QUuid other = mention.uuid;
    connect(link, &QAbstractButton::clicked, this, [this, other] { emit incidentWanted(other); });
    return row;
}

} // namespace nevertwice
