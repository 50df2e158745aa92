package fr.passerelle.platform.security;

import fr.passerelle.platform.problem.Problem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Event;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** Opens the transaction, tells PostgreSQL for whom it acts, and commits or rolls back. */
@TeamTransaction
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
class TeamTransactionInterceptor {

    private final EntityManager entities;
    private final Caller caller;
    private final Event<Refused> refusals;

    TeamTransactionInterceptor(EntityManager entities, Caller caller, Event<Refused> refusals) {
        this.entities = entities;
        this.caller = caller;
        this.refusals = refusals;
    }

    @AroundInvoke
    Object around(InvocationContext call) throws Exception {
        if (QuarkusTransaction.isActive()) {
            return call.proceed();
        }
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                actForTeam();
                return call.proceed();
            });
        } catch (Problem problem) {
            UUID refused = problem.referralId();
            if (refused != null && caller.member().isPresent()) {
                QuarkusTransaction.requiringNew().run(() -> {
                    actForTeam();
                    refusals.fire(new Refused(refused, problem.type().slug()));
                });
            }
            throw problem;
        }
    }

    /** Settings are local to the transaction: a pooled connection never carries one team's view to the next request. */
    private void actForTeam() {
        entities.createNativeQuery("select set_config('passerelle.acting_team', :team, true),"
                        + " set_config('passerelle.acting_member', :member, true),"
                        + " set_config('passerelle.coordinated_territory', :territory, true)")
                .setParameter("team", caller.actingTeam().map(UUID::toString).orElse(""))
                .setParameter("member", caller.member().map(UUID::toString).orElse(""))
                .setParameter("territory", caller.coordinatedTerritory().orElse(""))
                .getSingleResult();
    }
}
