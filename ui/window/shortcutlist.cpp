#include "ui/window/shortcutlist.h"

#include "ui/kit/format.h"
#include "ui/kit/labels.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

ShortcutList::ShortcutList(const Theme &theme, const QList<Actions::Shortcut> &shortcuts, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    setObjectName("shortcuts"_L1);
    setSurface(this, u"surface"_s);
    auto *content = new QWidget;
    setSurface(content, u"surface"_s);
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(space::xxl, space::l, space::xxl, space::xxl);
    grid->setHorizontalSpacing(space::xxl);
    grid->setVerticalSpacing(space::s);
    grid->setColumnStretch(0, 1);
    QString group;
    int row = 0;
    for (const Actions::Shortcut &shortcut : shortcuts) {
        if (shortcut.group != group) {
            group = shortcut.group;
            QLabel *heading = makeLabel(theme, group, TextStyle::Subheading);
            heading->setContentsMargins(0, row > 0 ? space::m : 0, 0, 0);
            grid->addWidget(heading, row++, 0, 1, 2);
        }
        grid->addWidget(makeLabel(theme, shortcut.text, TextStyle::Body), row, 0);
        QLabel *keys = makeLabel(theme, leftToRight(shortcut.keys), TextStyle::Code, Ink::Text2);
        keys->setProperty("keys", true);
        grid->addWidget(keys, row++, 1, Qt::AlignTrailing);
    }
    grid->setRowStretch(row, 1);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setWidget(content);
    area->setAccessibleName(windowTitle());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
    resize(460, qMin(720, content->sizeHint().height() + space::l));
}

} // namespace nevertwice
