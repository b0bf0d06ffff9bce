#pragma once

#include "model/domain/result.h"
#include "ui/kit/bulkchange.h"
#include "ui/kit/theme.h"

#include <QObject>

#include <functional>
#include <utility>

namespace nevertwice {

// What is wished for actions that are chosen, whichever list they are chosen in: one change for all of them, asked for
// first where something has to be typed.
class FollowChanges : public QObject
{
    Q_OBJECT

public:
    using Names = QList<std::pair<QUuid, QUuid>>; // incidents, and actions of theirs
    using Answer = std::function<void(const QString &)>;

    explicit FollowChanges(Clock clock, QObject *parent = nullptr);

    void change(BulkChange::Kind kind, const QString &value, const Names &names);
    // Of a day that cannot be read it tells.
    void changeTyped(BulkChange::Kind kind, const QString &text, const Names &names);
    void close(const Names &names) { setStatus(ActionStatus::Done, names); }
    void reopen(const Names &names) { setStatus(ActionStatus::Open, names); }
    // An owner or a day, where there is no cell to type it into.
    void ask(BulkChange::Kind kind, const Names &names);

signals:
    void changeWanted(const nevertwice::BulkChange &change);
    void askWanted(const QString &question, const QString &button, const nevertwice::FollowChanges::Answer &take);
    void failed(const nevertwice::Error &error);

private:
    void setStatus(ActionStatus status, const Names &names);

    Clock m_clock;
};

} // namespace nevertwice
