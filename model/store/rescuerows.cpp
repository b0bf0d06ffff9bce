#include "model/store/rescuerows.h"

#include "model/store/schema.h"

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::rescuing {

using Kind = TreeReader::Kind;
using Type = RawValue::Type;

// A table as its rows lie in the file.
struct Shape
{
    struct Column
    {
        QString name;
        QString type;
        bool mayBeNull = true;
        bool isRowid = false; // its value is the key of the row, and null in it
    };
    QString table;
    Kind kind = Kind::Table;
    QList<Column> columns;
};

// The order in which rows are taken: what others belong to first. What the search index holds is made anew.
const QStringList &tables()
{
    static const QStringList names{u"workspace"_s,       u"setting"_s,          u"cause"_s,
                                   u"directory"_s,       u"incident"_s,         u"incident_text"_s,
                                   u"event"_s,           u"incident_cause"_s,   u"action"_s,
                                   u"action_answer"_s,   u"interval"_s,         u"question"_s,
                                   u"incident_person"_s, u"related_incident"_s, u"other_section"_s,
                                   u"attachment"_s,      u"incident_word"_s,    u"blob"_s,
                                   u"revision"_s,        u"import_base"_s};
    return names;
}

Result<Shape> shapeOfTable(Database &target, const QString &table)
{
    Shape shape{table, Kind::Table, {}};
    Statement withoutRowid = target.statement("select wr from pragma_table_list(?)");
    auto found = withoutRowid.bind(table).step();
    if (!found) return found.error();
    if (*found && withoutRowid.boolean(0)) shape.kind = Kind::Index;
    Statement columns = target.statement("select name, type, \"notnull\", pk from pragma_table_info(?)");
    columns.bind(table);
    for (;;) {
        auto more = columns.step();
        if (!more) return more.error();
        if (!*more) return shape;
        const bool isKey = columns.integer(3) > 0;
        const QString type = columns.text(1).toUpper();
        const bool isRowid = isKey && shape.kind == Kind::Table && type == "INTEGER"_L1;
        shape.columns.append(
            {columns.text(0), type, !columns.boolean(2) && !(isKey && shape.kind == Kind::Index), isRowid});
    }
}

bool fits(const RawValue &value, const Shape::Column &column)
{
    if (column.isRowid) return value.type == Type::Null;
    if (value.type == Type::Null) return column.mayBeNull;
    if (column.type == "ANY"_L1) return true;
    if (column.type == "TEXT"_L1) return value.type == Type::Text;
    if (column.type == "BLOB"_L1) return value.type == Type::Blob;
    if (column.type == "REAL"_L1) return value.type == Type::Real || value.type == Type::Integer;
    return value.type == Type::Integer;
}

// A later step may have added columns that older rows do not have yet.
bool isRowOf(const Shape &shape, const RawRow &row)
{
    if (row.values.empty() || row.values.size() > size_t(shape.columns.size())) return false;
    for (size_t i = 0; i < row.values.size(); ++i)
        if (!fits(row.values[i], shape.columns[qsizetype(i)])) return false;
    return true;
}

// Entries of an index over 16 bytes of a uuid that end with the number of the row.
bool isUuidEntry(const RawRow &row)
{
    return row.values.size() >= 2 && row.values.size() <= 3 && row.values.front().type == Type::Blob &&
           row.values.front().bytes.size() == 16 && row.values.back().type == Type::Integer;
}

void bindRaw(Statement &to, const RawValue &value)
{
    switch (value.type) {
    case Type::Null:
        return to.bindNext(nullptr);
    case Type::Integer:
        return to.bindNext(value.integer);
    case Type::Real:
        return to.bindNext(value.real);
    case Type::Text:
        return to.bindUtf8(value.bytes);
    case Type::Blob:
        return to.bindNext(value.bytes);
    }
}

bool isWorkspace(const RawRow &row)
{
    return row.rowid == 1 && row.values.size() > 1 && row.values[1].bytes.size() == 16;
}

// Puts the rows of one table into the new file.
class RowSink
{
public:
    RowSink(Database &target, const Shape &shape) : m_target(target), m_shape(shape) {}

    void put(const RawRow &row)
    {
        if (m_error) return;
        if (m_shape.table == "workspace"_L1 && !isWorkspace(row)) return;
        const int count = int(row.values.size());
        Statement &insert = insertOf(count);
        for (int i = 0; i < count; ++i) {
            const Shape::Column &column = m_shape.columns[i];
            // Places in the search index are given anew; a damaged one must not push out another row.
            const bool isKey = column.isRowid || (m_shape.table == "incident"_L1 && column.name == "slot"_L1);
            isKey ? insert.bindNext(row.rowid) : bindRaw(insert, row.values[size_t(i)]);
        }
        auto done = insert.run();
        if (!done && done.error().kind == Error::Kind::Damaged) // it does not go with the rows before
            ++m_refused;
        else if (!done)
            m_error = done.error();
    }
    const std::optional<Error> &error() const { return m_error; }
    int refused() const { return m_refused; }

private:
    Statement &insertOf(int count)
    {
        const auto known = m_inserts.find(count);
        if (known != m_inserts.end()) return known->second.reset();
        QStringList names;
        for (int i = 0; i < count; ++i)
            names.append(m_shape.columns[i].name);
        const QString verb = m_shape.table == "workspace"_L1 ? u"replace"_s : u"insert"_s;
        const QString sql = u"%1 into %2 (%3) values (%4)"_s.arg(verb, m_shape.table, names.join(u','),
                                                                 QStringList(count, u"?"_s).join(u','));
        return m_inserts.emplace(count, m_target.prepare(sql.toUtf8())).first->second;
    }

    Database &m_target;
    const Shape &m_shape;
    std::map<int, Statement> m_inserts; // by how many columns a row has
    std::optional<Error> m_error;
    int m_refused = 0;
};

using Roots = QHash<QString, quint32>;

// Where each tree begins, by the file's own list.
Roots ownRoots(TreeReader &trees)
{
    Roots roots;
    const auto isEntry = [](const RawRow &row) {
        return row.values.size() == 5 && row.values[1].type == Type::Text && row.values[3].type == Type::Integer;
    };
    trees.walk(1, Kind::Table, isEntry, [&](const RawRow &row) {
        if (row.values[3].integer > 1)
            roots.insert(QString::fromUtf8(row.values[1].bytes), quint32(row.values[3].integer));
    });
    return roots;
}

Roots rootsIn(Database &database)
{
    Roots roots;
    Statement query = database.statement("select name, rootpage from sqlite_schema where rootpage > 1");
    for (auto more = query.step(); more && *more; more = query.step())
        roots.insert(query.text(0), quint32(query.integer(1)));
    return roots;
}

// The lists to be tried for a tree: the file's own; that of a backup, whose pages stand where the file's stood; and
// that of the new file, which was made the same way as this one once was.
QList<Roots> knownRoots(TreeReader &trees, Database &target, const QList<Backup> &backups)
{
    QList<Roots> all{ownRoots(trees)};
    if (!backups.isEmpty())
        if (auto backup = Database::open(backups.first().path, Database::Mode::Immutable))
            all.append(rootsIn(**backup));
    all.append(rootsIn(target));
    return all;
}

class Copying
{
public:
    Copying(PageFile &file, Database &target, const QList<Backup> &backups, const GoOn &goOn)
        : m_target(target), m_goOn(goOn), m_trees(file), m_roots(knownRoots(m_trees, target, backups))
    {
    }

    Result<FoundRows> run()
    {
        m_trees.claimFreePages();
        for (const QString &table : tables())
            if (auto done = copyTable(table); !done) return done.error();
        readIndexes();
        if (!m_found.losses.isEmpty()) {
            claimOthers();
            for (const QString &table : tables())
                if (m_found.losses.value(table).pages > 0)
                    if (auto done = adopt(table); !done) return done.error();
        }
        return m_found;
    }

private:
    bool goesOn() const { return !m_goOn || m_goOn(); }
    static Error cancelled()
    {
        return {Error::Kind::Cancelled, {}, u"it was cancelled"_s, u"Start it again when you like."_s};
    }

    void add(const QString &table, const TreeReader::Loss &loss)
    {
        if (loss.isNothing()) return;
        m_found.losses[table].pages += loss.pages;
        m_found.losses[table].rows += loss.rows;
    }

    // The first list under which a tree is there wins; where none is, all of it is lost.
    TreeReader::Loss walk(const QString &name, Kind kind, const TreeReader::IsRow &isRow, const TreeReader::Take &take)
    {
        for (const Roots &roots : m_roots) {
            if (!roots.contains(name)) continue;
            int rows = 0;
            const auto loss = m_trees.walk(roots.value(name), kind, isRow, [&](const RawRow &row) {
                ++rows;
                take(row);
            });
            if (rows > 0 || loss.isNothing()) return loss;
        }
        return {1, 0};
    }

    Result<void> copyTable(const QString &table)
    {
        if (!goesOn()) return cancelled();
        auto shape = shapeOfTable(m_target, table);
        if (!shape) return shape.error();
        m_shapes.insert(table, *shape);
        RowSink sink(m_target, *shape);
        auto loss = walk(
            table, shape->kind, [&](const RawRow &row) { return isRowOf(*shape, row); },
            [&](const RawRow &row) { sink.put(row); });
        loss.rows += sink.refused();
        add(table, loss);
        return sink.error() ? Result<void>(*sink.error()) : Result<void>();
    }

    // The two indexes that tell what there was.
    void readIndexes()
    {
        const auto incidents = walk(u"sqlite_autoindex_incident_1"_s, Kind::Index, isUuidEntry, [&](const RawRow &row) {
            m_found.incidents.insert(row.values.back().integer, QUuid::fromRfc4122(row.values[0].bytes));
        });
        m_found.knowsAllIncidents = incidents.isNothing();
        const auto revisions = walk(u"revision_by_subject"_s, Kind::Index, isUuidEntry, [&](const RawRow &row) {
            m_found.revisions.insert(row.values.back().integer, QUuid::fromRfc4122(row.values[0].bytes));
        });
        m_found.knowsAllRevisions = revisions.isNothing();
    }

    // The trees of the search index and the other indexes are nobody's lost pages.
    void claimOthers()
    {
        const auto any = [](const RawRow &) { return true; };
        const auto drop = [](const RawRow &) {};
        for (auto it = m_roots.first().cbegin(); it != m_roots.first().cend(); ++it) {
            if (m_shapes.contains(it.key())) continue;
            for (const Kind kind : {Kind::Table, Kind::Index})
                if (m_trees.walk(it.value(), kind, any, drop).isNothing()) break;
        }
    }

    // Pages whose parent is lost are known by the shape of their rows, where only one table could have lost them.
    Result<void> adopt(const QString &table)
    {
        if (!goesOn()) return cancelled();
        const Shape &shape = m_shapes[table];
        const auto isWhole = [](const Shape &of, const RawRow &row) {
            return row.values.size() == size_t(of.columns.size()) && isRowOf(of, row);
        };
        const auto isOurs = [&](const RawRow &row) {
            if (!isWhole(shape, row)) return false;
            for (auto it = m_found.losses.cbegin(); it != m_found.losses.cend(); ++it)
                if (it.key() != table && it->pages > 0 && m_shapes[it.key()].kind == shape.kind &&
                    isWhole(m_shapes[it.key()], row))
                    return false;
            return true;
        };
        RowSink sink(m_target, shape);
        for (const quint32 page : m_trees.unclaimed(shape.kind, isOurs))
            add(table, m_trees.takePage(page, shape.kind, isOurs, [&](const RawRow &row) { sink.put(row); }));
        return sink.error() ? Result<void>(*sink.error()) : Result<void>();
    }

    Database &m_target;
    const GoOn &m_goOn;
    TreeReader m_trees;
    QList<Roots> m_roots;
    QHash<QString, Shape> m_shapes;
    FoundRows m_found;
};

} // namespace nevertwice::rescuing

namespace nevertwice {

std::optional<QUuid> workspaceOf(PageFile &file)
{
    auto fresh = Database::open(u":memory:"_s, Database::Mode::Create);
    if (!fresh || !migrate(**fresh)) return std::nullopt;
    auto shape = rescuing::shapeOfTable(**fresh, u"workspace"_s);
    if (!shape) return std::nullopt;
    TreeReader trees(file);
    std::optional<QUuid> uuid;
    for (const rescuing::Roots &roots : rescuing::knownRoots(trees, **fresh, {}))
        if (!uuid && roots.contains(u"workspace"_s))
            trees.walk(
                roots.value(u"workspace"_s), TreeReader::Kind::Table,
                [&](const RawRow &row) { return rescuing::isRowOf(*shape, row) && rescuing::isWorkspace(row); },
                [&](const RawRow &row) { uuid = QUuid::fromRfc4122(row.values[1].bytes); });
    return uuid;
}

Result<FoundRows> copyRows(PageFile &file, Database &target, const QList<Backup> &backups, const GoOn &goOn)
{
    return rescuing::Copying(file, target, backups, goOn).run();
}

} // namespace nevertwice
