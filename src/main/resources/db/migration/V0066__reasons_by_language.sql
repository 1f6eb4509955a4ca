-- Why a warning is meant so is read by people of several languages, and so it is a text by language like a programme's
-- title. What was written so far counts as written in the programme's source language.
alter table accepted_warning drop constraint accepted_warning_reason_check;
alter table accepted_warning alter column reason type jsonb using to_jsonb(reason);
update accepted_warning w set reason = jsonb_build_object(p.languages[1], w.reason)
  from programme p where p.id = w.programme_id;
alter table accepted_warning add check (jsonb_typeof(reason) = 'object' and reason <> '{}'::jsonb);
