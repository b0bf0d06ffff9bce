#pragma once

#include "model/store/seenbefore.h"
#include "ui/kit/theme.h"

#include <QStyledItemDelegate>

class QListView;

namespace nevertwice {

// A like incident as a small card: who it was, why it is like this one, what mended it; and its open promises below.
class SeenDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    SeenDelegate(const Theme &theme, QListView *view);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    // What is painted, for those who listen.
    static QString spoken(const SeenIncident &seen);
    static QString spoken(const SeenPromise &promise);

private:
    struct Line
    {
        QString text;
        TextStyle style = TextStyle::Meta;
        enum class Tone { Title, Plain, Quiet, Warn } tone = Tone::Plain;
        int before = 0; // pixels above it
    };
    QList<Line> linesOf(const SeenIncident &seen, int width) const;
    int heightOf(const QList<Line> &lines) const;
    int textWidth(int width) const;
    void paintIncident(QPainter &painter, const QStyleOptionViewItem &option, const SeenIncident &seen,
                       const QRect &plate, bool isSelected) const;
    void paintPromise(QPainter &painter, const QStyleOptionViewItem &option, const SeenPromise &promise,
                      const QRect &plate, bool isSelected) const;

    const Theme &m_theme;
    QListView *m_view;
};

} // namespace nevertwice
