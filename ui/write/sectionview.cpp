#include "ui/write/sectionview.h"

#include "ui/kit/format.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/write/actionseditor.h"
#include "ui/write/causeitemmodel.h"
#include "ui/write/facts.h"
#include "ui/write/impactintervals.h"
#include "ui/write/proseview.h"
#include "ui/write/timelineeditor.h"
#include "ui/write/timelineview.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

SectionView::SectionView(const Theme &theme, Document &document, const Section &section, QDate today, QWidget *parent)
    : PageFlow(parent), m_theme(theme), m_document(&document), m_section(section), m_today(today)
{
    setObjectName(section.name);
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::s);
    addHeading();
    switch (section.kind) {
    case Section::Kind::Text:
        addText(section.path, section.heading, section.question);
        break;
    case Section::Kind::Impact:
        addText(section.path, section.heading, section.question);
        addIntervals();
        break;
    case Section::Kind::Timeline:
        addTimeline();
        break;
    case Section::Kind::Causes:
        addText(section.path, section.heading, section.question);
        addCauses();
        break;
    case Section::Kind::Lessons:
        addLessons();
        break;
    case Section::Kind::Actions:
        addActions();
        break;
    }
    showRows({u"timeline"_s, u"causes"_s, u"actions"_s});
    tellName();
    hear();
}

void SectionView::hear()
{
    connect(m_document, &Document::gathering, this, [this] {
        if (m_heading) m_heading->flush();
        for (const Field &field : std::as_const(m_fields))
            if (field.editor) field.editor->flush();
    });
}

bool SectionView::canBecome(const Section &section) const
{
    const bool isText = section.kind == Section::Kind::Text || section.kind == Section::Kind::Lessons;
    return m_heading && isText && section.kind == m_section.kind && section.name == m_section.name;
}

void SectionView::become(Document &document, const Section &section, QDate today)
{
    if (m_document) disconnect(m_document, nullptr, this, nullptr);
    m_document = &document;
    m_section = section;
    m_today = today;
    m_heading->setText(section.heading);
    for (const Field &field : std::as_const(m_fields))
        field.editor->startText(valueAt(document.json(), field.path).toString());
    m_fields.first().editor->setPlaceholder(section.question);
    tellName();
    hear();
}

// Its heading is the name of the text below it.
void SectionView::tellName()
{
    if (m_menuButton) m_menuButton->setAccessibleName(tr("What can be done with the section %1").arg(shownHeading()));
    if (m_fields.isEmpty()) return;
    QWidget *text = m_fields.first().editor;
    if (!text) text = m_fields.first().prose;
    text->setAccessibleName(shownHeading());
}

QString SectionView::shownHeading() const
{
    return m_section.heading.isEmpty() ? tr("Text") : oneLine(m_section.heading);
}

void SectionView::addHeading()
{
    if (m_document->isReadOnly()) {
        if (!m_section.heading.isEmpty())
            m_layout->addWidget(
                makeParagraph(m_theme, oneLine(m_section.heading), TextStyle::Heading, Ink::Text, this));
        return;
    }
    m_heading = new LineEditor(m_theme, TextStyle::Heading, this);
    m_heading->setObjectName("heading"_L1);
    m_heading->setPath(m_section.headingPath);
    m_heading->setAccessibleName(tr("Heading of this section"));
    m_heading->setAccessibleDescription(tr("What is typed renames the section; Esc brings the old name back"));
    if (parentWidget()) m_heading->setGroundOn(parentWidget());
    m_heading->setPlaceholder(tr("Without a heading"));
    m_heading->setText(m_section.heading);
    connect(m_heading, &LineEditor::typed, this, [this](const QString &text) {
        m_document->type(tr("Heading"), m_section.headingPath, text == m_section.usualHeading ? QString() : text);
    });
    connect(m_heading, &LineEditor::finished, this, &SectionView::focusText);
    connect(m_heading, &LineEditor::caretMoved, this,
            [this](const QRect &caret) { emit currentMoved(m_heading, caret); });
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_heading, 1, Qt::AlignVCenter);
    addMenu(row);
    m_layout->addLayout(row);
}

void SectionView::addMenu(QBoxLayout *row)
{
    m_menu = new QMenu(this);
    const auto add = [this](const QString &text, const QString &keys) {
        QAction *action = m_menu->addAction(text);
        action->setShortcut(QKeySequence(keys, QKeySequence::PortableText));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        return action;
    };
    connect(add(tr("Re&name"), u"Shift+F2"_s), &QAction::triggered, this, &SectionView::focusHeading);
    QAction *up = add(tr("Move &up"), u"Alt+Shift+Up"_s);
    QAction *down = add(tr("Move &down"), u"Alt+Shift+Down"_s);
    connect(up, &QAction::triggered, this, [this] { emit moveWanted(name(), -1); });
    connect(down, &QAction::triggered, this, [this] { emit moveWanted(name(), 1); });
    const auto allow = [this, up, down](bool isAsked) {
        const auto goes = [&](int by) { return !moveSection(m_document->incident(), name(), by).isEmpty(); };
        up->setEnabled(!isAsked || !m_document || goes(-1));
        down->setEnabled(!isAsked || !m_document || goes(1));
    };
    connect(m_menu, &QMenu::aboutToShow, this, [allow] { allow(true); });
    connect(m_menu, &QMenu::aboutToHide, this, [allow] { allow(false); }); // the keys look for themselves
    connect(add(tr("&Add section below"), u"Ctrl+Shift+Return"_s), &QAction::triggered, this,
            [this] { emit addWanted(name()); });
    QAction *remove = m_menu->addAction(tr("&Remove"));
    connect(remove, &QAction::triggered, this, [this] { emit removeWanted(name()); });
    auto *button = new QPushButton(lineIcon(m_theme, u"chevron-down"_s), {}, this);
    button->setProperty("link", true);
    button->setFixedWidth(space::control);
    button->setToolTip(tr("Move, rename or remove this section"));
    connect(button, &QPushButton::clicked, this, [this, button, remove] {
        remove->setVisible(m_section.canBeRemoved());
        m_menu->popup(button->mapToGlobal(QPoint(0, button->height())));
    });
    row->addWidget(button, 0, Qt::AlignTop);
    m_menuButton = button;
    setTabOrder(button, m_heading); // from the heading one goes on to the text
}

void SectionView::addText(const QString &path, const QString &name, const QString &question, QLabel *heading)
{
    Field field{path, nullptr, nullptr, heading};
    const QString spoken = name.isEmpty() ? tr("Text") : oneLine(name);
    if (m_document->isReadOnly()) {
        field.prose = new ProseView(m_theme, this);
        field.prose->setAccessibleName(spoken);
        connect(field.prose, &ProseView::openIncident, this, &SectionView::incidentNamed);
        connect(field.prose, &ProseView::openAttachment, this, &SectionView::attachmentWanted);
        connect(field.prose, &ProseView::attachmentMenuWanted, this, &SectionView::attachmentMenuWanted);
        connect(field.prose, &ProseView::placeMoved, this,
                [this, prose = field.prose](const QRect &place) { emit currentMoved(prose, place); });
        m_layout->addWidget(field.prose);
    } else {
        auto *editor = new MarkdownEditor(m_theme, this);
        editor->setObjectName(path);
        editor->setAccessibleName(spoken);
        editor->setPlaceholder(question);
        connect(editor, &MarkdownEditor::typed, this,
                [this, path, editor](const QString &text) { m_document->type(editor->accessibleName(), path, text); });
        editor->setTogether(
            [this](const std::function<void()> &edits) { m_document->editTogether(tr("Move text"), edits); });
        connect(editor, &MarkdownEditor::stepEnds, this, [this] { m_document->endStep(); });
        connect(editor, &MarkdownEditor::undoWanted, this, &SectionView::undoWanted);
        connect(editor, &MarkdownEditor::redoWanted, this, &SectionView::redoWanted);
        connect(editor, &MarkdownEditor::caretMoved, this,
                [this, editor](const QRect &caret) { emit currentMoved(editor, caret); });
        field.editor = editor;
        m_layout->addWidget(editor);
    }
    m_fields.append(field);
    showText(field, MarkdownEditor::Caret::Stays);
}

void SectionView::showText(const Field &field, MarkdownEditor::Caret caret)
{
    const QString text = valueAt(m_document->json(), field.path).toString();
    if (field.editor) {
        field.editor->setText(text, caret);
        return;
    }
    field.prose->showText(text);
    field.prose->setVisible(!text.isEmpty());
    if (field.heading) field.heading->setVisible(!text.isEmpty());
}

QLabel *SectionView::addSubheading(const QString &text)
{
    m_layout->addSpacing(space::xs);
    QLabel *heading = makeLabel(m_theme, text, TextStyle::ListTitle, Ink::Text, this);
    m_layout->addWidget(heading);
    return heading;
}

void SectionView::addIntervals()
{
    m_intervals = new ImpactIntervals(m_theme, this);
    connect(m_intervals, &ImpactIntervals::currentMoved, this, &SectionView::currentMoved);
    m_intervals->setDocument(m_document);
    m_layout->addWidget(m_intervals);
}

void SectionView::addTimeline()
{
    m_timeline = new TimelineEditor(m_theme, this);
    connect(m_timeline, &TimelineEditor::currentMoved, this, &SectionView::currentMoved);
    m_timeline->setDocument(m_document);
    m_layout->addWidget(m_timeline);
}

void SectionView::addCauses()
{
    m_causes = new CauseItemModel(this);
    auto *view = new FactList(m_theme, this);
    view->setAccessibleName(tr("Causes"));
    view->setModel(m_causes);
    connect(view, &FactList::currentMoved, this, [this, view](const QRect &row) { emit currentMoved(view, row); });
    m_layout->addWidget(view);
    m_rows.append({view, nullptr});
}

void SectionView::addActions()
{
    m_actions = new ActionsEditor(m_theme, this);
    connect(m_actions, &ActionsEditor::currentMoved, this, &SectionView::currentMoved);
    connect(m_actions, &ActionsEditor::ticketWanted, this, &SectionView::ticketWanted);
    m_actions->setDocument(m_document);
    m_layout->addWidget(m_actions);
}

void SectionView::handOver()
{
    if (m_timeline) m_timeline->view()->handOver();
    if (m_actions) m_actions->handOver();
    if (m_intervals) m_intervals->handOver();
}

void SectionView::setDueDays(const DueDays &days)
{
    if (m_actions) m_actions->setDueDays(days);
}

void SectionView::setPeople(const QStringList &names)
{
    if (m_actions) m_actions->setPeople(names);
}

void SectionView::setAttachments(const AttachmentBytes &attachments)
{
    for (const Field &field : std::as_const(m_fields))
        if (field.prose) field.prose->setAttachments(attachments);
}

void SectionView::addLessons()
{
    addText(m_section.path, m_section.heading, m_section.question);
    const std::tuple<QString, QString, QString> parts[] = {
        {u"lessons.went_well"_s, tr("What went well"), tr("What worked, so that it stays?")},
        {u"lessons.went_wrong"_s, tr("What went wrong"), tr("What made it worse or slower?")},
        {u"lessons.got_lucky"_s, tr("Where we got lucky"), tr("What could have made it worse, and did not?")}};
    for (const auto &[path, heading, question] : parts)
        addText(path, heading, question, addSubheading(heading));
}

void SectionView::showRows(const QSet<QString> &keys)
{
    const Incident &incident = m_document->incident();
    if (m_causes && keys.contains(u"causes"_s)) m_causes->show(incident.causes);
    for (const auto &[view, hint] : std::as_const(m_rows)) {
        const bool isEmpty = static_cast<QAbstractItemView *>(view)->model()->rowCount() == 0;
        view->setVisible(!isEmpty);
        if (hint) hint->setVisible(isEmpty);
    }
}

void SectionView::follow(const Section &section, const QSet<QString> &keys, MarkdownEditor::Caret caret)
{
    m_section = section;
    if (m_heading) m_heading->setText(section.heading);
    tellName();
    for (const Field &field : std::as_const(m_fields))
        if (keys.contains(topKey(field.path))) showText(field, caret);
    showRows(keys);
}

QList<MarkdownEditor *> SectionView::editors() const
{
    QList<MarkdownEditor *> all;
    for (const Field &field : m_fields)
        if (field.editor) all.append(field.editor);
    return all;
}

LineEditor *SectionView::ownHeading() const
{
    return m_section.usualHeading.isEmpty() ? m_heading : nullptr;
}

FactList *SectionView::actions() const
{
    return m_actions ? m_actions->view() : nullptr;
}

TimelineView *SectionView::timeline() const
{
    return m_timeline ? m_timeline->view() : nullptr;
}

void SectionView::focusText()
{
    if (m_timeline) return m_timeline->takeKeyboard();
    if (m_actions) return m_actions->takeKeyboard();
    for (const Field &field : std::as_const(m_fields)) {
        QWidget *text = field.editor;
        if (!text) text = field.prose;
        if (!text->isHidden()) return text->setFocus(Qt::OtherFocusReason);
    }
    for (const auto &[view, hint] : std::as_const(m_rows))
        if (!view->isHidden()) return view->setFocus(Qt::OtherFocusReason);
}

void SectionView::focusHeading()
{
    if (!m_heading) return;
    m_heading->setFocus(Qt::OtherFocusReason);
    m_heading->selectAll();
}

} // namespace nevertwice
