#include "ui/write/renderedtext.h"

#include "model/exchange/links.h"
#include "ui/kit/markdownlook.h"
#include "ui/write/linkmenu.h"
#include "ui/write/preview.h"

#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

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

RenderedMarkdown RenderedText::render(const QString &markdown, const QString &footnotes) const
{
    const auto leads = [](const QString &target) { return !attachmentHash(target).isEmpty(); };
    return renderMarkdown(markdown, markdownLook(m_theme), footnotes, leads);
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
