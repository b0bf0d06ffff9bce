#pragma once

#include "ui/follow/followitemmodel.h"
#include "ui/kit/readerthread.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

namespace nevertwice {

// Reads all actions on a thread of its own: twenty thousand take longer than a key press may wait. Asking again while
// one reads drops the older answer.
class ActionLoader : public QObject
{
    Q_OBJECT

public:
    explicit ActionLoader(std::unique_ptr<Reader> reader, QObject *parent = nullptr);

    // Returns at once; answers loaded() or failed(), unless it is asked again first.
    // All of them, and whether each answers what is asked of the incidents (see answersAmong).
    void load(const QStringList &filters, const Moment &now);

    // How many actions each of these filters would show, those of the incidents ("team:payments") among them. Answers
    // in the order of the filters, unless it is asked again first; what is loaded comes before it.
    using Counted = std::function<void(const QList<int> &counts)>;
    void count(const QList<FollowFilter> &filters, const Moment &now, const Counted &tell);

signals:
    void loaded(const nevertwice::FollowActions &actions);
    void failed(const nevertwice::Error &error);

private:
    std::shared_ptr<std::atomic<int>> m_counting = std::make_shared<std::atomic<int>>(0); // the latest question
    ReaderThread m_thread;
};

} // namespace nevertwice
