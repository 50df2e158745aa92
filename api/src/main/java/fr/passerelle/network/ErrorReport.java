package fr.passerelle.network;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody found wrong about a place, in one action. */
@Entity
@Table(name = "error_report")
class ErrorReport {

    @Schema(name = "WrongAboutPlace")
    enum Wrong {
        PHONE,
        ADDRESS,
        HOURS,
        CLOSED,
        SERVICES,
        FULL,
        OTHER
    }

    @Schema(name = "ErrorReportOutcome")
    enum Outcome {
        FIXED,
        NOT_AN_ERROR
    }

    @Id
    UUID id;

    @Column(name = "place_id")
    UUID placeId;

    @Enumerated(EnumType.STRING)
    Wrong wrong;

    @Nullable
    String note;

    @Column(name = "reported_at")
    Instant reportedAt;

    @Column(name = "reported_by")
    UUID reportedBy;

    @Enumerated(EnumType.STRING)
    @Nullable
    Outcome outcome;

    @Column(name = "closed_at")
    @Nullable
    Instant closedAt;

    @Column(name = "closed_by")
    @Nullable
    UUID closedBy;

    protected ErrorReport() {}

    ErrorReport(UUID id, UUID placeId, Wrong wrong, @Nullable String note, UUID reportedBy, Instant reportedAt) {
        this.id = id;
        this.placeId = placeId;
        this.wrong = wrong;
        this.note = note;
        this.reportedBy = reportedBy;
        this.reportedAt = reportedAt;
    }
}
