#pragma once

#include "model/domain/directory.h"
#include "model/domain/incident.h"

// The keys of the incident document, once. A visitor gets every field of a value under its public name: the writer and
// the reader of documents and the sanitizer are visitors, so a field added here is written, read and cleaned. The names
// stand in alphabetical order, as canonical bytes have them: those are written as the fields come.
//   text  a string that is "" when empty            label  a string that is null when empty
//   field everything else                           rest   the keys this version does not know

namespace nevertwice {

template <typename Self, typename T>
concept SameAs = std::is_same_v<std::remove_const_t<Self>, T>;

template <typename V, SameAs<Milestones> Self> bool visitFields(V &v, Self &self)
{
    v.field("acknowledged", self.acknowledged);
    v.field("detected", self.detected);
    v.field("mitigated", self.mitigated);
    v.field("resolved", self.resolved);
    v.field("started", self.started);
    return v.rest(self.extra);
}

template <typename V, SameAs<Interval> Self> bool visitFields(V &v, Self &self)
{
    v.field("from", self.from);
    v.field("to", self.to);
    v.field("uuid", self.uuid);
    return v.rest(self.extra);
}

template <typename V, SameAs<Impact> Self> bool visitFields(V &v, Self &self)
{
    v.field("intervals", self.intervals);
    v.amount("money", self.money);
    v.amount("requests", self.requests);
    v.text("text", self.text);
    v.field("users_count", self.usersCount);
    v.field("users_percent", self.usersPercent);
    return v.rest(self.extra);
}

template <typename V, SameAs<Lessons> Self> bool visitFields(V &v, Self &self)
{
    v.text("got_lucky", self.gotLucky);
    v.text("text", self.text);
    v.text("went_well", self.wentWell);
    v.text("went_wrong", self.wentWrong);
    return v.rest(self.extra);
}

template <typename V, SameAs<Event> Self> bool visitFields(V &v, Self &self)
{
    v.label("as_written", self.asWritten);
    v.field("at", self.at);
    v.label("author", self.author);
    v.label("clock", self.clock);
    v.field("corrected_from", self.correctedFrom);
    v.field("end", self.end);
    v.field("kind", self.kind);
    v.label("link", self.link);
    v.field("precision", self.precision);
    v.field("starred", self.starred);
    v.text("text", self.text);
    v.field("uuid", self.uuid);
    return v.rest(self.extra);
}

template <typename V, SameAs<CauseLink> Self> bool visitFields(V &v, Self &self)
{
    v.field("category", self.category);
    v.field("role", self.role);
    v.text("title", self.title);
    v.field("uuid", self.uuid);
    return v.rest(self.extra);
}

template <typename V, SameAs<Action> Self> bool visitFields(V &v, Self &self)
{
    v.field("answers", self.answers);
    v.field("closed_at", self.closedAt);
    v.field("created_at", self.createdAt);
    v.text("details", self.details);
    v.field("due", self.due);
    v.label("evidence", self.evidence);
    v.label("group", self.group);
    v.label("link", self.link);
    v.field("number", self.number);
    v.label("owner", self.owner);
    v.field("priority", self.priority);
    v.label("reason", self.reason);
    v.field("review_on", self.reviewOn);
    v.field("status", self.status);
    v.text("title", self.title);
    v.field("type", self.type);
    v.field("uuid", self.uuid);
    return v.rest(self.extra);
}

template <typename V, SameAs<Approval> Self> bool visitFields(V &v, Self &self)
{
    v.field("at", self.at);
    v.text("name", self.name);
    v.field("uuid", self.uuid);
    v.field("verdict", self.verdict);
    return v.rest(self.extra);
}

template <typename V, SameAs<Question> Self> bool visitFields(V &v, Self &self)
{
    v.label("by", self.by);
    v.field("resolved", self.resolved);
    v.text("section", self.section);
    v.text("text", self.text);
    v.field("uuid", self.uuid);
    return v.rest(self.extra);
}

template <typename V, SameAs<Person> Self> bool visitFields(V &v, Self &self)
{
    v.text("name", self.name);
    v.field("role", self.role);
    v.field("uuid", self.uuid);
    return v.rest(self.extra);
}

template <typename V, SameAs<RelatedIncident> Self> bool visitFields(V &v, Self &self)
{
    v.field("kind", self.kind);
    v.field("uuid", self.uuid);
    return v.rest(self.extra);
}

template <typename V, SameAs<OtherSection> Self> bool visitFields(V &v, Self &self)
{
    v.text("heading", self.heading);
    v.text("text", self.text);
    v.field("uuid", self.uuid);
    return v.rest(self.extra);
}

template <typename V, SameAs<Attachment> Self> bool visitFields(V &v, Self &self)
{
    v.label("media_type", self.mediaType);
    v.text("name", self.name);
    v.label("sha256", self.sha256);
    v.field("uuid", self.uuid);
    return v.rest(self.extra);
}

template <typename V, SameAs<Source> Self> bool visitFields(V &v, Self &self)
{
    v.label("file", self.file);
    v.label("format", self.format);
    v.field("part", self.part);
    v.label("sha256", self.sha256);
    return v.rest(self.extra);
}

template <typename V, SameAs<Fix> Self> bool visitFields(V &v, Self &self)
{
    v.field("remove", self.remove);
    v.field("set", self.set);
    v.text("title", self.title);
    return v.rest(self.extra);
}

template <typename V, SameAs<Finding> Self> bool visitFields(V &v, Self &self)
{
    v.text("check", self.check);
    v.field("fix", self.fix);
    v.field("level", self.level);
    v.field("line", self.line);
    v.text("message", self.message);
    v.label("place", self.place);
    return v.rest(self.extra);
}

template <typename V, SameAs<Incident> Self> bool visitFields(V &v, Self &self)
{
    v.field("actions", self.actions);
    v.field("approvals", self.approvals);
    v.field("attachments", self.attachments);
    v.field("causes", self.causes);
    v.field("classification", self.classification);
    v.field("custom", self.custom);
    v.text("detection", self.detection);
    v.field("detection_method", self.detectionMethod);
    v.field("findings", self.findings);
    v.field("headings", self.headings);
    v.field("impact", self.impact);
    v.field("inferred", self.inferred);
    v.field("lessons", self.lessons);
    v.field("milestones", self.milestones);
    v.field("other_sections", self.otherSections);
    v.field("people", self.people);
    v.field("published_at", self.publishedAt);
    v.field("questions", self.questions);
    v.label("ref", self.ref);
    v.field("related", self.related);
    v.text("resolution", self.resolution);
    v.field("review", self.review);
    v.label("review_reason", self.reviewReason);
    v.text("root_cause", self.rootCause);
    v.field("section_order", self.sectionOrder);
    v.field("services", self.services);
    v.field("severity", self.severity);
    v.label("severity_as_written", self.severityAsWritten);
    v.field("source", self.source);
    v.field("state", self.state);
    v.field("stated_duration_minutes", self.statedDurationMinutes);
    v.text("summary", self.summary);
    v.field("tags", self.tags);
    v.text("time_zone", self.timeZone);
    v.field("timeline", self.timeline);
    v.text("title", self.title);
    v.text("trigger", self.trigger);
    v.field("uuid", self.uuid);
    return v.rest(self.extra);
}

template <typename V, SameAs<Cause> Self> bool visitFields(V &v, Self &self)
{
    v.field("category", self.category);
    v.text("description", self.description);
    v.field("parent", self.parent);
    v.text("title", self.title);
    v.field("uuid", self.uuid);
    return v.rest(self.extra);
}

template <typename V, SameAs<DirectoryEntry> Self> bool visitFields(V &v, Self &self)
{
    v.text("name", self.name);
    v.field("uuid", self.uuid);
    return v.rest(self.extra);
}

template <typename V, SameAs<SavedView> Self> bool visitFields(V &v, Self &self)
{
    v.text("name", self.name);
    v.text("query", self.query);
    v.field("uuid", self.uuid);
    return v.rest(self.extra);
}

template <typename V, SameAs<WorkspaceDocument> Self> bool visitFields(V &v, Self &self)
{
    v.field("causes", self.causes);
    v.field("people", self.people);
    v.field("services", self.services);
    v.field("settings", self.settings);
    v.field("tags", self.tags);
    v.field("teams", self.teams);
    v.field("uuid", self.uuid);
    v.field("views", self.views);
    return v.rest(self.extra);
}

} // namespace nevertwice
