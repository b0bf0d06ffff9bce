#include "ui/write/incidentpage.h"

#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/kit/pageflow.h"
#include "ui/write/incidentheader.h"
#include "ui/write/inspector.h"
#include "ui/write/sectionview.h"

#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr int kWidestDocument = 760;
constexpr int kInspectorWidth = 248;
constexpr int kWideFrom = 800;
constexpr int kPagePadding = 28;
constexpr int kSectionGap = 28;

} // namespace

IncidentPage::IncidentPage(const Theme &theme, QWidget *parent) : QScrollArea(parent), m_theme(theme)
{
    setObjectName("page"_L1);
    setAccessibleName(tr("Incident"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setSurface(viewport(), u"surface"_s);
    buildColumns();
}

void IncidentPage::buildColumns()
{
    m_content = new PageFlow;
    setSurface(m_content, u"surface"_s);
    m_header = new IncidentHeader(m_theme);
    m_inspector = new Inspector(m_theme);
    m_details = new QPushButton;
    m_details->setProperty("link", true);
    m_details->setProperty("flush", true);
    m_details->setCheckable(true);
    const auto tell = [this](bool isOpen) {
        m_details->setText(isOpen ? tr("Hide facts") : tr("Show facts"));
        m_details->setIcon(lineIcon(m_theme, isOpen ? u"chevron-down"_s : u"chevron-end"_s));
    };
    connect(m_details, &QPushButton::toggled, m_inspector, &QWidget::setVisible);
    connect(m_details, &QPushButton::toggled, this, tell);
    tell(false);

    auto *column = new PageFlow;
    column->setMaximumWidth(kWidestDocument);
    m_document = new QVBoxLayout(column);
    m_document->setContentsMargins(0, 0, 0, 0);
    m_document->setSpacing(space::xl);
    m_document->addWidget(m_header);
    m_document->addWidget(m_details, 0, Qt::AlignLeading);
    m_sections = new QVBoxLayout;
    m_sections->setContentsMargins(0, space::s, 0, 0);
    m_sections->setSpacing(kSectionGap);
    m_document->addLayout(m_sections);
    m_document->addStretch(1);

    m_beside = new QWidget;
    m_beside->setFixedWidth(kInspectorWidth);
    auto *beside = new QVBoxLayout(m_beside);
    beside->setContentsMargins(0, space::xs, 0, 0);
    beside->addWidget(m_inspector);
    beside->addStretch(1);

    m_columns = new QHBoxLayout(m_content);
    m_columns->setContentsMargins(kPagePadding, space::xxl, kPagePadding, space::xxl * 2);
    m_columns->setSpacing(space::xxl + space::m);
    m_columns->addStretch(1);
    m_columns->addWidget(column, 1000);
    m_columns->addWidget(m_beside);
    m_columns->addStretch(1);
    m_details->hide();
    setWidget(m_content);
}

void IncidentPage::showIncident(const Incident &incident, QDate today)
{
    m_incident = incident.uuid;
    fill(incident, today);
    verticalScrollBar()->setValue(0);
}

void IncidentPage::showAgain(const Incident &incident, QDate today)
{
    const int position = verticalScrollBar()->value();
    fill(incident, today);
    m_content->layout()->activate();
    verticalScrollBar()->setValue(position);
}

void IncidentPage::fill(const Incident &incident, QDate today)
{
    m_content->setUpdatesEnabled(false);
    qDeleteAll(m_shown);
    m_shown.clear();
    m_header->showIncident(incident);
    m_inspector->showIncident(incident);
    QStringList missing;
    const QList<Section> sections = sectionsOf(incident);
    for (const Section &section : sections) {
        if (section.isEmpty) {
            missing.append(section.heading);
            continue;
        }
        auto *view = new SectionView(m_theme, section, incident, today);
        connect(view, &SectionView::currentMoved, this, &IncidentPage::showRow);
        // As wide as it will be, so that its text is not measured in a width it never has.
        view->resize(m_header->width(), view->height());
        m_sections->addWidget(view);
        m_shown.append(view);
    }
    missing.removeAll(QString());
    if (!missing.isEmpty()) {
        QLabel *gaps =
            makeParagraph(m_theme, tr("Not written yet: %1").arg(missing.join(u", "_s)), TextStyle::Meta, Ink::Text2);
        m_sections->addWidget(gaps);
        m_shown.append(gaps);
    }
    m_content->setUpdatesEnabled(true);
}

void IncidentPage::resizeEvent(QResizeEvent *event)
{
    fit();
    QScrollArea::resizeEvent(event);
}

// Moves the facts to where there is room for them.
void IncidentPage::fit()
{
    const bool isWide = viewport()->width() >= kWideFrom;
    m_inspector->setColumns(isWide ? 1 : viewport()->width() > 560 ? 2 : 1);
    if (isWide == m_isWide) return;
    m_isWide = isWide;
    m_details->setVisible(!isWide);
    m_beside->setVisible(isWide);
    if (isWide)
        static_cast<QVBoxLayout *>(m_beside->layout())->insertWidget(0, m_inspector);
    else
        m_document->insertWidget(m_document->indexOf(m_details) + 1, m_inspector);
    m_inspector->setVisible(isWide || m_details->isChecked());
}

void IncidentPage::showRow(QWidget *view, const QRect &row)
{
    const QPoint centre = view->mapTo(m_content, row.center());
    ensureVisible(centre.x(), centre.y(), 0, row.height() / 2 + space::xxl);
}

} // namespace nevertwice
