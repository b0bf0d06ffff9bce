#pragma once

#include "ui/kit/option.h"
#include "ui/kit/theme.h"

#include <QListView>

#include <optional>

class QKeyEvent;
class QStandardItemModel;

namespace nevertwice {

// What can be chosen for a field, lying over the window under (or above) it. The field keeps the keyboard and hands on
// the keys that move in the list.
class OptionList : public QListView
{
    Q_OBJECT

public:
    enum class Highlight { Nothing, First };

    OptionList(const Theme &theme, QWidget *field);

    // With the option of this id highlighted, where there is one and something is highlighted at all. No id is that of
    // the option that sets nothing.
    void open(const QList<Option> &options, Highlight highlight, const QString &current = {});
    void dismiss();
    bool isOpen() const { return isVisible(); }
    const QList<Option> &options() const { return m_options; }
    // The highlighted one.
    std::optional<Option> current() const;
    // The same, where keys moved there and not the pointer.
    bool isReachedByKeys() const { return m_isReached; }

    // Up, Down, the pages; Enter chooses what is highlighted; Esc closes. True where the key was the list's.
    bool takeKey(const QKeyEvent &key);
    // As Enter does; false where nothing is highlighted.
    bool takeCurrent();
    // Moves to what begins with the letters typed one after the other.
    void typeAhead(const QString &letter);

signals:
    void picked(const nevertwice::Option &option);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void fill();
    void place();
    void pick(int row);
    void moveTo(int row);
    void reach(int row);

    const Theme &m_theme;
    QWidget *m_field;
    QStandardItemModel *m_model;
    QList<Option> m_options;
    bool m_isReached = false;
};

} // namespace nevertwice
