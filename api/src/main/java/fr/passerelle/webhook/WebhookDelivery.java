package fr.passerelle.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One try to tell an endpoint something; written by plain SQL. */
@Entity
@Immutable
@Table(name = "webhook_delivery")
class WebhookDelivery {

    @Id
    UUID id;

    @Column(name = "endpoint_id")
    UUID endpointId;

    @Column(name = "message_id")
    UUID messageId;

    String type;

    int attempt;

    @Column(name = "tried_at")
    Instant triedAt;

    @Column(name = "answer_code")
    @Nullable
    Integer answerCode;

    @Enumerated(EnumType.STRING)
    @Nullable
    DeliveryFailure failure;

    @Column(name = "took_ms")
    int tookMs;

    protected WebhookDelivery() {}
}
