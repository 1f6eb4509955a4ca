-- A school may show a programme only to pupils who came in with one of its classes.
alter table programme add column for_classes boolean not null default false;
