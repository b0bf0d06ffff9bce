#include "ui/write/proseview.h"

#include "ui/kit/pageflow.h"

#include <QRegularExpression>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr int kPictureStep = 20; // they are not made anew for every pixel of a window that is drawn wider

int pictureWidthIn(int width)
{
    return std::max(1, width / kPictureStep) * kPictureStep;
}

// What is rendered has no other "<img" than its own.
QStringList picturesIn(const QString &html)
{
    static const QRegularExpression pattern(u"<img src=\"([^\"]+)\"[^>]*>"_s);
    QStringList names;
    for (const QRegularExpressionMatch &match : pattern.globalMatch(html))
        names.append(match.captured(1));
    names.removeDuplicates();
    return names;
}

} // namespace

ProseView::ProseView(const Theme &theme, QWidget *parent)
    : RenderedText(theme, parent), m_shown(new SafeDocument(attachmentsLater(), this)), m_measured(attachmentsLater()),
      m_heights([this](int width) { return measure(width); })
{
    m_shown->setDocumentMargin(0);
    m_measured.setDocumentMargin(0);
    setDocument(m_shown);
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    viewport()->setAutoFillBackground(false);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QTextEdit::cursorPositionChanged, this, [this] {
        if (hasFocus() && !m_isWriting) emit placeMoved(cursorRect());
    });
    connect(&theme, &Theme::changed, this, &ProseView::write);
}

AttachmentBytes ProseView::attachmentsLater() const
{
    return [this](const QString &hash) { return attachments() ? attachments()(hash) : QByteArray(); };
}

void ProseView::setAttachments(AttachmentBytes attachments)
{
    RenderedText::setAttachments(std::move(attachments));
    if (!m_names.isEmpty()) write();
}

void ProseView::showText(const QString &text)
{
    m_text = text;
    write();
}

void ProseView::write()
{
    RenderedMarkdown rendered{{}, MarkdownLimit::Size};
    if (m_text.size() <= kMostRendered) rendered = render(m_text, u"fn-"_s);
    m_html = rendered.limit == MarkdownLimit::None ? rendered.html : plainHtml(m_text, rendered.limit);
    m_names = picturesIn(rendered.html);
    m_shownPictures = 0;
    m_measuredPictures = 0;
    m_heights.forget();
    // Pictures wait for the width they are shown in.
    if (m_names.isEmpty() || isVisible()) fitPictures();
    updateGeometry();
}

void ProseView::fitPictures()
{
    const int width = pictureWidthIn(viewport()->width());
    if (width == m_shownPictures) return;
    const QScopedValueRollback writing(m_isWriting, true);
    m_shownPictures = width;
    m_shown->clear();
    dress(*m_shown);
    if (width == m_measuredPictures) // made already
        for (const QString &name : std::as_const(m_names))
            m_shown->addResource(QTextDocument::ImageResource, QUrl(name),
                                 m_measured.resource(QTextDocument::ImageResource, QUrl(name)));
    fill(*m_shown, m_html, width);
}

int ProseView::measure(int width) const
{
    const int pictures = m_names.isEmpty() ? kPictureStep : pictureWidthIn(width);
    if (pictures != m_measuredPictures) {
        m_measuredPictures = pictures;
        m_measured.clear();
        dress(m_measured);
        fill(m_measured, m_html, pictures);
    }
    m_measured.setTextWidth(width);
    return int(std::ceil(m_measured.size().height()));
}

// The text has no place of its own to scroll to.
void ProseView::showAnchor(const QString &name)
{
    for (QTextBlock block = m_shown->begin(); block.isValid(); block = block.next())
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            if (!it.fragment().charFormat().anchorNames().contains(name)) continue;
            QTextCursor cursor(m_shown);
            cursor.setPosition(it.fragment().position());
            emit placeMoved(cursorRect(cursor));
            return;
        }
}

// From link to link, and on from the last one.
bool ProseView::focusNextPrevChild(bool next)
{
    const bool isMoved = RenderedText::focusNextPrevChild(next);
    if (hasFocus()) emit placeMoved(cursorRect());
    return isMoved;
}

int ProseView::heightForWidth(int width) const
{
    return m_heights.at(width);
}

QSize ProseView::sizeHint() const
{
    return {PageFlow::kWidth, PageFlow::kLine};
}

QSize ProseView::minimumSizeHint() const
{
    return {80, 0};
}

void ProseView::resizeEvent(QResizeEvent *event)
{
    RenderedText::resizeEvent(event);
    if (isVisible() && !m_names.isEmpty()) fitPictures();
}

void ProseView::showEvent(QShowEvent *event)
{
    RenderedText::showEvent(event);
    if (m_shownPictures == 0) fitPictures();
}

void ProseView::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace nevertwice
