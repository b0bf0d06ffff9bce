#pragma once

#include "model/domain/incident.h"
#include "ui/kit/theme.h"

#include <QPointer>
#include <QSet>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace nevertwice {

class Document;
class TimeField;

// From when to when people were harmed, where that is not simply from start to resolution: a row for each interval, its
// ends typed freely.
class ImpactIntervals : public QWidget
{
    Q_OBJECT

public:
    explicit ImpactIntervals(const Theme &theme, QWidget *parent = nullptr);
    ~ImpactIntervals() override;

    void setDocument(Document *document);
    void setClock(const Clock &clock) { m_clock = clock; }

    int rowCount() const { return int(m_rows.size()); }
    TimeField *fromField(int row) const { return m_rows[row].from; }
    TimeField *toField(int row) const { return m_rows[row].to; }
    QPushButton *removeButton(int row) const { return m_rows[row].remove; }
    QString noteOf(int row) const;

    QPushButton *addButton() const { return m_add; }
    // What is being typed goes to the document, as far as it can be read.
    void handOver();

public slots:
    void addInterval();

signals:
    // What has the keyboard: the page shows it.
    void currentMoved(QWidget *view, const QRect &row);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class End { From, To };
    struct Row
    {
        QUuid uuid;
        TimeField *from = nullptr;
        TimeField *to = nullptr;
        QPushButton *remove = nullptr;
        QLabel *note = nullptr;
        QWidget *box = nullptr;
    };

    void keepWords();
    void widen(const Row &row);
    static QString pathOf(const Row &row, const TimeField *field);
    void onChanged(const QSet<QString> &keys);
    void showAll();
    void orderTabs();
    Row makeRow(const QUuid &uuid);
    TimeField *makeField(const QString &name, QWidget *box);
    void showRow(const Row &row, const Interval &interval);
    void showField(TimeField *field, End end, const Moment &moment, const Moment &before);
    void showNote(const Row &row);
    void enter(TimeField &field);
    void commit(const QUuid &uuid, End end);
    void removeInterval(const QUuid &uuid);
    const Interval *interval(const QUuid &uuid) const;

    const Theme &m_theme;
    QPointer<Document> m_document;
    Clock m_clock;
    QList<Row> m_rows;
    QVBoxLayout *m_layout = nullptr;
    QPushButton *m_add = nullptr;
};

} // namespace nevertwice
