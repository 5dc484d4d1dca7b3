-- Projections of casework: derived from the journal, never edited by hand, dropped and rebuilt by `redress rebuild`.

-- One row for each representation, without personal details: what work lists and reports ask of a case.
create table representation (
    stream                   uuid    primary key,
    reference                text    not null unique,
    sequence                 integer not null,
    received_on              date    not null,
    channel                  text    not null,
    point_of_receipt         text    not null,
    -- the complainant's relationship to the person who uses the service
    relationship             text,
    position                 text    not null,
    -- where the ledger counts it; every representation has exactly one, so the ledger always sums
    disposition              text    not null,
    kind                     text,
    route_reason             text,
    procedure                text,
    procedure_version        text,
    -- of the first element, which is the primary one
    service                  text,
    team                     text,
    provider                 text,
    subject                  text,
    outcome                  text,
    acknowledged_on          date,
    responded_on             date,
    working_days_to_response integer,
    closed_on                date,
    allocated_to             text,
    -- the nearest date that a running clock asks for, and that clock
    next_due                 date,
    next_clock               text
);

-- The order of the work list; a case without a date comes last.
create index representation_open_by_due on representation ((coalesce(next_due, date '9999-12-31')), stream) where position <> 'closed';
create index representation_open_by_officer on representation (allocated_to, (coalesce(next_due, date '9999-12-31')), stream) where position <> 'closed';
create index representation_received on representation (received_on, stream);

-- The words and names that a work list shows beside the reference; gone when the case's key is destroyed.
create table representation_personal (
    stream      uuid primary key,
    complainant text,
    summary     text
);

-- Ombudsman referrals of which the council has been told.
create table ombudsman_referral (
    stream      uuid not null,
    referral    integer not null,
    referred_on date not null,
    decision    text,
    primary key (stream, referral)
);
