-- Search over what is published, in this database and no other store. A row is made at publication and goes when the
-- publication ends. Latin words are kept by their English stems; Chinese, which has no spaces, by single characters and
-- pairs of neighbours. `body` is what a pupil reads on the page and nothing else, so that an excerpt can give nothing
-- away that the page does not show: no teacher's note, no answer, no feedback.
create extension if not exists pg_trgm;

create table publication_search (
  publication_id bigint primary key references publication,
  -- Of the way in which the row was made; older ones are made again at the start.
  recipe         integer not null,
  body           text not null,
  title_words    tsvector not null,
  words          tsvector not null
);
-- Without a list of pending entries, which every search would have to walk through after many publications.
create index publication_search_by_title on publication_search using gin (title_words) with (fastupdate = off);
create index publication_search_by_words on publication_search using gin (words) with (fastupdate = off);

-- The Latin words of all that was ever published, to guess what a mistyped one was meant to be.
create table search_word (
  word text primary key check (length(word) between 4 and 30)
);
create index search_word_by_letters on search_word using gin (word gin_trgm_ops);
