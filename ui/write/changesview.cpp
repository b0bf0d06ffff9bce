#include "ui/write/changesview.h"

#include "ui/kit/labels.h"
#include "ui/kit/sides.h"

#include <QVBoxLayout>

namespace nevertwice {

namespace {

constexpr qsizetype kMostLines = 200; // of one change

} // namespace

ChangesView::ChangesView(const Theme &theme, const QList<Difference> &changes, QWidget *parent)
    : PageFlow(parent), m_theme(theme)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(sides(space::l, 0, 0, space::s));
    layout->setSpacing(space::xs);
    if (changes.isEmpty()) addLine(tr("Nothing that could be read differs."), TextStyle::Body, 0);
    for (const Difference &change : changes)
        add(change);
    layout->addStretch(1);
}

void ChangesView::add(const Difference &change)
{
    if (layout()->count() > 0) static_cast<QVBoxLayout *>(layout())->addSpacing(space::xs);
    addLine(change.what, TextStyle::Label, 0);
    for (const QString &line : change.lines.mid(0, kMostLines)) {
        const QString text = line.mid(1).trimmed();
        if (text.isEmpty()) continue; // an empty line came or went: nobody reads that
        if (line.startsWith(u'-'))
            addLine(tr("Was: %1").arg(text), TextStyle::Body, space::m, Ink::Text2);
        else if (line.startsWith(u'+'))
            addLine(tr("Now: %1").arg(text), TextStyle::Body, space::m);
        else
            addLine(text, TextStyle::Body, space::m);
    }
    if (change.lines.size() > kMostLines) addLine(tr("… and more"), TextStyle::Body, space::m);
}

void ChangesView::addLine(const QString &text, TextStyle style, int indent, Ink ink)
{
    QLabel *label = makeParagraph(m_theme, text, style, style == TextStyle::Label ? Ink::Text2 : ink, this);
    label->setContentsMargins(layoutDirection() == Qt::LeftToRight ? indent : 0, 0,
                              layoutDirection() == Qt::LeftToRight ? 0 : indent, 0);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout()->addWidget(label);
}

} // namespace nevertwice
