#pragma once

#include "ui/kit/heights.h"
#include "ui/kit/theme.h"

#include <QPlainTextEdit>
#include <QPointer>
#include <QTimer>

namespace nevertwice {

// A title or a heading that is written where it stands: one paragraph, as high as it is long, and a text until the
// pointer or the keyboard is there. It keeps no history: what is typed is told in words and pauses, and taking back is
// for the document.
class LineEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    LineEditor(const Theme &theme, TextStyle style, QWidget *parent = nullptr);

    QString text() const;
    // Of what it says in the document.
    void setPath(const QString &path) { m_path = path; }
    QString path() const { return m_path; }
    // Shows a text that came from elsewhere; only what differs is replaced, so the cursor stays in its words, or goes
    // to the change. What was typed and not yet told is told first.
    void setText(const QString &text);
    void setPlaceholder(const QString &question);
    // What lies under the text of a quiet field is painted there, around it: its words begin where all others do.
    void setGroundOn(QWidget *column);
    QRect groundOn(const QWidget &column) const;
    // Tells at once what was typed.
    void flush();

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {}; }

signals:
    void typed(const QString &text);
    void undoWanted();
    void redoWanted();
    void finished(); // by Enter, or by Esc, which brings back what was there
    void caretMoved(const QRect &caret);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void align();
    void showGround();
    void useTheme();
    void onContentsChange(int position, int removed, int added);
    void onTextChanged();
    int measure(int width) const;

    const Theme &m_theme;
    TextStyle m_style;
    QPointer<QWidget> m_column;
    QTimer m_idle;
    int m_untold = 0; // characters
    int m_shownLines = 1;
    bool m_isShowing = false; // setText is at work
    bool m_isTelling = false; // what is shown now answers what was typed
    QString m_path;
    QString m_atFocus;
    Heights m_heights;
};

} // namespace nevertwice
