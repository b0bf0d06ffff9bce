#include "ui/window/remembertable.h"

#include <QHeaderView>
#include <QTableView>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

void rememberTable(QTableView &table, Settings &settings, const QString &name)
{
    QHeaderView *header = table.horizontalHeader();
    // Of a version with other columns nothing is known here.
    const QString kept = u"%1-%2"_s.arg(name).arg(header->count());
    if (const QByteArray state = settings.header(kept); !state.isEmpty()) header->restoreState(state);
    auto *pause = new QTimer(&table); // dragging an edge tells of every pixel
    pause->setSingleShot(true);
    pause->setInterval(0);
    QObject::connect(pause, &QTimer::timeout, &table,
                     [header, &settings, kept] { settings.setHeader(kept, header->saveState()); });
    const auto later = [pause] { pause->start(); };
    QObject::connect(header, &QHeaderView::sectionResized, pause, later);
    QObject::connect(header, &QHeaderView::sectionMoved, pause, later);
    QObject::connect(header, &QHeaderView::sortIndicatorChanged, pause, later);
}

} // namespace nevertwice
