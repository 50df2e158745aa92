package fr.passerelle.territory;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A commune under its INSEE code; the outline stays in the database and goes to the map as it is. */
@Entity
class Commune {

    @Id
    @Column(name = "insee_code")
    String code;

    @Column(name = "territory_code")
    String territoryCode;

    String name;

    @Column(name = "search_name")
    String searchName;

    int population;

    double longitude;

    double latitude;

    /** SIREN. */
    @Column(name = "epci_code")
    @Nullable
    String epciCode;

    @Column(name = "epci_name")
    @Nullable
    String epciName;

    /** Today's commune, when this one became part of it. */
    @Column(name = "replaced_by")
    @Nullable
    String replacedBy;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    @Basic(fetch = FetchType.EAGER)
    List<String> postcodes;

    protected Commune() {}
}
