#pragma once

#include "model/domain/duedays.h"
#include "model/domain/incident.h"
#include "model/exchange/timereader.h"
#include "ui/write/facts.h"

#include <QAbstractTableModel>
#include <QDate>
#include <QPointer>

namespace nevertwice {

class Document;

// The actions of one incident, in the order of the document. The first column says all of an action for a list; the
// others are its fields, for tables. On a document they can be edited: every change is a step of the document.
class ActionItemModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        TitleColumn,
        OwnerColumn,
        DueColumn,
        TypeColumn,
        PriorityColumn,
        StatusColumn,
        AnswersColumn, // EditRole: the uuids of the causes as a list of texts
        LinkColumn,
        EvidenceColumn,
        ReasonColumn,
        DetailsColumn,
        ReviewColumn, // a day to look again
        ColumnCount
    };
    enum Role { FactRole = kFactRole, ActionRole };

    explicit ActionItemModel(QObject *parent = nullptr);

    // To be read only.
    void show(const QString &incidentRef, const QList<Action> &actions, QDate today);
    void setDocument(Document *document);
    Document *document() const;
    void setClock(const Clock &clock) { m_clock = clock; }
    // A new action is proposed to be due by them.
    void setDueDays(const DueDays &days) { m_dueDays = days; }
    bool isEditable() const;

    // Each is one step. What is given is the uuid of the new action.
    QUuid addAction(const QString &title);
    void removeActions(const QList<QUuid> &actions);
    void moveActions(const QList<QUuid> &actions, int by); // as far as all of them can go
    // What is being typed into the title, the evidence, the reason or the link, in steps of typing.
    static bool isText(Column column) { return !textKey(column).isEmpty(); }
    void typeText(const QUuid &action, Column column, const QString &text);
    // As setData() takes it, of all of them.
    void changeAll(const QList<QUuid> &actions, Column column, const QVariant &value);
    // Done and won't do set the time of closing in the same step, and open again takes it away. A note is the reason of
    // "won't do", and the evidence of "verified".
    void setStatus(const QUuid &action, const Code<ActionStatus> &status, const QString &note = {});

    std::optional<Action> action(const QUuid &uuid) const;
    QModelIndex indexOf(const QUuid &action, Column column = TitleColumn) const;
    QList<CauseLink> causes() const; // those an action can answer
    TimeContext dueContext() const;  // what a typed due date is about

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    // A code's word, a text, a due date as it is typed. False where a date cannot be read.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    static QString textKey(Column column); // in the document; empty for what is no text
    Fact fact(const Action &action) const;
    QString meta(const Action &action) const;
    QString shown(const Action &action, Column column) const;
    QVariant typed(const Action &action, Column column) const;
    QString answersText(const Action &action) const;
    bool setField(Action &action, Column column, const QVariant &value) const;
    void change(const QString &what, const Action &action);

    void onChanged(const QSet<QString> &keys);
    void follow(const QList<Action> &actions);
    void reset();

    QPointer<Document> m_document;
    DueDays m_dueDays;
    Clock m_clock;
    QString m_ref;
    QList<Action> m_actions;
    QDate m_today;
};

} // namespace nevertwice

Q_DECLARE_METATYPE(nevertwice::Action)
