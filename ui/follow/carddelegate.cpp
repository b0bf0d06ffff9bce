#include "ui/follow/carddelegate.h"

#include "ui/follow/cardmodel.h"
#include "ui/follow/followitemmodel.h"
#include "ui/kit/codetext.h"
#include "ui/kit/format.h"
#include "ui/kit/icons.h"
#include "ui/kit/listtext.h"
#include "ui/kit/marks.h"

#include <QPainter>
#include <QTextLayout>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace carddelegate {

constexpr int kGap = 3; // above and below a card
constexpr int kActionMark = 14;
constexpr int kDisc = 20;
constexpr int kPillPadding = 5;
constexpr int kSign = 14;

// One card while it is painted. Places are reckoned from left to right and mirrored when painted; the free room of a
// line shrinks from both ends.
class Sheet
{
public:
    Sheet(QPainter &painter, const Theme &theme, const QStyleOptionViewItem &option)
        : m_painter(painter), m_theme(theme), m_option(option),
          m_isSelected(option.state.testFlag(QStyle::State_Selected)),
          m_plate(option.rect.adjusted(space::s, kGap, -space::s, -kGap)),
          m_room(m_plate.adjusted(space::m, theme.isCompact() ? space::xs : space::s, -space::m,
                                  theme.isCompact() ? -space::xs : -space::s))
    {
    }

    void plate()
    {
        const Tokens &tokens = m_theme.tokens();
        const bool isHovered = m_option.state.testFlag(QStyle::State_MouseOver);
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(QPen(m_isSelected ? tokens.accent : isHovered ? tokens.outline : tokens.border, 1));
        m_painter.setBrush(m_isSelected ? tokens.selection : m_theme.isDark() ? tokens.raised : tokens.surface);
        m_painter.drawRoundedRect(QRectF(m_plate).adjusted(0.5, 0.5, -0.5, -0.5), space::cardRadius, space::cardRadius);
        if (m_option.state.testFlag(QStyle::State_HasFocus))
            paintFocusRing(m_painter, m_theme, m_plate, space::cardRadius);
    }

    void lineAtTop() { startLine(TextStyle::Meta, m_room.top()); }
    void lineAtBottom()
    {
        const int height = lineHeight(TextStyle::Meta);
        m_line = QRect(m_room.left(), m_room.bottom() + 1 - height, m_room.width(), height);
    }

    QRect takeStart(int width, int gap)
    {
        const QRect taken(m_line.left(), m_line.top(), width, m_line.height());
        m_line.setLeft(taken.right() + 1 + gap);
        return mirrored(taken);
    }
    QRect takeEnd(int width, int gap)
    {
        const QRect taken(m_line.right() + 1 - width, m_line.top(), width, m_line.height());
        m_line.setRight(taken.left() - 1 - gap);
        return mirrored(taken);
    }
    void textAtStart(const QString &text, const QColor &tone, TextStyle style)
    {
        m_painter.setFont(m_theme.font(style));
        const int width = std::min(m_painter.fontMetrics().horizontalAdvance(text) + 1, m_line.width());
        draw(takeStart(width, space::s), text, tone);
    }
    void textAtEnd(const QString &text, const QColor &tone, TextStyle style)
    {
        if (text.isEmpty()) return;
        m_painter.setFont(m_theme.font(style));
        const int width = std::min(m_painter.fontMetrics().horizontalAdvance(text) + 1, m_line.width() * 2 / 3);
        draw(takeEnd(width, space::s), text, tone);
    }
    bool fits(const QString &text, TextStyle style) const
    {
        return QFontMetrics(m_theme.font(style)).horizontalAdvance(text) < m_line.width();
    }
    void textAtEndOfRest(const QString &text, const QColor &tone, TextStyle style)
    {
        m_painter.setFont(m_theme.font(style));
        const int width = std::min(m_painter.fontMetrics().horizontalAdvance(text) + 1, m_line.width());
        draw(takeEnd(width, space::s), text, tone, Qt::AlignTrailing);
    }
    void signAtEnd(const QString &name, const QColor &tone)
    {
        const QRect room = takeEnd(kSign, 0);
        const QRect place(room.left(), room.center().y() - kSign / 2 + 1, kSign, kSign);
        m_painter.drawPixmap(place, linePixmap(name, place.size(), ink(tone), m_painter.device()->devicePixelRatioF()));
    }
    void textInRest(const QString &text, const QColor &tone, TextStyle style)
    {
        m_painter.setFont(m_theme.font(style));
        draw(mirrored(m_line), text, tone);
    }

    // A word with an edge around it.
    void pillAtEnd(const QString &text, const QColor &tone)
    {
        if (text.isEmpty()) return;
        m_painter.setFont(m_theme.font(TextStyle::Pill));
        const int width = m_painter.fontMetrics().horizontalAdvance(text) + 2 * kPillPadding;
        const QRect whole = takeEnd(width, space::s);
        const int height = std::min(whole.height(), m_painter.fontMetrics().height() + 2);
        const QRect pill(whole.left(), whole.top() + (whole.height() - height) / 2, width, height);
        m_painter.setPen(QPen(ink(tone), 1));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRoundedRect(QRectF(pill).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        m_painter.drawText(pill, Qt::AlignCenter, text);
    }

    // Two letters of a name on a disc: one finds one's own cards by them.
    void discAtStart(const QString &name)
    {
        const Tokens &tokens = m_theme.tokens();
        QRect place = takeStart(m_theme.scaled(kDisc), space::xs + 2);
        place = QRect(place.left(), place.center().y() - place.width() / 2 + 1, place.width(), place.width());
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_isSelected ? tokens.surface : tokens.hover);
        m_painter.drawEllipse(place);
        m_painter.setPen(m_isSelected ? tokens.text : tokens.text2);
        m_painter.setFont(m_theme.font(TextStyle::Pill));
        m_painter.drawText(place, Qt::AlignCenter, initials(name));
    }

    void mark(const Code<ActionStatus> &status, const QColor &tone)
    {
        QRect place = takeStart(kActionMark, space::xs + 2);
        place = QRect(place.left(), place.center().y() - kActionMark / 2 + 1, kActionMark, kActionMark);
        paintActionMark(m_painter, place, status, ink(tone));
    }

    // As many lines as there is room for between the first line and the last.
    void title(const QString &text, const QColor &tone)
    {
        const QFont font = m_theme.font(TextStyle::ListTitle);
        const int meta = lineHeight(TextStyle::Meta) + 2;
        const QRect room = m_room.adjusted(0, meta, 0, -meta);
        QTextLayout layout(text, font);
        QTextOption wish(QStyle::visualAlignment(m_option.direction, Qt::AlignLeading));
        wish.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        wish.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(wish);
        const QFontMetrics metrics(font);
        const int most = std::max(1, room.height() / metrics.height());
        m_painter.setPen(ink(tone));
        m_painter.setFont(font);
        layout.beginLayout();
        for (int i = 0; i < most; ++i) {
            QTextLine line = layout.createLine();
            if (!line.isValid()) break;
            line.setLineWidth(room.width());
            const QRect place(room.left(), room.top() + i * metrics.height(), room.width(), metrics.height());
            const bool isCut = i + 1 == most && line.textStart() + line.textLength() < text.size();
            const QString shown = isCut ? metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, room.width())
                                        : text.mid(line.textStart(), line.textLength()).trimmed();
            m_painter.drawText(place, alignment(), isolated(shown));
        }
        layout.endLayout();
    }

private:
    // On a selection its own ink is the only one that surely reads.
    QColor ink(const QColor &tone) const { return m_isSelected ? m_theme.tokens().onSelection : tone; }
    QRect mirrored(const QRect &rect) const { return QStyle::visualRect(m_option.direction, m_option.rect, rect); }
    int alignment(Qt::Alignment side = Qt::AlignLeading) const
    {
        return int(QStyle::visualAlignment(m_option.direction, side | Qt::AlignVCenter)) | Qt::TextSingleLine;
    }
    int lineHeight(TextStyle style) const
    {
        return std::max(QFontMetrics(m_theme.font(style)).height(), m_theme.scaled(kDisc));
    }
    void startLine(TextStyle style, int top) { m_line = QRect(m_room.left(), top, m_room.width(), lineHeight(style)); }
    void draw(const QRect &rect, const QString &text, const QColor &tone, Qt::Alignment side = Qt::AlignLeading)
    {
        m_painter.setPen(ink(tone));
        const QString shown = m_painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
        m_painter.drawText(rect, alignment(side), isolated(shown));
    }

    QPainter &m_painter;
    const Theme &m_theme;
    const QStyleOptionViewItem &m_option;
    bool m_isSelected;
    QRect m_plate;
    QRect m_room;
    QRect m_line;
};

QColor priorityInk(const Tokens &tokens, const Code<Priority> &priority)
{
    return priority == Priority::P0 ? tokens.danger : priority == Priority::P1 ? tokens.warn : tokens.text2;
}

} // namespace carddelegate

CardDelegate::CardDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    const auto row = index.data(CardModel::RowRole).value<ActionRow>();
    const Action &action = row.action;
    const bool isLate = index.data(CardModel::OverdueRole).toBool();
    painter->save();
    carddelegate::Sheet sheet(*painter, m_theme, option);
    sheet.plate();
    sheet.lineAtTop();
    if (m_isStatusShown) sheet.mark(action.status, action.status == ActionStatus::Blocked ? tokens.warn : tokens.text2);
    sheet.textAtStart(u"%1.%2"_s.arg(row.incidentRef).arg(action.number), tokens.text2, TextStyle::Meta);
    const bool isAgain = index.data(CardModel::AgainRole).toBool();
    const QColor dueTone = isAgain ? tokens.warn : isLate ? tokens.danger : tokens.text2;
    const TextStyle dueStyle = isLate || isAgain ? TextStyle::Label : TextStyle::Meta;
    const QString due = index.data(CardModel::DueTextRole).toString();
    const QString point = index.data(CardModel::AgainPointRole).toString();
    if (!point.isEmpty() && !sheet.fits(due, dueStyle)) {
        sheet.textAtEndOfRest(point, dueTone, dueStyle);
        sheet.signAtEnd(u"retry"_s, dueTone);
    } else if (action.due.isKnown() || action.reviewOn.isKnown() || isAgain || !action.isClosed()) {
        sheet.textAtEndOfRest(due, dueTone, dueStyle);
    }
    sheet.title(index.data().toString(), action.isClosed() ? tokens.text2 : tokens.text);
    sheet.lineAtBottom();
    sheet.pillAtEnd(codeText(action.priority), carddelegate::priorityInk(tokens, action.priority));
    sheet.textAtEnd(codeText(action.type), tokens.text2, TextStyle::Meta);
    if (action.owner.isEmpty()) {
        sheet.textInRest(FollowItemModel::tr("Nobody"), action.isClosed() ? tokens.text2 : tokens.warn,
                         TextStyle::Meta);
    } else {
        const QString owner = oneLine(action.owner);
        sheet.discAtStart(owner);
        sheet.textInRest(owner, tokens.text2, TextStyle::Meta);
    }
    painter->restore();
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int meta =
        std::max(QFontMetrics(m_theme.font(TextStyle::Meta)).height(), m_theme.scaled(carddelegate::kDisc)) + 2;
    const int lines = m_theme.isCompact() ? 1 : 2;
    const int around = 2 * (carddelegate::kGap + (m_theme.isCompact() ? space::xs : space::s));
    return {option.rect.width(), 2 * meta + lines * QFontMetrics(m_theme.font(TextStyle::ListTitle)).height() + around};
}

} // namespace nevertwice
