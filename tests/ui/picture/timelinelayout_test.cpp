#include "tests/support/builders.h"
#include "tests/support/property.h"
#include "tests/support/testmain.h"
#include "ui/picture/timelinelayout.h"
#include "ui/picture/timelinepicture.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using test::anEvent;
using test::anIncident;

namespace timelinelayouttest {

constexpr qint64 kMinute = 60'000;
const qint64 kStart = QDateTime::fromString(u"2026-09-14T14:00:00Z"_s, Qt::ISODate).toMSecsSinceEpoch();

// A drawing with everything that is needed to lay it out; it stays where it is.
struct Drawn
{
    explicit Drawn(const Incident &incident)
        : words(incident.timeZone), drawing(timelineDrawing(incident, words)), look(exportLook(lightTokens())),
          texts(drawing, words, look)
    {
    }
    Drawn(const Drawn &) = delete;

    TimelineLayout layout(double width, const TimelineRoom &room = {}) const
    {
        return layoutTimeline(texts, TimeScale(drawing.times(), width), room);
    }

    const TimelineWords words;
    const TimelineDrawing drawing;
    const TimelineLook look;
    const TimelineTexts texts;
};

Event eventAt(qint64 time, const QString &text, EventKind kind = EventKind::Note)
{
    Event event = anEvent().ofKind(kind).saying(text);
    event.at = Moment::atMsecs(time);
    event.precision = Precision::Second;
    return event;
}

// Minutes, some with an end, of several kinds, some together, some days apart.
Incident arbitraryTimeline(const QList<std::pair<int, int>> &times)
{
    Incident incident = anIncident();
    int n = 0;
    for (const auto &[minute, length] : times) {
        const qint64 at = kStart + minute * kMinute;
        Event event = eventAt(at, u"Event %1 says this much about itself"_s.arg(n), EventKind((n * 7 + minute) % 19));
        if (length > 0) event.end = Moment::atMsecs(at + length * kMinute);
        event.starred = n % 5 == 0;
        if (n % 11 == 10) event.at = Moment();
        incident.timeline.append(event);
        ++n;
    }
    return incident;
}

QList<QRectF> textRects(const TimelineLayout &layout)
{
    QList<QRectF> rects;
    for (const TimelineLayout::Label &label : layout.labels)
        rects.append(label.rect);
    for (const TimelineAxis::Tick &tick : layout.axis.ticks)
        rects.append(tick.rect.translated(0, layout.axisTop));
    for (const TimelineAxis::Day &day : layout.axis.days)
        rects.append(day.rect.translated(0, layout.axisTop));
    for (const TimelineAxis::Fold &fold : layout.axis.folds)
        rects.append(fold.textRect.translated(0, layout.axisTop));
    for (const TimelineLayout::Note *note : {&layout.earlier, &layout.later, &layout.untimed})
        rects.append(note->rect);
    rects.removeIf([](const QRectF &rect) { return rect.isEmpty(); });
    return rects;
}

void noTwoTouch(const QList<QRectF> &rects)
{
    for (qsizetype a = 0; a < rects.size(); ++a)
        for (qsizetype b = a + 1; b < rects.size(); ++b)
            RC_ASSERT(!rects[a].intersects(rects[b]));
}

void everythingIsDrawnOrCounted(const Drawn &drawn, const TimelineLayout &layout)
{
    qsizetype counted = layout.earlier.count + layout.later.count;
    qsizetype next = layout.earlier.count;
    double right = -1e9;
    for (const TimelineLayout::Mark &mark : layout.marks) {
        RC_ASSERT(mark.first == next); // in order, without a hole
        RC_ASSERT(mark.rect.left() >= right);
        RC_ASSERT(mark.lead >= mark.first);
        RC_ASSERT(mark.lead < mark.first + mark.count);
        right = mark.rect.right();
        next += mark.count;
        counted += mark.count;
    }
    RC_ASSERT(counted == drawn.drawing.marks.size());
    RC_ASSERT(layout.untimed.count == drawn.drawing.untimed.size());
}

} // namespace timelinelayouttest

using namespace timelinelayouttest;

class TimelineLayoutTest : public QObject
{
    Q_OBJECT

private slots:
    void neverLetsTwoTextsTouchAndDrawsOrCountsEveryEvent()
    {
        QVERIFY(test::holds("at any width and zoom", [] {
            const auto count = *rc::gen::inRange(0, 60);
            const auto reach = *rc::gen::element(1, 12, 90, 1500, 6000, 60 * 24 * 90);
            QList<std::pair<int, int>> times;
            for (int i = 0; i < count; ++i)
                times.append({*rc::gen::inRange(0, reach), *rc::gen::element(0, 0, 0, 3, 200)});
            const Drawn drawn(arbitraryTimeline(times));
            TimelineRoom room;
            room.rows = *rc::gen::inRange(1, 9);
            room.countsEdges = true;
            room.keepsRows = *rc::gen::arbitrary<bool>();
            TimeScale scale(drawn.drawing.times(), *rc::gen::inRange(120, 2200));
            for (int step = 0; step < 4; ++step) {
                const TimelineLayout layout = layoutTimeline(drawn.texts, scale, room);
                noTwoTouch(textRects(layout));
                everythingIsDrawnOrCounted(drawn, layout);
                for (const TimelineLayout::Label &label : layout.labels) {
                    RC_ASSERT(label.rect.left() >= 0);
                    RC_ASSERT(label.rect.right() <= layout.width + 0.01);
                    RC_ASSERT(label.rect.bottom() <= layout.height);
                }
                scale = scale.zoomed(*rc::gen::element(1.5, 4.0, 30.0, 0.5), *rc::gen::inRange(0, 2000))
                            .panned(*rc::gen::inRange(-500, 500));
            }
        }));
    }

    void namesEveryMarkWhereThereIsARowForEach()
    {
        QVERIFY(test::holds("at any width, at the right edge too", [] {
            const auto count = *rc::gen::inRange(1, 9);
            QList<std::pair<int, int>> times;
            for (int i = 0; i < count; ++i)
                times.append({*rc::gen::inRange(0, 120), 0});
            Incident incident = arbitraryTimeline(times);
            for (Event &event : incident.timeline)
                event.text = u"x"_s.repeated(*rc::gen::inRange(1, 50));
            const Drawn drawn(incident);
            TimelineRoom room;
            room.rows = 9;
            const TimelineLayout layout = drawn.layout(*rc::gen::inRange(400, 1600), room);
            RC_ASSERT(layout.labels.size() >= layout.marks.size());
        }));
    }

    void namesWhatHappenedTogetherOneBelowTheOther()
    {
        Incident incident = anIncident();
        for (int i = 0; i < 5; ++i)
            incident.timeline.append(eventAt(kStart, u"Thing %1"_s.arg(i)));
        const Drawn drawn(incident);
        TimelineRoom roomy;
        roomy.rows = 8;
        const TimelineLayout layout = drawn.layout(900, roomy);
        QCOMPARE(layout.marks.size(), 1);
        QCOMPARE(layout.labels.size(), 5);
        for (const TimelineLayout::Label &label : layout.labels) {
            QCOMPARE(label.row, label.mark);
            QVERIFY(label.more.isEmpty());
        }
        TimelineRoom small;
        small.rows = 3;
        const TimelineLayout counted = drawn.layout(900, small);
        QCOMPARE(counted.labels.size(), 3); // as many as there are rows; the last counts the rest
        for (const TimelineLayout::Label &label : counted.labels)
            QCOMPARE(label.more, label.mark == 2 ? u"+2 more"_s : QString());
    }

    // Two at the right edge, of which the last has the longer name: it lies left of its line and over the other's.
    void leavesTheRowsFreeForWhatLiesUnderTheLastLabel()
    {
        Incident incident = anIncident();
        incident.timeline = {eventAt(kStart, u"begins"_s), eventAt(kStart + 100 * kMinute, u"up"_s),
                             eventAt(kStart + 120 * kMinute, u"and this is said at some length of the last one"_s)};
        const Drawn drawn(incident);
        const TimelineLayout layout = drawn.layout(900);
        QCOMPARE(layout.labels.size(), 3);
        for (const TimelineLayout::Label &label : layout.labels)
            if (label.mark == 1) QCOMPARE(label.row, 0);
    }

    void endsBelowTheAxisWhereNothingHappenedYet()
    {
        const Drawn drawn(anIncident().startedAt("2026-09-14T12:00:00Z").resolvedAt("2026-09-14T13:00:00Z"));
        TimelineRoom room;
        room.rows = 1;
        room.keepsRows = true;
        const TimelineLayout layout = drawn.layout(900, room);
        QVERIFY(!layout.band.parts.isEmpty());
        QVERIFY(layout.axis.height > 0);
        QVERIFY(layout.height <= layout.axisTop + layout.axis.height + 12);
    }

    void keepsTheTimeUnderThePointerWhenItZooms()
    {
        QVERIFY(test::holds("about any place", [] {
            QList<qint64> times;
            for (int i = 0, n = *rc::gen::inRange(2, 30); i < n; ++i)
                times.append(kStart + *rc::gen::inRange(0, 9000) * kMinute);
            const TimeScale scale(times, 900);
            const double x = *rc::gen::inRange(0, 900);
            const TimeScale zoomed = scale.zoomed(*rc::gen::element(1.2, 2.0, 8.0), x);
            const double moved = std::abs(zoomed.xAt(scale.timeAt(x)) - x);
            RC_ASSERT(moved < 1.5 || zoomed.offset() <= 0 ||
                      zoomed.offset() >= zoomed.contentWidth() - zoomed.width() - 0.01);
            double last = -1e12;
            std::sort(times.begin(), times.end());
            for (const qint64 time : times) {
                RC_ASSERT(zoomed.xAt(time) >= last); // order is kept
                last = zoomed.xAt(time);
                RC_ASSERT(std::abs(zoomed.timeAt(zoomed.xAt(time)) - time) <= std::max(2.0, 2 / zoomed.density()));
            }
        }));
    }

    void showsTheWholeAtTheBeginning()
    {
        const TimeScale scale({kStart, kStart + 90 * kMinute}, 800);
        QVERIFY(scale.isWhole());
        QCOMPARE(scale.xAt(kStart), TimeScale::kMargin);
        QCOMPARE(scale.xAt(kStart + 90 * kMinute), 800 - TimeScale::kMargin);
        QCOMPARE(scale.zoomed(0.1, 400), scale);
    }

    void foldsTheNightsOfALongIncident()
    {
        QList<qint64> times;
        for (int day = 0; day < 3; ++day)
            for (int i = 0; i < 5; ++i)
                times.append(kStart + (day * 1440 + i * 20) * kMinute);
        const TimeScale scale(times, 900);
        QCOMPARE(std::count_if(scale.parts().begin(), scale.parts().end(),
                               [](const TimeScale::Part &part) { return part.isFolded; }),
                 2);
        // What is not folded is to scale: twenty minutes are as wide everywhere.
        QVERIFY(std::abs((scale.xAt(times[1]) - scale.xAt(times[0])) - (scale.xAt(times[11]) - scale.xAt(times[10]))) <
                0.01);
        QCOMPARE(TimeScale(times, 900, TimeScale::Folding::Never).parts().size(), 1);
    }

    void foldsNothingOfAnEvenTimeline()
    {
        QList<qint64> times;
        for (int i = 0; i < 12; ++i)
            times.append(kStart + i * 300 * kMinute);
        QCOMPARE(longGaps(times), QList<Stretch>());
    }

    void drawsATimelineWithoutAnyDayByItsClocks()
    {
        Incident incident = anIncident();
        for (const char16_t *clock : {u"23:50", u"23:58", u"00:10", u"01:30"}) {
            Event event = anEvent().saying("x");
            event.clock = QString::fromUtf16(clock);
            incident.timeline.append(event);
        }
        incident.timeline.append(anEvent().saying("some time during lunch"));
        const Drawn drawn(incident);
        QVERIFY(drawn.drawing.isByClock);
        QCOMPARE(drawn.drawing.marks.size(), 4);
        QCOMPARE(drawn.drawing.marks[3].at - drawn.drawing.marks[0].at, 100 * kMinute);
        QCOMPARE(drawn.drawing.untimed.size(), 1);
        const TimelineLayout layout = drawn.layout(800);
        QCOMPARE(layout.axis.days.first().text, drawn.words.noDay());
        QCOMPARE(layout.untimed.text, u"1 event without a time"_s);
    }

    void listsWhatHasNoTime()
    {
        Incident incident = anIncident();
        for (int i = 0; i < 7; ++i)
            incident.timeline.append(anEvent().saying(u"untimed %1"_s.arg(i)));
        TimelineRoom room;
        room.untimedLines = 5;
        const TimelineLayout layout = Drawn(incident).layout(600, room);
        QCOMPARE(layout.untimedTexts.size(), 6);
        QVERIFY(layout.untimedTexts.first().text.contains(u"untimed 0"_s));
        QCOMPARE(layout.untimedTexts.last().text, u"+2 more"_s);
    }

    void saysHowLongAFalseLeadCost()
    {
        const Incident incident = anIncident()
                                      .withEvent("2026-09-14T14:00:00Z", EventKind::FalseLead, "The pool was too small")
                                      .withEvent("2026-09-14T14:12:00Z", EventKind::Decision, "Roll back");
        const TimelineLayout layout = Drawn(incident).layout(900);
        QCOMPARE(layout.spans.size(), 1);
        QVERIFY(std::any_of(layout.labels.begin(), layout.labels.end(),
                            [](const auto &label) { return label.note == "12 min lost"_L1; }));
    }

    void countsWhatHappenedTogetherAndNamesWhatMatters()
    {
        Incident incident = anIncident();
        for (int i = 0; i < 9; ++i)
            incident.timeline.append(
                eventAt(kStart, u"event %1"_s.arg(i), i == 4 ? EventKind::Decision : EventKind::Note));
        const TimelineLayout layout = Drawn(incident).layout(600);
        QCOMPARE(layout.marks.size(), 1);
        QCOMPARE(layout.marks.first().count, 9);
        QCOMPARE(layout.marks.first().lead, 4);
        const auto isNamed = [&layout](int mark, const QString &more) {
            return std::any_of(layout.labels.begin(), layout.labels.end(),
                               [&](const auto &label) { return label.mark == mark && label.more == more; });
        };
        QCOMPARE(layout.labels.size(), 4);
        QVERIFY(isNamed(4, u"+5 more"_s)); // the last of the four in time
        QVERIFY(isNamed(0, {}));
    }

    void keepsALabelAtTheEdgeWhenItsMarkHasGone()
    {
        Incident incident = anIncident();
        for (int i : {0, 60, 61, 120})
            incident.timeline.append(eventAt(kStart + i * kMinute, u"Something that takes a while to tell"_s));
        const Drawn drawn(incident);
        TimeScale scale = TimeScale(drawn.drawing.times(), 800).zoomed(4, 400);
        scale = scale.panned(scale.xAt(kStart + 60 * kMinute) + 20);
        const TimelineLayout layout = layoutTimeline(drawn.texts, scale, {});
        const auto pinned = std::find_if(layout.labels.begin(), layout.labels.end(),
                                         [](const auto &label) { return label.rect.left() == 0; });
        QVERIFY(pinned != layout.labels.end());
        QVERIFY(layout.shownBy(pinned->mark) < 0);
        QVERIFY(layout.earlier.count >= 2);
    }

    void nameItsDaysAlthoughTheyBeganLongAgo()
    {
        const Incident incident = anIncident()
                                      .withEvent("2026-09-14T10:00:00Z", EventKind::Note, "a")
                                      .withEvent("2026-09-15T02:00:00Z", EventKind::Note, "b");
        const TimelineLayout layout = Drawn(incident).layout(900);
        QCOMPARE(layout.axis.days.size(), 2);
        QCOMPARE(layout.axis.days[0].text, u"Mon 14 Sep 2026"_s);
        QVERIFY(!layout.axis.days[0].hasLine);
        QVERIFY(layout.axis.days[1].hasLine);
    }

    void writesTextAsTextIntoSvg()
    {
        const Incident incident = anIncident()
                                      .titled("Checkout <down> & out")
                                      .startedAt("2026-09-14T14:00:00Z")
                                      .resolvedAt("2026-09-14T15:00:00Z")
                                      .withEvent("2026-09-14T14:10:00Z", EventKind::Detection, "Pager <b>rings</b>");
        const QByteArray svg = TimelinePicture(incident, {900, true, false, 8}).svg();
        QString text;
        QXmlStreamReader xml(svg);
        while (!xml.atEnd())
            if (xml.readNext() == QXmlStreamReader::Characters) text += xml.text();
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(text.contains("Pager <b>rings</b>"_L1));
        QVERIFY(text.contains("14:10"_L1));
        QVERIFY(!svg.contains("href") && !svg.contains("<script") && !svg.contains("<image"));
    }

    void costsAsMuchForManyEventsAsCanBeSeen()
    {
        Incident incident = anIncident();
        for (int i = 0; i < 10'000; ++i)
            incident.timeline.append(eventAt(kStart + i * 7000, u"event %1"_s.arg(i)));
        const Drawn drawn(incident);
        const TimelineLayout layout = drawn.layout(900);
        QVERIFY(layout.marks.size() < 120);
        qsizetype count = 0;
        for (const auto &mark : layout.marks)
            count += mark.count;
        QCOMPARE(count, 10'000);
    }
};

NEVERTWICE_TEST(TimelineLayoutTest);
#include "timelinelayout_test.moc"
