#include "app/desktop/contactsheet.h"

#include <QDir>
#include <QImage>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr int kColumns = 4;
constexpr QSize kCell(640, 440);
constexpr int kMargin = 12;
constexpr int kCaption = 24;

} // namespace

Result<void> makeContactSheet(const QString &folder, const QString &pattern, const QString &sheet)
{
    const QDir pictures(folder);
    QStringList names = pictures.entryList({pattern}, QDir::Files, QDir::Name);
    names.removeAll(sheet);
    if (names.isEmpty()) return {};
    const int rows = (int(names.size()) + kColumns - 1) / kColumns;
    const int columns = std::min(kColumns, int(names.size()));
    QImage image(columns * kCell.width(), rows * kCell.height(), QImage::Format_RGB32);
    image.fill(Qt::gray);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (int i = 0; i < int(names.size()); ++i) {
        const QRect cell(QPoint(i % kColumns * kCell.width(), i / kColumns * kCell.height()), kCell);
        const QRect place = cell.adjusted(kMargin, kMargin + kCaption, -kMargin, -kMargin);
        const QImage picture =
            QImage(pictures.filePath(names[i])).scaled(place.size(), Qt::KeepAspectRatio, Qt::SmoothTransformation);
        painter.drawImage(place.topLeft(), picture);
        painter.setPen(Qt::white);
        painter.drawText(cell.adjusted(kMargin, kMargin / 2, -kMargin, 0), Qt::AlignTop, names[i]);
    }
    painter.end();
    if (image.save(pictures.filePath(sheet))) return {};
    return Error{Error::Kind::Io, u"write %1"_s.arg(pictures.filePath(sheet)), u"the folder cannot be written"_s,
                 u"Name another folder."_s};
}

} // namespace nevertwice
