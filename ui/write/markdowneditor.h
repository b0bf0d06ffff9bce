#pragma once

#include "ui/kit/heights.h"
#include "ui/kit/theme.h"

#include <QPlainTextEdit>
#include <QTimer>

#include <array>
#include <functional>

namespace nevertwice {

class Attacher;
class MarkdownHighlighter;
class ProseLayout;

// A text of an incident while it is written: Markdown, as high as it is long, so that the page scrolls and not the
// text.
//
// It keeps no history. What a person types is told by typed(), in words and pauses; taking back is asked for by
// undoWanted() and comes back through setText().
class MarkdownEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit MarkdownEditor(const Theme &theme, QWidget *parent = nullptr);

    // What stands in it now, every character as it was given.
    QString text() const;

    enum class Caret { Stays, AtChange };
    // Shows a text that came from elsewhere: only what differs is replaced, so cursor and selection stay where they
    // were, or go to the change. Nothing is typed() by it, but for what was typed and not yet told: that is joined with
    // the text, and told.
    void setText(const QString &text, Caret caret = Caret::Stays);

    // Another text altogether: cursor, marks and habits of the last one go with it. What was typed must have been told.
    void startText(const QString &text);
    // Another one after each startText(): whoever comes back later sees whether it is the same text still.
    int textNumber() const { return m_textNumber; }

    // The question this text answers, shown while there is none.
    void setPlaceholder(const QString &question);
    QString placeholder() const { return m_placeholder; }

    // What Ctrl+T writes.
    void setTimeNow(std::function<QString()> timeNow) { m_timeNow = std::move(timeNow); }

    // Makes attachments of pictures and files that are pasted or dropped; without it only text is taken.
    void setAttacher(Attacher *attacher) { m_attacher = attacher; }

    // Makes one step of edits in several texts.
    using Together = std::function<void(const std::function<void()> &edits)>;
    void setTogether(Together together) { m_together = std::move(together); }
    // What is chosen in another text goes to this place of this one.
    void moveHere(MarkdownEditor &from, int position);

    // Sees every key first; true: it is none for the text. Whether it was accepted tells who else may have it.
    void setKeyFilter(std::function<bool(QKeyEvent *)> filter) { m_keyFilter = std::move(filter); }

    // The place in the text under a point of the viewport, also between two lines.
    int positionAt(const QPoint &point) const;

    // Tells at once what was typed.
    void flush();

    enum class TabKey { Indents, MovesFocus };
    TabKey tabKey() const { return m_tabKey; }
    void setTabKey(TabKey key);

    // Stretches that others mark in the text, each in a layer of its own.
    enum class Layer { Searched, Spelling, Found, Findings };
    void setMarks(Layer layer, const QList<QTextEdit::ExtraSelection> &marks);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void typed(const QString &text);
    // What is typed from here on is a step of its own.
    void stepEnds();
    void undoWanted();
    void redoWanted();
    // It has other lines than before; the layout of the page knows already.
    void heightChanged();
    // Where the text goes on, in coordinates of this widget: the page keeps it in sight.
    void caretMoved(const QRect &caret);
    void tabKeyChanged(TabKey key);
    // A context menu is about to open for this place of the text; it may be added to.
    void menuWanted(QMenu *menu, int position);

protected:
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void dropEvent(QDropEvent *event) override;

private:
    using Command = void (MarkdownEditor::*)();
    Command commandFor(const QKeyEvent *event) const;
    void askUndo();
    void askRedo();
    void makeBold();
    void makeItalic();
    void makeLink();
    void insertTime();
    void pastePlain();
    void pasteText(const QMimeData &source);
    void startLine();
    void breakLine();
    void endStep();
    void shiftIn();
    void shiftOut();
    void toggleBox();
    void toggleTab();

    void useTheme();
    void showText(const QString &text, Caret caret);
    void onContentsChange(int position, int removed, int added);
    void onTextChanged();
    int countLines() const;
    int measure(int width) const;
    int placeholderHeight(int width) const;
    QPointF onLine(const QPointF &point) const;
    QMouseEvent onLine(const QMouseEvent &event) const;
    QMenu *makeMenu();

    const Theme &m_theme;
    ProseLayout *m_layout = nullptr;
    MarkdownHighlighter *m_highlighter = nullptr;
    Attacher *m_attacher = nullptr;
    QString m_placeholder;
    QString m_told; // the text as others know it
    int m_textNumber = 0;
    std::function<QString()> m_timeNow;
    Together m_together;
    std::function<bool(QKeyEvent *)> m_keyFilter;
    std::array<QList<QTextEdit::ExtraSelection>, 4> m_marks;
    TabKey m_tabKey = TabKey::Indents;
    QTimer m_idle;
    bool m_isUntold = false;
    bool m_isShowing = false; // setText is at work
    bool m_isOneLine = true;  // all changes since the lines were counted lie in one line
    int m_changedAt = 0;      // where the last of them begins
    int m_blocks = 1;
    int m_lines = 0;
    Heights m_heights;
};

} // namespace nevertwice
