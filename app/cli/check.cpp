#include "app/cli/commands.h"
#include "app/cli/selecting.h"
#include "app/cli/taking.h"

#include "model/domain/document.h"
#include "model/domain/teamsettings.h"
#include "model/exchange/decoding.h"
#include "model/exchange/files.h"
#include "model/exchange/sarif.h"
#include "model/insight/checks/checks.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::cli {

namespace {

struct Asked
{
    QStringList paths;
    QStringList refs;
    Level level = Level::Warning;
};

// What is to be looked at, and how bad a finding has to be to count.
std::optional<Asked> askedFor(Context &cx)
{
    Asked asked;
    const auto wrong = [&](const QString &reason, const QString &advice) {
        cx.fail(Status::Usage, {Error::Kind::Usage, {}, reason, advice});
        return std::nullopt;
    };
    static const QStringList formats{u"text"_s, u"json"_s, u"sarif"_s};
    if (cx.arguments.has("format") && !formats.contains(cx.arguments.value("format")))
        return wrong(u"there is no format \"%1\" of findings"_s.arg(cx.arguments.value("format")),
                     u"Use --format text, json or sarif."_s);
    if (cx.arguments.has("level")) {
        const auto level = Code<Level>::read(cx.arguments.value("level")).known();
        if (!level)
            return wrong(u"there is no level \"%1\""_s.arg(cx.arguments.value("level")),
                         u"Use --level error, warning or hint."_s);
        asked.level = *level;
    }
    if (cx.arguments.words.isEmpty() != cx.arguments.has("all"))
        return wrong(u"it wants either files, folders and REFs, or --all"_s, u"See `nevertwice-cli help check`."_s);
    if (cx.arguments.words.count(u"-"_s) > 1)
        return wrong(u"- is given twice"_s, u"Standard input can be read once."_s);
    for (const QString &word : cx.arguments.words)
        if (const QString path = fileNamed(word); word == "-"_L1 || QFileInfo::exists(path))
            asked.paths.append(path);
        else
            asked.refs.append(word);
    return asked;
}

class Checking
{
public:
    explicit Checking(Context &cx) : m_cx(cx) { m_options.now = cx.now(); }

    // The levels of the workspace, where one takes part.
    bool takeLevels()
    {
        if (!m_cx.workspace()) return false;
        auto levels = m_cx.reader().setting(QString::fromLatin1(TeamSettings::kCheckLevels));
        if (!levels) {
            m_cx.fail(levels.error());
            return false;
        }
        m_options.levels = TeamSettings::read({{QString::fromLatin1(TeamSettings::kCheckLevels), *levels}}).checks;
        return true;
    }

    void checkDocument(const ReadBatch::Document &document)
    {
        QList<Finding> found = check(document.incident, m_options);
        if (isRetold(document)) found.removeIf(isToldOnce);
        m_told = &document;
        if (found.isEmpty()) return;
        const SourcePlaces places(textOf(document));
        QHash<QString, int> lines; // what the reader knew of its rows
        for (const Finding &finding : document.incident.findings)
            if (finding.line) lines.insert(finding.place, *finding.line);
        for (Finding finding : found) {
            if (!finding.line && lines.contains(finding.place)) finding.line = lines.value(finding.place);
            const bool isJson = document.original.isEmpty();
            const Region region = isJson ? Region() : places.regionOf(document.incident, finding);
            if (!isJson) finding.line = region.line;
            add(finding, document.file, document.incident, region);
        }
    }

    bool checkIncident(const Incident &incident)
    {
        auto knowledge = m_cx.reader().knowledge(incident);
        if (!knowledge) {
            m_cx.fail(knowledge.error().whileTrying(u"check %1"_s.arg(incident.ref)));
            return false;
        }
        m_options.workspace = *knowledge;
        for (const Finding &finding : check(incident, m_options))
            add(finding, {}, incident, {});
        m_options.workspace.reset();
        return true;
    }

    const QList<LocatedFinding> &findings() const { return m_findings; }

private:
    void add(const Finding &finding, const QString &file, const Incident &incident, const Region &region)
    {
        // A document told in two fields stands once in its file.
        if (!m_findings.isEmpty() && !file.isEmpty()) {
            const LocatedFinding &last = m_findings.last();
            const bool isSame = last.file == file && last.region == region && last.finding.check == finding.check &&
                                last.finding.message == finding.message && region.column > 0;
            if (isSame) return;
        }
        m_findings.append({finding, file, incident.ref, incident.uuid.toString(QUuid::WithoutBraces), region});
    }

    // "Outage of the shop" and "Outage of the shop: a fairy tale" in one file are the same one.
    bool isRetold(const ReadBatch::Document &document) const
    {
        if (!m_told || m_told->file != document.file) return false;
        const QString first = m_told->incident.title.simplified().toCaseFolded();
        return !first.isEmpty() && document.incident.title.simplified().toCaseFolded().startsWith(first);
    }

    // What is missing or weakly promised was said of the report itself; its retelling is not asked for it again.
    static bool isToldOnce(const Finding &finding)
    {
        const CheckInfo *info = checkInfo(finding.check);
        return info && (info->family == CheckFamily::Gaps || info->family == CheckFamily::Promises);
    }

    static QString textOf(const ReadBatch::Document &document) { return decoded(document.original).text; }

    Context &m_cx;
    CheckOptions m_options;
    QList<LocatedFinding> m_findings;
    const ReadBatch::Document *m_told = nullptr; // the one that was checked before
};

bool checkPaths(Context &cx, const QStringList &paths, Checking &checking, QList<ReadBatch::Problem> &problems)
{
    if (paths.isEmpty()) return true;
    QFile input;
    if (paths.contains(u"-"_s) && !input.open(stdin, QIODevice::ReadOnly)) {
        cx.fail(Status::File, {Error::Kind::Io, u"read standard input"_s, u"it is closed"_s, u"Name a file."_s});
        return false;
    }
    const ReadBatch batch = readPaths(paths, input, [&](int done, int all) {
        if (all > 1) cx.console.progress(u"Reading %1 of %2"_s.arg(done).arg(all));
        return true;
    });
    for (const ReadBatch::Document &document : batch.documents)
        checking.checkDocument(document);
    for (const ReadBatch::Problem &problem : batch.problems) {
        if (problem.weight != ReadBatch::Weight::Lost) continue;
        cx.tell(problem.error);
        problems.append(problem);
    }
    return true;
}

bool checkRefs(Context &cx, const QStringList &refs, Checking &checking)
{
    QList<Incident> incidents;
    for (const QString &ref : refs) {
        const auto found = cx.incident(ref);
        if (!found) return false;
        incidents.append(found->incident);
    }
    for (const Incident &incident : std::as_const(incidents))
        if (!checking.checkIncident(incident)) return false;
    return true;
}

bool checkAll(Context &cx, Checking &checking)
{
    const auto rows = selectIncidents(cx, std::nullopt);
    if (!rows) return false;
    qsizetype done = 0;
    for (const IncidentRow &row : *rows) {
        auto incident = cx.reader().incident(row.id);
        if (!incident) {
            cx.fail(incident.error().whileTrying(u"read %1"_s.arg(row.ref)));
            return false;
        }
        if (!checking.checkIncident(*incident)) return false;
        cx.console.progress(u"Checking %1 of %2"_s.arg(++done).arg(rows->size()));
    }
    return true;
}

// "notes/outage.md:14:8: warning: ... [blame-language]", as compilers print it, so that editors jump to it.
QString lineOf(const LocatedFinding &located)
{
    const Finding &finding = located.finding;
    QString where = located.file.isEmpty() ? located.ref : located.file;
    if (finding.line) where += u":%1"_s.arg(*finding.line);
    if (finding.line && located.region.column > 0) where += u":%1"_s.arg(located.region.column);
    if (!finding.line) where += u": "_s + finding.place;
    return u"%1: %2: %3 [%4]"_s.arg(where, finding.level.word(), finding.message, finding.check);
}

QJsonObject objectOf(const LocatedFinding &located)
{
    QJsonObject object = toDocument(located.finding);
    object.insert(u"file"_s, located.file.isEmpty() ? QJsonValue() : QJsonValue(located.file));
    object.insert(u"ref"_s, located.ref.isEmpty() ? QJsonValue() : QJsonValue(located.ref));
    object.insert(u"uuid"_s, located.uuid);
    return object;
}

QString sumOf(const FindingCounts &counts)
{
    const auto some = [](int count, const QString &one) {
        return u"%1 %2%3"_s.arg(count).arg(one, count == 1 ? u""_s : u"s"_s);
    };
    if (counts.all() == 0) return u"Nothing to say: well done."_s;
    return u"%1, %2, %3."_s.arg(some(counts.errors, u"error"_s), some(counts.warnings, u"warning"_s),
                                some(counts.hints, u"hint"_s));
}

void print(Context &cx, const QList<LocatedFinding> &found, const QList<ReadBatch::Problem> &problems)
{
    const QString format = cx.wantsJson() ? u"json"_s : cx.arguments.value("format");
    if (format == "sarif"_L1) return cx.console.json(sarif(found, cx.workspacePath()));
    if (format == "json"_L1) {
        QJsonArray list;
        for (const LocatedFinding &located : found)
            list.append(objectOf(located));
        QJsonObject object = takenObject({}, problems);
        object.remove("incidents"_L1);
        object.insert("findings"_L1, list);
        return cx.console.json(object);
    }
    QList<Finding> bare;
    for (const LocatedFinding &located : found) {
        cx.console.line(lineOf(located));
        bare.append(located.finding);
    }
    if (!found.isEmpty() || problems.isEmpty()) cx.console.note(sumOf(counted(bare)));
}

} // namespace

Status checkDocuments(Context &cx)
{
    const auto asked = askedFor(cx);
    if (!asked) return cx.status();
    Checking checking(cx);
    const bool isOpened = !cx.arguments.workspace.isEmpty() || cx.arguments.has("all") || !asked->refs.isEmpty();
    if (isOpened && !checking.takeLevels()) return cx.status();
    QList<ReadBatch::Problem> problems;
    if (!checkPaths(cx, asked->paths, checking, problems) || !checkRefs(cx, asked->refs, checking)) return cx.status();
    if (cx.arguments.has("all") && !checkAll(cx, checking)) return cx.status();
    // What is below the level is not shown.
    QList<LocatedFinding> shown;
    bool isReached = false;
    for (const LocatedFinding &located : checking.findings()) {
        const bool counts = reaches(located.finding.level, asked->level);
        isReached = isReached || counts;
        if (counts || !cx.arguments.has("level")) shown.append(located);
    }
    print(cx, shown, problems);
    if (const Status status = statusOf(problems); status != Status::Done) return status;
    return isReached ? Status::Nothing : Status::Done;
}

} // namespace nevertwice::cli
