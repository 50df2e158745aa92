package fr.passerelle.platform.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.f4b6a3.uuid.UuidCreator;
import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.platform.problem.RequestId;
import fr.passerelle.platform.security.Caller;
import fr.passerelle.platform.security.Refused;
import fr.passerelle.platform.time.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Writes and reads the trail. An entry is written in the caller's transaction, by plain SQL at once rather than at
 * flush, so that a failure is known before anything is shown.
 */
@ApplicationScoped
public class Audit {

    private final EntityManager entities;
    private final Caller caller;
    private final Time time;
    private final ObjectMapper json;
    private final RequestId requestId;

    Audit(EntityManager entities, Caller caller, Time time, ObjectMapper json, RequestId requestId) {
        this.entities = entities;
        this.caller = caller;
        this.time = time;
        this.json = json;
        this.requestId = requestId;
    }

    /**
     * @param action what was done, as a code
     * @param purpose why, as a code
     * @param referrals a list read is one entry with all its ids
     * @param detail codes and dates only; never a name, a contact or a free text
     * @throws Problem trace-unavailable (503), which rolls everything back
     */
    public void record(String action, String purpose, Collection<UUID> referrals, Map<String, ?> detail) {
        try {
            entities.createNativeQuery("""
                            insert into audit_entry (id, happened_at, actor_kind, member_id, team_id, action, purpose,
                                                     referral_ids, detail, request_id)
                            values (:id, :at, :kind, :member, :team, :action, :purpose, :referrals, cast(:detail as jsonb),
                                    :request)""")
                    .setParameter("id", UuidCreator.getTimeOrderedEpoch())
                    .setParameter("at", time.now())
                    .setParameter("kind", actor())
                    .setParameter("member", caller.member().orElse(null))
                    .setParameter("team", caller.actingTeam().orElse(null))
                    .setParameter("action", action)
                    .setParameter("purpose", purpose)
                    .setParameter("referrals", referrals.toArray(UUID[]::new))
                    .setParameter("detail", json.writeValueAsString(detail))
                    .setParameter("request", caller.isSystem() ? null : requestId.value())
                    .executeUpdate();
        } catch (PersistenceException | JsonProcessingException unwritten) {
            throw new Problem(
                    ProblemType.TRACE_UNAVAILABLE, "Nothing was done or shown. Try again shortly.", unwritten);
        }
    }

    private String actor() {
        if (caller.isPerson()) {
            return "PERSON";
        }
        return caller.isSystem() ? "SYSTEM" : "MEMBER";
    }

    void refused(@Observes Refused refused) {
        record("REFUSED", "ACCESS_CONTROL", List.of(refused.referralId()), Map.of("problem", refused.problem()));
    }

    /** All entries of one referral that the caller may see, oldest first. */
    public List<AuditEntry> of(UUID referral) {
        return entities.createQuery(
                        "from AuditRow where array_contains(referralIds, :referral) order by happenedAt, id",
                        AuditRow.class)
                .setParameter("referral", referral)
                .getResultStream()
                .map(AuditRow::entry)
                .toList();
    }
}
