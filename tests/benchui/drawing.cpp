// One step of zooming in a drawn timeline: of many events against few, and against a scene of Qt's own.
#include "tests/benchui/cost.h"
#include "tests/benchui/parts.h"
#include "ui/write/timelinecanvas.h"

#include <QGraphicsRectItem>
#include <QGraphicsScene>
#include <QGraphicsSimpleTextItem>
#include <QGraphicsView>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::bench {

namespace {

constexpr int kZoomSteps = 24;
constexpr QSize kDrawn(960, 260);

Incident manyEvents(int count)
{
    Incident incident;
    incident.uuid = QUuid(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1);
    for (int i = 0; i < count; ++i) {
        Event event;
        event.uuid = QUuid(2, 0, 0, 0, 0, 0, 0, 0, 0, uchar(i >> 8), uchar(i & 0xff));
        event.at = Moment::atMsecs(1'800'000'000'000 + qint64(i) * 36'000'000 / count);
        event.precision = Precision::Second;
        event.kind = EventKind(i * 7 % 19);
        event.text = u"Event %1: somebody saw something and wrote it down"_s.arg(i);
        incident.timeline.append(event);
    }
    return incident;
}

double zoomOurs(const Theme &theme, int count)
{
    TimelineCanvas canvas(theme);
    canvas.resize(kDrawn);
    canvas.showIncident(manyEvents(count));
    canvas.show();
    settle();
    QImage image(kDrawn, QImage::Format_RGB32);
    std::vector<double> steps;
    for (int i = 0; i < kZoomSteps; ++i) {
        const double before = threadMilliseconds();
        if (i < kZoomSteps / 2)
            canvas.zoomIn();
        else
            canvas.zoomOut();
        canvas.render(&image);
        steps.push_back(threadMilliseconds() - before);
    }
    return medianOf(steps);
}

// A mark and its label for every event, as one would begin with Qt's scene.
double zoomScene(int count)
{
    QGraphicsScene scene;
    const Incident incident = manyEvents(count);
    for (int i = 0; i < count; ++i) {
        const double x = double(i) * 900 / count;
        scene.addRect(x, 60, 8, 8)->setFlag(QGraphicsItem::ItemIgnoresTransformations);
        QGraphicsSimpleTextItem *label = scene.addSimpleText(incident.timeline[i].text);
        label->setPos(x, 80 + i % 4 * 26);
        label->setFlag(QGraphicsItem::ItemIgnoresTransformations);
    }
    QGraphicsView view(&scene);
    view.resize(kDrawn);
    view.setTransformationAnchor(QGraphicsView::AnchorViewCenter);
    view.show();
    settle(); // what the scene puts in order once is not part of a step
    QImage image(kDrawn, QImage::Format_RGB32);
    std::vector<double> steps;
    for (int i = 0; i < kZoomSteps; ++i) {
        const double before = threadMilliseconds();
        view.scale(i < kZoomSteps / 2 ? 1.5625 : 0.64, 1);
        view.viewport()->render(&image);
        steps.push_back(threadMilliseconds() - before);
    }
    return medianOf(steps);
}

} // namespace

void benchDrawing()
{
    Theme theme;
    const double few = zoomOurs(theme, 100);
    const double many = zoomOurs(theme, 10'000);
    printLine(u"zoom: 10 000 events, beside 100"_s, many, few, u"at most 5"_s);
    printLine(u"zoom: 10 000 events, beside QGraphicsView"_s, many, zoomScene(10'000), u"at most 0.02"_s);
}

} // namespace nevertwice::bench
