package fr.passerelle.network;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Days on which nobody answers at a place, both ends included. */
@Entity
@Table(name = "place_absence")
class PlaceAbsence {

    /** About the place, never about one person: no code says that somebody is ill. */
    @Schema(name = "PlaceAbsenceReason")
    enum Reason {
        HOLIDAYS,
        STAFF_AWAY,
        TRAINING,
        WORKS,
        EVENT
    }

    @Id
    UUID id;

    @Column(name = "place_id")
    UUID placeId;

    @Column(name = "first_day")
    LocalDate firstDay;

    @Column(name = "last_day")
    LocalDate lastDay;

    @Enumerated(EnumType.STRING)
    Reason reason;

    /** The place to go to meanwhile. */
    @Column(name = "taken_over_by")
    @Nullable
    UUID takenOverBy;

    protected PlaceAbsence() {}

    static PlaceAbsence at(UUID id, UUID placeId) {
        PlaceAbsence absence = new PlaceAbsence();
        absence.id = id;
        absence.placeId = placeId;
        return absence;
    }

    String inWords() {
        return firstDay + "/" + lastDay + " " + reason;
    }
}
