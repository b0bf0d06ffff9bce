#include "ui/write/inspectorrow.h"

#include "tests/support/testmain.h"
#include "tests/ui/support/desk.h"
#include "ui/kit/codetext.h"
#include "ui/kit/optionlist.h"
#include "ui/kit/quietlink.h"
#include "ui/kit/suggestfield.h"
#include "ui/kit/timefield.h"

#include <QScopeGuard>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

namespace inspectorrowtest {

// What is painted inside of the frame of a field.
QRect inkOf(QWidget &field)
{
    field.grab(); // only what was painted once has its look
    const QImage image =
        field.grab(field.rect().adjusted(4, 4, -4, -4)).toImage().convertToFormat(QImage::Format_RGB32);
    const QRgb ground = image.pixel(image.rect().center());
    const QRect inside = image.rect().adjusted(5, 5, -5, -5);
    QRect ink;
    for (int y = inside.top(); y <= inside.bottom(); ++y)
        for (int x = inside.left(); x <= inside.right(); ++x)
            if (image.pixel(x, y) != ground) ink |= QRect(x, y, 1, 1);
    return ink;
}

void addDirections()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("from left to right") << Qt::LeftToRight;
    QTest::newRow("from right to left") << Qt::RightToLeft;
}

} // namespace inspectorrowtest

class InspectorRowTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsItsTextClearOfItsCross_data() { inspectorrowtest::addDirections(); }
    void keepsItsTextClearOfItsCross()
    {
        QFETCH(Qt::LayoutDirection, direction);
        const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
        QGuiApplication::setLayoutDirection(direction);
        const Theme theme;
        for (const auto shape : {InspectorRow::Shape::Beside, InspectorRow::Shape::Under}) {
            auto *name = new SuggestField(theme, u"Name"_s, SuggestField::Takes::AnyText);
            InspectorRow row(theme, u"Role"_s, codeOptions<PersonRole>(), name, shape);
            name->setValue(u"Maximiliane-Friederike von und zu Hohenlohe-Waldenburg-Schillingsfürst"_s);
            row.resize(260, row.sizeHint().height());
            row.show();
            const auto *cross = row.findChild<CrossButton *>();
            QVERIFY(cross && cross->isVisible());
            QVERIFY(name->width() > 0);
            QVERIFY(!QRect(name->mapTo(&row, QPoint()), name->size()).intersects(cross->geometry()));
        }
    }

    void beginsEveryValueAtTheSameSide_data() { inspectorrowtest::addDirections(); }
    void beginsEveryValueAtTheSameSide()
    {
        QFETCH(Qt::LayoutDirection, direction);
        const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
        QGuiApplication::setLayoutDirection(direction);
        const Theme theme;
        for (const QString &text : {u"61.000"_s, u"44%"_s, u"Ada"_s, QString(QChar(0x0623)) + QChar(0x0644)}) {
            QuietField value(theme, u"Value"_s);
            value.setValue(text);
            TimeField time(theme);
            time.showText(text);
            for (QWidget *field : {static_cast<QWidget *>(&value), static_cast<QWidget *>(&time)}) {
                field->resize(240, 32);
                const QRect ink = inspectorrowtest::inkOf(*field);
                QVERIFY(!ink.isEmpty());
                QVERIFY2(direction == Qt::LeftToRight ? ink.right() < 110 : ink.left() > 110, qPrintable(text));
            }
        }
    }

    // Who is in no incident yet is somebody to ask all the same.
    void offersWhoSitsHereAmongThePeople()
    {
        Desk desk;
        desk.settings.setMyName(u"Ines ártica"_s);
        desk.write({anIncident().titled("Disk full").withPerson("Inesita", PersonRole::Commander)});
        desk.open();
        desk.show();
        desk.window.resize(1900, 1000); // the facts stand beside the text
        SuggestField *reviewer = nullptr;
        QVERIFY(QTest::qWaitFor([&] {
            for (auto *field : desk.window.findChildren<SuggestField *>())
                if (field->accessibleName() == u"Ask a reviewer"_s && field->isVisible()) reviewer = field;
            return reviewer != nullptr;
        }));
        reviewer->setFocus();
        QTest::keyClicks(reviewer, u"ines"_s);
        const auto offered = [reviewer] {
            QStringList names;
            if (reviewer->list() && reviewer->list()->isOpen())
                for (const Option &option : reviewer->list()->options())
                    names.append(option.text);
            return names;
        };
        QTRY_COMPARE(offered(), (QStringList{u"Ines ártica"_s, u"Inesita"_s}));
    }
};

NEVERTWICE_TEST(InspectorRowTest);
#include "inspectorrow_test.moc"
