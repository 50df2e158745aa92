package fr.passerelle.account;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.platform.problem.RequestId;
import fr.passerelle.platform.time.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes who changed what anybody may do, in the transaction that changes it: if it cannot be written, nothing is. */
@ApplicationScoped
class AccountTrail {

    private final EntityManager entities;
    private final Time time;
    private final RequestId requestId;

    AccountTrail(EntityManager entities, Time time, RequestId requestId) {
        this.entities = entities;
        this.time = time;
        this.requestId = requestId;
    }

    enum Action {
        INVITATION_CREATED,
        INVITATION_WITHDRAWN,
        INVITATION_ACCEPTED,
        JOIN_ASKED,
        JOIN_APPROVED,
        JOIN_REFUSED,
        JOIN_WITHDRAWN,
        MEMBERSHIP_BEGUN,
        MEMBERSHIP_CHANGED,
        MEMBERSHIP_ENDED,
        ABSENCE_ENTERED,
        ABSENCE_WITHDRAWN,
        TEAM_CREATED,
        TEAM_CHANGED,
        OFFICE_BEGUN,
        OFFICE_ENDED,
        ADMISSION_ASKED,
        ADMISSION_ADMITTED,
        ADMISSION_REFUSED,
        ADMISSION_WITHDRAWN
    }

    /** Where it happened; ids and codes only. */
    record Where(
            @Nullable UUID organisation,
            @Nullable UUID team,
            @Nullable String territory) {

        static Where organisation(UUID organisation) {
            return new Where(organisation, null, null);
        }

        static Where team(UUID organisation, UUID team) {
            return new Where(organisation, team, null);
        }

        static Where territory(String territory) {
            return new Where(null, null, territory);
        }
    }

    /**
     * @param about whose rights this is about, when it is somebody's
     * @param subject the invitation, request, absence or admission
     * @param detail a role or a reason, as a code
     * @throws Problem trace-unavailable (503), which rolls everything back
     */
    void record(
            UUID actor,
            Action action,
            @Nullable UUID about,
            Where where,
            @Nullable UUID subject,
            @Nullable Enum<?> detail) {
        try {
            entities.createNativeQuery("""
                            insert into account_entry (id, happened_at, actor_id, action, about_member_id, organisation_id,
                                                       team_id, territory_code, subject_id, detail, request_id)
                            values (:id, :at, :actor, :action, :about, :organisation, :team, :territory, :subject, :detail,
                                    :request)""")
                    .setParameter("id", UuidCreator.getTimeOrderedEpoch())
                    .setParameter("at", time.now())
                    .setParameter("actor", actor)
                    .setParameter("action", action.name())
                    .setParameter("about", about)
                    .setParameter("organisation", where.organisation())
                    .setParameter("team", where.team())
                    .setParameter("territory", where.territory())
                    .setParameter("subject", subject)
                    .setParameter("detail", detail == null ? null : detail.name())
                    .setParameter("request", requestId.value())
                    .executeUpdate();
        } catch (PersistenceException unwritten) {
            throw new Problem(
                    ProblemType.TRACE_UNAVAILABLE, "Nothing was done or shown. Try again shortly.", unwritten);
        }
    }
}
