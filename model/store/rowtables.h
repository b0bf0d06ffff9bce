#pragma once

#include "model/domain/incident.h"
#include "model/store/database.h"

// How the rows of an incident lie in their tables. Every table has a trait: three statements, the values behind the
// common ones (incident, uuid, position, version), and how a row is read back. The order of columns in `put` and `list`
// is that of bindRow and readRow.

namespace nevertwice {

QString extraText(const QJsonObject &extra);
QJsonObject extraObject(const Statement &row, int column);

template <typename Row> struct RowTable;

template <> struct RowTable<Event>
{
    static constexpr char put[] =
        "replace into event (incident_id, uuid, position, version, at, ended_at, as_written, clock, corrected_from, "
        "precision, kind, text, author, link, starred, extra) values (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)";
    static constexpr char list[] =
        "select uuid, at, ended_at, as_written, clock, corrected_from, precision, kind, text, "
        "author, link, starred, extra from event where incident_id = ? order by position";
    static constexpr char drop[] = "delete from event where incident_id = ? and uuid = ?";
    static void bindRow(Statement &to, const Event &e);
    static Event readRow(const Statement &row);
};

template <> struct RowTable<CauseLink>
{
    static constexpr char put[] =
        "replace into incident_cause (incident_id, uuid, position, version, role, extra) values (?,?,?,?,?,?)";
    static constexpr char list[] =
        "select l.uuid, c.title, c.category, l.role, l.extra from incident_cause l join cause c on c.uuid = l.uuid "
        "where l.incident_id = ? order by l.position";
    static constexpr char drop[] = "delete from incident_cause where incident_id = ? and uuid = ?";
    static void bindRow(Statement &to, const CauseLink &c);
    static CauseLink readRow(const Statement &row);
};

template <> struct RowTable<Action>
{
    static constexpr char put[] =
        "replace into action (incident_id, uuid, position, version, number, title, details, type, group_name, "
        "priority, "
        "owner, due, status, created_at, closed_at, reason, evidence, review_on, link, extra) "
        "values (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)";
    static constexpr char list[] =
        "select uuid, number, title, details, type, group_name, priority, owner, due, status, created_at, closed_at, "
        "reason, evidence, review_on, link, extra from action where incident_id = ? order by position";
    static constexpr char drop[] = "delete from action where incident_id = ? and uuid = ?";
    static void bindRow(Statement &to, const Action &a);
    static Action readRow(const Statement &row);
};

template <> struct RowTable<Interval>
{
    static constexpr char put[] =
        "replace into interval (incident_id, uuid, position, version, started, ended, extra) values (?,?,?,?,?,?,?)";
    static constexpr char list[] =
        "select uuid, started, ended, extra from interval where incident_id = ? order by position";
    static constexpr char drop[] = "delete from interval where incident_id = ? and uuid = ?";
    static void bindRow(Statement &to, const Interval &i);
    static Interval readRow(const Statement &row);
};

template <> struct RowTable<Question>
{
    static constexpr char put[] =
        "replace into question (incident_id, uuid, position, version, section, text, asked_by, "
        "resolved, extra) values (?,?,?,?,?,?,?,?,?)";
    static constexpr char list[] =
        "select uuid, section, text, asked_by, resolved, extra from question where incident_id = ? order by position";
    static constexpr char drop[] = "delete from question where incident_id = ? and uuid = ?";
    static void bindRow(Statement &to, const Question &q);
    static Question readRow(const Statement &row);
};

template <> struct RowTable<Person>
{
    static constexpr char put[] =
        "replace into incident_person (incident_id, uuid, position, version, name, role, extra) values (?,?,?,?,?,?,?)";
    static constexpr char list[] =
        "select uuid, name, role, extra from incident_person where incident_id = ? order by position";
    static constexpr char drop[] = "delete from incident_person where incident_id = ? and uuid = ?";
    static void bindRow(Statement &to, const Person &p);
    static Person readRow(const Statement &row);
};

template <> struct RowTable<RelatedIncident>
{
    static constexpr char put[] =
        "replace into related_incident (incident_id, uuid, position, version, kind, extra) values (?,?,?,?,?,?)";
    static constexpr char list[] =
        "select uuid, kind, extra from related_incident where incident_id = ? order by position";
    static constexpr char drop[] = "delete from related_incident where incident_id = ? and uuid = ?";
    static void bindRow(Statement &to, const RelatedIncident &r);
    static RelatedIncident readRow(const Statement &row);
};

template <> struct RowTable<OtherSection>
{
    static constexpr char put[] = "replace into other_section (incident_id, uuid, position, version, heading, text, "
                                  "extra) values (?,?,?,?,?,?,?)";
    static constexpr char list[] =
        "select uuid, heading, text, extra from other_section where incident_id = ? order by position";
    static constexpr char drop[] = "delete from other_section where incident_id = ? and uuid = ?";
    static void bindRow(Statement &to, const OtherSection &s);
    static OtherSection readRow(const Statement &row);
};

template <> struct RowTable<Attachment>
{
    static constexpr char put[] = "replace into attachment (incident_id, uuid, position, version, name, media_type, "
                                  "sha256, extra) values (?,?,?,?,?,?,?,?)";
    static constexpr char list[] =
        "select uuid, name, media_type, sha256, extra from attachment where incident_id = ? order by position";
    static constexpr char drop[] = "delete from attachment where incident_id = ? and uuid = ?";
    static void bindRow(Statement &to, const Attachment &a);
    static Attachment readRow(const Statement &row);
};

} // namespace nevertwice
