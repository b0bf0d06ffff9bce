#pragma once

#include "model/store/reader.h"
#include "model/store/switchindex.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>

namespace nevertwice {

// Looks on a thread of its own for what a few letters mean. An answer that comes too late for what is typed now is
// never given; the names, once they are read, are kept there.
class SwitchSource : public QObject
{
    Q_OBJECT

public:
    explicit SwitchSource(std::unique_ptr<Reader> reader, QObject *parent = nullptr);
    ~SwitchSource() override;

    // Returns at once; answers found() or failed(), unless another question comes first.
    void find(const QString &typed, int most);

signals:
    void found(const QString &typed, const QList<nevertwice::SwitchTarget> &targets);
    void failed(const nevertwice::Error &error);

private:
    std::unique_ptr<Reader> m_reader; // used in the thread; only interrupt() is called from here
    SwitchIndex m_index;              // the thread's
    QThread m_thread;
    QObject m_worker; // lives in the thread
    std::atomic<quint64> m_question = 0;
};

} // namespace nevertwice
