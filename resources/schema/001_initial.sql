-- Step 1. Published steps never change; a mistake is a new step.
-- Moments stand in columns of type ANY: INTEGER milliseconds since 1970 (UTC) for an instant, the REAL of its midnight
-- for a day. Uuids are 16-byte blobs. Rows of an incident lie together, keyed by it.

create table workspace (
    id integer primary key check (id = 1),
    uuid blob not null,
    created_at integer not null,
    min_reader integer not null,            -- the lowest schema whose programs may read this file
    save_seq integer not null default 0,    -- counts saves
    next_number integer not null default 1, -- of the next INC-…
    index_version integer not null,         -- how texts are cut into words
    index_unordered integer not null default 0, -- 1: some incident no longer stands at its time in the search index
    extra text
) strict;

create table setting (
    kind text not null, -- 'setting' or 'view'
    name text not null,
    uuid blob,
    value text not null, -- JSON
    version integer not null default 1,
    primary key (kind, name)
) strict, without rowid;

create table cause (
    id integer primary key,
    uuid blob not null unique,
    version integer not null,
    title text not null,
    category text,
    description text not null,
    parent blob,
    extra text
) strict;

create table directory (
    kind text not null, -- 'service', 'person' or 'tag'
    name text not null,
    uuid blob not null,
    version integer not null default 1,
    extra text,
    primary key (kind, name)
) strict, without rowid;

-- Narrow on purpose: lists and measures read whole columns of it.
create table incident (
    id integer primary key,
    uuid blob not null unique,
    version integer not null,
    ref text not null unique collate nocase,
    title text not null,
    severity text,
    state text,
    classification text,
    review text,
    time_zone text not null,
    started any, detected any, acknowledged any, mitigated any, resolved any,
    published any,
    stated_minutes real,
    impact_ms integer,
    users_percent real,
    users_count integer,
    detection_method text,
    created_at integer not null,
    changed_at integer not null,
    deleted_at integer,
    sort_at any not null,          -- started, else detected, else created: the place in time
    slot integer not null unique,  -- the same place as a dense number, for the search index
    next_action integer not null,  -- numbers of actions are never given twice
    digest blob not null           -- SHA-256 of the canonical document: damage that SQLite does not notice shows here
) strict;
create index incident_by_time on incident (deleted_at, sort_at, id);
create index incident_by_title on incident (deleted_at, title collate nocase, id);
create index incident_by_severity on incident (deleted_at, severity, sort_at, id);
create index incident_by_state on incident (deleted_at, state, sort_at, id);
create index incident_by_change on incident (deleted_at, changed_at, id);
create index incident_by_place on incident (sort_at, slot);

create table incident_text (
    incident_id integer primary key references incident (id) on delete cascade,
    summary text not null, impact text not null, trigger_text text not null, detection text not null,
    root_cause text not null, resolution text not null,
    lessons text not null, went_well text not null, went_wrong text not null, got_lucky text not null,
    detail text not null -- a document with the keys that have no column of their own
) strict;

create table event (
    incident_id integer not null references incident (id) on delete cascade,
    uuid blob not null, position integer not null, version integer not null,
    at any, ended_at any, as_written text not null, clock text not null, corrected_from any, precision text, kind text,
    text text not null, author text not null, link text not null, starred integer not null, extra text,
    primary key (incident_id, uuid)
) strict, without rowid;

create table incident_cause (
    incident_id integer not null references incident (id) on delete cascade,
    uuid blob not null references cause (uuid), position integer not null, version integer not null,
    role text, extra text,
    primary key (incident_id, uuid)
) strict, without rowid;
create index incident_cause_by_cause on incident_cause (uuid);

create table action (
    incident_id integer not null references incident (id) on delete cascade,
    uuid blob not null, position integer not null, version integer not null,
    number integer not null, title text not null, details text not null, type text, group_name text not null,
    priority text, owner text not null, due any, status text, created_at any, closed_at any, reason text not null,
    evidence text not null, review_on any, link text not null, extra text,
    primary key (incident_id, uuid)
) strict, without rowid;
create index action_by_status on action (status, due);

create table action_answer (
    incident_id integer not null references incident (id) on delete cascade,
    action_uuid blob not null, position integer not null,
    cause_uuid blob not null, -- may name a cause the catalogue does not have
    primary key (incident_id, action_uuid, position)
) strict, without rowid;
create index action_answer_by_cause on action_answer (cause_uuid);

create table interval (
    incident_id integer not null references incident (id) on delete cascade,
    uuid blob not null, position integer not null, version integer not null,
    started any, ended any, extra text,
    primary key (incident_id, uuid)
) strict, without rowid;

create table question (
    incident_id integer not null references incident (id) on delete cascade,
    uuid blob not null, position integer not null, version integer not null,
    section text not null, text text not null, asked_by text not null, resolved integer not null, extra text,
    primary key (incident_id, uuid)
) strict, without rowid;

create table incident_person (
    incident_id integer not null references incident (id) on delete cascade,
    uuid blob not null, position integer not null, version integer not null,
    name text not null, role text, extra text,
    primary key (incident_id, uuid)
) strict, without rowid;
create index incident_person_by_name on incident_person (name);

create table related_incident (
    incident_id integer not null references incident (id) on delete cascade,
    uuid blob not null, position integer not null, version integer not null,
    kind text, extra text,
    primary key (incident_id, uuid)
) strict, without rowid;
create index related_incident_by_other on related_incident (uuid);

create table other_section (
    incident_id integer not null references incident (id) on delete cascade,
    uuid blob not null, position integer not null, version integer not null,
    heading text not null, text text not null, extra text,
    primary key (incident_id, uuid)
) strict, without rowid;

create table attachment (
    incident_id integer not null references incident (id) on delete cascade,
    uuid blob not null, position integer not null, version integer not null,
    name text not null, media_type text not null, sha256 text not null, extra text,
    primary key (incident_id, uuid)
) strict, without rowid;
create index attachment_by_content on attachment (sha256);

create table incident_word ( -- services and tags
    incident_id integer not null references incident (id) on delete cascade,
    kind text not null, position integer not null, name text not null,
    primary key (incident_id, kind, position)
) strict, without rowid;
create index incident_word_by_name on incident_word (kind, name);

create table blob (
    sha256 text primary key,
    size integer not null,
    content blob not null
) strict;

-- Append-only. Every save of an incident or a cause is one whole compressed canonical document; each hash covers the
-- hash before it.
create table revision (
    id integer primary key,
    kind text not null, -- 'incident' or 'cause'
    subject blob not null,
    version integer not null,
    at integer not null,
    by_name text not null,
    name text not null default '',
    origin text not null,
    batch blob,
    save_id blob not null,
    body blob not null,
    hash blob not null,
    previous blob -- the hash of the revision before, null for the first
) strict;
create index revision_by_subject on revision (subject, id);
create index revision_by_save on revision (save_id);
create index revision_by_batch on revision (batch) where batch is not null;

-- What the file of the last import said, for the three-way comparison of the next.
create table import_base (
    incident_id integer primary key references incident (id) on delete cascade,
    body blob not null
) strict;

-- The index of words. `search` holds no texts: a part is taken out by naming exactly what was put in.
create virtual table search using fts5(title, body, events, actions, names, content='', tokenize='unicode61 remove_diacritics 2');
create table part (
    doc integer primary key, -- incident.slot * 16 + number of the part, so newest first is last first
    incident_id integer not null references incident (id),
    kind integer not null,   -- 0 body, 1 timeline, 2 attachment
    attachment blob,
    digest integer not null  -- of the text that was put in
) strict;
create index part_by_incident on part (incident_id);
create table vocab (
    term text primary key,
    df integer not null -- how many parts hold it
) strict, without rowid;
create table index_queue (
    incident_id integer not null references incident (id),
    kind integer not null,
    attachment blob not null default x'',
    old_text text, -- what the index holds of it now; null for nothing
    primary key (incident_id, kind, attachment)
) strict, without rowid;
