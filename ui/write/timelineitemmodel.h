#pragma once

#include "model/domain/incident.h"
#include "model/exchange/timereader.h"
#include "ui/kit/format.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QPointer>
#include <QSet>

#include <optional>

namespace nevertwice {

class Document;

// The events of an incident in the order of time. Those whose time is not known stay behind the event they were written
// after. On a document it can be edited: every change is a step of the document, and the rows follow it.
class TimelineItemModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TimeColumn, KindColumn, TextColumn, ColumnCount };
    enum Role {
        EventRole = Qt::UserRole, // Event
        DayRole,                  // the day as a heading where a new one begins, else empty
        NoteRole,                 // what stands in small type under the text: author, until when, evidence
        FindingRole,              // what contradicts something else here, as a sentence
        FixRole,                  // what one click does about it
        CheckRole,                // the check that found it
        FilesRole                 // QList<Attachment>: what belongs to the event alone
    };

    explicit TimelineItemModel(QObject *parent = nullptr);

    // To be read only.
    void show(const QList<Event> &timeline, const ShownZone &zone);
    void setDocument(Document *document);
    void setClock(const Clock &clock) { m_clock = clock; }
    bool isEditable() const;

    // A row that is no event yet: it becomes one when something is typed into it. At most one.
    QModelIndex startDraft(const QModelIndex &after);
    void dropDraft();
    bool isDraft(const QModelIndex &index) const;

    // What is being typed into a text, in steps of typing; the first words make an event of a row that is none.
    void typeText(const QModelIndex &index, const QString &text);
    // What a text that was typed into an empty one says it is.
    void guessKind(const QModelIndex &index);
    // Nothing is wanted of an event that began with typing and says nothing now.
    void dropBegun(const QModelIndex &index);

    // Each is one step, however many rows it is for.
    void removeEvents(const QModelIndexList &indexes);
    void setKind(const QModelIndexList &indexes, EventKind kind);
    void setStarred(const QModelIndexList &indexes, bool isStarred);
    // The incident keeps the file; the event has it no more.
    void removeFile(const QModelIndex &index, const QString &hash);

    // What has no column of its own, as it is typed. An end may be typed from the beginning on: "+12m".
    enum class Detail { End, Author, Link };
    QString detail(const QModelIndex &index, Detail detail) const;
    bool setDetail(const QModelIndex &index, Detail detail, const QString &text);
    // What was typed as the end of an event and is no time waits in the document.
    void keepWords(const QUuid &event, const QString &words);
    QString takeWords(const QUuid &event);

    // Up or down among the others, by one row; only an event without a time has a place of its own to be moved to.
    bool moveUntimed(const QModelIndex &index, int by);
    // Does what the row offers against its contradiction.
    void applyFix(const QModelIndex &index);

    // What a time typed into this row is about.
    TimeContext timeContext(const QModelIndex &index) const;
    QModelIndex indexOf(const QUuid &event, Column column = TextColumn) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    // A time as it is typed; a code of kinds; a text. False where a time cannot be read.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Draft
    {
        Event event;
        QUuid after; // null: at the beginning
    };

    QString text(const Event &event, Column column) const;
    QString time(const Event &event) const;
    QString typed(const Event &event) const;
    QString dayHeading(int row) const;

    bool setTime(Event &event, const QString &text, const TimeContext &context) const;
    bool change(const QString &what, const Event &event);
    bool changeTime(const Event &event);
    void addDraft(const QString &what, const Event &event);
    void changeAll(const QString &what, const QModelIndexList &indexes, const std::function<void(Event &)> &change);
    QSet<QUuid> uuidsOf(const QModelIndexList &indexes) const;

    void onChanged(const QSet<QString> &keys);
    void judge();
    QList<Event> wantedRows() const;
    void follow(const QList<Event> &rows);
    void placeRow(int row, const Event &event);
    void reset();

    QPointer<Document> m_document;
    Clock m_clock;
    QList<Event> m_events;
    ShownZone m_zone{QStringLiteral("UTC")};
    std::optional<Draft> m_draft;
    QUuid m_begun;                    // the event that was a draft before words were typed into it
    QHash<QUuid, Finding> m_findings; // by the event they are about
    bool m_canSort = false;           // no entry of the document is on a wrong day
};

QList<Event> inOrderOfTime(const QList<Event> &timeline);

// What stands in small type with an event: until when, by whom, evidence.
QString eventNote(const Event &event, const ShownZone &zone);
// Everything about an event in one line, for whoever does not see it.
QString spokenEvent(const Event &event, const ShownZone &zone);

} // namespace nevertwice

Q_DECLARE_METATYPE(nevertwice::Event)
