-- Digests of files that were taken off the record, until their bytes are off the disk too: a process that stops in between
-- must not leave bytes that nobody knows.
create table media_forgotten (
  sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$')
);
