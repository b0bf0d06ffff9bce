#pragma once

#include "model/search/completion.h"
#include "model/store/reader.h"

#include <QObject>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>

namespace nevertwice {

// Searches, and sorts what no index sorts, on a thread of its own. Each new question stops the one before, and an
// answer that comes too late for what is asked now is never given.
class Searcher : public QObject
{
    Q_OBJECT

public:
    explicit Searcher(std::unique_ptr<Reader> reader, QObject *parent = nullptr);
    ~Searcher() override;

    // Returns at once; answers found() or failed(), unless another question comes first.
    void search(const QString &text, const ListFilter &filter = {});
    // For somebody who types: foundNewest() at once, then, where nothing else was asked for so long, found() and
    // marked(). Where the newest show nothing the rest does not wait.
    enum class Pace { Typing, AtOnce };
    void searchNewest(const QString &text, const ListFilter &filter, Pace pace);
    static constexpr int kNewest = 50;
    static constexpr int kPause = 180; // milliseconds without a key
    // Returns at once; answers ordered() or failed(), unless another question comes first.
    void order(const ListWish &wish);
    // The names that are offered while one types; namesRead() tells them once no other question is in the way.
    void readNames();
    // No answer is wanted any more.
    void cancel();

    static constexpr int kMostHits = 500;

signals:
    // The few newest that answer; total and order are not known yet.
    void foundNewest(const nevertwice::SearchResult &result);
    void found(const nevertwice::SearchResult &result);
    // What to mark in the incidents that answer: for each word all that stand for it.
    void marked(const QList<QStringList> &words);
    void ordered(const nevertwice::ListWish &wish, const std::vector<quint32> &ids);
    void namesRead(const nevertwice::QueryNames &names);
    void failed(const nevertwice::Error &error);

private:
    // Both run in the thread; the answer is given here, where it is still wanted.
    template <typename Work, typename Tell> void ask(const Work &work, const Tell &tell);

    std::unique_ptr<Reader> m_reader; // used in the thread; only interrupt() is called from here
    QThread m_thread;
    QObject m_worker; // lives in the thread
    QTimer m_pause;   // until what is typed is ranked
    std::function<void()> m_whenPaused;
    std::atomic<quint64> m_question = 0;
};

} // namespace nevertwice
