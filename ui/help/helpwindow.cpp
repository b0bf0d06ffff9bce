#include "ui/help/helpwindow.h"

#include "ui/help/contentslist.h"
#include "ui/help/manualview.h"
#include "ui/kit/banner.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/kit/sides.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr QSize kUsualManual(1040, 760);
constexpr QSize kLeastManual(600, 400);
constexpr int kUsualContents = 290;
constexpr int kLeastContents = 200;
constexpr int kLeastPage = 340;
constexpr int kMostVisits = 100;
constexpr auto kManualPlace = "manualWindow"_L1; // among the remembered states of the desktop
constexpr auto kManualParts = "manualParts"_L1;

QString manualLanguage()
{
    return QLocale().bcp47Name().section(u'-', 0, 0);
}

} // namespace

HelpWindow::HelpWindow(const Theme &theme, Settings &settings, const ManualWords &words)
    : m_theme(theme), m_settings(settings), m_words(words), m_raw(manualPages(manualLanguage()))
{
    setObjectName("manual"_L1);
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_QuitOnClose, false); // it is no reason to go on
    setWindowIcon(programIcon());
    setMinimumSize(kLeastManual);
    resize(kUsualManual);
    setSurface(this, u"bg"_s);
    build();
    fill();
    restoreGeometry(m_settings.splitter(kManualPlace));
    m_split->restoreState(m_settings.splitter(kManualParts));
}

void HelpWindow::build()
{
    m_split = new QSplitter(this);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(makeContents());
    m_split->addWidget(makePage());
    m_split->setStretchFactor(1, 1);
    m_split->setSizes({kUsualContents, kUsualManual.width() - kUsualContents});
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_split);
    addKeys(QKeySequence::Find, [this] {
        m_field->setFocus(Qt::ShortcutFocusReason);
        m_field->selectAll();
    });
    addKeys(QKeySequence::Close, [this] { close(); });
}

QWidget *HelpWindow::makeContents()
{
    m_field = new QLineEdit(this);
    m_field->setObjectName("manualSearch"_L1);
    m_field->setPlaceholderText(tr("Search the manual"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->setClearButtonEnabled(true);
    m_field->addAction(lineIcon(m_theme, u"search"_s), QLineEdit::LeadingPosition)->setText(tr("Search"));
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &HelpWindow::search);
    m_contents = new ContentsList(m_theme, this);
    connect(m_contents, &ContentsList::passed, this, [this](const QString &page) { turnTo(page, Stay::Passing); });
    connect(m_contents, &ContentsList::opened, this, [this](const QString &page) {
        turnTo(page, Stay::Settled);
        m_view->setFocus(Qt::OtherFocusReason);
    });
    m_nothing = new EmptyState(m_theme, u"search"_s);
    m_nothing->setText(tr("Not in the manual"), tr("Fewer or other words may lead there."));
    auto *lists = new QWidget;
    m_lists = new QStackedLayout(lists);
    m_lists->addWidget(m_contents);
    m_lists->addWidget(m_nothing);
    auto *field = new QHBoxLayout;
    field->setContentsMargins(space::m, space::m, space::m, space::s);
    field->addWidget(m_field);
    auto *side = new QWidget;
    side->setMinimumWidth(kLeastContents);
    setSurface(side, u"bg"_s);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, space::s);
    layout->setSpacing(0);
    layout->addLayout(field);
    layout->addWidget(lists, 1);
    return side;
}

QWidget *HelpWindow::makePage()
{
    const bool isMirrored = isRightToLeft();
    m_backButton = makeButton(isMirrored ? u"chevron-end"_s : u"chevron-start"_s, tr("Back"),
                              QKeySequence(Qt::ALT | Qt::Key_Left));
    m_forwardButton = makeButton(isMirrored ? u"chevron-start"_s : u"chevron-end"_s, tr("Forward"),
                                 QKeySequence(Qt::ALT | Qt::Key_Right));
    connect(m_backButton, &QPushButton::clicked, this, &HelpWindow::goBack);
    connect(m_forwardButton, &QPushButton::clicked, this, &HelpWindow::goForward);
    m_section = makeLabel(m_theme, {}, TextStyle::Meta, Ink::Text2);
    m_view = new ManualView(m_theme);
    m_view->installEventFilter(this);
    connect(m_view, &ManualView::pageWanted, this, [this](const QString &page) { turnTo(page, Stay::Settled); });
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::m, space::m, space::m, space::xs);
    head->setSpacing(space::xs);
    head->addWidget(m_backButton);
    head->addWidget(m_forwardButton);
    head->addSpacing(space::s);
    head->addWidget(m_section, 1);
    auto *side = new QWidget;
    side->setMinimumWidth(kLeastPage);
    setSurface(side, u"surface"_s);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_view, 1);
    return side;
}

QPushButton *HelpWindow::makeButton(const QString &icon, const QString &text, const QKeySequence &keys)
{
    auto *button = new QPushButton(lineIcon(m_theme, icon), {});
    button->setProperty("flat", true);
    button->setAccessibleName(text);
    button->setToolTip(tr("%1 (%2)", "what a button does, keys").arg(text, keys.toString(QKeySequence::NativeText)));
    addKeys(keys, [button] { button->click(); });
    return button;
}

void HelpWindow::addKeys(const QKeySequence &keys, const std::function<void()> &act)
{
    auto *action = new QAction(this);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, act);
    addAction(action);
}

// The pages with the words of the moment.
void HelpWindow::fill()
{
    m_pages = m_raw;
    for (ManualPage &page : m_pages)
        page.markdown = filled(page.markdown, m_words);
    m_search = ManualSearch(m_pages);
    search(m_field->text());
    if (!m_page.isEmpty()) present();
}

void HelpWindow::setWords(const ManualWords &words)
{
    m_words = words;
    fill();
}

void HelpWindow::open(const QString &page)
{
    const bool isKnown = std::any_of(m_pages.begin(), m_pages.end(), [&](const auto &one) { return one.name == page; });
    m_field->clear();
    turnTo(isKnown ? page : m_pages.first().name, Stay::Settled);
    m_view->setFocus(Qt::OtherFocusReason);
}

void HelpWindow::turnTo(const QString &page, Stay stay)
{
    if (page == m_page) {
        m_isPassing = m_isPassing && stay == Stay::Passing;
        return;
    }
    if (!m_page.isEmpty() && !m_isPassing) m_back.append({m_page, m_view->place()});
    if (m_back.size() > kMostVisits) m_back.removeFirst();
    m_forward.clear();
    m_page = page;
    m_isPassing = stay == Stay::Passing;
    present();
    m_view->markHits(ManualSearch::wordsIn(m_field->text()));
}

void HelpWindow::present()
{
    for (const ManualPage &page : std::as_const(m_pages)) {
        if (page.name != m_page) continue;
        m_view->showPage(page);
        m_section->setText(page.section);
        setWindowTitle(tr("%1 — Manual of Nevertwice", "title of a page").arg(page.title));
    }
    m_contents->mark(m_page);
    m_backButton->setEnabled(!m_back.isEmpty());
    m_forwardButton->setEnabled(!m_forward.isEmpty());
}

void HelpWindow::goBack()
{
    showAgain(m_back, m_forward);
}

void HelpWindow::goForward()
{
    showAgain(m_forward, m_back);
}

void HelpWindow::showAgain(QList<Visit> &from, QList<Visit> &to)
{
    if (from.isEmpty()) return;
    to.append({m_page, m_view->place()});
    const Visit visit = from.takeLast();
    m_page = visit.page;
    m_isPassing = false;
    present();
    m_view->markHits({});
    m_view->setPlace(visit.place);
}

bool HelpWindow::isAsked() const
{
    return !ManualSearch::wordsIn(m_field->text()).isEmpty();
}

// The best page is there to be read at once.
void HelpWindow::search(const QString &typed)
{
    const QList<ManualHit> hits = m_search.find(typed);
    if (!isAsked()) {
        m_contents->setPages(m_pages);
        m_contents->mark(m_page);
    } else {
        m_contents->setHits(hits, m_pages);
        if (!hits.isEmpty()) {
            turnTo(hits.first().page, Stay::Passing);
            m_contents->mark(m_page);
        }
    }
    m_view->markHits(isAsked() && !hits.isEmpty() ? ManualSearch::wordsIn(typed) : QList<QStringList>());
    m_lists->setCurrentWidget(isAsked() && hits.isEmpty() ? static_cast<QWidget *>(m_nothing) : m_contents);
}

// First from the search, then from the window.
void HelpWindow::leave()
{
    if (m_field->text().isEmpty()) {
        close();
        return;
    }
    m_field->clear();
}

void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) return leave();
    QWidget::keyPressEvent(event);
}

bool HelpWindow::eventFilter(QObject *watched, QEvent *event)
{
    // Alt with an arrow key turns pages here, whatever a field or a text would do with it.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Left || key->key() == Qt::Key_Right)) {
            event->ignore();
            return true;
        }
    }
    if (watched != m_field || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        m_contents->step(1);
        return true;
    case Qt::Key_Up:
        m_contents->step(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_isPassing = false;
        m_view->setFocus(Qt::OtherFocusReason);
        return true;
    default:
        return false;
    }
}

void HelpWindow::remember()
{
    m_settings.setSplitter(kManualPlace, saveGeometry());
    m_settings.setSplitter(kManualParts, m_split->saveState());
}

void HelpWindow::closeEvent(QCloseEvent *event)
{
    remember();
    QWidget::closeEvent(event);
}

} // namespace nevertwice
