#include "ui/write/printing.h"

#include "ui/kit/codetext.h"
#include "ui/kit/format.h"
#include "ui/kit/shownwords.h"
#include "ui/kit/valuefield.h"
#include "ui/picture/timelinepicture.h"
#include "ui/write/customfieldgroup.h"
#include "ui/write/inspectorgroups.h"
#include "ui/write/measures.h"
#include "ui/write/previewparts.h"
#include "ui/write/renderedtext.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr double kPrintedDrawing = 760; // of what the page is wide: letters of a readable size

struct PrintText
{
    Q_DECLARE_TR_FUNCTIONS(Print)
};

QString subtitleOf(const Incident &incident)
{
    QStringList words{incident.ref, codeText(incident.severity), codeText(incident.classification),
                      codeText(incident.state)};
    if (incident.review != Review::None) words.append(codeText(incident.review));
    words.removeAll(QString());
    return words.join(u" · "_s);
}

// In the words of the fields they stand in.
QList<Printout::Fact> impactFacts(const Impact &impact)
{
    using Sort = ValueField::Sort;
    const QJsonValue users = impact.usersCount ? QJsonValue(*impact.usersCount) : QJsonValue();
    const QJsonValue share = impact.usersPercent ? QJsonValue(*impact.usersPercent) : QJsonValue();
    return {{ImpactGroup::tr("Users"), ValueField::textOf(users, Sort::Count)},
            {ImpactGroup::tr("Share of users"), ValueField::textOf(share, Sort::Percent)},
            {ImpactGroup::tr("Requests"), ValueField::textOf(impact.requests, Sort::Amount)},
            {ImpactGroup::tr("Money"), ValueField::textOf(impact.money, Sort::Amount)}};
}

QList<Printout::Fact> factsOf(const Incident &incident, const QList<CustomField> &fields)
{
    const ShownZone zone(incident.timeZone);
    const Milestones &times = incident.milestones;
    const std::pair<QString, Moment> moments[] = {{PrintText::tr("Started"), times.started},
                                                  {PrintText::tr("Detected"), times.detected},
                                                  {PrintText::tr("Acknowledged"), times.acknowledged},
                                                  {PrintText::tr("Mitigated"), times.mitigated},
                                                  {PrintText::tr("Resolved"), times.resolved}};
    QList<Printout::Fact> facts;
    const auto add = [&facts](const QString &name, const QString &value) {
        if (!value.isEmpty()) facts.append({name, value});
    };
    for (const auto &[name, moment] : moments)
        add(name, dateTimeZoneText(moment, zone));
    for (const ShownMeasure &measure : shownMeasures(incident))
        add(measure.name, measure.value);
    for (const Printout::Fact &fact : impactFacts(incident.impact))
        add(fact.name, fact.value);
    add(WordsGroup::tr("Services"), oneLine(incident.services.join(u", "_s)));
    add(WordsGroup::tr("Tags"), oneLine(incident.tags.join(u", "_s)));
    QStringList people;
    for (const Person &person : incident.people)
        people.append(PrintText::tr("%1 (%2)", "a person, a role").arg(oneLine(person.name), codeText(person.role)));
    add(PrintText::tr("People"), people.join(u", "_s));
    for (const OwnField &field : ownFields(incident.custom, fields))
        add(oneLine(field.name), CustomFieldGroup::textOf(field.value, field.sort));
    return facts;
}

// As the window shows it, on white; none where there would be a list of events without a time alone.
std::shared_ptr<const Drawing> drawingOf(const Incident &incident)
{
    TimelinePicture::Options options;
    options.width = kPrintedDrawing;
    auto picture =
        std::make_shared<TimelinePicture>(incident, options, std::make_shared<ShownWords>(incident.timeZone));
    return picture->hasTimes() ? picture : nullptr;
}

} // namespace

Printout printoutOf(const Incident &incident, const QList<CustomField> &fields)
{
    Printout printout;
    printout.title = incident.title.isEmpty() ? PrintText::tr("Untitled") : oneLine(incident.title);
    printout.subtitle = subtitleOf(incident);
    printout.facts = factsOf(incident, fields);
    const QList<MarkdownPreview::Part> parts = previewParts(incident, ActionsAs::Table);
    for (const MarkdownPreview::Part &part : parts) {
        printout.parts.append({oneLine(part.heading), part.markdown});
        if (part.isTimeline) printout.parts.last().drawing = drawingOf(incident);
    }
    printout.unshown = RenderedText::unshownWords();
    printout.footer = [name = incident.ref + u" · "_s + printout.title](int page, int pages) {
        return PrintText::tr("%1 — page %2 of %3", "incident, page, pages")
            .arg(name, QString::number(page), QString::number(pages));
    };
    return printout;
}

} // namespace nevertwice
