#include "ui/window/pageerrands.h"

#include "ui/write/documents.h"
#include "ui/write/incidentpage.h"
#include "ui/write/writingdesk.h"

#include <QJsonArray>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

const QString kOwnWords = u"spelling_words"_s;

} // namespace

PageErrands::PageErrands(std::unique_ptr<Reader> searching, const Reader &reader, Documents &documents,
                         const Settings &settings, const Clock &clock, QObject *parent)
    : QObject(parent), m_reader(reader), m_documents(documents), m_settings(settings),
      m_lookups(std::move(searching), reader, clock)
{
}

void PageErrands::equip(IncidentPage &page)
{
    InspectorLookups lookups = m_lookups.lookups();
    lookups.categorize = [this](const QUuid &cause, const Code<CauseCategory> &category) {
        categorize(cause, category);
    };
    lookups.me = m_settings.myName();
    page.setLookups(lookups);
    if (const auto people = m_reader.names(NameKind::Person)) page.setPeople(*people);
}

void PageErrands::equip(IncidentPage &page, WritingDesk &desk)
{
    equip(page);
    QString language = QLocale().name();
    const QStringList languages = desk.spellingLanguages();
    if (!languages.contains(language)) language = languages.value(0);
    desk.setSpelling(language, ownWords());
}

std::optional<QJsonObject> PageErrands::documentAt(const QUuid &incident, const Moment &at)
{
    return m_lookups.lookups().documentAt(incident, at);
}

void PageErrands::serve(WritingDesk &desk)
{
    desk.setIncidents(m_lookups.incidentsNamed());
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
