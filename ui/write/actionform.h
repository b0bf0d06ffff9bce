#pragma once

#include "ui/write/actionitemmodel.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <optional>

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace nevertwice {

class GrowingField;
class TimeField;

// One action opened in its row: all its fields. A field edits on Enter or when it is left, a text also at every pause;
// Esc brings back what was there, and once more closes the form.
class ActionForm : public QWidget
{
    Q_OBJECT

public:
    ActionForm(const Theme &theme, ActionItemModel *model, const QUuid &action, const QStringList &people,
               QWidget *parent = nullptr);
    ~ActionForm() override;

    QUuid action() const { return m_action; }
    QLineEdit *field(ActionItemModel::Column column) const; // all but the title, which may have several lines
    GrowingField *title() const { return m_title; }
    void focusTitle();
    // "Won't do" waits for the reason, "verified" for the evidence.
    void chooseStatus(ActionStatus status);
    bool isAskingReason() const { return m_asked == ActionStatus::WontDo; }
    bool isAskingEvidence() const { return m_asked == ActionStatus::Verified; }
    // What was typed and not entered goes to the model.
    void handOver();
    // The words of the texts, which go on.
    void tellTyped();
    // It closes: a day that is none yet waits in the document for whoever opens the action next.
    void keepWords();

signals:
    void closed();
    void ticketWanted(); // in the tracker of the team
    void heightChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Line
    {
        ActionItemModel::Column column;
        QLineEdit *field;
        QString shown; // or told since
        QString before = {};
        QString known = {}; // to the model, of what was told: it may be less
        bool isTold = false;
    };

    void build(const QStringList &people);
    void addTitle(QGridLayout *grid);
    QLineEdit *addLine(ActionItemModel::Column column, const QString &placeholder);
    QPushButton *addMenu(const QString &name);
    QLabel *labelFor(ActionItemModel::Column column, QWidget *buddy);
    void addButtons(QHBoxLayout *row);
    void refresh();
    void refreshTitle();
    void commit(Line &line);
    void tell(Line &line);
    void goBack(Line &line);
    void commitTitle();
    void commitNote(const QString &note);
    bool isNote(const Line &line) const;
    QString pathOf(const TimeField *day) const;
    TimeField *addDay(ActionItemModel::Column column);
    void buildAgain(QGridLayout *grid);
    void showHint(QLabel *hint, TimeField *field);
    void fillMenus();
    void chooseCause(const QUuid &cause, bool isAnswered);
    void set(ActionItemModel::Column column, const QVariant &value);

    const Theme &m_theme;
    ActionItemModel *m_model;
    QPointer<Document> m_document; // that holds the action; the model may show another before the form is gone
    QUuid m_action;
    QTimer m_pause;
    bool m_isTelling = false;
    GrowingField *m_title = nullptr;
    QList<Line> m_lines;
    TimeField *m_due = nullptr;
    TimeField *m_again = nullptr;
    QLabel *m_hint = nullptr;
    QLabel *m_againHint = nullptr;
    QLabel *m_againLabel = nullptr;
    QLabel *m_reasonLabel = nullptr;
    QPushButton *m_status = nullptr;
    QPushButton *m_priority = nullptr;
    QPushButton *m_type = nullptr;
    QPushButton *m_answers = nullptr;
    std::optional<ActionStatus> m_asked; // the status that waits for its note
};

} // namespace nevertwice
