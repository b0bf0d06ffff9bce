#pragma once

#include "ui/kit/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QVBoxLayout>

namespace nevertwice::test {

// A window with one field and something else that can have the keyboard.
struct FieldBench
{
    template <typename Field> Field *put(Field *field)
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(field);
        layout->addWidget(&other);
        layout->addStretch(1);
        window.resize(320, 400);
        window.show();
        QApplication::setActiveWindow(&window);
        field->setFocus();
        QApplication::processEvents();
        return field;
    }

    Theme theme;
    QWidget window;
    QLineEdit other;
};

} // namespace nevertwice::test
