#pragma once

#include "ui/kit/theme.h"

#include <QLineEdit>

class QAction;

namespace nevertwice {

// Where one types what one looks for. Escape empties it, a second Escape goes back to the list.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(const Theme &theme, QWidget *parent = nullptr);

signals:
    void left(); // with Escape, Enter or Down: the list is wanted

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QAction *m_clear = nullptr;
};

} // namespace nevertwice
