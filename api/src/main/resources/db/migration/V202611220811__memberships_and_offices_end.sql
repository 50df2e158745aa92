-- Somebody who left may come back, and an office can be given up: what ended stays, what is held now is held once.
alter table membership drop constraint membership_member_id_team_id_role_key;
create unique index membership_held_once_idx on membership (member_id, team_id, role) where ended_on is null;

alter table appointment_to_office add column ended_on date;
create unique index appointment_to_office_held_once_idx on appointment_to_office
  (member_id, role, territory_code, organisation_id) nulls not distinct where ended_on is null;
create index appointment_to_office_organisation_idx on appointment_to_office (organisation_id);
