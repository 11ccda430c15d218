-- What PostgreSQL needs to plan queries well once the records are loaded. It finds texts by how they begin only in an
-- index made for that, unless the language of the database is "C", and guesses at tables until it has looked at them.
create index if not exists search_keys_by_beginning on search_keys (content varchar_pattern_ops, place, event);

analyze acts, awards, event_places, events, figures, place_names, places, search_keys, statements, subject_places,
    subject_titles, subjects;
