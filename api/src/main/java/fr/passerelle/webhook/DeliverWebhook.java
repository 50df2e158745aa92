package fr.passerelle.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.passerelle.platform.audit.Audit;
import fr.passerelle.platform.outbox.OutboxEvent;
import fr.passerelle.platform.outbox.OutboxHandler;
import fr.passerelle.platform.security.Caller;
import fr.passerelle.platform.security.TeamTransaction;
import fr.passerelle.platform.time.Time;
import fr.passerelle.webhook.WaitingWebhooks.Waiting;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Calls one endpoint with one message and notes how it went. What is not taken is tried again by the outbox, which holds
 * back that endpoint's later messages and nothing else; 410 means that nobody there wants to be told any more.
 */
@ApplicationScoped
class DeliverWebhook implements OutboxHandler {

    private final WaitingWebhooks waiting;
    private final WebhookSecret secrets;
    private final CallPartner partner;
    private final Audit audit;
    private final Caller caller;
    private final ObjectMapper json;
    private final Time time;

    DeliverWebhook(
            WaitingWebhooks waiting,
            WebhookSecret secrets,
            CallPartner partner,
            Audit audit,
            Caller caller,
            ObjectMapper json,
            Time time) {
        this.waiting = waiting;
        this.secrets = secrets;
        this.partner = partner;
        this.audit = audit;
        this.caller = caller;
        this.json = json;
        this.time = time;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(WebhookMessages.WEBHOOK);
    }

    @Override
    public void handle(OutboxEvent event) {
        waiting.of(event.id()).ifPresent(told -> deliver(told, event.attempts()));
    }

    private void deliver(Waiting told, int attempt) {
        Answer answer = told.disabled() ? Answer.none(DeliveryFailure.DISABLED, null, 0) : call(told);
        waiting.log(told, attempt, time.now(), answer);
        if (answer.isGone()) {
            waiting.disable(told.endpoint(), time.now());
        } else if (answer.isDelivered()) {
            trace(told);
        } else if (answer.cause() != null) {
            throw new IllegalStateException("A partner did not answer", answer.cause());
        } else if (!told.disabled()) {
            throw new RefusedByPartner();
        }
    }

    private Answer call(Waiting told) {
        return partner.call(
                URI.create(told.url()),
                secrets.open(told.endpoint(), told.secret()),
                told.id(),
                time.now(),
                payload(told));
    }

    private void trace(Waiting told) {
        if (told.referral() != null) {
            caller.actAsSystemFor(Objects.requireNonNull(told.team(), "whoever moves a referral has a team"));
            writeDown(told.referral(), Map.of("status", Objects.requireNonNull(told.status())));
        }
    }

    @TeamTransaction
    void writeDown(UUID referral, Map<String, String> detail) {
        audit.record("TELL_PARTNER", "NOTICE", List.of(referral), detail);
    }

    private String payload(Waiting told) {
        try {
            return json.writeValueAsString(new WebhookPayload(
                    told.id(),
                    told.type(),
                    told.happenedAt(),
                    new WebhookPayload.Data(told.referral(), told.status())));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
