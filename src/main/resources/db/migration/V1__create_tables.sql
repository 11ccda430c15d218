-- The records of seed-data, one table a file, as datapackage.json describes them. A date is six columns: its EDTF text,
-- what follows from it, and its bounds to ask by. VALUE is a keyword of H2, so that column is called content here.
-- position is the row's place in its file, which is sorted by id: ordering by it is the same on every database.
-- A place also carries its English name, its display names, the date of its first award and its position as a unit vector; a title and a source how many awards and statements refer to it.

create table sources (
    id varchar(100) not null,
    title varchar(200) not null,
    publisher varchar(200),
    language varchar(35),
    url varchar(400),
    date_edtf varchar(80),
    date_earliest date,
    date_latest date,
    date_precision varchar(10),
    date_approximate boolean,
    date_uncertain boolean,
    kind varchar(40) not null check (kind in ('official', 'archive', 'museum', 'news', 'encyclopedia', 'gazetteer', 'website', 'curation')),
    grade varchar(40) not null check (grade in ('A', 'B', 'C', 'D')),
    derived_from varchar(100),
    note varchar(300),
    statements integer not null default 0,
    title_position integer not null,
    position integer not null unique,
    primary key (id),
    foreign key (derived_from) references sources (id)
);

create table titles (
    id varchar(100) not null,
    name_en varchar(100) not null,
    name_ru varchar(100),
    name_bg varchar(100),
    name_uk varchar(100),
    name_be varchar(100),
    display_names varchar(600) not null,
    conferring_state varchar(2) not null,
    established_edtf varchar(80),
    established_earliest date,
    established_latest date,
    established_precision varchar(10),
    established_approximate boolean,
    established_uncertain boolean,
    discontinued_edtf varchar(80),
    discontinued_earliest date,
    discontinued_latest date,
    discontinued_precision varchar(10),
    discontinued_approximate boolean,
    discontinued_uncertain boolean,
    citation varchar(300),
    description varchar(300) not null,
    places integer not null default 0,
    first_awarded date,
    last_awarded date,
    position integer not null unique,
    primary key (id)
);

create table title_acts (
    id varchar(100) not null,
    title varchar(100) not null,
    kind varchar(40) not null check (kind in ('publication', 'order', 'decree', 'statute', 'bill', 'law', 'vote')),
    date_edtf varchar(80) not null,
    date_earliest date,
    date_latest date,
    date_precision varchar(10) not null,
    date_approximate boolean not null,
    date_uncertain boolean not null,
    number varchar(40),
    number_status varchar(40) not null check (number_status in ('confirmed', 'reported', 'unknown')),
    issuer varchar(200),
    summary varchar(300) not null,
    position integer not null unique,
    primary key (id),
    foreign key (title) references titles (id)
);

create table title_acts_signatories (
    owner varchar(100) not null references title_acts (id),
    position integer not null,
    content varchar(200) not null,
    primary key (owner, position)
);

create table title_rights (
    id varchar(100) not null,
    title varchar(100) not null,
    label varchar(120) not null,
    description varchar(300),
    position integer not null unique,
    primary key (id),
    foreign key (title) references titles (id)
);

create table places (
    id varchar(100) not null,
    kind varchar(40) not null check (kind in ('city', 'town', 'municipal-town', 'fortress')),
    latitude double precision not null check (latitude between -90 and 90),
    longitude double precision not null check (longitude between -180 and 180),
    region varchar(100) not null,
    region_code varchar(6) not null,
    recognised_country varchar(2) not null,
    administered_by varchar(2),
    administered_since_edtf varchar(80),
    administered_since_earliest date,
    administered_since_latest date,
    administered_since_precision varchar(10),
    administered_since_approximate boolean,
    administered_since_uncertain boolean,
    part_of varchar(100),
    occupation varchar(40) not null check (occupation in ('never', 'partly', 'whole')),
    wikidata varchar(20),
    geonames varchar(20),
    name varchar(100) not null,
    first_awarded date,
    display_names varchar(2000) not null,
    x double precision not null,
    y double precision not null,
    z double precision not null,
    position integer not null unique,
    primary key (id),
    foreign key (part_of) references places (id)
);

create table place_names (
    id varchar(100) not null,
    place varchar(100) not null,
    content varchar(100) not null,
    language varchar(35) not null,
    script varchar(4) not null,
    kind varchar(40) not null check (kind in ('current', 'former', 'at-award', 'occupation', 'exonym', 'variant', 'transliteration')),
    valid_from_edtf varchar(80),
    valid_from_earliest date,
    valid_from_latest date,
    valid_from_precision varchar(10),
    valid_from_approximate boolean,
    valid_from_uncertain boolean,
    valid_to_edtf varchar(80),
    valid_to_earliest date,
    valid_to_latest date,
    valid_to_precision varchar(10),
    valid_to_approximate boolean,
    valid_to_uncertain boolean,
    preferred boolean not null,
    position integer not null unique,
    primary key (id)
);

create table awards (
    id varchar(100) not null,
    title varchar(100) not null,
    place varchar(100) not null,
    awarded_edtf varchar(80) not null,
    awarded_earliest date,
    awarded_latest date,
    awarded_precision varchar(10) not null,
    awarded_approximate boolean not null,
    awarded_uncertain boolean not null,
    name_at_award varchar(100) not null,
    conferring_state varchar(2) not null,
    citation varchar(300),
    position integer not null unique,
    primary key (id)
);

create table acts (
    id varchar(100) not null,
    award varchar(100) not null,
    kind varchar(40) not null check (kind in ('order', 'decree')),
    effect varchar(40) not null check (effect in ('named', 'conferred', 'decorated')),
    date_edtf varchar(80) not null,
    date_earliest date,
    date_latest date,
    date_precision varchar(10) not null,
    date_approximate boolean not null,
    date_uncertain boolean not null,
    announced_edtf varchar(80),
    announced_earliest date,
    announced_latest date,
    announced_precision varchar(10),
    announced_approximate boolean,
    announced_uncertain boolean,
    number varchar(40),
    number_status varchar(40) not null check (number_status in ('confirmed', 'reported', 'unknown')),
    issuer varchar(200),
    position integer not null unique,
    primary key (id)
);

create table acts_signatories (
    owner varchar(100) not null references acts (id),
    position integer not null,
    content varchar(200) not null,
    primary key (owner, position)
);

create table decorations (
    id varchar(100) not null,
    award varchar(100) not null,
    kind varchar(40) not null check (kind in ('gold-star', 'order-of-lenin', 'order-of-the-patriotic-war-first-class', 'order-of-the-october-revolution', 'order-of-the-red-banner-of-labour')),
    date_edtf varchar(80),
    date_earliest date,
    date_latest date,
    date_precision varchar(10),
    date_approximate boolean,
    date_uncertain boolean,
    with_title boolean not null,
    position integer not null unique,
    primary key (id)
);

create table ceremonies (
    id varchar(100) not null,
    award varchar(100) not null,
    date_edtf varchar(80) not null,
    date_earliest date,
    date_latest date,
    date_precision varchar(10) not null,
    date_approximate boolean not null,
    date_uncertain boolean not null,
    location varchar(200),
    position integer not null unique,
    primary key (id)
);

create table ceremonies_presented_by (
    owner varchar(100) not null references ceremonies (id),
    position integer not null,
    content varchar(200) not null,
    primary key (owner, position)
);

create table ceremonies_represented_by (
    owner varchar(100) not null references ceremonies (id),
    position integer not null,
    content varchar(300) not null,
    primary key (owner, position)
);

create table events (
    id varchar(100) not null,
    kind varchar(40) not null check (kind in ('battle', 'siege', 'assault', 'air-raid', 'occupation', 'liberation', 'landing', 'evacuation', 'counter-offensive', 'offensive', 'defence', 'encirclement', 'retreat', 'surrender', 'order', 'council', 'convoy', 'supply', 'partisan-warfare', 'fortification', 'production', 'mobilisation', 'crime', 'investigation', 'treaty', 'renaming', 'founding', 'commemoration', 'hardship', 'status', 'capture', 'unveiling')),
    date_edtf varchar(80),
    date_earliest date,
    date_latest date,
    date_precision varchar(10),
    date_approximate boolean,
    date_uncertain boolean,
    label varchar(120) not null,
    description varchar(300) not null,
    scope varchar(40) not null check (scope in ('places', 'general')),
    position integer not null unique,
    primary key (id)
);

create table events_people (
    owner varchar(100) not null references events (id),
    position integer not null,
    content varchar(300) not null,
    primary key (owner, position)
);

create table events_units (
    owner varchar(100) not null references events (id),
    position integer not null,
    content varchar(300) not null,
    primary key (owner, position)
);

create table event_places (
    event varchar(100) not null,
    place varchar(100) not null,
    position integer not null unique,
    primary key (event, place),
    foreign key (event) references events (id)
);

create table figures (
    id varchar(100) not null,
    place varchar(100),
    event varchar(100),
    property varchar(60) not null,
    label varchar(120) not null,
    content varchar(80) not null,
    lower_bound double precision,
    upper_bound double precision,
    unit varchar(40) not null,
    date_edtf varchar(80),
    date_earliest date,
    date_latest date,
    date_precision varchar(10),
    date_approximate boolean,
    date_uncertain boolean,
    position integer not null unique,
    primary key (id)
);

create table statements (
    subject varchar(120) not null,
    property varchar(40) not null,
    content varchar(300) not null,
    source varchar(100) not null,
    locator varchar(300) not null,
    rank varchar(40) not null check (rank in ('preferred', 'normal', 'deprecated')),
    note varchar(400),
    position integer not null,
    primary key (position)
);

create table disagreements (
    subject varchar(120) not null,
    property varchar(40) not null,
    reason varchar(400) not null,
    position integer not null unique,
    primary key (subject, property)
);

create table coverage (
    id varchar(100) not null,
    title varchar(100) not null,
    source varchar(100) not null,
    expected integer not null,
    listed integer,
    held integer not null,
    as_of_edtf varchar(80) not null,
    as_of_earliest date,
    as_of_latest date,
    as_of_precision varchar(10) not null,
    as_of_approximate boolean not null,
    as_of_uncertain boolean not null,
    note varchar(400) not null,
    position integer not null unique,
    primary key (id),
    foreign key (title) references titles (id),
    foreign key (source) references sources (id)
);

-- What statements are about, and the records that each subject belongs to: derived while loading.
create table subjects (
    id varchar(120) not null,
    award varchar(100),
    event varchar(100),
    primary key (id)
);

create table subject_places (
    subject varchar(120) not null references subjects (id),
    place varchar(100) not null,
    primary key (subject, place)
);

create table subject_titles (
    subject varchar(120) not null references subjects (id),
    title varchar(100) not null,
    primary key (subject, title)
);

-- The order of the places by their names in each language.
create table place_name_positions (
    place varchar(100) not null references places (id),
    language varchar(35) not null,
    position integer not null,
    primary key (place, language)
);

-- The words of the searchable text of each record: lowercase ASCII. The record is given by its position in its list.
create table search_words (
    position integer not null,
    list varchar(40) not null,
    record integer not null,
    word varchar(100) not null,
    primary key (position)
);

-- What the search over everything finds, with the path of its resource and its label in each language.
create table search_records (
    position integer not null,
    type varchar(20) not null,
    id varchar(300) not null,
    path varchar(1000) not null,
    display_names varchar(4000) not null,
    primary key (position)
);

-- The texts of these records; folded is null for texts that are not names of the record.
create table search_texts (
    position integer not null,
    record integer not null references search_records (position),
    field varchar(40) not null,
    content varchar(400) not null,
    folded varchar(400),
    primary key (position)
);

-- The places whose names find a record of a list, too.
create table search_places (
    list varchar(40) not null,
    record integer not null,
    place integer not null references search_records (position),
    primary key (list, record, place)
);

-- The indexes that the queries need; a title may have many of the awards, so that its index has all that is needed to
-- count them and to find a page of them.
create index awards_by_title on awards (title, awarded_earliest, position, awarded_edtf, id);
create index awards_by_place on awards (place);
create index awards_by_date on awards (awarded_earliest, awarded_latest);
create index acts_by_award on acts (award);
create index acts_by_signatory on acts_signatories (content);
create index decorations_by_award on decorations (award);
create index ceremonies_by_award on ceremonies (award);
create index place_names_by_place on place_names (place);
create index places_by_country on places (recognised_country);
create index places_by_region on places (region);
create index places_by_region_code on places (region_code);
create index places_by_latitude on places (latitude, longitude);
create index events_by_date on events (date_earliest, date_latest);
create index events_by_kind on events (kind);
create index event_places_by_place on event_places (place);
create index figures_by_place on figures (place);
create index figures_by_event on figures (event);
create index statements_by_subject on statements (subject);
create index statements_by_source on statements (source);
create index subjects_by_award on subjects (award);
create index subjects_by_event on subjects (event);
create index subject_places_by_place on subject_places (place);
create index search_words_by_word on search_words (list, word, record);
create index search_places_by_place on search_places (place, list, record);
create index search_texts_by_record on search_texts (record);
create index place_name_positions_by_language on place_name_positions (language, position, place);
create index subject_titles_by_title on subject_titles (title);

-- A foreign key whose column has one of these indexes comes after it: else H2 makes another such index for the key.
alter table place_names add foreign key (place) references places (id);
alter table awards add foreign key (title) references titles (id);
alter table awards add foreign key (place) references places (id);
alter table acts add foreign key (award) references awards (id);
alter table decorations add foreign key (award) references awards (id);
alter table ceremonies add foreign key (award) references awards (id);
alter table event_places add foreign key (place) references places (id);
alter table figures add foreign key (place) references places (id);
alter table figures add foreign key (event) references events (id);
alter table statements add foreign key (source) references sources (id);
alter table subjects add foreign key (award) references awards (id);
alter table subjects add foreign key (event) references events (id);
alter table subject_places add foreign key (place) references places (id);
alter table subject_titles add foreign key (title) references titles (id);
alter table statements add foreign key (subject) references subjects (id);
alter table disagreements add foreign key (subject) references subjects (id);
