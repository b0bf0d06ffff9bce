#include "ui/kit/theme.h"

#include "tests/support/testmain.h"
#include "tests/ui/support/colours.h"
#include "ui/kit/labels.h"

#include <QApplication>
#include <QCheckBox>
#include <QFontInfo>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStyleFactory>
#include <QStyleOptionFocusRect>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;

class ThemeTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheRoomAroundALabelThatHasNoSizeYet()
    {
        Theme theme;
        QWidget window;
        QLabel *label = makeLabel(theme, u"Users"_s, TextStyle::Meta, Ink::Text2, &window);
        label->setContentsMargins(6, 5, 4, 5);
        label->resize(0, 0); // as in a page that is not laid out
        window.show();
        QCOMPARE(label->contentsMargins(), QMargins(6, 5, 4, 5));
    }

    void changesColoursWhileTheProgramRuns()
    {
        Theme theme;
        theme.setScheme(Scheme::Light);
        QLineEdit field;
        field.ensurePolished();
        const QSignalSpy changed(&theme, &Theme::changed);
        theme.setScheme(Scheme::Dark);
        QCOMPARE(changed.size(), 1);
        QVERIFY(theme.isDark());
        QCOMPARE(QApplication::palette().color(QPalette::Base), darkTokens().surface);
        QCOMPARE(field.palette().color(QPalette::Text), darkTokens().text);
        QVERIFY(qApp->styleSheet().contains(darkTokens().surface.name()));
        QVERIFY(!qApp->styleSheet().contains(u'@'));
    }

    // The edge of a box that is not ticked is all there is to see of it.
    void drawsTheEdgeOfABoxToTick()
    {
        Theme theme;
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            theme.setScheme(scheme);
            QWidget page;
            setSurface(&page, u"surface"_s);
            auto *box = new QCheckBox(&page);
            page.resize(60, 40);
            box->setGeometry(10, 5, 40, 30);
            const QImage shown = page.grab().toImage();
            double best = 1;
            for (int x = 10; x < 30; ++x)
                best = std::max(best, test::contrast(shown.pixelColor(x, 20), theme.tokens().surface));
            QVERIFY2(best >= 3, qPrintable(QString::number(best)));
        }
    }

    // The edge says where the keyboard is: a second one inside it is not of this look.
    void drawsOneRingAroundWhatHasTheKeyboard()
    {
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
        Theme theme;
        theme.setScheme(Scheme::Light);
        QPushButton button(u"Close"_s);
        QCheckBox box(u"Remind me"_s);
        QRadioButton choice(u"Keep"_s);
        for (QWidget *widget : std::initializer_list<QWidget *>{&button, &box, &choice}) {
            widget->resize(120, 32);
            widget->ensurePolished();
            QStyleOptionFocusRect option;
            option.initFrom(widget);
            option.state |= QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;
            QImage shown(widget->size(), QImage::Format_RGB32);
            shown.fill(Qt::white);
            const QImage before = shown;
            QPainter painter(&shown);
            widget->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, widget);
            painter.end();
            QVERIFY2(shown == before, widget->metaObject()->className());
        }
    }

    void keepsItsLookWhenTheWindowLosesTheFocus()
    {
        for (const Tokens *tokens : {&lightTokens(), &darkTokens()}) {
            const QPalette palette = paletteOf(*tokens);
            for (int role = 0; role < QPalette::NColorRoles; ++role) {
                const auto which = QPalette::ColorRole(role);
                QCOMPARE(palette.color(QPalette::Inactive, which), palette.color(QPalette::Active, which));
            }
        }
    }

    void writesPlaceholdersInTheInkMadeForThem()
    {
        Theme theme;
        theme.setScheme(Scheme::Light);
        QLineEdit field;
        field.ensurePolished();
        QCOMPARE(field.palette().color(QPalette::PlaceholderText), lightTokens().text3);
    }

    void showsWhatCannotBePressed()
    {
        Theme theme;
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            theme.setScheme(scheme);
            QWidget page;
            setSurface(&page, u"surface"_s);
            auto *button = new QPushButton(u"Back"_s, &page);
            button->setGeometry(0, 0, 100, 34);
            page.resize(100, 34);
            const QImage able = page.grab().toImage();
            button->setEnabled(false);
            QVERIFY(page.grab().toImage() != able);
        }
    }

    void writesInItsOwnFonts()
    {
        const Theme theme;
        QCOMPARE(QFontInfo(theme.font(TextStyle::Body)).family(), u"Inter"_s);
        QCOMPARE(QFontInfo(theme.font(TextStyle::Code)).family(), u"Noto Sans Mono"_s);
        QCOMPARE(theme.font(TextStyle::Title).weight(), QFont::DemiBold);
    }

    void showsTextAsItIs()
    {
        const Theme theme;
        const std::unique_ptr<QLabel> label(makeLabel(theme, u"<b>not bold</b>"_s, TextStyle::Body));
        QCOMPARE(label->textFormat(), Qt::PlainText);
    }
};

NEVERTWICE_TEST(ThemeTest);
#include "theme_test.moc"
