-- What an action follows from: the case's own response, or a recommendation of a later stage or of an Ombudsman. Empty of
-- another's part of an answer. Before, only what was learnt had a source, as its kind; the next start derives both anew.
alter table case_action add column source text;

-- What an Ombudsman recommends stands in the same list, under the stream of its referral and with the purpose
-- "recommendation": it is reminded of and escalated as every action is.
drop table ombudsman_recommendation;
