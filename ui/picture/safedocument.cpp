#include "ui/picture/safedocument.h"

#include "model/exchange/links.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr qint64 kMostPixels = 40'000'000;
const QString kLack = QStringLiteral("nevertwice-lack");

// Pixels only: a drawing in SVG could ask for more than itself.
bool isPixelFormat(const QByteArray &format)
{
    static const QByteArrayList formats = {"png", "jpeg", "jpg", "gif", "bmp", "webp"};
    return formats.contains(format);
}

QImage decodePicture(QByteArray bytes, int width)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    if (!isPixelFormat(reader.format())) return {};
    const QSize size = reader.size();
    if (!size.isValid() || qint64(size.width()) * size.height() > kMostPixels) return {};
    if (width > 0 && size.width() > width)
        reader.setScaledSize({width, std::max(1, int(qint64(size.height()) * width / size.width()))});
    return reader.read();
}

} // namespace

QImage safePicture(const QByteArray &bytes, const QSize &most)
{
    const QImage picture = decodePicture(bytes, most.width());
    if (picture.isNull() || picture.height() <= most.height()) return picture;
    return picture.scaledToHeight(most.height(), Qt::SmoothTransformation);
}

SafeDocument::SafeDocument(AttachmentBytes attachments, QObject *parent)
    : QTextDocument(parent), m_attachments(std::move(attachments))
{
    setUndoRedoEnabled(false);
}

QVariant SafeDocument::loadResource(int type, const QUrl &name)
{
    QImage image;
    const PictureLack lack = type == ImageResource ? readPicture(name, image) : PictureLack::Elsewhere;
    if (image.isNull()) {
        image = QImage(1, 1, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        image.setText(kLack, QString::number(int(lack)));
    }
    // Kept, or it would be asked for again at every layout.
    const QVariant resource = type == ImageResource ? QVariant(image) : QVariant(QByteArray());
    addResource(type, name, resource);
    return resource;
}

PictureLack SafeDocument::readPicture(const QUrl &name, QImage &picture) const
{
    const QString hash = attachmentHash(name.toString());
    if (hash.isEmpty()) return PictureLack::Elsewhere;
    const QByteArray bytes = m_attachments ? m_attachments(hash) : QByteArray();
    if (bytes.isEmpty()) return PictureLack::Missing;
    picture = decodePicture(bytes, m_pictureWidth);
    return picture.isNull() ? PictureLack::Unreadable : PictureLack::None;
}

// It goes where the picture goes, from one document to the next, too.
PictureLack SafeDocument::lackOf(const QImage &picture)
{
    return picture.size() == QSize(1, 1) ? PictureLack(picture.text(kLack).toInt()) : PictureLack::None;
}

} // namespace nevertwice
