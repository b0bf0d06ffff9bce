#include "ui/write/seendelegate.h"

#include "model/exchange/exportwords.h"
#include "ui/kit/codetext.h"
#include "ui/kit/format.h"
#include "ui/kit/listtext.h"
#include "ui/kit/marks.h"
#include "ui/write/panelrows.h"
#include "ui/write/seenpanel.h"

#include <QListView>
#include <QPainter>
#include <QTextLayout>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace seendelegate {

constexpr int kMark = 12;
constexpr int kMostReasons = 3;
constexpr int kTitleLines = 2;
constexpr int kReasonLines = 2;
constexpr int kMendedLines = 4;

// A text cut into lines of this width; the last one ends in an ellipsis where there is more.
QStringList brokenInto(const QString &text, const QFont &font, int width, int most)
{
    const QFontMetrics metrics(font);
    QTextLayout layout(text, font);
    QStringList lines;
    layout.beginLayout();
    for (;;) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) break;
        line.setLineWidth(width);
        if (lines.size() + 1 == most) {
            lines.append(metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, width));
            break;
        }
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

QString factsText(const SeenIncident &seen)
{
    QStringList facts;
    if (seen.impact) facts.append(durationText(*seen.impact));
    if (!(seen.state == State::Resolved)) facts.append(codeText(seen.state)); // as a rule it is over
    facts.removeAll(QString());
    return factLine(facts);
}

QString dayOf(const SeenIncident &seen)
{
    return seen.started.isKnown() ? dayText(ShownZone(seen.zone).dayOf(seen.started)) : SeenPanel::tr("no date");
}

QString mendedText(const SeenIncident &seen)
{
    const QString told = oneLine(plainWords(firstSentences(seen.mended, 2)));
    return told.isEmpty() ? QString() : SeenPanel::tr("Mended then: %1").arg(told);
}

QList<LikenessReason> reasonsOf(const SeenIncident &seen)
{
    QList<LikenessReason> reasons = seen.reasons;
    const bool hasCause = std::any_of(reasons.begin(), reasons.end(), [](const LikenessReason &reason) {
        return reason.kind == LikenessReason::Kind::Cause;
    });
    // The words are those of the cause's title then.
    if (hasCause)
        reasons.removeIf([](const LikenessReason &reason) { return reason.kind == LikenessReason::Kind::Words; });
    return reasons.mid(0, kMostReasons);
}

QString openText(const SeenIncident &seen)
{
    const int open = int(seen.promises.size());
    if (open == 0) return {};
    return open == 1 ? SeenPanel::tr("1 promise is still open")
                     : SeenPanel::tr("%n promises are still open", nullptr, open);
}

QString dueText(const SeenPromise &promise)
{
    QStringList parts;
    parts.append(promise.owner.isEmpty() ? SeenPanel::tr("nobody") : oneLine(promise.owner));
    if (promise.isOverdue)
        parts.append(SeenPanel::tr("overdue since %1").arg(dayText(promise.due.day())));
    else if (promise.due.isKnown())
        parts.append(SeenPanel::tr("due %1").arg(dayText(promise.due.day())));
    return factLine(parts);
}

} // namespace seendelegate

SeenDelegate::SeenDelegate(const Theme &theme, QListView *view)
    : QStyledItemDelegate(view), m_theme(theme), m_view(view)
{
}

int SeenDelegate::textWidth(int width) const
{
    return qMax(40, width - 2 * kPanelInset - 2 * kPanelPadding);
}

QList<SeenDelegate::Line> SeenDelegate::linesOf(const SeenIncident &seen, int width) const
{
    QList<Line> lines;
    const auto add = [&](const QString &text, TextStyle style, Line::Tone tone, int most, int before) {
        if (text.isEmpty()) return;
        for (const QString &line : seendelegate::brokenInto(text, m_theme.font(style), textWidth(width), most)) {
            lines.append({line, style, tone, before});
            before = 0;
        }
    };
    const QString title = seen.title.isEmpty() ? SeenPanel::tr("Untitled incident") : oneLine(seen.title);
    add(title, TextStyle::Label, Line::Tone::Title, seendelegate::kTitleLines, 2);
    int before = space::xs;
    for (const LikenessReason &reason : seendelegate::reasonsOf(seen)) {
        add(reasonSentence(reason), TextStyle::Meta, Line::Tone::Quiet, seendelegate::kReasonLines, before);
        before = 1;
    }
    add(seendelegate::mendedText(seen), TextStyle::Meta, Line::Tone::Plain, seendelegate::kMendedLines, space::xs);
    add(seendelegate::openText(seen), TextStyle::Meta, Line::Tone::Warn, 1, space::xs);
    return lines;
}

int SeenDelegate::heightOf(const QList<Line> &lines) const
{
    int height = 0;
    for (const Line &line : lines)
        height += QFontMetrics(m_theme.font(line.style)).height() + line.before;
    return height;
}

QSize SeenDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int width = m_view->viewport()->width();
    if (index.data(SeenPanel::HeadingRole).isValid()) return {width, m_theme.scaled(32)};
    const int meta = QFontMetrics(m_theme.font(TextStyle::Meta)).height();
    if (index.data(SeenPanel::PromiseRole).isValid()) return {width, 2 * meta + space::s + 2};
    const QList<Line> lines = linesOf(index.data(SeenPanel::SeenRole).value<SeenIncident>(), width);
    return {width, m_theme.scaled(18) + heightOf(lines) + 2 * space::s + 2};
}

void SeenDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const QRect plate =
        paintPanelGround(*painter, m_theme, *m_view, option, index.data(SeenPanel::HeadingRole).toString());
    if (plate.isNull()) return painter->restore();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QVariant promise = index.data(SeenPanel::PromiseRole);
    if (promise.isValid())
        paintPromise(*painter, option, promise.value<SeenPromise>(), plate, isSelected);
    else
        paintIncident(*painter, option, index.data(SeenPanel::SeenRole).value<SeenIncident>(), plate, isSelected);
    painter->restore();
}

void SeenDelegate::paintIncident(QPainter &painter, const QStyleOptionViewItem &option, const SeenIncident &seen,
                                 const QRect &plate, bool isSelected) const
{
    const Tokens &tokens = m_theme.tokens();
    const auto mirrored = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const auto start = int(QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter));
    const auto end = int(QStyle::visualAlignment(option.direction, Qt::AlignTrailing | Qt::AlignVCenter));
    const int left = plate.left() + kPanelPadding;
    const int width = textWidth(option.rect.width());
    const QColor quiet = isSelected ? tokens.onSelection : tokens.text2;
    // Who it was, above all else: severity, ref, how long; and when.
    QRect head(left, plate.top() + space::s, width, m_theme.scaled(18));
    const QSize pill = severityPillSize(m_theme, seen.severity);
    const QRect pillRect(head.left(), head.top() + (head.height() - pill.height()) / 2, pill.width(), pill.height());
    paintSeverityPill(painter, m_theme, mirrored(pillRect), seen.severity);
    painter.setFont(m_theme.font(TextStyle::Meta));
    const QFontMetrics metrics = painter.fontMetrics();
    const QString day = seendelegate::dayOf(seen);
    painter.setPen(quiet);
    painter.drawText(mirrored(head), end, day);
    const QRect facts = head.adjusted(pill.width() + space::s, 0, -metrics.horizontalAdvance(day) - space::s, 0);
    QStringList said{seen.ref, seendelegate::factsText(seen)};
    said.removeAll(QString());
    painter.drawText(mirrored(facts), start, metrics.elidedText(factLine(said), Qt::ElideRight, facts.width()));
    int top = head.bottom() + 1;
    for (const Line &line : linesOf(seen, option.rect.width())) {
        painter.setFont(m_theme.font(line.style));
        const int height = painter.fontMetrics().height();
        top += line.before;
        painter.setPen(isSelected                       ? tokens.onSelection
                       : line.tone == Line::Tone::Warn  ? tokens.danger
                       : line.tone == Line::Tone::Quiet ? tokens.text2
                                                        : tokens.text);
        painter.drawText(mirrored(QRect(left, top, width, height)), start, line.text);
        top += height;
    }
}

void SeenDelegate::paintPromise(QPainter &painter, const QStyleOptionViewItem &option, const SeenPromise &promise,
                                const QRect &plate, bool isSelected) const
{
    const Tokens &tokens = m_theme.tokens();
    const auto mirrored = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const auto start = int(QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter));
    painter.setFont(m_theme.font(TextStyle::Meta));
    const QFontMetrics metrics = painter.fontMetrics();
    const int left = plate.left() + kPanelPadding + space::s;
    QRect line(left + seendelegate::kMark + space::s, plate.top() + space::xs,
               plate.right() - kPanelPadding - left - seendelegate::kMark - space::s, metrics.height());
    const QRect mark(left, line.center().y() - seendelegate::kMark / 2, seendelegate::kMark, seendelegate::kMark);
    paintActionMark(painter, mirrored(mark), ActionStatus::Open,
                    isSelected          ? tokens.onSelection
                    : promise.isOverdue ? tokens.danger
                                        : tokens.text2);
    painter.setPen(isSelected ? tokens.onSelection : tokens.link);
    const QString title = promise.name + u' ' + oneLine(promise.title);
    painter.drawText(mirrored(line), start, metrics.elidedText(title, Qt::ElideRight, line.width()));
    line.translate(0, metrics.height());
    painter.setPen(isSelected ? tokens.onSelection : promise.isOverdue ? tokens.danger : tokens.text2);
    painter.drawText(mirrored(line), start,
                     metrics.elidedText(seendelegate::dueText(promise), Qt::ElideRight, line.width()));
}

QString SeenDelegate::spoken(const SeenIncident &seen)
{
    QStringList parts{seen.ref, oneLine(seen.title), severityText(seen.severity), seendelegate::dayOf(seen),
                      seendelegate::factsText(seen)};
    for (const LikenessReason &reason : seendelegate::reasonsOf(seen))
        parts.append(reasonSentence(reason));
    parts.append(seendelegate::mendedText(seen));
    parts.append(seendelegate::openText(seen));
    parts.removeAll(QString());
    return listText(parts);
}

QString SeenDelegate::spoken(const SeenPromise &promise)
{
    return SeenPanel::tr("Promise %1: %2, %3", "INC-3.2, what was promised, who and until when")
        .arg(promise.name, oneLine(promise.title), seendelegate::dueText(promise));
}

} // namespace nevertwice
