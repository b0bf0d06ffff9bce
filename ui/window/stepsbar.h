#pragma once

#include "model/domain/duedays.h"
#include "model/domain/moment.h"
#include "ui/kit/theme.h"
#include "ui/write/document.h"

#include <QPointer>
#include <QStringList>
#include <QWidget>

class QLabel;
class QPushButton;

namespace nevertwice {

// Once an incident is over: asks of each step of its checklist that was not done whether it becomes an action, an open
// question, or nothing. It is asked once; Esc leaves all that are left.
class StepsBar : public QWidget
{
    Q_OBJECT

public:
    StepsBar(const Theme &theme, const Clock &clock, QWidget *parent = nullptr);

    void setDueDays(const DueDays &days) { m_dueDays = days; }
    // Who asks, of which incident. One that is asked about already goes on, and another waits for its turn.
    void offer(Document *document, const QStringList &steps, const QString &me);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Fate { Action, Question, Nothing };
    struct Offer
    {
        QPointer<Document> document;
        QStringList steps;
        QString me;
    };
    void take(const Offer &offer);
    void goOn();
    void decide(Fate fate);
    void ask();
    void close();

    Clock m_clock;
    QPointer<Document> m_document;
    QStringList m_steps; // the first is asked about
    qsizetype m_all = 0;
    QList<Offer> m_waiting;
    QString m_me;
    DueDays m_dueDays;
    QLabel *m_question = nullptr;
    QPushButton *m_action = nullptr;
    QPointer<QWidget> m_before; // had the keyboard
};

} // namespace nevertwice
