-- What a lead published over: the hints that were open at that moment, in the words they were shown in, in both languages.
create table publication_hint (
  publication_id bigint not null references publication,
  position       integer not null,
  code           text not null,
  said           jsonb not null,
  primary key (publication_id, position)
);
