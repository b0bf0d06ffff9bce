#pragma once

#include "model/store/causestory.h"
#include "ui/kit/causewish.h"
#include "ui/kit/chosenactions.h"
#include "ui/kit/option.h"
#include "ui/kit/theme.h"

#include <QScrollArea>

class QGridLayout;
class QLabel;
class QListView;
class QStandardItemModel;
class QVBoxLayout;

namespace nevertwice {

class CauseStrip;
class ChoiceField;
class QuietField;
class QuietLink;
class SuggestField;

// One cause: its measures, its incidents on one scale of time, what was promised against it; and where it stands in the
// catalogue.
class CausePage : public QScrollArea
{
    Q_OBJECT

public:
    CausePage(const Theme &theme, const Clock &clock, QWidget *parent = nullptr);

    // The others are those it can stand under or be merged into.
    void show(const CauseStory &story, const QList<Option> &others, const Moment &now);
    void setChangeable(bool isChangeable);
    // Where further incidents are looked for.
    void setIncidents(const OptionSource &source);
    QUuid cause() const { return m_story.cause.uuid; }
    void focusTitle();

    enum Role { UuidRole = Qt::UserRole, ActionRole, RowRole }; // the incident, its action, what is painted

signals:
    void left(); // back to the catalogue
    void incidentWanted(const QUuid &incident);
    void comparisonWanted(const QList<QUuid> &incidents); // beside each other
    void wanted(const nevertwice::CauseWish &wish);
    // Of the promises that are chosen.
    void ticketWanted(const QUuid &incident, const QUuid &action);
    void changeWanted(const nevertwice::BulkChange &change);
    void askWanted(const QString &question, const QString &button, const nevertwice::FollowChanges::Answer &take);
    void failed(const nevertwice::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void buildMeasures(QVBoxLayout *layout);
    QListView *addList(QVBoxLayout *layout, const QString &name, const QString &accessible);
    void showMeasures();
    void showIncidents();
    void showActions();
    void change(const std::function<void(Cause &)> &change);
    void unlinkChosen();
    void splitChosen(const QString &title);
    void giveRole(const QString &word);
    void followChosen();
    void connectActions(const Clock &clock);
    QList<QUuid> chosenIncidents() const;
    QList<ChosenActions::Chosen> chosenActions() const;
    QString roleOf(const QList<QUuid> &incidents) const;
    void fitLists();
    void compareIncidents();

    static constexpr int kMeasures = 5;

    const Theme &m_theme;
    CauseStory m_story;
    Moment m_now;
    bool m_isChangeable = true;
    QuietLink *m_back = nullptr;
    QuietField *m_title = nullptr;
    ChoiceField *m_category = nullptr;
    SuggestField *m_parent = nullptr;
    SuggestField *m_merge = nullptr;
    SuggestField *m_link = nullptr;
    QuietField *m_split = nullptr;
    ChoiceField *m_role = nullptr; // of the chosen incidents
    QLabel *m_description = nullptr;
    QLabel *m_children = nullptr;
    QLabel *m_numbers[kMeasures] = {};
    QLabel *m_captions[kMeasures] = {};
    CauseStrip *m_strip = nullptr;
    QLabel *m_key = nullptr; // to the strip
    QuietLink *m_compare = nullptr;
    QListView *m_incidents = nullptr;
    QListView *m_actions = nullptr;
    ChosenActions *m_hands = nullptr; // on the actions
    QLabel *m_noActions = nullptr;
    QStandardItemModel *m_incidentRows = nullptr;
    QStandardItemModel *m_actionRows = nullptr;
};

} // namespace nevertwice
