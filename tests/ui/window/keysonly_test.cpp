#include "tests/support/testmain.h"
#include "tests/ui/support/typist.h"
#include "ui/share/exportsheet.h"
#include "ui/write/pasteitemmodel.h"
#include "ui/write/pastesheet.h"

#include <QClipboard>
#include <QFile>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

// From an empty workspace to a postmortem in somebody else's hands, and the pointer is never touched: every key goes
// to whatever has the keyboard.
class KeysOnlyTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Typist> m_user;

    QWidget &here()
    {
        if (QWidget *focused = QApplication::focusWidget()) return *focused;
        QWidget *window = QApplication::activeWindow();
        return window ? *window : static_cast<QWidget &>(m_desk->window);
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&here(), Qt::Key(key), modifiers);
        QApplication::processEvents();
    }
    void types(const QString &text)
    {
        QTest::keyClicks(&here(), text);
        QApplication::processEvents();
    }
    const Incident &incident() { return m_user->document().incident(); }
    // Offscreen nothing brings a new window to the front.
    template <typename T> T *sheet()
    {
        T *found = nullptr;
        if (!QTest::qWaitFor([&] { return (found = m_desk->window.findChild<T *>()) && found->isVisible(); }))
            return nullptr;
        QApplication::setActiveWindow(found);
        return found;
    }
    void back() { QApplication::setActiveWindow(&m_desk->window); }

private slots:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_desk->settings.setMyName(u"Ines"_s);
        m_desk->write({});
        m_desk->open();
        m_desk->show();
        m_user = std::make_unique<Typist>(*m_desk);
    }
    void cleanup()
    {
        m_user = nullptr;
        m_desk = nullptr;
    }

    void leadFromNothingToAnExportedPostmortem()
    {
        press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(m_user->view().document());
        types(u"Checkout answers with errors"_s);
        press(Qt::Key_1, Qt::ControlModifier);
        types(u"One in three payments failed."_s);
        QTRY_COMPARE(incident().summary, u"One in three payments failed."_s);

        QGuiApplication::clipboard()->setText(
            u"[2026-01-31 10:07] ines: error rate above 5 %\n"
            "[2026-01-31 10:20] ola: rolled back\n[2026-01-31 10:40] ines: quiet\n"_s);
        press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        auto *paste = sheet<PasteSheet>();
        QVERIFY(paste);
        QTRY_VERIFY(!paste->isReading() && paste->model()->rowCount() == 3);
        while (!qobject_cast<QAbstractItemView *>(&here()))
            press(Qt::Key_Tab);
        press(Qt::Key_1);
        press(Qt::Key_Down);
        press(Qt::Key_4);
        press(Qt::Key_Down);
        press(Qt::Key_5);
        press(Qt::Key_Return, Qt::ControlModifier);
        back();
        QTRY_COMPARE(incident().timeline.size(), 3);
        QVERIFY(incident().milestones.resolved.isInstant());

        press(Qt::Key_F8); // the next gap: the keyboard is where it is filled
        types(u"300 customers could not pay."_s);
        QTRY_COMPARE(incident().impact.text, u"300 customers could not pay."_s);

        m_desk->prompts.answer = m_desk->folder.filePath(u"postmortem.md"_s);
        press(Qt::Key_E, Qt::ControlModifier);
        auto *sending = sheet<ExportSheet>();
        QVERIFY(sending);
        press(Qt::Key_Down); // a web page
        press(Qt::Key_Down); // Markdown
        QTRY_VERIFY(!sending->isRendering());
        press(Qt::Key_Return);
        QTRY_VERIFY(QFile::exists(m_desk->prompts.answer));
        QFile file(m_desk->prompts.answer);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        for (const char *words : {"Checkout answers with errors", "One in three payments failed.", "rolled back",
                                  "300 customers could not pay."})
            QVERIFY2(text.contains(words), words);
    }
};

NEVERTWICE_TEST(KeysOnlyTest);
#include "keysonly_test.moc"
