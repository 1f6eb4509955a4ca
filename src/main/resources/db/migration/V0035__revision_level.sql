-- How hard a revision is to read. A revision never changes, so it is measured once, not each time somebody looks at the
-- map. `measure` names the state of the measure that found it: a better one finds it anew. No level: too short to say.
create table revision_level (
  revision_id bigint primary key references revision on delete cascade,
  measure     text not null,
  level       double precision,
  low         double precision,
  high        double precision,
  check ((level is null) = (low is null) and (level is null) = (high is null))
);
