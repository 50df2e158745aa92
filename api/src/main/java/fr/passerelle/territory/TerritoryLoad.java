package fr.passerelle.territory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One load of one territory: how far it is, what came of it, from which source. Kept: it says how old the reference is. */
@Entity
@Table(name = "territory_load")
class TerritoryLoad {

    enum Status {
        RUNNING,
        DONE,
        FAILED
    }

    enum Step {
        WAITING,
        READING,
        WRITING,
        ENDED
    }

    @Id
    UUID id;

    @Column(name = "territory_code")
    String territoryCode;

    @Enumerated(EnumType.STRING)
    Status status;

    @Enumerated(EnumType.STRING)
    Step step;

    @Column(name = "started_at")
    Instant startedAt;

    @Column(name = "progress_at")
    Instant progressAt;

    @Column(name = "ended_at")
    @Nullable
    Instant endedAt;

    String source;

    @Nullable
    String vintage;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    LoadReport report;

    @Enumerated(EnumType.STRING)
    @Nullable
    LoadRefusal refusal;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "refusal_items", columnDefinition = "text[]")
    @Nullable
    List<String> refusalItems;

    protected TerritoryLoad() {}

    TerritoryLoad(UUID id, String territoryCode, String source, Instant now) {
        this.id = id;
        this.territoryCode = territoryCode;
        this.source = source;
        this.status = Status.RUNNING;
        this.step = Step.WAITING;
        this.startedAt = now;
        this.progressAt = now;
    }

    void reach(Step next, Instant now) {
        step = next;
        progressAt = now;
    }

    void done(ReferenceData data, LoadReport outcome, Instant now) {
        end(Status.DONE, now);
        source = data.source();
        vintage = data.vintage();
        report = outcome;
    }

    void failed(LoadRefusal why, List<String> items, Instant now) {
        end(Status.FAILED, now);
        refusal = why;
        refusalItems = List.copyOf(items);
    }

    private void end(Status outcome, Instant now) {
        reach(Step.ENDED, now);
        status = outcome;
        endedAt = now;
    }
}
