#include "ui/find/incidentdelegate.h"

#include "ui/find/incidentitemmodel.h"
#include "ui/kit/codetext.h"
#include "ui/kit/format.h"
#include "ui/kit/listtext.h"
#include "ui/kit/marks.h"

#include <QPainter>
#include <QTextLayout>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr int kInset = space::s;
constexpr int kPlatePadding = space::m;
// Where the lines of a card stand, at the usual size of type.
struct CardLines
{
    int row;
    int first;
    int second;
    int height;
};
constexpr CardLines kComfortable{space::listRow, 12, 38, 20};
constexpr CardLines kCompact{space::compactListRow, 4, 22, 18};

CardLines cardLines(const Theme &theme)
{
    const CardLines &lines = theme.isCompact() ? kCompact : kComfortable;
    return {theme.scaled(lines.row), theme.scaled(lines.first), theme.scaled(lines.second), theme.scaled(lines.height)};
}

constexpr int kStateMark = 12;
constexpr int kDividerHeight = 30;

int dividerHeight(const Theme &theme, const QModelIndex &index)
{
    return index.data(IncidentItemModel::DividerRole).toString().isEmpty() ? 0 : theme.scaled(kDividerHeight);
}

// One card while it is painted: the free room of a line shrinks from both ends as facts take their places. Places are
// reckoned left to right and mirrored when painted.
class Card
{
public:
    Card(QPainter &painter, const Theme &theme, const QStyleOptionViewItem &option)
        : m_painter(painter), m_theme(theme), m_option(option),
          m_isSelected(option.state.testFlag(QStyle::State_Selected)),
          m_plate(option.rect.adjusted(kInset, 1, -kInset, -1))
    {
    }

    void background()
    {
        const Tokens &tokens = m_theme.tokens();
        const bool isHovered = m_option.state.testFlag(QStyle::State_MouseOver);
        m_painter.setRenderHint(QPainter::Antialiasing);
        if (m_isSelected || isHovered) {
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(m_isSelected ? tokens.selection : tokens.hover);
            m_painter.drawRoundedRect(m_plate, space::cardRadius, space::cardRadius);
        }
        const bool isKeyboardHere = m_option.state.testFlag(QStyle::State_HasFocus) &&
                                    m_option.state.testFlag(QStyle::State_KeyboardFocusChange);
        if (isKeyboardHere) paintFocusRing(m_painter, m_theme, m_plate, space::cardRadius);
    }

    void startLine(int top)
    {
        m_line = QRect(m_plate.left() + kPlatePadding, m_plate.top() + top - 1, m_plate.width() - 2 * kPlatePadding,
                       cardLines(m_theme).height);
    }

    QRect takeStart(int width, int gap)
    {
        const QRect taken(m_line.left(), m_line.top(), width, m_line.height());
        m_line.setLeft(m_line.left() + width + gap);
        return mirrored(taken);
    }

    void labelAtStart(const QString &text, const QColor &ink)
    {
        if (text.isEmpty()) return;
        m_painter.setFont(m_theme.font(TextStyle::Label));
        const int width = std::min(m_painter.fontMetrics().horizontalAdvance(text) + 2, m_line.width() / 2);
        draw(takeStart(width, space::s), m_painter.fontMetrics().elidedText(text, Qt::ElideRight, width), ink);
    }

    QRect takeEnd(int width, int gap)
    {
        const QRect taken(m_line.right() + 1 - width, m_line.top(), width, m_line.height());
        m_line.setRight(m_line.right() - width - gap);
        return mirrored(taken);
    }

    QRect rest() const { return mirrored(m_line); }

    void textAtEnd(const QString &text, const QColor &ink, TextStyle style = TextStyle::Meta)
    {
        if (text.isEmpty()) return;
        m_painter.setFont(m_theme.font(style));
        const int width = m_painter.fontMetrics().horizontalAdvance(text);
        draw(takeEnd(width, space::m), text, ink);
    }

    void textInRest(const QString &text, const QColor &ink, TextStyle style)
    {
        m_painter.setFont(m_theme.font(style));
        // A title in the other direction is cut at its own end.
        draw(rest(), isolated(m_painter.fontMetrics().elidedText(text, Qt::ElideRight, m_line.width())), ink);
    }

    QColor ink() const { return m_isSelected ? m_theme.tokens().onSelection : m_theme.tokens().text; }
    QColor quietInk() const { return m_isSelected ? m_theme.tokens().onSelection : m_theme.tokens().text2; }
    // A colour that says something; on a selection its own ink is the only one that surely reads.
    QColor toneInk(const QColor &tone) const { return m_isSelected ? m_theme.tokens().onSelection : tone; }

private:
    QRect mirrored(const QRect &rect) const { return QStyle::visualRect(m_option.direction, m_option.rect, rect); }

    void draw(const QRect &rect, const QString &text, const QColor &ink)
    {
        m_painter.setPen(ink);
        const Qt::Alignment start = QStyle::visualAlignment(m_option.direction, Qt::AlignLeading | Qt::AlignVCenter);
        m_painter.drawText(rect, int(start) | Qt::TextSingleLine, text);
    }

    QPainter &m_painter;
    const Theme &m_theme;
    const QStyleOptionViewItem &m_option;
    bool m_isSelected;
    QRect m_plate;
    QRect m_line;
};

// A snippet without the marks around the words found, which are set in bold.
struct MarkedText
{
    QString plain;
    QList<QTextLayout::FormatRange> bold;
};

MarkedText readMarks(const QString &marked)
{
    MarkedText text;
    for (const QChar c : marked) {
        if (c == QChar(0xe000)) {
            QTextLayout::FormatRange range;
            range.start = int(text.plain.size());
            range.format.setFontWeight(QFont::Bold);
            text.bold.append(range);
        } else if (c == QChar(0xe001)) {
            if (!text.bold.isEmpty()) text.bold.last().length = int(text.plain.size()) - text.bold.last().start;
        } else {
            text.plain.append(c);
        }
    }
    return text;
}

// The same from a little before the first word found on, where that would else be out of sight.
QString fromFirstHit(const QString &snippet)
{
    constexpr qsizetype lead = 16;
    const qsizetype hit = snippet.indexOf(QChar(0xe000));
    if (hit <= lead) return snippet;
    const qsizetype space = snippet.indexOf(u' ', hit - lead);
    return u'…' + snippet.mid(space >= 0 && space < hit ? space + 1 : hit);
}

// Lays the text out in one line of any length and gives that length.
double layOut(QTextLayout &layout)
{
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid()) line.setLineWidth(1e6);
    layout.endLayout();
    return line.isValid() ? line.naturalTextWidth() : 0;
}

void paintSnippet(QPainter &painter, const QRect &rect, const QString &snippet, const QFont &font, const QColor &ink,
                  Qt::LayoutDirection direction)
{
    const MarkedText marked = readMarks(fromFirstHit(oneLine(snippet)));
    // What does not fit ends in an ellipsis; bold letters are wider, so it may have to give way once more.
    QString shown = marked.plain;
    int room = rect.width();
    double width = 0;
    QTextLayout layout;
    for (int attempt = 0; attempt < 3; ++attempt) {
        shown = QFontMetrics(font).elidedText(marked.plain, Qt::ElideRight, room);
        layout.setText(shown);
        layout.setFont(font);
        layout.setFormats(marked.bold);
        width = layOut(layout);
        if (width <= rect.width()) break;
        room -= int(width) - rect.width() + 4;
    }
    const double left = direction == Qt::RightToLeft ? rect.right() + 1 - width : rect.left();
    painter.setPen(ink);
    layout.draw(&painter, QPointF(left, rect.top() + (rect.height() - layout.boundingRect().height()) / 2));
}

void paintTitleLine(Card &card, QPainter &painter, const Theme &theme, const IncidentRow &row)
{
    card.startLine(cardLines(theme).first);
    const QSize pill = severityPillSize(theme, row.severity);
    const QRect place = card.takeStart(pill.width(), space::s);
    paintSeverityPill(
        painter, theme,
        QRect(place.left(), place.top() + (place.height() - pill.height()) / 2, pill.width(), pill.height()),
        row.severity);
    const QString title = row.title.isEmpty() ? IncidentItemModel::tr("Untitled incident") : oneLine(row.title);
    card.textInRest(title, card.ink(), TextStyle::ListTitle);
}

void paintState(Card &card, QPainter &painter, const Theme &theme, const Code<State> &state)
{
    const QString text = codeText(state);
    const QColor ink = card.toneInk(stateInk(theme.tokens(), state));
    card.textAtEnd(text, ink, TextStyle::Label);
    QRect mark = card.takeEnd(kStateMark - space::m + space::xs + space::xs, space::m);
    mark = QRect(mark.left(), mark.top() + (mark.height() - kStateMark) / 2, kStateMark, kStateMark);
    paintStateMark(painter, mark.adjusted(1, 1, -1, -1), state, ink);
}

void paintMetaLine(Card &card, QPainter &painter, const Theme &theme, const IncidentRow &row, const QString &age)
{
    const Tokens &tokens = theme.tokens();
    if (row.overdueActions > 0)
        card.textAtEnd(IncidentItemModel::tr("%n overdue", "actions of an incident", row.overdueActions),
                       card.toneInk(tokens.danger), TextStyle::Label);
    else if (row.openActions > 0)
        card.textAtEnd(IncidentItemModel::tr("%n open", "actions of an incident", row.openActions), card.quietInk());
    if (row.state != State::Resolved)
        paintState(card, painter, theme, row.state);
    else if (row.impactMsecs)
        card.textAtEnd(durationText(std::chrono::milliseconds(*row.impactMsecs)), card.quietInk());
    QStringList facts{row.ref, age};
    facts.removeAll(QString());
    if (row.classification.isKnown() && row.classification != Classification::Incident)
        facts.append(codeText(row.classification));
    if (!row.services.isEmpty()) facts.append(isolated(oneLine(listText(row.services))));
    card.textInRest(factLine(facts), card.quietInk(), TextStyle::Meta);
}

// A heading with a line behind it: where those with all that was asked for end.
void paintDivider(QPainter &painter, const Theme &theme, const QStyleOptionViewItem &option, const QString &text)
{
    const Tokens &tokens = theme.tokens();
    const QRect room(option.rect.left() + kInset + kPlatePadding, option.rect.top(),
                     option.rect.width() - 2 * (kInset + kPlatePadding), theme.scaled(kDividerHeight));
    painter.setFont(theme.font(TextStyle::Label));
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width());
    const int width = painter.fontMetrics().horizontalAdvance(shown);
    painter.setPen(tokens.text2);
    const int start = int(QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter));
    painter.drawText(room, start | Qt::TextSingleLine, shown);
    const QRect line(room.left() + width + space::s, room.center().y(), room.width() - width - space::s, space::hair);
    if (line.width() > 0) painter.fillRect(QStyle::visualRect(option.direction, room, line), tokens.border);
}

} // namespace

IncidentDelegate::IncidentDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

void IncidentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &whole, const QModelIndex &index) const
{
    const auto row = index.data(IncidentItemModel::RowRole).value<IncidentRow>();
    if (row.id.isNew()) return;
    painter->save();
    painter->setLayoutDirection(Qt::LayoutDirectionAuto); // each text by its own letters
    QStyleOptionViewItem option = whole;
    if (const int above = dividerHeight(m_theme, index); above > 0) {
        paintDivider(*painter, m_theme, whole, index.data(IncidentItemModel::DividerRole).toString());
        option.rect.setTop(option.rect.top() + above);
    }
    Card card(*painter, m_theme, option);
    card.background();
    paintTitleLine(card, *painter, m_theme, row);
    const QString age = index.data(IncidentItemModel::AgeRole).toString();
    const QString snippet = index.data(IncidentItemModel::SnippetRole).toString();
    card.startLine(cardLines(m_theme).second);
    if (snippet.isEmpty()) {
        paintMetaLine(card, *painter, m_theme, row, age);
    } else {
        card.textAtEnd(age, card.quietInk());
        card.labelAtStart(index.data(IncidentItemModel::WhereRole).toString(), card.quietInk());
        paintSnippet(*painter, card.rest(), snippet, m_theme.font(TextStyle::Meta), card.quietInk(), option.direction);
    }
    painter->restore();
}

QSize IncidentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {option.rect.width(), cardLines(m_theme).row + dividerHeight(m_theme, index)};
}

} // namespace nevertwice
