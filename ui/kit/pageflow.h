#pragma once

#include <QWidget>

namespace nevertwice {

// A part of a page: as wide as the page, and as high as that makes it. A layout would work out its least and its wished
// size too, each by measuring all text in a width it never gets; these answers are enough and cost nothing.
class PageFlow : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    QSize sizeHint() const override { return {kWidth, kLine}; }
    QSize minimumSizeHint() const override { return {}; }

    static constexpr int kWidth = 320;
    static constexpr int kLine = 24;
};

} // namespace nevertwice
