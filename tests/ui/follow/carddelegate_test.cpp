#include "ui/follow/carddelegate.h"

#include "tests/support/builders.h"
#include "tests/support/testmain.h"
#include "ui/follow/cardmodel.h"
#include "ui/follow/followitemmodel.h"
#include "ui/kit/format.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

namespace carddelegatetest {

// Hears what is written and sees nothing.
class Ear : public QPaintEngine
{
public:
    Ear() : QPaintEngine(AllFeatures) {}

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override {}
    void drawPath(const QPainterPath &) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawTextItem(const QPointF &, const QTextItem &item) override { heard += item.text() + u' '; }
    Type type() const override { return User; }

    QString heard;
};

class Paper : public QPaintDevice
{
public:
    QPaintEngine *paintEngine() const override { return &m_ear; }
    QString heard() const { return m_ear.heard; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        case PdmWidth:
        case PdmHeight:
            return 500;
        default:
            return 96;
        }
    }

private:
    mutable Ear m_ear;
};

} // namespace carddelegatetest

class CardDelegateTest : public QObject
{
    Q_OBJECT

    Theme m_theme;
    FollowItemModel m_model;

    QString heardOn(int width)
    {
        CardModel cards(m_model);
        cards.setSources({0});
        const CardDelegate delegate(m_theme);
        QStyleOptionViewItem option;
        option.rect = QRect(0, 0, width, 100);
        option.rect.setHeight(delegate.sizeHint(option, cards.index(0)).height());
        carddelegatetest::Paper paper;
        QPainter painter(&paper);
        delegate.paint(&painter, option, cards.index(0));
        painter.end();
        return paper.heard();
    }

private slots:
    void init()
    {
        Action action = anAction().titled("Renew by itself").doneAt("2026-01-10T10:00:00Z").numbered(1);
        action.status = ActionStatus::Verified;
        action.reviewOn = at("2027-04-22");
        FollowActions actions;
        actions.rows = {{action, {}, QUuid::createUuid(), u"INC-104"_s}};
        m_model.setActions(madeReady(actions, QDate(2026, 2, 1)));
    }

    void saysWhenToLookAgainInWordsWhereThereIsRoom()
    {
        const QString heard = heardOn(400);
        QVERIFY2(heard.contains(u"Look again %1"_s.arg(dayText(QDate(2027, 4, 22)))), qPrintable(heard));
    }

    void saysTheDayWholeWhereThereIsLittle()
    {
        const QString heard = heardOn(210);
        QVERIFY2(heard.contains(dayText(QDate(2027, 4, 22))) && !heard.contains(u'…'), qPrintable(heard));
        QVERIFY2(heard.contains(u"INC-104.1"_s), qPrintable(heard));
    }
};

NEVERTWICE_TEST(CardDelegateTest);
#include "carddelegate_test.moc"
