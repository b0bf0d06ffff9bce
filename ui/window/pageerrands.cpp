#include "ui/window/pageerrands.h"

#include "model/store/seenbefore.h"
#include "ui/kit/listtext.h"
#include "ui/kit/prompts.h"
#include "ui/window/guidepage.h"
#include "ui/write/attachmentcopies.h"
#include "ui/write/customfieldeditor.h"
#include "ui/write/documents.h"
#include "ui/write/incidentpage.h"
#include "ui/write/writingdesk.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

const QString kOwnWords = u"spelling_words"_s;
constexpr int kMostRemembered = 12; // a few more than are shown

// Who sits here may be in no incident yet, and is somebody to name all the same.
QList<Option> withMe(QList<Option> people, const QString &me, const QString &text)
{
    const bool isThere = std::any_of(people.cbegin(), people.cend(), [&me](const Option &person) {
        return person.text.compare(me, Qt::CaseInsensitive) == 0;
    });
    if (!isThere && !me.isEmpty()) people = optionsLike({{me, me, {}}}, text) + people;
    return people;
}

} // namespace

PageErrands::PageErrands(std::unique_ptr<Reader> searching, const Reader &reader, Documents &documents,
                         Settings &settings, const Clock &clock, QObject *parent)
    : QObject(parent), m_reader(reader), m_documents(documents), m_settings(settings), m_clock(clock),
      m_lookups(std::move(searching), reader, clock)
{
}

InspectorLookups PageErrands::lookups()
{
    InspectorLookups lookups = m_lookups.lookups();
    lookups.categorize = [this](const QUuid &cause, const Code<CauseCategory> &category) {
        categorize(cause, category);
    };
    lookups.defineFields = [this](const QList<CustomField> &before, const QList<CustomField> &after) {
        defineFields(before, after);
    };
    lookups.lastLooked = [this](const QUuid &incident) { return m_settings.lastLooked(incident); };
    lookups.looked = [this](const QUuid &incident) { m_settings.setLastLooked(incident, m_clock()); };
    lookups.people = [this, people = lookups.people](const QString &text, const OptionAnswer &answer) {
        people(text, [me = m_settings.myName(), text, answer](const QList<Option> &options) {
            answer(withMe(options, me, text));
        });
    };
    lookups.me = m_settings.myName();
    return lookups;
}

void PageErrands::equip(IncidentPage &page)
{
    page.setLookups(lookups());
    page.setAttachments([this](const QString &hash) {
        const auto content = m_reader.attachment(hash);
        return content ? *content : QByteArray();
    });
    if (const auto days = m_reader.setting(QString::fromLatin1(kDueDaysSetting))) page.setDueDays(readDueDays(*days));
    if (const auto people = m_reader.names(NameKind::Person)) page.setPeople(withMyName(*people, m_settings.myName()));
}

void PageErrands::equip(IncidentPage &page, WritingDesk &desk)
{
    equip(page);
    InspectorLookups asking = lookups();
    asking.beforePublishing = [&desk](const std::function<void()> &publish) { desk.askToPublish(publish); };
    if (m_remembering)
        asking.knowledge.later = [this, home = QPointer<WritingDesk>(&desk), asker = SharedReaderThread::newAsker()](
                                     const Incident &incident, const KnowledgeSource::Answer &answer) {
            m_remembering->ask<WorkspaceKnowledge>(
                asker, home, [incident](const Reader &reader) { return reader.knowledge(incident); },
                [answer](const Result<WorkspaceKnowledge> &known) {
                    answer(known ? std::optional(*known) : std::nullopt);
                });
        };
    page.setLookups(asking);
    desk.setChecks(asking.knowledge, asking.team);
    desk.setSpelling(m_settings.spelling(), ownWords());
}

void PageErrands::serve(GuidePage &guide)
{
    guide.setNotes(
        {[this](const QUuid &incident) { return m_settings.guideNote(incident); },
         [this](const QUuid &incident, const QStringList &note) { m_settings.setGuideNote(incident, note); }});
}

std::optional<QJsonObject> PageErrands::versionOf(const QUuid &incident, const Moment &at)
{
    return m_lookups.lookups().documentAt(incident, at);
}

void PageErrands::remember(std::unique_ptr<Reader> remembering)
{
    if (!remembering) return;
    m_profiles = std::make_unique<ProfileCache>();
    m_remembering = std::make_unique<SharedReaderThread>(std::move(remembering));
}

void PageErrands::count(QObject *home, const std::function<void(const Result<WorkspaceCounts> &)> &take)
{
    if (!m_remembering) return take(m_reader.counts());
    m_remembering->ask<WorkspaceCounts>(
        m_counting, home, [](const Reader &reader) { return reader.counts(); }, take);
}

void PageErrands::serve(WritingDesk &desk)
{
    if (m_remembering)
        desk.setMemory([this, home = QPointer<WritingDesk>(&desk), asker = SharedReaderThread::newAsker()](
                           const Incident &incident, const std::function<void(const Result<SeenBefore> &)> &answer) {
            m_remembering->ask<SeenBefore>(
                asker, home,
                [profiles = m_profiles.get(), incident, now = m_clock()](const Reader &reader) {
                    return seenBefore(reader, incident, now, kMostRemembered, profiles);
                },
                answer);
        });
    desk.setIncidents(m_lookups.incidentsNamed());
    desk.attachmentCopies().setPick([this, &desk](const QString &name) {
        const QString title = AttachmentCopies::tr("Save the attachment");
        return m_prompts ? m_prompts->pickFileToSave(desk.window(), title, name) : QString();
    });
    desk.setLaunch([this](const QString &file) { return openInProgram(m_settings.textProgram(), file); });
    connect(&desk, &WritingDesk::attachmentMade, this, [this](const QByteArray &content) {
        m_documents.flush(); // what was typed before it comes before it
        m_documents.keep(content);
    });
    connect(&desk, &WritingDesk::wordAdded, this, &PageErrands::keepWord);
}

void PageErrands::categorize(const QUuid &cause, const Code<CauseCategory> &category)
{
    m_documents.run(
        [cause, category](Workspace &workspace) -> Result<Commit> {
            Result<Cause> known = workspace.reader().cause(cause);
            if (!known) return Commit(); // not saved yet: it will bring its category along
            known.value().category = category;
            const Result<void> saved = workspace.saveCause(known.value());
            return saved ? Result<Commit>(Commit()) : saved.error();
        },
        [](const Commit &) {});
}

void PageErrands::defineFields(const QList<CustomField> &before, const QList<CustomField> &after)
{
    m_documents.run(
        [before, after](Workspace &workspace) -> Result<Commit> {
            const QString name = QString::fromLatin1(TeamSettings::kCustomFields);
            const auto kept = workspace.reader().setting(name);
            if (!kept) return kept.error();
            const auto set = workspace.setSetting(name, CustomFieldEditor::changed(*kept, before, after));
            return set ? Result<Commit>(Commit()) : set.error();
        },
        [](const Commit &) {});
}

QStringList PageErrands::ownWords() const
{
    QStringList words;
    if (const auto kept = m_reader.setting(kOwnWords))
        for (const QJsonValue &word : kept->toArray())
            words.append(word.toString());
    return words;
}

void PageErrands::keepWord(const QString &word)
{
    m_documents.run(
        [word](Workspace &workspace) -> Result<Commit> {
            const auto kept = workspace.reader().setting(kOwnWords);
            QJsonArray words = kept ? kept->toArray() : QJsonArray();
            words.append(word);
            const auto set = workspace.setSetting(kOwnWords, words);
            return set ? Result<Commit>(Commit()) : set.error();
        },
        [](const Commit &) {});
}

} // namespace nevertwice
