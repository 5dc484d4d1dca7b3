-- What a case's page shows of a restriction, what the work list reminds of, and what an appointment is chosen by. All of it is
-- derived from the journal; the next start derives every row anew.

alter table conduct
    add column since       date,
    -- the last day on which they hold; none where they hold until a review lifts them
    add column until       date,
    add column adjustments text;

-- Keys are what is compared with the people of a case: small letters, single spaces; none where nothing is known.
alter table conduct_personal
    add column name_key         text,
    add column email_key        text,
    add column adjustment_words text;

create index conduct_personal_by_name on conduct_personal (name_key, stream);
create index conduct_personal_by_email on conduct_personal (email_key, stream);

-- What is restricted, and what it means for the person; gone when the key of the stream is destroyed.
create table conduct_limit_personal (
    stream uuid    not null,
    number integer not null,
    kind   text    not null,
    terms  text    not null,
    primary key (stream, number)
);

-- Which cases somebody said are of the person ('tied') or of somebody else ('apart').
create table conduct_case (
    stream         uuid not null,
    case_reference text not null,
    standing       text not null check (standing in ('tied', 'apart')),
    primary key (stream, case_reference)
);

create index conduct_case_by_reference on conduct_case (case_reference, stream);

create index independent_person_by_cv on independent_person (cv_review_on) where left_on is null;

-- The conflicts of interest that stand; no service where it is about something else.
create table independent_conflict (
    stream   uuid    not null,
    conflict integer not null,
    service  text,
    primary key (stream, conflict)
);
