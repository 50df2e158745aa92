package fr.passerelle.webhook;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.passerelle.platform.outbox.Outbox;
import fr.passerelle.platform.security.Caller;
import fr.passerelle.platform.time.Time;
import fr.passerelle.referral.ReferralStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Leaves what an endpoint is to be told in the outbox, in the transaction in which it happened; in order by endpoint. */
@ApplicationScoped
class WebhookMessages {

    static final String WEBHOOK = "WEBHOOK";
    static final String PING = "ping";

    private final EntityManager entities;
    private final Outbox outbox;
    private final Caller caller;
    private final Time time;

    WebhookMessages(EntityManager entities, Outbox outbox, Caller caller, Time time) {
        this.entities = entities;
        this.outbox = outbox;
        this.caller = caller;
        this.time = time;
    }

    void moved(UUID endpoint, UUID referral, ReferralStatus status) {
        leave(endpoint, typeOf(status), referral, status.name());
    }

    void ping(UUID endpoint) {
        leave(endpoint, PING, null, null);
    }

    /** A later event delivers it; one that still waits finds nothing to deliver any more. */
    void resend(UUID message, UUID endpoint) {
        entities.createNativeQuery("update webhook_message set event_id = :event where id = :id")
                .setParameter("event", outbox.publish(WEBHOOK, endpoint))
                .setParameter("id", message)
                .executeUpdate();
    }

    static String typeOf(ReferralStatus status) {
        return "referral." + status.name().toLowerCase(Locale.ROOT);
    }

    private void leave(UUID endpoint, String type, @Nullable UUID referral, @Nullable String status) {
        entities.createNativeQuery("""
                        insert into webhook_message (id, endpoint_id, event_id, team_id, type, referral_id, status, happened_at)
                        values (:id, :endpoint, :event, :team, :type, :referral, :status, :at)""")
                .setParameter("id", UuidCreator.getTimeOrderedEpoch())
                .setParameter("endpoint", endpoint)
                .setParameter("event", outbox.publish(WEBHOOK, endpoint))
                .setParameter("team", caller.actingTeam().orElse(null))
                .setParameter("type", type)
                .setParameter("referral", referral)
                .setParameter("status", status)
                .setParameter("at", time.now())
                .executeUpdate();
    }
}
