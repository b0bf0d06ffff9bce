#pragma once

#include "ui/write/document.h"
#include "ui/write/textstep.h"

#include <QUndoCommand>

namespace nevertwice {

// What one edit changed. It was done when the command was made.
class PatchCommand : public QUndoCommand
{
public:
    PatchCommand(Document &document, const QString &what, const QList<Patch> &patches);

    void undo() override;
    void redo() override;

private:
    Document &m_document;
    QList<Patch> m_patches;
    bool m_isDone = true;
};

// Typing in one field; takes in the next command while the step goes on.
class TypeCommand : public QUndoCommand
{
public:
    enum class Start { NewStep, SameStep };

    TypeCommand(Document &document, const QString &what, const QString &path, const TextStep &step, Start start);

    // After a word, once it is long enough to be worth taking back on its own.
    bool isFull() const;

    int id() const override { return 1; }
    bool mergeWith(const QUndoCommand *other) override;
    void undo() override;
    void redo() override;

private:
    // It was done so in the text there is now.
    void stand(const TextStep &step);

    Document &m_document;
    QString m_path;
    TextStep m_step;
    int m_age;
    Start m_start;
    bool m_isDone = true;
};

} // namespace nevertwice
