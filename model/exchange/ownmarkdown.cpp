#include "model/exchange/ownmarkdown.h"

#include "model/domain/document.h"
#include "model/exchange/ownmarkdownparts.h"
#include "model/exchange/sectionorder.h"
#include "model/exchange/yaml.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace ownmarkdown {

QJsonArray withoutEmptyRows(const QJsonArray &rows, const QString &list)
{
    const QJsonObject usual = usualRow(list);
    QJsonArray out;
    for (const QJsonValue &row : rows)
        out.append(withoutEmpty(row.toObject(), usual));
    return out;
}

class Writer
{
public:
    explicit Writer(const Incident &incident) : m_incident(incident), m_document(toDocument(incident)) {}

    QString write()
    {
        const QString body = sections(); // first: it decides which headings are left for the front matter
        m_out = u"---\nnevertwice: %1\n"_s.arg(kVersion);
        frontMatter();
        m_out += "---\n"_L1;
        if (const QString title = shown(m_incident.title, Place::Line); !title.isEmpty())
            m_out += u"\n# "_s + title + u'\n';
        return m_out + body;
    }

private:
    // ---- front matter ----

    void key(const QString &name, const QJsonValue &value) { m_out += writeYaml(QJsonObject{{name, value}}); }

    void frontMatter()
    {
        static const QStringList order{u"uuid"_s,
                                       u"ref"_s,
                                       u"title"_s,
                                       u"severity"_s,
                                       u"severity_as_written"_s,
                                       u"state"_s,
                                       u"classification"_s,
                                       u"review"_s,
                                       u"review_reason"_s,
                                       u"approvals"_s,
                                       u"published_at"_s,
                                       u"time_zone"_s,
                                       u"milestones"_s,
                                       u"inferred"_s,
                                       u"stated_duration_minutes"_s,
                                       u"impact"_s,
                                       u"detection_method"_s,
                                       u"lessons"_s,
                                       u"causes"_s,
                                       u"services"_s,
                                       u"tags"_s,
                                       u"people"_s,
                                       u"related"_s,
                                       u"questions"_s,
                                       u"section_order"_s,
                                       u"headings"_s,
                                       u"other_sections"_s,
                                       u"attachments"_s,
                                       u"source"_s,
                                       u"findings"_s,
                                       u"custom"_s};
        QJsonObject rest = withoutEmpty(shortened(), usualIncident());
        for (const QString &name : order)
            if (const QJsonValue value = rest.take(name); !value.isUndefined()) key(name, value);
        if (!m_incident.extra.isEmpty()) key(u"extra"_s, m_incident.extra);
    }

    // What the body does not say.
    QJsonObject shortened() const
    {
        QJsonObject rest = m_document;
        for (const QLatin1String list :
             {"approvals"_L1, "causes"_L1, "people"_L1, "related"_L1, "questions"_L1, "attachments"_L1, "findings"_L1})
            rest.insert(list, withoutEmptyRows(rest[list].toArray(), list));
        rest.insert("milestones"_L1,
                    withoutEmpty(rest["milestones"_L1].toObject(), usualIncident()["milestones"_L1].toObject()));
        QJsonObject impact = rest["impact"_L1].toObject();
        impact.remove("text"_L1);
        impact.insert("intervals"_L1, withoutEmptyRows(impact["intervals"_L1].toArray(), u"intervals"_s));
        rest.insert("impact"_L1, withoutEmpty(impact, usualIncident()["impact"_L1].toObject()));
        rest.insert("lessons"_L1, m_incident.lessons.extra);
        rest.insert("headings"_L1, headingsNotShown());
        rest.insert("other_sections"_L1, otherSectionsNotShown());
        for (const QLatin1String part : {"milestones"_L1, "impact"_L1, "lessons"_L1})
            if (rest[part].toObject().isEmpty()) rest.remove(part);
        return rest;
    }

    QJsonObject headingsNotShown() const
    {
        QJsonObject headings;
        for (auto it = m_incident.headings.begin(); it != m_incident.headings.end(); ++it)
            if (!m_shownHeadings.contains(it.key())) headings.insert(it.key(), it.value());
        return headings;
    }

    // The rows in their own order, where the body has them in another one or cannot say all of them.
    QJsonArray otherSectionsNotShown() const
    {
        QJsonArray rows;
        QStringList order;
        bool wanted = false;
        for (const OtherSection &other : m_incident.otherSections) {
            QJsonObject row = other.extra;
            const QString uuid = other.uuid.toString(QUuid::WithoutBraces);
            row.insert("uuid"_L1, uuid);
            if (meant(shown(other.heading, Place::Line), Place::Line) != other.heading)
                row.insert("heading"_L1, other.heading);
            wanted = wanted || row.size() > 1;
            rows.append(row);
            order.append(otherSectionName(other.uuid));
        }
        return wanted || order != m_others ? rows : QJsonArray();
    }

    // ---- body ----

    QString sections()
    {
        const QStringList order = sectionsInOrder(m_incident);
        for (const QString &name : order)
            section(name);
        return std::exchange(m_out, QString());
    }

    void section(const QString &name)
    {
        if (const OtherSection *other = otherSection(m_incident, name)) {
            m_others.append(name);
            text(2, name, other->heading, other->text);
        } else if (name == "timeline"_L1) {
            if (!m_incident.timeline.isEmpty()) timeline();
        } else if (name == "actions"_L1) {
            if (!m_incident.actions.isEmpty()) actions();
        } else if (name == "lessons"_L1) {
            lessons();
        } else if (const QString own = textOf(name); !own.isEmpty()) {
            text(2, name, heading(name), own);
        }
    }

    QString textOf(const QString &name) const
    {
        return name == "impact"_L1 ? m_incident.impact.text : m_document[name].toString();
    }

    // A heading that comes back from the line it stands in need not stand in the front matter.
    QString heading(const QString &name)
    {
        const QString own = headingOf(m_incident, name);
        if (own != usualHeading(name) && meant(shown(own, Place::Line), Place::Line) == own)
            m_shownHeadings.append(name);
        return own;
    }

    void text(int level, const QString &name, const QString &title, const QString &content)
    {
        m_out += u'\n' + sectionLine(level, title, name);
        if (!content.isEmpty()) m_out += u'\n' + escaped(content) + u'\n';
    }

    void lessons()
    {
        const Lessons &l = m_incident.lessons;
        if (l.text.isEmpty() && l.wentWell.isEmpty() && l.wentWrong.isEmpty() && l.gotLucky.isEmpty()) return;
        text(2, u"lessons"_s, heading(u"lessons"_s), l.text);
        if (!l.wentWell.isEmpty()) text(3, u"lessons.went_well"_s, u"What went well"_s, l.wentWell);
        if (!l.wentWrong.isEmpty()) text(3, u"lessons.went_wrong"_s, u"What went wrong"_s, l.wentWrong);
        if (!l.gotLucky.isEmpty()) text(3, u"lessons.got_lucky"_s, u"Where we got lucky"_s, l.gotLucky);
    }

    void timeline()
    {
        m_out += u'\n' + sectionLine(2, heading(u"timeline"_s), u"timeline"_s) + u'\n';
        m_out += "| "_L1 + columnTitles().join(" | "_L1) + " |\n|"_L1;
        m_out += u"---|"_s.repeated(columnTitles().size()) + u'\n';
        const QJsonObject usual = usualRow(u"timeline"_s);
        for (const QJsonValue &value : m_document["timeline"_L1].toArray()) {
            QJsonObject row = value.toObject();
            m_out += u'|';
            QJsonObject exact;
            for (const QString &column : columns())
                m_out += u' ' + cell(row, column, usual, Place::Cell, exact) + " |"_L1;
            m_out.chop(2);
            m_out += comment(hidden(row, exact, usual)) + " |\n"_L1;
        }
    }

    void actions()
    {
        m_out += u'\n' + sectionLine(2, heading(u"actions"_s), u"actions"_s) + u'\n';
        const QJsonObject usual = usualRow(u"actions"_s);
        for (const QJsonValue &value : m_document["actions"_L1].toArray()) {
            QJsonObject row = value.toObject();
            const QString status = row["status"_L1].toString();
            const bool isDone = status == "done"_L1 || status == "verified"_L1;
            QJsonObject exact;
            const QString title = cell(row, u"title"_s, usual, Place::Line, exact);
            QString below;
            for (const QString &item : items())
                if (const QString content = cell(row, item, usual, Place::Line, exact); !content.isEmpty())
                    below += u"  - %1: "_s.arg(item) + content + u'\n';
            m_out += (isDone ? "- [x] "_L1 : "- [ ] "_L1) + title + comment(hidden(row, exact, usual)) + u'\n' + below;
        }
    }

    // Takes a value out of the row and shows it. One that does not come back from what is shown goes to `exact` too.
    static QString cell(QJsonObject &row, const QString &key, const QJsonObject &usual, Place place, QJsonObject &exact)
    {
        const QJsonValue value = row.take(key);
        const QString text = shown(value.isDouble() ? QString::number(value.toInt()) : value.toString(), place);
        const QJsonValue read = text.isEmpty()     ? usual[key]
                                : value.isDouble() ? QJsonValue(text.toInt())
                                                   : QJsonValue(meant(text, place));
        if (read != value) exact.insert(key, value);
        return text;
    }

    static QJsonObject hidden(const QJsonObject &rest, const QJsonObject &exact, const QJsonObject &usual)
    {
        QJsonObject out = exact;
        for (auto it = rest.begin(); it != rest.end(); ++it)
            if (!usual.contains(it.key()) || usual[it.key()] != it.value()) out.insert(it.key(), it.value());
        return out;
    }

    const Incident &m_incident;
    const QJsonObject m_document;
    QString m_out;
    QStringList m_shownHeadings;
    QStringList m_others; // in the order of the body
};

} // namespace ownmarkdown

QString ownMarkdown(const Incident &incident)
{
    return ownmarkdown::Writer(incident).write();
}

} // namespace nevertwice
