#pragma once

#include "tests/support/builders.h"
#include "ui/kit/timefield.h"
#include "ui/write/document.h"
#include "ui/write/timelineeditor.h"
#include "ui/write/timelineitemmodel.h"
#include "ui/write/timelineview.h"

#include <QApplication>
#include <QTest>

namespace nevertwice::test {

// An open incident of Berlin with three events, in a window.
struct TimelineDesk
{
    explicit TimelineDesk(const Incident &incident) : document(incident)
    {
        editor.setClock(stoppedAt("2026-09-16T09:30:00Z"));
        editor.resize(760, 500);
        editor.setDocument(&document);
        editor.show();
        QApplication::setActiveWindow(&editor);
        view->setFocus();
    }
    TimelineDesk()
        : TimelineDesk(
              anIncident()
                  .inZone("Europe/Berlin")
                  .withEvent(anEvent().at("2026-09-14T12:05:00Z").saying("Alert fires").ofKind(EventKind::Detection))
                  .withEvent(anEvent().at("2026-09-14T12:20:00Z").saying("Rolled back"))
                  .withEvent(anEvent().saying("Somebody restarted the cache").writtenAs("later")))
    {
    }

    QModelIndex cell(int row, int column) const { return view->model()->index(row, column); }
    QString text(int row, int column = TimelineItemModel::TextColumn) const
    {
        return cell(row, column).data().toString();
    }
    QStringList texts() const
    {
        QStringList all;
        for (int row = 0; row < view->model()->rowCount(); ++row)
            all.append(text(row));
        return all;
    }
    const QList<Event> &events() const { return document.incident().timeline; }
    // The one that is open; those that were closed may not be gone yet.
    template <typename Field> Field *field() const
    {
        for (auto *field : view->findChildren<Field *>())
            if (field->isVisible()) return field;
        return nullptr;
    }
    void open(int row, int column)
    {
        view->setCurrentIndex(cell(row, column));
        QTest::keyClick(view, Qt::Key_F2);
    }
    void typeTime(const QString &typed)
    {
        auto *time = field<TimeField>();
        QVERIFY(time);
        time->selectAll();
        QTest::keyClicks(time, typed);
        QTest::keyClick(time, Qt::Key_Return);
        QApplication::processEvents(); // the view takes it over when the key has been dealt with
    }

    Theme theme;
    Document document;
    TimelineEditor editor{theme};
    TimelineView *view = editor.view();
};

} // namespace nevertwice::test
