// Likeness: drafts that are planted (70 and 40 words of a hundred are those of an incident of the library) against
// FTS5's own `order by rank` over the same words, and how many of them are found among the first ten.
#include "model/store/database.h"
#include "model/store/likely.h"
#include "model/store/wordindex.h"
#include "tests/bench/harness.h"
#include "tests/support/likedrafts.h"

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::bench {

namespace likenessbench {

constexpr size_t kPlanted = 200;
constexpr size_t kBare = 10; // it takes seconds each

struct Planted
{
    Incident draft;
    IncidentId source;
};

std::vector<Planted> plant(const Reader &reader, int sharedPercent, int size)
{
    test::Generator generator({.seed = 23, .count = 1});
    std::vector<Planted> all;
    while (all.size() < kPlanted) {
        const IncidentId id{1 + qint64(generator.dice().below(quint32(size)))};
        const auto source = reader.incident(id);
        if (source) all.push_back({test::likeIn(sharedPercent, *source, generator), id});
    }
    return all;
}

QString anyOf(const Incident &draft)
{
    QStringList terms;
    const QStringList words = (draft.title + u' ' + draft.summary).split(u' ', Qt::SkipEmptyParts).mid(0, 50);
    for (QString word : words)
        terms.append(u'"' + word.remove(u'"') + u'"');
    return terms.join(" OR "_L1);
}

} // namespace likenessbench

QList<Comparison> benchLikeness(Library &library)
{
    using namespace likenessbench;
    const auto workspace = sure(Workspace::open(library.path(), Access::ReadOnly, steadyClock()));
    const auto reader = sure(workspace->openReader());
    const auto bare = sure(Database::open(library.path(), Database::Mode::ReadOnly));
    QList<Comparison> lines;
    for (const int shared : {70, 40}) {
        const std::vector<Planted> all = plant(*reader, shared, library.size());
        (void)sure(likeIncidents(*reader, all.front().draft, 10)); // the vocabulary is in memory then
        int found = 0;
        Comparison line{u"like a draft, %1 % shared"_s.arg(shared), {}, {}};
        for (size_t i = 0; i < all.size(); ++i) {
            QList<LikeIncident> like;
            line.ours.add(costOf([&] { like = sure(likeIncidents(*reader, all[i].draft, 10)); }));
            for (const LikeIncident &one : std::as_const(like))
                found += one.id == all[i].source ? 1 : 0;
            if (i % (kPlanted / kBare) != 0) continue;
            line.bare.add(costOf([&] {
                Statement rows =
                    bare->statement("select rowid from search where search match ? order by rank limit 10");
                rows.bind(anyOf(all[i].draft));
                while (sure(rows.step()))
                    continue;
            }));
        }
        lines.append(line);
        std::printf("planted with %d %% of the words shared: %d of %d found\n", shared, found, int(all.size()));
    }
    return lines;
}

} // namespace nevertwice::bench
