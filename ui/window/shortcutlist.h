#pragma once

#include "ui/kit/theme.h"

#include <QDialog>
#include <QHash>
#include <QPointer>

class QAction;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace nevertwice {

class KeyBook;

// All that has or can have keys on one page, made from the actions of the window. Keys are changed where they stand:
// pressing them takes the next ones that are pressed. What they did before is said first.
class ShortcutList : public QDialog
{
    Q_OBJECT

public:
    ShortcutList(const Theme &theme, KeyBook &book, QWidget *parent = nullptr);
    // Those of another sort of window, under what is there. Keys clash only within a book.
    void addBook(KeyBook &book);
    // Whether the next keys are to be chosen, whatever they do.
    bool isWaiting() const { return m_captured; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addRow(KeyBook &book, QAction *action);
    void showKeys();
    void capture(QAction *action);
    void take(const QKeySequence &keys);
    void stop(const QString &word = {});
    void narrow(const QString &typed);

    const Theme &m_theme;
    QVBoxLayout *m_column = nullptr;
    struct Row
    {
        KeyBook *book = nullptr;
        QLabel *name = nullptr;
        QPushButton *keys = nullptr;
        QPushButton *usual = nullptr; // gives them back
    };
    QHash<QAction *, Row> m_rows;
    QList<std::pair<QWidget *, QStringList>> m_lines; // what is hidden while one looks for another
    QPointer<QAction> m_captured;                     // waits for its keys
    QString m_asked;                                  // keys that are taken and were pressed once
    QLabel *m_word = nullptr;
};

} // namespace nevertwice
