#include "model/domain/moment.h"

namespace nevertwice {

namespace {

constexpr qint64 kMinute = 60'000;
constexpr qint64 kDay = 24 * 60 * kMinute;
constexpr QDate kEpoch = QDate::fromJulianDay(2'440'588); // 1970-01-01, known before any static is made
constexpr qint64 kFirstMsecs = -62'135'596'800'000;       // 0001-01-01
constexpr qint64 kEndMsecs = 253'402'300'800'000;         // 10000-01-01

// Reads `count` ASCII digits at `from`, or -1.
int digits(QStringView text, qsizetype from, qsizetype count)
{
    if (from + count > text.size()) return -1;
    int number = 0;
    for (qsizetype i = from; i < from + count; ++i) {
        const char16_t c = text[i].unicode();
        if (c < u'0' || c > u'9') return -1;
        number = number * 10 + (c - u'0');
    }
    return number;
}

QDate readDay(QStringView text)
{
    if (text.size() < 10 || text[4] != u'-' || text[7] != u'-') return {};
    const int year = digits(text, 0, 4);
    return year < 1 ? QDate() : QDate(year, digits(text, 5, 2), digits(text, 8, 2));
}

// "Z", "+02:00" or "-0530" in minutes east of Greenwich.
std::optional<int> readOffset(QStringView text)
{
    if (text == u"Z" || text == u"z") return 0;
    if (text.isEmpty() || (text[0] != u'+' && text[0] != u'-')) return std::nullopt;
    const bool colon = text.size() == 6 && text[3] == u':';
    if (!colon && text.size() != 5) return std::nullopt;
    const int hours = digits(text, 1, 2);
    const int minutes = digits(text, colon ? 4 : 3, 2);
    if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59) return std::nullopt;
    return (text[0] == u'-' ? -1 : 1) * (hours * 60 + minutes);
}

} // namespace

Moment Moment::atMsecs(qint64 msecsSinceEpoch)
{
    const bool writable = msecsSinceEpoch >= kFirstMsecs && msecsSinceEpoch < kEndMsecs;
    return writable ? Moment(msecsSinceEpoch, Kind::Instant) : Moment();
}

Moment Moment::onDay(QDate day)
{
    const bool writable = day.isValid() && day.year() >= 1 && day.year() <= 9999;
    return writable ? Moment(kEpoch.daysTo(day) * kDay, Kind::Day) : Moment();
}

std::optional<Moment> Moment::read(const QString &text)
{
    const QStringView view(text);
    const QDate day = readDay(view);
    if (!day.isValid()) return std::nullopt;
    if (view.size() == 10) return onDay(day);
    if (view.size() < 17 || (view[10] != u'T' && view[10] != u't' && view[10] != u' ') || view[13] != u':')
        return std::nullopt;
    const int hour = digits(view, 11, 2);
    const int minute = digits(view, 14, 2);
    int second = 0;
    int millis = 0;
    qsizetype at = 16;
    if (at < view.size() && view[at] == u':') {
        second = digits(view, 17, 2);
        at = 19;
        if (at < view.size() && view[at] == u'.') {
            const qsizetype begin = ++at;
            while (at < view.size() && digits(view, at, 1) >= 0)
                ++at;
            if (at == begin) return std::nullopt;
            for (qsizetype i = 0; i < 3; ++i)
                millis = millis * 10 + (begin + i < at ? digits(view, begin + i, 1) : 0);
        }
    }
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) return std::nullopt;
    const std::optional<int> offset = readOffset(view.mid(at));
    if (!offset) return std::nullopt;
    const Moment moment =
        atMsecs(kEpoch.daysTo(day) * kDay + (hour * 60 + minute - *offset) * kMinute + second * 1000 + millis);
    return moment.isKnown() ? std::optional(moment) : std::nullopt; // an offset may leave the calendar
}

QDate Moment::day() const
{
    if (!isKnown()) return {};
    qint64 days = m_msecs / kDay;
    if (m_msecs % kDay < 0) --days;
    return kEpoch.addDays(days);
}

QString Moment::text() const
{
    if (!isKnown()) return {};
    // A document holds dozens of these and every save writes them: no format strings here.
    char16_t out[24];
    qsizetype length = 0;
    const auto put = [&](int number, int width) {
        for (int i = width - 1; i >= 0; --i, number /= 10)
            out[length + i] = char16_t(u'0' + number % 10);
        length += width;
    };
    const auto mark = [&](char16_t c) { out[length++] = c; };
    const QDate date = day();
    put(date.year(), 4), mark(u'-'), put(date.month(), 2), mark(u'-'), put(date.day(), 2);
    if (isInstant()) {
        const int rest = int(((m_msecs % kDay) + kDay) % kDay);
        mark(u'T'), put(rest / 3'600'000, 2), mark(u':'), put(rest / 60'000 % 60, 2), mark(u':');
        put(rest / 1000 % 60, 2);
        if (rest % 1000 != 0) mark(u'.'), put(rest % 1000, 3);
        mark(u'Z');
    }
    return QString(reinterpret_cast<const QChar *>(out), length);
}

} // namespace nevertwice
