-- The parts of an answer that others were asked for stand in the list of what is to be done, after the actions of their
-- case. Whoever has the case sees to them, which may be nobody yet. A row of purpose "contribution" counts as nobody's undertaking.
alter table case_action alter column owner drop not null;
