#include "ui/picture/documentdrawing.h"

#include "ui/picture/drawing.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextObjectInterface>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace documentdrawing {

constexpr int kObject = QTextFormat::UserObject + 7;

class Painter : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    Painter(const Drawing &picture, QObject *parent) : QObject(parent), m_picture(picture) {}

    QSizeF intrinsicSize(QTextDocument *document, int, const QTextFormat &) override
    {
        // Asked before there are pages, too.
        const double page = document->pageSize().width() - 2 * document->documentMargin();
        const double width = page > 0 ? page : m_picture.size().width();
        return {width, m_picture.size().height() * width / m_picture.size().width()};
    }

    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *, int, const QTextFormat &) override
    {
        painter->save();
        painter->translate(rect.topLeft());
        const double scale = rect.width() / m_picture.size().width();
        painter->scale(scale, scale);
        m_picture.paint(*painter);
        painter->restore();
    }

private:
    const Drawing &m_picture;
};

} // namespace documentdrawing

void placeDrawing(QTextDocument &document, const QString &word, const Drawing &picture, int number)
{
    using namespace documentdrawing;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.text() != word) continue;
        document.documentLayout()->registerHandler(kObject + number, new Painter(picture, &document));
        QTextCursor cursor(block);
        cursor.select(QTextCursor::BlockUnderCursor);
        cursor.setPosition(block.position());
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        QTextCharFormat format;
        format.setObjectType(kObject + number);
        cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
        QTextBlockFormat blockFormat = cursor.blockFormat();
        blockFormat.setLineHeight(100, QTextBlockFormat::ProportionalHeight);
        cursor.setBlockFormat(blockFormat);
        return;
    }
}

QString svgInPage(const QByteArray &svg, const QSizeF &size, bool isDark)
{
    QString element = QString::fromUtf8(svg);
    element.remove(0, element.indexOf("<svg"_L1));
    // A page measures in pixels; millimetres are for a file of its own.
    static const QRegularExpression millimetres(u"\\A(<svg\\swidth=\")[0-9.]+mm(\"\\sheight=\")[0-9.]+mm"_s);
    if (const auto head = millimetres.match(element); head.hasMatch())
        element = head.captured(1) + QString::number(size.width()) + head.captured(2) + QString::number(size.height()) +
                  element.mid(head.capturedEnd());
    // Names are one in a page: the drawing that is hidden would lend its gradients to the other.
    if (isDark)
        element.replace("id=\"gradient"_L1, "id=\"dark-gradient"_L1)
            .replace("\"url(#gradient"_L1, "\"url(#dark-gradient"_L1);
    element.insert(4, isDark ? u" class=\"dark\""_s : u" class=\"light\""_s);
    return element;
}

} // namespace nevertwice

#include "documentdrawing.moc"
