#include "ui/window/incidentwindow.h"

#include "ui/kit/format.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/kit/sides.h"
#include "ui/window/readingpane.h"
#include "ui/window/troublebar.h"

#include <QAction>
#include <QCloseEvent>
#include <QKeySequence>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr QSize kUsualSize(960, 860);
constexpr QSize kLeastSize(560, 420);

} // namespace

IncidentWindow::IncidentWindow(const Theme &theme, Documents &documents, ReadingPane *pane, const SavedText &savedText,
                               Home home)
    : m_pane(pane), m_bar(new TroubleBar(theme, documents, TroubleBar::Reach::Incident)), m_savedText(savedText),
      m_theme(theme)
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_saved = new ElidedLabel(theme, TextStyle::Meta, Ink::Text2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    if (home == Home::Pane) layout->addWidget(makeHead());
    layout->addWidget(m_pane, 1);
    layout->addWidget(m_bar); // where it moves nothing when it comes
    if (home == Home::Window) layout->addWidget(makeFoot());
    connect(m_pane, &ReadingPane::documentChanged, m_bar, &TroubleBar::setDocument);
    connect(m_pane, &ReadingPane::failed, m_bar, &TroubleBar::complain);
    connect(m_pane, &ReadingPane::editingChanged, this, &IncidentWindow::describe);
    if (home == Home::Window) addAllKeys();
}

QWidget *IncidentWindow::makeFoot()
{
    setObjectName("apart"_L1);
    m_saved->setObjectName("savedApart"_L1);
    setWindowIcon(programIcon());
    setMinimumSize(kLeastSize);
    resize(kUsualSize);
    auto *foot = new QWidget;
    auto *line = new QHBoxLayout(foot);
    line->setContentsMargins(space::l, space::xs, space::l, space::xs);
    line->addWidget(m_saved);
    return foot;
}

// What a pane shows, and the way to close it.
QWidget *IncidentWindow::makeHead()
{
    setObjectName("beside"_L1);
    m_saved->setObjectName("savedBeside"_L1);
    auto *head = new QWidget;
    setSurface(head, u"bg"_s);
    m_name = new ElidedLabel(m_theme, TextStyle::Meta, Ink::Text);
    m_name->setObjectName("besideName"_L1);
    m_saved->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto *closeButton = new QPushButton(lineIcon(m_theme, u"close"_s), {});
    closeButton->setObjectName("closeBeside"_L1);
    closeButton->setProperty("flat", true);
    closeButton->setAccessibleName(tr("Close this pane"));
    closeButton->setToolTip(tr("Close this pane"));
    connect(closeButton, &QPushButton::clicked, this, &QWidget::close);
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(sides(space::xl, space::xs, space::s, space::xs));
    line->setSpacing(space::m);
    line->addWidget(m_name, 1);
    line->addWidget(m_saved);
    line->addWidget(closeButton);
    return head;
}

void IncidentWindow::addAllKeys()
{
    addKeys(u"Ctrl+Z"_s, [this] { m_pane->undo(); });
    addKeys(u"Ctrl+Shift+Z"_s, [this] { m_pane->redo(); });
    addKeys(u"Ctrl+F"_s, [this] { m_pane->findInPage(); });
    addKeys(u"F3"_s, [this] { m_pane->stepHit(1); });
    addKeys(u"Shift+F3"_s, [this] { m_pane->stepHit(-1); });
    addKeys(u"Ctrl+H"_s, [this] { m_pane->replace(); });
    addKeys(u"Ctrl+Alt+E"_s, [this] { m_pane->openElsewhere(); });
    addKeys(u"Ctrl+\\"_s, [this] { m_pane->togglePreview(); });
    addKeys(u"Ctrl+Alt+K"_s, [this] { m_pane->toggleChecks(); });
    addKeys(u"Ctrl+Alt+S"_s, [this] { m_pane->toggleSeen(); });
    addKeys(u"F8"_s, [this] { m_pane->stepFinding(1); });
    addKeys(u"Shift+F8"_s, [this] { m_pane->stepFinding(-1); });
    addKeys(u"Ctrl+."_s, [this] { m_pane->applyFix(); });
    addKeys(u"Ctrl+Shift+H"_s, [this] { m_pane->showHistory(); });
    addKeys(u"F2"_s, [this] { m_pane->focusTitle(); });
    addKeys(u"Ctrl+W"_s, [this] { close(); });
    for (int place = 0; place < ReadingPane::kSectionsWithKeys; ++place)
        addKeys(u"Ctrl+%1"_s.arg(place + 1), [this, place] { m_pane->focusSection(place); });
}

IncidentWindow::~IncidentWindow() = default;

void IncidentWindow::addKeys(const QString &keys, const std::function<void()> &act)
{
    auto *action = new QAction(this);
    action->setShortcut(QKeySequence(keys, QKeySequence::PortableText));
    connect(action, &QAction::triggered, this, act);
    addAction(action);
}

void IncidentWindow::showDocument(Document *document)
{
    m_pane->showDocument(document);
    describe();
}

void IncidentWindow::describe()
{
    const Document *document = m_pane->document();
    m_saved->setText(document ? m_savedText(document) : QString());
    if (!document) return;
    const QString title = oneLine(document->incident().title);
    setWindowTitle(title.isEmpty() ? tr("%1 — Nevertwice", "ref").arg(document->incident().ref)
                                   : tr("%1 %2 — Nevertwice", "ref, title").arg(document->incident().ref, title));
    if (m_name) m_name->setText(document->incident().ref + u' ' + title);
}

// What is still being typed goes to the document, and that stays with the workspace.
void IncidentWindow::closeEvent(QCloseEvent *event)
{
    m_pane->letGo(); // while it is seen: who leaves it has looked at it
    m_pane->showDocument(nullptr);
    event->accept();
    emit closed();
}

} // namespace nevertwice
