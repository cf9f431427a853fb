-- What a release holds of a series. Like the release it never changes, so that a withdrawal needs no
-- update; it spares the catalogue from counting every observation.
create table extent (
    series_id    integer not null references series (id),
    release_id   integer not null references release (id),
    observations integer not null,
    first_start  date    not null,
    last_month   date    not null,
    primary key (series_id, release_id)
);

insert into extent (series_id, release_id, observations, first_start, last_month)
select series_id, release_id, count(*), min(period_start), max(period_start + (months - 1) * interval '1' month)
from observation
group by series_id, release_id;

create index extent_by_release on extent (release_id);
