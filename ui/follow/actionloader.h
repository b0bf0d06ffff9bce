#pragma once

#include "model/store/reader.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>

namespace nevertwice {

// Reads all actions on a thread of its own: twenty thousand take longer than a key press may wait. Asking again while
// one reads drops the older answer.
class ActionLoader : public QObject
{
    Q_OBJECT

public:
    explicit ActionLoader(std::unique_ptr<Reader> reader, QObject *parent = nullptr);
    ~ActionLoader() override;

    // Returns at once; answers loaded() or failed(), unless it is asked again first.
    void load();

    struct Actions
    {
        QList<ActionRow> rows;
        QHash<QUuid, QString> causes;    // their titles
        QHash<QUuid, QString> incidents; // the same
    };

signals:
    void loaded(const nevertwice::ActionLoader::Actions &actions);
    void failed(const nevertwice::Error &error);

private:
    std::unique_ptr<Reader> m_reader; // used in the thread; only interrupt() is called from here
    QThread m_thread;
    QObject m_worker; // lives in the thread
    std::atomic<quint64> m_question = 0;
};

} // namespace nevertwice
