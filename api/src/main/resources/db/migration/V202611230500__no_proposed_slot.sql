-- A slot has been an appointment since V202611221500, and no server writes or reads the column any more.

alter table referral drop column proposed_slot;
