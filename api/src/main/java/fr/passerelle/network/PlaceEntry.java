package fr.passerelle.network;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One change of a place; never changed itself. */
@Entity
@Table(name = "place_entry")
@Immutable
class PlaceEntry {

    @Schema(name = "PlaceAction")
    enum Action {
        CREATED,
        EDITED,
        CONFIRMED,
        DECLARED_FULL,
        NO_LONGER_FULL,
        CLOSED,
        REOPENED,
        CAPACITY,
        ABSENCE,
        SESSION,
        STOP
    }

    @Id
    UUID id;

    @Column(name = "place_id")
    UUID placeId;

    @Column(name = "happened_at")
    Instant happenedAt;

    @Column(name = "member_id")
    @Nullable
    UUID memberId;

    @Enumerated(EnumType.STRING)
    PlaceRights.Carer carer;

    @Enumerated(EnumType.STRING)
    Action action;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "jsonb")
    List<FieldChange> changes;

    protected PlaceEntry() {}

    PlaceEntry(
            UUID id,
            UUID placeId,
            Instant happenedAt,
            @Nullable UUID memberId,
            PlaceRights.Carer carer,
            Action action,
            List<FieldChange> changes) {
        this.id = id;
        this.placeId = placeId;
        this.happenedAt = happenedAt;
        this.memberId = memberId;
        this.carer = carer;
        this.action = action;
        this.changes = List.copyOf(changes);
    }
}
