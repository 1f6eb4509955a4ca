-- What the media library said of a file when it was published: shown under a figure that names nobody itself. Kept with
-- the publication, because a publication changes only when it is published again.
alter table publication_file add column credit text not null default '';
