package fr.passerelle.network;

import fr.passerelle.assessment.OrientationType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** How many people a week a place says it can receive for one kind of help. */
@Entity
@Table(name = "place_capacity")
@IdClass(PlaceCapacity.Key.class)
class PlaceCapacity {

    @Id
    @Column(name = "place_id")
    UUID placeId;

    @Id
    @Enumerated(EnumType.STRING)
    @Column(name = "orientation_type")
    OrientationType orientationType;

    @Column(name = "per_week")
    int perWeek;

    protected PlaceCapacity() {}

    PlaceCapacity(UUID placeId, OrientationType orientationType, int perWeek) {
        this.placeId = placeId;
        this.orientationType = orientationType;
        this.perWeek = perWeek;
    }

    record Key(UUID placeId, OrientationType orientationType) implements Serializable {}
}
