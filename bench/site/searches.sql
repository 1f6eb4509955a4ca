-- 5,000 different searches, as addresses: common words alone and in pairs, with a stage, words that one lesson has, words
-- with a letter missing, wrong or changed with its neighbour, words that no lesson has, and Chinese.
with common as (
  select word, row_number() over (order by md5(word)) as n from search_word where word !~ '^[a-p]{9}$'
), rare as (
  select word, row_number() over (order by md5(word)) as n from search_word where word ~ '^[a-p]{9}$' order by 2 limit 1000
), chinese as (
  select distinct substr(regexp_replace(s.body, '[^一-龥]', '', 'g'), 1 + (b.id % 300)::integer, 2 + (b.id % 4)::integer) as words
  from publication b join publication_search s on s.publication_id = b.id
  where b.language = 'zh-CN' and b.ended_at is null and b.id % 31 = 0 limit 1000
), wanted (language, words, filter) as (
  select 'en', word, '' from common where n <= 800
  union all select 'en', a.word || ' ' || b.word, '' from common a join common b on b.n = a.n * 7 % 1900 + 1 where a.n <= 800
  union all select 'en', word, '&stage=middle' from common where n between 801 and 1100
  union all select 'en', word, '' from rare where n <= 600
  union all select 'en', overlay(word placing '' from 3 + (n % 4)::integer for 1), '' from common where length(word) > 6 and n <= 900
  union all select 'en', overlay(word placing reverse(substr(word, 3, 2)) from 3 for 2), '' from common
    where length(word) > 5 and n between 901 and 1500
  union all select 'en', overlay(word placing 'q' from 5 for 1), '' from rare where n between 601 and 800
  union all select 'en', 'zzyx' || translate(md5(n::text), '0123456789', 'qwxzvkjqwx'), '' from generate_series(1, 200) n
  union all select 'zh-CN', words, '' from chinese where words <> ''
)
select '/' || language || '/search?q=' || regexp_replace(encode(convert_to(words, 'UTF8'), 'hex'), '(..)', '%\1', 'g') || filter
from wanted order by md5(words) limit 5000;
