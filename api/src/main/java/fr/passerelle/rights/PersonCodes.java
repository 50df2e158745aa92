package fr.passerelle.rights;

import fr.passerelle.platform.audit.Audit;
import fr.passerelle.platform.contract.Conditions;
import fr.passerelle.platform.secrecy.Sealer;
import fr.passerelle.platform.security.Caller;
import fr.passerelle.platform.security.TeamTransaction;
import fr.passerelle.platform.time.Time;
import fr.passerelle.referral.FollowedReferrals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One code at most opens a referral; a new one closes the way of the former, so that a lost slip is worth nothing. */
@ApplicationScoped
class PersonCodes {

    private final EntityManager entities;
    private final FollowedReferrals followed;
    private final Sealer sealer;
    private final Audit audit;
    private final Caller caller;
    private final Time time;

    PersonCodes(
            EntityManager entities, FollowedReferrals followed, Sealer sealer, Audit audit, Caller caller, Time time) {
        this.entities = entities;
        this.followed = followed;
        this.sealer = sealer;
        this.audit = audit;
        this.caller = caller;
        this.time = time;
    }

    record Opened(UUID referral, UUID senderTeam) {}

    /** @return the code, which is kept nowhere */
    @TeamTransaction
    PersonCode make(UUID referral, Conditions conditions) {
        String key = conditions.requireKey();
        followed.requireSentByOwnTeam(referral);
        PersonCode code = PersonCode.derived(sealer, referral, caller.memberId(), key);
        int written = entities.createNativeQuery("""
                        insert into person_code (referral_id, mac, made_at, made_by) values (:referral, :mac, :at, :by)
                        on conflict (referral_id) do update
                          set mac = excluded.mac, made_at = excluded.made_at, made_by = excluded.made_by
                        where person_code.mac <> excluded.mac""")
                .setParameter("referral", referral)
                .setParameter("mac", code.mac(sealer))
                .setParameter("at", time.now())
                .setParameter("by", caller.memberId())
                .executeUpdate();
        if (written == 1) {
            audit.record("GIVE_CODE", "FOLLOW_A_REFERRAL", List.of(referral), Map.of());
        }
        return code;
    }

    /** Whether the person holds one, as far as the acting team made the referral. */
    boolean isGiven(UUID referral) {
        return !entities.createNativeQuery("select 1 from person_code where referral_id = :referral")
                .setParameter("referral", referral)
                .getResultList()
                .isEmpty();
    }

    @Transactional
    Optional<Opened> find(PersonCode code) {
        List<Tuple> opened = entities.createNativeQuery(
                        "select referral_id, sender_team_id from referral_of_code(:mac)", Tuple.class)
                .setParameter("mac", code.mac(sealer))
                .getResultList();
        return opened.stream()
                .map(row -> new Opened(row.get(0, UUID.class), row.get(1, UUID.class)))
                .findFirst();
    }
}
