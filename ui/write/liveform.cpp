#include "ui/write/liveform.h"

#include "ui/kit/chosenrows.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/format.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/kit/optionlist.h"
#include "ui/kit/pickbutton.h"
#include "ui/write/checklistview.h"
#include "ui/write/livekeys.h"
#include "ui/write/timelinekinds.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

// How the form is made, and its keys. What it shows stands in liveformshown.cpp, what is written with it in
// liveformline.cpp.

namespace nevertwice {

namespace {

constexpr QSize kUsualLiveSize(440, 600);
constexpr int kSecond = 1000;

} // namespace

LiveForm::LiveForm(const Theme &theme, Document *document, const QString &author, const Clock &clock)
    : QWidget(nullptr, Qt::Window | Qt::WindowStaysOnTopHint), m_theme(theme), m_document(document), m_author(author),
      m_clock(clock)
{
    setObjectName("live"_L1);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowIcon(programIcon());
    setSurface(this, u"surface"_s);
    resize(kUsualLiveSize * (theme.textSize() / 100.0));
    addLiveActions(m_actions);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::m);
    column->setSpacing(space::m);
    buildHead(column);
    buildSteps(column);
    buildChecklist(column);
    buildLast(column);
    buildLine(column);
    buildUpdate(column);
    connectKeys();
    m_second.setInterval(int(kSecond));
    connect(&m_second, &QTimer::timeout, this, &LiveForm::tick);
    m_second.start();
    if (document) {
        connect(document, &Document::changed, this, &LiveForm::follow);
        connect(document, &Document::stateChanged, this, &LiveForm::follow);
        connect(document, &QObject::destroyed, this, &QWidget::close);
    }
    follow();
    ask(document && document->incident().title.isEmpty() ? Asking::Title : Asking::Event);
    if (isOfLongAgo() && m_asking == Asking::Event)
        say(tr("It began %1. Something else that happens now is an incident of its own: “Another incident”.")
                .arg(dateTimeText(liveStart(document->incident()), ShownZone(document->incident().timeZone))));
}

// The list of kinds lies over the window.
LiveForm::~LiveForm()
{
    delete m_kinds;
}

void LiveForm::buildHead(QBoxLayout *column)
{
    m_title = new ElidedLabel(m_theme, TextStyle::Subheading, Ink::Text, this);
    column->addWidget(m_title);
    auto *row = new QHBoxLayout;
    m_elapsed = makeLabel(m_theme, {}, TextStyle::Title, Ink::Text, this);
    m_elapsed->setObjectName("elapsed"_L1);
    m_since = makeLabel(m_theme, {}, TextStyle::Meta, Ink::Text2, this);
    row->addWidget(m_elapsed);
    row->addSpacing(space::s);
    row->addWidget(m_since, 1, Qt::AlignBottom);
    m_another = new QPushButton(tr("Another incident"), this);
    m_another->setProperty("link", true);
    connect(m_another, &QPushButton::clicked, this, &LiveForm::newWanted);
    row->addWidget(m_another);
    m_page = new QPushButton(tr("Open the page"), this);
    m_page->setProperty("link", true);
    connect(m_page, &QPushButton::clicked, this, &LiveForm::openPage);
    row->addWidget(m_page);
    column->addLayout(row);
}

void LiveForm::buildSteps(QBoxLayout *column)
{
    auto *steps = new QWidget(this);
    auto *flow = new FlowLayout(steps);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(space::xs + 2);
    for (int step = 0; step < kLiveSteps; ++step) {
        auto *chip = new QPushButton(steps);
        chip->setProperty("chip", true);
        connect(chip, &QPushButton::clicked, this, [this, step] { takeStep(LiveStep(step)); });
        flow->addWidget(chip);
        m_steps[size_t(step)] = chip;
    }
    auto *end = new QWidget(steps); // the last in such a layout takes the rest of the line, where it can be seen
    end->hide();
    flow->addWidget(end);
    column->addWidget(steps);
    m_gaps = new QWidget(this);
    m_gaps->setObjectName("liveGaps"_L1);
    auto *gaps = new FlowLayout(m_gaps);
    gaps->setContentsMargins(0, 0, 0, 0);
    gaps->setSpacing(space::xs + 2);
    auto *rest = new QWidget(m_gaps);
    rest->hide();
    gaps->addWidget(rest);
    column->addWidget(m_gaps);
}

void LiveForm::buildLast(QBoxLayout *column)
{
    m_last = new QListView(this);
    m_last->setObjectName("liveLines"_L1);
    m_last->setAccessibleName(tr("What was written last"));
    m_last->setFont(m_theme.font(TextStyle::Body));
    m_last->setWordWrap(true);
    m_last->setSelectionMode(QAbstractItemView::ExtendedSelection);
    letRowsBeCopied(*m_last);
    m_last->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_last->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_last->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_last->setResizeMode(QListView::Adjust);
    m_last->setSpacing(2);
    m_last->setModel(&m_lastLines);
    column->addWidget(m_last, 1);
}

void LiveForm::buildChecklist(QBoxLayout *column)
{
    m_checklist = new ChecklistView(m_theme, this);
    connect(m_checklist, &ChecklistView::ticked, this, [this](const ChecklistStep &step) {
        if (!isWritable()) return;
        m_document->edit(tr("Step of the checklist"), withTick(m_document->incident(), step, m_clock(), m_author));
    });
    connect(m_checklist, &ChecklistView::unticked, this, [this](const QString &step) {
        if (isWritable()) m_document->edit(tr("Step of the checklist"), withoutTick(m_document->incident(), step));
    });
    column->addWidget(m_checklist);
}

void LiveForm::buildLine(QBoxLayout *column)
{
    m_prompt = makeLabel(m_theme, {}, TextStyle::Label, Ink::Text2, this);
    m_prompt->setObjectName("livePrompt"_L1);
    m_line = new QLineEdit(this);
    m_line->setObjectName("liveLine"_L1);
    m_line->installEventFilter(this);
    m_hint = makeParagraph(m_theme, {}, TextStyle::Meta, Ink::Text2, this);
    m_hint->setObjectName("liveHint"_L1);
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        readPrefix();
        showKind();
    });
    column->addWidget(m_prompt);
    column->addWidget(m_line);
    column->addWidget(m_hint);
}

void LiveForm::buildUpdate(QBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    m_next = makeLabel(m_theme, {}, TextStyle::Meta, Ink::Text2, this);
    m_next->setObjectName("nextUpdate"_L1);
    m_copy = new QPushButton(tr("Copy update"), this);
    m_copy->setObjectName("copyUpdate"_L1);
    m_copy->setProperty("bar", true);
    connect(m_copy, &QPushButton::clicked, this, &LiveForm::copyUpdate);
    row->addWidget(m_next, 1);
    m_every = new PickButton(this);
    m_every->setToolTip(tr("How often others are told"));
    m_every->setAccessibleName(tr("How often others are told"));
    auto *menu = new QMenu(m_every);
    for (const int minutes : {15, 30, 60, 120}) {
        QAction *action = menu->addAction(tr("Every &%1 minutes").arg(minutes));
        connect(action, &QAction::triggered, this, [this, minutes] {
            m_interval = minutes;
            tick();
        });
    }
    m_every->setMenu(menu);
    row->addWidget(m_every);
    row->addWidget(m_copy);
    column->addLayout(row);
}

// ---- keys ----

void LiveForm::connectKeys()
{
    const auto on = [this](const char *name, const std::function<void()> &act) {
        QAction *action = m_actions.find(QString::fromLatin1(name));
        connect(action, &QAction::triggered, this, act);
        connect(action, &QAction::changed, this, &LiveForm::showTips);
        addAction(action);
    };
    for (int step = 0; step < kLiveSteps; ++step)
        on(livekeys::kSteps[step], [this, step] { takeStep(LiveStep(step)); });
    on(livekeys::kGap, [this] {
        if (!m_shownGaps.isEmpty()) ask(liveAskingFor(m_shownGaps.first()));
    });
    on(livekeys::kChecklist, [this] {
        const bool isThere = m_checklist->isAncestorOf(QApplication::focusWidget());
        isThere || m_checklist->isEmpty() ? m_line->setFocus(Qt::OtherFocusReason) : m_checklist->focusFirst();
    });
    on(livekeys::kUpdate, [this] { copyUpdate(); });
    on(livekeys::kPage, [this] { openPage(); });
    auto *keypad = new QAction(this); // the other Enter, wherever the one opens the page
    const auto follow = [page = m_actions.find(QString::fromLatin1(livekeys::kPage)), keypad] {
        const bool isEnter = page->shortcuts().contains(QKeySequence(Qt::CTRL | Qt::Key_Return));
        keypad->setShortcut(isEnter ? QKeySequence(Qt::CTRL | Qt::Key_Enter) : QKeySequence());
    };
    connect(m_actions.find(QString::fromLatin1(livekeys::kPage)), &QAction::changed, keypad, follow);
    connect(keypad, &QAction::triggered, this, &LiveForm::openPage);
    follow();
    addAction(keypad);
    on(livekeys::kNew, [this] { emit newWanted(); });
    on(livekeys::kClose, [this] { close(); });
    on(livekeys::kKeys, [this] { emit keysWanted(); });
    auto *redo = new QAction(this); // as the line has it: nobody chooses other keys for it here
    redo->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    connect(redo, &QAction::triggered, this, [this] {
        if (isWritable()) m_document->redo();
    });
    addAction(redo);
    showTips();
}

bool LiveForm::readKey(const QKeyEvent &key)
{
    if (m_kinds && m_kinds->isOpen()) {
        if (key.key() == Qt::Key_Tab && m_kinds->current()) {
            QKeyEvent enterKey(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
            return m_kinds->takeKey(enterKey);
        }
        if (m_kinds->takeKey(key)) return true;
    }
    const Qt::KeyboardModifiers modifiers = key.modifiers() & ~Qt::KeypadModifier;
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        enter();
        return true;
    case Qt::Key_Escape:
        if (m_asking != Asking::Event) {
            m_line->clear();
            ask(Asking::Event);
        } else {
            setKind(std::nullopt);
        }
        return true;
    case Qt::Key_Backspace:
        if (!m_line->text().isEmpty() || !m_kind) return false;
        setKind(std::nullopt);
        return true;
    case Qt::Key_Z:
        // In an empty line there is nothing of its own to take back.
        if (modifiers != Qt::ControlModifier || !m_line->text().isEmpty() || !isWritable()) return false;
        m_document->undo();
        return true;
    default:
        break;
    }
    if (modifiers != Qt::AltModifier || m_asking != Asking::Event || key.key() < Qt::Key_A || key.key() > Qt::Key_Z)
        return false;
    const auto kind = kindOfKey(QChar(u'a' + (key.key() - Qt::Key_A)));
    if (kind) setKind(kind);
    return kind.has_value();
}

bool LiveForm::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress && readKey(*static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

void LiveForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) return m_line->setFocus(Qt::OtherFocusReason); // from the checklist
    QWidget::keyPressEvent(event);
}

void LiveForm::closeEvent(QCloseEvent *event)
{
    handOver();
    offerStepsLeft();
    event->accept();
}

// ---- others ----

} // namespace nevertwice
