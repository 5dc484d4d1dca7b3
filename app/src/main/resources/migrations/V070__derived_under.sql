-- The rules under which the derived tables were last derived; where they are not those in force, all is derived anew.
create table derived_under (
    only_row boolean primary key default true check (only_row),
    rules    text    not null
);
