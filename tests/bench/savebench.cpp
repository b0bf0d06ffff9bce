// A durable save: one field of a 4 KB incident changes. Bare are the very statements of that save, recorded on one copy
// of the file and run on another.
#include "model/store/database.h"
#include "tests/bench/harness.h"
#include "tests/bench/replay.h"
#include "tests/support/generator.h"

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::bench {

namespace {

constexpr int kSaves = 250; // of each kind

struct Edit
{
    QUuid incident;
    int version = 0;
    QList<Patch> patches;
    SaveContext context;
};

struct Kind
{
    QString name;
    Patch (*change)(const Incident &, test::Generator &);
};

const Kind kKinds[] = {
    {u"save: severity"_s,
     [](const Incident &incident, test::Generator &) {
         const bool isLow = incident.severity == Severity::Sev4;
         return Patch{u"severity"_s, incident.severity.word(), isLow ? u"sev2"_s : u"sev4"_s, -1};
     }},
    {u"save: root cause"_s,
     [](const Incident &incident, test::Generator &generator) {
         return Patch{u"root_cause"_s, incident.rootCause, QString(incident.rootCause + u' ' + generator.sentences(8)),
                      -1};
     }},
    {u"save: event"_s,
     [](const Incident &incident, test::Generator &generator) {
         const Event &event = incident.timeline.at(incident.timeline.size() / 2);
         const QString path = u"timeline/%1.text"_s.arg(event.uuid.toString(QUuid::WithoutBraces));
         return Patch{path, event.text, QString(event.text + u' ' + generator.sentences(8)), -1};
     }},
};

void save(Workspace &workspace, const Edit &edit)
{
    (void)sure(workspace.commit(edit.incident, edit.version, edit.patches, edit.context));
}

// The edits, and what SQLite is told when they are saved. Incidents are drawn from all over the file.
std::pair<std::vector<Edit>, std::vector<Script>> record(const Kind &kind, const QString &path)
{
    const auto workspace = sure(Workspace::open(path, Access::ReadWrite, steadyClock()));
    const std::vector<quint32> ids = sure(workspace->reader().ids());
    test::Generator generator({.seed = 77});
    Recorder recorder(workspace->reader().database().handle());
    std::pair<std::vector<Edit>, std::vector<Script>> all;
    for (int i = 0; i < kSaves; ++i) {
        const Incident incident =
            sure(workspace->reader().incident(IncidentId{ids[generator.dice().below(quint32(ids.size()))]}));
        const int version = sure(workspace->reader().row(incident.uuid)).version;
        all.first.push_back({incident.uuid, version, {kind.change(incident, generator)}, {}});
        recorder.take();
        save(*workspace, all.first.back());
        all.second.push_back(recorder.take());
    }
    return all;
}

} // namespace

QList<Comparison> benchSave(Library &library)
{
    QList<Comparison> table;
    for (const Kind &kind : kKinds) {
        const auto recorded = record(kind, library.copy(u"recorded"_s));
        const auto &edits = recorded.first;
        const auto &scripts = recorded.second;
        const QString ourFile = library.copy(u"ours"_s);
        const QString bareFile = library.copy(u"bare"_s);
        {
            const auto workspace = sure(Workspace::open(ourFile, Access::ReadWrite, steadyClock()));
            Bare bare(bareFile, Bare::Use::Writing);
            for (const Script &script : scripts)
                bare.prepare(script);
            table.append(compare(
                kind.name, kSaves, [&](int i) { save(*workspace, edits[size_t(i)]); },
                [&](int i) { bare.run(scripts[size_t(i)]); }));
        }
        compareFiles(ourFile, bareFile);
    }
    return table;
}

} // namespace nevertwice::bench
