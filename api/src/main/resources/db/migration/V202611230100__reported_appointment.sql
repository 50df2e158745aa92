-- A place without a member has appointments too: the sending team books and tells what the place said of a referral it handed over.
drop policy referral_appointment_book on referral_appointment;
create policy referral_appointment_book on referral_appointment for insert to passerelle_app
  with check (state = 'BOOKED'
              and exists (select 1 from referral r
                           where r.id = referral_id
                             and (r.receiver_team_id = acting_team()
                                  or (r.sender_team_id = acting_team()
                                      and (r.status in ('DRAFT', 'SENT') or r.handed_over_by is not null)))));
drop policy referral_appointment_tell on referral_appointment;
create policy referral_appointment_tell on referral_appointment for update to passerelle_app
  using (state = 'BOOKED' and exists (select 1 from referral r where r.id = referral_id))
  with check (exists (select 1 from referral r
                       where r.id = referral_id
                         and (r.receiver_team_id = acting_team()
                              or (r.handed_over_by is not null and r.sender_team_id = acting_team())
                              or state = 'CANCELLED')));
