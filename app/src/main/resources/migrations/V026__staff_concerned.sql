-- Members of staff, by the name with which they sign in, whom a case concerns: it is not there for them. Gone when the
-- case's key is destroyed.
create table staff_concerned (
    stream  uuid not null,
    account text not null,
    primary key (stream, account)
);
create index staff_concerned_by_account on staff_concerned (account, stream);
