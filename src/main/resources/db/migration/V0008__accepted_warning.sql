-- A warning of the map may be right and yet meant so. Whoever leads accepts it with a reason; it is then out of the way
-- until somebody takes that back. `identity` names the warning by code, place and what it is about: when one of them
-- changes it is another warning, which nobody has accepted.
create table accepted_warning (
  programme_id uuid not null references programme,
  identity     text not null,
  reason       text not null check (reason <> '' and length(reason) <= 500),
  accepted_by  uuid references account,
  accepted_at  timestamptz not null default now(),
  primary key (programme_id, identity)
);
