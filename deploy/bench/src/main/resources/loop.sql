-- The statements of one loop as the API issues them, with their parameters. Written by
-- "deploy/bench/run --capture", never by hand: it plays loops over HTTP with one client while PostgreSQL
-- logs everything (log_statement = all), takes the last loop's statements of the role passerelle_app, and
-- puts angle brackets where the loop before had another value. Write it anew when the API's statements
-- change. BEGIN and COMMIT are the transactions as they were.
-- Captured on 2026-11-22; the README says what has come since. Taken out since: the column proposed_slot.
-- The list was read with the demo territory's own new referrals in it and one of the loop.

-- == CREATE
BEGIN;
select m1_0.id,m2_0.team_id,m2_0.role,o1_0.role,o1_0.territory_code,o1_0.organisation_id from Member m1_0 left join Membership m2_0 on m2_0.member_id=m1_0.id and m2_0.ended_on is null left join appointment_to_office o1_0 on o1_0.member_id=m1_0.id and o1_0.ended_on is null where m1_0.subject=$1;
--   $1 = 00000000-0000-4000-8000-000000000001
COMMIT;
BEGIN;
select set_config('passerelle.acting_team', $1, true), set_config('passerelle.coordinated_territory', $2, true);
--   $1 = a17dd5c2-13e9-535f-ad03-8a4fa159afae
--   $2 = <empty>
select c.* from commune c where c.replaced_by is null and (c.insee_code = $1 or c.insee_code = (select replaced_by from commune where insee_code = $2) or c.insee_code = (select insee_code from commune_former_code where former_code = $3)) order by (c.insee_code = $4) desc limit 1;
--   $1 = 00003
--   $2 = 00003
--   $3 = 00003
--   $4 = 00003
insert into idempotent_answer (team_id, key, operation, body_mac, created_at) values ($1, $2, $3, $4, $5) on conflict do nothing;
--   $1 = a17dd5c2-13e9-535f-ad03-8a4fa159afae
--   $2 = <key 1>
--   $3 = CREATE
--   $4 = \xef2640ff303511dc55de001c66b09a67090560f5a3c1bd983f5b980c309777bd
--   $5 = <now>
insert into Referral (agreement_given_on,agreement_how,agreement_place_id,answered_at,cancel_reason,commune_code,contact_channel,created_at,created_by,decline_reason,ended_at,error_reason,first_contact_on,first_read_at,hold_reason,needs,onward_referral_id,orientation_type,outcome,override_reason,place_id,previous_link,previous_referral_id,procedure_body,reason_text,receiver_team_id,reference,review_on,revision,sender_team_id,sent_at,snapshot_id,status,status_since,territory_code,urgent,id) values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14,$15,$16,$17,$18,$19,$20,$21,$22,$23,$24,$25,$26,$27,$28,$29,$30,$31,$32,$33,$34,$35,$36,$37);
--   $1 = <null>
--   $2 = <null>
--   $3 = <null>
--   $4 = <null>
--   $5 = <null>
--   $6 = 00003
--   $7 = <null>
--   $8 = <now>
--   $9 = ee13543d-37dd-51db-8ba0-dba36d5a76e7
--   $10 = <null>
--   $11 = <null>
--   $12 = <null>
--   $13 = <null>
--   $14 = <null>
--   $15 = <null>
--   $16 = {PROCEDURE}
--   $17 = <null>
--   $18 = DO_TOGETHER
--   $19 = <null>
--   $20 = <null>
--   $21 = <null>
--   $22 = <null>
--   $23 = <null>
--   $24 = <null>
--   $25 = <null>
--   $26 = <null>
--   $27 = <reference>
--   $28 = <null>
--   $29 = 1
--   $30 = a17dd5c2-13e9-535f-ad03-8a4fa159afae
--   $31 = <null>
--   $32 = <null>
--   $33 = DRAFT
--   $34 = <now>
--   $35 = 00
--   $36 = f
--   $37 = <id 2>
insert into audit_entry (id, happened_at, actor_kind, member_id, team_id, action, purpose, referral_ids, detail, request_id) values ($1, $2, $3, $4, $5, $6, $7, $8, cast($9 as jsonb), $10);
--   $1 = <id 3>
--   $2 = <now>
--   $3 = MEMBER
--   $4 = ee13543d-37dd-51db-8ba0-dba36d5a76e7
--   $5 = a17dd5c2-13e9-535f-ad03-8a4fa159afae
--   $6 = CREATE
--   $7 = REFER_A_PERSON
--   $8 = {<id 2>}
--   $9 = {}
--   $10 = <request>
select t1_0.id,t1_0.name,t1_0.organisation_id,o1_0.id,o1_0.bound_by_secrecy,o1_0.kind,o1_0.name,o1_0.siret,o1_0.territory_code,t1_0.public_label from Team t1_0 join Organisation o1_0 on o1_0.id=t1_0.organisation_id where t1_0.id=$1;
--   $1 = a17dd5c2-13e9-535f-ad03-8a4fa159afae
update idempotent_answer set status = $1, etag = $2, location = $3, sealed_body = $4 where team_id = $5 and key = $6;
--   $1 = 201
--   $2 = "1"
--   $3 = /api/v1/referrals/<id 2>
--   $4 = <bytes 639>
--   $5 = a17dd5c2-13e9-535f-ad03-8a4fa159afae
--   $6 = <key 1>
COMMIT;

-- == SEND
BEGIN;
select m1_0.id,m2_0.team_id,m2_0.role,o1_0.role,o1_0.territory_code,o1_0.organisation_id from Member m1_0 left join Membership m2_0 on m2_0.member_id=m1_0.id and m2_0.ended_on is null left join appointment_to_office o1_0 on o1_0.member_id=m1_0.id and o1_0.ended_on is null where m1_0.subject=$1;
--   $1 = 00000000-0000-4000-8000-000000000001
COMMIT;
BEGIN;
select set_config('passerelle.acting_team', $1, true), set_config('passerelle.coordinated_territory', $2, true);
--   $1 = a17dd5c2-13e9-535f-ad03-8a4fa159afae
--   $2 = <empty>
select r1_0.id,r1_0.agreement_given_on,r1_0.agreement_how,r1_0.agreement_place_id,r1_0.answered_at,r1_0.cancel_reason,r1_0.commune_code,r1_0.contact_channel,r1_0.created_at,r1_0.created_by,r1_0.decline_reason,r1_0.ended_at,r1_0.error_reason,r1_0.first_contact_on,r1_0.first_read_at,r1_0.hold_reason,r1_0.needs,r1_0.onward_referral_id,r1_0.orientation_type,r1_0.outcome,r1_0.override_reason,r1_0.place_id,r1_0.previous_link,r1_0.previous_referral_id,r1_0.procedure_body,r1_0.reason_text,r1_0.receiver_team_id,r1_0.reference,r1_0.review_on,r1_0.revision,r1_0.sender_team_id,r1_0.sent_at,r1_0.snapshot_id,r1_0.status,r1_0.status_since,r1_0.territory_code,r1_0.urgent from Referral r1_0 where r1_0.id=$1 for no key update of r1_0;
--   $1 = <id 2>
insert into idempotent_answer (team_id, key, operation, body_mac, created_at) values ($1, $2, $3, $4, $5) on conflict do nothing;
--   $1 = a17dd5c2-13e9-535f-ad03-8a4fa159afae
--   $2 = <key 4>
--   $3 = SEND <id 2>
--   $4 = <bytes 32>
--   $5 = <now>
select p1_0.id,p1_0.access_modes,p1_0.accessibility_url,p1_0.address,p1_0.address_complement,p1_0.at_home,p1_0.booking_url,p1_0.closed_on,p1_0.commune_code,p1_0.description,p1_0.does_not_do,p1_0.emails,p1_0.equipment,p1_0.fees,p1_0.itinerance,p1_0.kinds,p1_0.languages,p1_0.latitude,p1_0.located,p1_0.longitude,p1_0.name,p1_0.opening_hours,p1_0.organisation_id,p1_0.other_labels,p1_0.other_phones,p1_0.parent_structure,p1_0.phone,p1_0.pivot,p1_0.postcode,p1_0.programmes,p1_0.publics,p1_0.saturated_until,p1_0.services,p1_0.source,p1_0.special_care,p1_0.step_free,p1_0.summary,p1_0.support_modes,p1_0.team_id,p1_0.territory_code,p1_0.training_labels,p1_0.verified_on,p1_0.version,p1_0.websites,p1_0.what_to_bring,p1_0.who_to_ask_for from Place p1_0 where p1_0.id=$1;
--   $1 = 4aedf94e-4f40-5b74-80c9-a2897b740a5e
select m1_0.id,m1_0.ended_on,m1_0.member_id,m1_0.role,m1_0.team_id from Membership m1_0 where m1_0.team_id in ($1) and m1_0.ended_on is null order by m1_0.id;
--   $1 = 8181e00c-1609-5c3f-91ca-bdecad4a2550
insert into person_snapshot (content,owner_team_id,shared_with_team_id,wrapped_key,id) values ($1,$2,$3,$4,$5);
--   $1 = <bytes 91>
--   $2 = a17dd5c2-13e9-535f-ad03-8a4fa159afae
--   $3 = 8181e00c-1609-5c3f-91ca-bdecad4a2550
--   $4 = <bytes 60>
--   $5 = <id 5>
update Referral set agreement_given_on=$1,agreement_how=$2,agreement_place_id=$3,contact_channel=$4,place_id=$5,receiver_team_id=$6,revision=$7,sent_at=$8,snapshot_id=$9,status=$10,status_since=$11 where id=$12;
--   $1 = 2026-11-22
--   $2 = ORAL
--   $3 = 4aedf94e-4f40-5b74-80c9-a2897b740a5e
--   $4 = PHONE
--   $5 = 4aedf94e-4f40-5b74-80c9-a2897b740a5e
--   $6 = 8181e00c-1609-5c3f-91ca-bdecad4a2550
--   $7 = 2
--   $8 = <now>
--   $9 = <id 5>
--   $10 = SENT
--   $11 = <now>
--   $12 = <id 2>
insert into audit_entry (id, happened_at, actor_kind, member_id, team_id, action, purpose, referral_ids, detail, request_id) values ($1, $2, $3, $4, $5, $6, $7, $8, cast($9 as jsonb), $10);
--   $1 = <id 6>
--   $2 = <now>
--   $3 = MEMBER
--   $4 = ee13543d-37dd-51db-8ba0-dba36d5a76e7
--   $5 = a17dd5c2-13e9-535f-ad03-8a4fa159afae
--   $6 = SEND
--   $7 = REFER_A_PERSON
--   $8 = {<id 2>}
--   $9 = {"agreement":"ORAL","place":"4aedf94e-4f40-5b74-80c9-a2897b740a5e","channel":"PHONE"}
--   $10 = <request>
select s1_0.id,s1_0.content,s1_0.owner_team_id,s1_0.shared_with_team_id,s1_0.wrapped_key from person_snapshot s1_0 where s1_0.id=$1 fetch first $2 rows only;
--   $1 = <id 5>
--   $2 = 1
select c1_0.insee_code,c1_0.epci_code,c1_0.epci_name,c1_0.latitude,c1_0.longitude,c1_0.name,c1_0.population,c1_0.postcodes,c1_0.replaced_by,c1_0.search_name,c1_0.territory_code from Commune c1_0 where c1_0.insee_code=$1;
--   $1 = 00003
select t1_0.id,t1_0.name,t1_0.organisation_id,o1_0.id,o1_0.bound_by_secrecy,o1_0.kind,o1_0.name,o1_0.siret,o1_0.territory_code,t1_0.public_label from Team t1_0 join Organisation o1_0 on o1_0.id=t1_0.organisation_id where t1_0.id=$1;
--   $1 = a17dd5c2-13e9-535f-ad03-8a4fa159afae
select count(*) from contact_trace ct1_0 where ct1_0.referral_id=$1 and ct1_0.kind=$2;
--   $1 = <id 2>
--   $2 = ATTEMPT
update idempotent_answer set status = $1, etag = $2, location = $3, sealed_body = $4 where team_id = $5 and key = $6;
--   $1 = 200
--   $2 = "2"
--   $3 = <null>
--   $4 = <bytes 1022>
--   $5 = a17dd5c2-13e9-535f-ad03-8a4fa159afae
--   $6 = <key 4>
COMMIT;

-- == LIST
BEGIN;
select m1_0.id,m2_0.team_id,m2_0.role,o1_0.role,o1_0.territory_code,o1_0.organisation_id from Member m1_0 left join Membership m2_0 on m2_0.member_id=m1_0.id and m2_0.ended_on is null left join appointment_to_office o1_0 on o1_0.member_id=m1_0.id and o1_0.ended_on is null where m1_0.subject=$1;
--   $1 = 00000000-0000-4000-8000-000000000004
COMMIT;
BEGIN;
select set_config('passerelle.acting_team', $1, true), set_config('passerelle.coordinated_territory', $2, true);
--   $1 = 8181e00c-1609-5c3f-91ca-bdecad4a2550
--   $2 = <empty>
select r1_0.id,r1_0.agreement_given_on,r1_0.agreement_how,r1_0.agreement_place_id,r1_0.answered_at,r1_0.cancel_reason,r1_0.commune_code,r1_0.contact_channel,r1_0.created_at,r1_0.created_by,r1_0.decline_reason,r1_0.ended_at,r1_0.error_reason,r1_0.first_contact_on,r1_0.first_read_at,r1_0.hold_reason,r1_0.needs,r1_0.onward_referral_id,r1_0.orientation_type,r1_0.outcome,r1_0.override_reason,r1_0.place_id,r1_0.previous_link,r1_0.previous_referral_id,r1_0.procedure_body,r1_0.reason_text,r1_0.receiver_team_id,r1_0.reference,r1_0.review_on,r1_0.revision,r1_0.sender_team_id,r1_0.sent_at,r1_0.snapshot_id,r1_0.status,r1_0.status_since,r1_0.territory_code,r1_0.urgent from Referral r1_0 where r1_0.receiver_team_id=$1 and r1_0.status<>'DRAFT' and r1_0.status='SENT' order by r1_0.urgent desc,r1_0.sent_at asc nulls first,r1_0.id offset $2 rows fetch first $3 rows only;
--   $1 = 8181e00c-1609-5c3f-91ca-bdecad4a2550
--   $2 = 0
--   $3 = 20
insert into audit_entry (id, happened_at, actor_kind, member_id, team_id, action, purpose, referral_ids, detail, request_id) values ($1, $2, $3, $4, $5, $6, $7, $8, cast($9 as jsonb), $10);
--   $1 = <id 7>
--   $2 = <now>
--   $3 = MEMBER
--   $4 = 2f4054a5-4045-5387-9e3a-5d587063c30a
--   $5 = 8181e00c-1609-5c3f-91ca-bdecad4a2550
--   $6 = LIST
--   $7 = HELP_A_PERSON
--   $8 = {01a2038d-d32d-7646-89b9-657e1f12b1f8,01a2038d-d39d-7407-8719-196be08dc24a,01a2038d-d155-797b-94d0-8864ad8f28a0,01a2038d-d1d6-7fee-aacc-600c1a82a002,01a2038d-d223-711d-a03b-a6fd04538b3a,01a2038d-d2d6-7c7e-a414-483cb5c01239,01a2038d-d325-7314-8d75-8e520ef27c8b,01a2038d-d37c-7189-bfa7-1379978b1392,<id 2>}
--   $9 = {"pile":"NEEDS_ME"}
--   $10 = <request>
select p1_0.id,p1_0.access_modes,p1_0.accessibility_url,p1_0.address,p1_0.address_complement,p1_0.at_home,p1_0.booking_url,p1_0.closed_on,p1_0.commune_code,p1_0.description,p1_0.does_not_do,p1_0.emails,p1_0.equipment,p1_0.fees,p1_0.itinerance,p1_0.kinds,p1_0.languages,p1_0.latitude,p1_0.located,p1_0.longitude,p1_0.name,p1_0.opening_hours,p1_0.organisation_id,p1_0.other_labels,p1_0.other_phones,p1_0.parent_structure,p1_0.phone,p1_0.pivot,p1_0.postcode,p1_0.programmes,p1_0.publics,p1_0.saturated_until,p1_0.services,p1_0.source,p1_0.special_care,p1_0.step_free,p1_0.summary,p1_0.support_modes,p1_0.team_id,p1_0.territory_code,p1_0.training_labels,p1_0.verified_on,p1_0.version,p1_0.websites,p1_0.what_to_bring,p1_0.who_to_ask_for from Place p1_0 where p1_0.id in ($1,$2);
--   $1 = 104eb7ee-b9ac-5b32-8566-8dca2db15c63
--   $2 = 4aedf94e-4f40-5b74-80c9-a2897b740a5e
select t1_0.id,t1_0.name,t1_0.organisation_id,o1_0.id,o1_0.bound_by_secrecy,o1_0.kind,o1_0.name,o1_0.siret,o1_0.territory_code,t1_0.public_label from Team t1_0 join Organisation o1_0 on o1_0.id=t1_0.organisation_id where t1_0.id in ($1,$2,$3,$4);
--   $1 = 2a3bb49c-7bc6-5804-a7f1-5718c34454e7
--   $2 = 5c872d20-49cb-5195-823c-173497b28c8e
--   $3 = a17dd5c2-13e9-535f-ad03-8a4fa159afae
--   $4 = a17dd5c2-13e9-535f-ad03-8a4fa159afae
select c1_0.insee_code,c1_0.epci_code,c1_0.epci_name,c1_0.latitude,c1_0.longitude,c1_0.name,c1_0.population,c1_0.postcodes,c1_0.replaced_by,c1_0.search_name,c1_0.territory_code from Commune c1_0 where c1_0.insee_code in ($1,$2,$3,$4,$5,$6,$7,$8);
--   $1 = 00060
--   $2 = 00010
--   $3 = 00035
--   $4 = 00024
--   $5 = 00003
--   $6 = 00044
--   $7 = 00045
--   $8 = 00039
COMMIT;

-- == READ
BEGIN;
select m1_0.id,m2_0.team_id,m2_0.role,o1_0.role,o1_0.territory_code,o1_0.organisation_id from Member m1_0 left join Membership m2_0 on m2_0.member_id=m1_0.id and m2_0.ended_on is null left join appointment_to_office o1_0 on o1_0.member_id=m1_0.id and o1_0.ended_on is null where m1_0.subject=$1;
--   $1 = 00000000-0000-4000-8000-000000000004
COMMIT;
BEGIN;
select set_config('passerelle.acting_team', $1, true), set_config('passerelle.coordinated_territory', $2, true);
--   $1 = 8181e00c-1609-5c3f-91ca-bdecad4a2550
--   $2 = <empty>
select r1_0.id,r1_0.agreement_given_on,r1_0.agreement_how,r1_0.agreement_place_id,r1_0.answered_at,r1_0.cancel_reason,r1_0.commune_code,r1_0.contact_channel,r1_0.created_at,r1_0.created_by,r1_0.decline_reason,r1_0.ended_at,r1_0.error_reason,r1_0.first_contact_on,r1_0.first_read_at,r1_0.hold_reason,r1_0.needs,r1_0.onward_referral_id,r1_0.orientation_type,r1_0.outcome,r1_0.override_reason,r1_0.place_id,r1_0.previous_link,r1_0.previous_referral_id,r1_0.procedure_body,r1_0.reason_text,r1_0.receiver_team_id,r1_0.reference,r1_0.review_on,r1_0.revision,r1_0.sender_team_id,r1_0.sent_at,r1_0.snapshot_id,r1_0.status,r1_0.status_since,r1_0.territory_code,r1_0.urgent from Referral r1_0 where r1_0.id=$1;
--   $1 = <id 2>
update Referral r1_0 set first_read_at=$1 where r1_0.id=$2 and r1_0.first_read_at is null;
--   $1 = <now>
--   $2 = <id 2>
insert into audit_entry (id, happened_at, actor_kind, member_id, team_id, action, purpose, referral_ids, detail, request_id) values ($1, $2, $3, $4, $5, $6, $7, $8, cast($9 as jsonb), $10);
--   $1 = <id 8>
--   $2 = <now>
--   $3 = MEMBER
--   $4 = 2f4054a5-4045-5387-9e3a-5d587063c30a
--   $5 = 8181e00c-1609-5c3f-91ca-bdecad4a2550
--   $6 = FIRST_READ
--   $7 = HELP_A_PERSON
--   $8 = {<id 2>}
--   $9 = {}
--   $10 = <request>
select r1_0.id,r1_0.agreement_given_on,r1_0.agreement_how,r1_0.agreement_place_id,r1_0.answered_at,r1_0.cancel_reason,r1_0.commune_code,r1_0.contact_channel,r1_0.created_at,r1_0.created_by,r1_0.decline_reason,r1_0.ended_at,r1_0.error_reason,r1_0.first_contact_on,r1_0.first_read_at,r1_0.hold_reason,r1_0.needs,r1_0.onward_referral_id,r1_0.orientation_type,r1_0.outcome,r1_0.override_reason,r1_0.place_id,r1_0.previous_link,r1_0.previous_referral_id,r1_0.procedure_body,r1_0.reason_text,r1_0.receiver_team_id,r1_0.reference,r1_0.review_on,r1_0.revision,r1_0.sender_team_id,r1_0.sent_at,r1_0.snapshot_id,r1_0.status,r1_0.status_since,r1_0.territory_code,r1_0.urgent from Referral r1_0 where r1_0.id=$1;
--   $1 = <id 2>
select s1_0.id,s1_0.content,s1_0.owner_team_id,s1_0.shared_with_team_id,s1_0.wrapped_key from person_snapshot s1_0 where s1_0.id=$1 fetch first $2 rows only;
--   $1 = <id 5>
--   $2 = 1
select c1_0.insee_code,c1_0.epci_code,c1_0.epci_name,c1_0.latitude,c1_0.longitude,c1_0.name,c1_0.population,c1_0.postcodes,c1_0.replaced_by,c1_0.search_name,c1_0.territory_code from Commune c1_0 where c1_0.insee_code=$1;
--   $1 = 00003
select t1_0.id,t1_0.name,t1_0.organisation_id,o1_0.id,o1_0.bound_by_secrecy,o1_0.kind,o1_0.name,o1_0.siret,o1_0.territory_code,t1_0.public_label from Team t1_0 join Organisation o1_0 on o1_0.id=t1_0.organisation_id where t1_0.id=$1;
--   $1 = a17dd5c2-13e9-535f-ad03-8a4fa159afae
select p1_0.id,p1_0.access_modes,p1_0.accessibility_url,p1_0.address,p1_0.address_complement,p1_0.at_home,p1_0.booking_url,p1_0.closed_on,p1_0.commune_code,p1_0.description,p1_0.does_not_do,p1_0.emails,p1_0.equipment,p1_0.fees,p1_0.itinerance,p1_0.kinds,p1_0.languages,p1_0.latitude,p1_0.located,p1_0.longitude,p1_0.name,p1_0.opening_hours,p1_0.organisation_id,p1_0.other_labels,p1_0.other_phones,p1_0.parent_structure,p1_0.phone,p1_0.pivot,p1_0.postcode,p1_0.programmes,p1_0.publics,p1_0.saturated_until,p1_0.services,p1_0.source,p1_0.special_care,p1_0.step_free,p1_0.summary,p1_0.support_modes,p1_0.team_id,p1_0.territory_code,p1_0.training_labels,p1_0.verified_on,p1_0.version,p1_0.websites,p1_0.what_to_bring,p1_0.who_to_ask_for from Place p1_0 where p1_0.id=$1;
--   $1 = 4aedf94e-4f40-5b74-80c9-a2897b740a5e
select count(*) from contact_trace ct1_0 where ct1_0.referral_id=$1 and ct1_0.kind=$2;
--   $1 = <id 2>
--   $2 = ATTEMPT
COMMIT;

-- == ACCEPT
BEGIN;
select m1_0.id,m2_0.team_id,m2_0.role,o1_0.role,o1_0.territory_code,o1_0.organisation_id from Member m1_0 left join Membership m2_0 on m2_0.member_id=m1_0.id and m2_0.ended_on is null left join appointment_to_office o1_0 on o1_0.member_id=m1_0.id and o1_0.ended_on is null where m1_0.subject=$1;
--   $1 = 00000000-0000-4000-8000-000000000004
COMMIT;
BEGIN;
select set_config('passerelle.acting_team', $1, true), set_config('passerelle.coordinated_territory', $2, true);
--   $1 = 8181e00c-1609-5c3f-91ca-bdecad4a2550
--   $2 = <empty>
select r1_0.id,r1_0.agreement_given_on,r1_0.agreement_how,r1_0.agreement_place_id,r1_0.answered_at,r1_0.cancel_reason,r1_0.commune_code,r1_0.contact_channel,r1_0.created_at,r1_0.created_by,r1_0.decline_reason,r1_0.ended_at,r1_0.error_reason,r1_0.first_contact_on,r1_0.first_read_at,r1_0.hold_reason,r1_0.needs,r1_0.onward_referral_id,r1_0.orientation_type,r1_0.outcome,r1_0.override_reason,r1_0.place_id,r1_0.previous_link,r1_0.previous_referral_id,r1_0.procedure_body,r1_0.reason_text,r1_0.receiver_team_id,r1_0.reference,r1_0.review_on,r1_0.revision,r1_0.sender_team_id,r1_0.sent_at,r1_0.snapshot_id,r1_0.status,r1_0.status_since,r1_0.territory_code,r1_0.urgent from Referral r1_0 where r1_0.id=$1 for no key update of r1_0;
--   $1 = <id 2>
update Referral set answered_at=$1,revision=$2,status=$3,status_since=$4 where id=$5;
--   $1 = <now>
--   $2 = 3
--   $3 = ACCEPTED
--   $4 = <now>
--   $5 = <id 2>
insert into audit_entry (id, happened_at, actor_kind, member_id, team_id, action, purpose, referral_ids, detail, request_id) values ($1, $2, $3, $4, $5, $6, $7, $8, cast($9 as jsonb), $10);
--   $1 = <id 9>
--   $2 = <now>
--   $3 = MEMBER
--   $4 = 2f4054a5-4045-5387-9e3a-5d587063c30a
--   $5 = 8181e00c-1609-5c3f-91ca-bdecad4a2550
--   $6 = ACCEPT
--   $7 = HELP_A_PERSON
--   $8 = {<id 2>}
--   $9 = {}
--   $10 = <request>
select s1_0.id,s1_0.content,s1_0.owner_team_id,s1_0.shared_with_team_id,s1_0.wrapped_key from person_snapshot s1_0 where s1_0.id=$1 fetch first $2 rows only;
--   $1 = <id 5>
--   $2 = 1
select c1_0.insee_code,c1_0.epci_code,c1_0.epci_name,c1_0.latitude,c1_0.longitude,c1_0.name,c1_0.population,c1_0.postcodes,c1_0.replaced_by,c1_0.search_name,c1_0.territory_code from Commune c1_0 where c1_0.insee_code=$1;
--   $1 = 00003
select t1_0.id,t1_0.name,t1_0.organisation_id,o1_0.id,o1_0.bound_by_secrecy,o1_0.kind,o1_0.name,o1_0.siret,o1_0.territory_code,t1_0.public_label from Team t1_0 join Organisation o1_0 on o1_0.id=t1_0.organisation_id where t1_0.id=$1;
--   $1 = a17dd5c2-13e9-535f-ad03-8a4fa159afae
select p1_0.id,p1_0.access_modes,p1_0.accessibility_url,p1_0.address,p1_0.address_complement,p1_0.at_home,p1_0.booking_url,p1_0.closed_on,p1_0.commune_code,p1_0.description,p1_0.does_not_do,p1_0.emails,p1_0.equipment,p1_0.fees,p1_0.itinerance,p1_0.kinds,p1_0.languages,p1_0.latitude,p1_0.located,p1_0.longitude,p1_0.name,p1_0.opening_hours,p1_0.organisation_id,p1_0.other_labels,p1_0.other_phones,p1_0.parent_structure,p1_0.phone,p1_0.pivot,p1_0.postcode,p1_0.programmes,p1_0.publics,p1_0.saturated_until,p1_0.services,p1_0.source,p1_0.special_care,p1_0.step_free,p1_0.summary,p1_0.support_modes,p1_0.team_id,p1_0.territory_code,p1_0.training_labels,p1_0.verified_on,p1_0.version,p1_0.websites,p1_0.what_to_bring,p1_0.who_to_ask_for from Place p1_0 where p1_0.id=$1;
--   $1 = 4aedf94e-4f40-5b74-80c9-a2897b740a5e
select count(*) from contact_trace ct1_0 where ct1_0.referral_id=$1 and ct1_0.kind=$2;
--   $1 = <id 2>
--   $2 = ATTEMPT
COMMIT;

-- == START
BEGIN;
select m1_0.id,m2_0.team_id,m2_0.role,o1_0.role,o1_0.territory_code,o1_0.organisation_id from Member m1_0 left join Membership m2_0 on m2_0.member_id=m1_0.id and m2_0.ended_on is null left join appointment_to_office o1_0 on o1_0.member_id=m1_0.id and o1_0.ended_on is null where m1_0.subject=$1;
--   $1 = 00000000-0000-4000-8000-000000000004
COMMIT;
BEGIN;
select set_config('passerelle.acting_team', $1, true), set_config('passerelle.coordinated_territory', $2, true);
--   $1 = 8181e00c-1609-5c3f-91ca-bdecad4a2550
--   $2 = <empty>
select r1_0.id,r1_0.agreement_given_on,r1_0.agreement_how,r1_0.agreement_place_id,r1_0.answered_at,r1_0.cancel_reason,r1_0.commune_code,r1_0.contact_channel,r1_0.created_at,r1_0.created_by,r1_0.decline_reason,r1_0.ended_at,r1_0.error_reason,r1_0.first_contact_on,r1_0.first_read_at,r1_0.hold_reason,r1_0.needs,r1_0.onward_referral_id,r1_0.orientation_type,r1_0.outcome,r1_0.override_reason,r1_0.place_id,r1_0.previous_link,r1_0.previous_referral_id,r1_0.procedure_body,r1_0.reason_text,r1_0.receiver_team_id,r1_0.reference,r1_0.review_on,r1_0.revision,r1_0.sender_team_id,r1_0.sent_at,r1_0.snapshot_id,r1_0.status,r1_0.status_since,r1_0.territory_code,r1_0.urgent from Referral r1_0 where r1_0.id=$1 for no key update of r1_0;
--   $1 = <id 2>
insert into contact_trace (channel,happened_on,kind,reached,recorded_at,recorded_by,referral_id,id) values ($1,$2,$3,$4,$5,$6,$7,$8);
--   $1 = <null>
--   $2 = 2026-11-22
--   $3 = SESSION
--   $4 = <null>
--   $5 = <now>
--   $6 = 2f4054a5-4045-5387-9e3a-5d587063c30a
--   $7 = <id 2>
--   $8 = <id 10>
update Referral set first_contact_on=$1,revision=$2,status=$3,status_since=$4 where id=$5;
--   $1 = 2026-11-22
--   $2 = 4
--   $3 = IN_PROGRESS
--   $4 = <now>
--   $5 = <id 2>
insert into audit_entry (id, happened_at, actor_kind, member_id, team_id, action, purpose, referral_ids, detail, request_id) values ($1, $2, $3, $4, $5, $6, $7, $8, cast($9 as jsonb), $10);
--   $1 = <id 11>
--   $2 = <now>
--   $3 = MEMBER
--   $4 = 2f4054a5-4045-5387-9e3a-5d587063c30a
--   $5 = 8181e00c-1609-5c3f-91ca-bdecad4a2550
--   $6 = START
--   $7 = HELP_A_PERSON
--   $8 = {<id 2>}
--   $9 = {"firstContactOn":"2026-11-22"}
--   $10 = <request>
select s1_0.id,s1_0.content,s1_0.owner_team_id,s1_0.shared_with_team_id,s1_0.wrapped_key from person_snapshot s1_0 where s1_0.id=$1 fetch first $2 rows only;
--   $1 = <id 5>
--   $2 = 1
select c1_0.insee_code,c1_0.epci_code,c1_0.epci_name,c1_0.latitude,c1_0.longitude,c1_0.name,c1_0.population,c1_0.postcodes,c1_0.replaced_by,c1_0.search_name,c1_0.territory_code from Commune c1_0 where c1_0.insee_code=$1;
--   $1 = 00003
select t1_0.id,t1_0.name,t1_0.organisation_id,o1_0.id,o1_0.bound_by_secrecy,o1_0.kind,o1_0.name,o1_0.siret,o1_0.territory_code,t1_0.public_label from Team t1_0 join Organisation o1_0 on o1_0.id=t1_0.organisation_id where t1_0.id=$1;
--   $1 = a17dd5c2-13e9-535f-ad03-8a4fa159afae
select p1_0.id,p1_0.access_modes,p1_0.accessibility_url,p1_0.address,p1_0.address_complement,p1_0.at_home,p1_0.booking_url,p1_0.closed_on,p1_0.commune_code,p1_0.description,p1_0.does_not_do,p1_0.emails,p1_0.equipment,p1_0.fees,p1_0.itinerance,p1_0.kinds,p1_0.languages,p1_0.latitude,p1_0.located,p1_0.longitude,p1_0.name,p1_0.opening_hours,p1_0.organisation_id,p1_0.other_labels,p1_0.other_phones,p1_0.parent_structure,p1_0.phone,p1_0.pivot,p1_0.postcode,p1_0.programmes,p1_0.publics,p1_0.saturated_until,p1_0.services,p1_0.source,p1_0.special_care,p1_0.step_free,p1_0.summary,p1_0.support_modes,p1_0.team_id,p1_0.territory_code,p1_0.training_labels,p1_0.verified_on,p1_0.version,p1_0.websites,p1_0.what_to_bring,p1_0.who_to_ask_for from Place p1_0 where p1_0.id=$1;
--   $1 = 4aedf94e-4f40-5b74-80c9-a2897b740a5e
select count(*) from contact_trace ct1_0 where ct1_0.referral_id=$1 and ct1_0.kind=$2;
--   $1 = <id 2>
--   $2 = ATTEMPT
COMMIT;

-- == CLOSE
BEGIN;
select m1_0.id,m2_0.team_id,m2_0.role,o1_0.role,o1_0.territory_code,o1_0.organisation_id from Member m1_0 left join Membership m2_0 on m2_0.member_id=m1_0.id and m2_0.ended_on is null left join appointment_to_office o1_0 on o1_0.member_id=m1_0.id and o1_0.ended_on is null where m1_0.subject=$1;
--   $1 = 00000000-0000-4000-8000-000000000004
COMMIT;
BEGIN;
select set_config('passerelle.acting_team', $1, true), set_config('passerelle.coordinated_territory', $2, true);
--   $1 = 8181e00c-1609-5c3f-91ca-bdecad4a2550
--   $2 = <empty>
select r1_0.id,r1_0.agreement_given_on,r1_0.agreement_how,r1_0.agreement_place_id,r1_0.answered_at,r1_0.cancel_reason,r1_0.commune_code,r1_0.contact_channel,r1_0.created_at,r1_0.created_by,r1_0.decline_reason,r1_0.ended_at,r1_0.error_reason,r1_0.first_contact_on,r1_0.first_read_at,r1_0.hold_reason,r1_0.needs,r1_0.onward_referral_id,r1_0.orientation_type,r1_0.outcome,r1_0.override_reason,r1_0.place_id,r1_0.previous_link,r1_0.previous_referral_id,r1_0.procedure_body,r1_0.reason_text,r1_0.receiver_team_id,r1_0.reference,r1_0.review_on,r1_0.revision,r1_0.sender_team_id,r1_0.sent_at,r1_0.snapshot_id,r1_0.status,r1_0.status_since,r1_0.territory_code,r1_0.urgent from Referral r1_0 where r1_0.id=$1 for no key update of r1_0;
--   $1 = <id 2>
select count(*) from contact_trace ct1_0 where ct1_0.referral_id=$1;
--   $1 = <id 2>
update Referral set ended_at=$1,outcome=$2,revision=$3,status=$4,status_since=$5 where id=$6;
--   $1 = <now>
--   $2 = PROCEDURE_DONE
--   $3 = 5
--   $4 = CLOSED
--   $5 = <now>
--   $6 = <id 2>
insert into audit_entry (id, happened_at, actor_kind, member_id, team_id, action, purpose, referral_ids, detail, request_id) values ($1, $2, $3, $4, $5, $6, $7, $8, cast($9 as jsonb), $10);
--   $1 = <id 12>
--   $2 = <now>
--   $3 = MEMBER
--   $4 = 2f4054a5-4045-5387-9e3a-5d587063c30a
--   $5 = 8181e00c-1609-5c3f-91ca-bdecad4a2550
--   $6 = CLOSE
--   $7 = HELP_A_PERSON
--   $8 = {<id 2>}
--   $9 = {"outcome":"PROCEDURE_DONE"}
--   $10 = <request>
select s1_0.id,s1_0.content,s1_0.owner_team_id,s1_0.shared_with_team_id,s1_0.wrapped_key from person_snapshot s1_0 where s1_0.id=$1 fetch first $2 rows only;
--   $1 = <id 5>
--   $2 = 1
select c1_0.insee_code,c1_0.epci_code,c1_0.epci_name,c1_0.latitude,c1_0.longitude,c1_0.name,c1_0.population,c1_0.postcodes,c1_0.replaced_by,c1_0.search_name,c1_0.territory_code from Commune c1_0 where c1_0.insee_code=$1;
--   $1 = 00003
select t1_0.id,t1_0.name,t1_0.organisation_id,o1_0.id,o1_0.bound_by_secrecy,o1_0.kind,o1_0.name,o1_0.siret,o1_0.territory_code,t1_0.public_label from Team t1_0 join Organisation o1_0 on o1_0.id=t1_0.organisation_id where t1_0.id=$1;
--   $1 = a17dd5c2-13e9-535f-ad03-8a4fa159afae
select p1_0.id,p1_0.access_modes,p1_0.accessibility_url,p1_0.address,p1_0.address_complement,p1_0.at_home,p1_0.booking_url,p1_0.closed_on,p1_0.commune_code,p1_0.description,p1_0.does_not_do,p1_0.emails,p1_0.equipment,p1_0.fees,p1_0.itinerance,p1_0.kinds,p1_0.languages,p1_0.latitude,p1_0.located,p1_0.longitude,p1_0.name,p1_0.opening_hours,p1_0.organisation_id,p1_0.other_labels,p1_0.other_phones,p1_0.parent_structure,p1_0.phone,p1_0.pivot,p1_0.postcode,p1_0.programmes,p1_0.publics,p1_0.saturated_until,p1_0.services,p1_0.source,p1_0.special_care,p1_0.step_free,p1_0.summary,p1_0.support_modes,p1_0.team_id,p1_0.territory_code,p1_0.training_labels,p1_0.verified_on,p1_0.version,p1_0.websites,p1_0.what_to_bring,p1_0.who_to_ask_for from Place p1_0 where p1_0.id=$1;
--   $1 = 4aedf94e-4f40-5b74-80c9-a2897b740a5e
select count(*) from contact_trace ct1_0 where ct1_0.referral_id=$1 and ct1_0.kind=$2;
--   $1 = <id 2>
--   $2 = ATTEMPT
COMMIT;
