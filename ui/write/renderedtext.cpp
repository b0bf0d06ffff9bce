#include "ui/write/renderedtext.h"

#include "model/exchange/links.h"
#include "ui/kit/format.h"
#include "ui/kit/markdownlook.h"
#include "ui/picture/taskboxes.h"
#include "ui/write/linkmenu.h"
#include "ui/write/preview.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>
#include <QPaintEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextList>
#include <QTextTable>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr int kNarrowestPicture = 80;
constexpr double kBesideCell = 16; // bars and padding of a quote or a cell

double roomIn(const QTextFrame *frame, double width)
{
    if (const QTextFrame *around = frame->parentFrame()) width = roomIn(around, width);
    const auto *table = qobject_cast<const QTextTable *>(frame);
    return table ? width / table->columns() - kBesideCell : width;
}

// What the lists, quotes and cells around it leave of a width.
double roomFor(const QTextBlock &block, double width)
{
    const QTextList *list = block.textList();
    const int indent = block.blockFormat().indent() + (list ? list->format().indent() : 0);
    return roomIn(QTextCursor(block).currentFrame(), width) - indent * block.document()->indentWidth();
}

struct TooWide
{
    int from = 0;
    int to = 0;
    QTextImageFormat format; // that fits
};

QList<TooWide> tooWideIn(const QTextDocument &document, int width)
{
    QList<TooWide> pictures;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            QTextImageFormat format = fragment.charFormat().toImageFormat();
            if (!format.isValid()) continue;
            const QUrl name(format.name());
            const QSizeF size = document.resource(QTextDocument::ImageResource, name).value<QImage>().size();
            const double room = std::max<double>(kNarrowestPicture, roomFor(block, width));
            if (size.width() <= room) continue;
            format.setWidth(room);
            format.setHeight(size.height() * room / size.width());
            pictures.append({fragment.position(), fragment.position() + fragment.length(), format});
        }
    return pictures;
}

QString lackText(PictureLack lack)
{
    switch (lack) {
    case PictureLack::None:
        return {};
    case PictureLack::Elsewhere:
        return RenderedText::tr("picture not loaded: it lies outside the workspace");
    case PictureLack::Missing:
        return RenderedText::tr("missing attachment");
    case PictureLack::Unreadable:
        return RenderedText::tr("no picture that can be read");
    }
    return {};
}

} // namespace

RenderedText::RenderedText(const Theme &theme, QWidget *parent) : QTextBrowser(parent), m_theme(theme)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QTextBrowser::anchorClicked, this, &RenderedText::follow);
}

void RenderedText::dress(SafeDocument &document) const
{
    document.setDefaultFont(m_theme.font(TextStyle::Body));
    document.setIndentWidth(24);
    document.setDefaultStyleSheet(markdownSheet(markdownLook(m_theme)));
    QTextOption option = document.defaultTextOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document.setDefaultTextOption(option);
}

void RenderedText::fill(SafeDocument &document, const QString &html, int width) const
{
    const int widest = std::max(kNarrowestPicture, width);
    document.setPictureWidth(widest);
    document.setHtml(html);
    if (!html.contains("<img "_L1)) return;
    const QList<TooWide> pictures = tooWideIn(document, widest);
    QTextCursor edit(&document);
    for (const TooWide &one : pictures) {
        edit.setPosition(one.from);
        edit.setPosition(one.to, QTextCursor::KeepAnchor);
        edit.setCharFormat(one.format);
    }
    sayUnshown(document, unshownWords(), m_theme.tokens().text2);
}

UnshownWords RenderedText::unshownWords()
{
    return {lackText, [](const QString &name, const QString &why) {
                return tr("%1 (%2)", "a picture, why it is not shown")
                    .arg(name.isEmpty() ? tr("Picture") : isolated(name), why);
            }};
}

RenderedMarkdown RenderedText::render(const QString &markdown, const QString &footnotes) const
{
    const auto leads = [](const QString &target) { return !attachmentHash(target).isEmpty(); };
    const auto why = [](const QString &target) { return lackText(lackOfTarget(target)); };
    return renderMarkdown(markdown, markdownLook(m_theme), footnotes, leads, why);
}

QString RenderedText::plainHtml(const QString &text, MarkdownLimit limit) const
{
    const QString reason = limitText(limit).toHtmlEscaped();
    return u"<p style=\"color:%1\">%2</p>"_s.arg(markdownLook(m_theme).quiet, reason) + renderPlain(text);
}

void RenderedText::follow(const QUrl &url)
{
    const QString target = url.toString(QUrl::FullyEncoded);
    if (target.startsWith(u'#'))
        showAnchor(target.mid(1));
    else if (url.scheme() == "inc"_L1)
        emit openIncident(url.path());
    else if (const QString hash = attachmentHash(target); !hash.isEmpty())
        emit openAttachment(hash);
    else if (QMenu *menu = makeLinkMenu(target, this))
        offer(menu);
}

void RenderedText::paintEvent(QPaintEvent *event)
{
    QTextBrowser::paintEvent(event);
    const Tokens &tokens = m_theme.tokens();
    const QPoint above(0, verticalScrollBar()->value());
    QPainter painter(viewport());
    painter.translate(-above);
    paintTaskBoxes(painter, *document(), event->rect().translated(above), tokens.surface, tokens.accent,
                   tokens.onAccent);
}

void RenderedText::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QString hash = attachmentHash(isByKey ? textCursor().charFormat().anchorHref() : anchorAt(event->pos()));
    if (hash.isEmpty()) return QTextBrowser::contextMenuEvent(event);
    QMenu *menu = createStandardContextMenu(event->pos() + QPoint(0, verticalScrollBar()->value()));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    emit attachmentMenuWanted(menu, hash);
    menu->popup(event->globalPos());
}

// Under the pointer; whoever went there with the keyboard finds it at the link.
void RenderedText::offer(QMenu *menu)
{
    menu->setAttribute(Qt::WA_DeleteOnClose);
    emit linkOffered(menu);
    const QPoint pointer = QCursor::pos();
    const bool isClicked = !anchorAt(viewport()->mapFromGlobal(pointer)).isEmpty();
    menu->popup(isClicked ? pointer : viewport()->mapToGlobal(cursorRect().bottomLeft()));
}

} // namespace nevertwice
