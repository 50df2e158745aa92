package fr.passerelle.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A dated fact: the place tried to reach the person, or met them. */
@Entity
@Table(name = "contact_trace")
class ContactTrace {

    enum Kind {
        ATTEMPT,
        SESSION
    }

    @Id
    UUID id;

    @Column(name = "referral_id")
    UUID referralId;

    @Enumerated(EnumType.STRING)
    Kind kind;

    @Enumerated(EnumType.STRING)
    @Nullable
    AttemptChannel channel;

    @Nullable
    Boolean reached;

    @Column(name = "happened_on")
    LocalDate happenedOn;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Column(name = "recorded_by")
    UUID recordedBy;

    protected ContactTrace() {}

    ContactTrace(UUID id, UUID referralId, Kind kind, LocalDate happenedOn, Instant recordedAt, UUID recordedBy) {
        this.id = id;
        this.referralId = referralId;
        this.kind = kind;
        this.happenedOn = happenedOn;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }
}
