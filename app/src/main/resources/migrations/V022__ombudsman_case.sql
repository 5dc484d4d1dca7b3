-- An Ombudsman's referral is a history of its own, about one case or several. The two tables that reports count are
-- derived from it and from what old registers tell within a case.

-- The case that a row speaks of: of a referral within a case, that case.
alter table ombudsman_referral add column reference text;
update ombudsman_referral set reference = representation.reference from representation
    where representation.stream = ombudsman_referral.stream;
alter table ombudsman_referral alter column reference set not null;
create index ombudsman_referral_of_case on ombudsman_referral (reference);

-- Each decision once, however many cases it is about.
create table ombudsman_decision (
    stream     uuid    not null,
    referral   integer not null,
    -- the first case that it is about
    reference  text    not null,
    -- the date of the decision; of the referral, where an old register did not keep that
    decided_on date    not null,
    decision   text    not null,
    -- not-counted, not-upheld or upheld
    counts_as  text    not null,
    primary key (stream, referral)
);
create index ombudsman_decision_by_date on ombudsman_decision (decided_on, stream);

create table ombudsman_case (
    stream      uuid    primary key,
    ombudsman   text    not null,
    reference   text    not null,
    sequence    integer not null,
    notified_on date    not null,
    position    text    not null,
    decided_on  date,
    decision    text,
    -- the nearest date that the Ombudsman waits for, and what for
    next_due    date,
    next_clock  text
);
create index ombudsman_case_by_due on ombudsman_case ((coalesce(next_due, date '9999-12-31')), stream);

create table ombudsman_recommendation (
    stream         uuid    not null,
    recommendation integer not null,
    remedy         text    not null,
    owner          text    not null,
    due_on         date    not null,
    done_on        date,
    primary key (stream, recommendation)
);
create index ombudsman_recommendation_outstanding on ombudsman_recommendation (due_on, stream) where done_on is null;
