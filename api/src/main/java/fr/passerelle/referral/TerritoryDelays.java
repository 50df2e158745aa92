package fr.passerelle.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The delays that a territory chose, and who chose them. */
@Entity
@Table(name = "referral_delays")
class TerritoryDelays {

    @Id
    @Column(name = "territory_code")
    String territoryCode;

    /** The ETag; 0 until somebody chose. */
    int version;

    @Embedded
    DelaySettings settings;

    @Column(name = "changed_at")
    Instant changedAt;

    @Column(name = "changed_by")
    UUID changedBy;

    protected TerritoryDelays() {}

    static TerritoryDelays of(String territory) {
        TerritoryDelays delays = new TerritoryDelays();
        delays.territoryCode = territory;
        return delays;
    }
}
