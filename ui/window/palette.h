#pragma once

#include "model/search/snippet.h"
#include "ui/kit/theme.h"

#include <QFrame>
#include <QPointer>
#include <QStandardItemModel>

#include <functional>
#include <optional>

class QLabel;
class QLineEdit;
class QListView;

namespace nevertwice {

// One thing that can be gone to or done.
struct PaletteRow
{
    QString icon;
    QString text;
    QList<WordPlace> marks; // in the text: what answers the letters that were typed
    QString note;           // at the end of the row: a number, keys, why it cannot be done
    bool isEnabled = true;
    bool isHeading = false; // says what follows; cannot be chosen
    bool isTarget = false;  // what was typed leads there: whoever typed fast may be taken there unseen
    std::function<void()> act;
    std::function<void()> actApart;  // with Ctrl; where there is none it is done as always
    std::function<void()> actBeside; // the same with Ctrl and Shift: in a second pane
};

// A line to type a few letters into and what they mean, over the window: Enter takes the highlighted row, Ctrl+Enter
// takes it apart, Ctrl+Shift+Enter beside what is shown, Esc goes back to where one was. It knows nothing of what is
// shown.
class Palette : public QFrame
{
    Q_OBJECT

public:
    // Lies over the parent.
    Palette(const Theme &theme, QWidget *parent);

    // What is typed into it, and what it is for.
    void open(const QString &text, const QString &placeholder, const QString &name);
    void dismiss();
    bool isOpen() const { return isVisible(); }
    QString text() const;
    void setPlaceholder(const QString &placeholder, const QString &name);

    // The highlight goes to the first that can be chosen, unless somebody moved it since they typed.
    void showRows(const QList<PaletteRow> &rows);
    const QList<PaletteRow> &rows() const { return m_rows; }
    int currentRow() const;
    // Whoever types is answered a moment later: Enter waits for that, and takes the first row where it is a target.
    void setWaiting(bool isWaiting);
    // There is no answer, and Enter that waited does nothing.
    void stopWaiting();

signals:
    void edited(const QString &text);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Where { Here, Apart, Beside };

    static Where whereBy(Qt::KeyboardModifiers modifiers);
    bool takeKey(const QKeyEvent &key);
    void moveBy(int by);
    void moveTo(int row);
    void choose(Where where);
    void take(Where where);
    void leave(Qt::FocusReason reason);
    void place();
    void tellCurrent();

    const Theme &m_theme;
    QList<PaletteRow> m_rows;
    QStandardItemModel m_model;
    QLineEdit *m_field = nullptr;
    QListView *m_view = nullptr;
    QLabel *m_hint = nullptr;
    QPointer<QWidget> m_before; // had the keyboard
    bool m_isMoved = false;     // the highlight, by hand
    bool m_isWaiting = false;
    std::optional<Where> m_wanted; // Enter came before the rows
    bool m_isClosing = false;
};

} // namespace nevertwice
