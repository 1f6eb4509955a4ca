-- A programme's folder says which hints are right as they are, and why. In the studio they are dismissals, too: they belong to
-- the programme, reach a strand, a unit or a lesson by its path, in one language or both, for hints that begin with the
-- quote, and are signed by somebody who need not have an account here.
alter table hint_dismissal
  add column programme_id uuid references programme,
  add column at_path text not null default '',
  add column signed text,
  -- By language, as the folder says it; `reason` is then one of them.
  add column reasons jsonb,
  alter column language drop not null,
  alter column dismissed_by drop not null,
  drop constraint hint_dismissal_reach_check,
  drop constraint hint_dismissal_check,
  add constraint hint_dismissal_reach_check check (reach in ('PLACE', 'LESSON', 'SCHOOL', 'PROGRAMME')),
  add constraint hint_dismissal_of_text check ((reach in ('PLACE', 'LESSON')) = (lesson_text_id is not null)),
  add constraint hint_dismissal_of_programme check ((reach = 'PROGRAMME') = (programme_id is not null)),
  add constraint hint_dismissal_of_nobody check (reach = 'PROGRAMME' or (language is not null and dismissed_by is not null));
create index hint_dismissal_by_programme on hint_dismissal (programme_id) where programme_id is not null;

-- Programmes that came in before this have their accepted hints in their file alone; the others are named here.
create table accepted_hints_taken (
  programme_id uuid primary key references programme
);
