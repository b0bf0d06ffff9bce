#include "ui/write/previewsplit.h"

#include "ui/write/preview.h"

#include <QApplication>
#include <QKeyEvent>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

PreviewSplit::PreviewSplit(QWidget *page, MarkdownPreview *preview, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent), m_page(page), m_preview(preview)
{
    setObjectName("previewSplit"_L1);
    setHandleWidth(1);
    setChildrenCollapsible(false);
    addWidget(page);
    addWidget(preview);
    setStretchFactor(0, 1);
    setStretchFactor(1, 1);
    arrange();
}

void PreviewSplit::setPreviewShown(bool isShown)
{
    m_isFolded = false;
    if (isShown == m_isShown) return;
    m_isShown = isShown;
    emit previewShownChanged(isShown);
    arrange();
    if (isVisible()) refresh(); // each has its width at once: what is scrolled to is at its place
}

void PreviewSplit::arrange()
{
    const bool isPageShown = !m_isShown || width() >= kRoomForBoth;
    QWidget *focused = QApplication::focusWidget();
    const bool hadPageFocus = focused && (focused == m_page || m_page->isAncestorOf(focused));
    const bool hadPreviewFocus = m_preview->hasFocus();
    if (hadPageFocus) m_writing = focused;
    m_preview->setVisible(m_isShown);
    m_page->setVisible(isPageShown);
    // The keyboard never stays with what is not seen.
    if (hadPageFocus && !isPageShown) m_preview->setFocus(Qt::OtherFocusReason);
    if (hadPreviewFocus && !m_isShown) (m_writing ? m_writing.data() : m_page)->setFocus(Qt::OtherFocusReason);
}

// Nothing can be typed into what is only read: Esc leads back to the page behind it.
void PreviewSplit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_isShown && m_page->isHidden())
        setPreviewShown(false);
    else
        QSplitter::keyPressEvent(event);
}

// A window that becomes narrow takes the page from nobody who writes in it.
void PreviewSplit::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    const QWidget *typing = window()->focusWidget();
    const bool isWriting = typing && (typing == m_page || m_page->isAncestorOf(typing));
    const bool hasRoom = width() >= kRoomForBoth;
    if (hasRoom && m_isFolded) {
        setPreviewShown(true);
    } else if (!hasRoom && m_isShown && isWriting && !m_page->isHidden()) {
        setPreviewShown(false);
        m_isFolded = true;
    } else if (m_page->isHidden() != (m_isShown && !hasRoom)) {
        arrange();
    }
}

} // namespace nevertwice
