#include "ui/write/documentcommands.h"

#include <utility>

namespace nevertwice {

namespace {

constexpr qsizetype kFullStep = 20;

} // namespace

PatchCommand::PatchCommand(Document &document, const QString &what, const QList<Patch> &patches)
    : QUndoCommand(what), m_document(document), m_patches(patches)
{
}

void PatchCommand::undo()
{
    const bool isTaken = m_document.takeBack(reversed(m_patches));
    if (isTaken) m_document.noteCauses(m_patches, Document::Way::Back);
    setObsolete(!isTaken);
}

void PatchCommand::redo()
{
    if (!m_isDone) setObsolete(!m_document.takeBack(m_patches));
    m_document.noteCauses(m_patches, Document::Way::Forth);
    m_isDone = false;
}

TypeCommand::TypeCommand(Document &document, const QString &what, const QString &path, const TextStep &step,
                         Start start)
    : QUndoCommand(what), m_document(document), m_path(path), m_step(step), m_age(document.ageOf(path)), m_start(start)
{
}

bool TypeCommand::isFull() const
{
    const QString &typed = m_step.inserted;
    return typed.size() + m_step.removed.size() > kFullStep && (typed.isEmpty() || !typed.back().isLetterOrNumber());
}

bool TypeCommand::mergeWith(const QUndoCommand *other)
{
    const auto *next = static_cast<const TypeCommand *>(other); // of the same id
    if (next->m_start == Start::NewStep || next->m_path != m_path || next->m_age != m_age) return false;
    const std::optional<TextStep> both = m_step.followedBy(next->m_step);
    if (!both) return false;
    m_step = *both;
    return true;
}

void TypeCommand::undo()
{
    const std::optional<TextStep> done = m_document.takeBack(m_path, m_step.reversed(), m_age);
    if (done) stand(done->reversed());
    setObsolete(!done);
}

void TypeCommand::redo()
{
    if (!std::exchange(m_isDone, false)) {
        const std::optional<TextStep> done = m_document.takeBack(m_path, m_step, m_age);
        if (done) stand(*done);
        setObsolete(!done);
    }
}

void TypeCommand::stand(const TextStep &step)
{
    m_step = step;
    m_age = m_document.ageOf(m_path);
}

} // namespace nevertwice
