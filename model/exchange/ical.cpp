#include "model/exchange/ical.h"

#include "model/exchange/exportwords.h"
#include "model/exchange/links.h"

#include <QDate>
#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace ical {

constexpr qsizetype kLongestLine = 75; // bytes, the line end aside

QString escapedText(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        if (c == u'\n')
            out += "\\n"_L1;
        else if (c == u'\\' || c == u';' || c == u',')
            out += QString(u'\\') + c;
        else if (c.unicode() >= 0x20 && c.unicode() != 0x7F)
            out += c;
    }
    return out;
}

// Long lines go on in the next one behind a space, never in the middle of a character.
QByteArray folded(const QString &line)
{
    const QByteArray utf8 = line.toUtf8();
    QByteArray out;
    qsizetype used = 0;
    for (qsizetype i = 0; i < utf8.size();) {
        qsizetype length = 1;
        while (i + length < utf8.size() && (utf8[i + length] & 0xC0) == 0x80)
            ++length;
        if (used + length > kLongestLine) {
            out += "\r\n ";
            used = 1;
        }
        out += utf8.mid(i, length);
        used += length;
        i += length;
    }
    return out + "\r\n";
}

QString stamp(const Moment &moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment.msecs(), Qt::UTC).toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
}

class Calendar
{
public:
    explicit Calendar(const Moment &now) : m_now(now) {}

    void line(const QString &text) { out += folded(text); }

    void entry(const Incident &incident, const Action &action, const Moment &on, const QString &what,
               const QString &tag)
    {
        const QDate day = on.day();
        const QString title = inOneLine(action.title);
        const QString owner = inOneLine(action.owner);
        QString about = u"%1.%2 %3"_s.arg(incident.ref).arg(action.number).arg(inOneLine(incident.title));
        if (!action.details.isEmpty()) about += u"\n\n"_s + action.details;
        line(u"BEGIN:VEVENT"_s);
        line(u"UID:"_s + action.uuid.toString(QUuid::WithoutBraces) + tag + u"@nevertwice"_s);
        line(u"DTSTAMP:"_s + stamp(m_now));
        line(u"DTSTART;VALUE=DATE:"_s + day.toString(u"yyyyMMdd"_s));
        line(u"DTEND;VALUE=DATE:"_s + day.addDays(1).toString(u"yyyyMMdd"_s));
        line(u"SUMMARY:"_s + escapedText(what + title + (owner.isEmpty() ? QString() : u" ("_s + owner + u')')));
        line(u"DESCRIPTION:"_s + escapedText(about));
        if (mayBeFollowed(action.link)) line(u"URL:"_s + action.link);
        line(u"TRANSP:TRANSPARENT"_s);
        line(u"END:VEVENT"_s);
    }

    QByteArray out;

private:
    const Moment m_now;
};

} // namespace ical

QByteArray calendarOf(const QList<Incident> &incidents, const Moment &now)
{
    ical::Calendar calendar(now);
    calendar.line(u"BEGIN:VCALENDAR"_s);
    calendar.line(u"VERSION:2.0"_s);
    calendar.line(u"PRODID:-//Nevertwice//Actions//EN"_s);
    calendar.line(u"CALSCALE:GREGORIAN"_s);
    for (const Incident &incident : incidents)
        for (const Action &action : incident.actions) {
            if (action.due.isKnown() && !action.isClosed())
                calendar.entry(incident, action, action.due, u"Due: "_s, {});
            if (action.reviewOn.isKnown())
                calendar.entry(incident, action, action.reviewOn, u"Look again: "_s, u"-review"_s);
        }
    calendar.line(u"END:VCALENDAR"_s);
    return calendar.out;
}

} // namespace nevertwice
