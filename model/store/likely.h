#pragma once

#include "model/search/likeness.h"
#include "model/store/reader.h"

#include <optional>
#include <unordered_map>

namespace nevertwice {

// What was read of other incidents, kept for the next question of somebody who asks again and again while they write.
// Each is known by its version; where the words of the workspace have changed much, all of it is forgotten. Used by one
// thread, with one reader.
class ProfileCache
{
public:
    struct Entry
    {
        qint64 id = 0;
        int version = 0;
        Profile profile; // without `shown`
    };
    const Entry *find(qint64 slot) const;
    void put(qint64 slot, Entry entry);

    // Whether the index of words is to be read again: it need not be for every second of typing.
    bool wantsWords(qint64 lastChange);
    // So many texts the index holds now.
    void settle(int texts);
    // How many incidents there are, as long as the mark of them is the same.
    std::optional<int> incidents(qint64 mark) const { return mark == m_mark ? m_incidents : std::nullopt; }
    void setIncidents(qint64 mark, int incidents)
    {
        m_mark = mark;
        m_incidents = incidents;
    }

    static constexpr size_t kMost = 400;

private:
    std::unordered_map<qint64, Entry> m_entries;
    int m_texts = -1;
    qint64 m_wordsSeen = -1;
    qint64 m_mark = -1;
    std::optional<int> m_incidents;
};

// An incident that is like another one.
struct LikeIncident
{
    IncidentId id;
    double score = 0;
    QList<LikenessReason> reasons;
};

// Those most like this one, which may be a draft that was never saved, the most like first; itself and what lies in
// the trash are never among them.
Result<QList<LikeIncident>> likeIncidents(const Reader &reader, const Incident &incident, int limit,
                                          ProfileCache *cache = nullptr);

// Another incident that is like one, and why in words.
struct SimilarHit
{
    SearchHit hit; // its snippet stays empty
    QString reason;
};

// "Have we seen this before?": the incidents most like this one, which may be a draft that was never saved; itself is
// never among them. Candidates come from the index of words by the rarest words of the draft, and share its causes.
Result<QList<SimilarHit>> similarIncidents(const Reader &reader, const Incident &incident, int limit);

// The same for a text that somebody pasted.
Result<QList<SimilarHit>> similarToText(const Reader &reader, const QString &text, int limit);

// Which of these incidents probably had one cause: groups of two and more, each with a title to propose. Of more than
// kMostGrouped the first are looked at.
struct LikelyGroup
{
    QString title;
    QList<QUuid> incidents;
};
inline constexpr int kMostGrouped = 400;
Result<QList<LikelyGroup>> likelyGroups(const Reader &reader, const QList<QUuid> &incidents);

} // namespace nevertwice
