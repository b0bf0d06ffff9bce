#pragma once

#include "ui/insights/tiles.h"
#include "ui/kit/theme.h"

#include <QAbstractButton>

namespace nevertwice {

// One number, large, with what it was made from and which way it went. It leads to the incidents behind it, and says
// its formula where the pointer or the keyboard is.
class TileButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit TileButton(const Theme &theme, QWidget *parent = nullptr);

    void setTile(const Tile &tile);
    const Tile &tile() const { return m_tile; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QColor changeInk() const;

    const Theme &m_theme;
    Tile m_tile;
};

} // namespace nevertwice
