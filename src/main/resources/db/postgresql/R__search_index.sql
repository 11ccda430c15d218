-- PostgreSQL finds texts by how they begin only in an index made for that, unless the language of the database is "C".
create index if not exists search_keys_by_beginning on search_keys (content varchar_pattern_ops, place, event);
