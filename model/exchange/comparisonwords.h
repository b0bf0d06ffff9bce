#pragma once

#include "model/exchange/timelinewords.h"
#include "model/insight/comparison.h"

namespace nevertwice {

// What a comparison of incidents says. These are the words of files and of the command line: English, and the same on
// every machine. The window has its own, in the language of whoever looks.
class ComparisonWords
{
public:
    ComparisonWords() : m_words(QString()) {}
    virtual ~ComparisonWords() = default;

    // The words that it shares with the drawing of one timeline.
    virtual const TimelineWords &timeline() const { return m_words; }

    virtual QString title(qsizetype count) const; // "3 incidents from the start of their impact"
    virtual QString scale(bool isEven) const;     // which scale of time it is
    virtual QString impactBegan() const;
    virtual QString began(const QString &day, const QString &clock) const; // the clock is empty for a day
    virtual QString after(CourseStep step, const QString &duration) const; // "noticed after 3 min"
    virtual QString missing(CourseStep step, ComparedIncident::Known known) const;
    virtual QString leads(qsizetype count, const QString &lost) const; // "2 false leads, 12 min lost"
    virtual QString noStart(ComparedIncident::Known known) const;

    // ---- the differences, in whole sentences ----
    virtual QString whichTimes(const QString &now, const QString &before) const;
    virtual QString differs(CourseStep step, const QString &before, const QString &now) const;
    virtual QString same(CourseStep step, const QString &both) const;
    virtual QString onlyBefore(CourseStep step, const QString &before) const;
    virtual QString notThisTime(CourseStep step, const QString &before) const; // it goes on
    virtual QString onlyNow(CourseStep step, const QString &now) const;
    struct Spread
    {
        QString shortest;
        QString fastest; // its ref
        QString longest;
        QString slowest;
        QString median;
        qsizetype unknown = 0;
    };
    virtual QString spread(CourseStep step, const Spread &spread) const;
    virtual QString leadsDiffer(const QString &before, const QString &now) const; // empty: nothing was lost
    virtual QString leadsInAll(qsizetype incidents, qsizetype of, const QString &lost) const;

    // The name of a column.
    virtual QString column(CourseStep step) const; // "Noticed after"
    virtual QString incidentColumn() const;
    virtual QString beganColumn() const;
    virtual QString leadsColumn() const;

    // Of an incident: "Mon 14 Sep 2026, 14:02"; empty where nothing is known.
    QString startOf(const ComparedIncident &incident) const;
    // "INC-12  Checkout was down", in one line.
    QString nameOf(const ComparedIncident &incident) const;

private:
    TimelineWords m_words;
};

// What is different, in sentences.
struct ComparisonDifferences
{
    QStringList lastTime; // the last one to begin beside the one before it
    QStringList all;      // how far they lie apart, where there are more than two or no order is known

    QStringList lines() const { return lastTime + all; }
    bool operator==(const ComparisonDifferences &) const = default;
};
ComparisonDifferences differencesOf(const IncidentComparison &comparison, const ComparisonWords &words);

// A row for each incident, the names of the columns first.
QList<QStringList> comparisonTable(const IncidentComparison &comparison, const ComparisonWords &words);

// Sentences and table, for where no picture can be.
QString comparisonMarkdown(const IncidentComparison &comparison, const ComparisonWords &words);

} // namespace nevertwice
