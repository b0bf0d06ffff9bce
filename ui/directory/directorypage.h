#pragma once

#include "ui/directory/directorymodel.h"
#include "ui/kit/directorywish.h"
#include "ui/kit/sharedreaderthread.h"
#include "ui/kit/theme.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedLayout;

namespace nevertwice {

class DirectoryPanel;
class DirectoryTable;
class EmptyState;

// The names a workspace knows: services, teams, people and tags. It is read when it is first shown and again when
// something was saved.
class DirectoryPage : public QWidget
{
    Q_OBJECT

public:
    DirectoryPage(const Theme &theme, std::unique_ptr<Reader> reader, Clock clock, QWidget *parent = nullptr);

    void setChangeable(bool isChangeable);
    // Something was saved; read at once where the page is seen, else when it is shown again.
    void refresh();
    void focusList();
    void focusSearch();
    void showKind(DirectoryKind kind);
    // Whoever looks at the one goes on with the other.
    void followName(const QString &before, const QString &name);

signals:
    // Whoever carries it out says what became of it.
    void wanted(const nevertwice::DirectoryWish &wish);
    void severalWanted(const QList<nevertwice::DirectoryWish> &wishes); // all of them or none, as one step
    void incidentsWanted(const QString &query);                         // as it is typed above the list
    void actionsWanted(const QString &query);                           // as it is typed above the actions
    void failed(const nevertwice::Error &error);
    void shown(); // what was read last is on the screen
    void waits(); // what was read does, until nobody types beside the table

protected:
    void showEvent(QShowEvent *event) override;

private:
    QPushButton *addChip(DirectoryKind kind);
    void layOut();
    void load();
    void take(const QList<DirectoryRow> &rows);
    void show(const QList<DirectoryRow> &rows);
    void choose();
    void chooseAgain(const QStringList &names);
    void changeChosen(const QPoint &place);
    void askWhichStays(const QList<DirectoryRow> &chosen);
    void describe();
    void addOne();
    QString filterOf(const DirectoryRow &row) const;

    const Theme &m_theme;
    Clock m_clock;
    SharedReaderThread m_reading;
    SharedReaderThread::Asker m_asker = SharedReaderThread::newAsker();
    DirectoryModel m_model;
    QLabel *m_caption = nullptr;
    QLineEdit *m_search = nullptr;
    QList<std::pair<DirectoryKind, QPushButton *>> m_chips;
    QPushButton *m_add = nullptr;
    DirectoryTable *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedLayout *m_rows = nullptr;
    DirectoryPanel *m_panel = nullptr;
    QTimer m_soon;
    QString m_chosen;
    std::optional<QList<DirectoryRow>> m_waiting; // until nobody types beside the table
    bool m_isNameWanted = false;                  // of the one that was just made: the keyboard goes there
    bool m_isShowing = false;                     // rows come and go: nothing is chosen by that
    bool m_isStale = true;
    bool m_isListWanted = false;
    bool m_isChangeable = true;
};

} // namespace nevertwice
