// What a template can name, and what it means: the page templates.md of the help is checked against this.
#include "model/exchange/templatedata.h"

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace templatevariables {

using Kind = TemplateVariable::Kind;

TemplateVariable text(const QString &name, const QString &meaning)
{
    return {name, Kind::Text, meaning, {}};
}
TemplateVariable flag(const QString &name, const QString &meaning)
{
    return {name, Kind::Flag, meaning, {}};
}
TemplateVariable list(const QString &name, const QString &meaning, const QList<TemplateVariable> &fields)
{
    return {name, Kind::List, meaning, fields};
}

QList<TemplateVariable> eventFields()
{
    return {text(u"when"_s, u"day and time in the zone of the incident, or the time as it was written"_s),
            text(u"clock"_s, u"the time of day alone, or the time as it was written"_s),
            text(u"new_day"_s, u"the day, where it is another one than that of the entry before"_s),
            text(u"stamp"_s, u"both of these, as far as there are any"_s),
            text(u"end"_s, u"when it ended, with the day where that is another one"_s),
            text(u"kind"_s, u"what kind of entry it is: \"false lead\""_s),
            text(u"text"_s, u"what happened, in one line"_s),
            text(u"author"_s, u"who wrote it"_s),
            text(u"link"_s, u"the address of the evidence"_s),
            flag(u"starred"_s, u"whether it is marked as important"_s)};
}

QList<TemplateVariable> actionFields()
{
    return {text(u"number"_s, u"\"INC-7.2\""_s),
            text(u"title"_s, u"what is promised, in one line"_s),
            text(u"title_public"_s, u"the same for people outside"_s),
            text(u"details"_s, u"the rest of it"_s),
            text(u"type"_s, u"\"prevent\", \"detect\" and so on"_s),
            text(u"group"_s, u"the list it stands under"_s),
            text(u"priority"_s, u"\"P0\" to \"P3\""_s),
            text(u"owner"_s, u"who does it"_s),
            text(u"due"_s, u"until which day"_s),
            text(u"status"_s, u"\"open\", \"in progress\" and so on"_s),
            text(u"link"_s, u"the address of its ticket"_s),
            text(u"reason"_s, u"why it will not be done"_s),
            text(u"evidence"_s, u"how it is known to work"_s),
            flag(u"is_done"_s, u"whether it is done or verified"_s),
            flag(u"is_open"_s, u"whether it is neither done nor given up"_s),
            flag(u"is_overdue"_s, u"whether it is open and its day is over"_s)};
}

QList<TemplateVariable> otherFields()
{
    return {text(u"ref"_s, u"its number"_s),
            text(u"title"_s, u"its title"_s),
            text(u"date"_s, u"the day it began"_s),
            text(u"cause"_s, u"the cause both share"_s),
            text(u"link"_s, u"its number, as a link to its page where there is one"_s),
            flag(u"is_first"_s, u"whether it is the first of the list"_s)};
}

QList<TemplateVariable> texts()
{
    return {
        text(u"ref"_s, u"the number, \"INC-7\""_s),
        text(u"title"_s, u"the title"_s),
        text(u"severity"_s, u"\"SEV2\""_s),
        text(u"state"_s, u"\"investigating\", \"mitigated\" or \"resolved\""_s),
        text(u"classification"_s, u"\"incident\", \"near miss\", \"false alarm\" or \"drill\""_s),
        text(u"review"_s, u"how far the review is: \"draft\", \"published\" and so on"_s),
        text(u"zone"_s, u"the time zone in which all times are shown"_s),
        text(u"date"_s, u"the day it began"_s),
        text(u"started"_s, u"when the impact began"_s),
        text(u"detected"_s, u"when it was noticed"_s),
        text(u"acknowledged"_s, u"when somebody took it"_s),
        text(u"mitigated"_s, u"when the impact ended"_s),
        text(u"resolved"_s, u"when it was over"_s),
        text(u"published"_s, u"when the postmortem was published"_s),
        text(u"made_on"_s, u"the day on which the document is written"_s),
        text(u"timeline_drawing"_s, u"the timeline as a picture, a paragraph of its own; only in HTML and PDF"_s),
        text(u"duration"_s, u"from start to end, \"2 h 15 min\"; what the text claims where the times are not known"_s),
        text(u"time_to_detect"_s, u"detected - started"_s),
        text(u"time_to_acknowledge"_s, u"acknowledged - detected"_s),
        text(u"time_to_mitigate"_s, u"mitigated - started"_s),
        text(u"time_to_resolve"_s, u"resolved - started"_s),
        text(u"impact_duration"_s,
             u"how long people were harmed: by the intervals of the impact, else mitigated - started"_s),
        text(u"users_percent"_s, u"the share of users that was affected, a number"_s),
        text(u"users_count"_s, u"how many users were affected"_s),
        text(u"requests"_s, u"how many requests failed"_s),
        text(u"money"_s, u"what it cost"_s),
        text(u"detection_method"_s, u"who or what noticed it: \"alert\", \"customer\" and so on"_s),
        text(u"services"_s, u"the services, with commas"_s),
        text(u"tags"_s, u"the tags, with commas"_s),
        text(u"commander"_s, u"who led"_s),
        text(u"authors"_s, u"who wrote, with commas"_s),
        text(u"responders"_s, u"who helped, with commas"_s),
        text(u"summary"_s, u"the section, Markdown"_s),
        text(u"impact"_s, u"the section, Markdown"_s),
        text(u"trigger"_s, u"the section, Markdown"_s),
        text(u"detection"_s, u"the section, Markdown"_s),
        text(u"root_cause"_s, u"the section, Markdown"_s),
        text(u"resolution"_s, u"the section, Markdown"_s),
        text(u"lessons"_s, u"the section, Markdown"_s),
        text(u"went_well"_s, u"a part of the lessons, Markdown"_s),
        text(u"went_wrong"_s, u"a part of the lessons, Markdown"_s),
        text(u"got_lucky"_s, u"a part of the lessons, Markdown"_s),
        text(u"summary_short"_s, u"its first three sentences as plain words"_s),
        text(u"impact_short"_s, u"its first two sentences as plain words"_s),
        text(u"root_cause_short"_s, u"its first two sentences as plain words"_s),
        text(u"resolution_short"_s, u"its first two sentences as plain words"_s),
        text(u"title_public"_s, u"the title for people outside: without names, links, addresses and tickets"_s),
        text(u"summary_public"_s, u"the section for people outside, without code as well"_s),
        text(u"impact_public"_s, u"the same"_s),
        text(u"root_cause_public"_s, u"the same"_s),
        text(u"resolution_public"_s, u"the same"_s),
        text(u"actions_count"_s, u"how many actions there are"_s),
        text(u"open_actions_count"_s, u"how many of them are open"_s),
        text(u"seen_before_count"_s, u"how many earlier incidents share a cause"_s),
        text(u"seen_before_rest_count"_s, u"how many of these are not among the last three"_s),
        text(u"impact_before"_s, u"how long the harm of these lasted together"_s),
        text(u"open_then_count"_s, u"how many promises against a cause were open when this began"_s),
        text(u"repeat_reason"_s, u"why it happened again, in a sentence"_s)};
}

QList<TemplateVariable> flags()
{
    return {flag(u"is_resolved"_s, u"whether it is over"_s),
            flag(u"is_drill"_s, u"whether it was a drill"_s),
            flag(u"has_numbers"_s, u"whether users, requests or money are known"_s),
            flag(u"has_impact_intervals"_s,
                 u"whether the impact has an interval with both ends: then impact_duration is what they cover"_s),
            flag(u"has_lessons"_s, u"whether any part of the lessons is written"_s),
            flag(u"has_timeline"_s, u"whether the timeline has an entry"_s),
            flag(u"has_story"_s, u"whether trigger, root cause, detection or resolution is written"_s)};
}

QList<TemplateVariable> lists()
{
    const QList<TemplateVariable> section{text(u"heading"_s, u"its heading"_s),
                                          text(u"text"_s, u"its text, Markdown"_s),
                                          flag(u"is_timeline"_s, u"whether the timeline stands here"_s),
                                          flag(u"is_causes"_s, u"whether the causes stand here"_s),
                                          flag(u"is_lessons"_s, u"whether the lessons stand here"_s),
                                          flag(u"is_actions"_s, u"whether the actions stand here"_s)};
    const QList<TemplateVariable> cause{text(u"title"_s, u"its name in the catalogue"_s),
                                        text(u"category"_s, u"\"configuration\" and so on"_s),
                                        text(u"role"_s, u"\"root\", \"contributing\" and so on"_s)};
    const QList<TemplateVariable> question{text(u"section"_s, u"the heading it is asked at"_s),
                                           text(u"text"_s, u"the question"_s), text(u"by"_s, u"who asks"_s)};
    const QList<TemplateVariable> fact{text(u"what"_s, u"what it is, \"time of detection\""_s),
                                       text(u"value"_s, u"what is written there now"_s)};
    const QList<TemplateVariable> field{text(u"name"_s, u"what the team calls it"_s),
                                        text(u"value"_s, u"its text, number, choice or day"_s)};
    return {
        list(u"sections"_s, u"all sections that say something, in the order of the incident"_s, section),
        list(u"other_sections"_s, u"those with headings of their own"_s, section.mid(0, 2)),
        list(u"timeline"_s, u"all entries in their order"_s, eventFields()),
        list(u"key_events"_s, u"the starred entries; where none is, those that begin or end something"_s,
             eventFields()),
        list(u"timeline_pictures"_s, u"the pictures that belong to entries, each with its entry"_s,
             eventFields() + QList{text(u"picture"_s, u"the Markdown that shows it"_s)}),
        list(u"causes"_s, u"what the incident has of the catalogue"_s, cause),
        list(u"actions"_s, u"all actions"_s, actionFields()),
        list(u"open_actions"_s, u"those that are open, the earliest due day first"_s, actionFields()),
        list(u"actions_without_owner"_s, u"open ones that nobody does"_s, actionFields()),
        list(u"actions_without_due"_s, u"open ones without a day"_s, actionFields()),
        list(u"overdue_actions"_s, u"open ones whose day is over"_s, actionFields()),
        list(u"action_groups"_s, u"the lists under which the actions stand"_s,
             {text(u"name"_s, u"its heading, or \"Actions\""_s), list(u"members"_s, u"its actions"_s, actionFields())}),
        list(u"questions"_s, u"the open questions of the review"_s, question),
        list(u"fields"_s, u"the team's own fields that are filled in"_s, field),
        list(u"unconfirmed"_s, u"what was concluded and nobody has confirmed yet"_s, fact),
        list(u"unknown_times"_s, u"the milestones nobody knows"_s, {text(u"what"_s, u"\"time of detection\""_s)}),
        list(u"people"_s, u"everybody with a role"_s,
             {text(u"name"_s, u"the name"_s), text(u"role"_s, u"\"commander\" and so on"_s)}),
        list(u"seen_before"_s, u"earlier incidents with a cause of this one"_s, otherFields()),
        list(u"seen_before_last"_s, u"the last three of these, the newest first"_s, otherFields()),
        list(u"open_then"_s, u"promises of others against a cause of this one that were open when it began"_s,
             {text(u"number"_s, u"\"INC-3.2\""_s), text(u"title"_s, u"what was promised"_s),
              text(u"owner"_s, u"by whom"_s), text(u"due"_s, u"by when"_s),
              flag(u"was_overdue"_s, u"whether its day was over when this began"_s)}),
        list(u"same_cause"_s, u"all other incidents with a cause of this one"_s, otherFields()),
        list(u"related"_s, u"the incidents this one names"_s, otherFields()),
        list(u"attachments"_s, u"the attached files"_s,
             {text(u"name"_s, u"its name"_s), text(u"media_type"_s, u"\"image/png\" and so on"_s),
              text(u"picture"_s, u"the Markdown that shows it, where it is a picture"_s)})};
}

} // namespace templatevariables

const QList<TemplateVariable> &templateVariables()
{
    static const QList<TemplateVariable> all =
        templatevariables::texts() + templatevariables::flags() + templatevariables::lists();
    return all;
}

} // namespace nevertwice
