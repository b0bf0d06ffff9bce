#pragma once

#include "model/domain/incident.h"
#include "ui/kit/theme.h"

#include <QPointer>
#include <QSet>
#include <QWidget>

#include <array>

class QLabel;
class QPushButton;

namespace nevertwice {

class Document;
class TimeField;

// When it started, was detected, acknowledged, mitigated and resolved: typed freely, in the zone of the incident. A
// time that was inferred from the timeline says so until a person confirms it.
class MilestoneFields : public QWidget
{
    Q_OBJECT

public:
    enum Milestone { Started, Detected, Acknowledged, Mitigated, Resolved, MilestoneCount };

    explicit MilestoneFields(const Theme &theme, QWidget *parent = nullptr);
    ~MilestoneFields() override;

    void setDocument(Document *document);
    void handOver();
    void setClock(const Clock &clock);

    TimeField *field(Milestone milestone) const { return m_rows[milestone].field; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row
    {
        TimeField *field = nullptr;
        QLabel *hint = nullptr;
        QPushButton *confirm = nullptr;
        bool isEntered = false; // the keyboard is in it: it shows what can be typed, not what is nice to read
    };

    void keepWords();
    void onChanged(const QSet<QString> &keys);
    void showAll();
    void showRow(Milestone milestone);
    void showConfirm(const Row &row, bool isShown);
    void showHint(Milestone milestone);
    void enter(Milestone milestone);
    void leave(Milestone milestone);
    void commit(Milestone milestone);
    void confirm(Milestone milestone);
    void prepare(Milestone milestone);

    const Theme &m_theme;
    QPointer<Document> m_document;
    Clock m_clock;
    QPointer<QWidget> m_before; // had the keyboard before a button did
    QLabel *m_title = nullptr;
    std::array<Row, MilestoneCount> m_rows;
};

} // namespace nevertwice
