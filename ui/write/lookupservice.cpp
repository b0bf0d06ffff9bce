#include "ui/write/lookupservice.h"

#include "ui/kit/codetext.h"
#include "ui/kit/format.h"
#include "ui/kit/listtext.h"
#include "ui/write/causeitemmodel.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

QString wordOf(const QUuid &uuid)
{
    return uuid.toString(QUuid::WithoutBraces);
}

QString nameOfIncident(const QString &ref, const QString &title)
{
    return u"%1 %2"_s.arg(ref, title);
}

// By ref, also without its letters, then by words; the newest where nothing is asked.
QList<Option> findIncidents(const Reader &reader, const QString &text)
{
    QList<Option> options;
    const auto add = [&](const QUuid &uuid, const QString &ref, const QString &title) {
        const Option option{wordOf(uuid), nameOfIncident(ref, title), {}};
        if (!options.contains(option)) options.append(option);
    };
    if (text.isEmpty()) {
        if (const auto rows = reader.firstRows(LookupService::kMostIncidents))
            for (const IncidentRow &row : *rows)
                add(row.uuid, row.ref, row.title);
        return options;
    }
    for (const QString &ref : {text, u"INC-"_s + text})
        if (const auto row = reader.row(ref)) add(row->uuid, row->ref, row->title);
    if (const auto found = reader.search(parseQuery(text), LookupService::kMostIncidents))
        for (const SearchHit &hit : found->hits)
            add(hit.uuid, hit.ref, hit.title);
    return options;
}

} // namespace

LookupService::LookupService(std::unique_ptr<Reader> searching, const Reader &reading, const Clock &clock,
                             QObject *parent)
    : QObject(parent), m_searching(std::move(searching)), m_reading(reading), m_clock(clock)
{
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

LookupService::~LookupService()
{
    ++m_question;
    m_isEnding = true;
    m_searching->interrupt();
    m_thread.quit();
    m_thread.wait();
}

void LookupService::forget()
{
    QMetaObject::invokeMethod(&m_worker, [this] { m_known = {}; });
}

void LookupService::ask(const Find &find, const OptionAnswer &answer)
{
    const quint64 question = ++m_question;
    m_searching->interrupt();
    QMetaObject::invokeMethod(&m_worker, [this, question, find, answer] {
        if (question != m_question) return;
        const QList<Option> found = find(*m_searching);
        QMetaObject::invokeMethod(this, [this, question, found, answer] {
            if (question == m_question) answer(found);
        });
    });
}

// In the thread. A field that asks stops whatever is being read: then it is this one's turn again after the field's.
void LookupService::findMentions(const MentionQuestion &question)
{
    if (m_isEnding || !question.isWanted()) return;
    const auto found = m_searching->mentions(question.incident, kMostMentions);
    if (!found && found.error().kind == Error::Kind::Cancelled) {
        QMetaObject::invokeMethod(
            &m_worker, [this, question] { findMentions(question); }, Qt::QueuedConnection);
        return;
    }
    if (!found) return;
    QMetaObject::invokeMethod(this, [question, mentions = *found] {
        if (question.isWanted()) question.answer(mentions);
    });
}

OptionSource LookupService::names(NameKind kind)
{
    return [this, kind](const QString &text, const OptionAnswer &answer) {
        ask([this, kind, text](const Reader &reader) { return findNames(reader, kind, text); }, answer);
    };
}

OptionSource LookupService::incidentsNamed()
{
    return [this](const QString &start, const OptionAnswer &answer) {
        const auto find = [start](const Reader &reader) {
            QList<Option> options;
            if (const auto rows = reader.rowsNamed(start, kMostIncidents))
                for (const IncidentRow &row : *rows)
                    options.append({row.ref, row.title, {}});
            return options;
        };
        ask(find, answer);
    };
}

QList<Option> LookupService::findNames(const Reader &reader, NameKind kind, const QString &text)
{
    std::optional<QStringList> &known = m_known.names[int(kind)];
    if (!known) {
        const auto read = reader.names(kind);
        if (!read) return {};
        known = sortedNames(*read);
    }
    QList<Option> all;
    for (const QString &name : *known)
        if (name.contains(text, Qt::CaseInsensitive)) all.append({name, name, {}});
    return optionsLike(all, text).mid(0, kMostOffered);
}

// The causes that return stand first: those are the ones to find again.
QList<Option> LookupService::findCauses(const Reader &reader, const QString &text)
{
    if (!m_known.causes) {
        const auto read = reader.causes();
        if (!read) return {};
        QList<CauseRow> rows = *read;
        std::stable_sort(rows.begin(), rows.end(),
                         [](const CauseRow &a, const CauseRow &b) { return a.incidents > b.incidents; });
        QList<Option> options;
        for (const CauseRow &row : std::as_const(rows)) {
            QStringList note{oneLine(codeText(row.cause.category)), CauseItemModel::incidentsText(row.incidents)};
            note.removeAll(QString());
            options.append({wordOf(row.cause.uuid), row.cause.title, factLine(note)});
        }
        m_known.causes = options;
    }
    return optionsLike(*m_known.causes, text).mid(0, kMostOffered);
}

// What is published is saved a moment after it was: the first save that says so is the version of that moment.
std::optional<QJsonObject> LookupService::documentAt(const QUuid &incident, const Moment &at) const
{
    const auto revisions = m_reading.revisions(incident);
    if (!revisions) return std::nullopt;
    constexpr int most = 4; // saves that were on their way
    std::optional<RevisionId> last;
    int later = 0;
    for (const Revision &revision : *revisions) {
        if (revision.at.msecs() <= at.msecs()) last = revision.id;
        if (revision.at.msecs() < at.msecs() || ++later > most) continue;
        auto saved = m_reading.document(revision.id);
        if (saved && (*saved)["published_at"_L1] == at.text()) return *saved;
    }
    if (!last) return std::nullopt;
    auto document = m_reading.document(*last);
    return document ? std::optional(*document) : std::nullopt;
}

TeamSettings LookupService::team() const
{
    QJsonObject settings;
    for (const char *name : {TeamSettings::kSeverityMeanings, TeamSettings::kReviewDays, TeamSettings::kCustomFields,
                             TeamSettings::kCheckLevels, TeamSettings::kPublishingNeedsNoErrors})
        if (const auto value = m_reading.setting(QLatin1StringView(name)))
            settings.insert(QLatin1StringView(name), *value);
    return TeamSettings::read(settings);
}

InspectorLookups LookupService::lookups()
{
    InspectorLookups lookups;
    lookups.services = names(NameKind::Service);
    lookups.tags = names(NameKind::Tag);
    lookups.people = names(NameKind::Person);
    lookups.incidents = [this](const QString &text, const OptionAnswer &answer) {
        ask([text](const Reader &reader) { return findIncidents(reader, text); }, answer);
    };
    lookups.causes = [this](const QString &text, const OptionAnswer &answer) {
        ask([this, text](const Reader &reader) { return findCauses(reader, text); }, answer);
    };
    lookups.incidentName = [this](const QUuid &uuid) {
        const auto row = m_reading.row(uuid);
        return row ? nameOfIncident(row->ref, row->title) : QString();
    };
    lookups.cause = [this](const QUuid &uuid) {
        const auto cause = m_reading.cause(uuid);
        return cause ? std::optional(*cause) : std::nullopt;
    };
    lookups.otherIncidents = [this](const QUuid &cause, const QUuid &exceptIn) {
        const auto count = m_reading.otherIncidentsWithCause(cause, exceptIn);
        return count ? *count : 0;
    };
    lookups.mentions = [this, asked = std::make_shared<std::atomic<quint64>>(0)](const QUuid &incident,
                                                                                 const auto &answer) {
        const MentionQuestion question{asked, ++*asked, incident, answer};
        QMetaObject::invokeMethod(&m_worker, [this, question] { findMentions(question); });
    };
    lookups.fields = [this] { return team().customFields; };
    lookups.documentAt = [this](const QUuid &incident, const Moment &at) { return documentAt(incident, at); };
    lookups.knowledge.now = [this](const Incident &incident) {
        const auto known = m_reading.knowledge(incident);
        return known ? std::optional(*known) : std::nullopt;
    };
    lookups.team = team();
    lookups.now = m_clock;
    return lookups;
}

} // namespace nevertwice
