#pragma once

#include "tests/crash/report.h"
#include "tests/crash/typist.h"
#include "tests/support/faultvfs.h"

#include <optional>

namespace nevertwice::crash {

// Something that can be made to fail at its n-th use.
class Breaker
{
public:
    virtual ~Breaker() = default;
    virtual QString name() const = 0;
    virtual void beforeOpening() {}
    virtual void arm(qint64 at, test::FaultRecurrence recurrence) = 0;
    // What was tried is over; the file is still open.
    virtual void afterwards() {}
    virtual void heal() = 0;
    virtual qint64 failures() const = 0;
    // Whether the sentence names the right trouble.
    virtual bool explains(const Error &error) const = 0;
};

// What one tries to do while it fails.
struct Scenario
{
    enum class Start { NoFile, Closed, Open, OpenWithoutLog };

    QString name;
    Start start = Start::Open;
    std::optional<Deed> deed; // none: what `start` leads up to (create, open) or away from (close)
    bool closes = false;
};
const QList<Scenario> &scenarios();

// Tries every scenario with every point at which the breaker can fail.
class Sweep
{
public:
    Sweep(Report &report, const Task &task);

    // The first points are all tried, of the others as many as the task says.
    void run(const Scenario &scenario, Breaker &breaker);
    QStringList remarks() const;

private:
    struct Stage
    {
        std::unique_ptr<Workspace> workspace;
        Typist typist;
        QList<Acknowledged> acknowledged;
    };

    void makeTemplate();
    void layOut(Scenario::Start start) const;
    std::optional<Stage> prepare(const Scenario &scenario, Breaker &breaker);
    Result<QList<Acknowledged>> act(const Scenario &scenario, Stage &stage);
    bool tryAt(const Scenario &scenario, Breaker &breaker, qint64 at, test::FaultRecurrence recurrence);
    void judgeAfter(const QString &where, const Scenario &scenario, const Result<QList<Acknowledged>> &outcome,
                    Stage &stage);
    void checkThatWorkGoesOn(const QString &where);

    Report &m_report;
    Task m_task;
    QString m_template;
    QString m_path;
    Typist m_typist;
    QList<Acknowledged> m_acknowledged; // in the template
    int m_refused = 0;                  // told as an error
    int m_unharmed = 0;                 // done all the same
    QStringList m_doneUntold;           // told as an error, and in the file: the scenarios
    QStringList m_leftBehind;           // pieces of a workspace that could not be created
};

} // namespace nevertwice::crash
