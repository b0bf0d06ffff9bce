// Taking in what a workspace holds beside its incidents.
#include "model/domain/document.h"
#include "model/domain/mergedcause.h"
#include "model/store/causetables.h"
#include "model/store/forecast.h"
#include "model/store/revisions.h"
#include "model/store/rowtables.h"
#include "model/store/save.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace catalogueimport {

QStringList differingKeys(const QJsonObject &file, const QJsonObject &here)
{
    QStringList keys;
    for (auto it = file.begin(); it != file.end(); ++it)
        if (here.value(it.key()) != it.value()) keys.append(it.key());
    return keys;
}

// A cause as the last import left it, and whether nothing but imports ever made something of it.
struct LastImport
{
    std::optional<QJsonObject> cause;
    bool isUntouched = false;
    bool isPast = false; // what the file says was said here before: it is an older copy
};

Result<LastImport> lastImportOf(Database &database, const QUuid &cause, const QJsonObject &file)
{
    auto revisions = listRevisions(database, cause);
    if (!revisions) return revisions.error();
    const auto isImport = [](const Revision &revision) { return revision.origin == "import"_L1; };
    LastImport last;
    last.isUntouched = !revisions->isEmpty() && std::all_of(revisions->cbegin(), revisions->cend(), isImport);
    for (auto it = revisions->crbegin(); it != revisions->crend(); ++it) {
        auto document = revisionDocument(database, it->id);
        if (!document) return document.error();
        last.isPast = last.isPast || differingKeys(file, *document).isEmpty();
        if (!last.cause && isImport(*it)) last.cause = *document;
    }
    return last;
}

// One that follows the file.
struct Change
{
    Cause file;
    Cause here;
    Cause after;
    LastImport last;
};

// Without a save it writes nothing, and only tells what would be kept.
class Work
{
public:
    Work(Database &database, Save *save, QList<KeptHere> &kept) : m_save(save), m_database(database), m_kept(kept) {}

    Result<void> take(const WorkspaceDocument &document)
    {
        auto present = readWorkspaceDocument(m_database);
        if (!present) return present.error();
        if (auto done = takeCauses(document.causes); !done) return done;
        const std::pair<DirectoryKind, const QList<DirectoryEntry> &> lists[] = {
            {DirectoryKind::Service, document.services},
            {DirectoryKind::Person, document.people},
            {DirectoryKind::Tag, document.tags},
            {DirectoryKind::Team, document.teams}};
        for (const auto &[kind, entries] : lists)
            for (const DirectoryEntry &entry : entries)
                if (auto done = takeName(kind, entry); !done) return done;
        if (auto done = takeSettings(document.settings, present->settings); !done) return done;
        if (auto done = takeViews(document.views, present->views); !done) return done;
        return takeRest(document.extra, present->extra);
    }

private:
    Result<void> takeCauses(const QList<Cause> &causes)
    {
        QList<Change> changes;
        for (const Cause &cause : causes)
            if (auto done = takeCause(cause, changes); !done) return done;
        // The order in the file decides nothing: those that move stand nowhere until each has been given its place.
        for (const Change &change : std::as_const(changes))
            if (change.file.parent != change.here.parent) m_parents.insert(change.file.uuid, QUuid());
        for (Change &change : changes) {
            auto parent = parentOf(change);
            if (!parent) return parent.error();
            change.after.parent = *parent;
            m_parents.insert(change.file.uuid, *parent);
            tellKept(change.file, change.here, change.after, change.last);
            if (auto done = write(change.after); !done) return done;
        }
        return {};
    }

    // A cause that nobody has ever changed here follows the file, unless that is an older copy. Else it stays, and what
    // the file changed is told: all that is different, where it did not come by an import.
    Result<void> takeCause(const Cause &cause, QList<Change> &changes)
    {
        auto known = readCause(m_database, cause.uuid);
        if (!known) return known.error();
        const Cause clean = sanitized(cause);
        if (!*known) {
            m_parents.insert(clean.uuid, clean.parent);
            return write(clean);
        }
        const Cause &here = (*known)->cause;
        const QJsonObject file = toDocument(clean);
        if (differingKeys(file, toDocument(here)).isEmpty()) return {};
        auto last = lastImportOf(m_database, cause.uuid, file);
        if (!last) return last.error();
        if (last->isUntouched && !last->isPast)
            changes.append({clean, here, following(clean, here), *last});
        else
            tellKept(clean, here, here, *last);
        return {};
    }

    // Names have no history: what is said of one here stays, and what only the file says is taken.
    Result<void> takeName(DirectoryKind kind, DirectoryEntry entry)
    {
        auto known = readEntry(m_database, kind, entry.name);
        if (!known) return known.error();
        if (*known) {
            QStringList kept = differingKeys(entry.extra, (*known)->extra);
            kept.removeIf([&](const QString &key) { return !(*known)->extra.contains(key); });
            if (!kept.isEmpty()) m_kept.append({word(kind), entry.name, kept});
        } else {
            // It goes by another name here, which stays.
            Statement other = m_database.statement("select 1 from directory where kind = ? and uuid = ?");
            auto found = other.bind(word(kind), entry.uuid).step();
            if (!found) return found.error();
            if (*found) entry.uuid = QUuid::createUuid();
        }
        return m_save ? enterName(m_database, kind, entry) : Result<void>();
    }

    Result<void> takeSettings(const QJsonObject &settings, const QJsonObject &here)
    {
        for (const QString &name : differingKeys(settings, here)) {
            if (here.contains(name))
                m_kept.append({u"setting"_s, name, {}});
            else if (auto done = write(u"setting"_s, name, {}, settings.value(name)); !done)
                return done;
        }
        return {};
    }

    Result<void> takeViews(const QList<SavedView> &views, QList<SavedView> here)
    {
        QSet<QUuid> taken;
        for (SavedView view : views) {
            // Two of one uuid cannot be told apart by whoever removes one.
            if (view.uuid.isNull() || taken.contains(view.uuid)) view.uuid = QUuid::createUuid();
            taken.insert(view.uuid);
            const auto sameName = [&](const SavedView &other) { return other.name == view.name; };
            const auto same = [&](const SavedView &other) { return other.uuid == view.uuid; };
            auto known = std::find_if(here.begin(), here.end(), same);
            if (known == here.end()) known = std::find_if(here.begin(), here.end(), sameName);
            if (known == here.end()) {
                const QJsonObject value{{u"query"_s, view.query}, {u"extra"_s, view.extra}};
                if (auto done = write(u"view"_s, view.name, view.uuid, value); !done) return done;
                here.append(view);
                continue;
            }
            QStringList kept = differingKeys(view.extra, known->extra);
            if (known->query != view.query) kept.prepend(u"query"_s);
            if (known->name != view.name) kept.prepend(u"name"_s);
            if (!kept.isEmpty()) m_kept.append({u"view"_s, known->name, kept});
        }
        return {};
    }

    // What a later version says of a workspace.
    Result<void> takeRest(const QJsonObject &rest, QJsonObject here)
    {
        bool isMore = false;
        for (const QString &key : differingKeys(rest, here)) {
            if (here.contains(key)) {
                m_kept.append({u"key"_s, key, {}});
                continue;
            }
            here.insert(key, rest.value(key));
            isMore = true;
        }
        return isMore && m_save ? m_database.statement("update workspace set extra = ?").bind(extraText(here)).run()
                                : Result<void>();
    }

    Result<void> write(const Cause &cause) { return m_save ? m_save->writeCause(cause) : Result<void>(); }
    Result<void> write(const QString &kind, const QString &name, const QUuid &uuid, const QJsonValue &value)
    {
        return m_save ? writeSetting(m_database, kind, name, uuid, value) : Result<void>();
    }

    // What follows the file, its parent aside.
    static Cause following(const Cause &file, const Cause &here)
    {
        Cause after = here;
        after.title = file.title;
        after.category = file.category;
        after.description = file.description;
        for (auto it = file.extra.begin(); it != file.extra.end(); ++it)
            if (it.key() != kMergedInto) after.extra.insert(it.key(), it.value()); // incidents here may still have it
        return after;
    }

    // The parent that the file says, else the one it has, else none: no cause stands under itself.
    Result<QUuid> parentOf(const Change &change) const
    {
        for (const QUuid &parent : {change.file.parent, change.here.parent}) {
            auto isCircular = isCircle(change.file.uuid, parent);
            if (!isCircular) return isCircular.error();
            if (!*isCircular) return parent;
        }
        return QUuid();
    }

    Result<bool> isCircle(const QUuid &cause, QUuid parent) const
    {
        QSet<QUuid> seen{cause};
        while (!parent.isNull()) {
            if (seen.contains(parent)) return true;
            seen.insert(parent);
            if (const auto moved = m_parents.constFind(parent); moved != m_parents.constEnd()) {
                parent = *moved;
                continue;
            }
            auto known = readCause(m_database, parent);
            if (!known) return known.error();
            parent = *known ? (*known)->cause.parent : QUuid();
        }
        return false;
    }

    void tellKept(const Cause &said, const Cause &here, const Cause &after, const LastImport &last)
    {
        const QJsonObject file = toDocument(said);
        QStringList kept = differingKeys(file, toDocument(after));
        if (last.cause) kept.removeIf([&](const QString &key) { return file.value(key) == last.cause->value(key); });
        if (!kept.isEmpty()) m_kept.append({u"cause"_s, here.title, kept});
    }

    Save *m_save;
    Database &m_database;
    QList<KeptHere> &m_kept;
    QHash<QUuid, QUuid> m_parents; // of the causes that come or move
};

} // namespace catalogueimport

Result<QList<KeptHere>> Workspace::importWorkspace(const WorkspaceDocument &document, const SaveContext &context)
{
    SaveContext importing = context;
    importing.origin = u"import"_s;
    QList<KeptHere> kept;
    auto saved = save(importing, u"import the workspace's catalogue"_s, [&](Save &save) -> Result<Commit> {
        kept.clear(); // it may be tried again
        if (auto done = catalogueimport::Work(save.database(), &save, kept).take(document); !done) return done.error();
        save.changes().settings = true;
        return Commit{};
    });
    return saved ? Result<QList<KeptHere>>(kept) : saved.error();
}

Result<QList<KeptHere>> forecastWorkspace(const Reader &reader, const WorkspaceDocument &document)
{
    QList<KeptHere> kept;
    auto done = catalogueimport::Work(reader.database(), nullptr, kept).take(document);
    return done ? Result<QList<KeptHere>>(kept) : done.error();
}

} // namespace nevertwice
