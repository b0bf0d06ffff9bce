#include "ui/causes/causerows.h"

#include "ui/causes/causepage.h"
#include "ui/kit/codetext.h"
#include "ui/kit/format.h"
#include "ui/kit/listtext.h"
#include "ui/kit/marks.h"

#include <QListView>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace causepage {

constexpr int kLead = 60; // for the severity, or the mark of an action

RowDelegate::RowDelegate(const Theme &theme, QListView *view) : QStyledItemDelegate(view), m_theme(theme), m_view(view)
{
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), m_theme.scaled(kRow)};
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    const auto row = index.data(CausePage::RowRole).value<Row>();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected) && m_view->hasFocus();
    const auto mirrored = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const auto start = int(QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter));
    const auto end = int(QStyle::visualAlignment(option.direction, Qt::AlignTrailing | Qt::AlignVCenter));
    painter->save();
    painter->setLayoutDirection(Qt::LayoutDirectionAuto); // each text by its own letters
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect plate = option.rect.adjusted(0, 1, 0, -1);
    if (isSelected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(isSelected ? tokens.selection : tokens.hover);
        painter->drawRoundedRect(plate, space::radius, space::radius);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) paintFocusRing(*painter, m_theme, QRectF(plate), space::radius);
    const QRect lead(plate.left() + space::s, plate.top(), m_theme.scaled(kLead), plate.height());
    if (row.status) {
        const QRect mark(lead.left() + 2, lead.center().y() - 7, 14, 14);
        paintActionMark(*painter, mirrored(mark), *row.status, isSelected ? tokens.onSelection : tokens.text2);
    } else {
        const QSize pill = severityPillSize(m_theme, row.severity);
        const QRect rect(lead.left(), lead.center().y() - pill.height() / 2, pill.width(), pill.height());
        paintSeverityPill(*painter, m_theme, mirrored(rect), row.severity);
    }
    QRect rest =
        plate.adjusted(row.status ? m_theme.scaled(kLead) / 2 : m_theme.scaled(kLead) + space::s, 0, -space::s, 0);
    painter->setFont(m_theme.font(TextStyle::Meta));
    const int factsWidth = painter->fontMetrics().horizontalAdvance(row.facts);
    painter->setPen(isSelected ? tokens.onSelection : tokens.text2);
    painter->drawText(mirrored(rest), end, row.facts);
    rest.adjust(0, 0, -factsWidth - space::m, 0);
    const int noteWidth = painter->fontMetrics().horizontalAdvance(row.note);
    painter->setPen(isSelected ? tokens.onSelection : tokens.danger);
    painter->drawText(mirrored(rest), end, row.note);
    rest.adjust(0, 0, -noteWidth - space::m, 0);
    painter->setFont(m_theme.font(TextStyle::Body));
    painter->setPen(isSelected ? tokens.onSelection : tokens.text);
    painter->drawText(mirrored(rest), start,
                      painter->fontMetrics().elidedText(row.title, Qt::ElideRight, rest.width()));
    painter->restore();
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return factLine(parts);
}

Row rowOf(const CauseIncident &one)
{
    QStringList notes;
    if (one.isAvoidable) notes.append(CausePage::tr("avoidable"));
    if (!one.isCounted) notes.append(CausePage::tr("not counted"));
    QStringList facts{codeText(one.role)};
    if (one.row.impactMsecs) facts.append(durationText(std::chrono::milliseconds(*one.row.impactMsecs)));
    const Moment &started = one.row.milestones.started;
    facts.append(started.isKnown() ? dayText(ShownZone(one.row.timeZone).dayOf(started)) : CausePage::tr("no date"));
    return {one.row.severity, std::nullopt, one.row.ref + u' ' + oneLine(one.row.title), joined(notes), joined(facts)};
}

Row rowOf(const ActionRow &one, const Moment &now)
{
    const Action &action = one.action;
    QString late;
    if (isOverdue(action, now)) {
        const int days = int(action.due.day().daysTo(now.day()));
        late = days == 1 ? CausePage::tr("1 day overdue") : CausePage::tr("%n days overdue", nullptr, days);
    }
    QStringList facts{codeText(action.status),
                      action.owner.isEmpty() ? CausePage::tr("nobody") : oneLine(action.owner)};
    if (action.due.isKnown() && late.isEmpty() && !action.isClosed()) facts.append(dayText(action.due.day()));
    return {{},
            action.status,
            u"%1.%2 "_s.arg(one.incidentRef).arg(action.number) + oneLine(action.title),
            late,
            joined(facts)};
}

} // namespace causepage

} // namespace nevertwice
