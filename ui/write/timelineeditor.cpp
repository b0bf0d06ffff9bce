#include "ui/write/timelineeditor.h"

#include "ui/kit/format.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/write/document.h"
#include "ui/write/eventdetails.h"
#include "ui/write/incidentheader.h"
#include "ui/write/presentation.h"
#include "ui/write/timelinecanvas.h"
#include "ui/write/timelineitemmodel.h"
#include "ui/write/timelineview.h"

#include <QAction>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

TimelineEditor::TimelineEditor(const Theme &theme, QWidget *parent) : PageFlow(parent), m_theme(theme)
{
    m_model = new TimelineItemModel(this);
    m_view = new TimelineView(theme, this);
    m_view->setAccessibleName(tr("Timeline"));
    m_view->setModel(m_model);
    m_empty = new QWidget(this);
    auto *empty = new QVBoxLayout(m_empty);
    empty->setContentsMargins(0, 0, 0, space::s); // the drawing of the milestones stands below
    empty->addWidget(makeParagraph(theme, tr("What happened, and when? Start with the first sign of trouble."),
                                   TextStyle::Body, Ink::Text3, m_empty));
    m_add = new QPushButton(tr("Add event"), this);
    m_add->setProperty("link", true);
    m_add->setProperty("flush", true);
    m_add->setIcon(lineIcon(theme, u"plus"_s));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    m_canvas = new TimelineCanvas(theme, this);
    m_zoomRow = makeZoomRow(theme);
    layout->addWidget(m_empty);
    layout->addWidget(m_zoomRow);
    layout->addWidget(m_canvas);
    m_measures = new MetricsRow(theme, this);
    layout->addWidget(m_measures);
    layout->addWidget(m_view);
    m_details = new EventDetails(theme, m_model, this);
    layout->addWidget(m_details);
    connect(m_details, &EventDetails::shown, m_view, &TimelineView::markRow);
    layout->addWidget(m_add, 0, Qt::AlignLeading);

    auto *add = new QAction(tr("Add event"), this);
    add->setShortcut(QKeySequence(u"Ctrl+Shift+E"_s));
    add->setShortcutContext(Qt::WindowShortcut);
    addAction(add);
    m_add->setToolTip(tr("Add event (%1). In the table: Enter edits, a letter gives the kind, Del deletes, * stars.")
                          .arg(add->shortcut().toString(QKeySequence::NativeText)));
    auto *present = new QAction(tr("Present"), this);
    present->setShortcut(QKeySequence(Qt::Key_F5));
    present->setShortcutContext(Qt::WindowShortcut);
    addAction(present);
    m_keys = {add, present};
    connect(present, &QAction::triggered, this, &TimelineEditor::present);
    connect(add, &QAction::triggered, this, &TimelineEditor::addEvent);
    connect(m_add, &QPushButton::clicked, this, &TimelineEditor::addEvent);
    connect(m_view, &TimelineView::currentMoved, this, [this](const QRect &row) {
        // Whoever walks through the drawing looks at the drawing: the page stays where it is.
        if (!m_isPassingOn) emit currentMoved(m_view, row);
    });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &TimelineEditor::tell);
    connect(m_model, &QAbstractItemModel::modelReset, this, &TimelineEditor::tell);
    connectChoices();
    draw();
    tell();
}

// An open row closes while its parts go, which is nothing to follow any more.
TimelineEditor::~TimelineEditor()
{
    m_details->keepWords();
    disconnect(m_model, nullptr, this, nullptr);
    disconnect(m_view, nullptr, this, nullptr);
    disconnect(m_canvas, nullptr, this, nullptr);
    disconnect(m_view->selectionModel(), nullptr, this, nullptr);
}

void TimelineEditor::setKeysEnabled(bool areEnabled)
{
    for (QAction *key : std::as_const(m_keys))
        key->setEnabled(areEnabled);
}

QWidget *TimelineEditor::makeZoomRow(const Theme &theme)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    auto *present = new QPushButton(tr("Present"), row);
    present->setProperty("bar", true);
    present->setAccessibleName(tr("Present"));
    present->setToolTip(tr("Show the events one by one, full screen (F5)"));
    connect(present, &QPushButton::clicked, this, &TimelineEditor::present);
    layout->addWidget(present);
    layout->addStretch();
    const auto add = [&](const QString &icon, const QString &text, const QString &tip, auto slot) {
        auto *button = new QToolButton(row);
        button->setAutoRaise(true);
        button->setAccessibleName(text);
        button->setToolTip(tip);
        if (icon.isEmpty())
            button->setText(text);
        else
            button->setIcon(lineIcon(theme, icon));
        connect(button, &QToolButton::clicked, m_canvas, slot);
        layout->addWidget(button);
        return button;
    };
    m_whole = add({}, tr("Whole"), tr("Show the whole timeline (0)"), &TimelineCanvas::showWhole);
    m_zoomOut = add(u"minus"_s, tr("Zoom out"), tr("Zoom out (−, or Ctrl and the wheel)"), &TimelineCanvas::zoomOut);
    add(u"plus"_s, tr("Zoom in"), tr("Zoom in (+, or Ctrl and the wheel)"), &TimelineCanvas::zoomIn);
    connect(m_canvas, &TimelineCanvas::zoomChanged, this, &TimelineEditor::tellZoom);
    return row;
}

void TimelineEditor::present()
{
    if (!m_document || m_document->incident().timeline.isEmpty()) return;
    m_document->flush(); // what is being typed is told, too
    auto *presentation = new Presentation(m_theme, *m_document, window(), m_view->thumbnails());
    presentation->setWindowTitle(oneLine(m_document->incident().title));
    presentation->showFullScreen();
}

void TimelineEditor::tellZoom()
{
    const bool isWhole = m_canvas->scale().isWhole();
    m_zoomOut->setEnabled(!isWhole);
    m_whole->setVisible(!isWhole);
}

void TimelineEditor::connectChoices()
{
    connect(m_canvas, &TimelineCanvas::chosen, this, [this](const QUuid &event) {
        const QModelIndex index = m_model->indexOf(event);
        if (!index.isValid() || !m_model->isEditable()) return;
        m_isPassingOn = true;
        m_view->selectionModel()->setCurrentIndex(index,
                                                  QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_isPassingOn = false;
    });
    connect(m_canvas, &TimelineCanvas::opened, this, [this](const QUuid &event) {
        const QModelIndex index = m_model->indexOf(event);
        if (!index.isValid() || !m_model->isEditable()) return;
        m_view->setFocus(Qt::OtherFocusReason);
        m_view->setCurrentIndex(index);
        m_view->edit(index);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &row) {
        m_details->showDetailsOf(row.isValid() ? row.data(TimelineItemModel::EventRole).value<Event>().uuid : QUuid());
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (m_isPassingOn) return;
        QSet<QUuid> events;
        const QModelIndexList rows = m_view->selectionModel()->selectedRows(TimelineItemModel::TextColumn);
        for (const QModelIndex &row : rows)
            events.insert(row.data(TimelineItemModel::EventRole).value<Event>().uuid);
        m_canvas->select(events);
    });
}

void TimelineEditor::draw()
{
    if (m_document) m_canvas->showIncident(m_document->incident());
    m_canvas->setVisible(!m_canvas->isEmpty());
    const bool hasEvents = !m_canvas->drawing().marks.isEmpty();
    const QList<ShownMeasure> measures = hasEvents ? timelineMeasures(m_document->incident()) : QList<ShownMeasure>();
    m_measures->setVisible(!measures.isEmpty());
    m_measures->showMeasures(measures);
    m_zoomRow->setVisible(m_canvas->drawing().marks.size() > 1);
    tellZoom();
}

void TimelineEditor::setDocument(Document *document)
{
    if (m_document) disconnect(m_document, nullptr, this, nullptr);
    m_document = document;
    connect(document, &Document::gathering, this, [this] {
        m_view->tellTyped();
        m_details->handOver();
    });
    connect(document, &Document::changed, this, [this](const QSet<QString> &keys) {
        static const QSet<QString> drawn{u"timeline"_s, u"milestones"_s, u"impact"_s, u"time_zone"_s};
        if (keys.intersects(drawn)) draw();
    });
    m_model->setDocument(document);
    draw();
}

void TimelineEditor::setClock(const Clock &clock)
{
    m_model->setClock(clock);
}

void TimelineEditor::addEvent()
{
    m_view->addEvent();
}

void TimelineEditor::takeKeyboard()
{
    QWidget *there = m_view;
    if (m_view->isHidden()) there = m_add;
    there->setFocus(Qt::OtherFocusReason);
}

void TimelineEditor::tell()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_empty->setVisible(isEmpty && m_model->isEditable());
    m_view->setVisible(!isEmpty);
    m_add->setVisible(m_model->isEditable());
}

} // namespace nevertwice
