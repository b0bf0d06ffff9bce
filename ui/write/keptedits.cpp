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
    if (m_underWay.isEmpty() && m_failed.isEmpty()) {
        m_count = 0;
        m_changedSince.clear();
        m_isAnyRefused = false;
    }
    m_count += int(edits.size());
    m_tried += edits;
    for (const UnsavedEdit &edit : edits)
        send(edit);
    emit changed();
}

void KeptEdits::tryAgain()
{
    const QList<UnsavedEdit> edits = m_tried;
    for (const UnsavedEdit &edit : edits)
        if (m_failed.contains(edit.saveId) && !m_underWay.contains(edit.saveId)) send(edit);
}

void KeptEdits::send(const UnsavedEdit &edit)
{
    m_underWay.insert(edit.saveId);
    m_documents.saveKept(
        edit,
        [this, saveId = edit.saveId](const Commit &commit, const UnsavedEdit &left) { take(saveId, left, commit); },
        [this, saveId = edit.saveId](const Error &error, Documents::Trouble trouble) {
            refuse(saveId, error, trouble == Documents::Trouble::MayPass);
        });
}

void KeptEdits::take(const QUuid &saveId, const UnsavedEdit &left, const Commit &commit)
{
    for (QList<UnsavedEdit> *edits : {&m_tried, &m_offered})
        edits->removeIf([&](const UnsavedEdit &edit) { return edit.saveId == saveId; });
    m_underWay.remove(saveId);
    m_failed.remove(saveId);
    if (!left.patches.isEmpty()) (isWaiting(left) ? m_waiting : m_unshown).append(left);
    if (!commit.conflicts.isEmpty()) m_changedSince.insert(commit.ref, commit.uuid);
    emit changed();
    sayWhatIsSaved();
}

void KeptEdits::refuse(const QUuid &saveId, const Error &error, bool isTriedAgain)
{
    m_underWay.remove(saveId);
    if (isTriedAgain) {
        m_failed.insert(saveId);
        m_error = error;
    } else {
        m_failed.remove(saveId);
        m_isAnyRefused = true;
    }
    emit changed();
}

// Not before the last of them: what is left of the others may be nowhere but here.
void KeptEdits::sayWhatIsSaved()
{
    if (m_underWay.isEmpty() && m_failed.isEmpty() && !m_isAnyRefused) emit saved(m_changedSince.isEmpty());
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
    const auto isChanged = [&](const UnsavedEdit &edit) {
        return changes.incidents.contains(edit.incident) && !m_underWay.contains(edit.saveId) &&
               !m_failed.contains(edit.saveId);
    };
    std::copy_if(m_tried.cbegin(), m_tried.cend(), std::back_inserter(m_offered), isChanged);
    if (m_tried.removeIf(isChanged) > 0) emit changed();
}

} // namespace nevertwice
