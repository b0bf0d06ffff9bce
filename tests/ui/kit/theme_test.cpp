#include "ui/kit/theme.h"

#include "tests/support/testmain.h"
#include "tests/ui/support/colours.h"
#include "ui/kit/labels.h"
#include "ui/kit/systemlook.h"

#include <QApplication>
#include <QCheckBox>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QFile>
#include <QFontInfo>
#include <QLineEdit>
#include <QPainter>
#include <QProcess>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QStyleFactory>
#include <QStyleOptionFocusRect>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;

// The settings of a desktop, as far as light and dark go.
class PretendedPortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    explicit PretendedPortal(uint preferred) : m_preferred(preferred) {}
    void prefer(uint preferred)
    {
        m_preferred = preferred;
        emit SettingChanged(u"org.freedesktop.appearance"_s, u"color-scheme"_s, QDBusVariant(preferred));
    }

public slots:
    QDBusVariant Read(const QString &space, const QString &key)
    {
        const bool isAsked = space == "org.freedesktop.appearance"_L1 && key == "color-scheme"_L1;
        return QDBusVariant(QVariant::fromValue(QDBusVariant(isAsked ? m_preferred : 0u)));
    }

signals:
    void SettingChanged(const QString &space, const QString &key, const QDBusVariant &value);

private:
    uint m_preferred;
};

// A bus of the test alone, which ends with it. It starts nothing: there may be a real portal where the test runs.
class OwnBus
{
public:
    OwnBus()
    {
        QFile rules(m_folder.filePath(u"bus.conf"_s));
        if (!rules.open(QIODevice::WriteOnly)) return;
        rules.write("<busconfig><listen>unix:path=" + m_folder.filePath(u"bus"_s).toUtf8() +
                    "</listen><policy context='default'><allow send_destination='*'/><allow receive_type='*'/>"
                    "<allow own='*'/></policy></busconfig>");
        rules.close();
        m_daemon.start(u"dbus-daemon"_s,
                       {"--config-file="_L1 + rules.fileName(), u"--nofork"_s, u"--nopidfile"_s, u"--print-address"_s});
        if (m_daemon.waitForStarted() && m_daemon.waitForReadyRead())
            m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    }
    ~OwnBus()
    {
        for (const char *name : {"desktop", "program"})
            QDBusConnection::disconnectFromBus(QLatin1String(name));
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    QDBusConnection connectAs(const QString &name) const { return QDBusConnection::connectToBus(m_address, name); }

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
};

class ThemeTest : public QObject
{
    Q_OBJECT

private slots:
    void followsTheDesktopAsItChanges()
    {
        if (QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty()) QSKIP("no dbus-daemon here");
        const OwnBus bus;
        QDBusConnection desktop = bus.connectAs(u"desktop"_s);
        QVERIFY(desktop.isConnected());
        PretendedPortal portal(1);
        QVERIFY(desktop.registerObject(u"/org/freedesktop/portal/desktop"_s, &portal,
                                       QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(desktop.registerService(u"org.freedesktop.portal.Desktop"_s));
        QApplication::setPalette(paletteOf(lightTokens())); // what the desktop has besides
        Theme theme;
        QVERIFY(!theme.isDark());
        SystemLook look;
        connect(&look, &SystemLook::told, &theme, &Theme::setSystemScheme);
        look.listen(bus.connectAs(u"program"_s));
        QTRY_VERIFY(theme.isDark());
        QCOMPARE(QApplication::palette().color(QPalette::Base), darkTokens().surface);
        portal.prefer(2);
        QTRY_VERIFY(!theme.isDark());
        portal.prefer(1);
        QTRY_VERIFY(theme.isDark());
        portal.prefer(0); // neither: as its palette was, which is not the one this program set
        QTRY_VERIFY(!theme.isDark());
        const QSignalSpy told(&look, &SystemLook::told);
        theme.setScheme(Scheme::Light);
        portal.prefer(1);
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(!theme.isDark()); // the person's choice counts
    }

    void keepsToThePaletteWhereNoPortalAnswers()
    {
        if (QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty()) QSKIP("no dbus-daemon here");
        const OwnBus bus;
        QApplication::setPalette(paletteOf(darkTokens()));
        Theme theme;
        SystemLook look;
        connect(&look, &SystemLook::told, &theme, &Theme::setSystemScheme);
        const QSignalSpy told(&look, &SystemLook::told);
        look.listen(QDBusConnection(u"never made"_s));
        QDBusConnection program = bus.connectAs(u"program"_s);
        look.listen(program);
        // What is asked after it is answered after it.
        auto ask = QDBusMessage::createMethodCall(u"org.freedesktop.portal.Desktop"_s, u"/"_s, {}, u"Read"_s);
        QCOMPARE(program.call(ask, QDBus::BlockWithGui).type(), QDBusMessage::ErrorMessage);
        QCoreApplication::processEvents();
        QCOMPARE(told.size(), 0);
        QVERIFY(theme.isDark());
        QApplication::setPalette(paletteOf(lightTokens()));
    }

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
