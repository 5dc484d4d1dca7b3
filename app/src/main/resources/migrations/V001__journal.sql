-- The journal: the one truth. Everything else in this database can be rebuilt from it.

-- One row for each stream: what it is the history of, and the key of its personal parts, wrapped by the master key.
create table journal_stream (
    stream      uuid primary key,
    kind        text not null,
    wrapped_key bytea
);

create table journal_event (
    stream      uuid        not null,
    sequence    integer     not null check (sequence > 0),
    position    bigint      generated always as identity,
    type        text        not null,
    version     integer     not null,
    happened_at timestamptz not null,
    recorded_at timestamptz not null,
    actor       text        not null,
    facts       jsonb       not null,
    sealed      bytea,
    hash        bytea       not null check (length(hash) = 32),
    primary key (stream, sequence)
);

-- The order in which events were written, for seals.
create unique index journal_event_position on journal_event (position);

-- A digest over all events up to a position, chained to the seal before it.
create table journal_seal (
    number    integer     primary key,
    sealed_at timestamptz not null,
    position  bigint      not null,
    events    bigint      not null,
    digest    bytea       not null check (length(digest) = 32)
);

create function journal_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'The journal is append-only: % is not allowed', tg_op using errcode = 'RD001';
end
$$;

create trigger journal_event_append_only
    before update or delete or truncate on journal_event
    for each statement execute function journal_is_append_only();

create trigger journal_seal_append_only
    before update or delete or truncate on journal_seal
    for each statement execute function journal_is_append_only();
