#include "ui/write/actionseditor.h"

#include "ui/kit/chosenrows.h"
#include "ui/kit/codetext.h"
#include "ui/kit/format.h"
#include "ui/kit/lineundo.h"
#include "ui/kit/showinpage.h"
#include "ui/kit/sides.h"
#include "ui/write/actionform.h"
#include "ui/write/actionitemmodel.h"
#include "ui/write/document.h"
#include "ui/write/growingfield.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr int kMostOwners = 20; // more are no menu; a name is typed in the form

QUuid actionAt(const QModelIndex &index)
{
    return index.data(ActionItemModel::ActionRole).value<Action>().uuid;
}

QList<QUuid> actionsAt(const QModelIndexList &rows)
{
    QList<QUuid> actions;
    for (const QModelIndex &row : rows)
        actions.append(actionAt(row));
    return actions;
}

bool wantsNote(ActionStatus status)
{
    return status == ActionStatus::WontDo || status == ActionStatus::Verified;
}

} // namespace

ActionsEditor::ActionsEditor(const Theme &theme, QWidget *parent) : PageFlow(parent), m_theme(theme)
{
    m_model = new ActionItemModel(this);
    m_view = new FactList(theme, this);
    m_view->setAccessibleName(tr("Actions"));
    m_view->setModel(m_model);
    m_view->installEventFilter(this);
    m_add = new QLineEdit(this);
    m_add->setProperty("quiet", true);
    m_add->setAlignment(atStart());
    m_add->setFont(theme.font(TextStyle::Body));
    m_add->setAccessibleName(tr("Add action"));
    m_add->installEventFilter(this);
    m_add->setPlaceholderText(tr("Add an action: what keeps this from happening again?"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_view);
    layout->addWidget(m_add);
    connect(m_add, &QLineEdit::returnPressed, this, &ActionsEditor::addTyped);
    connect(m_view, &FactList::rowPressed, this, [this](const QModelIndex &index) { openAction(actionAt(index)); });
    connect(m_view, &FactList::markPressed, this, [this](const QModelIndex &index) { toggleDone({index}); });
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, &ActionsEditor::openMenu);
    connect(m_view, &FactList::currentMoved, this, [this](const QRect &row) { emit currentMoved(m_view, row); });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &ActionsEditor::tell);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ActionsEditor::tell);
    tell();
}

void ActionsEditor::setDocument(Document *document)
{
    closeAction();
    m_add->setText({});
    if (m_document) m_document->disconnect(this);
    m_document = document;
    if (document) connect(document, &Document::gathering, this, [this] { tellTyped(); });
    m_model->setDocument(document);
}

void ActionsEditor::handOver()
{
    addTyped();
    if (ActionForm *open = form()) open->handOver();
}

void ActionsEditor::tellTyped() const
{
    if (ActionForm *open = form()) open->tellTyped();
}

void ActionsEditor::setDueDays(const DueDays &days)
{
    m_model->setDueDays(days);
}

void ActionsEditor::setClock(const Clock &clock)
{
    m_model->setClock(clock);
}

ActionForm *ActionsEditor::form() const
{
    return qobject_cast<ActionForm *>(m_view->form());
}

void ActionsEditor::tell()
{
    const bool isEmpty = m_model->rowCount() == 0;
    const QWidget *focused = QApplication::focusWidget();
    const bool wasHere = focused && (focused == m_view || m_view->isAncestorOf(focused));
    m_add->setVisible(m_model->isEditable());
    if (isEmpty && wasHere && m_model->isEditable()) addAction();
    m_view->setVisible(!isEmpty);
}

void ActionsEditor::addAction()
{
    m_add->setFocus(Qt::OtherFocusReason);
}

void ActionsEditor::takeKeyboard()
{
    if (m_view->isHidden()) return addAction();
    m_view->setFocus(Qt::OtherFocusReason);
}

// The line stays ready for the next one, and what undo brings back is the business of the document alone.
void ActionsEditor::addTyped()
{
    if (m_add->text().trimmed().isEmpty()) return;
    m_model->addAction(m_add->text());
    m_add->setText({}); // clear() could be taken back here
}

void ActionsEditor::openAction(const QUuid &action)
{
    const QModelIndex index = m_model->indexOf(action);
    if (!m_model->isEditable() || !index.isValid()) return;
    if (form() && form()->action() == action) return form()->focusTitle();
    if (form()) form()->keepWords();
    auto *form = new ActionForm(m_theme, m_model, action, m_people);
    connect(form, &ActionForm::heightChanged, m_view, &FactList::refit);
    connect(form, &ActionForm::ticketWanted, this, [this, action] { emit ticketWanted(action); });
    connect(form, &ActionForm::closed, this, &ActionsEditor::closeAction, Qt::QueuedConnection);
    chooseOnly(*m_view, index);
    m_view->openForm(index, form);
    form->focusTitle();
    m_view->doItemsLayout(); // it stands where it will
    showInPage(form);
    showInPage(form->title()); // also where the window is not as high as the form
}

void ActionsEditor::closeAction()
{
    if (!form()) return;
    form()->keepWords();
    m_view->closeForm();
    m_view->setFocus(Qt::OtherFocusReason);
}

// All of them as the first is not yet.
void ActionsEditor::toggleDone(const QModelIndexList &rows)
{
    const bool isClosed = rows.first().data(ActionItemModel::ActionRole).value<Action>().isClosed();
    m_model->changeAll(actionsAt(rows), ActionItemModel::StatusColumn,
                       Code<ActionStatus>(isClosed ? ActionStatus::Open : ActionStatus::Done).word());
}

// What needs a word more is asked for where it is typed: in the row, opened.
void ActionsEditor::chooseStatus(const QUuid &action, ActionStatus status)
{
    if (!wantsNote(status)) return m_model->setStatus(action, status);
    openAction(action);
    if (form()) form()->chooseStatus(status);
}

void ActionsEditor::openMenu(const QPoint &place)
{
    const QModelIndex index = m_view->indexAt(place);
    if (!index.isValid() || !m_model->isEditable()) return;
    if (!m_view->selectionModel()->isSelected(index)) chooseOnly(*m_view, index);
    QMenu menu(this);
    fillMenu(menu);
    menu.exec(m_view->viewport()->mapToGlobal(place));
}

void ActionsEditor::fillMenu(QMenu &menu)
{
    using Model = ActionItemModel;
    const QList<QUuid> actions = actionsAt(m_view->chosen());
    const bool isOne = actions.size() == 1;
    if (isOne) {
        menu.addAction(tr("&Open"), this, [this, action = actions.first()] { openAction(action); });
        menu.addAction(tr("&Make a ticket…"), this, [this, action = actions.first()] { emit ticketWanted(action); });
    } else {
        menu.addAction(tr("%n actions", nullptr, int(actions.size())))->setEnabled(false);
    }
    const auto add = [this, actions](QMenu *to, const QString &text, Model::Column column, const QString &value) {
        to->addAction(text, this, [=, this] { m_model->changeAll(actions, column, value); });
    };
    QMenu *status = menu.addMenu(tr("&Status"));
    for (const ActionStatus one : allCodes<ActionStatus>()) {
        const Code<ActionStatus> code(one);
        if (isOne)
            status->addAction(codeText(code), this,
                              [this, one, action = actions.first()] { chooseStatus(action, one); });
        else if (!wantsNote(one)) // that is said of each of them
            add(status, codeText(code), Model::StatusColumn, code.word());
    }
    QMenu *priority = menu.addMenu(tr("&Priority"));
    for (const Code<Priority> code : allCodes<Priority>())
        add(priority, codeText(code), Model::PriorityColumn, code.word());
    QMenu *type = menu.addMenu(tr("&Type"));
    for (const Code<ActionType> code : allCodes<ActionType>())
        add(type, codeText(code), Model::TypeColumn, code.word());
    QMenu *owner = menu.addMenu(tr("O&wner"));
    for (const QString &name : m_people.mid(0, kMostOwners))
        add(owner, asMenuText(oneLine(name)), Model::OwnerColumn, name);
    add(owner, tr("Nobody"), Model::OwnerColumn, {});
    const TimeContext context = m_model->dueContext();
    const QDate today = ShownZone(context.zone).dayOf(context.now);
    QMenu *due = menu.addMenu(tr("&Due"));
    const std::pair<QString, QDate> days[] = {{tr("In a &week"), today.addDays(7)},
                                              {tr("In &two weeks"), today.addDays(14)},
                                              {tr("In a &month"), today.addMonths(1)}};
    for (const auto &[name, day] : days)
        add(due, tr("%1, %2", "when, the day").arg(name, dayText(day)), Model::DueColumn, Moment::onDay(day).text());
    add(due, tr("&None"), Model::DueColumn, {});
    menu.addSeparator();
    menu.addAction(tr("De&lete"), this, [this, actions] { m_model->removeActions(actions); });
}

bool ActionsEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_add && m_add->text().isEmpty() && asksForUndo(event)) {
        event->ignore();
        return true;
    }
    if (watched == m_view && event->type() == QEvent::KeyPress && m_model->isEditable() &&
        readKey(static_cast<QKeyEvent *>(event)))
        return true;
    return PageFlow::eventFilter(watched, event);
}

bool ActionsEditor::readKey(QKeyEvent *event)
{
    const QModelIndex index = m_view->currentIndex();
    const bool isMoved = event->modifiers() == Qt::AltModifier;
    if (!index.isValid()) return false;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        openAction(actionAt(index));
        return true;
    case Qt::Key_Space:
        toggleDone(m_view->chosen());
        return true;
    case Qt::Key_Delete:
        m_model->removeActions(actionsAt(m_view->chosen()));
        return true;
    case Qt::Key_Insert:
        addAction();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (isMoved) m_model->moveActions(actionsAt(m_view->chosen()), event->key() == Qt::Key_Up ? -1 : 1);
        return isMoved;
    default:
        return false;
    }
}

} // namespace nevertwice
