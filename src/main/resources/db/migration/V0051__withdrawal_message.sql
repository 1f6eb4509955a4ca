-- Whoever takes a lesson back from students can say to its author why.
alter table publication
  add column end_message text not null default '' check (length(end_message) <= 4000);

-- What was published last of a lesson text, and where its newest submission stands, is asked for every row of a list.
create index publication_of_lesson on publication (lesson_id, language, id);
create index submission_of_text on submission (lesson_text_id, submitted_at);
