#pragma once

#include "model/domain/timeline.h"
#include "model/insight/phases.h"

#include <QDateTime>
#include <QString>

namespace nevertwice {

// What a drawing of a timeline says. These are the words of exports: English, and the same on every machine. The window
// has its own, in the language of whoever looks.
class TimelineWords
{
public:
    explicit TimelineWords(const QString &zone) : m_zone(zone) {}
    virtual ~TimelineWords() = default;

    QString zone() const { return m_zone; }

    virtual QString clock(QTime time, bool withSeconds) const; // "14:02"
    virtual QString day(QDate day) const;                      // "Mon 14 Sep 2026"
    virtual QString shortDay(QDate day) const;                 // "14 Sep"
    virtual QString duration(Duration duration) const;         // "2 h 15 min"
    virtual QString phase(Phase phase) const;                  // "Diagnosing"
    virtual QString kind(const Code<EventKind> &kind) const;
    virtual QString about(const QString &clock) const;   // "~14:00"
    virtual QString lost(const QString &duration) const; // "12 min lost"
    virtual QString more(qsizetype count) const;         // "+3 more"
    virtual QString earlier(qsizetype count) const;      // "3 earlier"
    virtual QString later(qsizetype count) const;        // "3 later"
    virtual QString untimed(qsizetype count) const;      // "3 events without a time"
    virtual QString noDay() const;                       // what stands for the day where nobody wrote one
    QString nothing() const;                             // what stands where there is no timeline
    QString timesIn() const;                             // which clock all times are of
    virtual QString line(const QString &text) const;     // a text of people in one line that turns nothing around

private:
    QString m_zone;
};

} // namespace nevertwice
