#include "ui/window/versionpage.h"

#include "model/domain/document.h"
#include "model/domain/eventfiles.h"
#include "ui/kit/labels.h"
#include "ui/window/pageerrands.h"
#include "ui/write/changesview.h"
#include "ui/write/incidentpage.h"
#include "ui/write/pagebar.h"
#include "ui/write/spokenchanges.h"

#include <QKeyEvent>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr int kChangesHeight = 280;

} // namespace

VersionPage::VersionPage(const Theme &theme, PageErrands &errands, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_errands(errands)
{
    setObjectName("version"_L1);
    setFocusPolicy(Qt::StrongFocus);
    m_bar = new PageBar(theme, this);
    m_changes = new QScrollArea(this);
    m_changes->setAccessibleName(tr("What changed since"));
    m_changes->setWidgetResizable(true);
    m_changes->setFrameShape(QFrame::NoFrame);
    setSurface(m_changes->viewport(), u"raised"_s);
    m_changes->hide();
    m_page = new IncidentPage(theme, this);
    m_page->setObjectName("versionPage"_L1);
    connect(m_page, &IncidentPage::incidentWanted, this, &VersionPage::incidentWanted);
    connect(m_page, &IncidentPage::incidentNamed, this, &VersionPage::incidentNamed);
    connect(m_page, &IncidentPage::attachmentWanted, this, [this](const QString &hash) {
        if (m_document) emit attachmentWanted(attachmentOf(m_document->incident(), hash));
    });
    connect(m_page, &IncidentPage::attachmentMenuWanted, this, [this](QMenu *menu, const QString &hash) {
        if (m_document) emit attachmentMenuWanted(menu, attachmentOf(m_document->incident(), hash));
    });
    setFocusProxy(m_page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_changes);
    layout->addWidget(m_page, 1);
}

// As high as what it says, up to a part of the page: what it is about is read below it.
void VersionPage::fitChanges()
{
    const QWidget *view = m_changes->widget();
    if (view) m_changes->setFixedHeight(qMin(kChangesHeight, view->heightForWidth(width())));
}

void VersionPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitChanges();
}

bool VersionPage::showAt(const Document &present, const Moment &at, QDate today)
{
    const std::optional<QJsonObject> then = m_errands.versionOf(present.uuid(), at);
    const Result<Incident> incident = then ? fromDocument(*then) : Result<Incident>(Error());
    if (!incident) return false;
    letGo();
    m_document = std::make_unique<Document>(*incident, 1, Access::ReadOnly);
    m_errands.equip(*m_page);
    m_page->setDocument(m_document.get(), today);
    const ShownZone zone(present.incident().timeZone);
    const QList<Difference> changes =
        spokenDifferences(m_document->json(), present.json(), zone, m_errands.teamFields());
    auto *view = new ChangesView(m_theme, changes);
    setSurface(view, u"raised"_s);
    view->setContentsMargins(space::xl, space::m, space::xl, space::m);
    m_changes->setWidget(view);
    m_changes->hide();
    describe(at, changes.size());
    return true;
}

void VersionPage::letGo()
{
    m_page->setDocument(nullptr, {});
    m_document = nullptr;
}

void VersionPage::describe(const Moment &at, qsizetype changes)
{
    const QString when = dateTimeZoneText(at, ShownZone(m_document->incident().timeZone));
    QString text = tr("This is how it was on %1. It can be read, and stays as it is.").arg(when);
    QList<PageBar::Choice> choices;
    if (changes > 0) {
        text += u' ' + (changes == 1 ? tr("One thing was changed since.")
                                     : tr("%n things were changed since.", nullptr, int(changes)));
        choices.append({tr("What changed since"), [this] { toggleChanges(); }});
    } else {
        text += u' ' + tr("Nothing was changed since.");
    }
    choices.append({tr("Back to the incident"), [this] { emit closed(); }});
    m_bar->show(text, u"review"_s, choices);
}

void VersionPage::toggleChanges()
{
    fitChanges();
    m_changes->setVisible(m_changes->isHidden());
}

void VersionPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace nevertwice
