#pragma once

#include "model/store/changeset.h"
#include "model/store/likely.h"
#include "ui/kit/settings.h"
#include "ui/kit/sharedreaderthread.h"
#include "ui/write/lookupservice.h"

#include <QObject>

namespace nevertwice {

class Documents;
class GuidePage;
class IncidentPage;
class Prompts;
class WritingDesk;

// Runs the errands of the page of an incident: what it asks of the rest of the workspace, and what it wants kept there.
class PageErrands : public QObject
{
    Q_OBJECT

public:
    // The first reader goes to the thread that completes what is typed; all others outlive this.
    PageErrands(std::unique_ptr<Reader> searching, const Reader &reader, Documents &documents, Settings &settings,
                const Clock &clock, QObject *parent = nullptr);

    // With a reader for the thread that finds what is like an incident. Without one nobody is told.
    void remember(std::unique_ptr<Reader> remembering);

    // Where questions are asked in a window of their own; they outlive this.
    void setPrompts(Prompts &prompts) { m_prompts = &prompts; }

    // Gives the page what it asks about others, as it is now.
    void equip(IncidentPage &page);
    void equip(IncidentPage &page, WritingDesk &desk);
    // The incident as it was published then, or as it was then; nothing where nothing is known of it.
    std::optional<QJsonObject> versionOf(const QUuid &incident, const Moment &at);
    // Keeps what is written beside the text: the bytes of attachments, words for the dictionary.
    void serve(WritingDesk &desk);
    // Notes for it what is half typed.
    void serve(GuidePage &guide);
    // Counts all there is and gives it to `take`, here and later, unless `home` is gone by then.
    void count(QObject *home, const std::function<void(const Result<WorkspaceCounts> &)> &take);
    QList<CustomField> teamFields() const { return m_reader.customFields(); }
    // Names and causes may be new.
    void forget() { m_lookups.forget(); }

private:
    InspectorLookups lookups();
    void categorize(const QUuid &cause, const Code<CauseCategory> &category);
    void defineFields(const QList<CustomField> &before, const QList<CustomField> &after);
    void keepWord(const QString &word);
    QStringList ownWords() const;

    const Reader &m_reader;
    Documents &m_documents;
    Settings &m_settings;
    Clock m_clock;
    Prompts *m_prompts = nullptr;
    LookupService m_lookups;
    std::unique_ptr<ProfileCache> m_profiles; // used in the thread that remembers
    std::unique_ptr<SharedReaderThread> m_remembering;
    SharedReaderThread::Asker m_counting = SharedReaderThread::newAsker();
};

} // namespace nevertwice
