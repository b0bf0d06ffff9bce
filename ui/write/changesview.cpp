#include "ui/write/changesview.h"

#include "model/exchange/worddifferences.h"
#include "ui/kit/labels.h"
#include "ui/kit/sides.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr qsizetype kMostLines = 200;        // of one change
constexpr double kSameLine = 0.4;            // with so many words in common one was made of the other
constexpr qsizetype kMostCompared = 200'000; // letters: nobody waits for it
constexpr qsizetype kContext = 60;           // letters beside what changed

qsizetype blankBefore(const QString &text, qsizetype place)
{
    const qsizetype blank = text.lastIndexOf(u' ', place);
    return blank > place - kContext / 2 ? blank : place;
}

qsizetype blankAfter(const QString &text, qsizetype place)
{
    const qsizetype blank = text.indexOf(u' ', place);
    return blank >= 0 && blank < place + kContext / 2 ? blank + 1 : place;
}

// Of what is the same, only what stands beside a change.
QString contextOf(const QString &same, bool isFirst, bool isLast)
{
    const qsizetype kept = (isFirst ? 0 : kContext) + (isLast ? 0 : kContext);
    if (same.size() <= kept + kContext) return same;
    const QString start = isFirst ? QString() : same.left(blankBefore(same, kContext));
    const QString end = isLast ? QString() : same.mid(blankAfter(same, same.size() - kContext));
    return start + u" …"_s + (isLast ? QString() : u' ' + end);
}

// The line of one side, its changes marked.
QString markedLine(const QList<WordRun> &runs, WordRun::Kind side)
{
    QString marked;
    for (qsizetype i = 0; i < runs.size(); ++i) {
        const WordRun &run = runs[i];
        if (run.kind == WordRun::Kind::Same)
            marked += contextOf(run.text, i == 0, i + 1 == runs.size()).toHtmlEscaped();
        else if (run.kind == side)
            marked += u"<b>"_s + run.text.toHtmlEscaped() + u"</b>"_s;
    }
    return marked.trimmed();
}

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

// Lines that went and those that came instead of them stand one after the other.
void ChangesView::add(const Difference &change)
{
    if (layout()->count() > 0) static_cast<QVBoxLayout *>(layout())->addSpacing(space::xs);
    addLine(change.what, TextStyle::Label, 0);
    QStringList gone;
    QStringList come;
    for (const QString &line : change.lines.mid(0, kMostLines)) {
        const QString text = line.mid(1).trimmed();
        if (text.isEmpty()) continue; // an empty line came or went: nobody reads that
        if (line.startsWith(u'-') && !come.isEmpty()) addReplaced(gone, come);
        if (line.startsWith(u'-'))
            gone.append(text);
        else if (line.startsWith(u'+'))
            come.append(text);
        else
            addLine(text, TextStyle::Body, space::m);
    }
    addReplaced(gone, come);
    if (change.lines.size() > kMostLines) addLine(tr("… and more"), TextStyle::Body, space::m);
}

void ChangesView::addReplaced(QStringList &gone, QStringList &come)
{
    // Where a whole text was written anew, no line was made of another.
    const qsizetype letters = gone.size() * come.join(QString()).size() + come.size() * gone.join(QString()).size();
    const bool isCompared = letters <= kMostCompared;
    for (const QString &old : std::as_const(gone)) {
        qsizetype same = isCompared ? 0 : come.size();
        while (same < come.size() && shareInCommon(old, come[same]) < kSameLine)
            ++same;
        if (same == come.size()) {
            addLine(tr("Was: %1").arg(old), TextStyle::Body, space::m, Ink::Text2);
            continue;
        }
        for (; same > 0; --same)
            addLine(tr("Now: %1").arg(come.takeFirst()), TextStyle::Body, space::m);
        addPair(old, come.takeFirst());
    }
    for (const QString &now : std::as_const(come))
        addLine(tr("Now: %1").arg(now), TextStyle::Body, space::m);
    gone.clear();
    come.clear();
}

void ChangesView::addPair(const QString &old, const QString &now)
{
    const QList<WordRun> runs = wordDifferences(old, now);
    const QString was = tr("Was: %1").toHtmlEscaped().arg(markedLine(runs, WordRun::Kind::Gone));
    const QString is = tr("Now: %1").toHtmlEscaped().arg(markedLine(runs, WordRun::Kind::Come));
    addLine(was, TextStyle::Body, space::m, Ink::Text2)->setTextFormat(Qt::RichText);
    addLine(is, TextStyle::Body, space::m)->setTextFormat(Qt::RichText);
}

QLabel *ChangesView::addLine(const QString &text, TextStyle style, int indent, Ink ink)
{
    QLabel *label = makeParagraph(m_theme, text, style, style == TextStyle::Label ? Ink::Text2 : ink, this);
    label->setContentsMargins(layoutDirection() == Qt::LeftToRight ? indent : 0, 0,
                              layoutDirection() == Qt::LeftToRight ? 0 : indent, 0);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout()->addWidget(label);
    return label;
}

} // namespace nevertwice
