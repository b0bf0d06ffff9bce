#pragma once

#include "ui/kit/heights.h"
#include "ui/write/renderedtext.h"

namespace nevertwice {

// A text to be read, as high as it is long: the page scrolls, not the text.
class ProseView : public RenderedText
{
    Q_OBJECT

public:
    explicit ProseView(const Theme &theme, QWidget *parent = nullptr);

    void setAttachments(AttachmentBytes attachments);
    void showText(const QString &text);
    QString shownText() const { return m_text; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    // The keyboard, or a footnote that was asked for, is there, in coordinates of this widget.
    void placeMoved(const QRect &place);

protected:
    void showAnchor(const QString &name) override;
    bool focusNextPrevChild(bool next) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    AttachmentBytes attachmentsLater() const; // that are known once a page has it
    void write();
    void fitPictures();
    int measure(int width) const;

    QString m_text;
    QString m_html;      // of it, in the theme that is on
    QStringList m_names; // of the pictures in it
    SafeDocument *m_shown = nullptr;
    int m_shownPictures = 0; // how wide they may be there; 0 where nothing is in it yet
    // The same text once more, to be measured in other widths while this one is shown in its own.
    mutable SafeDocument m_measured;
    mutable int m_measuredPictures = 0;
    Heights m_heights;
    bool m_isWriting = false;
};

} // namespace nevertwice
