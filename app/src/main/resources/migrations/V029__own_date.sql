-- The nearest date that the council itself has to keep, and its clock, beside the nearest of all: a row knows no day, and
-- what others owe is no longer next once its day has passed. The next start derives both anew.
alter table representation
    add column own_due   date,
    add column own_clock text;
