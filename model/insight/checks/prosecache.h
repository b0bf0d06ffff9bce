#pragma once

#include "model/insight/checks/prose.h"

#include <QHash>
#include <QString>

#include <memory>
#include <mutex>

namespace nevertwice {

// Texts that were taken apart for the last check, for the next one: of a document in which one text changes at a time
// the others need not be read again. Findings are the same with it and without. From any thread.
class ProseCache
{
public:
    std::shared_ptr<const Prose> of(const QString &text);
    // A check has asked for all that it wanted: what it did not ask for is let go.
    void endCheck();

private:
    using Texts = QHash<QString, std::shared_ptr<const Prose>>;

    std::mutex m_mutex;
    Texts m_before;
    Texts m_now;
};

} // namespace nevertwice
