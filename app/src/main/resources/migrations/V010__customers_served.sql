-- How many people each service served in a report year, as the council was told; a projection of the organisation's
-- stream, never edited by hand.
create table customers_served (
    stream    uuid    not null,
    year      text    not null,
    service   text    not null,
    customers integer not null check (customers >= 0),
    primary key (stream, year, service)
);
