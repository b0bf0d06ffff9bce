// The desktop program with somebody at it who types and never stops: for tests that kill it. Goes on with the summary
// of the incident that is open where it stands, and tells each key and each time the screen says "Saved":
//   typed LENGTH MILLISECONDS SLOWEST      LENGTH letters are on the screen; SLOWEST: the longest the machine took
//   saved LENGTH                           the screen says so of a text of this length
// usage: nevertwice-typist FILE
#include "app/desktop/application.h"
#include "tests/support/typedtext.h"
#include "ui/kit/labels.h"
#include "ui/window/workspaceview.h"

#include <QApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QStyleFactory>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

namespace {

constexpr int kBetweenKeys = 8; // milliseconds: faster than anybody types

class Typist
{
public:
    explicit Typist(MainWindow &window) : m_view(*window.workspace())
    {
        m_clock.start();
        m_field = window.findChild<QPlainTextEdit *>(u"summary"_s);
        m_label = window.findChild<ElidedLabel *>(u"saved"_s);
        QObject::connect(m_view.document(), &Document::burstReady, &m_keys, [this] {
            if (m_sentAt < 0) m_sentAt = m_clock.elapsed();
        });
        QObject::connect(&m_view.documents(), &Documents::changed, &m_keys, [this] {
            if (m_sentAt >= 0) m_slowest = std::max(m_slowest, m_clock.elapsed() - m_sentAt);
            m_sentAt = -1;
        });
        QObject::connect(&m_keys, &QTimer::timeout, &m_keys, [this] { type(); });
    }

    bool begin()
    {
        if (!m_field || !m_label || m_field->isReadOnly()) return false;
        m_field->setFocus();
        m_field->moveCursor(QTextCursor::End);
        m_length = m_field->toPlainText().size();
        m_keys.start(kBetweenKeys);
        return true;
    }

private:
    void type()
    {
        const qint64 now = m_clock.elapsed();
        m_slowest = std::max(m_slowest, now - m_lastKey);
        m_lastKey = now;
        look();
        QTest::keyClicks(m_field, typedText(m_length + 1).right(1));
        ++m_length;
        std::printf("typed %lld %lld %lld\n", (long long)m_length, (long long)m_clock.elapsed(), (long long)m_slowest);
        std::fflush(stdout);
    }
    // What stands in the document is what the word is about: letters of the last tenth of a second are on their way.
    void look()
    {
        const qsizetype saved = m_view.document()->incident().summary.size();
        if (saved == m_saved || !m_label->text().startsWith(u"Saved"_s)) return;
        m_saved = saved;
        std::printf("saved %lld\n", (long long)saved);
        std::fflush(stdout);
    }

    WorkspaceView &m_view;
    QPlainTextEdit *m_field = nullptr;
    ElidedLabel *m_label = nullptr;
    QTimer m_keys;
    QElapsedTimer m_clock;
    qsizetype m_length = 0;
    qsizetype m_saved = -1;
    qint64 m_lastKey = 0;
    qint64 m_sentAt = -1;
    qint64 m_slowest = 0;
};

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2) return 2;
    QCoreApplication::setApplicationName(u"nevertwice"_s);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication qt(argc, argv);
    Application application([] { return Moment::atMsecs(QDateTime::currentMSecsSinceEpoch()); });
    application.open(QString::fromLocal8Bit(argv[1]));
    application.showAll();
    MainWindow &window = application.window();
    QApplication::setActiveWindow(&window);
    QApplication::processEvents();
    if (window.workspace()) window.workspace()->begin(); // as the first key does
    if (!window.workspace() || !window.workspace()->document()) return 1;
    Typist typist(window);
    return typist.begin() ? qt.exec() : 1;
}
