-- What is still owed once a case went another way, where nobody has set a day for it: "adults/2024/told-why", several with
-- spaces between them. Such a case stays on the work list until it is done. The next start derives it for every case.
alter table representation add column owed text;

-- The work list holds what is open, and what is closed and still owes something, with a day or without one.
drop index representation_open_by_due;
drop index representation_open_by_officer;
create index representation_listed_by_due on representation ((coalesce(next_due, date '9999-12-31')), stream)
    where position <> 'closed' or next_due is not null or owed is not null;
create index representation_listed_by_officer on representation (allocated_to, (coalesce(next_due, date '9999-12-31')), stream)
    where position <> 'closed' or next_due is not null or owed is not null;
