#pragma once

#include "ui/picture/safedocument.h"

#include <QCache>
#include <QImage>
#include <QObject>
#include <QSet>

#include <functional>

namespace nevertwice {

// Small pictures of attachments. They are made on a worker, one after the other, and kept as long as there is room;
// what is no picture, or one of too many pixels, has none.
class Thumbnails : public QObject
{
    Q_OBJECT

public:
    explicit Thumbnails(QObject *parent = nullptr);

    // Called on the thread of this object.
    void setAttachments(const AttachmentBytes &attachments);
    // Null where it is on its way, or where there is none.
    QImage picture(const QString &hash);
    // A larger one, made on a worker as well and not kept; null where there is none. Told here, unless `home` is gone.
    // The worker asks `isWanted` before it makes it: what nobody waits for any more is null.
    void readLarge(const QString &hash, const QSize &most, QObject *home,
                   const std::function<void(const QImage &picture)> &then, const std::function<bool()> &isWanted = {});
    // One that is on its way to the workspace.
    void keep(const QString &hash, const QByteArray &bytes);
    // An attachment that could not be had may be there now.
    void forgetMissing() { m_missing.clear(); }

    static constexpr QSize size{112, 64}; // at most, in pixels of the screen at 100 %

signals:
    void came();

private:
    void make(const QString &hash, const QByteArray &bytes);
    void finish(const QString &hash, const QImage &picture);

    AttachmentBytes m_attachments;
    QCache<QString, QImage> m_pictures{200};
    QSet<QString> m_awaited;
    QSet<QString> m_missing;
};

} // namespace nevertwice
