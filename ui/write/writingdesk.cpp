#include "ui/write/writingdesk.h"

#include "model/domain/eventfiles.h"
#include "model/domain/repeatreason.h"
#include "model/exchange/files.h"
#include "model/exchange/markdownboxes.h"
#include "ui/kit/format.h"
#include "ui/kit/localfiles.h"
#include "ui/write/attachmentcopies.h"
#include "ui/write/checker.h"
#include "ui/write/checkspanel.h"
#include "ui/write/document.h"
#include "ui/write/editorlinks.h"
#include "ui/write/guardcard.h"
#include "ui/write/hitbar.h"
#include "ui/write/incidentpage.h"
#include "ui/write/pagebar.h"
#include "ui/write/preview.h"
#include "ui/write/previewparts.h"
#include "ui/write/previewsplit.h"
#include "ui/write/repeatquestion.h"
#include "ui/write/sectionview.h"
#include "ui/write/seenpanel.h"
#include "ui/write/sidepanels.h"
#include "ui/write/spellmarks.h"
#include "ui/write/thumbnails.h"
#include "ui/write/timelineview.h"

#include <QCryptographicHash>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

WritingDesk::WritingDesk(const Theme &theme, IncidentPage *page, const Reader &reader, const Clock &clock,
                         QWidget *parent)
    : QWidget(parent), m_theme(theme), m_reader(reader), m_clock(clock), m_page(page),
      m_attacher([this](const QList<NewAttachment> &attachments, const Attacher::Links &link) {
          return keep(attachments, link);
      })
{
    // Each is made where it stands, in the order of the Tab key: with all it holds it would be given its look anew by
    // another parent.
    m_question = new PageBar(theme, this);
    m_why = new RepeatQuestion(theme, this);
    m_find = new FindBar(theme, this);
    m_find->hide();
    m_hits = new HitBar(theme, page, this);
    setAcceptDrops(true);
    m_find->setOtherHits([this](int by) { return m_hits->step(by); });
    m_preview = new MarkdownPreview(theme);
    m_preview->setAttachments([this](const QString &hash) {
        const auto content = m_reader.attachment(hash);
        return content ? *content : QByteArray();
    });
    m_thumbnails = new Thumbnails(this);
    m_thumbnails->setAttachments([this](const QString &hash) {
        const auto content = m_reader.attachment(hash);
        return content ? *content : QByteArray();
    });
    m_copies = new AttachmentCopies([this](const QString &hash) { return m_reader.attachment(hash); }, this);
    m_split = new PreviewSplit(page, m_preview, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    buildChecks();
    buildSeen();
    auto *beside = new QHBoxLayout;
    beside->setSpacing(0);
    beside->addWidget(m_split, 1);
    beside->addWidget(m_side);
    layout->addWidget(m_why);
    layout->addWidget(m_find);
    layout->addWidget(m_hits);
    layout->addLayout(beside, 1);
    layout->addWidget(m_question); // where it moves nothing when it comes
    connect(page, &IncidentPage::sectionsChanged, this, &WritingDesk::equip);
    connect(m_find, &FindBar::replaceWanted, this, &WritingDesk::replaceAll);
    connect(m_find, &FindBar::foundAt, page, &IncidentPage::showRow);
    connect(m_split, &PreviewSplit::previewShownChanged, this, &WritingDesk::showPreview);
    connect(m_split, &PreviewSplit::previewShownChanged, this, &WritingDesk::previewChanged);
    const auto openAttachment = [this](const QString &hash) { m_copies->follow(attachment(hash)); };
    connect(page, &IncidentPage::incidentNamed, this, &WritingDesk::incidentWanted);
    connect(page, &IncidentPage::attachmentWanted, this, openAttachment);
    connect(m_preview, &MarkdownPreview::openIncident, this, &WritingDesk::incidentWanted);
    connect(m_preview, &MarkdownPreview::openAttachment, this, openAttachment, Qt::QueuedConnection);
    const auto addToMenu = [this](QMenu *menu, const QString &hash) { m_copies->addTo(*menu, attachment(hash)); };
    connect(page, &IncidentPage::attachmentMenuWanted, this, addToMenu);
    connect(m_preview, &MarkdownPreview::attachmentMenuWanted, this, addToMenu);
    connect(m_preview, &MarkdownPreview::boxClicked, this, &WritingDesk::toggleBox);
    connect(&m_elsewhere, &ExternalEditor::failed, this, &WritingDesk::failed);
    connect(&m_attacher, &Attacher::failed, this, &WritingDesk::failed);
    connect(m_copies, &AttachmentCopies::failed, this, &WritingDesk::failed);
    connect(&m_spelling, &Spelling::wordAdded, this, &WritingDesk::wordAdded);
}

// The texts go while what helps them is there.
WritingDesk::~WritingDesk()
{
    delete m_split;
}

void WritingDesk::setDocument(Document *document)
{
    if (m_document) disconnect(m_document, nullptr, this, nullptr);
    const bool isOther = document != m_document;
    if (isOther) {
        handOver();
        m_why->dismiss(); // its words are of the document that goes
        m_find->forgetHome();
        forgetPanelAlone();
        m_preview->follow({}); // nobody wrote in the one that comes
    }
    m_document = document;
    if (document) {
        connect(document, &Document::changed, this, [this, document] {
            // In another window it may be typed, too.
            const bool isMine = m_page->isVisible() && m_page->isActiveWindow() && !document->isTakingIn();
            const SectionView *typed = isMine ? m_page->sectionOfKeyboard() : nullptr;
            if (typed) m_preview->follow(typed->heading());
            showPreview();
        });
        connect(document, &Document::changed, this, &WritingDesk::showReason);
        connect(document, &Document::gathering, this, [this] { m_seen->guard().handOver(); });
    }
    if (isOther) m_seen->guard().startWith(document ? repeatReason(document->incident()) : QString());
    m_question->clear();
    isOther ? m_hits->restart() : m_hits->refresh();
    m_checker->setDocument(document);
    m_finder->setDocument(document);
    showPreview();
    if (isOther && document && isPreviewShown()) m_preview->openAt({});
}

void WritingDesk::setSpelling(const QString &wish, const QStringList &ownWords)
{
    m_spelling.setOwnWords(ownWords);
    m_spelling.setLanguage(spellingLanguageFor(wish, QLocale().name(), m_spelling.languages()));
}

void WritingDesk::equip()
{
    const QList<MarkdownEditor *> editors = m_page->editors();
    m_find->setTexts(m_page->texts());
    for (MarkdownEditor *editor : editors)
        if (!m_equipped.contains(editor)) equipEditor(editor);
    equipTimelines();
    markFindings();
    m_hits->refresh();
    showPreview();
}

void WritingDesk::equipEditor(MarkdownEditor *editor)
{
    m_equipped.insert(editor);
    connect(editor, &QObject::destroyed, this, [this, editor] { m_equipped.remove(editor); });
    editor->setTimeNow([this] { return timeNow(); });
    editor->setAttacher(&m_attacher);
    new SpellMarks(m_theme, m_spelling, editor); // of the editor, whose menu it knows
    connect(editor, &MarkdownEditor::menuWanted, this, [this, editor](QMenu *menu, int position) {
        addWhy(*menu, *editor, position);
        if (editor->isReadOnly()) return;
        menu->addSeparator();
        QAction *action = menu->addAction(tr("Write in another pro&gram"));
        action->setShortcut(QKeySequence(u"Ctrl+Alt+E"_s, QKeySequence::PortableText)); // of the window
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, editor, [this, editor] { openElsewhere(*editor); });
    });
    auto *links = new EditorLinks(editor, [this](const QString &start, const OptionAnswer &answer) {
        if (m_incidents) m_incidents(start, answer);
    });
    connect(links, &EditorLinks::openIncident, this, &WritingDesk::incidentWanted);
    connect(
        links, &EditorLinks::openAttachment, this, [this](const QString &hash) { m_copies->follow(attachment(hash)); },
        Qt::QueuedConnection);
    connect(editor, &MarkdownEditor::menuWanted, links, [this, links](QMenu *menu, int position) {
        if (const QString hash = links->attachmentAt(position); !hash.isEmpty())
            m_copies->addTo(*menu, attachment(hash));
    });
}

Attachment WritingDesk::attachment(const QString &hash) const
{
    return attachmentOf(m_document ? m_document->incident() : Incident(), hash);
}

namespace {

QString hashOf(const NewAttachment &attachment)
{
    return QString::fromLatin1(QCryptographicHash::hash(attachment.bytes, QCryptographicHash::Sha256).toHex());
}

// False where the incident names it already.
bool nameAttachment(Incident &incident, const NewAttachment &attachment, const QString &hash)
{
    const bool isKnown = std::any_of(incident.attachments.begin(), incident.attachments.end(),
                                     [&](const Attachment &known) { return known.sha256 == hash; });
    if (isKnown) return false;
    Attachment added;
    added.uuid = QUuid::createUuid();
    added.name = attachment.name;
    added.mediaType = attachment.mediaType;
    added.sha256 = hash;
    incident.attachments.append(added);
    return true;
}

} // namespace

void WritingDesk::equipTimelines()
{
    const auto timelines = m_page->findChildren<TimelineView *>();
    for (TimelineView *timeline : timelines) {
        if (timeline->thumbnails() == m_thumbnails) continue;
        timeline->setThumbnails(m_thumbnails);
        connect(timeline, &TimelineView::filesBrought, this, &WritingDesk::attachTo);
        connect(timeline, &TimelineView::logPasted, this, &WritingDesk::logPasted);
    }
}

// The name goes to the incident and the event has it, in one step.
void WritingDesk::attachTo(const QUuid &event, const QMimeData &brought)
{
    const QPointer<Document> document(m_document);
    m_attacher.take(brought, [this, document, event](const NewAttachment &attachment) {
        const QString attempt = tr("attach %1").arg(attachment.name);
        if (!document || document != m_document)
            return emit failed({Error::Kind::NotFound, attempt, tr("the incident is not open any more"),
                                tr("Open it and paste again.")});
        if (document->isReadOnly())
            return emit failed({Error::Kind::ReadOnly, attempt, tr("this incident can only be read"), {}});
        Incident after = document->incident();
        const auto row = std::find_if(after.timeline.begin(), after.timeline.end(),
                                      [&event](const Event &one) { return one.uuid == event; });
        if (row == after.timeline.end())
            return emit failed({Error::Kind::NotFound, attempt, tr("the event is not there any more"), {}});
        const QString hash = hashOf(attachment);
        QStringList files = eventFiles(*row);
        if (files.contains(hash)) return;
        if (files.size() >= kMostEventFiles)
            return emit failed(
                {Error::Kind::TooLarge, attempt, tr("the event has twenty files"), tr("Attach it to another one.")});
        emit attachmentMade(attachment.bytes);
        (void)nameAttachment(after, attachment, hash);
        setEventFiles(*row, files << hash);
        document->edit(tr("Attach to an event"), after);
        m_thumbnails->keep(hash, attachment.bytes);
    });
}

// The bytes go to the workspace, the names to the incident and the links into the text, in one step.
Result<void> WritingDesk::keep(const QList<NewAttachment> &attachments, const Attacher::Links &link)
{
    if (!m_document || m_document->isReadOnly())
        return Error{Error::Kind::ReadOnly,
                     tr("attach %1").arg(attachments.first().name),
                     tr("this incident can only be read"),
                     {}};
    QStringList hashes;
    for (const NewAttachment &attachment : attachments) {
        hashes.append(hashOf(attachment));
        emit attachmentMade(attachment.bytes);
    }
    const QPointer<Document> document(m_document);
    document->editTogether(tr("Attach a file"), [&] {
        Incident after = document->incident();
        bool isNew = false;
        for (qsizetype i = 0; i < attachments.size(); ++i)
            isNew = nameAttachment(after, attachments[i], hashes[i]) || isNew;
        if (isNew) document->edit(tr("Attach a file"), after);
        link(hashes);
    });
    return {};
}

void WritingDesk::replaceAll(const QList<FindBar::Change> &changes)
{
    if (!m_document) return;
    QList<Patch> patches;
    for (const FindBar::Change &change : changes)
        patches.append({change.path, valueAt(m_document->json(), change.path), change.text, -1});
    m_document->edit(tr("Replace"), patches);
}

void WritingDesk::showPreview()
{
    if (isPreviewShown() && m_document) m_preview->showParts(previewParts(m_document->incident()));
}

void WritingDesk::toggleBox(const QStringList &texts, int which, int of)
{
    if (!m_document || m_document->isReadOnly()) return;
    QList<std::pair<QString, MarkdownBox>> boxes; // and the paths of their texts
    for (const QString &path : texts)
        for (const MarkdownBox &box : boxesIn(valueAt(m_document->json(), path).toString()))
            boxes.append({path, box});
    if (boxes.size() != of || which >= of) return;
    const auto &[path, box] = boxes[which];
    const QString before = valueAt(m_document->json(), path).toString();
    m_document->edit(tr("Box of a task"), {{path, before, withBoxToggled(before, box), -1}});
}

void WritingDesk::togglePreview()
{
    const QStringList headings = m_page->headingsInView(); // the preview may take the place of the page
    m_split->toggle();
    if (!isPreviewShown()) return;
    // What is empty is not in it: one reads on before that.
    QString heading;
    const auto parts = m_document ? previewParts(m_document->incident()) : QList<MarkdownPreview::Part>();
    for (const QString &above : headings)
        for (const MarkdownPreview::Part &part : parts)
            if (part.heading == above) heading = above;
    m_preview->openAt(heading);
}

bool WritingDesk::isPreviewShown() const
{
    return m_split->isPreviewShown();
}

void WritingDesk::find()
{
    m_find->open(FindBar::Mode::Find);
}

void WritingDesk::replace()
{
    m_find->open(FindBar::Mode::Replace);
}

void WritingDesk::markHits(const QList<QStringList> &words)
{
    m_hits->setWords(words);
}

bool WritingDesk::stepHit(int by)
{
    if (!m_find->isVisible()) return m_hits->step(by);
    by > 0 ? m_find->findNext() : m_find->findPrevious();
    return true;
}

void WritingDesk::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_hits->isVisible())
        m_hits->dismiss();
    else
        QWidget::keyPressEvent(event);
}

// What is brought beside the texts is attached, too. Documents alone are for an import.
void WritingDesk::dragEnterEvent(QDragEnterEvent *event)
{
    const QStringList files = localFilesOf(*event->mimeData());
    const bool isImport = !files.isEmpty() && thatAreNoDocuments(files).isEmpty();
    if (isImport || !m_document || !m_attacher.takes(*event->mimeData())) return event->ignore();
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void WritingDesk::dropEvent(QDropEvent *event)
{
    event->setDropAction(Qt::CopyAction);
    event->accept();
    MarkdownEditor *text = m_page->textNear(mapToGlobal(event->position()).toPoint());
    if (!m_document || m_document->isReadOnly() || !text)
        return emit failed(
            {Error::Kind::ReadOnly, Attacher::attemptTo(*event->mimeData()), tr("this incident can only be read"), {}});
    text->moveCursor(QTextCursor::End); // and goes along behind the link
    if (text->isVisible()) text->setFocus(Qt::OtherFocusReason);
    m_attacher.take(*event->mimeData(), text, Attacher::Where::Below);
}

void WritingDesk::openElsewhere()
{
    const QList<MarkdownEditor *> editors = m_page->editors();
    for (const MarkdownEditor *editor : editors)
        if (editor->hasFocus()) return openElsewhere(*editor);
}

void WritingDesk::openElsewhere(const MarkdownEditor &editor)
{
    if (m_document && !m_document->isReadOnly())
        m_elsewhere.open(*m_document, editor.objectName(), editor.accessibleName());
}

QString WritingDesk::timeNow() const
{
    const QString zone = m_document ? m_document->incident().timeZone : u"UTC"_s;
    return timeText(m_clock(), ShownZone(zone));
}

} // namespace nevertwice
