#pragma once

#include "ui/kit/theme.h"
#include "ui/picture/phaseband.h"

#include <QWidget>

namespace nevertwice {

// The band of phases on the page: the picture, what its narrow parts are called, and the same in words for those who do
// not see it.
class PhaseBandView : public QWidget
{
    Q_OBJECT

public:
    explicit PhaseBandView(const Theme &theme, QWidget *parent = nullptr);

    void showParts(const QList<BandPart> &parts, const QList<BandTick> &ticks);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    BandLook look() const;
    BandLegend legendFor(const BandLayout &layout, double width) const;
    QString partText(int part) const;

    const Theme &m_theme;
    QList<BandPart> m_parts;
    QList<BandTick> m_ticks;
};

} // namespace nevertwice
