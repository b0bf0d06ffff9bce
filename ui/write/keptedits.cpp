#include "ui/write/keptedits.h"

#include "ui/write/documents.h"

#include <algorithm>
#include <utility>

namespace nevertwice {

KeptEdits::KeptEdits(Documents &documents, const QList<UnsavedEdit> &edits) : m_documents(documents), m_offered(edits)
{
    connect(&documents, &Documents::changed, this, &KeptEdits::offerAgain);
    connect(&documents, &Documents::troubleChanged, this, &KeptEdits::offerWaiting);
    connect(&documents, &Documents::edited, this, &KeptEdits::offerWaiting);
}

void KeptEdits::save()
{
    const QList<UnsavedEdit> edits = std::exchange(m_offered, {});
    m_tried += edits;
    m_isAllIn = true;
    for (const UnsavedEdit &edit : edits)
        m_documents.saveKept(edit, [this, saveId = edit.saveId](const Commit &commit, const UnsavedEdit &left) {
            take(saveId, left, commit.conflicts.isEmpty());
        });
    emit changed();
}

void KeptEdits::take(const QUuid &saveId, const UnsavedEdit &left, bool isIn)
{
    for (QList<UnsavedEdit> *edits : {&m_tried, &m_offered})
        edits->removeIf([&](const UnsavedEdit &edit) { return edit.saveId == saveId; });
    if (!left.patches.isEmpty()) (isWaiting(left) ? m_waiting : m_unshown).append(left);
    m_isAllIn = m_isAllIn && isIn;
    emit changed();
    emit saved(m_isAllIn);
}

void KeptEdits::letGoOfFirstUnshown()
{
    m_documents.forgetKept(m_unshown.takeFirst());
    emit changed();
}

// Where it was written into is there, and says something else that is in no file yet: one after the other.
bool KeptEdits::isWaiting(const UnsavedEdit &edit) const
{
    const QList<Document *> unsaved = m_documents.unsaved();
    return std::any_of(unsaved.begin(), unsaved.end(), [&](const Document *document) {
        const auto isThere = [&](const Patch &patch) { return document->hasPlaceFor(patch.path); };
        return document->uuid() == edit.incident && std::any_of(edit.patches.begin(), edit.patches.end(), isThere);
    });
}

void KeptEdits::offerWaiting()
{
    const auto isAnswered = [this](const UnsavedEdit &edit) { return !isWaiting(edit); };
    std::copy_if(m_waiting.cbegin(), m_waiting.cend(), std::back_inserter(m_offered), isAnswered);
    if (m_waiting.removeIf(isAnswered) > 0) emit changed();
}

// What was refused because its incident lay in the trash can be saved once that is restored.
void KeptEdits::offerAgain(const ChangeSet &changes)
{
    const auto isChanged = [&](const UnsavedEdit &edit) { return changes.incidents.contains(edit.incident); };
    std::copy_if(m_tried.cbegin(), m_tried.cend(), std::back_inserter(m_offered), isChanged);
    if (m_tried.removeIf(isChanged) > 0) emit changed();
}

} // namespace nevertwice
