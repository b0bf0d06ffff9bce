#include "model/exchange/reportfacts.h"

#include "model/exchange/asciiwords.h"
#include "model/exchange/labels.h"
#include "model/exchange/sectionnames.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace reportfacts {

// Who can be harmed: people under whatever name a business gives them, told by what they do or suffer.
constexpr auto kPeople = "users?|customers?|clients?|visitors?|userbase|subscribers|members|accounts|people|players|"
                         "readers|shoppers|buyers|sellers|merchants|tenants|companies|organi[sz]ations|teams|students|"
                         "patients|passengers|drivers|listeners|viewers|callers|households|stores|shops|workspaces"_L1;
// What else is counted in shares, and what a share of people does when nothing is wrong.
constexpr auto kNoHarm = "registrations?|engagement|accessibility|satisfaction|signups?|requests?|sessions?|retention|"
                         "conversions?|growth"_L1;

std::optional<double> usersPercentIn(const QString &text)
{
    static const QRegularExpression share(u"(\\d{1,3}(?:\\.\\d+)?)\\s?(?:%|percent|per "
                                          u"cent)\\s+(?:of\\s+)?(?:[\\w'\u2019-]+\\s+){0,3}?(traffic|"_s +
                                              kPeople + u")\\b([^.]{0,30})"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    // "Users affected: 80%"
    static const QRegularExpression after(
        u"\\b(?:(?:"_s + kPeople + u")(?: (?:were|was))? (?:affected|impacted)|(?:affected|impacted) (?:"_s + kPeople +
            u"))\\W{1,6}(?:[\\w, ]{1,40}\\()?(?:approximately|approx|about|around|roughly|nearly)?\\W{0,3}~?(\\d{1,3}(?:\\.\\d+)?)\\s?(?:%|percent)"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (!text.contains(u'%') && !standsIn(text, "percent"_L1) && !text.contains("per cent"_L1)) return std::nullopt;
    const QString plain = withoutMarkup(text.left(20'000)).simplified();
    for (auto it = share.globalMatch(plain); it.hasNext();) {
        const auto match = it.next();
        static const QRegularExpression other(
            u"^\\s+("_s + kNoHarm +
                // "90 % of traffic is back", "was rerouted": what is told is that it goes well again.
                u"|((is|are|was|were|has|have|had|been) )*(back|rerouted|routed|restored|recovered|unaffected|moved|served))\\b"_s,
            QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression whole(
            u"(drop|decrease|increase|decline|reduction|rise|surge|loss) (in|of)|requests|errors"_s,
            QRegularExpression::CaseInsensitiveOption);
        if (other.match(match.captured(3)).hasMatch() || whole.match(match.captured(0)).hasMatch()) continue;
        const double percent = match.captured(1).toDouble();
        if (percent <= 100) return percent;
    }
    if (const auto match = after.match(plain); match.hasMatch() && match.captured(1).toDouble() <= 100)
        return match.captured(1).toDouble();
    return std::nullopt;
}

// "8,300", "2.1 million", "12k": the number a value begins with.
std::optional<qint64> countIn(const QString &value)
{
    static const QRegularExpression number(
        u"^(?:about|around|approximately|approx\\.?|roughly|nearly|over|more than|~|>|<)?\\s*(\\d[\\d,]*(?:\\.\\d+)?)\\s*(k|thousand|m|million)?(?![\\w%])(?!\\s*%)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = number.match(value.trimmed());
    if (!match.hasMatch()) return std::nullopt;
    const QString unit = match.captured(2).toLower();
    const double count =
        match.captured(1).remove(u',').toDouble() * (unit.startsWith(u'k') || unit.startsWith(u't') ? 1e3
                                                     : unit.startsWith(u'm')                        ? 1e6
                                                                                                    : 1);
    return count < 1e15 ? std::optional(qint64(count)) : std::nullopt;
}

QStringList listOf(const QJsonValue &value)
{
    if (value.isArray()) {
        QStringList list;
        for (const QJsonValue &item : value.toArray())
            if (item.isString()) list.append(item.toString().trimmed());
        return list;
    }
    QStringList list;
    for (const QString &item : value.toString().split(u','))
        if (!item.trimmed().isEmpty()) list.append(item.trimmed());
    return list;
}

// "SEV-2", "severity::2", "P1", "S3 (minor)": a number behind a word for it, else a word that says how bad it was.
// What teams call P0 is the gravest; so is a severity of 0.
Code<Severity> severityOf(const QString &written)
{
    static const Severity levels[] = {Severity::Sev1, Severity::Sev2, Severity::Sev3, Severity::Sev4, Severity::Sev5};
    static const QRegularExpression level(u"\\b(?:sev|severity|s|level|tier)\\W{0,3}([0-5])\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression priority(u"\\b(?:p|prio|priority)\\W{0,3}([0-4])\\b"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    if (const auto match = level.match(written); match.hasMatch())
        return levels[std::max(0, match.captured(1).toInt() - 1)];
    if (const auto match = priority.match(written); match.hasMatch()) return levels[match.captured(1).toInt()];
    static const std::pair<const char *, Severity> words[] = {
        {" critical ", Severity::Sev1}, {" catastrophic ", Severity::Sev1}, {" blocker ", Severity::Sev1},
        {" kritisch ", Severity::Sev1}, {" major ", Severity::Sev2},        {" high ", Severity::Sev2},
        {" severe ", Severity::Sev2},   {" hoch ", Severity::Sev2},         {" medium ", Severity::Sev3},
        {" moderate ", Severity::Sev3}, {" mittel ", Severity::Sev3},       {" minor ", Severity::Sev4},
        {" low ", Severity::Sev4},      {" niedrig ", Severity::Sev4},      {" gering ", Severity::Sev4}};
    const QString plain = u' ' + plainName(written) + u' ';
    for (const auto &[word, severity] : words)
        if (plain.contains(QLatin1String(word))) return severity;
    return {};
}

class Giving
{
public:
    Giving(Incident &incident, const SectionedDocument &document, const FrontMatter &front, const UuidOf &uuidOf)
        : m_incident(incident), m_document(document), m_front(front), m_uuidOf(uuidOf)
    {
    }

    void giveFacts()
    {
        const std::pair<QString, const QString *> texts[] = {{u"impact"_s, &m_incident.impact.text},
                                                             {u"summary"_s, &m_incident.summary}};
        for (const auto &[name, text] : texts)
            if (!m_incident.impact.usersPercent) m_incident.impact.usersPercent = usersPercentIn(*text);
        for (const DocumentSection &section : m_document.sections)
            if (!m_incident.impact.usersPercent && section.role == SectionRole::Impact)
                m_incident.impact.usersPercent =
                    usersPercentIn(section.heading + u": "_s + bodyText(m_document, section));
        for (const auto &[name, value] : namedValues()) {
            if (!m_incident.impact.usersPercent)
                m_incident.impact.usersPercent = usersPercentIn(name + u": "_s + value);
            giveCount(name, value);
        }
        if (m_incident.impact.usersPercent) m_incident.inferred.append(u"impact.users_percent"_s);
        for (const DocumentFact &fact : m_document.facts) {
            const QString value = withoutMarkup(fact.value).simplified();
            if (value.isEmpty() || value.size() > 200) continue;
            if (fact.role == SectionRole::Severity && m_incident.severityAsWritten.isEmpty()) {
                m_incident.severityAsWritten = value;
                m_incident.severity = severityOf(value);
            } else if (fact.role == SectionRole::Services && m_incident.services.isEmpty()) {
                m_incident.services = listOf(value);
                m_incident.inferred.append(u"services"_s);
            } else if (fact.role == SectionRole::Tags) {
                m_incident.tags.append(listOf(value));
            } else if (fact.role == SectionRole::Author || fact.role == SectionRole::Commander) {
                addPeople(value, fact.role == SectionRole::Author ? PersonRole::Author : PersonRole::Commander);
            }
        }
    }

    // Rows of two cells, and lines with a label, of overviews: "Customers affected | 8,300".
    QList<QPair<QString, QString>> namedValues() const
    {
        QList<QPair<QString, QString>> values;
        for (const DocumentSection &section : m_document.sections) {
            if (section.role == SectionRole::Timeline || section.role == SectionRole::Actions) continue;
            for (const int index : section.body) {
                const SourceLine &line = m_document.lines[index];
                const QStringList cells = line.kind == SourceLine::Kind::Table ? tableCells(line.raw) : QStringList();
                if (cells.size() == 2)
                    values.append({withoutMarkup(cells[0]), withoutMarkup(cells[1])});
                else if (const auto label = line.isText() ? labelOf(line.text) : std::nullopt; label && label->hasColon)
                    values.append({withoutMarkup(label->name), withoutMarkup(label->rest)});
            }
        }
        return values;
    }

    void giveCount(const QString &name, const QString &value)
    {
        static const QRegularExpression affected(u"^(?:number of )?(?:(?:"_s + kPeople +
                                                     u") (?:affected|impacted)|(?:affected|impacted) (?:"_s + kPeople +
                                                     u"))$"_s,
                                                 QRegularExpression::CaseInsensitiveOption);
        const auto count = affected.match(plainName(name)).hasMatch() ? countIn(value) : std::nullopt;
        if (!count || m_incident.impact.usersCount) return;
        m_incident.impact.usersCount = *count;
        m_incident.inferred.append(u"impact.users_count"_s);
    }

    // "Ada Byron, Bo Lind and Cy": each is one, unless the parts are no names.
    void addPeople(const QString &value, PersonRole role)
    {
        static const QRegularExpression joint(u"\\s*(?:[,;/&]|\\band\\b|\\bund\\b)\\s*"_s);
        QStringList names = value.split(joint, Qt::SkipEmptyParts);
        const bool areNames = std::all_of(
            names.begin(), names.end(), [](const QString &name) { return name.size() <= 40 && name.count(u' ') <= 3; });
        if (!areNames) names = QStringList{value};
        for (const QString &name : std::as_const(names))
            addPerson(name.trimmed(), role);
    }

    void addPerson(const QString &name, PersonRole role)
    {
        if (name.size() > 60 || name.contains("://"_L1)) return;
        Person person;
        person.uuid = m_uuidOf(u"people/%1"_s.arg(m_incident.people.size() + 1));
        person.name = name;
        person.role = role;
        m_incident.people.append(person);
    }

    void giveFront()
    {
        if (!m_front.isThere()) return;
        const QJsonObject &values = m_front.values;
        for (const auto key : {"tags"_L1, "keywords"_L1, "categories"_L1, "category"_L1})
            m_incident.tags.append(listOf(values.value(key)));
        for (const auto key : {"product"_L1, "service"_L1, "services"_L1})
            m_incident.services.append(listOf(values.value(key)));
        if (const QString severity = values.value("severity"_L1).toVariant().toString();
            !severity.isEmpty() && m_incident.severityAsWritten.isEmpty()) {
            m_incident.severityAsWritten = severity;
            m_incident.severity = severityOf(severity.size() == 1 ? u"sev"_s + severity : severity);
        }
        for (const auto key : {"summary"_L1, "description"_L1})
            if (m_incident.summary.isEmpty()) m_incident.summary = values.value(key).toString();
        for (const QString &name : listOf(values.value("authors"_L1)) + listOf(values.value("author"_L1)))
            addPerson(name, PersonRole::Author);
        // All of it is kept as it stands: a site may live on keys that mean nothing here.
        m_incident.extra.insert(u"front_matter"_s, m_front.text);
    }

    Incident &m_incident;
    const SectionedDocument &m_document;
    const FrontMatter &m_front;
    const UuidOf &m_uuidOf;
};

} // namespace reportfacts

void giveFacts(Incident &incident, const SectionedDocument &document, const FrontMatter &front, const UuidOf &uuidOf)
{
    reportfacts::Giving giving(incident, document, front, uuidOf);
    giving.giveFacts();
    giving.giveFront();
}

} // namespace nevertwice
