package fr.passerelle.account;

import fr.passerelle.platform.security.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
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

    protected Office() {}

    static Office platformAdmin(UUID id, UUID memberId) {
        Office office = new Office();
        office.id = id;
        office.memberId = memberId;
        office.role = Role.PLATFORM_ADMIN;
        return office;
    }
}
