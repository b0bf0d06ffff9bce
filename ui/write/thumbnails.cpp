#include "ui/write/thumbnails.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace nevertwice {

namespace thumbnails {

constexpr qsizetype kMostBytes = 20'000'000; // a screenshot has fewer
constexpr int kScale = 2;                    // for screens that have more pixels

} // namespace thumbnails

Thumbnails::Thumbnails(QObject *parent) : QObject(parent) {}

void Thumbnails::setAttachments(const AttachmentBytes &attachments)
{
    m_attachments = attachments;
    m_missing.clear();
}

QImage Thumbnails::picture(const QString &hash)
{
    if (const QImage *known = m_pictures.object(hash)) return *known;
    if (!m_attachments || m_awaited.contains(hash) || m_missing.contains(hash)) return {};
    make(hash, m_attachments(hash));
    return {};
}

void Thumbnails::keep(const QString &hash, const QByteArray &bytes)
{
    if (m_pictures.contains(hash) || m_awaited.contains(hash)) return;
    m_missing.remove(hash);
    make(hash, bytes);
}

void Thumbnails::make(const QString &hash, const QByteArray &bytes)
{
    if (bytes.isEmpty() || bytes.size() > thumbnails::kMostBytes) {
        m_missing.insert(hash);
        return;
    }
    m_awaited.insert(hash);
    const QPointer<Thumbnails> self(this);
    QThreadPool::globalInstance()->start([self, hash, bytes] {
        const QImage made = safePicture(bytes, size * thumbnails::kScale);
        QMetaObject::invokeMethod(qApp, [self, hash, made] {
            if (self) self->finish(hash, made);
        });
    });
}

void Thumbnails::readLarge(const QString &hash, const QSize &most, QObject *home,
                           const std::function<void(const QImage &picture)> &then,
                           const std::function<bool()> &isWanted)
{
    QByteArray bytes = m_attachments ? m_attachments(hash) : QByteArray();
    if (bytes.size() > thumbnails::kMostBytes) bytes.clear();
    const QPointer<QObject> waiting(home);
    QThreadPool::globalInstance()->start([bytes, most, waiting, then, isWanted] {
        const QImage made = !isWanted || isWanted() ? safePicture(bytes, most) : QImage();
        QMetaObject::invokeMethod(qApp, [waiting, then, made] {
            if (waiting) then(made);
        });
    });
}

void Thumbnails::finish(const QString &hash, const QImage &picture)
{
    m_awaited.remove(hash);
    if (picture.isNull())
        m_missing.insert(hash);
    else
        m_pictures.insert(hash, new QImage(picture));
    emit came();
}

} // namespace nevertwice
