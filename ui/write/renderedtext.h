#pragma once

#include "model/exchange/markdown.h"
#include "ui/kit/theme.h"
#include "ui/picture/exportunshown.h"

#include <QTextBrowser>

namespace nevertwice {

// Markdown as it will be read, with links that lead on: to incidents and attachments, and by a menu to the web.
// Whatever the text says, it loads nothing but attachments.
class RenderedText : public QTextBrowser
{
    Q_OBJECT

public:
    explicit RenderedText(const Theme &theme, QWidget *parent = nullptr);

    // What stands where a picture would, in the words of the window.
    static UnshownWords unshownWords();

    void setAttachments(AttachmentBytes attachments) { m_attachments = std::move(attachments); }

signals:
    void openIncident(const QString &ref);
    void openAttachment(const QString &hash);
    // A context menu is about to open on a link to an attachment; it may be added to.
    void attachmentMenuWanted(QMenu *menu, const QString &hash);
    // A link to the web was followed: the menu that says where it leads.
    void linkOffered(QMenu *menu);

protected:
    static constexpr qsizetype kMostRendered = 256'000; // characters; beyond it laying out would hold up a key

    const Theme &theme() const { return m_theme; }
    const AttachmentBytes &attachments() const { return m_attachments; }
    // An empty document gets its fonts and colours, then its text with pictures no wider than their place. Where one
    // cannot be shown stands what it is called, and why.
    void dress(SafeDocument &document) const;
    void fill(SafeDocument &document, const QString &html, int width) const;
    RenderedMarkdown render(const QString &markdown, const QString &footnotes) const;
    // A text that is not rendered, and why.
    QString plainHtml(const QString &text, MarkdownLimit limit) const;
    // A footnote, or the place in the text that has it.
    virtual void showAnchor(const QString &name) { scrollToAnchor(name); }
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void follow(const QUrl &url);
    void offer(QMenu *menu);

    const Theme &m_theme;
    AttachmentBytes m_attachments;
};

} // namespace nevertwice
