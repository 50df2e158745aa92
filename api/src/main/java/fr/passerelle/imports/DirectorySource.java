package fr.passerelle.imports;

import fr.passerelle.exchange.SourceFormat;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Where rows come from; of one territory, or national. */
@Entity
@Table(name = "directory_source")
class DirectorySource {

    @Id
    UUID id;

    @Column(name = "territory_code")
    @Nullable
    String territoryCode;

    String key;

    String name;

    @Enumerated(EnumType.STRING)
    SourceFormat format;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    String profile;

    @Nullable
    String url;

    @Enumerated(EnumType.STRING)
    @Column(name = "pull_every")
    @Nullable
    PullEvery pullEvery;

    @Column(name = "next_pull_at")
    @Nullable
    Instant nextPullAt;

    @Column(name = "last_pull_at")
    @Nullable
    Instant lastPullAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "last_pull_outcome")
    @Nullable
    PullOutcome lastPullOutcome;

    @Column(name = "last_etag")
    @Nullable
    String lastEtag;

    @Column(name = "last_digest")
    @Nullable
    String lastDigest;

    protected DirectorySource() {}

    DirectorySource(UUID id, @Nullable String territoryCode, String key, String name, SourceFormat format) {
        this.id = id;
        this.territoryCode = territoryCode;
        this.key = key;
        this.name = name;
        this.format = format;
    }
}
