#pragma once

#include <QDate>
#include <QString>

#include <functional>
#include <optional>

namespace nevertwice {

// A point in time as far as it is known: nothing, a day, or an instant in UTC to the millisecond. Two moments are the
// same when they say the same; a day is never equal to its midnight.
class Moment
{
public:
    Moment() = default;
    // Outside the years 1 to 9999, which a document cannot write, there is no moment.
    static Moment atMsecs(qint64 msecsSinceEpoch);
    static Moment onDay(QDate day);
    // Reads RFC 3339 ("2023-10-15T10:30:00Z", offsets and fractions allowed) or "2023-10-15"; nothing else.
    static std::optional<Moment> read(const QString &text);

    bool isKnown() const { return m_kind != Kind::Unknown; }
    bool isDay() const { return m_kind == Kind::Day; }
    bool isInstant() const { return m_kind == Kind::Instant; }

    // For a day the start of it in UTC: good for sorting, not for counting minutes.
    qint64 msecs() const { return m_msecs; }
    QDate day() const; // in UTC
    QString text() const;

    bool operator==(const Moment &) const = default;

private:
    enum class Kind : quint8 { Unknown, Day, Instant };
    Moment(qint64 msecs, Kind kind) : m_msecs(msecs), m_kind(kind) {}

    qint64 m_msecs = 0;
    Kind m_kind = Kind::Unknown;
};

// Where the time comes from. Nothing in the model asks the system.
using Clock = std::function<Moment()>;

} // namespace nevertwice
