#include "model/exchange/trackercsv.h"

#include "model/domain/actionstatus.h"
#include "model/exchange/csvreader.h"
#include "model/exchange/timereader.h"
#include "model/exchange/trackerlinks.h"

#include <QHash>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace trackercsv {

constexpr qsizetype kMostProblems = 1'000;
constexpr qsizetype kMostWords = 40;
constexpr qsizetype kLongestCell = 400;                              // of what is looked at or shown
constexpr qsizetype kProgressStep = 128 * 1024;                      // whoever gives it up waits as long as that takes
constexpr CsvLimits kTrackerLimits{2'048, 1024 * 1024, 1024 * 1024}; // a file may be one line of a hundred megabytes

// A row that speaks of a ticket somebody linked.
struct Told
{
    int line = 0;
    QString written;
    QString word;
    Code<ActionStatus> status;
    bool isLeftAlone = false;
    Moment closedAt;
    QString twoDays; // "3/4/2026" as written, where the day can come first or the month
    Moment closedMonthFirst;
    bool isDisputed = false;
};

class Planner
{
public:
    Planner(const TrackerFile &file, const TrackerMapping &mapping, const QList<LinkedAction> &actions)
        : m_file(file), m_mapping(mapping), m_actions(actions)
    {
        m_link = columnOf(mapping.columns.link);
        m_status = columnOf(mapping.columns.status);
        m_outcome = columnOf(mapping.columns.outcome);
        m_closed = columnOf(mapping.columns.closed);
        for (qsizetype i = 0; i < actions.size(); ++i) {
            const QString address = trackerAddress(actions[i].action.link);
            if (address.isEmpty()) continue;
            m_byAddress[address].append(i);
            if (const QString key = trackerKeyOf(address); !key.isEmpty()) m_byKey[key].append(i);
        }
    }

    bool knowsColumns() const { return m_link >= 0 && m_status >= 0; }

    bool read(const TrackerProgress &progress)
    {
        CsvReader records(QStringView(m_file.text).sliced(m_file.bodyAt), m_file.separator, kTrackerLimits,
                          m_file.bodyLine);
        qsizetype told = 0;
        while (const auto record = records.next()) {
            row(*record);
            if (m_file.bodyAt + records.position() - told < kProgressStep) continue;
            told = m_file.bodyAt + records.position();
            if (progress && !progress(told, m_file.text.size())) return false;
        }
        return true;
    }

    TrackerPlan plan()
    {
        settleTimes();
        for (qsizetype i = 0; i < m_actions.size(); ++i)
            if (!trackerAddress(m_actions[i].action.link).isEmpty()) judge(i);
        std::stable_sort(m_plan.changes.begin(), m_plan.changes.end(), [](const auto &a, const auto &b) {
            return std::pair(!a.isConflict(), a.line) < std::pair(!b.isConflict(), b.line);
        });
        std::stable_sort(m_plan.problems.begin(), m_plan.problems.end(),
                         [](const auto &a, const auto &b) { return a.line < b.line; });
        return m_plan;
    }

private:
    int columnOf(const QString &head) const { return head.isEmpty() ? -1 : int(m_file.heads.indexOf(head)); }

    static QString cell(const CsvRecord &record, int column)
    {
        return column < 0 ? QString() : record.cells.value(column).trimmed();
    }

    void problem(TrackerProblem::Kind kind, int line, const QString &detail = {})
    {
        ++m_plan.problemCount;
        if (m_plan.problems.size() < kMostProblems) m_plan.problems.append({kind, line, detail.left(kLongestCell)});
    }

    // Cells without anything behind the last head do no harm.
    bool isRagged(const CsvRecord &record) const
    {
        if (record.cells.size() < m_file.heads.size()) return true;
        return std::any_of(record.cells.begin() + m_file.heads.size(), record.cells.end(),
                           [](const QString &cell) { return !cell.trimmed().isEmpty(); });
    }

    void row(const CsvRecord &record)
    {
        using Kind = TrackerProblem::Kind;
        ++m_plan.rows;
        const int line = record.firstLine + 1;
        if (record.isOpen) return problem(Kind::OpenQuote, line);
        if (record.isCut) return problem(Kind::TooLong, line);
        if (isRagged(record)) return problem(Kind::Ragged, line, QString::number(record.cells.size()));
        weighOrder(cell(record, m_closed));
        const QString link = cell(record, m_link);
        if (link.isEmpty()) return problem(Kind::NoLink, line);
        if (link.contains(QChar::ReplacementCharacter)) return problem(Kind::Unreadable, line, link);
        const QString address = trackerAddress(link);
        const QString key = address.isEmpty() ? trackerKey(link) : QString();
        if (address.isEmpty() && key.isEmpty()) return problem(Kind::StrangeLink, line, link);
        const QList<qsizetype> actions = address.isEmpty() ? m_byKey.value(key) : m_byAddress.value(address);
        if (actions.isEmpty()) {
            ++m_plan.strangers;
            return;
        }
        tell(record, line, actions);
    }

    void tell(const CsvRecord &record, int line, const QList<qsizetype> &actions)
    {
        using Kind = TrackerProblem::Kind;
        const QString status = cell(record, m_status);
        const QString outcome = cell(record, m_outcome);
        if (status.isEmpty()) return problem(Kind::NoStatus, line);
        if ((status + outcome).contains(QChar::ReplacementCharacter)) return problem(Kind::Unreadable, line, status);
        Told told;
        told.line = line;
        told.written = (outcome.isEmpty() ? status : u"%1, %2"_s.arg(status, outcome)).left(kLongestCell);
        told.word = trackerWord(status);
        judgeWord(told, status, outcome);
        if (!told.status.isKnown() && !told.isLeftAlone) problem(Kind::StrangeWord, line, status);
        if (const QString closed = cell(record, m_closed); !closed.isEmpty()) {
            date(told, closed);
            if (!told.closedAt.isKnown()) problem(Kind::StrangeTime, line, closed);
        }
        int other = 0; // the line of a row that says otherwise
        for (const qsizetype action : actions)
            if (const int disputed = keep(action, told); disputed > 0) other = disputed;
        if (other > 0) problem(Kind::Disagrees, line, QString::number(other));
    }

    void judgeWord(Told &told, const QString &status, const QString &outcome)
    {
        const auto said = m_mapping.words.constFind(told.word);
        told.isLeftAlone = said != m_mapping.words.constEnd() && said->isEmpty();
        told.status = said != m_mapping.words.constEnd() ? Code<ActionStatus>::read(*said) : usualMeaning(status);
        const auto word = std::find_if(m_plan.words.begin(), m_plan.words.end(), [&](const TrackerWord &known) {
            return trackerWord(known.written) == told.word;
        });
        if (word != m_plan.words.end())
            ++word->rows;
        else if (m_plan.words.size() < kMostWords)
            m_plan.words.append({status.left(kLongestCell), told.status, told.isLeftAlone, 1});
        // Closed is closed; that it will not be done stands in the column beside it.
        if (told.status == ActionStatus::Done && usualMeaning(outcome) == ActionStatus::WontDo)
            told.status = ActionStatus::WontDo;
    }

    static void date(Told &told, const QString &written)
    {
        told.closedAt = {};
        if (const auto moment = Moment::read(written)) {
            told.closedAt = *moment;
            return;
        }
        TimeContext context;
        const Result<ReadTime> dayFirst = readTime(written.left(64), context);
        if (!dayFirst) return;
        told.closedAt = dayFirst->at;
        if (!dayFirst->guesses.contains(TimeGuess::NumericOrder)) return;
        context.order = DateOrder::MonthFirst;
        const Result<ReadTime> monthFirst = readTime(written.left(64), context);
        told.twoDays = written.left(64);
        told.closedMonthFirst = monthFirst ? monthFirst->at : Moment();
    }

    // A column is written in one order: "3/25/2026" in any of its rows says what "3/4/2026" is in the others.
    void weighOrder(const QString &written)
    {
        static const QRegularExpression numbers(u"\\A([0-9]{1,2})[/-]([0-9]{1,2})[/-][0-9]{2}"_s);
        if (written.isEmpty() || (m_isDayFirst && m_isMonthFirst)) return;
        const auto match = numbers.match(written.left(16));
        if (!match.hasMatch()) return;
        const int first = match.captured(1).toInt();
        const int second = match.captured(2).toInt();
        if (first > 12 && first <= 31 && second <= 12) m_isDayFirst = true;
        if (second > 12 && second <= 31 && first <= 12) m_isMonthFirst = true;
    }

    // Where no row tells which number is the day, or two tell different things, no day is better than a wrong one.
    void settleTimes()
    {
        QMap<int, QString> unsettled;
        for (Told &told : m_told) {
            if (told.twoDays.isEmpty()) continue;
            if (m_isDayFirst != m_isMonthFirst) {
                if (m_isMonthFirst) told.closedAt = told.closedMonthFirst;
                continue;
            }
            told.closedAt = {};
            unsettled.insert(told.line, told.twoDays);
        }
        for (auto it = unsettled.constBegin(); it != unsettled.constEnd(); ++it)
            problem(TrackerProblem::Kind::UnclearTime, it.key(), it.value());
    }

    // Two rows about one ticket that say different things cannot both be right, and nobody can tell which is:
    // gives the line of the other one then.
    int keep(qsizetype action, const Told &told)
    {
        const auto known = m_told.find(action);
        if (known == m_told.end()) {
            m_told.insert(action, told);
        } else if (known->status != told.status || known->word != told.word) {
            known->isDisputed = true;
            return known->line;
        }
        return 0;
    }

    void judge(qsizetype at)
    {
        const LinkedAction &linked = m_actions[at];
        const auto told = m_told.constFind(at);
        if (told == m_told.constEnd()) {
            ++m_plan.untold;
            return;
        }
        if (told->isDisputed || told->isLeftAlone || !told->status.isKnown()) return;
        const Code<ActionStatus> here = linked.action.status;
        const Code<ActionStatus> there = told->status;
        const QString before = linked.action.extra[QLatin1StringView(kTrackerStatus)].toString();
        TrackerChange change{linked.incident, linked.action.uuid, linked.name, linked.action.title,        here, there,
                             told->written,   told->closedAt,     told->line,  TrackerChange::Why::Follows};
        // What was done and then shown to work is further than any tracker can say.
        if (change.isAgreed()) {
            ++m_plan.same;
            if (before != there.word()) m_plan.agreed.append(change);
            return;
        }
        const bool isFinerHere = there == ActionStatus::Open && isUnderWay(here);
        if (before == there.word() || (before.isEmpty() && isFinerHere)) {
            ++m_plan.kept;
            return;
        }
        change.why = whyOf(linked.action, there, before);
        m_plan.changes.append(change);
    }

    static TrackerChange::Why whyOf(const Action &action, const Code<ActionStatus> &there, const QString &before)
    {
        if (!before.isEmpty() && before == action.status.word()) return TrackerChange::Why::Follows;
        const bool wasOpenThere = before == Code<ActionStatus>(ActionStatus::Open).word();
        if (!before.isEmpty() && !(wasOpenThere && isUnderWay(action.status) && isClosed(action, there)))
            return TrackerChange::Why::BothChanged;
        if (!action.isClosed()) return TrackerChange::Why::Follows;
        return isClosed(action, there) ? TrackerChange::Why::ClosedOtherwise : TrackerChange::Why::Reopens;
    }

    // Many trackers know only open and closed: what is under way or blocked here is open there, and nobody disagrees.
    static bool isUnderWay(const Code<ActionStatus> &status)
    {
        return status == ActionStatus::InProgress || status == ActionStatus::Blocked;
    }

    static bool isClosed(Action action, const Code<ActionStatus> &status)
    {
        action.status = status;
        return action.isClosed();
    }

    const TrackerFile &m_file;
    const TrackerMapping &m_mapping;
    const QList<LinkedAction> &m_actions;
    QHash<QString, QList<qsizetype>> m_byAddress;
    QHash<QString, QList<qsizetype>> m_byKey;
    QHash<qsizetype, Told> m_told;
    int m_link = -1;
    int m_status = -1;
    int m_outcome = -1;
    int m_closed = -1;
    bool m_isDayFirst = false; // as some row of the column of times shows
    bool m_isMonthFirst = false;
    TrackerPlan m_plan;
};

} // namespace trackercsv

int TrackerPlan::conflicts() const
{
    return int(std::count_if(changes.begin(), changes.end(), [](const auto &change) { return change.isConflict(); }));
}

Result<TrackerFile> readTrackerFile(const QByteArray &bytes, const TrackerProgress &progress)
{
    const auto refused = [](const QString &reason, const QString &advice) {
        return Error{Error::Kind::Invalid, {}, reason, advice};
    };
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("\xD0\xCF\x11\xE0"))
        return refused(u"it is a workbook or an archive, not a table of text"_s, u"Save it as CSV, then try again."_s);
    TrackerFile file;
    auto text = decodedWhile(bytes, progress);
    if (!text) return Error{Error::Kind::Cancelled, {}, {}, {}};
    file.encoding = text->encoding;
    file.text = std::move(text->text);
    const QStringView whole(file.text);
    qsizetype at = 0;
    int line = 0;
    const auto lineAt = [&whole](qsizetype from) {
        const qsizetype end = whole.indexOf(u'\n', from);
        return whole.sliced(from, (end < 0 ? whole.size() : end) - from);
    };
    // Excel writes "sep=;" before the head.
    while (at < whole.size() && (lineAt(at).trimmed().isEmpty() || lineAt(at).startsWith("sep="_L1))) {
        at = std::min(at + lineAt(at).size() + 1, whole.size());
        ++line;
    }
    const QStringView first = lineAt(at);
    file.separator = separatorIn(first.first(std::min(first.size(), trackercsv::kTrackerLimits.line)));
    CsvReader head(whole.sliced(at), file.separator, trackercsv::kTrackerLimits, line);
    const auto record = head.next();
    if (!record) return refused(u"there is nothing in it"_s, u"Fetch or export the file again."_s);
    if (record->isOpen || record->isCut || record->cells.size() < 2)
        return refused(u"its first line is no head of a table"_s,
                       u"The first line names the columns, parted by commas, semicolons, bars or tabs."_s);
    for (const QString &cell : record->cells)
        file.heads.append(cell.trimmed());
    file.bodyAt = at + head.position();
    file.bodyLine = head.line();
    return file;
}

Result<TrackerPlan> planTracker(const TrackerFile &file, const TrackerMapping &mapping,
                                const QList<LinkedAction> &actions, const TrackerProgress &progress)
{
    trackercsv::Planner planner(file, mapping, actions);
    if (!planner.knowsColumns())
        return Error{Error::Kind::Invalid,
                     {},
                     u"the columns of link and status are not both in the file"_s,
                     u"Say which columns they are."_s};
    if (!planner.read(progress)) return Error{Error::Kind::Cancelled, {}, {}, {}};
    return planner.plan();
}

void applyTracker(Action &action, const TrackerChange &change, TrackerChoice choice, const Moment &now)
{
    action.extra.insert(QLatin1StringView(kTrackerStatus), change.there.word());
    if (choice == TrackerChoice::Keep) return;
    const bool wasClosed = action.isClosed();
    setStatus(action, change.there, now);
    const bool isPast = change.closedAt.isKnown() && change.closedAt.msecs() <= now.msecs();
    if (action.isClosed() && !wasClosed && isPast) action.closedAt = change.closedAt;
    if (action.status == ActionStatus::WontDo && action.reason.isEmpty()) action.reason = change.written;
}

} // namespace nevertwice
