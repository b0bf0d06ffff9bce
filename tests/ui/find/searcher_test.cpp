#include "ui/find/searcher.h"

#include "model/store/workspace.h"
#include "tests/support/builders.h"
#include "tests/support/must.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

class SearcherTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Searcher> m_searcher;
    QStringList m_found;

private slots:
    void initTestCase()
    {
        m_workspace = must(Workspace::create(m_folder.filePath(u"w.nevertwice"_s), stoppedAt("2026-02-01T12:00:00Z")));
        for (const char *title : {"pool exhausted", "certificate expired", "disk full"})
            must(m_workspace->add(anIncident().titled(title)));
        must(m_workspace->add(anIncident()
                                  .titled("names")
                                  .onService("Checkout")
                                  .causedBy(aCause().titled("Queue too small"))
                                  .withAction(anAction().titled("look").ownedBy("Ines"))));
    }
    void init()
    {
        m_found.clear();
        m_searcher = std::make_unique<Searcher>(must(m_workspace->openReader()));
        connect(m_searcher.get(), &Searcher::found, this, [this](const SearchResult &result) {
            QStringList titles;
            for (const SearchHit &hit : result.hits)
                titles.append(hit.title);
            m_found.append(titles.join(u'|'));
        });
    }
    void cleanup() { m_searcher = nullptr; }

    void answersInItsOwnTime()
    {
        m_searcher->search(u"certificate"_s);
        QCOMPARE(m_found, QStringList());
        QTRY_COMPARE(m_found, QStringList{u"certificate expired"_s});
    }

    void answersOnlyTheLastQuestion()
    {
        for (const QString &text : {u"p"_s, u"po"_s, u"poo"_s, u"disk"_s})
            m_searcher->search(text);
        QTRY_COMPARE(m_found, QStringList{u"disk full"_s});
        m_searcher->search(u"pool"_s);
        QTRY_COMPARE(m_found.size(), 2);
        QCOMPARE(m_found.last(), u"pool exhausted"_s);
    }

    void givesNoAnswerThatIsNoLongerWanted()
    {
        m_searcher->search(u"pool"_s);
        m_searcher->cancel();
        m_searcher->search(u"disk"_s);
        QTRY_COMPARE(m_found, QStringList{u"disk full"_s});
    }

    void showsTheNewestAtOnceAndTheBestOnAPause()
    {
        QStringList steps;
        connect(m_searcher.get(), &Searcher::foundNewest, this,
                [&steps](const SearchResult &result) { steps.append(u"newest "_s + result.hits.first().title); });
        connect(m_searcher.get(), &Searcher::found, this, [&steps] { steps.append(u"ranked"_s); });
        connect(m_searcher.get(), &Searcher::marked, this, [&steps](const QList<QStringList> &words) {
            steps.append(words.value(0).contains(u"exhausted"_s) ? u"marked"_s : u"not marked"_s);
        });
        m_searcher->searchNewest(u"exhau"_s, {}, Searcher::Pace::Typing);
        QTRY_COMPARE(steps, (QStringList{u"newest pool exhausted"_s, u"ranked"_s, u"marked"_s}));
    }

    void doesNotWaitWhereTheNewestAreNone()
    {
        bool hasNewest = false;
        connect(m_searcher.get(), &Searcher::foundNewest, this, [&hasNewest] { hasNewest = true; });
        m_searcher->searchNewest(u"qqzzxx"_s, {}, Searcher::Pace::Typing);
        QTRY_COMPARE(m_found, QStringList{QString()});
        QVERIFY(!hasNewest);
    }

    void ranksOnlyWhatWasTypedLast()
    {
        for (const QString &text : {u"d"_s, u"di"_s, u"disk"_s, u"certificate"_s})
            m_searcher->searchNewest(text, {}, Searcher::Pace::Typing);
        QTRY_COMPARE(m_found, QStringList{u"certificate expired"_s});
    }

    void readsTheNamesForCompletion()
    {
        QueryNames names;
        connect(m_searcher.get(), &Searcher::namesRead, this, [&names](const QueryNames &read) { names = read; });
        m_searcher->readNames();
        m_searcher->search(u"disk"_s); // comes first, and stops nothing for good
        QTRY_COMPARE(names.services, QStringList{u"Checkout"_s});
        QCOMPARE(names.owners, QStringList{u"Ines"_s});
        QCOMPARE(names.causes, QStringList{u"Queue too small"_s});
    }

    void stopsWithAQuestionUnderWay()
    {
        m_searcher->search(u"pool"_s);
        m_searcher = nullptr;
        QCOMPARE(m_found, QStringList());
    }
};

NEVERTWICE_TEST(SearcherTest);
#include "searcher_test.moc"
