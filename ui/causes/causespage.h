#pragma once

#include "ui/causes/cataloguemodel.h"
#include "ui/kit/causewish.h"
#include "ui/kit/followchanges.h"
#include "ui/kit/option.h"
#include "ui/kit/sharedreaderthread.h"
#include "ui/kit/theme.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedLayout;

namespace nevertwice {

class CausePage;
class CatalogueTable;
class EmptyState;
class ProposalList;

// The catalogue of causes, and one of them. It is read when it is first shown and again when something was saved.
class CausesPage : public QWidget
{
    Q_OBJECT

public:
    CausesPage(const Theme &theme, std::unique_ptr<Reader> reader, Clock clock, QWidget *parent = nullptr);

    void setChangeable(bool isChangeable);
    // Something was saved; read at once where the page is seen, else when it is shown again.
    void refresh();
    void focusList();
    void focusSearch();
    void openCause(const QUuid &cause);
    void showCatalogue();
    // Whoever looks at the one goes on with the other.
    void followMerged(const QUuid &from, const QUuid &into);

signals:
    void incidentWanted(const QUuid &incident);
    void comparisonWanted(const QList<QUuid> &incidents);
    // Whoever carries it out says what became of it.
    void wanted(const nevertwice::CauseWish &wish);
    void severalWanted(const QList<nevertwice::CauseWish> &wishes); // all of them or none, as one step
    // Of the promises of the cause that are chosen.
    void ticketWanted(const QUuid &incident, const QUuid &action);
    void changeWanted(const nevertwice::BulkChange &change);
    void askWanted(const QString &question, const QString &button, const nevertwice::FollowChanges::Answer &take);
    void failed(const nevertwice::Error &error);
    void shown(); // what was read last is on the screen
    void waits(); // what was read does, until nobody types in the table

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildCatalogue();
    CausePage &page();
    void load();
    void take(const CauseCatalogue &catalogue);
    void show(const CauseCatalogue &catalogue);
    void showStory(const CauseStory &story);
    void loadStory();
    void describe();
    void rename(int row, const QString &title);
    void changeChosen(const QPoint &place);
    void chooseAgain(const QList<QUuid> &causes);
    void askWhichStays(const QList<Cause> &chosen);
    QList<Option> others(const QUuid &exceptFor) const;

    const Theme &m_theme;
    Clock m_clock;
    SharedReaderThread m_reading;
    SharedReaderThread::Asker m_catalogueAsker = SharedReaderThread::newAsker();
    SharedReaderThread::Asker m_storyAsker = SharedReaderThread::newAsker();
    SharedReaderThread::Asker m_incidentAsker = SharedReaderThread::newAsker();
    CatalogueModel m_model;
    QLabel *m_caption = nullptr;
    QLineEdit *m_search = nullptr;
    QPushButton *m_proposalsChip = nullptr;
    ProposalList *m_proposals = nullptr;
    CatalogueTable *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedLayout *m_rows = nullptr;
    QWidget *m_catalogue = nullptr;
    CausePage *m_page = nullptr; // made when first wanted
    QStackedLayout *m_stack = nullptr;
    QTimer m_soon;
    QUuid m_cause; // the one that is open; null for the catalogue
    QUuid m_chosen;
    QString m_filters;                       // of the incidents, as they are counted with
    std::optional<CauseCatalogue> m_waiting; // until nobody types in the table
    bool m_isStale = true;
    bool m_isListWanted = false;
    bool m_isChangeable = true;
};

} // namespace nevertwice
