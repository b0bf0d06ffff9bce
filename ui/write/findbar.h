#pragma once

#include "ui/kit/theme.h"
#include "ui/write/textsearch.h"

#include <QPersistentModelIndex>
#include <QPointer>
#include <QTextEdit>
#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace nevertwice {

class MarkdownEditor;
class TimelineView;

// Finds and replaces in all texts of a page, one after the other, as if they were one; the title, headings that were
// typed, what the events of a timeline say and what is to be done are texts, too. It changes nothing itself: the page
// makes one step of what replaceWanted() asks for.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(const Theme &theme, QWidget *parent = nullptr);

    // The editors, lines and lists in their order on the page. Ctrl+F, Ctrl+H, F3 and Shift+F3 in one of them come
    // here.
    void setTexts(const QList<QWidget *> &texts);
    // The texts are another incident's now: closing does not lead to where one came from.
    void forgetHome();

    enum class Mode { Find, Replace };
    // Shows the bar; what is selected in the text that has the keyboard is what is looked for.
    void open(Mode mode);
    void dismiss();
    void findNext();
    void findPrevious();

    // True: the key was meant for this bar, and is done with. For the page, when no text has the keyboard.
    bool handleKey(const QKeyEvent *event);
    // While the bar is away F3 and Shift+F3 go to what somebody else found (1: forwards), if they say that they did.
    void setOtherHits(const std::function<bool(int by)> &step) { m_otherHits = step; }

    struct Change
    {
        MarkdownEditor *editor = nullptr; // null where it is something else
        QString path;
        QString text; // what shall stand there
    };

signals:
    void replaceWanted(const QList<nevertwice::FindBar::Change> &changes);
    // A hit was gone to: the page brings it into sight.
    void foundAt(QWidget *editor, const QRect &place);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Hit
    {
        int place = 0; // of its text on the page
        int row = 0;   // of a list
        TextHit hit;
    };
    // One of the texts in a widget: the only one of an editor, or that of a row.
    struct Text
    {
        int row = 0;
        QString path;
        QString text;
    };
    enum class Direction { Forwards, Backwards };

    QWidget *makeFindRow();
    QWidget *makeReplaceRow();
    QToolButton *makeOption(const QString &sign, const QString &name);
    TextQuery query() const;
    QList<Text> textsIn(const QWidget *widget) const;
    Hit here() const;
    void search();
    void searchFromHere();
    void go(Direction direction);
    void goTo(int index);
    int nextIndex(Direction direction) const;
    void replaceOne();
    void replaceAll();
    void standAt(const Hit &hit);
    void paintMarks();
    static void mark(QPlainTextEdit &text, const QList<QTextEdit::ExtraSelection> &marks);
    void showSelection(QPlainTextEdit &editor, bool isHit);
    void tell();
    QWidget *focused() const;

    const Theme &m_theme;
    QList<QPointer<QWidget>> m_texts;
    QPointer<QWidget> m_home;    // has the keyboard back when the bar closes
    QPersistentModelIndex m_row; // of a list, where one is
    TextHit m_inRow;             // and in its text
    QLineEdit *m_needle = nullptr;
    QLineEdit *m_replacement = nullptr;
    QToolButton *m_case = nullptr;
    QToolButton *m_word = nullptr;
    QToolButton *m_pattern = nullptr;
    QLabel *m_count = nullptr;
    QWidget *m_replaceRow = nullptr;
    QList<Hit> m_hits;
    int m_current = -1;
    QString m_notice; // that it went on from the other end
    QTimer m_again;   // the texts have changed
    std::function<bool(int by)> m_otherHits;
};

} // namespace nevertwice
