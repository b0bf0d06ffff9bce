#pragma once

#include "model/domain/directory.h"
#include "model/domain/incident.h"

// The keys of the incident document, once. A visitor gets every field of a value under its public name: the writer and
// the reader of documents and the sanitizer are visitors, so a field added here is written, read and cleaned.
//   text  a string that is "" when empty            label  a string that is null when empty
//   field everything else                           rest   the keys this version does not know

namespace nevertwice {

template <typename Self, typename T>
concept SameAs = std::is_same_v<std::remove_const_t<Self>, T>;

template <typename V, SameAs<Milestones> Self> bool visitFields(V &v, Self &self)
{
    v.field("started", self.started);
    v.field("detected", self.detected);
    v.field("acknowledged", self.acknowledged);
    v.field("mitigated", self.mitigated);
    v.field("resolved", self.resolved);
    return v.rest(self.extra);
}

template <typename V, SameAs<Interval> Self> bool visitFields(V &v, Self &self)
{
    v.field("uuid", self.uuid);
    v.field("from", self.from);
    v.field("to", self.to);
    return v.rest(self.extra);
}

template <typename V, SameAs<Impact> Self> bool visitFields(V &v, Self &self)
{
    v.text("text", self.text);
    v.field("users_percent", self.usersPercent);
    v.field("users_count", self.usersCount);
    v.amount("requests", self.requests);
    v.amount("money", self.money);
    v.field("intervals", self.intervals);
    return v.rest(self.extra);
}

template <typename V, SameAs<Lessons> Self> bool visitFields(V &v, Self &self)
{
    v.text("text", self.text);
    v.text("went_well", self.wentWell);
    v.text("went_wrong", self.wentWrong);
    v.text("got_lucky", self.gotLucky);
    return v.rest(self.extra);
}

template <typename V, SameAs<Event> Self> bool visitFields(V &v, Self &self)
{
    v.field("uuid", self.uuid);
    v.field("at", self.at);
    v.field("end", self.end);
    v.label("as_written", self.asWritten);
    v.label("clock", self.clock);
    v.field("corrected_from", self.correctedFrom);
    v.field("precision", self.precision);
    v.field("kind", self.kind);
    v.text("text", self.text);
    v.label("author", self.author);
    v.label("link", self.link);
    v.field("starred", self.starred);
    return v.rest(self.extra);
}

template <typename V, SameAs<CauseLink> Self> bool visitFields(V &v, Self &self)
{
    v.field("uuid", self.uuid);
    v.text("title", self.title);
    v.field("category", self.category);
    v.field("role", self.role);
    return v.rest(self.extra);
}

template <typename V, SameAs<Action> Self> bool visitFields(V &v, Self &self)
{
    v.field("uuid", self.uuid);
    v.field("number", self.number);
    v.text("title", self.title);
    v.text("details", self.details);
    v.field("type", self.type);
    v.label("group", self.group);
    v.field("priority", self.priority);
    v.label("owner", self.owner);
    v.field("due", self.due);
    v.field("status", self.status);
    v.field("created_at", self.createdAt);
    v.field("closed_at", self.closedAt);
    v.label("reason", self.reason);
    v.label("evidence", self.evidence);
    v.field("review_on", self.reviewOn);
    v.label("link", self.link);
    v.field("answers", self.answers);
    return v.rest(self.extra);
}

template <typename V, SameAs<Approval> Self> bool visitFields(V &v, Self &self)
{
    v.field("uuid", self.uuid);
    v.text("name", self.name);
    v.field("verdict", self.verdict);
    v.field("at", self.at);
    return v.rest(self.extra);
}

template <typename V, SameAs<Question> Self> bool visitFields(V &v, Self &self)
{
    v.field("uuid", self.uuid);
    v.text("section", self.section);
    v.text("text", self.text);
    v.label("by", self.by);
    v.field("resolved", self.resolved);
    return v.rest(self.extra);
}

template <typename V, SameAs<Person> Self> bool visitFields(V &v, Self &self)
{
    v.field("uuid", self.uuid);
    v.text("name", self.name);
    v.field("role", self.role);
    return v.rest(self.extra);
}

template <typename V, SameAs<RelatedIncident> Self> bool visitFields(V &v, Self &self)
{
    v.field("uuid", self.uuid);
    v.field("kind", self.kind);
    return v.rest(self.extra);
}

template <typename V, SameAs<OtherSection> Self> bool visitFields(V &v, Self &self)
{
    v.field("uuid", self.uuid);
    v.text("heading", self.heading);
    v.text("text", self.text);
    return v.rest(self.extra);
}

template <typename V, SameAs<Attachment> Self> bool visitFields(V &v, Self &self)
{
    v.field("uuid", self.uuid);
    v.text("name", self.name);
    v.label("media_type", self.mediaType);
    v.label("sha256", self.sha256);
    return v.rest(self.extra);
}

template <typename V, SameAs<Source> Self> bool visitFields(V &v, Self &self)
{
    v.label("file", self.file);
    v.field("part", self.part);
    v.label("format", self.format);
    v.label("sha256", self.sha256);
    return v.rest(self.extra);
}

template <typename V, SameAs<Fix> Self> bool visitFields(V &v, Self &self)
{
    v.text("title", self.title);
    v.field("set", self.set);
    v.field("remove", self.remove);
    return v.rest(self.extra);
}

template <typename V, SameAs<Finding> Self> bool visitFields(V &v, Self &self)
{
    v.text("check", self.check);
    v.field("level", self.level);
    v.label("place", self.place);
    v.field("line", self.line);
    v.text("message", self.message);
    v.field("fix", self.fix);
    return v.rest(self.extra);
}

template <typename V, SameAs<Incident> Self> bool visitFields(V &v, Self &self)
{
    v.field("uuid", self.uuid);
    v.label("ref", self.ref);
    v.text("title", self.title);
    v.field("severity", self.severity);
    v.label("severity_as_written", self.severityAsWritten);
    v.field("state", self.state);
    v.field("classification", self.classification);
    v.field("review", self.review);
    v.label("review_reason", self.reviewReason);
    v.field("approvals", self.approvals);
    v.field("published_at", self.publishedAt);
    v.field("custom", self.custom);
    v.text("time_zone", self.timeZone);
    v.field("milestones", self.milestones);
    v.field("inferred", self.inferred);
    v.field("stated_duration_minutes", self.statedDurationMinutes);
    v.field("impact", self.impact);
    v.text("summary", self.summary);
    v.text("trigger", self.trigger);
    v.text("detection", self.detection);
    v.field("detection_method", self.detectionMethod);
    v.text("root_cause", self.rootCause);
    v.text("resolution", self.resolution);
    v.field("lessons", self.lessons);
    v.field("timeline", self.timeline);
    v.field("causes", self.causes);
    v.field("actions", self.actions);
    v.field("questions", self.questions);
    v.field("services", self.services);
    v.field("tags", self.tags);
    v.field("people", self.people);
    v.field("related", self.related);
    v.field("other_sections", self.otherSections);
    v.field("section_order", self.sectionOrder);
    v.field("headings", self.headings);
    v.field("attachments", self.attachments);
    v.field("source", self.source);
    v.field("findings", self.findings);
    return v.rest(self.extra);
}

template <typename V, SameAs<Cause> Self> bool visitFields(V &v, Self &self)
{
    v.field("uuid", self.uuid);
    v.text("title", self.title);
    v.field("category", self.category);
    v.text("description", self.description);
    v.field("parent", self.parent);
    return v.rest(self.extra);
}

template <typename V, SameAs<DirectoryEntry> Self> bool visitFields(V &v, Self &self)
{
    v.field("uuid", self.uuid);
    v.text("name", self.name);
    return v.rest(self.extra);
}

template <typename V, SameAs<SavedView> Self> bool visitFields(V &v, Self &self)
{
    v.field("uuid", self.uuid);
    v.text("name", self.name);
    v.text("query", self.query);
    return v.rest(self.extra);
}

template <typename V, SameAs<WorkspaceDocument> Self> bool visitFields(V &v, Self &self)
{
    v.field("uuid", self.uuid);
    v.field("causes", self.causes);
    v.field("services", self.services);
    v.field("people", self.people);
    v.field("tags", self.tags);
    v.field("teams", self.teams);
    v.field("settings", self.settings);
    v.field("views", self.views);
    return v.rest(self.extra);
}

} // namespace nevertwice
