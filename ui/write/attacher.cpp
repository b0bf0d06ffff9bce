#include "ui/write/attacher.h"

#include "model/exchange/files.h"
#include "ui/write/markdowneditor.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QMimeData>
#include <QMimeDatabase>
#include <QPointer>
#include <QTextCursor>
#include <QThreadPool>
#include <QUrl>

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

} // namespace

Attacher::Attacher(Keep keep, QObject *parent) : QObject(parent), m_keep(std::move(keep)) {}

bool Attacher::takes(const QMimeData &data) const
{
    const QList<QUrl> urls = data.urls();
    if (std::any_of(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); })) return true;
    return data.hasImage() && !data.hasText();
}

QList<Attacher::Load> Attacher::loadsOf(const QMimeData &data)
{
    QList<Load> loads;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls)
        if (url.isLocalFile()) loads.append([path = url.toLocalFile()] { return loadFile(path); });
    if (loads.isEmpty() && data.hasImage())
        loads.append([image = qvariant_cast<QImage>(data.imageData()), name = tr("Picture")] {
            return packPicture(image, name);
        });
    return loads;
}

void Attacher::take(const QMimeData &data, MarkdownEditor *editor)
{
    for (const Load &load : loadsOf(data))
        start(editor, load);
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

void Attacher::start(MarkdownEditor *editor, Load load)
{
    editor->flush();
    const QPointer<Attacher> self(this);
    const QPointer<MarkdownEditor> target(editor);
    const int text = editor->textNumber();
    // The cursor moves with the text while the worker is busy; it is never touched there.
    const auto place = std::make_shared<QTextCursor>(editor->textCursor());
    QThreadPool::globalInstance()->start([self, target, text, place, load = std::move(load)]() mutable {
        auto loaded = std::make_shared<Result<NewAttachment>>(load());
        QMetaObject::invokeMethod(qApp, [self, target, text, place = std::move(place), loaded] {
            if (!self) return;
            if (!*loaded) return void(emit self->failed(loaded->error()));
            if (target && target->textNumber() == text) return self->finish(target, *place, **loaded);
            // The editor is gone, or went on to another incident, which is not to have it.
            emit self->failed({Error::Kind::NotFound, tr("attach %1").arg((*loaded)->name),
                               tr("the incident is not open any more"), tr("Open it and paste again.")});
        });
    });
}

void Attacher::finish(MarkdownEditor *editor, QTextCursor place, const NewAttachment &attachment)
{
    const auto kept = m_keep(attachment, [&](const QString &hash) {
        editor->flush();
        const QString label = asLabel(attachment.name);
        place.insertText((isPicture(attachment.mediaType) ? u"![%1](att:%2)"_s : u"[%1](att:%2)"_s).arg(label, hash));
        editor->flush();
    });
    if (!kept) emit failed(kept.error().whileTrying(tr("attach %1").arg(attachment.name)));
}

} // namespace nevertwice
