-- Figures that were read in articles and accepted by a person, and arrangements announced in them.
-- A corrected figure is a new row with a later time; the latest speaks.
create table figure (
    id           varchar(80)              not null,
    recorded     timestamp with time zone not null,
    kind         varchar(12)              not null,
    source       varchar(80)              not null,
    reporter     char(3)                  not null,
    partner      char(3)                  not null,
    flow         varchar(6)               not null,
    commodity    varchar(30)              not null,
    measure      varchar(40),
    unit         varchar(20),
    period       varchar(20),
    amount       decimal(28, 10),
    rounded_to   decimal(28, 10),
    status       varchar(12),
    base         varchar(80),
    scope        varchar(500)             not null,
    cited        varchar(200)             not null,
    locator      varchar(1000)            not null,
    currencies   varchar(40)              not null,
    announced_on varchar(10)              not null,
    primary key (id, recorded)
);
