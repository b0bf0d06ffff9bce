#include "ui/picture/documentdrawing.h"

#include "ui/picture/drawing.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextObjectInterface>

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

} // namespace nevertwice

#include "documentdrawing.moc"
