package fr.passerelle.network;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A place where people are helped, with the codes and labels of the French standard « lieux de médiation numérique ». */
@Entity
class Place {

    @Id
    UUID id;

    @Column(name = "territory_code")
    String territoryCode;

    @Column(name = "organisation_id")
    @Nullable
    UUID organisationId;

    /** Who answers here; none: known from the directory only. */
    @Column(name = "team_id")
    @Nullable
    UUID teamId;

    String name;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    List<String> kinds;

    @Column(name = "commune_code")
    String communeCode;

    String address;

    String postcode;

    double longitude;

    double latitude;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    List<String> services;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    List<String> publics;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "special_care", columnDefinition = "text[]")
    List<String> specialCare;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    List<String> fees;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    List<String> programmes;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "access_modes", columnDefinition = "text[]")
    List<String> accessModes;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "support_modes", columnDefinition = "text[]")
    List<String> supportModes;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    List<String> languages;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    List<String> equipment;

    @Column(name = "step_free")
    @Nullable
    Boolean stepFree;

    boolean travelling;

    @Column(name = "opening_hours")
    @Nullable
    String openingHours;

    @Nullable
    String phone;

    @Nullable
    String email;

    @Nullable
    String website;

    @Nullable
    String presentation;

    @Column(name = "verified_on")
    LocalDate verifiedOn;

    @Column(name = "saturated_until")
    @Nullable
    LocalDate saturatedUntil;

    String source;

    protected Place() {}
}
