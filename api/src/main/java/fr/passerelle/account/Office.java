package fr.passerelle.account;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.passerelle.platform.security.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A role held in no team: manager or auditor of an organisation, coordinator of a territory, platform administrator. */
@Entity
@Table(name = "appointment_to_office")
class Office {

    @Id
    UUID id;

    @Column(name = "member_id")
    UUID memberId;

    @Enumerated(EnumType.STRING)
    Role role;

    @Column(name = "territory_code")
    @Nullable
    String territoryCode;

    @Column(name = "organisation_id")
    @Nullable
    UUID organisationId;

    @Column(name = "ended_on")
    @Nullable
    LocalDate endedOn;

    protected Office() {}

    private Office(UUID memberId, Role role, @Nullable String territoryCode, @Nullable UUID organisationId) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.memberId = memberId;
        this.role = role;
        this.territoryCode = territoryCode;
        this.organisationId = organisationId;
    }

    static Office platformAdmin(UUID memberId) {
        return new Office(memberId, Role.PLATFORM_ADMIN, null, null);
    }

    static Office coordinator(UUID memberId, String territoryCode) {
        return new Office(memberId, Role.COORDINATOR, territoryCode, null);
    }

    static Office manager(UUID memberId, UUID organisationId) {
        return new Office(memberId, Role.ORGANISATION_MANAGER, null, organisationId);
    }
}
