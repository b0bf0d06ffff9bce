#pragma once

#include "model/insight/checks/checks.h"
#include "model/insight/checks/prosecache.h"
#include "ui/write/document.h"

#include <QObject>
#include <QPointer>
#include <QThread>
#include <QTimer>

#include <functional>
#include <memory>

namespace nevertwice {

// What the checks have to say about the open document, a moment after it changed. They run in a thread of their own;
// what comes too late for the text that stands there now is dropped.
class Checker : public QObject
{
    Q_OBJECT

public:
    explicit Checker(const Clock &clock, QObject *parent = nullptr);
    ~Checker() override;

    using Knowledge = std::function<std::optional<WorkspaceKnowledge>(const Incident &incident)>;
    // What the workspace knows of others, asked again where causes or the start are different; and what the team
    // decided about levels.
    void equip(const Knowledge &knowledge, const CheckLevels &levels);
    void setDocument(Document *document); // null where none is shown

    const QList<Finding> &findings() const { return m_findings; }
    // Of the text as it is now, without waiting for the thread.
    const QList<Finding> &checkNow();

signals:
    void changed();

private:
    void noteChange(const QSet<QString> &keys);
    void start();
    void take(quint64 run, const QList<Finding> &findings);
    CheckOptions options();

    Clock m_clock;
    Knowledge m_knowledge;
    CheckLevels m_levels;
    QPointer<Document> m_document;
    std::optional<WorkspaceKnowledge> m_known;
    bool m_isKnown = false;
    std::shared_ptr<ProseCache> m_texts = std::make_shared<ProseCache>(); // with the thread
    QList<Finding> m_findings;
    QTimer m_pause;
    QThread m_thread;
    QObject m_worker; // lives in the thread
    quint64 m_run = 0;
    bool m_isRunning = false;
    bool m_isStale = false; // changed since the run began
};

} // namespace nevertwice
