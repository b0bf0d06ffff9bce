#include "ui/write/actionform.h"

#include "ui/kit/codetext.h"
#include "ui/kit/completions.h"
#include "ui/kit/icons.h"
#include "ui/kit/pickbutton.h"
#include "ui/kit/sides.h"
#include "ui/kit/timefield.h"
#include "ui/write/document.h"
#include "ui/write/growingfield.h"

#include <QCompleter>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr int kFormPadding = 12;
constexpr int kActionPauseMilliseconds = 150;

QString shownOr(const QString &text, const QString &none)
{
    return text.isEmpty() ? none : text;
}

} // namespace

ActionForm::ActionForm(const Theme &theme, ActionItemModel *model, const QUuid &action, const QStringList &people,
                       QWidget *parent)
    : QWidget(parent), m_theme(theme), m_model(model), m_document(model->document()), m_action(action)
{
    setSurface(this, u"card"_s);
    setAccessibleName(tr("Action"));
    setFocusPolicy(Qt::NoFocus);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kActionPauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &ActionForm::tellTyped);
    build(people);
    m_title->showText(model->indexOf(action).data(Qt::EditRole).toString());
    connect(model, &QAbstractItemModel::dataChanged, this, &ActionForm::refresh);
    refresh();
    for (TimeField *day : {m_due, m_again})
        if (const QString words = m_document ? m_document->takeWords(pathOf(day)) : QString(); !words.isEmpty())
            day->setText(words);
}

ActionForm::~ActionForm()
{
    keepWords();
}

// ---- what it is made of ----

void ActionForm::build(const QStringList &people)
{
    using Model = ActionItemModel;
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(kFormPadding, kFormPadding, kFormPadding, space::s);
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::xs);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    const auto place = [&](int row, int column, Model::Column field, QWidget *widget) {
        grid->addWidget(labelFor(field, widget), row, column);
        grid->addWidget(widget, row, column + 1);
    };
    addTitle(grid);
    QLineEdit *owner = addLine(Model::OwnerColumn, tr("Nobody yet"));
    auto *names = new QCompleter(people, owner);
    names->setCaseSensitivity(Qt::CaseInsensitive);
    names->setFilterMode(Qt::MatchContains);
    owner->setCompleter(names);
    dressCompletions(*names);
    place(1, 0, Model::OwnerColumn, owner);
    m_due = addDay(Model::DueColumn);
    m_due->setPlaceholderText(tr("next friday, +2w"));
    place(1, 2, Model::DueColumn, m_due);
    m_hint = makeParagraph(m_theme, {}, TextStyle::Meta, Ink::Text2, this);
    m_hint->hide();
    grid->addWidget(m_hint, 2, 3);
    connect(m_due, &TimeField::hintChanged, this, [this] { showHint(m_hint, m_due); });
    m_status = addMenu(tr("Status"));
    m_priority = addMenu(tr("Priority"));
    m_type = addMenu(tr("Type"));
    m_answers = addMenu(tr("Answers"));
    place(3, 0, Model::StatusColumn, m_status);
    place(3, 2, Model::PriorityColumn, m_priority);
    QLineEdit *reason = addLine(Model::ReasonColumn, tr("Why will it not be done?"));
    m_reasonLabel = labelFor(Model::ReasonColumn, reason);
    grid->addWidget(m_reasonLabel, 4, 0);
    grid->addWidget(reason, 4, 1, 1, 3);
    place(5, 0, Model::TypeColumn, m_type);
    place(5, 2, Model::AnswersColumn, m_answers);
    place(6, 0, Model::LinkColumn, addLine(Model::LinkColumn, tr("Ticket or page")));
    place(6, 2, Model::EvidenceColumn, addLine(Model::EvidenceColumn, tr("How we know that it works")));
    buildAgain(grid);
    auto *buttons = new QHBoxLayout;
    addButtons(buttons);
    grid->addLayout(buttons, 8, 0, 1, 4);
}

// As high as its text: a promise that is cut says something else.
void ActionForm::addTitle(QGridLayout *grid)
{
    m_title = new GrowingField(m_theme, this);
    m_title->setProperty("field", {});
    m_title->setProperty("quiet", true);
    m_title->setFont(m_theme.font(TextStyle::ListTitle));
    m_title->document()->setDefaultFont(m_title->font());
    m_title->setPlaceholderText(tr("What will be done, and how one sees that it is"));
    m_title->setAccessibleName(m_model->headerData(ActionItemModel::TitleColumn, Qt::Horizontal).toString());
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    m_title->setSizePolicy(policy);
    m_title->installEventFilter(this);
    grid->addWidget(m_title, 0, 0, 1, 4);
    connect(m_title, &GrowingField::heightChanged, this, [this] {
        m_title->updateGeometry();
        emit heightChanged();
    });
    connect(m_title, &GrowingField::typed, this,
            [this](const QString &text) { m_model->typeText(m_action, ActionItemModel::TitleColumn, text); });
    connect(m_title, &GrowingField::finished, this, [this](QAbstractItemDelegate::EndEditHint hint) {
        commitTitle();
        if (hint == QAbstractItemDelegate::EditNextItem) focusNextPrevChild(true);
        if (hint == QAbstractItemDelegate::EditPreviousItem) focusNextPrevChild(false);
    });
}

// Of what is closed: when to see whether it still holds.
void ActionForm::buildAgain(QGridLayout *grid)
{
    m_again = addDay(ActionItemModel::ReviewColumn);
    m_again->setPlaceholderText(tr("next friday, +2w"));
    m_againLabel = labelFor(ActionItemModel::ReviewColumn, m_again);
    m_againHint = makeParagraph(m_theme, {}, TextStyle::Meta, Ink::Text2, this);
    m_againHint->hide();
    grid->addWidget(m_againLabel, 7, 0);
    grid->addWidget(m_again, 7, 1);
    grid->addWidget(m_againHint, 7, 2, 1, 2);
    connect(m_again, &TimeField::hintChanged, this, [this] { showHint(m_againHint, m_again); });
}

TimeField *ActionForm::addDay(ActionItemModel::Column column)
{
    auto *field = new TimeField(m_theme, TimeField::Kind::Day, this);
    field->setProperty("quiet", true);
    field->setAccessibleName(m_model->headerData(column, Qt::Horizontal).toString());
    field->installEventFilter(this);
    m_lines.append({column, field, {}});
    return field;
}

QLabel *ActionForm::labelFor(ActionItemModel::Column column, QWidget *buddy)
{
    QLabel *label =
        makeLabel(m_theme, m_model->headerData(column, Qt::Horizontal).toString(), TextStyle::Meta, Ink::Text2, this);
    label->setBuddy(buddy);
    return label;
}

QLineEdit *ActionForm::addLine(ActionItemModel::Column column, const QString &placeholder)
{
    auto *field = new QLineEdit(this);
    field->setProperty("quiet", true);
    field->setFont(m_theme.font(TextStyle::Body));
    field->setAlignment(atStart());
    field->setPlaceholderText(placeholder);
    field->setAccessibleName(m_model->headerData(column, Qt::Horizontal).toString());
    field->installEventFilter(this);
    if (ActionItemModel::isText(column)) connect(field, &QLineEdit::textEdited, &m_pause, qOverload<>(&QTimer::start));
    m_lines.append({column, field, {}});
    return field;
}

QPushButton *ActionForm::addMenu(const QString &name)
{
    auto *button = new PickButton(this);
    button->setMenu(new QMenu(button));
    button->setAccessibleName(name);
    button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    return button;
}

void ActionForm::addButtons(QHBoxLayout *row)
{
    row->setSpacing(0); // each has room around its word
    const auto add = [&](const QString &text, auto act) {
        auto *button = new QPushButton(text, this);
        button->setProperty("link", true);
        connect(button, &QPushButton::clicked, this, act);
        row->addWidget(button);
        return button;
    };
    add(tr("Move up"), [this] { m_model->moveActions({m_action}, -1); });
    add(tr("Move down"), [this] { m_model->moveActions({m_action}, 1); });
    add(tr("Delete"), [this] { m_model->removeActions({m_action}); })->setProperty("harms", true);
    add(tr("Make a ticket…"), [this] { emit ticketWanted(); });
    row->addStretch(1);
    add(tr("Close"), [this] { emit closed(); });
}

QLineEdit *ActionForm::field(ActionItemModel::Column column) const
{
    for (const Line &line : m_lines)
        if (line.column == column) return line.field;
    return nullptr;
}

void ActionForm::focusTitle()
{
    m_title->setFocus(Qt::OtherFocusReason);
}

// ---- what it shows ----

void ActionForm::refresh()
{
    const auto action = m_model->action(m_action);
    if (!action) return;
    for (TimeField *day : {m_due, m_again})
        day->setContext(m_model->dueContext());
    refreshTitle();
    for (Line &line : m_lines) {
        // What is being typed stays, whatever else changes.
        if (line.field->text() != line.shown) continue;
        const QString now = m_model->indexOf(m_action, line.column).data(Qt::EditRole).toString();
        if (line.isTold && (m_isTelling || now == line.known)) continue;
        line.isTold = false;
        line.shown = now;
        if (auto *day = qobject_cast<TimeField *>(line.field)) day->showText(line.shown);
        if (line.field->text() == line.shown) continue;
        line.field->setText(line.shown);
        line.field->setCursorPosition(0);
    }
    const bool hasReason = isAskingReason() || action->status == ActionStatus::WontDo;
    const bool isOther = m_reasonLabel->isHidden() == hasReason || m_againLabel->isHidden() == action->isClosed();
    m_reasonLabel->setVisible(hasReason);
    field(ActionItemModel::ReasonColumn)->setVisible(hasReason);
    m_againLabel->setVisible(action->isClosed());
    m_again->setVisible(action->isClosed());
    m_status->setText(codeText(action->status));
    m_priority->setText(shownOr(codeText(action->priority), tr("Not set")));
    m_type->setText(shownOr(codeText(action->type), tr("Not set")));
    QString answers = m_model->indexOf(m_action, ActionItemModel::AnswersColumn).data().toString();
    m_answers->setText(shownOr(answers.replace(u'&', u"&&"_s), tr("No cause")));
    fillMenus();
    if (isOther) emit heightChanged();
}

void ActionForm::fillMenus()
{
    m_status->menu()->clear();
    for (const ActionStatus status : allCodes<ActionStatus>())
        m_status->menu()->addAction(codeText(status), this, [this, status] { chooseStatus(status); });
    m_priority->menu()->clear();
    for (const Priority priority : allCodes<Priority>())
        m_priority->menu()->addAction(codeText(priority), this, [this, priority] {
            set(ActionItemModel::PriorityColumn, Code<Priority>(priority).word());
        });
    m_priority->menu()->addAction(tr("Not set"), this, [this] { set(ActionItemModel::PriorityColumn, QString()); });
    m_type->menu()->clear();
    for (const ActionType type : allCodes<ActionType>())
        m_type->menu()->addAction(codeText(type), this,
                                  [this, type] { set(ActionItemModel::TypeColumn, Code<ActionType>(type).word()); });
    m_answers->menu()->clear();
    const auto action = m_model->action(m_action);
    for (const CauseLink &cause : m_model->causes()) {
        QString title = oneLine(cause.title);
        QAction *entry = m_answers->menu()->addAction(title.replace(u'&', u"&&"_s));
        entry->setCheckable(true);
        entry->setChecked(action->answers.contains(cause.uuid));
        connect(entry, &QAction::triggered, this,
                [this, uuid = cause.uuid](bool isAnswered) { chooseCause(uuid, isAnswered); });
    }
    m_answers->setEnabled(!m_answers->menu()->isEmpty());
}

void ActionForm::showHint(QLabel *hint, TimeField *field)
{
    const bool wasShown = !hint->isHidden();
    hint->setText(field->hint());
    hint->setVisible(!hint->text().isEmpty());
    field->setAccessibleDescription(hint->text());
    setInk(hint, field->hintInk());
    if (wasShown == hint->isHidden()) emit heightChanged();
}

// ---- what it changes ----

void ActionForm::set(ActionItemModel::Column column, const QVariant &value)
{
    m_model->setData(m_model->indexOf(m_action, column), value);
}

void ActionForm::chooseCause(const QUuid &cause, bool isAnswered)
{
    const auto action = m_model->action(m_action);
    if (!action) return;
    QStringList answers;
    for (const QUuid &uuid : action->answers)
        if (uuid != cause) answers.append(uuid.toString(QUuid::WithoutBraces));
    if (isAnswered) answers.append(cause.toString(QUuid::WithoutBraces));
    set(ActionItemModel::AnswersColumn, answers);
}

void ActionForm::chooseStatus(ActionStatus status)
{
    const auto action = m_model->action(m_action);
    if (!action) return;
    const bool wantsNote = (status == ActionStatus::WontDo && action->reason.trimmed().isEmpty()) ||
                           (status == ActionStatus::Verified && action->evidence.trimmed().isEmpty());
    m_asked = wantsNote ? std::optional(status) : std::nullopt;
    if (!wantsNote) m_model->setStatus(m_action, status);
    refresh();
    if (isAskingReason()) field(ActionItemModel::ReasonColumn)->setFocus(Qt::OtherFocusReason);
    if (isAskingEvidence()) field(ActionItemModel::EvidenceColumn)->setFocus(Qt::OtherFocusReason);
}

bool ActionForm::isNote(const Line &line) const
{
    return (isAskingReason() && line.column == ActionItemModel::ReasonColumn) ||
           (isAskingEvidence() && line.column == ActionItemModel::EvidenceColumn);
}

void ActionForm::commitNote(const QString &note)
{
    if (note.trimmed().isEmpty()) return;
    m_model->setStatus(m_action, *std::exchange(m_asked, std::nullopt), note);
    refresh();
}

// What is being typed stays, whatever else changes.
void ActionForm::refreshTitle()
{
    m_title->followText(m_model->indexOf(m_action).data(Qt::EditRole).toString());
}

void ActionForm::commitTitle()
{
    if (!m_title->isTouched()) return;
    const QString title = m_title->text().replace(u'\n', u' ');
    m_title->showText(title);
    set(ActionItemModel::TitleColumn, title);
    refreshTitle();
}

void ActionForm::commit(Line &line)
{
    const QString text = line.field->text();
    if (text == line.shown && !line.isTold) return;
    const auto *day = qobject_cast<TimeField *>(line.field);
    if (day && day->isUnreadable()) return; // stays, with what is wrong beside it
    line.isTold = false;
    line.shown = text;
    if (isNote(line))
        commitNote(text);
    else
        set(line.column, text);
    refresh();
}

void ActionForm::tell(Line &line)
{
    const QString text = line.field->text();
    if (text == line.shown || !ActionItemModel::isText(line.column)) return;
    const QScopedValueRollback<bool> telling(m_isTelling, true);
    if (!std::exchange(line.isTold, true)) line.before = line.shown;
    line.shown = text;
    m_model->typeText(m_action, line.column, text);
    line.known = m_model->indexOf(m_action, line.column).data(Qt::EditRole).toString();
}

void ActionForm::tellTyped()
{
    m_pause.stop();
    m_title->tell();
    for (Line &line : m_lines)
        tell(line);
}

void ActionForm::goBack(Line &line)
{
    const QString before = line.isTold ? line.before : line.shown;
    if (auto *day = qobject_cast<TimeField *>(line.field))
        day->showText(before);
    else
        line.field->setText(before);
    tell(line); // nothing where nothing was told
    line.isTold = false;
}

void ActionForm::handOver()
{
    commitTitle();
    for (Line &line : m_lines)
        commit(line);
}

void ActionForm::keepWords()
{
    for (const TimeField *day : {m_due, m_again})
        if (m_document && day->isUnreadable()) m_document->keepWords(pathOf(day), day->text());
    m_document = nullptr; // they may be taken before the form is gone
}

QString ActionForm::pathOf(const TimeField *day) const
{
    return u"actions/%1.%2"_s.arg(m_action.toString(QUuid::WithoutBraces), day == m_due ? u"due"_s : u"review"_s);
}

bool ActionForm::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_title && event->type() == QEvent::FocusOut) commitTitle();
    if (watched == m_title && event->type() == QEvent::KeyPress && m_title->isTouched() &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        m_title->goBack();
        return true;
    }
    for (Line &line : m_lines) {
        if (line.field != watched) continue;
        auto *day = qobject_cast<TimeField *>(line.field);
        if (event->type() == QEvent::FocusOut) {
            commit(line);
            const Qt::FocusReason why = static_cast<QFocusEvent *>(event)->reason();
            const bool isBack = why == Qt::PopupFocusReason || why == Qt::ActiveWindowFocusReason; // soon
            if (!isBack) line.field->setCursorPosition(0); // of a long text its beginning is seen
        }
        if (event->type() != QEvent::KeyPress) break;
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            const bool wasAskingEvidence = isAskingEvidence() && line.column == ActionItemModel::EvidenceColumn;
            commit(line);
            // What is shown to work may be looked at again: the day is asked next.
            if (wasAskingEvidence && !isAskingEvidence()) m_again->setFocus(Qt::OtherFocusReason);
            return !day || !day->isUnreadable();
        }
        if (key == Qt::Key_Escape && (line.isTold || line.field->text() != line.shown)) {
            goBack(line);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ActionForm::keyPressEvent(QKeyEvent *event)
{
    // A key that a button has no use for is not for the list behind the form either: Del takes no action out.
    const bool isShortcut = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    event->setAccepted(!isShortcut);
    if (event->key() != Qt::Key_Escape) return;
    if (m_asked) {
        m_asked = std::nullopt;
        refresh();
        return;
    }
    emit closed();
}

} // namespace nevertwice
