#pragma once

#include "model/domain/moment.h"
#include "ui/kit/pageflow.h"
#include "ui/kit/theme.h"

class QLabel;
class QPushButton;

namespace nevertwice {

class Document;
class TimelineItemModel;
class TimelineView;

// The timeline section of an open incident: the table of its events, and the quiet row that adds one.
class TimelineEditor : public PageFlow
{
    Q_OBJECT

public:
    explicit TimelineEditor(const Theme &theme, QWidget *parent = nullptr);

    void setDocument(Document *document);
    void setClock(const Clock &clock);

    TimelineItemModel *model() const { return m_model; }
    TimelineView *view() const { return m_view; }

public slots:
    void addEvent();

signals:
    void currentMoved(QWidget *view, const QRect &row); // for the page that scrolls

private:
    void tell();

    TimelineItemModel *m_model = nullptr;
    TimelineView *m_view = nullptr;
    QLabel *m_empty = nullptr;
    QPushButton *m_add = nullptr;
};

} // namespace nevertwice
