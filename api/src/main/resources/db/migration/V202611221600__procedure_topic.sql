-- A person often knows what a procedure is about and not who decides it: the topic is kept beside the body.
alter table referral add column procedure_topic text;
