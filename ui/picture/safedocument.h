#pragma once

#include <QByteArray>
#include <QImage>
#include <QTextDocument>

#include <functional>

namespace nevertwice {

// The bytes of the attachment with this SHA-256 in hex, or none.
using AttachmentBytes = std::function<QByteArray(const QString &hash)>;

// A picture of strangers, made as small as this; null for what is none, and for one of so many pixels that it would do
// harm.
QImage safePicture(const QByteArray &bytes, const QSize &most);

// Why there is no picture where a text names one.
enum class PictureLack { None, Elsewhere, Missing, Unreadable };

// The one kind of document that shows formatted text of people: on the screen, on paper and in PDF. Whatever the text
// names, nothing is read but attachments ("att:<hash>"), and of those only pictures of sizes that do no harm.
// Everything else is a pixel that cannot be seen, and that knows why.
class SafeDocument : public QTextDocument
{
    Q_OBJECT

public:
    explicit SafeDocument(AttachmentBytes attachments = {}, QObject *parent = nullptr);

    // Pictures that are wider are made this wide. 0: as they are.
    void setPictureWidth(int width) { m_pictureWidth = width; }
    static PictureLack lackOf(const QImage &picture);

protected:
    QVariant loadResource(int type, const QUrl &name) override;

private:
    PictureLack readPicture(const QUrl &name, QImage &picture) const;

    AttachmentBytes m_attachments;
    int m_pictureWidth = 0;
};

} // namespace nevertwice
