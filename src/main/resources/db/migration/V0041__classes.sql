-- Classes and their pupils. Nothing here names a child: a pupil is a tile with a nickname or a number, and all of it goes
-- on the day that the school has set.
create table class_keeping (
  school_id  uuid primary key references school,
  keep_until date not null
);

create table school_class (
  id              uuid primary key default uuidv7(),
  school_id       uuid not null references school,
  teacher_id      uuid not null references account,
  name            text not null check (length(name) between 1 and 80),
  stage           text not null check (stage in ('PRIMARY', 'MIDDLE', 'HIGH')),
  grade           integer check (grade between 1 and 12),
  secret          text not null check (secret in ('PICTURES', 'PIN')),
  code            text,
  code_expires_at timestamptz,
  keep_until      date not null,
  archived_at     timestamptz,
  created_at      timestamptz not null default now(),
  constraint school_class_code_taken unique (code),
  check ((code is null) = (code_expires_at is null))
);
create index school_class_by_school on school_class (school_id, teacher_id);

create table class_programme (
  class_id     uuid not null references school_class on delete cascade,
  programme_id uuid not null references programme,
  primary key (class_id, programme_id)
);

-- The number is the pupil's place in the class; forms name it, and it says nothing outside.
create table pupil (
  id          uuid primary key default uuidv7(),
  class_id    uuid not null references school_class on delete cascade,
  number      integer not null check (number > 0),
  nickname    text not null check (length(nickname) between 1 and 40),
  tile        integer not null check (tile >= 0),
  secret_hash text not null,
  created_at  timestamptz not null default now(),
  constraint pupil_number_taken unique (class_id, number),
  constraint pupil_nickname_taken unique (class_id, nickname)
);

-- Only the digest of a token is kept: who reads this table cannot sign in with it.
create table pupil_session (
  token_hash bytea primary key,
  pupil_id   uuid not null references pupil on delete cascade,
  created_at timestamptz not null,
  last_seen  timestamptz not null
);
create index pupil_session_by_pupil on pupil_session (pupil_id);
create index pupil_session_by_last_seen on pupil_session (last_seen);

create table pupil_lesson (
  pupil_id   uuid not null references pupil on delete cascade,
  lesson_id  uuid not null references lesson,
  language   text not null,
  begun_at   timestamptz not null,
  changed_at timestamptz not null,
  done_at    timestamptz,
  ticks      text[] not null default '{}',
  primary key (pupil_id, lesson_id)
);

-- What was asked, as pupils read it: a question that is changed later is another question.
create table asked_question (
  id        bigint generated always as identity primary key,
  lesson_id uuid not null references lesson,
  language  text not null,
  digest    bytea not null,
  position  integer not null,
  kind      text not null,
  prompt    text not null,
  constraint asked_question_known unique (lesson_id, language, digest)
);

create table pupil_answer (
  pupil_id     uuid not null references pupil on delete cascade,
  question_id  bigint not null references asked_question,
  first_values text[] not null,
  first_chosen text[] not null,
  first_right  boolean not null,
  first_at     timestamptz not null,
  last_values  text[] not null,
  last_chosen  text[] not null,
  last_right   boolean not null,
  last_at      timestamptz not null,
  attempts     integer not null default 1,
  primary key (pupil_id, question_id)
);
create index pupil_answer_by_question on pupil_answer (question_id);
