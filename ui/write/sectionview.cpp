#include "ui/write/sectionview.h"

#include "ui/kit/format.h"
#include "ui/kit/labels.h"
#include "ui/kit/prose.h"
#include "ui/write/actionitemmodel.h"
#include "ui/write/causeitemmodel.h"
#include "ui/write/timelineitemmodel.h"
#include "ui/write/timelineview.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

SectionView::SectionView(const Theme &theme, const Section &section, const Incident &incident, QDate today,
                         QWidget *parent)
    : PageFlow(parent), m_theme(theme)
{
    setObjectName(section.name);
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::s);
    if (!section.heading.isEmpty())
        m_layout->addWidget(makeParagraph(theme, oneLine(section.heading), TextStyle::Heading, Ink::Text, this));
    addProse(section.text, section.heading);
    switch (section.kind) {
    case Section::Kind::Text:
        break;
    case Section::Kind::Timeline:
        addTimeline(incident);
        break;
    case Section::Kind::Causes:
        addCauses(incident);
        break;
    case Section::Kind::Lessons:
        addLessons(incident.lessons);
        break;
    case Section::Kind::Actions:
        addActions(incident, today);
        break;
    }
}

void SectionView::addProse(const QString &text, const QString &name)
{
    if (text.isEmpty()) return;
    auto *prose = new ProseView(m_theme, this);
    prose->setAccessibleName(name.isEmpty() ? tr("Text") : oneLine(name));
    prose->showText(text);
    m_layout->addWidget(prose);
}

void SectionView::addSubheading(const QString &text)
{
    m_layout->addSpacing(space::xs);
    m_layout->addWidget(makeLabel(m_theme, text, TextStyle::ListTitle, Ink::Text, this));
}

void SectionView::addTimeline(const Incident &incident)
{
    auto *model = new TimelineItemModel(this);
    auto *view = new TimelineView(m_theme, this);
    view->setAccessibleName(tr("Timeline"));
    view->setModel(model);
    model->show(incident.timeline, ShownZone(incident.timeZone));
    connect(view, &TimelineView::currentMoved, this, [this, view](const QRect &row) { emit currentMoved(view, row); });
    m_layout->addWidget(view);
}

void SectionView::addCauses(const Incident &incident)
{
    if (incident.causes.isEmpty()) return;
    auto *model = new CauseItemModel(this);
    auto *view = new FactList(m_theme, this);
    view->setAccessibleName(tr("Causes"));
    view->setModel(model);
    model->show(incident.causes);
    connect(view, &FactList::currentMoved, this, [this, view](const QRect &row) { emit currentMoved(view, row); });
    m_layout->addWidget(view);
}

void SectionView::addActions(const Incident &incident, QDate today)
{
    auto *model = new ActionItemModel(this);
    auto *view = new FactList(m_theme, this);
    view->setAccessibleName(tr("Actions"));
    view->setModel(model);
    model->show(incident.ref, incident.actions, today);
    connect(view, &FactList::currentMoved, this, [this, view](const QRect &row) { emit currentMoved(view, row); });
    m_layout->addWidget(view);
}

void SectionView::addLessons(const Lessons &lessons)
{
    const std::pair<QString, QString> parts[] = {{tr("What went well"), lessons.wentWell},
                                                 {tr("What went wrong"), lessons.wentWrong},
                                                 {tr("Where we got lucky"), lessons.gotLucky}};
    for (const auto &[heading, text] : parts) {
        if (text.isEmpty()) continue;
        addSubheading(heading);
        addProse(text, heading);
    }
}

} // namespace nevertwice
