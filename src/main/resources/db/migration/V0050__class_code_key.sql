-- A browser carries the code of a class from page to page on the way in. It is sealed with this key, so that codes can be
-- tried out only where guessing is held back. Made once, for all instances of a site.
create table class_code_key (
  id  boolean primary key default true check (id),
  key bytea not null default decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex')
);
insert into class_code_key default values;
