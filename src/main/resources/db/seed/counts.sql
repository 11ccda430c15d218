-- Counts the awards of each title and the statements of each source, and dates the first award of each place.
update titles set
    places = (select count(*) from awards where title = titles.id),
    first_awarded = (select min(awarded_earliest) from awards where title = titles.id),
    last_awarded = (select max(awarded_latest) from awards where title = titles.id);
update sources set statements = (select count(*) from statements where source = sources.id);
update places set first_awarded = (select min(awarded_earliest) from awards where place = places.id);
