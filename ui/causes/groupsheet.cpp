#include "ui/causes/groupsheet.h"

#include "ui/kit/format.h"
#include "ui/kit/labels.h"
#include "ui/kit/sheetparts.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace groupsheet {

constexpr int kWidth = 640;
constexpr int kHeight = 600;
constexpr qsizetype kMostMembers = 40; // are shown each; the others are of the group all the same
constexpr qsizetype kMostLetters = 90;

} // namespace groupsheet

QString GroupSheet::headline(int incidents, int groups)
{
    if (groups == 1) return tr("Of these %n incidents some look like one shared cause.", nullptr, incidents);
    return tr("These %1 incidents look like %2 shared causes.", "numbers")
        .arg(numberText(incidents), numberText(groups));
}

GroupSheet::GroupSheet(const Theme &theme, const QList<CauseGroup> &groups, int incidents, QWidget *parent)
    : QDialog(parent), m_theme(theme), m_left(int(groups.size()))
{
    setObjectName("groupSheet"_L1);
    setWindowTitle(tr("Shared causes"));
    setAttribute(Qt::WA_DeleteOnClose);
    setSurface(this, u"surface"_s);
    auto *content = new QWidget;
    m_cards = new QVBoxLayout(content);
    m_cards->setContentsMargins(0, 0, space::s, 0);
    m_cards->setSpacing(space::m);
    for (const CauseGroup &group : groups)
        m_cards->addWidget(cardOf(group));
    m_cards->addStretch(1);
    setSurface(content, u"surface"_s);
    auto *area = new QScrollArea;
    area->setAccessibleName(tr("Groups of incidents"));
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    setSurface(area->viewport(), u"surface"_s);
    m_rest = makeParagraph(theme, {}, TextStyle::Meta, Ink::Text2);
    m_rest->setObjectName("groupRest"_L1);
    auto *close = new QPushButton(tr("Done"));
    close->setObjectName("groupDone"_L1);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_rest, 1);
    foot->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(makeParagraph(theme, headline(incidents, m_left), TextStyle::Heading));
    layout->addWidget(makeParagraph(theme,
                                    tr("Name the cause, take out those that have another one, and link the rest. "
                                       "Nothing is linked before you say so."),
                                    TextStyle::Body, Ink::Text2));
    layout->addWidget(area, 1);
    layout->addLayout(foot);
    describe();
    fitIntoWindow(*this, {theme.scaled(groupsheet::kWidth), theme.scaled(groupsheet::kHeight)});
}

QWidget *GroupSheet::cardOf(const CauseGroup &group)
{
    auto *card = new QWidget;
    card->setObjectName("groupCard"_L1);
    setSurface(card, u"card"_s);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(space::l, space::m, space::l, space::m);
    layout->setSpacing(space::xs);
    auto *title = new QLineEdit(oneLine(group.title));
    title->setAccessibleName(tr("Title of the new cause"));
    auto *link = new QPushButton(tr("Link"));
    link->setProperty("primary", true);
    auto *refuse = new QPushButton(tr("Not the same"));
    for (QPushButton *button : {link, refuse})
        button->setAutoDefault(false); // Enter in a title is meant for its own group
    connect(title, &QLineEdit::returnPressed, link, &QPushButton::click);
    link->setAccessibleName(tr("Link the incidents to “%1”").arg(oneLine(group.title)));
    refuse->setAccessibleName(tr("Not the same: “%1”").arg(oneLine(group.title)));
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s);
    head->addWidget(title, 1);
    head->addWidget(link);
    head->addWidget(refuse);
    layout->addLayout(head);
    QList<QCheckBox *> members;
    for (qsizetype i = 0; i < std::min(group.incidents.size(), groupsheet::kMostMembers); ++i) {
        const QString name = group.refs.value(i) + u' ' + oneLine(group.titles.value(i)).left(groupsheet::kMostLetters);
        auto *member = new QCheckBox(asMenuText(name)); // an ampersand is no mnemonic
        member->setAccessibleName(name);
        member->setChecked(true);
        members.append(member);
        layout->addWidget(member);
    }
    const qsizetype hidden = group.incidents.size() - members.size();
    if (hidden > 0)
        layout->addWidget(makeLabel(m_theme, tr("and %n more", nullptr, int(hidden)), TextStyle::Meta, Ink::Text2));
    const auto chosen = [group, members] {
        QList<QUuid> incidents;
        for (qsizetype i = 0; i < group.incidents.size(); ++i)
            if (i >= members.size() || members[i]->isChecked()) incidents.append(group.incidents[i]);
        return incidents;
    };
    for (QCheckBox *member : std::as_const(members))
        connect(member, &QCheckBox::toggled, this, [link, chosen] { link->setEnabled(!chosen().isEmpty()); });
    connect(link, &QPushButton::clicked, this, [this, card, title, group, chosen] {
        Cause cause;
        cause.uuid = QUuid::createUuid();
        cause.title = title->text().simplified().isEmpty() ? group.title : title->text().simplified();
        const QList<QUuid> incidents = chosen();
        const QString name = isolated(oneLine(cause.title));
        settle(card, incidents.size() == 1
                         ? tr("“%1”: 1 incident is linked.").arg(name)
                         : tr("“%1”: %n incidents are linked.", nullptr, int(incidents.size())).arg(name));
        emit wanted({CauseWish::Kind::Link, cause, {}, incidents, {}, {}});
    });
    connect(refuse, &QPushButton::clicked, this, [this, card, group] {
        settle(card, tr("“%1” is not proposed again.").arg(isolated(oneLine(group.title))));
        emit wanted({CauseWish::Kind::Refuse, {}, {}, {}, proposalKey(group.incidents), {}});
    });
    return card;
}

// What was decided stands in the place of the question.
void GroupSheet::settle(QWidget *card, const QString &outcome)
{
    const int place = m_cards->indexOf(card);
    m_cards->removeWidget(card);
    card->hide();
    card->deleteLater(); // it is telling this
    m_cards->insertWidget(place, makeParagraph(m_theme, outcome, TextStyle::Body, Ink::Text2));
    --m_left;
    describe();
}

void GroupSheet::describe()
{
    m_rest->setText(m_left == 0   ? tr("Nothing is left to decide.")
                    : m_left == 1 ? tr("1 group is left. What is not decided waits under Causes.")
                                  : tr("%n groups are left. What is not decided waits under Causes.", nullptr, m_left));
}

} // namespace nevertwice
