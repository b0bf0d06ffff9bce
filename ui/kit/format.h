#pragma once

#include "model/domain/moment.h"

#include <QString>
#include <QTimeZone>

#include <chrono>

namespace nevertwice {

// How long, in the two units that matter: "45 s", "7 min", "1 h 31 min", "4 d 3 h".
QString durationText(std::chrono::milliseconds duration);

// The zone in which the times of an incident are shown. A name nobody knows falls back to UTC, and says so.
class ShownZone
{
public:
    explicit ShownZone(const QString &name);

    QString name() const { return m_name; } // "Europe/Berlin"
    bool isFallback() const { return m_isFallback; }
    QDateTime at(const Moment &moment) const;     // precondition: an instant
    QDate dayOf(const Moment &moment) const;      // a day-only moment keeps its day, whatever the zone
    QString offsetAt(const Moment &moment) const; // "UTC+2"

private:
    QString m_name;
    QTimeZone m_zone;
    bool m_isFallback = false;
};

// In the order of the locale. Nothing is written for what is not known.
enum class Seconds { Hide, Show };
QString timeText(const Moment &moment, const ShownZone &zone, Seconds seconds = Seconds::Hide); // "14:02"
QString dayText(QDate day);                                                                     // "14 Sep 2026"
QString longDayText(QDate day);                                                                 // "Monday, 14 Sep 2026"
QString dateTimeText(const Moment &moment, const ShownZone &zone);                              // "14 Sep 2026, 14:02"
QString dateTimeZoneText(const Moment &moment, const ShownZone &zone); // "14 Sep 2026, 14:02 UTC+2"

// With the zone where the clock of the reader shows another time, and short then: "Yesterday, 14:02 UTC+2".
QString dateTimeOtherZoneText(const Moment &moment, const ShownZone &zone, QDate today);

// For lists: "Today", "Yesterday", "14 Sep", "14 Sep 2025".
QString ageText(QDate day, QDate today);

QString numberText(qint64 number);
QString percentText(double percent);

// A text of unknown direction inside a sentence of ours: its direction ends where it ends.
QString isolated(const QString &text);
// A path as the person knows it: "~/Documents/acme.nevertwice".
QString shownPath(const QString &path);
// A path or another text that is written from left to right in every language.
QString leftToRight(const QString &text);
// In one line, with what would turn the direction of the rest or hide itself made visible.
QString oneLine(const QString &text);
// In a menu and on a button, where a single & marks a key.
QString asMenuText(QString text);
// In a tooltip, which would guess markup from some of them and never break a line of the others.
QString asToolTip(const QString &words);

} // namespace nevertwice
