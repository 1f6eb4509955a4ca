-- A state of a text that somebody wants to find again has a name; it is never thinned out. Naming is all that is ever
-- changed of a revision.
alter table revision add column name text not null default '' check (length(name) <= 80);
