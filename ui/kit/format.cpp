#include "ui/kit/format.h"

#include "model/domain/zone.h"
#include "ui/kit/inenglish.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

struct Format
{
    Q_DECLARE_TR_FUNCTIONS(Format)
};

constexpr QChar kFirstStrongIsolate(0x2068);
constexpr QChar kLeftToRightIsolate(0x2066);
constexpr QChar kPopIsolate(0x2069);

bool isDirectionControl(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069) || code == 0x200e || code == 0x200f;
}

// The locale's own way, without the seconds some locales have even in their short form.
QString clockFormat(Seconds seconds)
{
    QString format = shownLocale().timeFormat(QLocale::ShortFormat);
    format.remove(u":ss"_s).remove(u".ss"_s);
    if (seconds == Seconds::Show) {
        const qsizetype minutes = format.lastIndexOf(u"mm"_s);
        format.insert(minutes + 2, u":ss"_s);
    }
    return format;
}

} // namespace

QString durationText(std::chrono::milliseconds duration)
{
    const qint64 seconds = duration.count() / 1000;
    const qint64 minutes = seconds / 60;
    const qint64 hours = minutes / 60;
    const qint64 days = hours / 24;
    const QLocale locale = shownLocale();
    if (seconds < 60) return Format::tr("%1 s", "seconds").arg(locale.toString(seconds));
    if (minutes < 60) return Format::tr("%1 min", "minutes").arg(locale.toString(minutes));
    if (hours < 24)
        return minutes % 60 == 0 ? Format::tr("%1 h", "hours").arg(locale.toString(hours))
                                 : Format::tr("%1 h %2 min", "hours and minutes")
                                       .arg(locale.toString(hours), locale.toString(minutes % 60));
    return hours % 24 == 0
               ? Format::tr("%1 d", "days").arg(locale.toString(days))
               : Format::tr("%1 d %2 h", "days and hours").arg(locale.toString(days), locale.toString(hours % 24));
}

ShownZone::ShownZone(const QString &name) : m_name(name), m_zone(zoneNamed(name))
{
    if (m_zone.isValid()) return;
    m_zone = QTimeZone::utc();
    m_isFallback = true;
}

QDateTime ShownZone::at(const Moment &moment) const
{
    return QDateTime::fromMSecsSinceEpoch(moment.msecs(), m_zone);
}

QDate ShownZone::dayOf(const Moment &moment) const
{
    if (!moment.isKnown()) return {};
    return moment.isDay() ? moment.day() : at(moment).date();
}

QString ShownZone::offsetAt(const Moment &moment) const
{
    const int seconds = m_zone.offsetFromUtc(at(moment).toUTC());
    if (seconds == 0) return u"UTC"_s;
    const int minutes = qAbs(seconds) / 60;
    // A true minus sign; "UTC+5:30" only where the minutes say something.
    const QChar sign = seconds < 0 ? QChar(0x2212) : u'+';
    const QString hours = u"UTC%1%2"_s.arg(sign).arg(minutes / 60);
    return minutes % 60 == 0 ? hours : u"%1:%2"_s.arg(hours).arg(minutes % 60, 2, 10, QChar(u'0'));
}

QString timeText(const Moment &moment, const ShownZone &zone, Seconds seconds)
{
    return moment.isInstant() ? shownLocale().toString(zone.at(moment).time(), clockFormat(seconds)) : QString();
}

QString dayText(QDate day)
{
    return shownLocale().toString(day, Format::tr("d MMM yyyy", "a day with its year"));
}

QString longDayText(QDate day)
{
    return shownLocale().toString(day, Format::tr("dddd, d MMM yyyy", "a day with its name and year"));
}

QString dateTimeText(const Moment &moment, const ShownZone &zone)
{
    if (!moment.isKnown()) return {};
    const QString day = dayText(zone.dayOf(moment));
    return moment.isDay() ? day : Format::tr("%1, %2", "date, time").arg(day, timeText(moment, zone));
}

QString dateTimeZoneText(const Moment &moment, const ShownZone &zone)
{
    const QString text = dateTimeText(moment, zone);
    return moment.isInstant() ? Format::tr("%1 %2", "date and time, zone").arg(text, zone.offsetAt(moment)) : text;
}

QString dateTimeOtherZoneText(const Moment &moment, const ShownZone &zone, QDate today)
{
    const bool isOther =
        moment.isInstant() && zone.at(moment).offsetFromUtc() !=
                                  QDateTime::fromMSecsSinceEpoch(moment.msecs(), Qt::LocalTime).offsetFromUtc();
    if (!isOther) return dateTimeText(moment, zone);
    const QString time =
        Format::tr("%1, %2", "date, time").arg(ageText(zone.dayOf(moment), today), timeText(moment, zone));
    return Format::tr("%1 %2", "date and time, zone").arg(time, zone.offsetAt(moment));
}

QString ageText(QDate day, QDate today)
{
    if (!day.isValid()) return {};
    if (day == today) return Format::tr("Today");
    if (day.addDays(1) == today) return Format::tr("Yesterday");
    if (day.year() == today.year()) return shownLocale().toString(day, Format::tr("d MMM", "a day of this year"));
    return dayText(day);
}

QString numberText(qint64 number)
{
    return shownLocale().toString(number);
}

QString percentText(double percent)
{
    return Format::tr("%1 %", "percentage").arg(shownLocale().toString(percent, 'g', 4));
}

QString isolated(const QString &text)
{
    return kFirstStrongIsolate + text + kPopIsolate;
}

QString shownPath(const QString &path)
{
    const QString home = QDir::homePath() + u'/';
    return path.startsWith(home) ? u"~/"_s + path.mid(home.size()) : path;
}

QString leftToRight(const QString &text)
{
    return kLeftToRightIsolate + text + kPopIsolate;
}

QString asMenuText(QString text)
{
    return text.replace(u'&', "&&"_L1);
}

QString asToolTip(const QString &words)
{
    if (words.isEmpty()) return {};
    return u"<p>"_s + words.toHtmlEscaped().replace(u'\n', "<br>"_L1) + u"</p>"_s;
}

QString oneLine(const QString &text)
{
    QString line = text.simplified();
    for (QChar &c : line)
        if (isDirectionControl(c) || c.category() == QChar::Other_Control) c = QChar(0xfffd);
    return line;
}

} // namespace nevertwice
