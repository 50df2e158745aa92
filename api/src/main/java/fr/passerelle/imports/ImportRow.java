package fr.passerelle.imports;

import fr.passerelle.imports.ImportRowResponse.Candidate;
import fr.passerelle.imports.ImportRowResponse.FieldChangeResponse;
import fr.passerelle.network.PlaceCard;
import fr.passerelle.network.ServiceCard;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What one row would do, and what the coordinator said of it. JSON as {@link Cards} writes it. */
@Entity
@Table(name = "import_row")
class ImportRow {

    @Id
    UUID id;

    @Column(name = "run_id")
    UUID runId;

    @Column(name = "row_no")
    int row;

    @Enumerated(EnumType.STRING)
    RowOutcome outcome;

    @Column(name = "origin_key")
    String originKey;

    @Nullable
    String name;

    /** The place it feeds; for a place that is not there yet, the id that it will have. */
    @Column(name = "place_id")
    @Nullable
    UUID placeId;

    /** The service that it is, or would be; none: the row is a place. */
    @Column(name = "service_id")
    @Nullable
    UUID serviceId;

    /** What the source says now. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    String card;

    /** What it said last. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    String base;

    /** Of the place as it was when the row was compared with it. */
    @Column(name = "place_digest")
    byte @Nullable [] placeDigest;

    /** As {@link FieldChangeResponse}. */
    @JdbcTypeCode(SqlTypes.JSON)
    String changes = "[]";

    boolean differing;

    /** As {@link RowNoteResponse}. */
    @JdbcTypeCode(SqlTypes.JSON)
    String notes = "[]";

    /** Every rule of the notes, to look for. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    List<String> rules = List.of();

    /** As {@link Candidate}. */
    @JdbcTypeCode(SqlTypes.JSON)
    String candidates = "[]";

    boolean reopens;

    boolean outdated;

    @Enumerated(EnumType.STRING)
    @Nullable
    RowChoice choice;

    @Column(name = "choice_place_id")
    @Nullable
    UUID choicePlaceId;

    @Column(name = "decided_by")
    @Nullable
    UUID decidedBy;

    @Column(name = "decided_at")
    @Nullable
    Instant decidedAt;

    protected ImportRow() {}

    ImportRow(UUID id, UUID runId, int row, String originKey, RowOutcome outcome) {
        this.id = id;
        this.runId = runId;
        this.row = row;
        this.originKey = originKey;
        this.outcome = outcome;
    }

    PlaceCard theirs() {
        return Cards.read(Objects.requireNonNull(card));
    }

    ServiceCard service() {
        return Cards.readService(Objects.requireNonNull(card));
    }

    /** What the source says now, of a place or of a service. */
    Object said() {
        return serviceId == null ? theirs() : service();
    }

    @Nullable
    Object saidBefore() {
        return base == null ? null : serviceId == null ? Cards.read(base) : Cards.readService(base);
    }

    List<FieldChangeResponse> changes() {
        return Cards.readList(changes, FieldChangeResponse.class);
    }

    List<Candidate> candidates() {
        return Cards.readList(candidates, Candidate.class);
    }

    void put(List<FieldChangeResponse> compared) {
        changes = Cards.write(compared);
        differing = compared.stream().anyMatch(FieldChangeResponse::differing);
    }

    /** Of a row that feeds a place: whether applying changes the place. */
    void settleOutcome() {
        boolean changes = reopens || changes().stream().anyMatch(FieldChangeResponse::taken);
        outcome = changes ? RowOutcome.UPDATED : RowOutcome.UNCHANGED;
    }

    /** The place that it feeds, creates or no longer names. */
    @Nullable
    UUID target() {
        return choice == RowChoice.MERGE ? choicePlaceId : placeId;
    }

    /** Whether applying makes a new place of it. */
    boolean creates() {
        return serviceId == null && outcome == RowOutcome.CREATED && choice == null
                || outcome == RowOutcome.POSSIBLE_DUPLICATE && choice == RowChoice.KEEP_APART;
    }

    /** Whether applying feeds a place with it that is there, or that an earlier row makes. */
    boolean feeds() {
        return choice == RowChoice.MERGE
                || choice == null && (outcome == RowOutcome.UPDATED || outcome == RowOutcome.UNCHANGED);
    }
}
