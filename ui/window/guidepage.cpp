#include "ui/window/guidepage.h"

#include "model/exchange/json.h"
#include "ui/kit/format.h"
#include "ui/kit/labels.h"
#include "ui/kit/sides.h"
#include "ui/write/proseview.h"

#include <QFile>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr int kGuidePauseMsecs = 700;
constexpr int kQuestionWidth = 640;
constexpr int kExampleWidth = 360;
constexpr int kExampleLeast = 188;
constexpr int kTallestAnswer = 320;

// Each line of it is an item of a list, as the page will have it.
QString asList(const GuideStep &step, const QString &answer)
{
    const bool isWhys = step.kind == GuideStep::Kind::Whys;
    if (!isWhys && step.kind != GuideStep::Kind::List) return answer;
    QStringList items = answer.split(u'\n', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < items.size(); ++i)
        items[i].prepend(isWhys ? QString::number(i + 1) + u". "_s : u"- "_s);
    return items.join(u'\n');
}

// As high as what it holds, where there is room for that.
class ExampleArea : public QScrollArea
{
public:
    ExampleArea() { setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum); }

    QSize sizeHint() const override
    {
        const int height = widget() ? widget()->heightForWidth(viewport()->width()) : 0;
        return {kExampleWidth, height + 2};
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QScrollArea::resizeEvent(event);
        if (event->size().width() != event->oldSize().width()) updateGeometry();
    }
};

} // namespace

Incident guideExample()
{
    QFile file(u":/sample/incidents/01-sale-pool.json"_s);
    if (!file.open(QIODevice::ReadOnly)) return {};
    const Result<JsonContent> content = readJson(file.readAll(), file.fileName());
    return content && !content->incidents.isEmpty() ? content->incidents.first() : Incident();
}

GuidePage::GuidePage(const Theme &theme, const Incident &example, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_example(example)
{
    setObjectName("guide"_L1);
    setSurface(this, u"surface"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addStretch(1); // what neither of them needs
    layout->addWidget(questionPane(), 50);
    layout->addWidget(examplePane(), 30);
    layout->addStretch(1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kGuidePauseMsecs);
    connect(&m_pause, &QTimer::timeout, this, &GuidePage::keepTyped);
    const auto wait = [this] { m_pause.start(); };
    connect(m_line, &QLineEdit::textEdited, this, wait);
    connect(m_text, &QPlainTextEdit::textChanged, this, wait);
    for (const QLineEdit *why : std::as_const(m_whys))
        connect(why, &QLineEdit::textEdited, this, wait);
}

QWidget *GuidePage::questionPane()
{
    auto *pane = new QWidget;
    pane->setMaximumWidth(kQuestionWidth);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(sides(space::xxl, 2 * space::xxl, space::xl, space::xxl));
    column->setSpacing(space::s);
    m_progress = makeLabel(m_theme, {}, TextStyle::Label, Ink::Text2);
    m_question = makeParagraph(m_theme, {}, TextStyle::Title);
    m_help = makeParagraph(m_theme, {}, TextStyle::Body, Ink::Text2);
    m_bar = new QProgressBar;
    m_bar->setRange(0, int(m_steps.size()));
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("How far the guide is"));
    column->addWidget(m_bar);
    column->addSpacing(space::m);
    for (QLabel *label : {m_progress, m_question, m_help})
        column->addWidget(label);
    column->addSpacing(space::s);
    m_line = new QLineEdit;
    m_line->setObjectName("answerLine"_L1);
    m_text = new QPlainTextEdit;
    m_text->setTabChangesFocus(true);
    m_text->setProperty("answer", true);
    auto *line = new QWidget;
    auto *lineColumn = new QVBoxLayout(line);
    lineColumn->setContentsMargins(0, 0, 0, 0);
    lineColumn->addWidget(m_line);
    lineColumn->addStretch(1);
    m_answers = new QStackedWidget;
    for (QWidget *answer : std::initializer_list<QWidget *>{line, m_text, whysPane()})
        m_answers->addWidget(answer);
    m_text->setMaximumHeight(kTallestAnswer);
    column->addWidget(m_answers, 100);
    m_answers->installEventFilter(this);
    column->addSpacing(space::s);
    m_back = new QPushButton(tr("Back"));
    m_next = new QPushButton;
    m_next->setProperty("primary", true);
    auto *leave = new QPushButton(tr("Go on without the guide"));
    leave->setProperty("link", true);
    for (QPushButton *button : {m_back, m_next, leave})
        button->setAutoDefault(true); // Return presses it, as on the start page
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_next);
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    buttons->addWidget(leave);
    column->addLayout(buttons);
    column->addStretch(1);
    connect(m_back, &QPushButton::clicked, this, [this] { go(m_step - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { go(m_step + 1); });
    connect(leave, &QPushButton::clicked, this, [this] { go(int(m_steps.size())); });
    return pane;
}

QWidget *GuidePage::whysPane()
{
    auto *pane = new QWidget;
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    for (int i = 0; i < kMostWhys; ++i) {
        m_whyLabels.append(makeParagraph(m_theme, {}, TextStyle::ListTitle));
        m_whys.append(new QLineEdit);
        column->addWidget(m_whyLabels.last());
        column->addWidget(m_whys.last());
        connect(m_whys.last(), &QLineEdit::textChanged, this, &GuidePage::askNextWhy);
    }
    column->addStretch(1);
    return pane;
}

QWidget *GuidePage::examplePane()
{
    auto *content = new QWidget;
    setSurface(content, u"card"_s);
    content->setMinimumHeight(1); // else as high as its lines are where they are narrowest
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::xl, space::l, space::xl, space::l);
    column->setSpacing(space::s);
    column->addWidget(makeParagraph(m_theme, tr("A good answer, from the sample"), TextStyle::Label, Ink::Text2));
    m_exampleLines = makeParagraph(m_theme, {}, TextStyle::Body);
    m_exampleProse = new ProseView(m_theme);
    m_exampleProse->setAccessibleName(tr("A good answer, from the sample"));
    column->addWidget(m_exampleLines);
    column->addWidget(m_exampleProse);
    column->addStretch(1);
    auto *area = new ExampleArea;
    m_exampleArea = area;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    area->setAccessibleName(tr("A good answer, from the sample"));
    auto *pane = new QWidget;
    pane->setMinimumWidth(kExampleLeast);
    pane->setMaximumWidth(kExampleWidth);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(sides(0, 2 * space::xxl, space::xxl, space::xxl));
    layout->addWidget(area);
    layout->addStretch(1);
    return pane;
}

void GuidePage::begin(Document *document)
{
    resume(document, 0);
    focusAnswer();
}

void GuidePage::resume(Document *document, int question)
{
    m_document = document;
    const QString noted = notedWhys();
    m_chain = noted.isEmpty() ? std::nullopt : std::optional(noted);
    showStep(question);
}

// Of a sitting that was broken off. Whoever has named other causes since has answered anew.
QString GuidePage::notedWhys() const
{
    const QStringList note = m_document ? m_notes.read(m_document->uuid()) : QStringList();
    const bool isOfThese = note.size() == 2 && note.first() == answerTo(whysStep(), m_document->incident());
    return isOfThese ? note.last() : QString();
}

const GuideStep &GuidePage::whysStep() const
{
    return *std::find_if(m_steps.cbegin(), m_steps.cend(),
                         [](const GuideStep &step) { return step.kind == GuideStep::Kind::Whys; });
}

int GuidePage::firstOpen(const Incident &incident) const
{
    for (int i = 0; i < m_steps.size(); ++i) {
        const bool isOnlyText = m_steps[i].kind == GuideStep::Kind::Whys && incident.causes.isEmpty();
        if (isOnlyText || answerTo(m_steps[i], incident).trimmed().isEmpty()) return i;
    }
    return int(m_steps.size()) - 1;
}

void GuidePage::keep()
{
    keepTyped();
    const auto chain = std::exchange(m_chain, std::nullopt);
    if (!chain || !m_document || m_document->isReadOnly()) return;
    m_document->edit(whysStep().name, answered(whysStep(), *chain, m_document->incident()));
    m_notes.write(m_document->uuid(), {});
}

void GuidePage::keepTyped()
{
    m_pause.stop();
    if (!m_document || m_document->isReadOnly() || typed() == m_typed) return;
    const QString told = std::exchange(m_typed, typed()); // first: the edit asks everybody for what they hold
    const bool isWhys = step().kind == GuideStep::Kind::Whys;
    if (isWhys) m_chain = m_typed;
    m_document->edit(step().name, answering(step(), told, m_typed, m_document->incident()));
    if (isWhys && m_chain) m_notes.write(m_document->uuid(), {answerTo(whysStep(), m_document->incident()), *m_chain});
}

// Each question is about the answer before it, and appears when there is one.
void GuidePage::askNextWhy()
{
    for (int i = 0; i < kMostWhys; ++i) {
        const QString before = i > 0 ? m_whys[i - 1]->text().simplified() : QString();
        const bool isAsked = i == 0 || !before.isEmpty() || !m_whys[i]->text().isEmpty();
        const QString question = i == 0 ? tr("Why did it happen?") : tr("Why: %1?").arg(isolated(before));
        m_whyLabels[i]->setText(question);
        m_whys[i]->setAccessibleName(question);
        m_whyLabels[i]->setVisible(isAsked);
        m_whys[i]->setVisible(isAsked);
    }
    fitAnswer();
}

// As high as what is asked for: the buttons stand right below it.
void GuidePage::fitAnswer()
{
    int height = kTallestAnswer;
    if (step().kind == GuideStep::Kind::Line) height = m_line->sizeHint().height();
    if (step().kind == GuideStep::Kind::Whys) {
        QLayout *whys = m_whys.first()->parentWidget()->layout();
        height =
            whys->hasHeightForWidth() ? whys->totalHeightForWidth(m_answers->width()) : whys->totalSizeHint().height();
    }
    m_answers->setMaximumHeight(height);
}

bool GuidePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_answers && event->type() == QEvent::Resize) fitAnswer();
    return QWidget::eventFilter(watched, event);
}

void GuidePage::showStep(int index)
{
    m_step = index;
    const GuideStep &asked = step();
    m_progress->setText(tr("Question %1 of %2").arg(m_step + 1).arg(m_steps.size()));
    m_bar->setValue(m_step + 1);
    m_question->setText(asked.question);
    m_help->setText(asked.help);
    const bool isProse = asked.kind != GuideStep::Kind::Line;
    const QString good = asList(asked, answerTo(asked, m_example));
    m_exampleLines->setText(isProse ? QString() : good);
    m_exampleLines->setVisible(!isProse);
    m_exampleProse->showText(isProse ? good : QString());
    m_exampleProse->setVisible(isProse);
    m_exampleArea->updateGeometry();
    const bool isWhys = asked.kind == GuideStep::Kind::Whys;
    const QString answer = isWhys && m_chain ? *m_chain
                           : m_document      ? answerTo(asked, m_document->incident())
                                             : QString();
    const QStringList lines = answer.split(u'\n');
    m_line->setText(answer);
    m_text->setPlainText(answer);
    for (int i = 0; i < kMostWhys; ++i)
        m_whys[i]->setText(lines.value(i));
    askNextWhy();
    for (QWidget *field : std::initializer_list<QWidget *>{m_line, m_text})
        field->setAccessibleName(asked.question);
    const bool isLine = asked.kind == GuideStep::Kind::Line;
    m_answers->setCurrentIndex(isWhys ? 2 : isLine ? 0 : 1);
    fitAnswer();
    m_back->setEnabled(m_step > 0);
    m_next->setText(m_step + 1 < m_steps.size() ? tr("Next question") : tr("Done"));
    m_typed = typed();
    m_pause.stop();
}

void GuidePage::focusAnswer()
{
    const bool isWhys = step().kind == GuideStep::Kind::Whys;
    const bool isLine = step().kind == GuideStep::Kind::Line;
    (isWhys ? static_cast<QWidget *>(m_whys.first()) : isLine ? static_cast<QWidget *>(m_line) : m_text)->setFocus();
}

QString GuidePage::typed() const
{
    if (step().kind == GuideStep::Kind::Line) return m_line->text();
    if (step().kind != GuideStep::Kind::Whys) return m_text->toPlainText();
    QStringList whys;
    for (const QLineEdit *why : m_whys)
        whys.append(why->text());
    return whys.join(u'\n');
}

// Whys that only the text tells may be somebody's list: they are causes for whoever saw them asked and went on.
void GuidePage::go(int index)
{
    keepTyped();
    const bool isAnswered = index == m_step + 1 && step().kind == GuideStep::Kind::Whys;
    if (isAnswered && m_document && m_document->incident().causes.isEmpty() && !typed().trimmed().isEmpty())
        m_chain = typed();
    if (index >= m_steps.size()) {
        keep();
        emit finished();
    } else {
        showStep(qMax(0, index));
        focusAnswer();
    }
}

// Lines leave it to the page, with Ctrl and without.
void GuidePage::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto *line = qobject_cast<QLineEdit *>(focusWidget());
    if (!isEnter || (!line && !event->modifiers().testFlag(Qt::ControlModifier))) return QWidget::keyPressEvent(event);
    const qsizetype next = m_whys.indexOf(line) + 1;
    const bool isAskedOn = line && next > 0 && next < kMostWhys && m_whys[next]->isVisible();
    if (isAskedOn && !event->modifiers().testFlag(Qt::ControlModifier))
        m_whys[next]->setFocus();
    else
        go(m_step + 1);
}

} // namespace nevertwice
