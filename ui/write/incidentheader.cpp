#include "ui/write/incidentheader.h"

#include "ui/kit/codetext.h"
#include "ui/kit/format.h"
#include "ui/kit/labels.h"
#include "ui/kit/listtext.h"
#include "ui/kit/marks.h"
#include "ui/write/phasebandview.h"

#include <QGridLayout>
#include <QPainter>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr int kStatusHeight = 20;
constexpr int kStatusMark = 12;
constexpr int kMetricWidth = 120;

} // namespace

StatusLine::StatusLine(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(), update(); });
}

void StatusLine::showIncident(const Incident &incident)
{
    m_severity = incident.severity;
    m_state = incident.state;
    QStringList rest{incident.ref};
    if (incident.classification.isKnown() && incident.classification != Classification::Incident)
        rest.append(codeText(incident.classification));
    if (!incident.services.isEmpty()) rest.append(isolated(oneLine(listText(incident.services))));
    m_rest = factLine(rest);
    setAccessibleName(listText(QStringList{severityText(m_severity), codeText(m_state), m_rest}));
    update();
}

QSize StatusLine::sizeHint() const
{
    return {200, m_theme.scaled(kStatusHeight)};
}

void StatusLine::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    const auto mirrored = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    const int start = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter));
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // each text by its own letters
    const QSize pill = severityPillSize(m_theme, m_severity);
    paintSeverityPill(painter, m_theme, mirrored(QRect(QPoint(0, (height() - pill.height()) / 2), pill)), m_severity);
    int x = pill.width() + space::m;
    const QRect mark(x, (height() - kStatusMark) / 2, kStatusMark, kStatusMark);
    paintStateMark(painter, mirrored(mark), m_state, stateInk(tokens, m_state));
    x += kStatusMark + 5;
    painter.setFont(m_theme.font(TextStyle::Label));
    painter.setPen(stateInk(tokens, m_state));
    const int width = painter.fontMetrics().horizontalAdvance(codeText(m_state));
    painter.drawText(mirrored(QRect(x, 0, width, height())), start, codeText(m_state));
    x += width + space::m;
    painter.setFont(m_theme.font(TextStyle::Meta));
    painter.setPen(tokens.text2);
    painter.drawText(mirrored(QRect(x, 0, this->width() - x, height())), start,
                     painter.fontMetrics().elidedText(m_rest, Qt::ElideRight, this->width() - x));
}

MetricsRow::MetricsRow(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::l);
    grid->setVerticalSpacing(space::m);
}

void MetricsRow::showMeasures(const QList<ShownMeasure> &measures)
{
    qDeleteAll(m_cells);
    m_cells.clear();
    for (const ShownMeasure &measure : measures) {
        auto *cell = new QWidget(this);
        auto *layout = new QVBoxLayout(cell);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(0);
        const bool isKnown = !measure.value.isEmpty();
        const QString value = isKnown ? measure.value : tr("Not known");
        layout->addWidget(makeLabel(m_theme, value, TextStyle::Metric, isKnown ? Ink::Text : Ink::Text3, cell));
        layout->addWidget(makeLabel(m_theme, measure.name, TextStyle::Meta, Ink::Text2, cell));
        setTip(cell, measure.formula);
        cell->setAccessibleName(tr("%1: %2", "measure: value").arg(measure.name, value));
        m_cells.append(cell);
    }
    m_columns = 0;
    arrange();
}

void MetricsRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void MetricsRow::arrange()
{
    int widest = kMetricWidth;
    for (const QWidget *cell : std::as_const(m_cells))
        widest = std::max(widest, cell->sizeHint().width());
    const int gap = static_cast<QGridLayout *>(layout())->horizontalSpacing();
    const int room = qMax(1, (width() + gap) / (widest + gap));
    const int count = int(m_cells.size());
    // All in a row or in two: four and one alone look like an accident.
    const int half = (count + 1) / 2;
    const int columns = room >= count ? count : room >= half ? half : room >= 2 ? 2 : 1;
    if (columns == m_columns || columns == 0) return;
    m_columns = columns;
    auto *grid = static_cast<QGridLayout *>(layout());
    for (QWidget *cell : std::as_const(m_cells))
        grid->removeWidget(cell);
    for (int i = 0; i < count; ++i)
        grid->addWidget(m_cells[i], i / columns, i % columns);
    for (int column = 0; column < count; ++column)
        grid->setColumnStretch(column, column < columns ? 1 : 0);
    updateGeometry();
}

IncidentHeader::IncidentHeader(const Theme &theme, QWidget *parent) : PageFlow(parent)
{
    m_status = new StatusLine(theme, this);
    m_title = new LineEditor(theme, TextStyle::Title, this);
    m_title->setObjectName("title"_L1);
    m_title->setPath(u"title"_s);
    m_title->setAccessibleName(tr("Title"));
    m_title->setPlaceholder(tr("Untitled incident"));
    connect(m_title, &LineEditor::typed, this, [this](const QString &text) {
        if (m_document) m_document->type(tr("Title"), u"title"_s, text);
    });
    connect(m_title, &LineEditor::finished, this, &IncidentHeader::titleFinished);
    m_metrics = new MetricsRow(theme, this);
    m_band = new PhaseBandView(theme, this);
    if (parent) m_title->setGroundOn(parent);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_status);
    layout->addSpacing(space::s);
    layout->addWidget(m_title);
    layout->addSpacing(space::xl);
    layout->addWidget(m_metrics);
    layout->addSpacing(space::l);
    layout->addWidget(m_band);
}

void IncidentHeader::setDocument(Document *document)
{
    if (m_document) disconnect(m_document, nullptr, m_title, nullptr);
    m_document = document;
    m_title->setReadOnly(document->isReadOnly());
    connect(document, &Document::gathering, m_title, &LineEditor::flush);
    showTitle();
    showFacts();
}

void IncidentHeader::follow(const QSet<QString> &keys)
{
    static const QSet<QString> facts{u"ref"_s,
                                     u"severity"_s,
                                     u"state"_s,
                                     u"classification"_s,
                                     u"services"_s,
                                     u"milestones"_s,
                                     u"time_zone"_s,
                                     u"impact"_s,
                                     u"timeline"_s,
                                     u"inferred"_s,
                                     u"stated_duration_minutes"_s};
    m_title->setReadOnly(m_document->isReadOnly());
    if (keys.contains(u"title"_s)) showTitle();
    if (keys.intersects(facts)) showFacts();
}

void IncidentHeader::showTitle()
{
    const QString title = oneLine(m_document->incident().title);
    // Who just typed a space is about to type a word: taken out here, it would join that to the last one.
    if (!title.isEmpty() && oneLine(m_title->text()) == title) return;
    m_title->setText(title);
}

void IncidentHeader::showFacts()
{
    const Incident &incident = m_document->incident();
    m_status->showIncident(incident);
    m_metrics->showMeasures(shownMeasures(incident));
    const QList<BandPart> parts = bandParts(incident);
    m_band->showParts(parts, bandTicks(parts, ShownZone(incident.timeZone)));
}

void IncidentHeader::focusTitle()
{
    m_title->setFocus(Qt::OtherFocusReason);
    m_title->selectAll();
}

} // namespace nevertwice
