#pragma once

#include "model/exchange/markdown.h"
#include "ui/kit/theme.h"
#include "ui/picture/safedocument.h"

#include <QTextBrowser>
#include <QTimer>

namespace nevertwice {

// "Shown as plain text because a table has more than 64 columns."
QString limitText(MarkdownLimit limit);

// The document as it will be read: rendered aside and put in the place of the last one in a single step, at the place
// where one was reading.
class MarkdownPreview : public QTextBrowser
{
    Q_OBJECT

public:
    // A section: what one leaves open is closed where the next begins.
    struct Part
    {
        QString heading;
        QString markdown;
        bool isTimeline = false;

        bool operator==(const Part &) const = default;
    };

    explicit MarkdownPreview(const Theme &theme, QWidget *parent = nullptr);

    void setAttachments(AttachmentBytes attachments) { m_attachments = std::move(attachments); }

    // Shown after a short pause, while it is typed; at once when nothing is shown yet.
    void showParts(const QList<Part> &parts);
    // Without the pause.
    void renderNow();
    // The same, from this heading on; from the top where there is none such.
    void openAt(const QString &heading);

signals:
    void openIncident(const QString &ref);
    // A link to the web was followed: the menu that says where it leads.
    void linkOffered(QMenu *menu);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Place
    {
        QString heading; // the one above what is at the top
        int which = 0;   // of those with the same text
        int below = 0;   // pixels
    };
    Place place() const;
    void goTo(const Place &place);
    QString html() const;
    void follow(const QUrl &url);
    void whenReady();

    const Theme &m_theme;
    AttachmentBytes m_attachments;
    QList<Part> m_parts;
    SafeDocument *m_document = nullptr;
    QTimer m_pause;
    int m_renderedWidth = 0;
};

} // namespace nevertwice
