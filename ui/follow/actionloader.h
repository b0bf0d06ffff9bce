#pragma once

#include "ui/follow/followitemmodel.h"
#include "ui/kit/readerthread.h"

#include <QObject>

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

signals:
    void loaded(const nevertwice::FollowActions &actions);
    void failed(const nevertwice::Error &error);

private:
    ReaderThread m_thread;
};

} // namespace nevertwice
