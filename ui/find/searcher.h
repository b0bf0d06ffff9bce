#pragma once

#include "ui/kit/readerthread.h"

#include <QObject>

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
    // Returns at once; answers ordered() or failed(), unless another question comes first.
    void order(const ListWish &wish);
    // Returns at once; answers found() with all of them that are still there, newest first, and without snippets.
    void list(const QList<QUuid> &incidents);
    // No answer is wanted any more.
    void cancel() { m_thread.cancel(); }

    static constexpr int kMostHits = 500;

signals:
    void found(const nevertwice::SearchResult &result);
    void ordered(const nevertwice::ListWish &wish, const std::vector<quint32> &ids);
    void failed(const nevertwice::Error &error);

private:
    ReaderThread m_thread;
};

} // namespace nevertwice
