#include "ui/write/attacher.h"

#include "model/exchange/files.h"
#include "ui/kit/listtext.h"
#include "ui/kit/localfiles.h"
#include "ui/write/markdowneditor.h"
#include "ui/write/markdownspans.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QMimeData>
#include <QMimeDatabase>
#include <QPointer>
#include <QTextBlock>
#include <QTextCursor>
#include <QThreadPool>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

Error cannotAttach(const QString &name, const QString &reason, const QString &advice)
{
    return {Error::Kind::Invalid, Attacher::tr("attach %1").arg(name), reason, advice};
}

Result<NewAttachment> loadFile(const QString &path)
{
    const QFileInfo info(path);
    // Anything but a plain file may never end, or never begin.
    if (!info.isFile())
        return cannotAttach(info.fileName(), Attacher::tr("it is not a file"),
                            Attacher::tr("Pack a folder into one file first."));
    const auto bytes = readFile(path, kMostAttachmentBytes);
    if (!bytes) return bytes.error().whileTrying(Attacher::tr("attach %1").arg(info.fileName()));
    const QMimeType type = QMimeDatabase().mimeTypeForFileNameAndData(info.fileName(), *bytes);
    return NewAttachment{info.fileName(), type.name(), *bytes};
}

Result<NewAttachment> packPicture(const QImage &image, const QString &name)
{
    NewAttachment attachment{name, u"image/png"_s, {}};
    QBuffer buffer(&attachment.bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG"))
        return cannotAttach(name, Attacher::tr("the picture cannot be read"), Attacher::tr("Save it as a file first."));
    return attachment;
}

// What would end the brackets of a link, or the line, is written otherwise.
QString asLabel(QString name)
{
    for (QChar &c : name)
        if (u"[]\\`"_s.contains(c) || c.category() == QChar::Other_Control) c = u' ';
    return name.simplified();
}

bool isPicture(const QString &mediaType)
{
    static const QStringList types = {u"image/png"_s, u"image/jpeg"_s, u"image/gif"_s, u"image/bmp"_s, u"image/webp"_s};
    return types.contains(mediaType);
}

QString attemptOf(const QList<NewAttachment> &attachments)
{
    QStringList names;
    for (const NewAttachment &one : attachments)
        names.append(one.name);
    return Attacher::tr("attach %1").arg(listText(names));
}

// A paragraph of its own below a text.
QString paragraphBelow(const QString &links, const QTextDocument &text)
{
    const bool isAfterEmpty = text.lastBlock().text().trimmed().isEmpty();
    const bool isFirst = !text.lastBlock().previous().isValid();
    if (isAfterEmpty && (isFirst || text.lastBlock().previous().text().trimmed().isEmpty())) return links;
    return (isAfterEmpty ? u"\n"_s : u"\n\n"_s) + links;
}

bool belongsToWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

// Behind the word, link, picture or code it is in the middle of.
void goToEdge(QTextCursor &place)
{
    const QString line = place.block().text();
    int at = place.positionInBlock();
    if (at > 0 && belongsToWord(line[at - 1]))
        while (at < line.size() && belongsToWord(line[at]))
            ++at;
    const QList<MarkdownSpan> spans = spansOf(line);
    for (const MarkdownSpan &span : spans) {
        using Kind = MarkdownSpan::Kind;
        const bool isMarked = span.kind == Kind::Bold || span.kind == Kind::Italic || span.kind == Kind::Struck;
        if (!isMarked && at > span.start && at < span.end()) at = span.end();
    }
    place.setPosition(place.block().position() + at);
}

// With a space where it would touch what stands there already.
QString apart(const QString &links, const QTextCursor &place)
{
    const QString line = place.block().text();
    const int from = std::min(place.selectionStart(), place.selectionEnd()) - place.block().position();
    const int to = std::max(place.selectionStart(), place.selectionEnd()) - place.block().position();
    const QChar before = from > 0 && from <= line.size() ? line[from - 1] : QChar(u' ');
    const QChar after = to >= 0 && to < line.size() ? line[to] : QChar(u' ');
    QString text = links;
    if (belongsToWord(before) || u")]`.,;:!?"_s.contains(before)) text.prepend(u' ');
    if (belongsToWord(after) || u"![`"_s.contains(after)) text.append(u' ');
    return text;
}

} // namespace

Attacher::Attacher(Keep keep, QObject *parent) : QObject(parent), m_keep(std::move(keep)) {}

bool Attacher::takes(const QMimeData &data) const
{
    return !localFilesOf(data).isEmpty() || (data.hasImage() && !data.hasText());
}

QList<Attacher::Load> Attacher::loadsOf(const QMimeData &data)
{
    QList<Load> loads;
    const QStringList paths = localFilesOf(data);
    for (const QString &path : paths)
        loads.append([path] { return loadFile(path); });
    if (loads.isEmpty() && data.hasImage())
        loads.append([image = qvariant_cast<QImage>(data.imageData()), name = tr("Picture")] {
            return packPicture(image, name);
        });
    return loads;
}

QString Attacher::attemptTo(const QMimeData &data)
{
    QStringList names;
    const QStringList paths = localFilesOf(data);
    for (const QString &path : paths)
        names.append(QFileInfo(path).fileName());
    return tr("attach %1").arg(names.isEmpty() ? tr("Picture") : listText(names));
}

void Attacher::take(const QMimeData &data, MarkdownEditor *editor, Where where)
{
    editor->flush();
    const QPointer<Attacher> self(this);
    const QPointer<MarkdownEditor> target(editor);
    const int text = editor->textNumber();
    // The cursor moves with the text while the worker is busy; it is never touched there.
    const auto place = std::make_shared<QTextCursor>(editor->textCursor());
    QThreadPool::globalInstance()->start([self, target, text, place, where, loads = loadsOf(data)]() mutable {
        auto loaded = std::make_shared<QList<Result<NewAttachment>>>();
        for (const Load &load : std::as_const(loads))
            loaded->append(load());
        QMetaObject::invokeMethod(qApp, [self, target, text, where, place = std::move(place), loaded] {
            if (!self) return;
            QList<NewAttachment> brought;
            for (const Result<NewAttachment> &one : std::as_const(*loaded)) {
                if (one)
                    brought.append(*one);
                else
                    emit self->failed(one.error());
            }
            if (brought.isEmpty()) return;
            if (target && target->textNumber() == text) return self->finish(target, *place, where, brought);
            // The editor is gone, or went on to another incident, which is not to have it.
            emit self->failed({Error::Kind::NotFound, attemptOf(brought), tr("the incident is not open any more"),
                               tr("Open it and paste again.")});
        });
    });
}

void Attacher::take(const QMimeData &data, const Taken &taken)
{
    const QPointer<Attacher> self(this);
    for (const Load &load : loadsOf(data))
        QThreadPool::globalInstance()->start([self, taken, load] {
            auto loaded = std::make_shared<Result<NewAttachment>>(load());
            QMetaObject::invokeMethod(qApp, [self, taken, loaded] {
                if (!self) return;
                if (*loaded)
                    taken(**loaded);
                else
                    emit self->failed(loaded->error());
            });
        });
}

void Attacher::finish(MarkdownEditor *editor, QTextCursor place, Where where, const QList<NewAttachment> &attachments)
{
    const auto kept = m_keep(attachments, [&](const QStringList &hashes) {
        editor->flush();
        QStringList links;
        for (qsizetype i = 0; i < attachments.size(); ++i)
            links.append((isPicture(attachments[i].mediaType) ? u"![%1](att:%2)"_s : u"[%1](att:%2)"_s)
                             .arg(asLabel(attachments[i].name), hashes.value(i)));
        const QString text = links.join(u' ');
        if (where == Where::Below) {
            place.movePosition(QTextCursor::End);
            place.insertText(paragraphBelow(text, *editor->document()));
        } else {
            if (!place.hasSelection()) goToEdge(place);
            place.insertText(apart(text, place));
        }
        editor->flush();
    });
    if (!kept) emit failed(kept.error().whileTrying(attemptOf(attachments)));
}

} // namespace nevertwice
