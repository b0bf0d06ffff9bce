#include "ui/picture/exportunshown.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace unshown {

QTextCharFormat withoutPicture(QTextCharFormat format)
{
    format.setObjectType(QTextFormat::NoObject);
    for (const int property : {QTextFormat::ImageName, QTextFormat::ImageTitle, QTextFormat::ImageAltText,
                               QTextFormat::ImageWidth, QTextFormat::ImageHeight})
        format.clearProperty(property);
    return format;
}

struct Place
{
    QTextCursor picture; // selects it
    QString words;
};

QList<Place> placesIn(SafeDocument &document, const UnshownWords &words)
{
    QList<Place> places;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            const QTextImageFormat format = fragment.charFormat().toImageFormat();
            if (!format.isValid()) continue;
            const QVariant shown = document.resource(QTextDocument::ImageResource, QUrl(format.name()));
            const PictureLack lack = SafeDocument::lackOf(shown.value<QImage>());
            if (lack == PictureLack::None) continue;
            QTextCursor picture(&document);
            picture.setPosition(fragment.position());
            picture.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            places.append({picture, words.said(format.stringProperty(QTextFormat::ImageAltText), words.why(lack))});
        }
    return places;
}

} // namespace unshown

UnshownWords unshownInEnglish()
{
    const auto why = [](PictureLack lack) {
        switch (lack) {
        case PictureLack::None:
            break;
        case PictureLack::Elsewhere:
            return u"picture not loaded: it lies outside the workspace"_s;
        case PictureLack::Missing:
            return u"missing attachment"_s;
        case PictureLack::Unreadable:
            return u"no picture that can be read"_s;
        }
        return QString();
    };
    return {why, [](const QString &name, const QString &reason) {
                return u"%1 (%2)"_s.arg(name.isEmpty() ? u"Picture"_s : name, reason);
            }};
}

PictureLack lackOfTarget(const QString &target)
{
    const bool isAttachment = target.startsWith("att:"_L1) || target.startsWith("attachment:"_L1);
    return isAttachment ? PictureLack::Missing : PictureLack::Elsewhere;
}

void sayUnshown(SafeDocument &document, const UnshownWords &words, const QColor &ink)
{
    for (unshown::Place &place : unshown::placesIn(document, words)) {
        QTextCharFormat format = unshown::withoutPicture(place.picture.charFormat());
        format.setForeground(ink);
        place.picture.insertText(place.words, format);
    }
}

} // namespace nevertwice
