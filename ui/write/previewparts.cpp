#include "ui/write/previewparts.h"

#include "ui/kit/codetext.h"
#include "ui/kit/format.h"
#include "ui/write/sections.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

struct PreviewText
{
    Q_DECLARE_TR_FUNCTIONS(PreviewText)
};

// A text of ours, with nothing in it that would end a cell or begin something else. What turns the direction in it is
// the language's own.
QString escaped(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        if (u"\\`*_{}[]<>|#~"_s.contains(c)) out += u'\\';
        out += c;
    }
    return out;
}

// A text of people, in one line.
QString asCell(const QString &text)
{
    return escaped(oneLine(text));
}

// What a person wrote as Markdown stays it, but does not break the row.
QString asRow(const QString &markdown)
{
    QString text = markdown.simplified();
    return text.replace(u'|', "\\|"_L1);
}

// The day stands where it begins, and seconds where they are known.
QString timeCell(const Event &event, const ShownZone &zone, QDate before)
{
    if (!event.at.isKnown()) return asCell(event.asWritten);
    const QDate day = zone.dayOf(event.at);
    const Seconds seconds = event.precision == Precision::Second ? Seconds::Show : Seconds::Hide;
    const QString time = event.at.isInstant() ? escaped(timeText(event.at, zone, seconds)) : QString();
    if (day == before && !time.isEmpty()) return time;
    const QString said = u"**%1**"_s.arg(escaped(dayText(day)));
    return time.isEmpty() ? said : said + u"<br>"_s + time;
}

QString timelineTable(const Incident &incident)
{
    const ShownZone zone(incident.timeZone);
    QString table = u"| %1 | %2 | %3 |\n|---|---|---|\n"_s.arg(
        escaped(PreviewText::tr("Time")), escaped(PreviewText::tr("Kind")), escaped(PreviewText::tr("What happened")));
    QDate day;
    for (const Event &event : incident.timeline) {
        table +=
            u"| %1 | %2 | %3 |\n"_s.arg(timeCell(event, zone, day), asCell(codeText(event.kind)), asRow(event.text));
        if (event.at.isKnown()) day = zone.dayOf(event.at);
    }
    return table;
}

// A line for each time in which people were harmed.
QString intervalList(const Incident &incident)
{
    const ShownZone zone(incident.timeZone);
    const auto shown = [&zone](const Moment &moment) {
        return moment.isKnown() ? dateTimeZoneText(moment, zone) : PreviewText::tr("not known");
    };
    QString list;
    for (const Interval &interval : incident.impact.intervals)
        list += u"- %1\n"_s.arg(escaped(
            PreviewText::tr("%1 until %2", "a time, a later time").arg(shown(interval.from), shown(interval.to))));
    return list;
}

QString causeList(const Incident &incident)
{
    QString list;
    for (const CauseLink &cause : incident.causes)
        list += u"- **%1** (%2)\n"_s.arg(asCell(cause.title), asCell(codeText(cause.role)));
    return list;
}

QString actionList(const Incident &incident)
{
    QString list;
    for (const Action &action : incident.actions) {
        QStringList facts{asCell(codeText(action.status)), asCell(action.owner)};
        if (action.due.isKnown()) facts.append(escaped(PreviewText::tr("due %1").arg(longDayText(action.due.day()))));
        facts.removeAll(QString());
        list += u"- [%1] %2 — %3\n"_s.arg(QChar(action.closedAt.isKnown() ? u'x' : u' '))
                    .arg(asCell(action.title), facts.join(u", "_s));
    }
    return list;
}

QString actionTable(const Incident &incident)
{
    QString table = u"| %1 | %2 | %3 | %4 |\n|---|---|---|---|\n"_s.arg(
        escaped(PreviewText::tr("Action")), escaped(PreviewText::tr("Owner")), escaped(PreviewText::tr("Due")),
        escaped(PreviewText::tr("Status")));
    for (const Action &action : incident.actions)
        table += u"| %1 | %2 | %3 | %4 |\n"_s.arg(asCell(action.title), asCell(action.owner),
                                                  action.due.isKnown() ? escaped(dayText(action.due.day())) : QString(),
                                                  asCell(codeText(action.status)));
    return incident.actions.isEmpty() ? QString() : table;
}

QString lessons(const Lessons &said)
{
    QString text = said.text;
    const std::pair<QString, QString> parts[] = {{PreviewText::tr("What went well"), said.wentWell},
                                                 {PreviewText::tr("What went wrong"), said.wentWrong},
                                                 {PreviewText::tr("Where we got lucky"), said.gotLucky}};
    for (const auto &[heading, part] : parts)
        if (!part.isEmpty()) text += u"\n\n### %1\n\n%2"_s.arg(asCell(heading), part);
    return text;
}

QString markdownOf(const Section &section, const Incident &incident, ActionsAs actions)
{
    switch (section.kind) {
    case Section::Kind::Impact:
        return u"%1\n\n%2"_s.arg(section.text, intervalList(incident)).trimmed();
    case Section::Kind::Timeline:
        return incident.timeline.isEmpty() ? QString() : timelineTable(incident);
    case Section::Kind::Causes:
        return u"%1\n\n%2"_s.arg(section.text, causeList(incident)).trimmed();
    case Section::Kind::Lessons:
        return lessons(incident.lessons).trimmed();
    case Section::Kind::Actions:
        return actions == ActionsAs::Table ? actionTable(incident) : actionList(incident);
    case Section::Kind::Text:
        break;
    }
    return section.text;
}

QStringList textsOf(const Section &section)
{
    switch (section.kind) {
    case Section::Kind::Lessons:
        return {u"lessons.text"_s, u"lessons.went_well"_s, u"lessons.went_wrong"_s, u"lessons.got_lucky"_s};
    case Section::Kind::Timeline:
    case Section::Kind::Actions:
        return {};
    case Section::Kind::Impact:
    case Section::Kind::Causes:
    case Section::Kind::Text:
        break;
    }
    return {section.path};
}

} // namespace

QList<MarkdownPreview::Part> previewParts(const Incident &incident, ActionsAs actions)
{
    QList<MarkdownPreview::Part> parts;
    const QList<Section> sections = sectionsOf(incident);
    for (const Section &section : sections)
        if (const QString markdown = markdownOf(section, incident, actions); !markdown.isEmpty())
            parts.append({section.heading, markdown, section.kind == Section::Kind::Timeline, textsOf(section)});
    return parts;
}

} // namespace nevertwice
