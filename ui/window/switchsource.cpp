#include "ui/window/switchsource.h"

namespace nevertwice {

SwitchSource::SwitchSource(std::unique_ptr<Reader> reader, QObject *parent)
    : QObject(parent), m_reader(std::move(reader)), m_index(*m_reader)
{
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

SwitchSource::~SwitchSource()
{
    ++m_question;
    m_reader->interrupt();
    m_thread.quit();
    m_thread.wait();
}

void SwitchSource::find(const QString &typed, int most)
{
    const quint64 question = ++m_question;
    QMetaObject::invokeMethod(&m_worker, [this, question, typed, most] {
        if (question != m_question) return;
        const Result<QList<SwitchTarget>> targets = m_index.find(typed, most);
        QMetaObject::invokeMethod(this, [this, question, typed, targets] {
            if (question != m_question) return;
            if (targets)
                emit found(typed, *targets);
            else if (targets.error().kind != Error::Kind::Cancelled)
                emit failed(targets.error());
        });
    });
}

} // namespace nevertwice
