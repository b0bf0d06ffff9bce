#include "ui/write/inspectorgroups.h"

#include "ui/kit/choicefield.h"
#include "ui/kit/format.h"
#include "ui/kit/marks.h"
#include "ui/kit/quietfield.h"
#include "ui/kit/suggestfield.h"
#include "ui/kit/tokenfield.h"
#include "ui/kit/valuefield.h"

#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

// The zones of the world, those that begin like the text first: by city too ("Berlin").
void findZones(const QString &text, const OptionAnswer &answer)
{
    static const QList<Option> zones = [] {
        QList<Option> all;
        const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
        for (const QByteArray &id : ids)
            all.append({QString::fromLatin1(id), QString::fromLatin1(id), {}});
        return all;
    }();
    constexpr int kMostZones = 100;
    const QString typed = QString(text).replace(u' ', u'_');
    answer(optionsLike(zones, typed).mid(0, kMostZones));
}

template <typename E> void setCode(Code<E> &code, const QString &word)
{
    code = word.isEmpty() ? Code<E>() : Code<E>::read(word);
}

} // namespace

ClassificationGroup::ClassificationGroup(const Theme &theme, QWidget *parent)
    : InspectorGroup(theme, tr("Classification"),
                     {u"severity"_s, u"severity_as_written"_s, u"state"_s, u"classification"_s, u"detection_method"_s,
                      u"time_zone"_s},
                     parent)
{
    m_severity = addChoice(tr("Severity"), {}, severityText({}));
    m_state = addChoice(tr("State"), codeOptions<State>(), tr("Not known"));
    m_kind = addChoice(tr("Kind"), codeOptions<Classification>(), tr("Not known"));
    m_detected = addChoice(tr("Noticed"), codeOptions<DetectionMethod>() + QList<Option>{{{}, tr("Not said"), {}}},
                           tr("Not known"));
    m_zone = new SuggestField(theme, tr("Time zone"), SuggestField::Takes::OnlyOffered, this);
    m_zone->setSource(findZones);
    m_zone->setObjectName(u"time_zone"_s); // by its path it is found where a finding points at it
    addField(tr("Time zone"), m_zone);
    connectFields();
}

void ClassificationGroup::connectFields()
{
    connect(m_severity, &ChoiceField::picked, this, [this](const QString &word) {
        edit(tr("Severity"), [&](Incident &incident) { setCode(incident.severity, word); });
    });
    connect(m_state, &ChoiceField::picked, this, [this](const QString &word) {
        edit(tr("State"), [&](Incident &incident) { setCode(incident.state, word); });
    });
    connect(m_kind, &ChoiceField::picked, this, [this](const QString &word) {
        edit(tr("Kind"), [&](Incident &incident) { setCode(incident.classification, word); });
    });
    connect(m_detected, &ChoiceField::picked, this, [this](const QString &word) {
        edit(tr("Detection"), [&](Incident &incident) { setCode(incident.detectionMethod, word); });
    });
    const auto setZone = [this](const QString &zone) {
        edit(tr("Time zone"), [&](Incident &incident) { incident.timeZone = zone.isEmpty() ? u"UTC"_s : zone; });
    };
    connect(m_zone, &SuggestField::picked, this, [setZone](const Option &option) { setZone(option.id); });
    connect(m_zone, &QuietField::committed, this, setZone);
}

// The team's own meaning of each severity stands where one picks.
void ClassificationGroup::equip()
{
    QList<Option> severities = codeOptions<Severity>();
    for (Option &option : severities)
        option.note = oneLine(lookups().team.severityMeanings.value(option.id));
    m_severity->setOptions(severities + QList<Option>{{{}, severityText({}), {}}});
}

void ClassificationGroup::fill()
{
    m_severity->setValue(incident().severity.word());
    const QString written = oneLine(incident().severityAsWritten);
    m_severity->setAccessibleDescription(written.isEmpty() ? QString() : tr("Written as “%1”").arg(written));
    m_state->setValue(incident().state.word());
    m_kind->setValue(incident().classification.word());
    m_detected->setValue(incident().detectionMethod.word());
    m_zone->setValue(incident().timeZone);
    for (ChoiceField *field : {m_severity, m_state, m_kind, m_detected})
        field->setReadOnly(isReadOnly());
    m_zone->setReadOnly(isReadOnly());
}

ImpactGroup::ImpactGroup(const Theme &theme, QWidget *parent)
    : InspectorGroup(theme, tr("Impact"), {u"impact"_s, u"stated_duration_minutes"_s}, parent)
{
    const auto add = [&](const QString &path, const QString &caption, ValueField::Sort sort) {
        auto *field = new ValueField(theme, caption, sort, this);
        field->setObjectName(path);
        field->setPlaceholder(tr("Not known"));
        m_captions.append(addField(caption, field));
        return field;
    };
    m_users = add(u"impact.users_count"_s, tr("Users"), ValueField::Sort::Count);
    m_share = add(u"impact.users_percent"_s, tr("Share of users"), ValueField::Sort::Percent);
    m_requests = add(u"impact.requests"_s, tr("Requests"), ValueField::Sort::Amount);
    m_money = add(u"impact.money"_s, tr("Money"), ValueField::Sort::Amount);
    m_stated = add(u"stated_duration_minutes"_s, tr("Stated length"), ValueField::Sort::Minutes);
    connectFields();
}

void ImpactGroup::connectFields()
{
    connect(m_users, &ValueField::committed, this, [this](const QJsonValue &value) {
        edit(tr("Number of users"), [&](Incident &incident) {
            incident.impact.usersCount = value.isNull() ? std::nullopt : std::optional(qint64(value.toDouble()));
        });
    });
    connect(m_share, &ValueField::committed, this, [this](const QJsonValue &value) {
        edit(tr("Share of users"), [&](Incident &incident) {
            incident.impact.usersPercent = value.isNull() ? std::nullopt : std::optional(value.toDouble());
        });
    });
    connect(m_requests, &ValueField::committed, this, [this](const QJsonValue &value) {
        edit(tr("Requests"), [&](Incident &incident) { incident.impact.requests = value; });
    });
    connect(m_money, &ValueField::committed, this, [this](const QJsonValue &value) {
        edit(tr("Money"), [&](Incident &incident) { incident.impact.money = value; });
    });
    connect(m_stated, &ValueField::committed, this, [this](const QJsonValue &value) {
        edit(tr("Stated length"), [&](Incident &incident) {
            incident.statedDurationMinutes = value.isNull() ? std::nullopt : std::optional(value.toDouble());
        });
    });
}

void ImpactGroup::fill()
{
    const Impact &impact = incident().impact;
    m_users->setValue(impact.usersCount ? QJsonValue(*impact.usersCount) : QJsonValue());
    m_share->setValue(impact.usersPercent ? QJsonValue(*impact.usersPercent) : QJsonValue());
    m_requests->setValue(impact.requests);
    m_money->setValue(impact.money);
    const auto &stated = incident().statedDurationMinutes;
    m_stated->setValue(stated ? QJsonValue(*stated) : QJsonValue());
    // Who only reads is not told what could be filled in.
    const QList<ValueField *> fields{m_users, m_share, m_requests, m_money, m_stated};
    bool isShown = false;
    for (int i = 0; i < int(fields.size()); ++i) {
        const bool isUseful = !isReadOnly() || !fields[i]->field()->value().isEmpty();
        fields[i]->setReadOnly(isReadOnly());
        fields[i]->setVisible(isUseful);
        m_captions[i]->setVisible(isUseful);
        isShown = isShown || isUseful;
    }
    setVisible(isShown);
}

WordsGroup::WordsGroup(const Theme &theme, Words words, QWidget *parent)
    : InspectorGroup(theme, words == Words::Services ? tr("Services") : tr("Tags"),
                     {words == Words::Services ? u"services"_s : u"tags"_s}, parent),
      m_which(words)
{
    const bool areServices = words == Words::Services;
    m_field = new TokenField(theme, areServices ? tr("Services") : tr("Tags"),
                             areServices ? tr("Add a service") : tr("Add a tag"), this);
    addWide(m_field);
    connect(m_field, &TokenField::committed, this, [this](const QStringList &after) {
        if (m_which == Words::Services)
            edit(tr("Services"), [&](Incident &incident) { incident.services = after; });
        else
            edit(tr("Tags"), [&](Incident &incident) { incident.tags = after; });
    });
}

void WordsGroup::equip()
{
    if (const OptionSource &source = m_which == Words::Services ? lookups().services : lookups().tags; source)
        m_field->setSource(source);
}

void WordsGroup::fill()
{
    m_field->setWords(m_which == Words::Services ? incident().services : incident().tags);
    m_field->setReadOnly(isReadOnly());
    setVisible(!isReadOnly() || !m_field->words().isEmpty());
}

} // namespace nevertwice
