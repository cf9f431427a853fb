-- Counts how often sources were described, so that answers know when to be made anew.
alter table source add column edition integer default 0 not null;
