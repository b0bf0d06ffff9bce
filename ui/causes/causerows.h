#pragma once

#include "model/store/causestory.h"
#include "ui/kit/theme.h"

#include <QStyledItemDelegate>

#include <optional>

class QListView;

namespace nevertwice {

namespace causepage {

inline constexpr int kRow = 34; // pixels, before they are scaled

// What a row says: who it is, what is special about it, and how much.
struct Row
{
    Code<Severity> severity;
    std::optional<Code<ActionStatus>> status; // of an action
    QString title;
    QString note; // in the ink of danger
    QString facts;
};

// A row of the page: an incident, or a promise.
class RowDelegate : public QStyledItemDelegate
{
public:
    RowDelegate(const Theme &theme, QListView *view);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
    QListView *m_view;
};

Row rowOf(const CauseIncident &one);
Row rowOf(const ActionRow &one, const Moment &now);

} // namespace causepage

} // namespace nevertwice

Q_DECLARE_METATYPE(nevertwice::causepage::Row)
