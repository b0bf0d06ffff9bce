#include "ui/help/contentslist.h"

#include "model/search/snippet.h"
#include "ui/kit/marks.h"

#include <QKeyEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QShowEvent>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr int kContentsInset = space::s;
constexpr int kContentsPadding = space::m;
constexpr int kSnippetLines = 2;
constexpr int kFirstHeading = 28;
constexpr int kOtherHeading = 40;

// A snippet without the signs around its words, which are bold instead.
QList<QTextLayout::FormatRange> takeHitSigns(QString &snippet)
{
    QList<QTextLayout::FormatRange> bold;
    QString plain;
    for (const QChar c : std::as_const(snippet)) {
        if (c == kHitBegin) {
            QTextCharFormat format;
            format.setFontWeight(QFont::DemiBold);
            bold.append({int(plain.size()), 0, format});
        } else if (c == kHitEnd) {
            if (!bold.isEmpty()) bold.last().length = int(plain.size()) - bold.last().start;
        } else {
            plain += c;
        }
    }
    snippet = plain;
    return bold;
}

class ContentsDelegate : public QStyledItemDelegate
{
public:
    ContentsDelegate(const Theme &theme, QListView *view) : QStyledItemDelegate(view), m_theme(theme), m_view(view) {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const int width = m_view->viewport()->width();
        if (index.data(ContentsList::HeadingRole).toBool())
            return {width, m_theme.scaled(index.row() == 0 ? kFirstHeading : kOtherHeading)};
        const int title = QFontMetrics(m_theme.font(TextStyle::ListTitle)).height();
        if (index.data(ContentsList::SnippetRole).isNull()) return {width, title + 2 * space::s};
        return {width, title + kSnippetLines * QFontMetrics(m_theme.font(TextStyle::Meta)).height() + 2 * space::s};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &tokens = m_theme.tokens();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setLayoutDirection(Qt::LayoutDirectionAuto); // each text by its own letters
        const QRect plate = option.rect.adjusted(kContentsInset, 1, -kContentsInset, -1);
        const QRect inner = plate.adjusted(kContentsPadding, 0, -kContentsPadding, 0);
        const Qt::Alignment start = QStyle::visualAlignment(option.direction, Qt::AlignLeading);
        const QString text = index.data().toString();
        if (index.data(ContentsList::HeadingRole).toBool()) {
            painter->setFont(m_theme.font(TextStyle::Label));
            painter->setPen(tokens.text2);
            painter->drawText(inner.adjusted(0, 0, 0, -space::xs), int(start | Qt::AlignBottom),
                              painter->fontMetrics().elidedText(text, Qt::ElideRight, inner.width()));
            painter->restore();
            return;
        }
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        if (isSelected || option.state.testFlag(QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(isSelected ? tokens.selection : tokens.hover);
            painter->drawRoundedRect(plate, space::radius, space::radius);
        }
        if (isSelected && m_view->hasFocus()) paintFocusRing(*painter, m_theme, QRectF(plate), space::radius);
        const bool isHit = !index.data(ContentsList::SnippetRole).isNull();
        painter->setFont(m_theme.font(isSelected || isHit ? TextStyle::ListTitle : TextStyle::Body));
        painter->setPen(isSelected ? tokens.onSelection : tokens.text);
        const QRect line(inner.left(), plate.top() + space::s - 1, inner.width(), painter->fontMetrics().height());
        painter->drawText(line, int(start | Qt::AlignVCenter),
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
        if (isHit)
            paintSnippet(*painter, option, QRect(inner.left(), line.bottom() + 1, inner.width(), plate.height()),
                         index.data(ContentsList::SnippetRole).toString(),
                         isSelected ? tokens.onSelection : tokens.text2);
        painter->restore();
    }

private:
    void paintSnippet(QPainter &painter, const QStyleOptionViewItem &option, const QRect &place, QString snippet,
                      const QColor &ink) const
    {
        const QList<QTextLayout::FormatRange> bold = takeHitSigns(snippet);
        QTextLayout layout(snippet, m_theme.font(TextStyle::Meta));
        QTextOption wrapped(QStyle::visualAlignment(option.direction, Qt::AlignLeading));
        wrapped.setTextDirection(snippet.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        layout.setTextOption(wrapped);
        layout.setFormats(bold);
        layout.beginLayout();
        double y = 0;
        for (int i = 0; i < kSnippetLines; ++i) {
            QTextLine line = layout.createLine();
            if (!line.isValid()) break;
            line.setLineWidth(place.width());
            line.setPosition({0, y});
            y += line.height();
        }
        layout.endLayout();
        painter.setPen(ink);
        layout.draw(&painter, place.topLeft());
    }

    const Theme &m_theme;
    QListView *m_view;
};

} // namespace

ContentsList::ContentsList(const Theme &theme, QWidget *parent) : QListView(parent)
{
    setObjectName("manualContents"_L1);
    setAccessibleName(tr("Pages of the manual"));
    m_model = new QStandardItemModel(this);
    setModel(m_model);
    setItemDelegate(new ContentsDelegate(theme, this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setResizeMode(QListView::Adjust);
    setMouseTracking(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (index.flags().testFlag(Qt::ItemIsSelectable)) emit opened(index.data(PageRole).toString());
    });
    connect(&theme, &Theme::changed, this, &QListView::doItemsLayout);
}

void ContentsList::addRow(const QString &text, const QString &page, const QString &snippet)
{
    auto *item = new QStandardItem(text);
    item->setData(page, PageRole);
    if (!snippet.isNull()) {
        QString spoken = snippet;
        takeHitSigns(spoken);
        item->setData(snippet, SnippetRole);
        if (!spoken.isEmpty())
            item->setData(tr("%1: %2", "title of a page, words on it").arg(text, spoken), Qt::AccessibleTextRole);
    }
    if (page.isEmpty()) {
        item->setData(true, HeadingRole);
        item->setFlags(Qt::NoItemFlags);
    }
    m_model->appendRow(item);
}

void ContentsList::setPages(const QList<ManualPage> &pages)
{
    const QScopedValueRollback filling(m_isFilled, true);
    m_model->clear();
    QString section;
    for (const ManualPage &page : pages) {
        if (page.section != section) addRow(section = page.section, {});
        addRow(page.title, page.name);
    }
}

void ContentsList::setHits(const QList<ManualHit> &hits, const QList<ManualPage> &pages)
{
    const QScopedValueRollback filling(m_isFilled, true);
    m_model->clear();
    for (const ManualHit &hit : hits)
        for (const ManualPage &page : pages)
            if (page.name == hit.page) addRow(page.title, page.name, hit.snippet.isNull() ? u""_s : hit.snippet);
    scrollToTop();
}

int ContentsList::pageCount() const
{
    int count = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        count += m_model->index(row, 0).data(HeadingRole).toBool() ? 0 : 1;
    return count;
}

void ContentsList::mark(const QString &page)
{
    const QScopedValueRollback filling(m_isFilled, true);
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->index(row, 0).data(PageRole).toString() == page && !page.isEmpty()) {
            setCurrentIndex(m_model->index(row, 0));
            scrollTo(currentIndex());
            return;
        }
    clearSelection();
}

void ContentsList::step(int by)
{
    int row = currentIndex().isValid() ? currentIndex().row() : by > 0 ? -1 : m_model->rowCount();
    do
        row += by;
    while (row >= 0 && row < m_model->rowCount() && m_model->index(row, 0).data(HeadingRole).toBool());
    if (row >= 0 && row < m_model->rowCount()) setCurrentIndex(m_model->index(row, 0));
}

QString ContentsList::current() const
{
    return currentIndex().data(PageRole).toString();
}

void ContentsList::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !current().isEmpty())
        return emit opened(current());
    QListView::keyPressEvent(event);
}

void ContentsList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!m_isFilled && current.isValid()) emit passed(current.data(PageRole).toString());
}

// Rows are as wide as there is room, and the page that is read stays in sight.
void ContentsList::resizeEvent(QResizeEvent *event)
{
    const bool wasSeen = QRect({}, event->oldSize()).intersects(visualRect(currentIndex()));
    QListView::resizeEvent(event);
    doItemsLayout();
    if (wasSeen) scrollTo(currentIndex());
}

// It was marked before there was a size: now it is seen among its neighbours.
void ContentsList::showEvent(QShowEvent *event)
{
    QListView::showEvent(event);
    scrollTo(currentIndex(), QAbstractItemView::PositionAtCenter);
}

} // namespace nevertwice
