-- A translation says in its text which state of its source it was made from. When the source moves on, its changed blocks
-- are gone through one by one; those that the translator has settled already are remembered here, by the digest of what
-- the block says now, until the whole translation is marked as up to date.
create table translation_block (
  lesson_text_id uuid not null references lesson_text,
  digest         text not null check (digest ~ '^[0-9a-f]{64}$'),
  primary key (lesson_text_id, digest)
);
