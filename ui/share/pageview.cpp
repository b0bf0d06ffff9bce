#include "ui/share/pageview.h"

#include "ui/kit/labels.h"

#include <QPainter>
#include <QPaintEvent>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace pageview {

constexpr int kAround = 20;
constexpr int kBetween = 16;

} // namespace pageview

class PageView::Sheets : public QWidget
{
public:
    explicit Sheets(const Theme &theme) : m_theme(theme) {}

    const PagePictures &pages() const { return m_pages; }
    void setPages(const PagePictures &pages)
    {
        m_pages = pages;
        setAccessibleDescription(pages.words);
    }

    // As high as the pages are at this width.
    void fit(int width)
    {
        int height = pageview::kAround;
        for (const QImage &page : m_pages.pages)
            height += shown(page, width).height() + pageview::kBetween;
        setFixedSize(width, height - pageview::kBetween + pageview::kAround);
        update();
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        int top = pageview::kAround;
        for (const QImage &page : m_pages.pages) {
            const QSize size = shown(page, width());
            const QRect place((width() - size.width()) / 2, top, size.width(), size.height());
            top += size.height() + pageview::kBetween;
            if (!place.intersects(event->rect())) continue;
            painter.drawImage(place, page);
            painter.setPen(m_theme.tokens().border);
            painter.drawRect(place.adjusted(-1, -1, 0, 0));
        }
    }

private:
    static QSize shown(const QImage &page, int width)
    {
        const QSizeF natural = QSizeF(page.size()) / page.devicePixelRatio();
        const double room = std::max(80, width - 2 * pageview::kAround);
        return (natural * std::min(1.0, room / std::max(1.0, natural.width()))).toSize();
    }

    const Theme &m_theme;
    PagePictures m_pages;
};

PageView::PageView(const Theme &theme, QWidget *parent) : QScrollArea(parent), m_theme(theme)
{
    setObjectName("exportPages"_L1);
    setAccessibleName(tr("Preview of the pages"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    m_sheets = new Sheets(theme);
    m_sheets->setAccessibleName(tr("Pages"));
    setSurface(m_sheets, u"bg"_s);
    setWidget(m_sheets);
    connect(&theme, &Theme::changed, m_sheets, qOverload<>(&QWidget::update));
}

PageView::~PageView() = default;

void PageView::setPages(const PagePictures &pages, Place place)
{
    m_sheets->setPages(pages);
    m_sheets->fit(viewport()->width());
    if (place == Place::Top) verticalScrollBar()->setValue(0);
}

int PageView::pageCount() const
{
    return int(m_sheets->pages().pages.size());
}

void PageView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    m_sheets->fit(viewport()->width());
}

} // namespace nevertwice
