#pragma once

#include "model/domain/directory.h"
#include "model/domain/incident.h"
#include "tests/support/vocabulary.h"

namespace nevertwice::test {

// Any number of incidents of 3 to 6 KB as a company might have had them, one at a time and in the order of time. The
// same options give the same values on every machine, uuids included. Drawn words are skewed as in real text; services,
// tags, people and causes come from small catalogues, so that they return.
class Generator
{
public:
    struct Options
    {
        quint64 seed = 1;
        int count = 10'000; // how many are spread over the years; more can be taken
        int years = 4;      // that end with 2025
        int words = Vocabulary::kMost;
    };

    Generator() : Generator(Options()) {}
    explicit Generator(const Options &options);

    // The next incident. It has no ref: the workspace gives them.
    Incident next();

    const QList<Cause> &causes() const { return m_causes; }
    const QStringList &services() const { return m_services; }
    const QStringList &people() const { return m_people; }
    const QStringList &tags() const { return m_tags; }
    const Vocabulary &vocabulary() const { return m_vocabulary; }
    // The stream of this generator, for whoever wants more of the same kind (queries, edits).
    Dice &dice() { return m_dice; }

    QUuid uuid();
    QString sentences(int words);

private:
    void makeCatalogues();
    QString title();
    Milestones milestones();
    void writeTimeline(Incident &incident);
    void writeActions(Incident &incident);
    void linkCauses(Incident &incident);
    void fillDirectories(Incident &incident);
    Moment later(const Moment &from, std::span<const int> minutes);

    Options m_options;
    Vocabulary m_vocabulary;
    Dice m_dice;
    qint64 m_made = 0;
    QList<Cause> m_causes;
    QStringList m_services;
    QStringList m_people;
    QStringList m_tags;
};

} // namespace nevertwice::test
