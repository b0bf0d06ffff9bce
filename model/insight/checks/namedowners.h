#pragma once

#include "model/insight/checks/families.h"

#include <QSet>
#include <QString>

// Who sees to an action and by when, where its words say it without a field. Not for others.
namespace nevertwice::checking {

// The names by which people of the incident are called in its texts, in small letters.
QSet<QString> namesOf(const Incident &incident);

// "Anna to call them", "(Anna, by Friday)", "the platform team will ...", "@anna", "owner: ...".
class NamedOwners
{
public:
    explicit NamedOwners(const Subject &subject);

    bool names(const Action &action) const;
    // A text beside the list says it, perhaps of all of them: "all of these are owned by ...".
    bool isSaidOfAll() const { return m_isSaidOfAll; }

private:
    bool isNamed(const QString &name) const { return m_names.contains(name.toLower()); }
    bool namesTeam(const Prose &prose) const;
    bool says(const Action &action, const char *list) const;

    const Subject &m_subject;
    QSet<QString> m_names;
    bool m_isEachLed = false; // every action begins with "Word to do": those are names, whoever they are
    bool m_isSaidOfAll = false;
};

// "by Friday", "12 May", "Q3", "weekly", in the action or in the name of its list.
bool namesDay(const Subject &subject, const Action &action);
// A text beside the list gives a day, perhaps to all of them.
bool isDaySaidOfAll(const Subject &subject);

} // namespace nevertwice::checking
