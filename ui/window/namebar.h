#pragma once

#include "ui/kit/theme.h"

#include <QWidget>

class QLineEdit;

namespace nevertwice {

// Asks once, across the top of the window and without stopping anybody, what the person is called.
class NameBar : public QWidget
{
    Q_OBJECT

public:
    explicit NameBar(const Theme &theme, QWidget *parent = nullptr);

signals:
    void named(const QString &name);
    void declined();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLineEdit *m_field = nullptr;
};

} // namespace nevertwice
