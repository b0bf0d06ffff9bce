#include "ui/kit/theme.h"

#include "tests/support/testmain.h"
#include "ui/kit/labels.h"

#include <QApplication>
#include <QFontInfo>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;

class ThemeTest : public QObject
{
    Q_OBJECT

private slots:
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
