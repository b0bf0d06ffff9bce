#pragma once

#include "model/domain/result.h"
#include "model/store/filesystem.h"

#include <QString>

namespace nevertwice {

enum class IfThere { Refuse, Replace };

// A file on its way: made beside its target under a name of its own, put in place in one step when it is complete and
// on the disk. Whatever goes wrong before leaves nothing behind, and what a run leaves that was killed goes with the
// next draft for the same target; in a network, where none tells whether another is at work, after a week.
class Draft
{
public:
    // Whoever may read and write `like` may read and write the file; without one it is as any new file.
    static Result<Draft> beside(const QString &target, IfThere ifThere, const QString &like);
    static Result<Draft> beside(const QString &target, IfThere ifThere, const QString &like, FileSystem place);
    ~Draft();
    Draft(Draft &&other) noexcept;
    Draft(const Draft &) = delete;

    // Empty at first. No connection may be open to it when it is put in place.
    QString path() const { return m_path; }
    Result<void> putInPlace();

    // What drafts are called: leftovers of a run that was killed.
    static QString namePattern() { return QStringLiteral("*.part"); }

private:
    Draft(QString target, QString path, IfThere ifThere, int lock)
        : m_target(std::move(target)), m_path(std::move(path)), m_ifThere(ifThere), m_lock(lock)
    {
    }
    void letGo();

    QString m_target;
    QString m_path; // empty once it is in place
    IfThere m_ifThere;
    int m_lock; // held while somebody works on it; -1 for none
};

} // namespace nevertwice
