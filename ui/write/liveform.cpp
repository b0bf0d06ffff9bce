#include "ui/write/liveform.h"

#include "model/domain/writtenwords.h"
#include "model/exchange/eventkinds.h"
#include "ui/kit/codetext.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/format.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/kit/marks.h"
#include "ui/kit/optionlist.h"
#include "ui/write/statusupdate.h"
#include "ui/write/timelinekinds.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr QSize kUsualLiveSize(440, 560);
constexpr qsizetype kMostLastLines = 40;
constexpr qint64 kSecond = 1000;
constexpr qint64 kLongestLive = 360'000'000; // seconds
constexpr qint64 kMinute = 60 * kSecond;

QString liveStepText(LiveStep step)
{
    static constexpr const char *names[] = {
        QT_TRANSLATE_NOOP("nevertwice::LiveForm", "Started"), QT_TRANSLATE_NOOP("nevertwice::LiveForm", "Detected"),
        QT_TRANSLATE_NOOP("nevertwice::LiveForm", "Acknowledged"),
        QT_TRANSLATE_NOOP("nevertwice::LiveForm", "Mitigated"), QT_TRANSLATE_NOOP("nevertwice::LiveForm", "Resolved")};
    return LiveForm::tr(names[int(step)]);
}

// "0:07:12", longer than a day too.
QString elapsedText(qint64 msecs)
{
    const int seconds = int(std::clamp<qint64>(msecs / kSecond, 0, kLongestLive));
    const QChar zero(u'0');
    return u"%1:%2:%3"_s.arg(seconds / 3600).arg(seconds / 60 % 60, 2, 10, zero).arg(seconds % 60, 2, 10, zero);
}

QString gapText(LiveGap gap)
{
    switch (gap) {
    case LiveGap::Title:
        return LiveForm::tr("What is it?");
    case LiveGap::Impact:
        return LiveForm::tr("Impact?");
    case LiveGap::Lead:
        return LiveForm::tr("Who leads?");
    case LiveGap::Severity:
        return LiveForm::tr("How bad?");
    case LiveGap::Service:
        return LiveForm::tr("Which service?");
    }
    return {};
}

// A number from 1 to 5 and nothing else: any other words are words.
std::optional<Severity> severityIn(const QString &text)
{
    static const QRegularExpression shape(u"^(?:sev[- ]?)?([1-5])$"_s, QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = shape.match(text);
    return match.hasMatch() ? Code<Severity>::read(u"sev"_s + match.captured(1)).known() : std::nullopt;
}

LiveForm::Asking askingFor(LiveGap gap)
{
    switch (gap) {
    case LiveGap::Title:
        return LiveForm::Asking::Title;
    case LiveGap::Impact:
        return LiveForm::Asking::Impact;
    case LiveGap::Lead:
        return LiveForm::Asking::Lead;
    case LiveGap::Severity:
        return LiveForm::Asking::Severity;
    case LiveGap::Service:
        return LiveForm::Asking::Service;
    }
    return LiveForm::Asking::Event;
}

QString promptText(LiveForm::Asking asking)
{
    switch (asking) {
    case LiveForm::Asking::Title:
        return LiveForm::tr("What is happening, in one line?");
    case LiveForm::Asking::Impact:
        return LiveForm::tr("Who notices it, and how?");
    case LiveForm::Asking::Lead:
        return LiveForm::tr("Who leads?");
    case LiveForm::Asking::Severity:
        return LiveForm::tr("How bad, from 1 (worst) to 5?");
    case LiveForm::Asking::Service:
        return LiveForm::tr("Which service is hit?");
    case LiveForm::Asking::Event:
        break;
    }
    return {};
}

} // namespace

LiveForm::LiveForm(const Theme &theme, Document *document, const QString &author, const Clock &clock)
    : QWidget(nullptr, Qt::Window | Qt::WindowStaysOnTopHint), m_theme(theme), m_document(document), m_author(author),
      m_clock(clock)
{
    setObjectName("live"_L1);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowIcon(programIcon());
    setSurface(this, u"surface"_s);
    resize(kUsualLiveSize);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::m);
    column->setSpacing(space::m);
    buildHead(column);
    buildSteps(column);
    m_last = new QListView(this);
    m_last->setObjectName("liveLines"_L1);
    m_last->setAccessibleName(tr("What was written last"));
    m_last->setFont(theme.font(TextStyle::Body));
    m_last->setWordWrap(true);
    m_last->setSelectionMode(QAbstractItemView::NoSelection);
    m_last->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_last->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_last->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_last->setResizeMode(QListView::Adjust);
    m_last->setSpacing(2);
    m_last->setModel(&m_lastLines);
    column->addWidget(m_last, 1);
    buildLine(column);
    buildUpdate(column);
    for (int step = 0; step < kLiveSteps; ++step)
        addKeys(u"Ctrl+%1"_s.arg(step + 1), [this, step] { takeStep(LiveStep(step)); });
    addKeys(u"F8"_s, [this] {
        if (!m_shownGaps.isEmpty()) ask(askingFor(m_shownGaps.first()));
    });
    addKeys(u"Ctrl+U"_s, [this] { copyUpdate(); });
    addKeys(u"Ctrl+Shift+Z"_s, [this] {
        if (isWritable()) m_document->redo();
    });
    addKeys(u"Ctrl+W"_s, [this] { close(); });
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
    auto *page = new QPushButton(tr("Open the page"), this);
    page->setProperty("link", true);
    page->setToolTip(tr("Go on writing on the page of the incident (Ctrl+Enter)"));
    connect(page, &QPushButton::clicked, this, [this] {
        handOver();
        if (m_document) emit pageWanted(m_document->uuid());
    });
    row->addWidget(page);
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
    m_copy->setToolTip(tr("Copy what others are to be told, and begin the time to the next (Ctrl+U)"));
    connect(m_copy, &QPushButton::clicked, this, &LiveForm::copyUpdate);
    row->addWidget(m_next, 1);
    auto *interval = new QPushButton(tr("Every…"), this);
    interval->setProperty("link", true);
    interval->setProperty("picks", true);
    interval->setToolTip(tr("How often others are told"));
    interval->setAccessibleName(tr("How often others are told"));
    auto *menu = new QMenu(interval);
    for (const int minutes : {15, 30, 60, 120}) {
        QAction *action = menu->addAction(tr("Every &%1 minutes").arg(minutes));
        connect(action, &QAction::triggered, this, [this, minutes] {
            m_interval = minutes;
            tick();
        });
    }
    interval->setMenu(menu);
    row->addWidget(interval);
    row->addWidget(m_copy);
    column->addLayout(row);
}

void LiveForm::addKeys(const QString &keys, const std::function<void()> &act)
{
    auto *action = new QAction(this);
    action->setShortcut(QKeySequence(keys, QKeySequence::PortableText));
    connect(action, &QAction::triggered, this, act);
    addAction(action);
}

// ---- what is shown ----

void LiveForm::follow()
{
    if (!m_document) return;
    const Incident &incident = m_document->incident();
    const QString title = incident.title.isEmpty() ? tr("Untitled incident") : oneLine(incident.title);
    m_title->setText(incident.ref.isEmpty() ? title : tr("%1 %2", "number, title").arg(incident.ref, title));
    setWindowTitle(tr("Now: %1").arg(title));
    m_line->setReadOnly(!isWritable());
    showSteps();
    showGaps();
    showLast();
    showKind();
    tick();
}

void LiveForm::showSteps()
{
    const Incident &incident = m_document->incident();
    const ShownZone zone(incident.timeZone);
    for (int i = 0; i < kLiveSteps; ++i) {
        const auto step = LiveStep(i);
        QPushButton *chip = m_steps[size_t(i)];
        const bool isReached = !canTakeStep(incident, step);
        const QString time = isReached ? timeText(timeOfStep(incident, step), zone) : QString();
        chip->setProperty("on", isReached);
        chip->style()->unpolish(chip);
        chip->style()->polish(chip); // first: bold letters are wider
        chip->setText(isReached ? tr("%1 %2", "milestone, time").arg(liveStepText(step), time) : liveStepText(step));
        chip->setAccessibleName(isReached ? chip->text() : tr("%1, now", "a milestone").arg(liveStepText(step)));
        chip->setToolTip(isReached ? tr("Known. Another time is written on the page.")
                                   : tr("%1, now (Ctrl+%2)", "a milestone").arg(liveStepText(step)).arg(i + 1));
        chip->setEnabled(isWritable());
    }
}

void LiveForm::showGaps()
{
    const QList<LiveGap> gaps = liveGaps(m_document->incident());
    if (gaps == m_shownGaps && gaps.size() == m_gapChips.size()) return;
    m_shownGaps = gaps;
    for (QPushButton *chip : std::as_const(m_gapChips)) {
        chip->hide();
        m_gaps->layout()->removeWidget(chip);
        chip->deleteLater(); // it may be the one that was pressed
    }
    m_gapChips.clear();
    for (const LiveGap gap : gaps) {
        auto *chip = new QPushButton(lineIcon(m_theme, u"warning"_s), gapText(gap), m_gaps);
        chip->setProperty("chip", true);
        chip->setAccessibleName(tr("Not said yet: %1").arg(gapText(gap)));
        chip->setToolTip(tr("Nobody has said this yet (F8 asks for the first)"));
        connect(chip, &QPushButton::clicked, this, [this, gap] { ask(askingFor(gap)); });
        static_cast<FlowLayout *>(m_gaps->layout())->insertWidget(int(m_gapChips.size()), chip);
        chip->show();
        m_gapChips.append(chip);
    }
    m_gaps->setVisible(!gaps.isEmpty());
}

void LiveForm::showLast()
{
    const Incident &incident = m_document->incident();
    const ShownZone zone(incident.timeZone);
    m_lastLines.clear();
    for (const Event &event :
         incident.timeline.mid(std::max<qsizetype>(0, incident.timeline.size() - kMostLastLines))) {
        const QString time = event.at.isInstant() ? timeText(event.at, zone, Seconds::Show) : oneLine(event.asWritten);
        auto *item = new QStandardItem(
            tr("%1  %2: %3", "time, kind, what happened").arg(time, codeText(event.kind), oneLine(event.text)));
        m_lastLines.appendRow(item);
    }
    m_last->scrollToBottom();
}

void LiveForm::showKind()
{
    const bool isEvent = m_asking == Asking::Event;
    m_prompt->setText(isEvent ? codeText(Code<EventKind>(kindOfLine())) : promptText(m_asking));
    setInk(m_prompt, isEvent ? Ink::Text2 : Ink::Warn);
    m_line->setAccessibleName(isEvent ? tr("What happens now, as %1").arg(m_prompt->text()) : m_prompt->text());
    m_line->setPlaceholderText(isEvent ? tr("What happens now? Enter adds it")
                                       : tr("Enter answers, Esc leaves it open"));
}

void LiveForm::tick()
{
    if (!m_document) return;
    const Incident &incident = m_document->incident();
    const Moment start = liveStart(incident);
    const ShownZone zone(incident.timeZone);
    const Moment end = incident.milestones.resolved.isInstant() ? incident.milestones.resolved : m_clock();
    m_elapsed->setText(start.isInstant() ? elapsedText(end.msecs() - start.msecs()) : u"–:––:––"_s);
    m_elapsed->setAccessibleName(tr("Since the start: %1").arg(m_elapsed->text()));
    m_since->setText(start.isInstant() ? tr("since %1").arg(timeText(start, zone)) : tr("the start is not known"));
    const bool isOver = incident.state == State::Resolved;
    const Moment next = nextUpdate();
    const bool isDue = !isOver && next.isInstant() && m_clock().msecs() >= next.msecs();
    if (isOver)
        m_next->setText(tr("Resolved: tell everybody"));
    else if (!next.isInstant())
        m_next->setText({});
    else if (isDue)
        m_next->setText(tr("Others wait for an update since %1").arg(timeText(next, zone)));
    else
        m_next->setText(
            tr("Next update in %1").arg(durationText(std::chrono::milliseconds(next.msecs() - m_clock().msecs()))));
    setInk(m_next, isDue ? Ink::Danger : Ink::Text2);
    if (isDue && !m_isUpdateDue) QApplication::alert(this);
    m_isUpdateDue = isDue;
}

void LiveForm::say(const QString &text)
{
    m_hint->setText(text);
}

// ---- what is written ----

void LiveForm::ask(Asking what)
{
    handOver();
    m_asking = what;
    if (isWritable()) m_line->clear();
    setKind(std::nullopt);
    say(what == Asking::Event ? tr("/ and a letter gives a kind, Ctrl+1 to 5 a milestone, F8 asks what is not known.")
                              : QString());
    m_line->setFocus(Qt::OtherFocusReason);
}

void LiveForm::setKind(std::optional<EventKind> kind)
{
    m_kind = kind;
    showKind();
}

// What was chosen, else what the words say outright, else a note.
EventKind LiveForm::kindOfLine() const
{
    if (m_kind) return *m_kind;
    const GuessedKind guessed = kindOfEvent(m_line->text());
    return guessed.isGuess ? EventKind::Note : guessed.kind;
}

void LiveForm::enter()
{
    const QString text = m_line->text().trimmed();
    if (text.isEmpty() || !isWritable()) return;
    if (m_asking != Asking::Event) return answer(text);
    const EventKind kind = kindOfLine();
    m_document->edit(tr("Add event"), withEventNow(m_document->incident(), m_clock(), text, m_author, kind));
    m_line->clear();
    setKind(std::nullopt);
    say(QString());
}

void LiveForm::answer(const QString &text)
{
    Incident after = m_document->incident();
    switch (m_asking) {
    case Asking::Title:
        after.title = text;
        break;
    case Asking::Impact:
        after.impact.text = after.impact.text.isEmpty() ? text : after.impact.text + u"\n\n"_s + text;
        break;
    case Asking::Lead: {
        Person lead;
        lead.uuid = QUuid::createUuid();
        lead.name = text;
        lead.role = PersonRole::Commander;
        after.people.append(lead);
        break;
    }
    case Asking::Severity: {
        const auto severity = severityIn(text);
        if (!severity) {
            say(tr("“%1” is no severity: write a number from 1, the worst, to 5.").arg(oneLine(text)));
            m_line->selectAll();
            return;
        }
        after.severity = *severity;
        break;
    }
    case Asking::Service:
        if (!after.services.contains(text, Qt::CaseInsensitive)) after.services.append(text);
        break;
    case Asking::Event:
        break;
    }
    m_line->clear(); // first: what follows hands over what stands there
    m_document->edit(promptText(m_asking), after);
    m_asking = Asking::Event;
    ask(Asking::Event);
}

// "/d " makes a detection of the line, "/decision " a decision.
void LiveForm::readPrefix()
{
    const QString text = m_line->text();
    if (m_asking != Asking::Event || !text.startsWith(u'/')) {
        if (m_kinds) m_kinds->dismiss();
        return;
    }
    const qsizetype space = text.indexOf(u' ');
    if (space < 0) return offerKinds(text.mid(1));
    if (m_kinds) m_kinds->dismiss();
    const QString word = text.mid(1, space - 1).toLower();
    const auto kind = word.size() == 1 ? kindOfKey(word.front()) : Code<EventKind>::read(word).known();
    if (!kind) return; // a path, a command: it stays in the text
    m_line->setText(text.mid(space + 1));
    m_line->setCursorPosition(0);
    m_line->end(false);
    setKind(kind);
}

void LiveForm::offerKinds(const QString &start)
{
    QList<Option> options;
    for (size_t i = 0; i < CodeWords<EventKind>::words.size(); ++i) {
        const auto kind = EventKind(i);
        const QString name = codeText(Code<EventKind>(kind));
        const QChar key = keyOf(kind);
        const bool isByKey = start.size() == 1 && key == start.front().toLower();
        if (!start.isEmpty() && !isByKey && !name.startsWith(start, Qt::CaseInsensitive)) continue;
        const Option option{Code<EventKind>(kind).word(), tr("/%1  %2", "key, kind").arg(key).arg(name), {}};
        isByKey ? options.prepend(option) : options.append(option);
    }
    if (!m_kinds) {
        m_kinds = new OptionList(m_theme, m_line);
        connect(m_kinds, &OptionList::picked, this, [this](const Option &option) {
            m_line->clear();
            setKind(Code<EventKind>::read(option.id).known());
        });
    }
    m_kinds->open(options, OptionList::Highlight::First);
}

void LiveForm::takeStep(LiveStep step)
{
    if (!isWritable()) return;
    if (!canTakeStep(m_document->incident(), step)) {
        const ShownZone zone(m_document->incident().timeZone);
        return say(tr("%1 is known: %2. Another time is written on the page.", "milestone, time")
                       .arg(liveStepText(step), timeText(timeOfStep(m_document->incident(), step), zone)));
    }
    // What stands in the line says how it was reached.
    const bool isTold = m_asking == Asking::Event && !m_line->text().trimmed().isEmpty();
    const QString text = isTold ? m_line->text().trimmed() : liveStepText(step);
    m_document->edit(liveStepText(step), withStepNow(m_document->incident(), step, m_clock(), text, m_author));
    if (isTold) {
        m_line->clear();
        setKind(std::nullopt);
    }
    say(step == LiveStep::Resolved ? tr("Well done. The page has all that was written here: Ctrl+Enter goes there.")
                                   : QString());
}

void LiveForm::handOver()
{
    enter();
    if (m_asking == Asking::Event || !isWritable() || m_line->text().trimmed().isEmpty()) return;
    m_asking = Asking::Event; // what was no answer is a line all the same: no word is lost
    enter();
}

void LiveForm::closeEvent(QCloseEvent *event)
{
    handOver();
    event->accept();
}

// ---- others ----

Moment LiveForm::nextUpdate() const
{
    if (!m_document) return {};
    const Incident &incident = m_document->incident();
    const int minutes = m_interval > 0 ? m_interval : usualUpdateInterval(incident.severity);
    const Moment last = lastUpdate(incident);
    const Moment from = last.isInstant() ? last : liveStart(incident);
    return from.isInstant() ? Moment::atMsecs(from.msecs() + qint64(minutes) * kMinute) : Moment();
}

QString LiveForm::message() const
{
    if (!m_document) return {};
    const Incident &incident = m_document->incident();
    const int minutes = m_interval > 0 ? m_interval : usualUpdateInterval(incident.severity);
    const bool isOver = incident.state == State::Resolved;
    const Moment next = isOver ? Moment() : Moment::atMsecs(m_clock().msecs() + qint64(minutes) * kMinute);
    return statusMessage(incident, m_clock(), next);
}

void LiveForm::copyUpdate()
{
    if (!m_document) return;
    handOver();
    const QString told = message();
    QGuiApplication::clipboard()->setText(told);
    if (isWritable()) {
        const QString doing = oneLine(doingNow(m_document->incident()));
        const QString text = doing.isEmpty() ? QString(kToldOthersEvent) : kToldOthersThat + doing;
        m_document->edit(tr("Status update"),
                         withEventNow(m_document->incident(), m_clock(), text, m_author, EventKind::StatusUpdate));
    }
    tick();
    say(tr("Copied. Paste it where others wait for it."));
}

// ---- keys ----

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
        if (modifiers == Qt::ControlModifier) {
            handOver();
            if (m_document) emit pageWanted(m_document->uuid());
        } else {
            enter();
        }
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
    // Emacs-like keys of a line would take these from the window.
    if (watched == m_line && event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::ControlModifier && key->key() == Qt::Key_U) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace nevertwice
