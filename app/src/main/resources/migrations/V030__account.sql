-- Who may sign in. Not part of the journal: whoever leaves is closed, never removed, because the journal names them.
create table account (
    -- as it stands in the journal for whatever this person does
    username      text        primary key check (username ~ '^[a-z0-9][a-z0-9.@_-]{0,99}$'),
    display_name  text        not null check (display_name <> ''),
    -- codes; what they allow adds up
    roles         text[]      not null check (cardinality(roles) > 0),
    password_hash text        not null,
    active        boolean     not null default true,
    created_at    timestamptz not null
);
