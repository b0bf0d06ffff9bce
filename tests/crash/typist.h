#pragma once

#include "model/store/saver.h"
#include "tests/crash/ledger.h"
#include "tests/support/generator.h"

namespace nevertwice::crash {

enum class Deed { Add, Edit, Import, Trash, Restore, SaveCause, Setting, Attach, Index };

// A person who works in a workspace, in the same way for the same seed. What is done is told as what will be
// acknowledged for it; the typist believes that it will succeed.
class Typist
{
public:
    explicit Typist(quint64 seed);

    // Through a Saver.
    struct NewIncident
    {
        Incident incident;
        SaveContext context;
        Acknowledged promise;
    };
    struct Typing
    {
        Saver::Edit edit;
        Acknowledged promise;
    };
    NewIncident startIncident();
    // Precondition: an incident was started.
    Typing type();

    // Through a Workspace; returns what was acknowledged.
    Deed choose();
    Result<QList<Acknowledged>> perform(Deed deed, Workspace &workspace);
    Result<QList<Acknowledged>> performNext(Workspace &workspace) { return perform(choose(), workspace); }
    // What the last deed would have been acknowledged for, whatever became of it.
    const QList<Acknowledged> &lastPromise() const { return m_promised; }

    bool knowsIncidents() const { return !m_known.isEmpty(); }
    // Looks at a workspace somebody else began, and goes on with it.
    void readUp(const Workspace &workspace);

private:
    struct Known
    {
        Incident incident;
        int version = 1;
        bool isTrashed = false;
    };

    Incident incident();
    Known &somebody();
    QList<Patch> patchesFor(Incident &incident);
    Acknowledged promiseFor(const Known &known, const SaveContext &context) const;
    SaveContext context();
    QString newWord();
    QString longText();

    Result<void> import(Workspace &workspace);
    Result<void> trash(Workspace &workspace, Deed deed);
    Result<void> saveCause(Workspace &workspace);
    Result<void> setSetting(Workspace &workspace);
    Result<void> attach(Workspace &workspace);

    test::Generator m_generator;
    QList<Known> m_known;
    QList<Acknowledged> m_promised;
    int m_words = 0;
};

} // namespace nevertwice::crash
