#pragma once

#include "model/domain/codes.h"
#include "model/domain/duedays.h"
#include "model/domain/moment.h"
#include "ui/kit/pageflow.h"
#include "ui/kit/theme.h"

#include <QModelIndex>
#include <QPointer>
#include <QStringList>
#include <QUuid>

class QKeyEvent;
class QLineEdit;
class QMenu;

namespace nevertwice {

class ActionForm;
class ActionItemModel;
class Document;
class FactList;

// The actions section of an open incident: a row each, opened in its place to be changed, and a line that adds one.
class ActionsEditor : public PageFlow
{
    Q_OBJECT

public:
    explicit ActionsEditor(const Theme &theme, QWidget *parent = nullptr);

    void setDocument(Document *document);
    void setClock(const Clock &clock);
    // What was typed and not entered goes to the document.
    void handOver();
    // The same of the form alone, which stays as it is.
    void tellTyped() const;
    void setDueDays(const DueDays &days);
    // Whom an action can be given to: the names the workspace knows.
    void setPeople(const QStringList &names) { m_people = names; }

    ActionItemModel *model() const { return m_model; }
    FactList *view() const { return m_view; }
    ActionForm *form() const;

    // The keyboard goes to the list, or to the line that begins it.
    void takeKeyboard();

public slots:
    void addAction();
    void openAction(const QUuid &action);
    void closeAction();

signals:
    void currentMoved(QWidget *view, const QRect &row); // for the page that scrolls
    void ticketWanted(const QUuid &action);             // in the tracker of the team

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tell();
    void toggleDone(const QModelIndexList &rows);
    void openMenu(const QPoint &place);
    void fillMenu(QMenu &menu);
    void chooseStatus(const QUuid &action, ActionStatus status);
    bool readKey(QKeyEvent *event);
    void addTyped();

    const Theme &m_theme;
    ActionItemModel *m_model = nullptr;
    FactList *m_view = nullptr;
    QPointer<Document> m_document;
    QLineEdit *m_add = nullptr;
    QStringList m_people;
};

} // namespace nevertwice
