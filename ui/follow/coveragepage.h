#pragma once

#include "ui/follow/coveragemodel.h"
#include "ui/kit/theme.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace nevertwice {

class EmptyState;

// A promise that is wanted where there is none.
struct CoverageWish
{
    QUuid incident; // the latest that the cause brought about
    QUuid cause;
    QString causeTitle;
    ActionType type = ActionType::Prevent;
};

// What was promised against each cause, with the holes, and the postmortems that are late, due or not begun.
class CoveragePage : public QWidget
{
    Q_OBJECT

public:
    CoveragePage(const Theme &theme, std::unique_ptr<Reader> reader, Clock clock, QWidget *parent = nullptr);

    void setChangeable(bool isChangeable);
    // Something was saved; read at once where the page is seen, else when it is shown again.
    void refresh();
    void focusTable();

signals:
    void actionWanted(const QUuid &incident, const QUuid &action);
    void incidentWanted(const QUuid &incident);
    void promiseWanted(const nevertwice::CoverageWish &wish);
    void actionsWanted(); // the place this belongs to
    void failed(const nevertwice::Error &error);
    void shown(); // what was read last is on the screen

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Part { Causes, Postmortems };

    void build();
    void buildCauses();
    QWidget *buildDetail();
    void buildPostmortems();
    QPushButton *addChip(Part part, const QString &name);
    void load();
    void show(const Coverage &coverage);
    void look(Part part);
    void describe();
    void describeCell();
    void openCell();
    void openListed();
    void promise();
    bool isPromisable() const;
    QDate today() const;

    const Theme &m_theme;
    Clock m_clock;
    CoverageLoader m_loader;
    CoverageModel m_causes;
    PostmortemModel m_postmortems;
    Part m_part = Part::Causes;
    QLabel *m_caption = nullptr;
    QLineEdit *m_search = nullptr;
    QPushButton *m_causesChip = nullptr;
    QPushButton *m_postmortemsChip = nullptr;
    QTableView *m_table = nullptr;
    QTableView *m_owed = nullptr;
    QLabel *m_cell = nullptr;      // which one is looked at
    QListWidget *m_list = nullptr; // its actions
    QPushButton *m_promise = nullptr;
    QWidget *m_causesPart = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedLayout *m_stack = nullptr;
    QTimer m_soon;
    bool m_isStale = true;
    bool m_isRead = false;
    bool m_isTableWanted = false;
    bool m_isChangeable = true;
};

} // namespace nevertwice
