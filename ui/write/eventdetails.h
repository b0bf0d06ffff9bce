#pragma once

#include "ui/kit/theme.h"
#include "ui/write/timelineitemmodel.h"

#include <QWidget>

#include <array>

namespace nevertwice {

class QuietField;

// What else there is to write about one event of the table: until when it lasted, who wrote it, and its evidence.
class EventDetails : public QWidget
{
    Q_OBJECT

public:
    EventDetails(const Theme &theme, TimelineItemModel *model, QWidget *parent = nullptr);

    // Null: none, and it is not seen.
    void showDetailsOf(const QUuid &event);
    QuietField *field(TimelineItemModel::Detail detail) const { return m_fields[size_t(detail)]; }
    // What is being typed goes to the model.
    void handOver();
    // What is no time waits beside its event.
    void keepWords();

signals:
    void shown(const QModelIndex &event); // invalid where it is not seen

private:
    void refresh();
    void takeWords();
    void commit(TimelineItemModel::Detail detail, const QString &text);

    TimelineItemModel *m_model;
    QUuid m_event;
    std::array<QuietField *, 3> m_fields{};
};

} // namespace nevertwice
