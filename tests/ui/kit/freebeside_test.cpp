#include "ui/kit/freebeside.h"

#include "tests/support/testmain.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

using namespace nevertwice;

class FreeBesideTest : public QObject
{
    Q_OBJECT

private slots:
    void freesInAnotherThreadAndLetsNobodyWait()
    {
        QSemaphore mayEnd;
        QSemaphore ended;
        const QThread *in = nullptr;
        freeBeside(std::make_unique<Large>(mayEnd, ended, in));
        mayEnd.release(); // only now: whoever gave it away went on
        QVERIFY(ended.tryAcquire(1, kPatience));
        QVERIFY(in && in != QThread::currentThread());
    }

    void keepsWhatIsSharedForTheOthers()
    {
        QSemaphore ended;
        const QThread *in = nullptr;
        QSemaphore mayEnd(1);
        auto shared = std::make_shared<Large>(mayEnd, ended, in);
        const std::weak_ptr<Large> left = shared;
        freeBeside(shared);
        QTRY_COMPARE(left.use_count(), 1); // the one of here
        QVERIFY(!in);
        shared.reset();
        QCOMPARE(in, QThread::currentThread());
    }

    void freesWhatSeveralHadBesideWhoeverIsTheLast()
    {
        QSemaphore mayEnd;
        QSemaphore ended;
        const QThread *in = nullptr;
        auto one = sharedFreedBeside(std::make_unique<Large>(mayEnd, ended, in));
        auto other = one;
        one.reset();
        mayEnd.release();
        QVERIFY(!in);
        other.reset();
        QVERIFY(ended.tryAcquire(1, kPatience));
        QVERIFY(in && in != QThread::currentThread());
    }

private:
    static constexpr int kPatience = 10'000; // milliseconds

    // Says where it ends, and not before it may.
    class Large
    {
    public:
        Large(QSemaphore &mayEnd, QSemaphore &ended, const QThread *&in) : m_mayEnd(mayEnd), m_ended(ended), m_in(in) {}
        ~Large()
        {
            (void)m_mayEnd.tryAcquire(1, kPatience);
            m_in = QThread::currentThread();
            m_ended.release();
        }

    private:
        QSemaphore &m_mayEnd;
        QSemaphore &m_ended;
        const QThread *&m_in;
    };
};

NEVERTWICE_TEST(FreeBesideTest);
#include "freebeside_test.moc"
