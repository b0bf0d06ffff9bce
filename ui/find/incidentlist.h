#pragma once

#include "ui/find/incidentitemmodel.h"
#include "ui/find/searcher.h"
#include "ui/kit/bulkchange.h"
#include "ui/kit/settings.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QAbstractItemView;
class QLabel;
class QListView;
class QPushButton;
class QStackedLayout;

namespace nevertwice {

class EmptyState;
class FilterChips;
class FilterTokens;
class IncidentTable;
class ListOptions;
class SearchField;
class SearchHelp;

// The pane with the incidents: a search field, filters, the incidents as cards or as a table, and what to say where
// there are none.
class IncidentList : public QWidget
{
    Q_OBJECT

public:
    IncidentList(const Theme &theme, const Reader &reader, std::unique_ptr<Reader> searchReader, const Clock &clock,
                 QWidget *parent = nullptr);

    void setMyName(const std::function<QString()> &name) { m_myName = name; }
    void setScope(ListScope scope);
    // Those not in the trash that answer the query; field and filters above the list show it.
    void showQuery(const QString &query);
    // These alone, and what they are: "Avoidable downtime". What is typed or filtered next asks for others.
    void showThese(const QList<QUuid> &incidents, const QString &what);
    // What is asked now, as one would type it.
    QString query() const;
    ListScope scope() const { return m_model.scope(); }
    void refresh(const ChangeSet &changes);
    void select(const QUuid &uuid);
    // The page shows this one: the list marks it where it has it, or once it has it, and until then none.
    void follow(const QUuid &uuid);
    // What is being written stays the current one, whatever the list shows now.
    void stayWith(const QUuid &uuid);
    void selectFirst();
    void focusSearch();
    void focusList();
    void searchFor(const QString &text);
    // What was searched for last, offered where nothing is typed.
    void setRecentSearches(const QStringList &queries);

    // Whether its rows are where somebody sees them.
    bool isSeen() const;
    // Once, when its rows have been painted next.
    void afterPainting(const std::function<void()> &act);

    QUuid current() const;
    // Of the current one: the next, else the one before. Null where there is no other.
    QUuid neighbour() const;
    // Those that are chosen, the current one among them; none where there are too many to be meant.
    QList<QUuid> chosenOnes() const;
    bool areTooManyChosen() const;

    void setShape(ListShape shape);
    ListShape shape() const { return m_shape; }
    // Of the table: which columns are where, and how wide.
    QByteArray columns() const;
    void setColumns(const QByteArray &state);
    // What sorts, in either shape.
    QByteArray order() const;
    void setOrder(const QByteArray &state);
    // Whether the person may change incidents from here.
    void setChangeable(bool isChangeable);

signals:
    void chosen(const QUuid &incident); // null where nothing is chosen
    void entered();                     // Enter: the incident itself is wanted
    void shapeChanged(nevertwice::ListShape shape);
    void columnsChanged();
    void orderChanged();
    void changeWanted(const nevertwice::BulkChange &change);
    // A fact of one incident was typed where it stands; what it is called.
    void factTyped(const nevertwice::BulkChange &change, const QString &what);
    void guideWanted();
    void mergeWanted(const QUuid &one, const QUuid &other); // the two that are chosen
    void comparisonWanted();                                // of those that are chosen
    void exportWanted();                                    // those that are chosen
    void apartWanted(const QUuid &incident);                // in a window of its own
    void besideWanted(const QUuid &incident);               // in a second page of this one
    void asked();                                           // something else than before
    void viewWanted(const QString &query);                  // is to be kept under a name
    void searchUsed(const QString &query);                  // somebody went on with what it found
    void forgetSearchesWanted();
    void answered();                              // the list shows what was searched for last
    void marked(const QList<QStringList> &words); // what to mark in the incidents: all that stands for each word
    void failed(const nevertwice::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildCards();
    void buildTable();
    void buildLayout();
    void buildHelp();
    void noteUse();
    QAbstractItemView *view() const;
    void askAgain();
    void showAsked(const QueryFilters &filters);
    QStringList offeredNames(NameKind kind) const;
    void typeFilter(const QString &filter);
    QString misreadText() const;
    void showAll();
    void showNewest(const SearchResult &result);
    void showHits(const SearchResult &result);
    void takeHits(const SearchResult &result);
    void showOrder();
    void makeCurrent(int row);
    void takeCurrent(const QModelIndex &index);
    void keepCurrent(const QUuid &uuid);
    void changeRows(const std::function<void()> &change);
    bool isAbsent() const { return !m_current.isNull() && m_current == m_absent; }
    void describe();
    void describeEmpty();
    QString captionText() const;
    void showMenu(const QPoint &place);
    void wish(BulkChange::Kind kind, const QString &value);
    void takeFact(int row, BulkChange::Kind kind, const QString &value, const QString &what);
    void showWhatWaited();

    const Theme &m_theme;
    IncidentItemModel m_model;
    const Reader &m_reader;
    Searcher m_searcher;
    Clock m_clock;
    Query m_query;
    SearchField *m_field = nullptr;
    FilterChips *m_chips = nullptr;
    FilterTokens *m_tokens = nullptr;
    SearchHelp *m_help = nullptr;
    QLabel *m_explained = nullptr; // the query in plain words
    ListOptions *m_options = nullptr;
    QPushButton *m_keep = nullptr;    // as a view
    QPushButton *m_restore = nullptr; // in the trash
    QPushButton *m_all = nullptr;     // where some are shown that were not searched for
    QListView *m_cards = nullptr;
    IncidentTable *m_table = nullptr; // made when first wanted
    EmptyState *m_noData = nullptr;
    EmptyState *m_noHits = nullptr;
    QStackedLayout *m_stack = nullptr;
    std::function<QString()> m_myName;
    QByteArray m_columns; // for the table once it is made
    ListShape m_shape = ListShape::Cards;
    QUuid m_current;
    QUuid m_absent;         // the page shows it, and the list has not had it since
    int m_column = 0;       // of the table, that has the keyboard
    bool m_isStale = false; // something was saved while somebody types in a cell
    SearchResult m_found;   // without its hits: how many there are, and how they were understood
    QList<QUuid> m_these;   // shown because somebody named them, not because they answer
    QString m_what;         // what those are
    std::function<void()> m_afterPainting;
    bool m_isTyped = false;  // what is asked now came key by key
    bool m_isRanked = false; // the hits are the best, and not the newest
    QTimer m_untilFirst;     // the best hit is shown
    int m_hits = 0;          // all of them, also those beyond the best
    bool m_isChangeable = false;
};

} // namespace nevertwice
