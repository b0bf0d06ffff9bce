#include "tests/support/places.h"
#include "tests/support/testmain.h"
#include "tests/ui/support/desk.h"
#include "ui/window/renewal.h"

#include <QPushButton>
#include <QSemaphore>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

// A file of an earlier version: the window stays awake while it is copied and brought up to date.
class RenewalTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        QVERIFY(QFile::copy(sourcePath(u"tests/data/schema/001.nevertwice"_s), m_desk->path()));
        QVERIFY(QFile::setPermissions(m_desk->path(), QFile::ReadOwner | QFile::WriteOwner));
        // The thread asks for this first, and goes on when the test lets it.
        m_places.fileSystem = [this](const QString &) {
            m_mayGoOn.acquire();
            return FileSystem::Local;
        };
        m_opened.reset();
        QVERIFY(Workspace::isOlder(m_desk->path()));
        m_desk->window.showRenewal(m_desk->path(), m_places, [this](Result<std::unique_ptr<Workspace>> opened) {
            m_opened.emplace(std::move(opened));
        });
        m_desk->show();
    }
    void cleanup()
    {
        if (page()) page()->stop();
        m_mayGoOn.release();
        m_desk = nullptr;
        m_mayGoOn.tryAcquire();
    }

    void showsThePageUntilItIsOpen()
    {
        QVERIFY(page() && page()->isVisible());
        QCOMPARE(m_desk->window.renewing(), m_desk->path());
        QVERIFY(!m_opened);
        m_mayGoOn.release();
        QTRY_VERIFY(m_opened);
        QVERIFY(m_desk->window.renewing().isEmpty());
        auto open = must(OpenWorkspace::of(*std::move(m_opened)));
        QCOMPARE(open.workspace->access(), Access::ReadWrite);
        QCOMPARE(open.workspace->thread(), thread());
        QVERIFY(QFile::exists(m_desk->path() + u".v1.bak"_s)); // no place for backups was named
        m_desk->window.showWorkspace(std::move(open));
        QTRY_VERIFY(!page());
    }

    void leavesTheFileAsItWasWhereOneStopsIt()
    {
        const QByteArray before = content();
        auto *stop = page()->findChild<QPushButton *>(u"stop"_s);
        QVERIFY(stop && stop->isVisible());
        QTest::mouseClick(stop, Qt::LeftButton);
        QVERIFY(page()); // until the thread knows it
        m_mayGoOn.release();
        QTRY_VERIFY(!page());
        QVERIFY(!m_opened);
        QVERIFY(m_desk->window.findChild<QWidget *>(u"start"_s)->isVisible());
        QCOMPARE(content(), before);
        QVERIFY(!QFile::exists(m_desk->path() + u".v1.bak"_s));
    }

    void stopsWhenItGoes()
    {
        const QByteArray before = content();
        page()->stop();
        m_mayGoOn.release();
        delete page();
        QCOMPARE(content(), before);
        QVERIFY(m_desk->window.renewing().isEmpty());
        QApplication::processEvents(); // what the thread may have said at its end
        QVERIFY(!m_opened);
    }

private:
    RenewalPage *page() { return m_desk->window.findChild<RenewalPage *>(); }
    QByteArray content() const
    {
        QFile file(m_desk->path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<Desk> m_desk;
    Places m_places;
    QSemaphore m_mayGoOn;
    std::optional<Result<std::unique_ptr<Workspace>>> m_opened;
};

NEVERTWICE_TEST(RenewalTest);
#include "renewal_test.moc"
