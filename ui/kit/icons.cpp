#include "ui/kit/icons.h"

#include "ui/kit/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QPointer>
#include <QSvgRenderer>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

class LineIconEngine : public QIconEngine
{
public:
    LineIconEngine(const Theme &theme, QString name) : m_theme(&theme), m_name(std::move(name)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const double ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        painter->drawPixmap(rect, linePixmap(m_name, rect.size(), ink(mode), ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return linePixmap(m_name, size, ink(mode), 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        return linePixmap(m_name, size / scale, ink(mode), scale);
    }

    QIconEngine *clone() const override { return new LineIconEngine(*this); }

private:
    QColor ink(QIcon::Mode mode) const
    {
        if (!m_theme) return Qt::gray;
        const Tokens &tokens = m_theme->tokens();
        switch (mode) {
        case QIcon::Disabled:
            return tokens.text3;
        case QIcon::Selected:
            return tokens.onSelection;
        case QIcon::Normal:
        case QIcon::Active:
            return tokens.text2;
        }
        return tokens.text2;
    }

    QPointer<const Theme> m_theme;
    QString m_name;
};

} // namespace

QIcon lineIcon(const Theme &theme, const QString &name)
{
    return QIcon(new LineIconEngine(theme, name));
}

QPixmap linePixmap(const QString &name, const QSize &size, const QColor &ink, double devicePixelRatio)
{
    if (size.isEmpty()) return {}; // a menu that has no room for its arrow asks for one all the same
    const QString key =
        u"line:%1:%2x%3:%4:%5"_s.arg(name).arg(size.width()).arg(size.height()).arg(ink.name()).arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) return pixmap;
    QFile file(u":/icons/%1.svg"_s.arg(name));
    QByteArray svg = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    svg.replace("currentColor", ink.name().toLatin1());
    pixmap = QPixmap(size * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(svg).render(&painter, QRectF(QPointF(0, 0), QSizeF(size)));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon programIcon()
{
    return QIcon(u":/icons/nevertwice.svg"_s);
}

} // namespace nevertwice
