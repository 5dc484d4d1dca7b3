-- A reference that was mistyped can be put right, so a referral is found by the reference that it has now and no longer by
-- the name of its stream. The next start derives it for every referral; until then none has it.
alter table ombudsman_case
    -- the reference without spaces and hyphens, in capitals
    add column bare_reference text;
create unique index ombudsman_case_by_reference on ombudsman_case (ombudsman, bare_reference);

-- Which referrals that old registers told within a case are known to be referrals of their own, so that reports count them once.
create table ombudsman_in_register (
    -- of the referral of its own
    stream    uuid    not null,
    -- the case, and which of its referrals
    reference text    not null,
    referral  integer not null,
    primary key (stream, reference, referral)
);
create index ombudsman_in_register_of_case on ombudsman_in_register (reference, referral);
