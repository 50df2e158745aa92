package fr.passerelle.network;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/** Where a travelling place is on one day. */
@Entity
@Table(name = "place_stop")
class TravelStop {

    @Id
    UUID id;

    @Column(name = "place_id")
    UUID placeId;

    LocalDate day;

    @Column(name = "starts_at")
    LocalTime startsAt;

    @Column(name = "ends_at")
    LocalTime endsAt;

    @Column(name = "commune_code")
    String communeCode;

    String spot;

    double longitude;

    double latitude;

    protected TravelStop() {}

    static TravelStop at(UUID id, UUID placeId) {
        TravelStop stop = new TravelStop();
        stop.id = id;
        stop.placeId = placeId;
        return stop;
    }

    String inWords() {
        return day + " " + startsAt + "-" + endsAt + " " + communeCode + " " + spot;
    }
}
