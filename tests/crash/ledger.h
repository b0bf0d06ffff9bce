#pragma once

#include <QList>
#include <QString>
#include <QUuid>

namespace nevertwice {
struct Incident;
}

namespace nevertwice::crash {

// What somebody was told is saved, with enough to find it again.
struct Acknowledged
{
    enum class Kind { Workspace, Incident, Cause, Setting, Attachment };

    Kind kind = Kind::Incident;
    QString name; // the uuid of an incident or a cause, the name of a setting, the hash of an attachment
    int version = 0;
    QUuid saveId;
    QString content; // an incident's fingerprint, a cause's title, a setting's value
};

// The same for incidents a person would call the same.
QString fingerprint(const Incident &incident);

// A file of acknowledgements. A line that was written has left this process: killing it takes nothing back.
class Ledger
{
public:
    explicit Ledger(const QString &path);
    ~Ledger();
    Ledger(const Ledger &) = delete;
    Ledger &operator=(const Ledger &) = delete;

    void write(const Acknowledged &acknowledged);
    // What should not have happened at all, for the report.
    void complain(const QString &sentence);

private:
    int m_file;
};

struct ReadLedger
{
    QList<Acknowledged> acknowledged;
    QStringList complaints;
};
ReadLedger readLedger(const QString &path);

} // namespace nevertwice::crash
