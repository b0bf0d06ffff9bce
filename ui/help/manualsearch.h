#pragma once

#include "ui/help/manualpages.h"

namespace nevertwice {

// One page in which all that was typed was found.
struct ManualHit
{
    QString page;
    QString snippet; // the words found stand between kHitBegin and kHitEnd; empty where only the title has them

    bool operator==(const ManualHit &) const = default;
};

// The pages made ready to be searched while somebody types.
class ManualSearch
{
public:
    ManualSearch() = default;
    // Their placeholders are filled: keys are found as they are shown.
    explicit ManualSearch(const QList<ManualPage> &pages);

    // The words of what was typed, each a list of what stands for it, as other searches take them.
    static QList<QStringList> wordsIn(const QString &typed);
    // Those with all the words, whole or begun, the best first: in the title, then in a heading, then often.
    QList<ManualHit> find(const QString &typed) const;

private:
    struct Entry
    {
        QString page;
        QString title;
        QString headings;
        QString text;
    };
    static int weight(const Entry &entry, const QStringList &word);

    QList<Entry> m_entries;
};

} // namespace nevertwice
