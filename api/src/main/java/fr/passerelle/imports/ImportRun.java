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

/** One file on its way into the directory. */
@Entity
@Table(name = "import_run")
class ImportRun {

    @Id
    UUID id;

    @Column(name = "source_id")
    UUID sourceId;

    @Column(name = "territory_code")
    @Nullable
    String territoryCode;

    @Enumerated(EnumType.STRING)
    ImportStatus status = ImportStatus.RECEIVED;

    @Enumerated(EnumType.STRING)
    SourceFormat format;

    @Column(name = "file_name")
    String fileName;

    String sha256;

    long size;

    boolean pulled;

    /** None: the timer fetched it. */
    @Column(name = "started_by")
    @Nullable
    UUID startedBy;

    @Column(name = "rows_read")
    int rowsRead;

    @Column(name = "rows_total")
    @Nullable
    Integer rowsTotal;

    /** Rows without any change: counted, not kept one by one. */
    @Column(name = "rows_unkept")
    int rowsUnkept;

    /** The most frequent rules, as {@link ImportResponse.RuleCount}. */
    @JdbcTypeCode(SqlTypes.JSON)
    String rules = "[]";

    @Column(name = "received_at")
    Instant receivedAt;

    @Column(name = "ready_at")
    @Nullable
    Instant readyAt;

    @Column(name = "applied_at")
    @Nullable
    Instant appliedAt;

    @Column(name = "undone_at")
    @Nullable
    Instant undoneAt;

    @Enumerated(EnumType.STRING)
    @Nullable
    ImportFailure failure;

    @Column(name = "failure_detail")
    @Nullable
    String failureDetail;

    /** APPLYING and UNDOING only. */
    @Enumerated(EnumType.STRING)
    @Column(name = "work_step")
    @Nullable
    WorkStep workStep;

    @Column(name = "work_done")
    int workDone;

    @Column(name = "work_total")
    int workTotal;

    /** Why applying or undoing it last ended without any change. */
    @Enumerated(EnumType.STRING)
    @Column(name = "nothing_done")
    @Nullable
    NothingDone nothingDone;

    /** As {@link ImportResponse.NotGivenBack}. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "not_given_back")
    String notGivenBack = "[]";

    protected ImportRun() {}

    ImportRun(UUID id, DirectorySource source, @Nullable String territoryCode, ReceivedFile file, Instant receivedAt) {
        this.id = id;
        this.sourceId = source.id;
        this.format = source.format;
        this.territoryCode = territoryCode;
        this.fileName = file.name();
        this.size = file.size();
        this.sha256 = file.sha256();
        this.receivedAt = receivedAt;
    }
}
