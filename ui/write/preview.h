#pragma once

#include "ui/write/renderedtext.h"

#include <QTimer>

namespace nevertwice {

// "Shown as plain text because a table has more than 64 columns."
QString limitText(MarkdownLimit limit);

// The document as it will be read: rendered aside and put in the place of the last one in a single step, at the place
// where one was reading.
class MarkdownPreview : public RenderedText
{
    Q_OBJECT

public:
    // A section: what one leaves open is closed where the next begins.
    struct Part
    {
        QString heading;
        QString markdown;
        bool isTimeline = false;
        QStringList texts = {}; // the paths of those that people wrote in it, in their order

        bool operator==(const Part &) const = default;
    };

    explicit MarkdownPreview(const Theme &theme, QWidget *parent = nullptr);

    // Shown after a short pause, while it is typed; at once when nothing is shown yet.
    void showParts(const QList<Part> &parts);
    // Without the pause.
    void renderNow();
    // The same, from this heading on; from the top where there is none such.
    void openAt(const QString &heading);
    // Somebody writes under this heading: it is in sight when what was written is shown.
    void follow(const QString &heading) { m_followed = heading; }

signals:
    // Of the boxes of tasks that these texts have together, as many as `of`, this one was clicked.
    void boxClicked(const QStringList &texts, int which, int of);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Place
    {
        int block = -1; // the one at the top of what is seen; none at the top of all
        int below = 0;  // pixels from its beginning to there
    };
    Place place() const;
    Place placeIn(const QTextDocument &next) const;
    void goTo(const Place &place);
    void showSection(const QString &heading);
    QString html() const;
    void whenReady();
    int boxAt(const QPoint &point) const;
    void clickBox(int box);

    QList<Part> m_parts;
    SafeDocument *m_document = nullptr;
    QTimer m_pause;
    QString m_followed; // none where nobody wrote since
    int m_renderedWidth = 0;
    int m_pressedBox = -1;
    bool m_isBehind = false; // the texts are others than those that are shown
};

} // namespace nevertwice
