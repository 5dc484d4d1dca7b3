-- Projections of the register: derived from the journal, never edited by hand, dropped and rebuilt by `redress rebuild`.

-- One row for each referral about somebody's conduct, without personal details.
create table conduct (
    stream         uuid    primary key,
    sequence       integer not null,
    position       text    not null,
    case_reference text,
    referred_on    date    not null,
    -- codes with spaces between them; none before a decision
    restrictions   text    not null,
    review_on      date,
    -- the review of what is in force, otherwise the day of the last step: the order of the lists
    ordered_on     date    not null
);

create index conduct_by_position on conduct (position, ordered_on, stream);

-- Who it is about; gone when the key of the stream is destroyed.
create table conduct_personal (
    stream   uuid primary key,
    customer text not null
);

-- One row for each person of the pool, without personal details.
create table independent_person (
    stream         uuid    primary key,
    sequence       integer not null,
    left_on        date,
    cv_review_on   date,
    available_from date,
    available_to   date
);

create table independent_part (
    stream uuid not null,
    part   text not null,
    primary key (stream, part)
);

-- Name and skills; gone when the key of the stream is destroyed.
create table independent_person_personal (
    stream uuid primary key,
    name   text not null
);

create index independent_person_by_name on independent_person_personal (name, stream);

create table independent_skill_personal (
    stream uuid not null,
    skill  text not null,
    primary key (stream, skill)
);

create index independent_skill_by_skill on independent_skill_personal (skill, stream);

-- Money in pence.
create table independent_appointment (
    stream         uuid    not null,
    appointment    integer not null,
    part           text    not null,
    case_reference text    not null,
    service        text,
    appointed_on   date    not null,
    fee_agreed     bigint  not null,
    fee_paid       bigint  not null check (fee_paid between 0 and fee_agreed),
    primary key (stream, appointment)
);

create index independent_appointment_by_day on independent_appointment (appointed_on, stream, appointment);

create table independent_budget (
    stream uuid   primary key,
    year   text   not null unique,
    amount bigint not null
);
