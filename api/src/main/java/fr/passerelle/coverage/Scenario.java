package fr.passerelle.coverage;

import fr.passerelle.assessment.OrientationType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Some changes that are thought of together. The coordinators of the territory share them all. */
@Entity
@Table(name = "coverage_scenario")
class Scenario {

    @Id
    UUID id;

    @Column(name = "territory_code", updatable = false)
    String territoryCode;

    String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "orientation_type")
    OrientationType orientationType;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "jsonb")
    List<CoverageChange> changes;

    /** None: kept before it was remembered. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "looked_at", columnDefinition = "jsonb")
    @Nullable
    ScenarioSettings lookedAt;

    /** Whoever is signed in and has its address may read it. */
    boolean shared;

    @Version
    int version;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    @Column(name = "changed_at")
    Instant changedAt;

    protected Scenario() {}

    Scenario(UUID id, String territoryCode, Instant now) {
        this.id = id;
        this.territoryCode = territoryCode;
        this.createdAt = now;
        this.changedAt = now;
        this.name = "";
        this.orientationType = OrientationType.DO_TOGETHER;
        this.changes = List.of();
    }

    ScenarioSettings settings() {
        return lookedAt == null ? ScenarioSettings.USUAL : lookedAt;
    }
}
