#pragma once

#include "model/domain/codes.h"
#include "model/domain/result.h"

#include <QString>
#include <QUuid>

#include <vector>

namespace nevertwice {

class Reader;

// What one can go to by a few letters: an incident, a cause, an action.
struct SwitchTarget
{
    enum class Kind { Incident, Cause, Action };

    Kind kind = Kind::Incident;
    QUuid uuid;
    QUuid incident; // the one that an action came from, or itself
    QString ref;    // "INC-12", "INC-12.3"; none for a cause
    QString title;
    Code<Severity> severity; // of an incident
    bool isOpen = false;     // an incident that goes on, an action not done

    bool operator==(const SwitchTarget &) const = default;
};

// The names of everything in a workspace, in memory: a key press looks through a hundred thousand of them. For a
// worker; filled when first asked, and again where somebody saved since.
class SwitchIndex
{
public:
    explicit SwitchIndex(const Reader &reader) : m_reader(reader) {}

    // The best for these letters; for none the open incidents, the newest first.
    Result<QList<SwitchTarget>> find(const QString &typed, int most);

private:
    struct Name
    {
        SwitchTarget target;
        QString folded; // ref and title
    };

    Result<void> refresh();
    Result<void> readIncidents();
    Result<void> readCauses();
    Result<void> readActions();
    void add(const SwitchTarget &target);

    const Reader &m_reader;
    std::vector<Name> m_names; // incidents, the newest first, causes, actions
    qint64 m_seen = -1;
};

} // namespace nevertwice
