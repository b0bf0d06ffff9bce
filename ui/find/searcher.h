#pragma once

#include "model/store/reader.h"

#include <QObject>
#include <QThread>

#include <atomic>
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
    // Returns at once; answers ordered() or failed(), unless another question comes first.
    void order(const ListWish &wish);
    // No answer is wanted any more.
    void cancel();

    static constexpr int kMostHits = 500;

signals:
    void found(const nevertwice::SearchResult &result);
    void ordered(const nevertwice::ListWish &wish, const std::vector<quint32> &ids);
    void failed(const nevertwice::Error &error);

private:
    // Both run in the thread; the answer is given here, where it is still wanted.
    template <typename Work, typename Tell> void ask(const Work &work, const Tell &tell);

    std::unique_ptr<Reader> m_reader; // used in the thread; only interrupt() is called from here
    QThread m_thread;
    QObject m_worker; // lives in the thread
    std::atomic<quint64> m_question = 0;
};

} // namespace nevertwice
