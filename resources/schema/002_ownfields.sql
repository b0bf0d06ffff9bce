-- Step 2. The index of words holds what the team's own fields say. A program that knows step 1 alone would leave it out
-- again, so it may only read from here on. Bodies that may be held without it wait to be put in anew.

insert or ignore into index_queue (incident_id, kind)
    select i.id, 3 from part p join incident i on i.id = p.incident_id join incident_text t on t.incident_id = i.id
    where p.kind = 0 and case when json_valid(t.detail)
        then json_type(t.detail, '$.custom') = 'object' and json_extract(t.detail, '$.custom') <> '{}' end;
update workspace set index_version = 2;
