#pragma once

#include "model/store/seenbefore.h"
#include "ui/write/document.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

namespace nevertwice {

// What the workspace remembers of others like the open document, a moment after it changed. It is looked up elsewhere;
// one question at a time, and what comes too late for the document that is shown now is dropped.
class SeenFinder : public QObject
{
    Q_OBJECT

public:
    // Answers later, in this thread; not at all where the same asks again before.
    using Ask =
        std::function<void(const Incident &incident, const std::function<void(const Result<SeenBefore> &)> &answer)>;

    explicit SeenFinder(QObject *parent = nullptr);

    void setAsk(const Ask &ask);
    void setDocument(Document *document); // null where none is shown
    // Others were saved.
    void lookAgain();

    const SeenBefore &seen() const { return m_seen; }
    // There is a sentence, or a cause, to go by.
    bool hasEnough() const;
    // An answer has come for the document that is shown.
    bool isAnswered() const { return m_isAnswered; }

signals:
    void changed();
    void failed(const nevertwice::Error &error);

private:
    void noteChange(const QSet<QString> &keys);
    void start();
    void take(quint64 run, const Result<SeenBefore> &answer);

    Ask m_ask;
    QPointer<Document> m_document;
    SeenBefore m_seen;
    QTimer m_pause;
    quint64 m_run = 0;
    bool m_isRunning = false;
    bool m_isStale = false; // changed since it was asked
    bool m_isAnswered = false;
    bool m_hadEnough = false; // words for the last answer
    bool m_hasFailed = false; // and that was told
    bool m_isShown = false;   // a document is, or was until it went
};

} // namespace nevertwice
