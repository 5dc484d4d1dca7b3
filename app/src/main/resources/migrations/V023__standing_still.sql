-- Since when an open case stands still, and when somebody looks whether it can go on: to list such cases, and to remind of
-- those whose day has come. The next start derives both anew.
alter table representation
    add column stands_still_since date,
    add column review_due         date;

create index representation_standing_still on representation (stream) where stands_still_since is not null;
