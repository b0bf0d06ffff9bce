#pragma once

#include "model/search/completion.h"
#include "ui/kit/readerthread.h"

#include <QObject>
#include <QTimer>

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
    // Returns at once; answers found() with all of them that are still there, newest first, and without snippets.
    void list(const QList<QUuid> &incidents);
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
    template <typename Work, typename Tell> void ask(const Work &work, const Tell &tell);

    ReaderThread m_thread;
    QTimer m_pause; // until what is typed is ranked
    std::function<void()> m_whenPaused;
};

} // namespace nevertwice
