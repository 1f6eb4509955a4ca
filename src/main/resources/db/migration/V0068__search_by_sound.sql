-- Chinese is typed by its sound, so that what is mistyped mostly sounds like what was meant; and whoever cannot write a word
-- types its sound alone. Pairs of neighbouring characters of all that was ever published, each with its sound: pinyin
-- without tones. They are filled when the rows of the search are made again after this.
create table search_sound (
  pair  text primary key,
  sound text not null
);
create index search_sound_by_sound on search_sound (sound);
