#include "tests/support/builders.h"
#include "tests/support/property.h"
#include "tests/support/testmain.h"
#include "ui/picture/comparisonpicture.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using test::anEvent;
using test::anIncident;

namespace comparisonlayouttest {

constexpr qint64 kComparedMinute = 60'000;
const qint64 kComparedFrom = QDateTime::fromString(u"2026-09-14T14:00:00Z"_s, Qt::ISODate).toMSecsSinceEpoch();

Incident anyIncident(int reach)
{
    Incident incident = anIncident().titled("The shop answered with errors and nobody knew why for a long time");
    incident.ref = u"INC-%1"_s.arg(*rc::gen::inRange(1, 2000));
    const qint64 start = kComparedFrom + *rc::gen::inRange(0, 900'000) * kComparedMinute;
    const auto any = [&] {
        const int minutes = *rc::gen::inRange(-reach / 8 - 1, reach);
        return minutes % 7 == 3 ? Moment() : Moment::atMsecs(start + minutes * kComparedMinute);
    };
    incident.milestones.started = *rc::gen::inRange(0, 9) == 0 ? Moment() : Moment::atMsecs(start);
    incident.milestones.detected = any();
    incident.milestones.acknowledged = any();
    incident.milestones.mitigated = any();
    incident.milestones.resolved = any();
    for (int i = 0, n = *rc::gen::inRange(0, 4); i < n; ++i) {
        Event event = anEvent().ofKind(i % 2 == 0 ? EventKind::FalseLead : EventKind::Discovery);
        event.at = any();
        incident.timeline.append(event);
    }
    return incident;
}

QList<QRectF> textRects(const ComparisonLayout &layout)
{
    QList<QRectF> rects;
    for (const ComparisonLayout::Tick &tick : layout.ticks)
        rects.append(tick.label.rect);
    for (const ComparisonLayout::Lane &lane : layout.lanes) {
        rects.append({lane.name.rect, lane.began.rect});
        for (const ComparisonLayout::Label &label : lane.labels)
            rects.append(label.rect);
        for (const ComparisonLayout::Text &note : lane.notes)
            rects.append(note.rect);
    }
    for (const BandLegend::Entry &entry : layout.legend.entries)
        rects.append(entry.rect.translated(0, layout.legendTop));
    rects.removeIf([](const QRectF &rect) { return rect.isEmpty(); });
    return rects;
}

// The bands with what is hatched under them; of each other they only keep to the pixel.
QList<QRectF> bandRects(const ComparisonLayout &layout)
{
    QList<QRectF> rects;
    for (const ComparisonLayout::Lane &lane : layout.lanes) {
        for (const BandLayout::Part &part : lane.band.parts)
            if (!part.rect.isEmpty()) rects.append(part.rect.translated(0, lane.bandTop));
        rects.append(lane.leads);
    }
    return rects;
}

qsizetype known(const ComparedIncident &incident)
{
    return std::count_if(incident.steps.begin(), incident.steps.end(),
                         [](const auto &step) { return step.known == ComparedIncident::Known::Yes; });
}

} // namespace comparisonlayouttest

using namespace comparisonlayouttest;

class ComparisonLayoutTest : public QObject
{
    Q_OBJECT

private slots:
    void neverLetsTwoTextsTouchAndTellsEveryStep()
    {
        QVERIFY(test::holds("at any width, on both scales", [] {
            QList<Incident> incidents;
            for (int i = 0, n = *rc::gen::inRange(1, 13); i < n; ++i)
                incidents.append(anyIncident(*rc::gen::element(3, 40, 700, 6000)));
            const IncidentComparison comparison = comparisonOf(incidents);
            const ComparisonWords words;
            const TimelineLook look = exportLook(lightTokens());
            const double width = *rc::gen::inRange(120, 1900);
            const auto kind = *rc::gen::element(ElapsedScale::Kind::Even, ElapsedScale::Kind::Logarithmic);
            const ComparisonLayout layout = layoutComparison(comparison, words, look, width, kind);
            const QList<QRectF> rects = textRects(layout);
            for (qsizetype a = 0; a < rects.size(); ++a) {
                RC_ASSERT(rects[a].left() >= 0);
                RC_ASSERT(rects[a].bottom() <= layout.height);
                for (qsizetype b = a + 1; b < rects.size(); ++b)
                    RC_ASSERT(!rects[a].intersects(rects[b]));
                for (const QRectF &band : bandRects(layout))
                    RC_ASSERT(!rects[a].intersects(band));
            }
            RC_ASSERT(layout.lanes.size() == comparison.incidents.size());
            for (qsizetype i = 0; i < layout.lanes.size(); ++i) {
                const ComparisonLayout::Lane &lane = layout.lanes[i];
                const ComparedIncident &one = comparison.incidents[i];
                RC_ASSERT(lane.marks.size() == known(one));
                const auto leads = std::count_if(lane.labels.begin(), lane.labels.end(),
                                                 [](const auto &label) { return label.isLead; });
                RC_ASSERT(lane.labels.size() - leads == lane.marks.size());
                RC_ASSERT(leads <= 1);
                for (const ComparisonLayout::Label &label : lane.labels)
                    RC_ASSERT(label.rect.right() <= width + 0.01);
                if (one.start == ComparedIncident::Known::Yes)
                    RC_ASSERT(lane.marks.size() + lane.notes.size() == 4);
                else
                    RC_ASSERT(lane.notes.size() == 1);
            }
        }));
    }

    // The line of a label that lies right of it goes down in free air, but for labels of what came before.
    void letsNoLineCrossALabelOfWhatComesLater()
    {
        QVERIFY(test::holds("at any width", [] {
            const IncidentComparison comparison = comparisonOf({anyIncident(*rc::gen::element(3, 40, 700))});
            const ComparisonWords words;
            const TimelineLook look = exportLook(lightTokens());
            const ComparisonLayout layout =
                layoutComparison(comparison, words, look, *rc::gen::inRange(150, 1500), ElapsedScale::Kind::Even);
            for (const ComparisonLayout::Lane &lane : layout.lanes)
                for (const ComparisonLayout::Label &label : lane.labels)
                    for (const ComparisonLayout::Label &other : lane.labels)
                        if (other.row < label.row && other.x > label.x + 4)
                            RC_ASSERT(label.x < other.rect.left() || label.x > other.rect.right());
        }));
    }

    void keepsTheOrderOfTimeOnBothScales()
    {
        for (const auto kind : {ElapsedScale::Kind::Even, ElapsedScale::Kind::Logarithmic}) {
            const ElapsedScale scale(Duration(4 * 24 * 60 * kComparedMinute), 10, 900, kind);
            QCOMPARE(scale.xAt(Duration(0)), 10.0);
            QCOMPARE(scale.xAt(Duration(4 * 24 * 60 * kComparedMinute)), 900.0);
            double last = 0;
            for (const Duration tick : scale.ticks(60)) {
                QVERIFY(scale.xAt(tick) >= last + (tick.count() == 0 ? 0 : 59.9));
                last = scale.xAt(tick);
            }
            QVERIFY(scale.ticks(60).size() > 5);
        }
    }

    void showsTwelveMinutesBesideFourDays()
    {
        Incident brief = anIncident();
        brief.milestones.started = Moment::atMsecs(kComparedFrom);
        brief.milestones.resolved = Moment::atMsecs(kComparedFrom + 12 * kComparedMinute);
        Incident lasting = brief;
        lasting.milestones.resolved = Moment::atMsecs(kComparedFrom + 4 * 24 * 60 * kComparedMinute);
        QCOMPARE(int(suitedScale(comparisonOf({brief, brief}))), int(ElapsedScale::Kind::Even));
        const IncidentComparison comparison = comparisonOf({brief, lasting});
        QCOMPARE(int(suitedScale(comparison)), int(ElapsedScale::Kind::Logarithmic));
        const ComparisonLayout layout =
            layoutComparison(comparison, ComparisonWords(), exportLook(lightTokens()), 900, suitedScale(comparison));
        QVERIFY(layout.lanes.first().band.parts.first().rect.width() > 180);
    }

    void isAPictureWithItsTextsAsText()
    {
        Incident one = anIncident().titled("Checkout was <down> & out");
        one.ref = u"INC-1"_s;
        one.milestones.started = Moment::atMsecs(kComparedFrom);
        one.milestones.detected = Moment::atMsecs(kComparedFrom + 3 * kComparedMinute);
        const ComparisonWords words;
        const ComparisonPicture picture(comparisonOf({one, one}), words, {});
        const QByteArray svg = picture.svg();
        QXmlStreamReader xml(svg);
        QString texts;
        while (!xml.atEnd())
            if (xml.readNext() == QXmlStreamReader::Characters) texts += xml.text();
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(texts.contains("noticed after 3 min"_L1));
        QVERIFY(texts.contains("Checkout was <down> & out"_L1));
        QVERIFY(picture.png().startsWith("\x89PNG"));
    }
};

NEVERTWICE_TEST(ComparisonLayoutTest);
#include "comparisonlayout_test.moc"
