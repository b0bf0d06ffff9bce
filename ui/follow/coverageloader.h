#pragma once

#include "model/insight/coverage.h"
#include "model/insight/postmortems.h"
#include "ui/kit/readerthread.h"

#include <QDate>

namespace nevertwice {

// A postmortem that somebody should write, and by when.
struct OwedPostmortem
{
    IncidentRow incident;
    PostmortemStanding standing = PostmortemStanding::Unreviewed;
    std::optional<QDate> due;
};

struct Coverage
{
    QList<CauseCoverage> rows;
    QHash<QUuid, QString> causes;      // their titles
    QHash<QUuid, ActionRow> actions;   // by uuid, those that stand in a cell
    QHash<QUuid, QString> latest;      // the incidents a promise would be added to: "INC-7 Checkout down"
    QList<OwedPostmortem> postmortems; // late ones first, those without a day last
};

// Reads what was promised against each cause, and which postmortems are owed, on a thread of its own.
class CoverageLoader : public QObject
{
    Q_OBJECT

public:
    explicit CoverageLoader(std::unique_ptr<Reader> reader, QObject *parent = nullptr);

    // Returns at once; answers loaded() or failed(), unless it is asked again first. With a query ("team:payments")
    // only the causes and the postmortems of incidents that answer it.
    void load(const QString &query, const Moment &now);

signals:
    void loaded(const nevertwice::Coverage &coverage);
    void failed(const nevertwice::Error &error);

private:
    ReaderThread m_thread;
};

} // namespace nevertwice
