create table journal_event (
    stream      uuid        not null,
    sequence    integer     not null check (sequence > 0),
    position    bigint      generated always as identity,
    type        text        not null,
    version     smallint    not null,
    happened_at timestamptz not null,
    recorded_at timestamptz not null,
    actor       text        not null,
    facts       jsonb       not null,
    sealed      bytea,
    hash        bytea       not null check (length(hash) = 32),
    primary key (stream, sequence)
);
