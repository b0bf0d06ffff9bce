#include "ui/kit/layoutpause.h"

#include "tests/support/testmain.h"
#include "ui/kit/tokenfield.h"

#include <QApplication>
#include <QLabel>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;

namespace pausing {

// Asked for its size whenever the layout it stands in is done anew.
struct Neighbour : QWidget
{
    QSize sizeHint() const override
    {
        ++asked;
        return {100, 20};
    }
    mutable int asked = 0;
};

} // namespace pausing

class LayoutPauseTest : public QObject
{
    Q_OBJECT

private slots:
    void doesThePageOnceForManyWords()
    {
        Theme theme;
        QWidget page;
        auto *column = new QVBoxLayout(&page);
        auto *field = new TokenField(theme, u"Tags"_s, u"Add a tag"_s);
        auto *below = new pausing::Neighbour;
        column->addWidget(field);
        column->addWidget(below);
        page.resize(300, 900);
        page.show();
        QApplication::processEvents();
        QStringList words{u"a"_s};
        const auto askedBy = [&] {
            const int before = below->asked;
            field->setWords(words);
            QApplication::processEvents();
            return below->asked - before;
        };
        const int forOne = askedBy();
        for (int i = 0; i < 60; ++i)
            words.append(u"a word that needs room %1"_s.arg(i));
        const int forMany = askedBy();
        QVERIFY2(forMany <= forOne + 4, qPrintable(u"%1, %2"_s.arg(forOne).arg(forMany)));
        const QList<Token *> tokens = field->findChildren<Token *>();
        QCOMPARE(tokens.size(), words.size());
        QVERIFY(tokens.last()->isVisible());
        QVERIFY(tokens.last()->y() > tokens.first()->y());
        QVERIFY(below->y() > field->mapTo(&page, tokens.last()->geometry().bottomLeft()).y());
    }

    void placesWhatIsShownTogetherWithThePage()
    {
        QWidget page;
        auto *column = new QVBoxLayout(&page);
        auto *box = new QWidget;
        auto *rows = new QVBoxLayout(box);
        rows->addWidget(new QLabel(u"one"_s));
        column->addWidget(box);
        box->hide();
        page.resize(300, 900);
        page.show();
        QApplication::processEvents(); // nothing is placed where nobody sees it
        auto *second = new QLabel(u"two"_s);
        {
            const LayoutPause pause(box);
            rows->addWidget(second);
            second->show();
            box->show();
        }
        QApplication::processEvents();
        QVERIFY(second->isVisible());
        QVERIFY(box->rect().contains(second->geometry()));
        QVERIFY(second->y() >= rows->itemAt(0)->geometry().bottom());
    }

    void goesOnWithTheWordsThatAreThere()
    {
        Theme theme;
        TokenField field(theme, u"Tags"_s, u"Add a tag"_s);
        field.setWords({u"one"_s, u"two"_s});
        auto *first = field.findChild<Token *>();
        field.setWords({u"three"_s});
        QCOMPARE(field.findChild<Token *>(), first);
        QCOMPARE(first->text(), u"three"_s);
        QCOMPARE(first->accessibleName(), u"three"_s);
    }
};

NEVERTWICE_TEST(LayoutPauseTest);
#include "layoutpause_test.moc"
