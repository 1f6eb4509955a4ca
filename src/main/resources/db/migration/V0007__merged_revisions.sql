-- Two people who write on one text at once: what the second saves is merged with what the first saved, and the revision
-- says that it came about so.
alter table revision drop constraint revision_kind_check;
alter table revision add constraint revision_kind_check
  check (kind in ('SAVED', 'RESTORED', 'IMPORTED', 'SET_ASIDE', 'MERGED'));
