#pragma once

#include "ui/kit/actions.h"
#include "ui/kit/theme.h"

#include <QDialog>

namespace nevertwice {

// All shortcuts of the window on one page, made from its actions.
class ShortcutList : public QDialog
{
    Q_OBJECT

public:
    ShortcutList(const Theme &theme, const QList<Actions::Shortcut> &shortcuts, QWidget *parent = nullptr);
};

} // namespace nevertwice
