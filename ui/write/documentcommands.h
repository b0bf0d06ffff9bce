#pragma once

#include "ui/write/document.h"
#include "ui/write/textstep.h"

#include <QUndoCommand>

namespace nevertwice {

// One that can be asked first, without being done.
class DocumentCommand : public QUndoCommand
{
public:
    using QUndoCommand::QUndoCommand;

    // Does it in this one. False where it would have to be left out.
    virtual bool stepIn(QJsonObject &document, bool isBack) const = 0;
};

// Whether nothing of it has to be left out. Of words that were moved, one text without the other would lose them.
bool canStep(const QUndoCommand &command, bool isBack, QJsonObject document);

// Fields of the document that are not as the patches expect them stay as they are.
Result<Merge> mergedInto(const QJsonObject &document, QList<Patch> patches);

// What one edit changed. It was done when the command was made. Of its fields any may be left out.
class PatchCommand : public DocumentCommand
{
public:
    PatchCommand(Document &document, const QString &what, const QList<Patch> &patches);

    void undo() override;
    void redo() override;
    bool stepIn(QJsonObject &document, bool isBack) const override;

private:
    Document &m_document;
    QList<Patch> m_patches;
    bool m_isDone = true;
};

// Typing in one field; takes in the next command while the step goes on.
class TypeCommand : public DocumentCommand
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
    bool stepIn(QJsonObject &document, bool isBack) const override;

private:
    TextStep meant(bool isBack) const { return isBack ? m_step.reversed() : m_step; }
    // As it can be done in the text of this document; nothing where it cannot.
    std::optional<TextStep> found(const QJsonObject &document, bool isBack) const;
    void take(bool isBack);
    QString textNow() const { return valueAt(m_document.json(), m_path).toString(); }

    Document &m_document;
    QString m_path;
    TextStep m_step;
    TextBeside m_beside;
    int m_age;
    Start m_start;
    bool m_isDone = true;
};

} // namespace nevertwice
