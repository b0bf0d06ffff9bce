#include "ui/write/actionseditor.h"

#include "ui/kit/codetext.h"
#include "ui/write/actionform.h"
#include "ui/write/actionitemmodel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

QUuid actionAt(const QModelIndex &index)
{
    return index.data(ActionItemModel::ActionRole).value<Action>().uuid;
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
    m_add->setFont(theme.font(TextStyle::Body));
    m_add->setAccessibleName(tr("Add action"));
    m_add->setPlaceholderText(tr("Add an action: what keeps this from happening again?"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_view);
    layout->addWidget(m_add);
    connect(m_add, &QLineEdit::returnPressed, this, &ActionsEditor::addTyped);
    connect(m_view, &FactList::rowPressed, this, [this](const QModelIndex &index) { openAction(actionAt(index)); });
    connect(m_view, &FactList::markPressed, this, &ActionsEditor::toggleDone);
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
    m_add->clear();
    m_model->setDocument(document);
}

void ActionsEditor::handOver()
{
    addTyped();
    if (ActionForm *open = form()) open->handOver();
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
    m_view->setVisible(m_model->rowCount() > 0);
    m_add->setVisible(m_model->isEditable());
}

void ActionsEditor::addAction()
{
    m_add->setFocus(Qt::OtherFocusReason);
}

// The line stays ready for the next one.
void ActionsEditor::addTyped()
{
    if (m_add->text().trimmed().isEmpty()) return;
    m_model->addAction(m_add->text());
    m_add->clear();
}

void ActionsEditor::openAction(const QUuid &action)
{
    const QModelIndex index = m_model->indexOf(action);
    if (!m_model->isEditable() || !index.isValid()) return;
    if (form() && form()->action() == action) return form()->focusTitle();
    auto *form = new ActionForm(m_theme, m_model, action, m_people);
    connect(form, &ActionForm::heightChanged, m_view, &FactList::refit);
    connect(form, &ActionForm::ticketWanted, this, [this, action] { emit ticketWanted(action); });
    connect(form, &ActionForm::closed, this, &ActionsEditor::closeAction, Qt::QueuedConnection);
    m_view->setCurrentIndex(index);
    m_view->openForm(index, form);
    form->focusTitle();
}

void ActionsEditor::closeAction()
{
    if (!m_view->form()) return;
    m_view->closeForm();
    m_view->setFocus(Qt::OtherFocusReason);
}

void ActionsEditor::toggleDone(const QModelIndex &index)
{
    const auto action = index.data(ActionItemModel::ActionRole).value<Action>();
    m_model->setStatus(action.uuid, action.isClosed() ? ActionStatus::Open : ActionStatus::Done);
}

// What needs a word more is asked for where it is typed: in the row, opened.
void ActionsEditor::chooseStatus(const QUuid &action, ActionStatus status)
{
    const bool wantsNote = status == ActionStatus::WontDo || status == ActionStatus::Verified;
    if (!wantsNote) return m_model->setStatus(action, status);
    openAction(action);
    if (form()) form()->chooseStatus(status);
}

void ActionsEditor::openMenu(const QPoint &place)
{
    const QModelIndex index = m_view->indexAt(place);
    if (!index.isValid() || !m_model->isEditable()) return;
    const QUuid action = actionAt(index);
    m_view->setCurrentIndex(index);
    QMenu menu(this);
    menu.addAction(tr("&Open"), this, [this, action] { openAction(action); });
    menu.addAction(tr("&Make a ticket…"), this, [this, action] { emit ticketWanted(action); });
    QMenu *status = menu.addMenu(tr("&Status"));
    for (size_t i = 0; i < CodeWords<ActionStatus>::words.size(); ++i)
        status->addAction(codeText(Code<ActionStatus>(ActionStatus(i))), this,
                          [this, action, i] { chooseStatus(action, ActionStatus(i)); });
    menu.addSeparator();
    menu.addAction(tr("&Delete"), this, [this, action] { m_model->removeAction(action); });
    menu.exec(m_view->viewport()->mapToGlobal(place));
}

bool ActionsEditor::eventFilter(QObject *watched, QEvent *event)
{
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
        toggleDone(index);
        return true;
    case Qt::Key_Delete:
        m_model->removeAction(actionAt(index));
        return true;
    case Qt::Key_Insert:
        addAction();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (isMoved) m_model->moveAction(actionAt(index), event->key() == Qt::Key_Up ? -1 : 1);
        return isMoved;
    default:
        return false;
    }
}

} // namespace nevertwice
