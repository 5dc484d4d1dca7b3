-- How many people each service served in a report year, from what the council was told; a projection of the
-- organisation's stream, never edited by hand.
create table customers_served (
    year      text    not null,
    service   text    not null,
    customers integer not null check (customers >= 0),
    primary key (year, service)
);
