-- Numbers for the references of new cases; a number may be skipped, and is never given twice.
create sequence case_number;
