#pragma once

#include <QPushButton>

namespace nevertwice {

// A quiet button that says what is chosen and opens a menu of the others. Its words stand within its padding and end in
// an ellipsis where there is no room: a style sheet draws those of a button with a menu from its edge.
class PickButton : public QPushButton
{
    Q_OBJECT

public:
    explicit PickButton(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace nevertwice
