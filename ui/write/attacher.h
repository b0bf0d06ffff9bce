#pragma once

#include "model/domain/result.h"

#include <QByteArray>
#include <QObject>

#include <QList>

#include <functional>

class QMimeData;
class QTextCursor;

namespace nevertwice {

class MarkdownEditor;

// A picture or a file somebody brings to a text.
struct NewAttachment
{
    QString name; // as the person knows it; never a path
    QString mediaType;
    QByteArray bytes;
};

// Makes attachments of pictures and files that are pasted or dropped, and writes the links to them into the text:
// "![name](att:<hash>)" for a picture, "[name](att:<hash>)" for a file. Files are read, and pictures packed, on a
// worker; the links appear at the place where they were put, wherever that has moved to since, and cut no word and no
// link.
class Attacher : public QObject
{
    Q_OBJECT

public:
    // Writes the links to attachments, by their SHA-256 in hex, into the text.
    using Links = std::function<void(const QStringList &hashes)>;
    // Takes what was brought at once over and links it, so that all of it is one step for undo. Called on the thread of
    // this object.
    using Keep = std::function<Result<void>(const QList<NewAttachment> &attachments, const Links &link)>;

    explicit Attacher(Keep keep, QObject *parent = nullptr);

    // Pictures and local files; text is never taken for one.
    bool takes(const QMimeData &data) const;
    // The links stand where the cursor is, or in a paragraph of their own below the text.
    enum class Where { AtCursor, Below };
    void take(const QMimeData &data, MarkdownEditor *editor, Where where = Where::AtCursor);
    // "attach dash.png"
    static QString attemptTo(const QMimeData &data);
    // For what is no text: each is handed over when it is read, and nothing is kept here.
    using Taken = std::function<void(const NewAttachment &attachment)>;
    void take(const QMimeData &data, const Taken &taken);

signals:
    // What could not be attached, and why.
    void failed(const nevertwice::Error &error);

private:
    using Load = std::function<Result<NewAttachment>()>;
    static QList<Load> loadsOf(const QMimeData &data);
    void finish(MarkdownEditor *editor, QTextCursor place, Where where, const QList<NewAttachment> &attachments);

    Keep m_keep;
};

} // namespace nevertwice
