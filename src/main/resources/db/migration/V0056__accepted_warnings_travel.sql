-- Accepted warnings travel with the programme's folder. `signed` is who accepted one where it comes from, who need not have
-- an account here; `accepted_file` is the file they came in, so that an export gives it back as it was.
alter table accepted_warning add column signed text;
alter table programme add column accepted_file text;
