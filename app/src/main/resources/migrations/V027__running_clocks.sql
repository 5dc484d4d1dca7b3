-- Every clock of a case that runs, with its day, as "acknowledge=2026-05-07 six-months=2026-10-31": what new holidays have
-- moved is found by comparing these. The one that is due first is next_due.
alter table representation add column running_clocks text not null default '';
