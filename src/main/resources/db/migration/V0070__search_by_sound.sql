-- Chinese is mistyped by its sound: a character for another that is read alike, or the letters of the reading themselves.
-- The pairs of neighbouring characters of all that was ever published, as in `search_word`, with how they are read, without
-- tones and without what many speakers do not tell apart. Pairs of titles, aims and words explained are mostly words.
create table search_pair (
  pair  text primary key check (char_length(pair) = 2),
  sound text not null,
  named boolean not null
);
create index search_pair_by_sound on search_pair (sound);
