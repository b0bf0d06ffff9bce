#include "ui/write/documentcommands.h"

#include <optional>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr qsizetype kFullStep = 20;

// The store gives numbers to actions, and causes their title from the catalogue: a row that differs in nothing else is
// still the one that was put in here.
QJsonObject withoutWhatTheStoreAdds(QJsonObject row)
{
    for (QLatin1String key : {"number"_L1, "title"_L1, "category"_L1})
        row.remove(key);
    return row;
}

bool stepsIn(const QUndoCommand &command, bool isBack, QJsonObject &document)
{
    if (const auto *own = dynamic_cast<const DocumentCommand *>(&command)) return own->stepIn(document, isBack);
    const int count = command.childCount();
    for (int i = 0; i < count; ++i)
        if (!stepsIn(*command.child(isBack ? count - 1 - i : i), isBack, document)) return false;
    return true;
}

} // namespace

bool canStep(const QUndoCommand &command, bool isBack, QJsonObject document)
{
    return stepsIn(command, isBack, document);
}

Result<Merge> mergedInto(const QJsonObject &document, QList<Patch> patches)
{
    for (Patch &patch : patches) {
        if (!patch.after.isUndefined() || !patch.before.isObject()) continue;
        const QJsonObject present = valueAt(document, patch.path).toObject();
        if (withoutWhatTheStoreAdds(present) == withoutWhatTheStoreAdds(patch.before.toObject()))
            patch.before = present;
    }
    return merge(patches, document);
}

PatchCommand::PatchCommand(Document &document, const QString &what, const QList<Patch> &patches)
    : DocumentCommand(what), m_document(document), m_patches(patches)
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

bool PatchCommand::stepIn(QJsonObject &document, bool isBack) const
{
    if (auto merged = mergedInto(document, isBack ? reversed(m_patches) : m_patches)) document = merged->merged;
    return true;
}

TypeCommand::TypeCommand(Document &document, const QString &what, const QString &path, const TextStep &step,
                         Start start)
    : DocumentCommand(what), m_document(document), m_path(path), m_step(step),
      m_beside(step.reversed().besideIn(textNow())), m_age(document.ageOf(path)), m_start(start)
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
    m_beside = m_step.reversed().besideIn(textNow());
    return true;
}

void TypeCommand::undo()
{
    take(true);
}

void TypeCommand::redo()
{
    if (!std::exchange(m_isDone, false)) take(false);
}

bool TypeCommand::stepIn(QJsonObject &document, bool isBack) const
{
    const std::optional<TextStep> step = found(document, isBack);
    if (!step) return false;
    const QJsonValue present = valueAt(document, m_path);
    const auto stepped = apply({{m_path, present, *step->applied(present.toString()), -1}}, document);
    if (stepped) document = *stepped;
    return bool(stepped);
}

// A place in a text means nothing in one that somebody else has written since: there the words are looked for.
std::optional<TextStep> TypeCommand::found(const QJsonObject &document, bool isBack) const
{
    const QJsonValue present = valueAt(document, m_path);
    const bool isText = present.isString() || present.isNull(); // some that are empty are null
    if (!isText) return std::nullopt;
    const TextStep wanted = meant(isBack);
    if (m_age != m_document.ageOf(m_path)) return wanted.foundIn(present.toString(), m_beside);
    return wanted.applied(present.toString()) ? std::optional(wanted) : std::nullopt;
}

void TypeCommand::take(bool isBack)
{
    const std::optional<TextStep> step = found(m_document.json(), isBack);
    const QString before = textNow();
    const bool isTaken = step && m_document.takeBack(m_path, *step);
    setObsolete(!isTaken);
    if (!isTaken) return;
    m_step = isBack ? step->reversed() : *step;
    m_beside = step->besideIn(before);
    m_age = m_document.ageOf(m_path);
}

} // namespace nevertwice
