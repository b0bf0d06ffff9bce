#pragma once

#include "ui/find/incidentitemmodel.h"
#include "ui/find/searcher.h"
#include "ui/kit/theme.h"

#include <QWidget>

class QLabel;
class QListView;
class QStackedLayout;

namespace nevertwice {

class EmptyState;
class SearchField;

// The pane with the incidents: a search field, the cards, and what to say where there are none.
class IncidentList : public QWidget
{
    Q_OBJECT

public:
    IncidentList(const Theme &theme, const Reader &reader, std::unique_ptr<Reader> searchReader,
                 std::function<QDate()> today, QWidget *parent = nullptr);

    void setScope(ListScope scope);
    void refresh(const ChangeSet &changes);
    void select(const QUuid &uuid);
    void selectFirst();
    void focusSearch();
    void focusList();
    void searchFor(const QString &text);

    QUuid current() const;

signals:
    void chosen(const QUuid &incident); // null where nothing is chosen
    void entered();                     // Enter: the incident itself is wanted
    void answered();                    // the list shows what was searched for last
    void failed(const nevertwice::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildView();
    void buildLayout();
    void ask(const QString &text);
    void showAll();
    void showHits(const SearchResult &result);
    void keepCurrent(const QUuid &uuid);
    void describe(int hits = 0);

    const Theme &m_theme;
    IncidentItemModel m_model;
    Searcher m_searcher;
    SearchField *m_field = nullptr;
    QLabel *m_caption = nullptr;
    QListView *m_view = nullptr;
    EmptyState *m_noData = nullptr;
    EmptyState *m_noHits = nullptr;
    QStackedLayout *m_stack = nullptr;
    QUuid m_current;
};

} // namespace nevertwice
