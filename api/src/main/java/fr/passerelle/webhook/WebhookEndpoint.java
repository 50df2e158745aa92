package fr.passerelle.webhook;

import fr.passerelle.platform.secrecy.Sealer;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** Where an organisation's software wants to be told; its secret is sealed with the endpoint's id as context. */
@Entity
@DynamicUpdate
@Table(name = "webhook_endpoint")
class WebhookEndpoint {

    @Id
    UUID id;

    @Column(name = "organisation_id", updatable = false)
    UUID organisationId;

    @Column(updatable = false)
    String url;

    @Column(name = "wrapped_key", updatable = false)
    byte[] wrappedKey;

    @Column(updatable = false)
    byte[] secret;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    @Column(name = "created_by", updatable = false)
    UUID createdBy;

    @Column(name = "disabled_at")
    @Nullable
    Instant disabledAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "disabled_why")
    @Nullable
    DisabledWhy disabledWhy;

    protected WebhookEndpoint() {}

    WebhookEndpoint(UUID id, UUID organisationId, String url, Sealer.Sealed secret, Instant createdAt, UUID createdBy) {
        this.id = id;
        this.organisationId = organisationId;
        this.url = url;
        this.wrappedKey = secret.wrappedKey();
        this.secret = secret.content();
        this.createdAt = createdAt;
        this.createdBy = createdBy;
    }

    boolean isTold() {
        return disabledAt == null;
    }

    void disable(Instant now) {
        if (isTold()) {
            disabledAt = now;
            disabledWhy = DisabledWhy.BY_MANAGER;
        }
    }

    void enable() {
        disabledAt = null;
        disabledWhy = null;
    }
}
