#include "ui/follow/owedtable.h"

#include "ui/follow/coveragemodel.h"
#include "ui/kit/codetext.h"
#include "ui/kit/textcelldelegate.h"

#include <QHeaderView>
#include <QMenu>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace owedtable {

constexpr int kNarrowestIncident = 200;
constexpr int kFactWidth = 168;

// Danger is kept for what is late, as in every table.
Ink inkOf(const QModelIndex &index)
{
    if (index.column() == PostmortemModel::IncidentColumn) return Ink::Text;
    const bool isLate = index.column() == PostmortemModel::DueColumn && index.data(PostmortemModel::LateRole).toBool();
    return isLate ? Ink::Danger : Ink::Text2;
}

} // namespace owedtable

OwedTable::OwedTable(const Theme &theme, PostmortemModel &model, Clock clock, QWidget *parent)
    : RowView(theme, parent), m_model(model), m_clock(std::move(clock))
{
    setObjectName("postmortemTable"_L1);
    setAccessibleName(tr("Postmortems that are late, due or not begun"));
    setFrameShape(QFrame::NoFrame);
    setModel(&model);
    setItemDelegate(new TextCellDelegate(theme, owedtable::inkOf, TextCellDelegate::Lines::BetweenRows, this));
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionsMovable(false);
    horizontalHeader()->setSortIndicatorShown(false);
    setFitted(PostmortemModel::IncidentColumn, theme.scaled(owedtable::kNarrowestIncident), Fit::Always);
    for (const UsualColumnWidth &usual : sharing())
        setColumnWidth(usual.column, usual.width);
    connect(this, &RowView::opened, this, [this](int row) { emit incidentWanted(m_model.incidentAt(row)); });
    connect(this, &RowView::menuWanted, this, [this](const QPoint &place) {
        QMenu menu(this);
        fillMenu(menu);
        menu.exec(place);
    });
}

QList<UsualColumnWidth> OwedTable::sharing() const
{
    const int usual = theme().scaled(owedtable::kFactWidth);
    const int noDay = TextCellDelegate::widthFor(theme(), {PostmortemModel::tr("No day, no review")});
    QList<UsualColumnWidth> facts;
    for (const int column : {PostmortemModel::SeverityColumn, PostmortemModel::ReviewColumn})
        facts.append({column, fittedWidth(*this, column, usual)});
    facts.append({PostmortemModel::DueColumn, fittedWidth(*this, PostmortemModel::DueColumn, std::max(usual, noDay))});
    return facts;
}

void OwedTable::change(const QModelIndex &index)
{
    emit menuWanted(viewport()->mapToGlobal(visualRect(index).bottomLeft()));
}

// The cell, as its delegate paints it.
QRect OwedTable::ringOf(const QModelIndex &current) const
{
    return visualRect(current).adjusted(0, 0, 0, -1);
}

void OwedTable::fillMenu(QMenu &menu)
{
    const int count = int(chosenRows().size());
    if (count > 1) menu.addAction(tr("%n incidents", nullptr, count))->setEnabled(false);
    connect(menu.addAction(tr("&Open the incident")), &QAction::triggered, this,
            [this] { emit incidentWanted(m_model.incidentAt(chosenRows().first())); });
    if (!isChangeable()) return;
    // One that is published is looked through first, on its page.
    QMenu *review = menu.addMenu(tr("&Postmortem"));
    for (const Review state : {Review::None, Review::Draft, Review::InReview, Review::Approved, Review::NotRequired})
        connect(review->addAction(codeText(Code<Review>(state))), &QAction::triggered, this,
                [this, state] { wantReview(state); });
}

void OwedTable::wantReview(Review review)
{
    BulkChange wanted;
    wanted.kind = BulkChange::Kind::Review;
    wanted.value = Code<Review>(review).word();
    wanted.now = m_clock();
    for (const int row : chosenRows())
        wanted.incidents.append(m_model.incidentAt(row));
    emit changeWanted(wanted);
}

} // namespace nevertwice
