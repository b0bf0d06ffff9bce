#pragma once

#include <QPointer>
#include <QSplitter>

namespace nevertwice {

class MarkdownPreview;

// A page and its preview: beside each other where there is room for both, else one in the place of the other.
class PreviewSplit : public QSplitter
{
    Q_OBJECT

public:
    // Takes both over.
    PreviewSplit(QWidget *page, MarkdownPreview *preview, QWidget *parent = nullptr);

    void setPreviewShown(bool isShown);
    bool isPreviewShown() const { return m_isShown; }
    void toggle() { setPreviewShown(!m_isShown); }

    static constexpr int kRoomForBoth = 900;

signals:
    // Whoever fills the preview does it now, and need not before.
    void previewShownChanged(bool isShown);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void arrange();

    QWidget *m_page;
    MarkdownPreview *m_preview;
    QPointer<QWidget> m_writing; // has the keyboard back when the page returns
    bool m_isShown = false;
    bool m_isFolded = false; // shown again where there is room for both
};

} // namespace nevertwice
