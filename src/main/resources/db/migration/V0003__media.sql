-- Files are kept on disk under the digest of their bytes; these tables say what each file is and which harmless forms
-- of it may be served. A file is known once however often it is brought in, so the digest is the key. Which lesson
-- shows a file is known to the lessons, not here; accounts and schools are named without a foreign key because this
-- module knows neither, and because a file outlives the account that brought it in.

create table media_file (
  sha256        text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  kind          text not null,
  byte_size     bigint not null check (byte_size > 0),
  width         integer check (width > 0),
  height        integer check (height > 0),
  original_name text not null check (original_name <> ''),
  cleaned       boolean not null,
  uploaded_by   uuid,
  school_id     uuid,
  uploaded_at   timestamptz not null default now(),
  check ((width is null) = (height is null))
);

create table media_rendition (
  of_sha256 text not null references media_file,
  sha256    text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  kind      text not null,
  width     integer check (width > 0),
  height    integer check (height > 0),
  byte_size bigint not null check (byte_size > 0),
  primary key (of_sha256, sha256),
  check ((width is null) = (height is null))
);

create index media_rendition_by_digest on media_rendition (sha256);
