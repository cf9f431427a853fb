-- Figures that a person accepted are a release like any other: kept, undone and restored as one. A
-- release holds either observations or figures.
alter table release add column kind varchar(12) default 'RELEASE' not null;
alter table release add column figures integer default 0 not null;

-- Which release brought a figure, and its line in that file; none for those recorded before.
alter table figure add column release_id integer;
alter table figure add column line integer default 0 not null;
alter table figure add constraint figure_of foreign key (release_id) references release (id);

-- How the article says it: the hedge, the way and the base of a change, the time of a rate.
alter table figure add column hedge varchar(12) default '' not null;
alter table figure add column changed varchar(4) default '' not null;
alter table figure add column against varchar(20) default '' not null;
alter table figure add column per varchar(5) default '' not null;

-- Where it stands: the sentence, the place of the number in the body of the article, SHA-256 of the
-- article's words, and SHA-256 of its text if that is kept.
alter table figure add column quote varchar(500) default '' not null;
alter table figure add column quote_at integer default 0 not null;
alter table figure add column quote_start integer default 0 not null;
alter table figure add column quote_end integer default 0 not null;
alter table figure add column article varchar(64) default '' not null;
alter table figure add column kept varchar(64) default '' not null;

create index figure_of_article on figure (article);
