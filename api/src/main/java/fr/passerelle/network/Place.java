package fr.passerelle.network;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OptimisticLock;
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

    @Column(name = "address_complement")
    @Nullable
    String addressComplement;

    String postcode;

    /** SIRET, or the RNA number of an association without one. */
    @Nullable
    String pivot;

    double longitude;

    double latitude;

    @Enumerated(EnumType.STRING)
    Located located;

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

    /** Somebody comes to the person's home; the standard has no word for it. Null when nobody has said. */
    @Column(name = "at_home")
    @Nullable
    Boolean atHome;

    /** Today's INSEE codes of the communes that a counter is competent for; empty when nobody has said. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "competent_for", columnDefinition = "text[]")
    List<String> competentFor;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    List<String> itinerance;

    @Column(name = "opening_hours")
    @Nullable
    String openingHours;

    @Nullable
    String phone;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "other_phones", columnDefinition = "text[]")
    List<String> otherPhones;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    List<String> emails;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    List<String> websites;

    @Nullable
    String summary;

    @Nullable
    String description;

    @Column(name = "parent_structure")
    @Nullable
    String parentStructure;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "training_labels", columnDefinition = "text[]")
    List<String> trainingLabels;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "other_labels", columnDefinition = "text[]")
    List<String> otherLabels;

    @Column(name = "accessibility_url")
    @Nullable
    String accessibilityUrl;

    @Column(name = "booking_url")
    @Nullable
    String bookingUrl;

    @Column(name = "who_to_ask_for")
    @Nullable
    String whoToAskFor;

    @Column(name = "what_to_bring")
    @Nullable
    String whatToBring;

    @Column(name = "does_not_do")
    @Nullable
    String doesNotDo;

    /** Not part of the version: confirming a place does not disturb whoever is editing its card. */
    @OptimisticLock(excluded = true)
    @Column(name = "verified_on")
    LocalDate verifiedOn;

    @OptimisticLock(excluded = true)
    @Column(name = "saturated_until")
    @Nullable
    LocalDate saturatedUntil;

    /** Where to go while it is full. */
    @OptimisticLock(excluded = true)
    @Column(name = "full_taken_over_by")
    @Nullable
    UUID fullTakenOverBy;

    String source;

    /** No longer there from this day on; the row stays because referrals name it. */
    @Column(name = "closed_on")
    @Nullable
    LocalDate closedOn;

    @Version
    int version;

    boolean isFullOn(LocalDate day) {
        return saturatedUntil != null && !saturatedUntil.isBefore(day);
    }

    /** Whether it says so itself; null when it states no competence at all. */
    @Nullable
    Boolean isCompetentFor(String communeCode) {
        return competentFor.isEmpty() ? null : (Boolean) competentFor.contains(communeCode);
    }

    boolean travels() {
        return itinerance.contains("Itinérant");
    }

    protected Place() {}
}
