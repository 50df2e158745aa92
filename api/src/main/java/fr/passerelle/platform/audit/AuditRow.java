package fr.passerelle.platform.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The stored line. Read only: {@link Audit} writes by plain SQL. */
@Entity
@Immutable
@Table(name = "audit_entry")
class AuditRow {

    @Id
    private UUID id;

    @Column(name = "happened_at")
    private Instant happenedAt;

    @Column(name = "actor_kind")
    private String actorKind;

    @Column(name = "member_id")
    private @Nullable UUID memberId;

    @Column(name = "team_id")
    private @Nullable UUID teamId;

    private String action;

    private String purpose;

    @Column(name = "referral_ids")
    private UUID[] referralIds;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> detail;

    protected AuditRow() {}

    AuditEntry entry() {
        return new AuditEntry(id, happenedAt, actorKind, memberId, teamId, action, purpose, detail);
    }
}
