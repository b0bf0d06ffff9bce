#include "ui/write/timelineeditor.h"

#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/write/timelineitemmodel.h"
#include "ui/write/timelineview.h"

#include <QAction>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

TimelineEditor::TimelineEditor(const Theme &theme, QWidget *parent) : PageFlow(parent)
{
    m_model = new TimelineItemModel(this);
    m_view = new TimelineView(theme, this);
    m_view->setAccessibleName(tr("Timeline"));
    m_view->setModel(m_model);
    m_empty = makeParagraph(theme, tr("What happened, and when? Start with the first sign of trouble."),
                            TextStyle::Body, Ink::Text3, this);
    m_add = new QPushButton(tr("Add event"), this);
    m_add->setProperty("link", true);
    m_add->setIcon(lineIcon(theme, u"plus"_s));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addWidget(m_empty);
    layout->addWidget(m_view);
    layout->addWidget(m_add, 0, Qt::AlignLeading);

    auto *add = new QAction(tr("Add event"), this);
    add->setShortcut(QKeySequence(u"Ctrl+Shift+E"_s));
    add->setShortcutContext(Qt::WindowShortcut);
    addAction(add);
    m_add->setToolTip(tr("Add event (%1). In the table: Enter edits, a letter gives the kind, Del deletes, * stars.")
                          .arg(add->shortcut().toString(QKeySequence::NativeText)));
    connect(add, &QAction::triggered, this, &TimelineEditor::addEvent);
    connect(m_add, &QPushButton::clicked, this, &TimelineEditor::addEvent);
    connect(m_view, &TimelineView::currentMoved, this, [this](const QRect &row) { emit currentMoved(m_view, row); });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &TimelineEditor::tell);
    connect(m_model, &QAbstractItemModel::modelReset, this, &TimelineEditor::tell);
    tell();
}

void TimelineEditor::setDocument(Document *document)
{
    m_model->setDocument(document);
}

void TimelineEditor::setClock(const Clock &clock)
{
    m_model->setClock(clock);
}

void TimelineEditor::addEvent()
{
    m_view->addEvent();
}

void TimelineEditor::tell()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_empty->setVisible(isEmpty && m_model->isEditable());
    m_view->setVisible(!isEmpty);
    m_add->setVisible(m_model->isEditable());
}

} // namespace nevertwice
