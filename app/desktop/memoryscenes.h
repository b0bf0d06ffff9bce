#pragma once

#include <QSize>
#include <QString>

#include <functional>

class QWidget;

namespace nevertwice {

class MainWindow;

// Who paints, and waits until something is so.
struct ScenePainter
{
    std::function<void(const QSize &size, const QString &name)> paint;
    std::function<void(const std::function<bool()> &isTrue)> await;
};

// What the workspace remembers while one writes: the panel of a cause that came back, of the first sentence of a draft,
// with nothing to say yet; and the question before it is published. The draft goes to the trash afterwards.
void paintMemoryScenes(MainWindow &window, const ScenePainter &painter);

// The catalogue of causes, what is proposed for it, the sheet that asks which of several stays, and the cause that came
// back most.
void paintCauseScenes(MainWindow &window, const ScenePainter &painter,
                      const std::function<void(QWidget &sheet, const QString &name)> &grab);

// What was promised against each cause, the postmortems that are owed, and the sheet that refreshes statuses from what
// a tracker exported; `grab` paints that one.
void paintCoverageScenes(MainWindow &window, const ScenePainter &painter,
                         const std::function<void(QWidget &sheet, const QString &name)> &grab);

// The directory of names: services, teams, people.
void paintDirectoryScenes(MainWindow &window, const ScenePainter &painter);

// The manual: a page, a check, what was searched for.
void paintManualScenes(MainWindow &window, const std::function<void(QWidget &shown, const QString &name)> &grab);

// What was promised, under headings and on a board.
void paintPromiseScenes(MainWindow &window, const ScenePainter &painter);

} // namespace nevertwice
