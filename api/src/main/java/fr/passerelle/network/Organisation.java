package fr.passerelle.network;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An employer of teams, which runs places. */
@Entity
class Organisation {

    @Id
    UUID id;

    @Column(name = "territory_code")
    String territoryCode;

    String name;

    String kind;

    @Nullable
    String siret;

    /** Whether its staff are bound by professional secrecy (code pénal, 226-13). */
    @Column(name = "bound_by_secrecy")
    boolean boundBySecrecy;

    protected Organisation() {}
}
