package fr.passerelle.bulletin;

import fr.passerelle.assessment.ProcedureBody;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** By which ways a human answers at an administration in a territory, and when somebody last tried. */
@Entity
@Table(name = "human_contact")
class HumanContact {

    @Id
    UUID id;

    @Column(name = "territory_code", updatable = false)
    String territoryCode;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    ProcedureBody body;

    @Nullable
    String phone;

    @Nullable
    String counter;

    @Nullable
    String appointment;

    /** Null until somebody looked. */
    @Column(name = "verified_on")
    @Nullable
    LocalDate verifiedOn;

    /** The ETag; 0 until somebody looked. */
    int version;

    protected HumanContact() {}

    static HumanContact unverified(String territory, ProcedureBody body) {
        HumanContact contact = new HumanContact();
        contact.territoryCode = territory;
        contact.body = body;
        return contact;
    }

    HumanContactState state() {
        if (verifiedOn == null) {
            return HumanContactState.NOT_VERIFIED;
        }
        boolean known = phone != null || counter != null || appointment != null;
        return known ? HumanContactState.KNOWN : HumanContactState.NONE_KNOWN;
    }
}
