#include "app/cli/wording.h"

#include "app/cli/console.h"
#include "model/domain/eventfiles.h"
#include "model/domain/zone.h"
#include "model/exchange/localtime.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::cli {

namespace {

// Times of a zone that nobody knows are told in UTC.
QString shownZone(const QString &timeZone)
{
    return zoneNamed(timeZone).isValid() ? timeZone : u"UTC"_s;
}

constexpr qsizetype kTimeWidth = 16;
constexpr qsizetype kBesideTime = 25; // the mark and the kind of an event

class Page
{
public:
    Page(const Incident &i, const QList<CustomField> &fields) : m_incident(i), m_fields(fields) {}

    QString write()
    {
        const Incident &i = m_incident;
        row(i.ref + u"  "_s + titleText(i.title));
        facts();
        section(u"summary"_s, u"Summary"_s, i.summary);
        impact();
        timeline();
        section(u"trigger"_s, u"Trigger"_s, i.trigger);
        section(u"detection"_s, u"Detection"_s, i.detection);
        section(u"root_cause"_s, u"Root cause"_s, i.rootCause);
        section(u"resolution"_s, u"Resolution"_s, i.resolution);
        section(u"lessons"_s, u"Lessons"_s, i.lessons.text);
        section(u"went_well"_s, u"What went well"_s, i.lessons.wentWell);
        section(u"went_wrong"_s, u"What went wrong"_s, i.lessons.wentWrong);
        section(u"got_lucky"_s, u"Where we got lucky"_s, i.lessons.gotLucky);
        causes();
        actions();
        questions();
        for (const OtherSection &other : i.otherSections)
            section({}, other.heading.isEmpty() ? u"(without heading)"_s : other.heading, other.text);
        return m_text.trimmed();
    }

private:
    void add(const QString &text) { m_text += text; }
    void row(const QString &text) { add(visible(text, Lines::One) + u'\n'); }

    void fact(const QString &name, const QString &value)
    {
        if (!value.isEmpty() && value != "-"_L1) row(u"  %1 %2"_s.arg((name + u':').leftJustified(14), value));
    }

    void facts()
    {
        const Incident &i = m_incident;
        QStringList codes{codeText(i.severity), codeText(i.state), codeText(i.classification)};
        codes.removeAll(u"-"_s);
        fact(u"is"_s, codes.join(u", "_s));
        if (i.review != Review::None || !i.reviewReason.isEmpty())
            fact(u"review"_s,
                 i.reviewReason.isEmpty() ? codeText(i.review) : u"%1 (%2)"_s.arg(codeText(i.review), i.reviewReason));
        fact(u"approvals"_s, approvals());
        fact(u"published"_s, zonedTime(i.publishedAt));
        const std::pair<QString, Moment> times[] = {{u"started"_s, i.milestones.started},
                                                    {u"detected"_s, i.milestones.detected},
                                                    {u"acknowledged"_s, i.milestones.acknowledged},
                                                    {u"mitigated"_s, i.milestones.mitigated},
                                                    {u"resolved"_s, i.milestones.resolved}};
        for (const auto &[name, moment] : times)
            fact(name, zonedTime(moment));
        if (const auto minutes = durationMinutes(i)) fact(u"duration"_s, durationText(*minutes));
        fact(u"services"_s, i.services.join(u", "_s));
        fact(u"tags"_s, i.tags.join(u", "_s));
        QStringList people;
        for (const Person &person : i.people)
            people.append(person.role.isNone() ? person.name : u"%1 (%2)"_s.arg(person.name, person.role.word()));
        fact(u"people"_s, people.join(u", "_s));
        for (const OwnField &own : ownFields(i.custom, m_fields))
            fact(own.name, own.value.isBool() ? (own.value.toBool() ? u"yes"_s : u"no"_s) : amountText(own.value));
    }

    // To the second where it was noted so.
    QString time(const Moment &moment) const
    {
        const bool isExact = moment.isInstant() && moment.msecs() % 60'000 != 0;
        return timeText(moment, m_incident.timeZone, isExact ? Seconds::Show : Seconds::Hide);
    }

    QString zonedTime(const Moment &moment) const
    {
        return moment.isInstant() ? time(moment) + u' ' + shownZone(m_incident.timeZone) : time(moment);
    }

    QString approvals() const
    {
        QStringList told;
        for (const Approval &approval : m_incident.approvals) {
            const QString at = approval.at.isKnown() ? u' ' + zonedTime(approval.at) : QString();
            told.append(u"%1 (%2%3)"_s.arg(approval.name, codeText(approval.verdict), at));
        }
        return told.join(u", "_s);
    }

    void impact()
    {
        const Impact &impact = m_incident.impact;
        section(u"impact"_s, u"Impact"_s, impact.text);
        QStringList users;
        if (impact.usersPercent) users.append(QString::number(*impact.usersPercent, 'g', 15) + u" %"_s);
        if (impact.usersCount) users.append(QString::number(*impact.usersCount));
        const QString requests = amountText(impact.requests);
        const QString money = amountText(impact.money);
        const bool isCounted = !users.isEmpty() || !requests.isEmpty() || !money.isEmpty();
        if (!isCounted && impact.intervals.isEmpty()) return;
        if (impact.text.isEmpty()) heading(m_incident.headings.value(u"impact"_s, u"Impact"_s));
        fact(u"users"_s, users.join(u", "_s));
        fact(u"requests"_s, requests);
        fact(u"money"_s, money);
        for (const Interval &interval : impact.intervals)
            fact(u"interval"_s, u"%1 to %2"_s.arg(time(interval.from), time(interval.to)));
    }

    static QString amountText(const QJsonValue &amount)
    {
        return amount.isDouble() ? QString::number(amount.toDouble(), 'g', 15) : amount.toString();
    }

    void heading(const QString &text)
    {
        row({});
        row(text);
    }

    void section(const QString &key, const QString &name, const QString &text)
    {
        if (text.isEmpty()) return;
        heading(m_incident.headings.value(key, name));
        add(u"  "_s + QString(text).replace(u'\n', u"\n  "_s) + u'\n');
    }

    void timeline()
    {
        if (m_incident.timeline.isEmpty()) return;
        heading(m_incident.headings.value(u"timeline"_s, u"Timeline"_s));
        qsizetype width = kTimeWidth;
        for (const Event &event : m_incident.timeline)
            if (event.at.isKnown()) width = std::max(width, time(event.at).size());
        const QString indent(width + kBesideTime, u' ');
        for (const Event &event : m_incident.timeline) {
            QString when = event.at.isKnown() ? time(event.at) : event.asWritten;
            if (when.isEmpty()) when = event.clock.isEmpty() ? u"-"_s : event.clock;
            const QString text = QString(event.text).replace(u'\n', u'\n' + indent);
            add(visible(u"  %1  %2%3  "_s.arg(when.leftJustified(width), event.starred ? u"*"_s : u" "_s,
                                              codeText(event.kind).leftJustified(18)),
                        Lines::One) +
                text + u'\n');
            details(event, indent);
        }
    }

    // What else is known of an event, in one row below its text.
    void details(const Event &event, const QString &indent)
    {
        QStringList known;
        if (!event.author.isEmpty()) known.append(u"by "_s + event.author);
        if (event.end.isKnown()) known.append(u"until "_s + time(event.end));
        if (event.correctedFrom.isKnown()) known.append(u"recorded at "_s + time(event.correctedFrom));
        if (!event.link.isEmpty()) known.append(event.link);
        for (const Attachment &file : eventAttachments(m_incident, event))
            known.append(file.name);
        if (!known.isEmpty()) row(indent + known.join(u", "_s));
    }

    void causes()
    {
        if (m_incident.causes.isEmpty()) return;
        heading(u"Causes"_s);
        for (const CauseLink &cause : m_incident.causes)
            row(u"  %1  %2 (%3)"_s.arg(codeText(cause.role).leftJustified(18), cause.title, codeText(cause.category)));
    }

    void actions()
    {
        if (m_incident.actions.isEmpty()) return;
        heading(u"Actions"_s);
        for (const Action &action : m_incident.actions) {
            row(u"  %1.%2  %3  %4"_s.arg(m_incident.ref, QString::number(action.number),
                                         codeText(action.status).leftJustified(11), action.title));
            QStringList more;
            if (!action.owner.isEmpty()) more.append(u"owner "_s + action.owner);
            if (action.due.isKnown()) more.append(u"due "_s + time(action.due));
            if (!action.link.isEmpty()) more.append(action.link);
            if (!more.isEmpty()) row(u"      "_s + more.join(u", "_s));
        }
    }

    void questions()
    {
        if (m_incident.questions.isEmpty()) return;
        heading(u"Questions"_s);
        for (const Question &question : m_incident.questions) {
            row(u"  %1  %2"_s.arg((question.resolved ? u"resolved"_s : u"open"_s).leftJustified(8),
                                  QString(question.text).replace(u'\n', u' ')));
            QStringList more;
            if (!question.by.isEmpty()) more.append(u"by "_s + question.by);
            if (!question.section.isEmpty()) more.append(u"about "_s + question.section);
            if (!more.isEmpty()) row(QString(12, u' ') + more.join(u", "_s));
        }
    }

    const Incident &m_incident;
    const QList<CustomField> &m_fields;
    QString m_text;
};

} // namespace

QString timeText(const Moment &moment, const QString &timeZone, Seconds seconds)
{
    if (!moment.isInstant()) return moment.isKnown() ? moment.text() : u"-"_s;
    const QTimeZone zone = zoneOrUtc(timeZone);
    const bool isDoubled = localTime(wallTime(moment.msecs(), zone), zone).kind == LocalTime::Kind::Doubled;
    const QString form = seconds == Seconds::Show ? u"yyyy-MM-dd HH:mm:ss"_s : u"yyyy-MM-dd HH:mm"_s;
    return QDateTime::fromMSecsSinceEpoch(moment.msecs(), zone).toString(isDoubled ? form + u" t"_s : form);
}

QString counted(qint64 count, const QString &one)
{
    return u"%1 %2%3"_s.arg(count).arg(one, count == 1 ? u""_s : u"s"_s);
}

QString were(qint64 count, const QString &one)
{
    return counted(count, one) + (count == 1 ? u" was"_s : u" were"_s);
}

QString durationText(double minutes)
{
    const qint64 whole = qint64(minutes);
    QStringList parts;
    if (whole >= 24 * 60) parts.append(u"%1 d"_s.arg(whole / (24 * 60)));
    if (whole / 60 % 24 > 0) parts.append(u"%1 h"_s.arg(whole / 60 % 24));
    if (whole < 24 * 60 && (whole % 60 > 0 || parts.isEmpty())) parts.append(u"%1 min"_s.arg(whole % 60));
    return parts.join(u' ');
}

QString titleText(const QString &title)
{
    return title.isEmpty() ? u"(without title)"_s : title;
}

QString asOneWord(const QString &text)
{
    static const QRegularExpression special(u"[^\\p{L}\\p{N}_./+@%:=,-]"_s);
    if (!text.isEmpty() && !text.contains(special)) return text;
    return u'\'' + QString(text).replace(u'\'', "'\\''"_L1) + u'\'';
}

QString pageOf(const Incident &incident, const QList<CustomField> &fields)
{
    return Page(incident, fields).write();
}

} // namespace nevertwice::cli
