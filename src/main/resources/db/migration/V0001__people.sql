-- Schools own everything else; accounts sign in with a name that is unique in the whole installation,
-- because the sign-in page does not ask for the school.
create table school (
  id         uuid primary key default uuidv7(),
  name       text not null check (length(name) between 1 and 200),
  stages     text not null default '6-3-3' check (stages in ('6-3-3', '5-4-3')),
  created_at timestamptz not null default now()
);

create table account (
  id               uuid primary key default uuidv7(),
  school_id        uuid not null references school,
  sign_in_name     text not null check (sign_in_name ~ '^[a-z0-9][a-z0-9._@-]{0,79}$'),
  display_name     text not null check (length(display_name) between 1 and 120),
  password_hash    text not null,
  -- Counts up with every change of password or state, so that older sessions end.
  credential_stamp integer not null default 0,
  language         text check (language in ('en', 'zh-CN')),
  active           boolean not null default true,
  created_at       timestamptz not null default now(),
  constraint account_sign_in_name_taken unique (sign_in_name)
);
create index account_by_school on account (school_id, display_name);

create table account_role (
  account_id uuid not null references account on delete cascade,
  role       text not null check (role in ('ADMIN', 'LEAD', 'TEACHER', 'STUDENT')),
  primary key (account_id, role)
);

-- Failed sign-ins per account name and per address; kept in the database so that a restart does not forgive them.
create table sign_in_failure (
  key          text primary key,
  failures     integer not null,
  last_failure timestamptz not null,
  locked_until timestamptz
);
