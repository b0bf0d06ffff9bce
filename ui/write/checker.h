#pragma once

#include "model/insight/checks/checks.h"
#include "model/insight/checks/prosecache.h"
#include "ui/write/document.h"
#include "ui/write/inspectorlookups.h"

#include <QObject>
#include <QPointer>
#include <QThread>
#include <QTimer>

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

    // What the workspace knows of others, asked again where causes or the start are different; and what the team
    // decided about levels.
    void equip(const KnowledgeSource &knowledge, const CheckLevels &levels);
    void setDocument(Document *document); // null where none is shown

    const QList<Finding> &findings() const { return m_findings; }
    // Of the text as it is now, without waiting for the thread.
    const QList<Finding> &checkNow();
    // Of what the document would be.
    QList<Finding> look(const Incident &incident);

signals:
    void changed();

private:
    void noteChange(const QSet<QString> &keys);
    void forgetKnown();
    void knowNow();
    void start();
    void checkInThread(quint64 run);
    void take(quint64 run, const QList<Finding> &findings);
    CheckOptions options() const;

    Clock m_clock;
    KnowledgeSource m_knowledge;
    CheckLevels m_levels;
    QPointer<Document> m_document;
    std::optional<WorkspaceKnowledge> m_known;
    bool m_isKnown = false;
    quint64 m_knownOf = 0; // counts up with every cause or start that is different
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
