-- What the council undertook because of a case: remedies, and what was learnt. A projection of casework.
create table case_action (
    stream     uuid    not null,
    action     integer not null,
    -- remedy or learning
    purpose    text    not null,
    -- the kind of remedy, or what was learnt from
    kind       text    not null,
    owner      text    not null,
    -- the senior officer who answers for it, where it is monitored
    answers    text,
    due        date    not null,
    done_on    date,
    dropped_on date,
    pence      integer,
    primary key (stream, action)
);

create index case_action_open_by_due on case_action (due, stream, action) where done_on is null and dropped_on is null;

-- The words of an action; gone when the case's key is destroyed.
create table case_action_personal (
    stream uuid    not null,
    action integer not null,
    what   text    not null,
    primary key (stream, action)
);
