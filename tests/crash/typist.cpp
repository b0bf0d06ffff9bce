#include "tests/crash/typist.h"

#include "model/domain/digest.h"
#include "model/domain/document.h"

#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::crash {

namespace {

test::Generator generatorFor(quint64 seed)
{
    test::Generator::Options options;
    options.seed = seed;
    options.count = 1000;
    options.words = 1000;
    return test::Generator(options);
}

Result<void> outcome(const Result<Commit> &commit)
{
    return commit ? Result<void>() : commit.error();
}

// Large enough to be put off to an idle moment.
constexpr int kLongText = 70'000;

} // namespace

Typist::Typist(quint64 seed) : m_generator(generatorFor(seed)) {}

// A word nobody else writes, for the search.
QString Typist::newWord()
{
    return u"mark%1x%2"_s.arg(m_generator.dice().bits() % 1'000'000'007).arg(++m_words);
}

QString Typist::longText()
{
    const QString some = u' ' + m_generator.sentences(20);
    return some.repeated(kLongText / some.size() + 1);
}

SaveContext Typist::context()
{
    SaveContext context;
    context.saveId = m_generator.uuid();
    context.by = u"typist"_s;
    return context;
}

Incident Typist::incident()
{
    Incident next = sanitized(m_generator.next());
    next.ref.clear();
    next.title = newWord() + u' ' + next.title;
    return next;
}

Typist::Known &Typist::somebody()
{
    Known *known = &m_known[int(m_generator.dice().below(quint32(m_known.size())))];
    for (qsizetype i = 0; known->isTrashed && i < m_known.size(); ++i)
        known = &m_known[i];
    return *known;
}

Acknowledged Typist::promiseFor(const Known &known, const SaveContext &context) const
{
    return {Acknowledged::Kind::Incident, known.incident.uuid.toString(), known.version, context.saveId,
            fingerprint(known.incident)};
}

// Applies what it returns.
QList<Patch> Typist::patchesFor(Incident &incident)
{
    test::Dice &dice = m_generator.dice();
    Incident after = incident;
    const QString words = u' ' + newWord() + u' ' + m_generator.sentences(dice.between(2, 30));
    switch (dice.below(5)) {
    case 0:
        after.title = after.title.left(80) + u' ' + newWord();
        break;
    case 1:
        after.rootCause += words;
        break;
    case 2: {
        Event event;
        event.uuid = m_generator.uuid();
        event.text = words.trimmed();
        after.timeline.append(event);
        break;
    }
    default:
        after.summary += words;
    }
    const QList<Patch> patches = diff(incident, after);
    incident = after;
    return patches;
}

Typist::NewIncident Typist::startIncident()
{
    m_known.append({incident(), 1, false});
    const SaveContext saving = context();
    return {m_known.last().incident, saving, promiseFor(m_known.last(), saving)};
}

Typist::Typing Typist::type()
{
    Known &known = somebody();
    const SaveContext saving = context();
    const int base = known.version++;
    const QList<Patch> patches = patchesFor(known.incident);
    return {{known.incident.uuid, base, patches, saving}, promiseFor(known, saving)};
}

Deed Typist::choose()
{
    test::Dice &dice = m_generator.dice();
    const bool anybodyThere =
        std::any_of(m_known.begin(), m_known.end(), [](const Known &known) { return !known.isTrashed; });
    if (!anybodyThere) return Deed::Add;
    const quint32 roll = dice.below(100);
    if (roll < 60) return Deed::Edit;
    static constexpr Deed others[] = {Deed::Add,       Deed::Import,  Deed::Trash,  Deed::Restore,
                                      Deed::SaveCause, Deed::Setting, Deed::Attach, Deed::Index};
    return others[dice.below(std::size(others))];
}

Result<QList<Acknowledged>> Typist::perform(Deed deed, Workspace &workspace)
{
    m_promised.clear();
    Result<void> done;
    switch (deed) {
    case Deed::Add: {
        const NewIncident started = startIncident();
        m_promised = {started.promise};
        done = outcome(workspace.add(started.incident, started.context));
        break;
    }
    case Deed::Edit: {
        const Typing typing = type();
        m_promised = {typing.promise};
        const Saver::Edit &edit = typing.edit;
        done = outcome(workspace.commit(edit.incident, edit.baseVersion, edit.patches, edit.context));
        break;
    }
    case Deed::Import:
        done = import(workspace);
        break;
    case Deed::Trash:
    case Deed::Restore:
        done = trash(workspace, deed);
        break;
    case Deed::SaveCause:
        done = saveCause(workspace);
        break;
    case Deed::Setting:
        done = setSetting(workspace);
        break;
    case Deed::Attach:
        done = attach(workspace);
        break;
    case Deed::Index: {
        auto indexed = workspace.indexSome();
        if (indexed && !*indexed) indexed = workspace.mergeIndexSome();
        done = indexed ? Result<void>() : indexed.error();
    }
    }
    return done ? Result<QList<Acknowledged>>(m_promised) : done.error();
}

Result<void> Typist::import(Workspace &workspace)
{
    const SaveContext saving = context();
    QList<IncomingDocument> documents;
    for (int i = 0; i < 3; ++i) {
        m_known.append({incident(), 1, false});
        if (i == 0 && m_generator.dice().inHundred(30)) m_known.last().incident.summary += longText();
        documents.append({m_known.last().incident, u"document %1"_s.arg(i)});
        m_promised.append(promiseFor(m_known.last(), saving));
    }
    const auto imported = workspace.import(documents, saving);
    return imported ? Result<void>() : imported.error();
}

Result<void> Typist::trash(Workspace &workspace, Deed deed)
{
    Known *known = &somebody();
    if (deed == Deed::Restore)
        for (Known &other : m_known)
            if (other.isTrashed) known = &other;
    const bool isRestored = known->isTrashed;
    if (deed == Deed::Restore && !isRestored) return {};
    known->isTrashed = !isRestored;
    ++known->version;
    const SaveContext saving = context();
    m_promised = {promiseFor(*known, saving)};
    const QUuid uuid = known->incident.uuid;
    return outcome(isRestored ? workspace.restoreFromTrash(uuid, saving) : workspace.moveToTrash(uuid, saving));
}

Result<void> Typist::saveCause(Workspace &workspace)
{
    Cause cause;
    cause.uuid = m_generator.uuid();
    cause.title = newWord();
    const SaveContext saving = context();
    m_promised = {{Acknowledged::Kind::Cause, cause.uuid.toString(), 1, saving.saveId, cause.title}};
    return workspace.saveCause(cause, saving);
}

// Settings have no versions: each name is written once.
Result<void> Typist::setSetting(Workspace &workspace)
{
    const QString name = newWord();
    m_promised = {{Acknowledged::Kind::Setting, name, 0, {}, name.toUpper()}};
    return workspace.setSetting(name, name.toUpper());
}

Result<void> Typist::attach(Workspace &workspace)
{
    const QByteArray content = (newWord() + m_generator.sentences(m_generator.dice().between(10, 2000))).toUtf8();
    const QString hash = sha256Text(content);
    m_promised = {{Acknowledged::Kind::Attachment, hash, 0, {}, {}}};
    const auto put = workspace.putAttachment(content);
    return put ? Result<void>() : put.error();
}

void Typist::readUp(const Workspace &workspace)
{
    const Reader &reader = workspace.reader();
    m_known.clear();
    const auto rows = reader.firstRows(20, ListColumn::Changed);
    if (!rows) return;
    for (const IncidentRow &row : *rows)
        if (const auto incident = reader.incident(row.id)) m_known.append({*incident, row.version, false});
}

} // namespace nevertwice::crash
