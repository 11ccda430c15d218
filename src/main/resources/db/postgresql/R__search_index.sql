-- PostgreSQL finds words by their beginning only with an index made for that, unless the collation of the database is "C".
create index if not exists search_words_by_beginning on search_words (list, word varchar_pattern_ops, record);
