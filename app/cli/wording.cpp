#include "app/cli/wording.h"

#include "app/cli/console.h"
#include "model/domain/eventfiles.h"
#include "model/exchange/localtime.h"

#include <QDateTime>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::cli {

namespace {

// Times of a zone that nobody knows are told in UTC. Qt makes a zone without an offset of any letters ("PST").
QString shownZone(const Moment &moment, const QString &timeZone)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(moment.msecs(), Qt::UTC);
    const bool isUtc = zoneOrUtc(timeZone).offsetFromUtc(time) == 0;
    return isUtc && !QTimeZone::isTimeZoneIdAvailable(timeZone.toLatin1()) ? u"UTC"_s : timeZone;
}

class Page
{
public:
    explicit Page(const Incident &i) : m_incident(i) {}

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
        fact(u"published"_s, timeText(i.publishedAt, i.timeZone));
        const std::pair<QString, Moment> times[] = {{u"started"_s, i.milestones.started},
                                                    {u"detected"_s, i.milestones.detected},
                                                    {u"acknowledged"_s, i.milestones.acknowledged},
                                                    {u"mitigated"_s, i.milestones.mitigated},
                                                    {u"resolved"_s, i.milestones.resolved}};
        for (const auto &[name, moment] : times)
            fact(name, moment.isInstant() ? timeText(moment, i.timeZone) + u' ' + shownZone(moment, i.timeZone)
                                          : timeText(moment, i.timeZone));
        if (const auto minutes = durationMinutes(i)) fact(u"duration"_s, durationText(*minutes));
        fact(u"services"_s, i.services.join(u", "_s));
        fact(u"tags"_s, i.tags.join(u", "_s));
        QStringList people;
        for (const Person &person : i.people)
            people.append(person.role.isNone() ? person.name : u"%1 (%2)"_s.arg(person.name, person.role.word()));
        fact(u"people"_s, people.join(u", "_s));
    }

    QString approvals() const
    {
        QStringList told;
        for (const Approval &approval : m_incident.approvals) {
            const QString at = approval.at.isKnown() ? u' ' + timeText(approval.at, m_incident.timeZone) : QString();
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
            fact(u"interval"_s, u"%1 to %2"_s.arg(timeText(interval.from, m_incident.timeZone),
                                                  timeText(interval.to, m_incident.timeZone)));
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
        for (const Event &event : m_incident.timeline) {
            QString time = event.at.isKnown() ? timeText(event.at, m_incident.timeZone) : event.asWritten;
            if (time.isEmpty()) time = event.clock.isEmpty() ? u"-"_s : event.clock;
            const QString text = QString(event.text).replace(u'\n', u"\n"_s + QString(41, u' '));
            add(visible(u"  %1  %2%3  "_s.arg(time.leftJustified(16), event.starred ? u"*"_s : u" "_s,
                                              codeText(event.kind).leftJustified(18)),
                        Lines::One) +
                text + u'\n');
            details(event);
        }
    }

    // What else is known of an event, in one row below its text.
    void details(const Event &event)
    {
        QStringList known;
        if (!event.author.isEmpty()) known.append(u"by "_s + event.author);
        if (event.end.isKnown()) known.append(u"until "_s + timeText(event.end, m_incident.timeZone));
        if (event.correctedFrom.isKnown())
            known.append(u"recorded at "_s + timeText(event.correctedFrom, m_incident.timeZone));
        if (!event.link.isEmpty()) known.append(event.link);
        for (const Attachment &file : eventAttachments(m_incident, event))
            known.append(file.name);
        if (!known.isEmpty()) row(QString(41, u' ') + known.join(u", "_s));
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
            if (action.due.isKnown()) more.append(u"due "_s + timeText(action.due, m_incident.timeZone));
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
    QString m_text;
};

} // namespace

QString timeText(const Moment &moment, const QString &timeZone)
{
    if (!moment.isInstant()) return moment.isKnown() ? moment.text() : u"-"_s;
    const QTimeZone zone = zoneOrUtc(timeZone);
    const bool isDoubled = localTime(wallTime(moment.msecs(), zone), zone).kind == LocalTime::Kind::Doubled;
    return QDateTime::fromMSecsSinceEpoch(moment.msecs(), zone)
        .toString(isDoubled ? u"yyyy-MM-dd HH:mm t"_s : u"yyyy-MM-dd HH:mm"_s);
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

QString pageOf(const Incident &incident)
{
    return Page(incident).write();
}

} // namespace nevertwice::cli
