#include "model/exchange/csvreader.h"
#include "model/exchange/documentlines.h"
#include "model/exchange/logentries.h"
#include "model/exchange/writtentimes.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

// Tables: Markdown, CSV, what spreadsheets copy, the events of Kubernetes, and lines of key=value.
namespace logtables {

constexpr qsizetype kMostColumns = 64;
constexpr qsizetype kLongestRow = 64 * 1024;

enum class Column { Other, Time, Day, Clock, End, Author, Text, MoreText, Kind };

QString nameOf(const QString &cell)
{
    QString name;
    for (const QChar c : cell.left(60).toLower()) {
        if (c == u'(' || c == u'[') break;
        if (c.isLetterOrNumber() || c == u' ' || c == u'_' || c == u'@' || c == u'/')
            name += c == u'_' ? QChar(u' ') : c;
    }
    return name.simplified();
}

Column columnOf(const QString &cell)
{
    static const QHash<QString, Column> names = [] {
        QHash<QString, Column> table;
        const auto add = [&](const char *words, Column column) {
            for (const QString &word : QString::fromLatin1(words).split(u','))
                table.insert(word, column);
        };
        add("timestamp,datetime,date/time,date time,date and time,when,ts,@timestamp,created "
            "at,created,createdat,occurred at,event time,eventtime,"
            "start,start time,started,started at,at,logged at,time stamp,timegenerated,time "
            "generated,zeitpunkt,zeitstempel,last seen,utc,start date",
            Column::Time);
        add("time,clock,uhrzeit,zeit,hour,time of day,local time,heure,hora", Column::Clock);
        add("date,day,datum,tag,jour,fecha", Column::Day);
        add("end,end time,ended,until,to,end date,ende,finished", Column::End);
        add("who,author,user,by,owner,person,actor,sender,from,username,user "
            "name,engineer,assignee,reporter,responder,wer,autor,posted by,added by,name,display name,participant",
            Column::Author);
        add("event,what,text,message,description,msg,content,entry,what "
            "happened,activity,body,ereignis,was,beschreibung,log,log message,event description,update,comment,action "
            "taken,"
            "note,notes,happening,event/action,title,summary,details,detail,action,observation,_raw,message text",
            Column::Text);
        add("kind,event kind,event type,category", Column::Kind);
        return table;
    }();
    const QString name = nameOf(cell);
    if (const auto it = names.constFind(name); it != names.constEnd()) return *it;
    if (name.startsWith("time "_L1) || name.endsWith(" time"_L1) || name.startsWith("timestamp"_L1))
        return Column::Time;
    return Column::Other;
}

// Which column is what; nothing where no column has times.
struct Layout
{
    QList<Column> columns;
    QString zone;
    bool isGood = false;

    static Layout of(const QStringList &header)
    {
        Layout layout;
        bool hasTime = false;
        bool hasText = false;
        for (const QString &cell : header.mid(0, kMostColumns)) {
            Column column = columnOf(cell);
            if (column == Column::Time && hasTime) column = Column::Other;
            if (column == Column::Text && hasText) column = Column::MoreText;
            hasTime = hasTime || column == Column::Time;
            hasText = hasText || column == Column::Text;
            const bool isTimely = column == Column::Time || column == Column::Clock || column == Column::Day;
            if (isTimely && layout.zone.isEmpty() && cell.size() > nameOf(cell).size()) layout.zone = zoneIn(cell);
            if (nameOf(cell) == "utc"_L1) layout.zone = u"UTC"_s;
            layout.columns.append(column);
        }
        if (hasTime) // "time" and "date" beside a timestamp are something else
            for (Column &column : layout.columns)
                if (column == Column::Clock || column == Column::Day) column = Column::Other;
        layout.isGood =
            header.size() > 1 && (layout.columns.contains(Column::Time) || layout.columns.contains(Column::Clock) ||
                                  layout.columns.contains(Column::Day));
        return layout;
    }

    QString cell(const QStringList &cells, Column wanted) const
    {
        for (qsizetype i = 0; i < columns.size() && i < cells.size(); ++i)
            if (columns[i] == wanted) return cells[i].trimmed();
        return {};
    }
};

std::optional<LogStamp> wholeStamp(QString cell)
{
    cell = cell.trimmed();
    auto stamp = leadingStamp(cell);
    if (!stamp || !stamp->hasClock) return std::nullopt;
    return cell.size() - stamp->end < 12 ? stamp : std::nullopt;
}

std::optional<LogEntry> entryOf(const Layout &layout, const QStringList &cells)
{
    QString time = layout.cell(cells, Column::Time);
    if (time.isEmpty()) {
        const QString day = layout.cell(cells, Column::Day);
        const QString clock = layout.cell(cells, Column::Clock);
        time = day.isEmpty() ? clock : clock.isEmpty() ? day : day + u' ' + clock;
    }
    const auto stamp = wholeStamp(time);
    if (!stamp) return std::nullopt;
    LogEntry entry;
    entry.stamp = stamp;
    entry.stamp->written = time;
    if (const QString end = layout.cell(cells, Column::End); !end.isEmpty() && stamp->until.isEmpty())
        if (const auto until = wholeStamp(end); until && !until->isStep && !until->isAgo)
            entry.stamp->until = until->readable;
    entry.author = layout.cell(cells, Column::Author);
    entry.text = layout.cell(cells, Column::Text);
    if (const auto more = layout.cell(cells, Column::MoreText); !more.isEmpty())
        entry.text += entry.text.isEmpty() ? more : u'\n' + more;
    if (entry.text.isEmpty()) {
        QStringList others;
        for (qsizetype i = 0; i < cells.size(); ++i)
            if ((i >= layout.columns.size() || layout.columns[i] == Column::Other) && !cells[i].trimmed().isEmpty())
                others.append(cells[i].trimmed());
        entry.text = others.join(u' ');
    }
    const auto kind = Code<EventKind>::read(layout.cell(cells, Column::Kind).toLower().replace(u' ', u'_'));
    if (kind.isKnown()) entry.kind = kind.known();
    return entry;
}

QString plainCell(QString cell)
{
    // The space around a break is cut from its lines: looked for with the break, long gaps are read again and again.
    static const QRegularExpression breaks(u"<br\\s*/?>"_s, QRegularExpression::CaseInsensitiveOption);
    if (cell.contains("<br"_L1, Qt::CaseInsensitive)) {
        QStringList lines = cell.split(breaks);
        for (QString &line : lines)
            line = line.trimmed();
        cell = lines.join(u'\n');
    }
    cell = cell.trimmed();
    if (cell.size() > 4 && cell.startsWith("**"_L1) && cell.endsWith("**"_L1)) cell = cell.mid(2, cell.size() - 4);
    if (cell.size() > 2 && cell.startsWith(u'`') && cell.endsWith(u'`') && cell.count(u'`') == 2)
        cell = cell.mid(1, cell.size() - 2);
    return cell;
}

QStringList cellsOf(const QString &line)
{
    QStringList cells;
    for (const QString &cell : tableCells(line))
        cells.append(plainCell(cell));
    return cells;
}

bool isDelimiterRow(const QString &line)
{
    static const QRegularExpression row(u"^\\s*\\|?\\s*:?-+:?\\s*(?:\\|\\s*:?-+:?\\s*)+\\|?\\s*$"_s);
    return line.size() < 1'000 && line.contains(u'|') && row.match(line).hasMatch();
}

std::optional<LogEntries> markdownTable(const QStringList &lines)
{
    LogEntries found{LogSource::Table, {}};
    int others = 0;
    for (int i = 0; i < int(lines.size()); ++i) {
        const bool isHead = i + 1 < lines.size() && lines[i].size() < kLongestRow && lines[i].contains(u'|') &&
                            isDelimiterRow(lines[i + 1]);
        if (!isHead) {
            if (const auto day = dayLine(lines[i]))
                found.entries.append({i, i, day, {}, {}, true});
            else if (lines[i].startsWith(u'#')) {
                const QString heading = lines[i].left(200);
                for (qsizetype at = 0; at < heading.size(); ++at)
                    if (heading[at].isLetterOrNumber() && !heading[at - 1].isLetterOrNumber())
                        if (auto stamp = stampAt(heading, at); stamp && stamp->hasYear && stamp->written.size() > 7) {
                            found.entries.append({i, i, stamp, {}, {}, true});
                            break;
                        }
            } else if (const auto lead = leadingStamp(lines[i]); lead && lead->hasClock)
                ++others;
            continue;
        }
        Layout layout = Layout::of(cellsOf(lines[i]));
        int end = i + 2;
        while (end < lines.size() && lines[end].contains(u'|') && !lines[end].trimmed().isEmpty())
            ++end;
        if (!layout.isGood) { // by what stands in it
            for (int k = i + 2; k < end && !layout.isGood; ++k) {
                const QStringList cells = cellsOf(lines[k].left(kLongestRow));
                for (qsizetype c = 0; c < cells.size() && c < layout.columns.size(); ++c)
                    if (!layout.isGood && wholeStamp(cells[c])) {
                        layout.columns[c] = Column::Time;
                        layout.isGood = true;
                    }
            }
        }
        if (layout.isGood) {
            if (found.zone.isEmpty()) found.zone = layout.zone;
            for (int k = i + 2; k < end; ++k)
                if (auto entry = entryOf(layout, cellsOf(lines[k].left(kLongestRow)))) {
                    entry->firstLine = entry->lastLine = k;
                    found.entries.append(*entry);
                }
        }
        i = end - 1;
    }
    const auto rows =
        std::count_if(found.entries.begin(), found.entries.end(), [](const LogEntry &e) { return !e.isDay; });
    return rows > 0 && rows >= others ? std::optional(found) : std::nullopt;
}

// ---- separated values ----

constexpr CsvLimits kLogLimits{kMostColumns, kLongestRow};

std::optional<LogEntries> separatedValues(const QStringList &lines)
{
    int head = 0;
    while (head < lines.size() && (lines[head].trimmed().isEmpty() || lines[head].startsWith("sep="_L1)))
        ++head;
    if (head >= lines.size() || lines[head].size() > 4'000) return std::nullopt;
    const QChar separator = separatorIn(lines[head]);
    if (lines[head].count(separator) == 0) return std::nullopt;
    const auto header = CsvReader(lines[head], separator, kLogLimits).next();
    if (!header) return std::nullopt;
    const Layout layout = Layout::of(header->cells);
    // A sentence with commas has no such names.
    const auto known =
        std::count_if(layout.columns.begin(), layout.columns.end(), [](Column c) { return c != Column::Other; });
    if (!layout.isGood || known < 1 || leadingStamp(lines[head])) return std::nullopt;
    LogEntries found{LogSource::Table, {}};
    found.zone = layout.zone;
    const QString body = lines.mid(head + 1).join(u'\n');
    CsvReader records(body, separator, kLogLimits, head + 1);
    for (int read = 0; read <= kMostLogRows + 1; ++read) {
        const auto record = records.next();
        if (!record) break;
        auto entry = entryOf(layout, record->cells);
        if (!entry) continue;
        entry->firstLine = record->firstLine;
        entry->lastLine = record->lastLine;
        found.entries.append(*entry);
    }
    return found.entries.isEmpty() ? std::nullopt : std::optional(found);
}

} // namespace logtables

std::optional<LogEntries> tableEntries(const QStringList &lines)
{
    using namespace logtables;
    if (auto found = markdownTable(lines)) return found;
    return separatedValues(lines);
}

// ---- kubectl get events, kubectl describe ----

std::optional<LogEntries> kubernetesEntries(const QStringList &lines)
{
    static const QRegularExpression header(
        u"^\\s*(?:NAMESPACE\\s+)?(?:LAST SEEN|Type)\\s+(?:TYPE\\s+REASON|(?:FIRST SEEN|COUNT)\\s|Reason\\s+Age)"_s);
    static const QRegularExpression gap(u"\\s{2,}"_s);
    LogEntries found{LogSource::KubernetesEvents, {}};
    QStringList names;
    for (int i = 0; i < int(lines.size()); ++i) {
        const QString line = lines[i].trimmed();
        if (header.match(lines[i].left(200)).hasMatch()) {
            names = line.toLower().split(gap);
            continue;
        }
        if (names.isEmpty() || line.isEmpty() || line.startsWith("---"_L1)) continue;
        QStringList cells;
        qsizetype from = 0;
        while (cells.size() + 1 < names.size()) {
            const auto match = gap.match(line, from);
            if (!match.hasMatch()) break;
            cells.append(line.mid(from, match.capturedStart() - from));
            from = match.capturedEnd();
        }
        cells.append(line.mid(from));
        const auto cell = [&](const char *name) { return cells.value(names.indexOf(QLatin1String(name))); };
        QString age = cell("last seen");
        if (age.isEmpty()) age = cell("age");
        static const QRegularExpression amounts(u"^(?:\\d{1,4}[dhms])+"_s);
        const auto match = amounts.match(age);
        if (!match.hasMatch()) {
            if (!found.entries.isEmpty() && cells.size() < 3) found.entries.last().text += u'\n' + line;
            continue;
        }
        LogStamp stamp;
        stamp.written = match.captured();
        stamp.readable = match.captured() + u" ago"_s;
        stamp.hasClock = stamp.isAgo = true;
        const QString object = cell("object");
        const QString text =
            cell("reason") + (object.isEmpty() ? QString() : u' ' + object) + u": "_s + cell("message");
        found.entries.append({i, i, stamp, cell("from"), text});
    }
    return found.entries.isEmpty() ? std::nullopt : std::optional(found);
}

// ---- ts=… level=… msg="…" ----

std::optional<LogEntries> logfmtEntries(const QStringList &lines)
{
    static const QRegularExpression pair(u"([\\w.@/-]{1,60})=(\"(?:[^\"\\\\]|\\\\.)*\"|\\S*)"_s);
    LogEntries found{LogSource::Logfmt, {}};
    int others = 0;
    for (int i = 0; i < int(lines.size()); ++i) {
        const QString &whole = lines[i];
        if (whole.trimmed().isEmpty()) continue;
        const QString line = whole.left(logtables::kLongestRow);
        QHash<QString, QString> values;
        const bool isCandidate = line.contains("msg="_L1) || line.contains("level="_L1) || line.contains("lvl="_L1) ||
                                 line.contains("message="_L1);
        int pairs = 0;
        if (isCandidate)
            for (auto it = pair.globalMatch(line); it.hasNext() && pairs < 100; ++pairs) {
                const auto match = it.next();
                QString value = match.captured(2);
                if (value.startsWith(u'"')) {
                    value = value.mid(1, value.size() - 2);
                    value.replace("\\n"_L1, "\n"_L1)
                        .replace("\\t"_L1, "\t"_L1)
                        .replace("\\\""_L1, "\""_L1)
                        .replace("\\\\"_L1, "\\"_L1);
                }
                if (!values.contains(match.captured(1))) values.insert(match.captured(1), value);
            }
        const auto first = [&](std::initializer_list<const char *> keys) {
            for (const char *key : keys)
                if (const QString value = values.value(QLatin1String(key)); !value.isEmpty()) return value;
            return QString();
        };
        const QString time = first({"time", "ts", "timestamp", "@timestamp", "t", "date", "datetime"});
        const auto stamp = time.isEmpty() ? std::nullopt : stampAt(time, 0);
        const QString text = first({"msg", "message", "event", "err", "error"});
        if (!stamp || !stamp->hasClock || text.isEmpty()) {
            if (found.entries.isEmpty() || isCandidate) {
                ++others;
                continue;
            }
            others += !isTraceLine(whole) && !whole.front().isSpace();
            found.entries.last().text += u'\n' + whole;
            found.entries.last().lastLine = i;
            continue;
        }
        QString said = text;
        if (const QString stack = first({"stack", "stacktrace", "trace"}); stack.contains(u'\n')) said += u'\n' + stack;
        LogEntry entry{i, i, stamp, first({"user", "author", "logger", "component", "service", "app"}), said};
        entry.stamp->written = time;
        found.entries.append(entry);
    }
    if (found.entries.isEmpty() || others > found.entries.size()) return std::nullopt;
    return found;
}

} // namespace nevertwice
