#include "ui/write/inspector.h"

#include "ui/kit/codetext.h"
#include "ui/kit/format.h"
#include "ui/kit/labels.h"
#include "ui/kit/marks.h"

#include <QGridLayout>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

QString amountText(const QJsonValue &amount)
{
    if (amount.isDouble()) return QLocale().toString(amount.toDouble(), 'f', QLocale::FloatingPointShortest);
    return amount.isString() ? oneLine(amount.toString()) : QString();
}

} // namespace

Inspector::Inspector(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setAccessibleName(tr("Facts"));
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::xxl);
    m_grid->setVerticalSpacing(space::xl);
}

void Inspector::showIncident(const Incident &incident)
{
    qDeleteAll(m_groups);
    m_groups.clear();
    const ShownZone zone(incident.timeZone);
    addGroup(tr("Classification"), classificationRows(incident));
    addGroup(zone.isFallback() ? tr("Milestones (the zone “%1” is not known: UTC)").arg(oneLine(zone.name()))
                               : tr("Milestones, %1", "in this time zone").arg(zone.name()),
             milestoneRows(incident, zone));
    addGroup(tr("Impact"), impactRows(incident));
    addWords(tr("Services"), incident.services);
    addGroup(tr("People"), peopleRows(incident));
    addGroup(tr("Review"), reviewRows(incident, zone));
    addWords(tr("Tags"), incident.tags);
    arrange();
}

void Inspector::setColumns(int columns)
{
    if (columns == m_columns) return;
    m_columns = columns;
    arrange();
}

void Inspector::arrange()
{
    for (QWidget *group : std::as_const(m_groups))
        m_grid->removeWidget(group);
    for (int i = 0; i < int(m_groups.size()); ++i)
        m_grid->addWidget(m_groups[i], i / m_columns, i % m_columns, Qt::AlignTop);
    for (int column = 0; column < 3; ++column)
        m_grid->setColumnStretch(column, column < m_columns ? 1 : 0);
}

void Inspector::addGroup(const QString &title, const QList<Row> &rows)
{
    if (rows.isEmpty()) return;
    auto *group = new QWidget(this);
    auto *grid = new QGridLayout(group);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    grid->addWidget(makeParagraph(m_theme, title, TextStyle::Label, Ink::Text2, group), 0, 0, 1, 2);
    for (int i = 0; i < int(rows.size()); ++i) {
        const Row &row = rows[i];
        QLabel *label = makeLabel(m_theme, row.label, TextStyle::Meta, Ink::Text2, group);
        label->setMinimumWidth(84);
        const QString shown = row.value.isEmpty() ? tr("Not known") : row.value;
        QLabel *value = makeParagraph(m_theme, row.note.isEmpty() ? shown : tr("%1 (%2)").arg(shown, row.note),
                                      TextStyle::Meta, row.value.isEmpty() ? Ink::Text3 : Ink::Text, group);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(label, i + 1, 0, Qt::AlignTop);
        grid->addWidget(value, i + 1, 1, Qt::AlignTop);
    }
    m_groups.append(group);
}

void Inspector::addWords(const QString &title, const QStringList &words)
{
    if (words.isEmpty()) return;
    auto *group = new QWidget(this);
    auto *layout = new QVBoxLayout(group);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(makeLabel(m_theme, title, TextStyle::Label, Ink::Text2, group));
    QStringList shown;
    for (const QString &word : words)
        shown.append(oneLine(word));
    layout->addWidget(makeParagraph(m_theme, shown.join(u", "_s), TextStyle::Meta, Ink::Text, group));
    m_groups.append(group);
}

QList<Inspector::Row> Inspector::classificationRows(const Incident &incident) const
{
    QList<Row> rows{{tr("Severity"), severityText(incident.severity), oneLine(incident.severityAsWritten)},
                    {tr("State"), codeText(incident.state), {}},
                    {tr("Kind"), codeText(incident.classification), {}}};
    if (!incident.detectionMethod.isNone()) rows.append({tr("Detected"), codeText(incident.detectionMethod), {}});
    return rows;
}

QList<Inspector::Row> Inspector::milestoneRows(const Incident &incident, const ShownZone &zone) const
{
    const auto row = [&](const QString &label, const Moment &moment, const QString &key) {
        const bool isInferred = incident.inferred.contains(u"milestones."_s + key);
        return Row{label, dateTimeZoneText(moment, zone), isInferred ? tr("inferred") : QString()};
    };
    const Milestones &times = incident.milestones;
    return {row(tr("Started"), times.started, u"started"_s), row(tr("Detected"), times.detected, u"detected"_s),
            row(tr("Acknowledged"), times.acknowledged, u"acknowledged"_s),
            row(tr("Mitigated"), times.mitigated, u"mitigated"_s), row(tr("Resolved"), times.resolved, u"resolved"_s)};
}

QList<Inspector::Row> Inspector::impactRows(const Incident &incident) const
{
    QList<Row> rows;
    const Impact &impact = incident.impact;
    if (impact.usersCount) rows.append({tr("Users"), numberText(*impact.usersCount), {}});
    if (impact.usersPercent) rows.append({tr("Share of users"), percentText(*impact.usersPercent), {}});
    if (const QString requests = amountText(impact.requests); !requests.isEmpty())
        rows.append({tr("Requests"), requests, {}});
    if (const QString money = amountText(impact.money); !money.isEmpty()) rows.append({tr("Money"), money, {}});
    if (incident.statedDurationMinutes)
        rows.append({tr("Stated length"),
                     durationText(std::chrono::milliseconds(qint64(*incident.statedDurationMinutes * 60'000))),
                     {}});
    return rows;
}

QList<Inspector::Row> Inspector::peopleRows(const Incident &incident) const
{
    QList<Row> rows;
    for (const Person &person : incident.people)
        rows.append({codeText(person.role), oneLine(person.name), {}});
    return rows;
}

QList<Inspector::Row> Inspector::reviewRows(const Incident &incident, const ShownZone &zone) const
{
    QList<Row> rows{{tr("Postmortem"), codeText(incident.review), oneLine(incident.reviewReason)}};
    for (const Approval &approval : incident.approvals)
        rows.append({oneLine(approval.name), codeText(approval.verdict), dayText(zone.dayOf(approval.at))});
    if (incident.publishedAt.isKnown())
        rows.append({tr("Published"), dateTimeZoneText(incident.publishedAt, zone), {}});
    return rows;
}

} // namespace nevertwice
