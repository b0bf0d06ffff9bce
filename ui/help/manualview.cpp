#include "ui/help/manualview.h"

#include "ui/kit/hitselections.h"
#include "ui/kit/labels.h"
#include "ui/kit/markdownlook.h"

#include <QAbstractTextDocumentLayout>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr int kManualWidth = 680; // of the text: longer lines are hard to follow
constexpr int kManualPadding = 24;

// A number such as INC-12 is an example here and leads nowhere.
QString withoutIncidentLinks(QString html)
{
    static const QRegularExpression link(u"<a href=\"inc:[^\"]*\">([^<]*)</a>"_s);
    return html.replace(link, u"\\1"_s);
}

} // namespace

ManualView::ManualView(const Theme &theme, QWidget *parent) : QTextBrowser(parent), m_theme(theme)
{
    setObjectName("manualPage"_L1);
    setAccessibleName(tr("Page of the manual"));
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setSurface(viewport(), u"surface"_s);
    connect(this, &QTextBrowser::anchorClicked, this, &ManualView::follow);
    connect(&theme, &Theme::changed, this, &ManualView::render);
}

void ManualView::showPage(const ManualPage &page)
{
    const bool isSame = page.name == m_page.name;
    if (page == m_page) return;
    m_page = page;
    setAccessibleName(tr("Manual: %1", "title of a page").arg(page.title));
    render();
    if (!isSame) setPlace(0);
}

void ManualView::render()
{
    if (m_page.name.isEmpty()) return;
    const int before = place();
    auto *document = new SafeDocument({}, this);
    document->setDefaultFont(m_theme.font(TextStyle::Body));
    document->setDocumentMargin(kManualPadding);
    document->setIndentWidth(24);
    document->setDefaultStyleSheet(markdownSheet(markdownLook(m_theme)));
    document->setHtml(html());
    document->setTextWidth(viewport()->width());
    setExtraSelections({}); // they are places of the document that goes
    setDocument(document);
    document->documentLayout()->documentSize(); // all of it is laid out, or one could not scroll there yet
    delete m_document;
    m_document = document;
    m_hits = m_words.isEmpty() ? QList<WordPlace>() : wordPlaces(toPlainText(), m_words);
    paintMarks();
    setPlace(before);
}

QString ManualView::html() const
{
    const MarkdownLook look = markdownLook(m_theme);
    const auto leads = [](const QString &target) { return !pageOfLink(target).isEmpty(); };
    const RenderedMarkdown rendered = renderMarkdown(m_page.markdown, look, u"fn-"_s, leads);
    return u"<h1 style=\"font-size:%1pt; font-weight:600; margin-bottom:10px; color:%2\">%3</h1>"_s
               .arg(m_theme.font(TextStyle::Title).pointSizeF())
               .arg(look.text, m_page.title.toHtmlEscaped()) +
           withoutIncidentLinks(rendered.html);
}

void ManualView::markHits(const QList<QStringList> &words)
{
    m_words = words;
    m_hits = words.isEmpty() ? QList<WordPlace>() : wordPlaces(toPlainText(), words);
    paintMarks();
    if (m_hits.isEmpty()) return;
    QTextCursor cursor(document());
    cursor.setPosition(int(m_hits.first().from));
    const QRectF line = document()->documentLayout()->blockBoundingRect(cursor.block());
    // The first is seen with what stands above it.
    const int room = viewport()->height();
    setPlace(line.top() > room * 2 / 3 ? int(line.top()) - room / 3 : 0);
}

void ManualView::paintMarks()
{
    setExtraSelections(hitSelections(*document(), m_theme, m_hits));
}

int ManualView::place() const
{
    return verticalScrollBar()->value();
}

void ManualView::setPlace(int place)
{
    verticalScrollBar()->setValue(place);
}

void ManualView::follow(const QUrl &url)
{
    if (const QString page = pageOfLink(url.toString(QUrl::FullyEncoded)); !page.isEmpty()) emit pageWanted(page);
}

void ManualView::resizeEvent(QResizeEvent *event)
{
    const int beside = std::max(0, (width() - kManualWidth - 2 * kManualPadding) / 2);
    if (viewportMargins().left() != beside) setViewportMargins(beside, 0, beside, 0);
    QTextBrowser::resizeEvent(event);
}

} // namespace nevertwice
