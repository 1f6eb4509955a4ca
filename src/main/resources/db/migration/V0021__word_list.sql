-- A school's own words: those its pupils have been taught, those it does not want, names to pass over, and the characters
-- taught in place of the official table. One list of a kind for each language and each stage (or band of primary); an
-- empty `profile` is for every stage. A list is replaced as a whole, so that its id stands for its words.
create table word_list (
  id          uuid primary key default uuidv7(),
  school_id   uuid not null references school,
  language    text not null check (language in ('en', 'zh-CN')),
  kind        text not null check (kind in ('TAUGHT', 'BANNED', 'NAMES', 'CHARACTERS')),
  profile     text not null check (profile in ('', 'primary-1-2', 'primary-3-4', 'primary-5-6', 'middle', 'high')),
  file_name   text not null,
  words       text[] not null,
  uploaded_by uuid not null references account,
  uploaded_at timestamptz not null default now(),
  constraint word_list_taken unique (school_id, language, kind, profile)
);
