package fr.passerelle.account;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.passerelle.platform.security.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One person let in beforehand, into a team, an organisation's management or a territory's coordination. */
@Entity
class Invitation {

    static final Duration LASTS = Duration.ofDays(14);

    @Id
    UUID id;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    Role role;

    @Column(name = "organisation_id", updatable = false)
    @Nullable
    UUID organisationId;

    @Column(name = "team_id", updatable = false)
    @Nullable
    UUID teamId;

    @Column(name = "territory_code", updatable = false)
    @Nullable
    String territoryCode;

    @Column(updatable = false)
    String label;

    @Column(name = "code_mac", updatable = false)
    byte[] codeMac;

    @Column(name = "creation_key", updatable = false)
    String creationKey;

    @Column(name = "invited_by", updatable = false)
    UUID invitedBy;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    @Column(name = "expires_at", updatable = false)
    Instant expiresAt;

    @Column(name = "used_by")
    @Nullable
    UUID usedBy;

    @Column(name = "used_at")
    @Nullable
    Instant usedAt;

    @Column(name = "withdrawn_by")
    @Nullable
    UUID withdrawnBy;

    @Column(name = "withdrawn_at")
    @Nullable
    Instant withdrawnAt;

    protected Invitation() {}

    /** Into what: a team and its organisation, an organisation alone, or a territory. */
    record Target(
            Role role,
            @Nullable UUID organisation,
            @Nullable UUID team,
            @Nullable String territory) {}

    Invitation(Target target, String label, UUID invitedBy, byte[] codeMac, String creationKey, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.role = target.role();
        this.organisationId = target.organisation();
        this.teamId = target.team();
        this.territoryCode = target.territory();
        this.label = label;
        this.invitedBy = invitedBy;
        this.codeMac = codeMac;
        this.creationKey = creationKey;
        this.createdAt = now;
        this.expiresAt = now.plus(LASTS);
    }

    Target target() {
        return new Target(role, organisationId, teamId, territoryCode);
    }

    AccountTrail.Where where() {
        return new AccountTrail.Where(organisationId, teamId, territoryCode);
    }

    InvitationStatus status(Instant now) {
        if (usedAt != null) {
            return InvitationStatus.USED;
        }
        if (withdrawnAt != null) {
            return InvitationStatus.WITHDRAWN;
        }
        return now.isBefore(expiresAt) ? InvitationStatus.OPEN : InvitationStatus.EXPIRED;
    }
}
