-- The studio's start page shows everybody the lessons they have a hand in.
create index revision_by_author on revision (author_id, lesson_text_id);
