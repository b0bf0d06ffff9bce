#pragma once

#include "ui/kit/theme.h"

#include <QWidget>

class QLineEdit;

namespace nevertwice {

// Asks once, across the foot of the window and without stopping anybody, what the person is called. It waits while
// another bar says something.
class NameBar : public QWidget
{
    Q_OBJECT

public:
    explicit NameBar(const Theme &theme, QWidget *parent = nullptr);

    void ask();
    void finish(); // it is answered
    void setFree(bool isFree);

signals:
    void named(const QString &name);
    void declined();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void look();

    bool m_isAsking = false;
    bool m_isFree = true;
    QLineEdit *m_field = nullptr;
};

} // namespace nevertwice
