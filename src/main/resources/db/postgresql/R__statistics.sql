-- Once the records are loaded, PostgreSQL guesses at tables until it has looked at them, and goes to a table for what an
-- index alone could tell until it knows that everybody may see all rows.
vacuum (analyze) acts, awards, event_places, events, figures, place_name_positions, place_names, places,
    search_records, search_texts, search_words, statements,
    subject_places, subject_titles, subjects;
