-- Derives the subjects of statements, and the places and titles that each of them concerns.
insert into subjects (id)
select 'title/' || id from titles
union all select 'title-act/' || id from title_acts
union all select 'title-right/' || id from title_rights
union all select 'place/' || id from places
union all select 'name/' || id from place_names;

insert into subjects (id, award)
select 'award/' || id, id from awards
union all select 'act/' || id, award from acts
union all select 'decoration/' || id, award from decorations
union all select 'ceremony/' || id, award from ceremonies;

insert into subjects (id, event)
select 'event/' || id, id from events
union all select 'figure/' || id, event from figures;

insert into subject_places (subject, place)
select 'place/' || id, id from places
union select 'name/' || id, place from place_names
union select 'figure/' || id, place from figures where place is not null
union select s.id, a.place from subjects s join awards a on a.id = s.award
union select s.id, e.place from subjects s join event_places e on e.event = s.event;

-- A subject without an award or a title of its own concerns the titles of its places.
insert into subject_titles (subject, title)
select 'title/' || id, id from titles
union select 'title-act/' || id, title from title_acts
union select 'title-right/' || id, title from title_rights
union select s.id, a.title from subjects s join awards a on a.id = s.award
union select p.subject, a.title
from subject_places p join subjects s on s.id = p.subject join awards a on a.place = p.place
where s.award is null;
