package fr.passerelle.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A dated fact: when the place and the person are to meet, and whether they did. */
@Entity
@DynamicUpdate
@Table(name = "referral_appointment")
class Appointment {

    /** Unless somebody says otherwise. */
    static final int USUAL_MINUTES = 30;

    @Id
    UUID id;

    @Column(name = "referral_id")
    UUID referralId;

    @Column(name = "starts_at")
    Instant startsAt;

    int minutes;

    /** Where within the place. */
    @Nullable
    String spot;

    @Enumerated(EnumType.STRING)
    AppointmentState state;

    @Column(name = "booked_at")
    Instant bookedAt;

    @Column(name = "booked_by")
    @Nullable
    UUID bookedBy;

    @Column(name = "told_at")
    @Nullable
    Instant toldAt;

    @Column(name = "told_by")
    @Nullable
    UUID toldBy;

    protected Appointment() {}

    Appointment(UUID id, UUID referralId, Instant startsAt, int minutes, @Nullable String spot, Instant bookedAt) {
        this.id = id;
        this.referralId = referralId;
        this.startsAt = startsAt;
        this.minutes = minutes;
        this.spot = spot;
        this.state = AppointmentState.BOOKED;
        this.bookedAt = bookedAt;
    }

    boolean is(AppointmentState asked) {
        return state == asked;
    }

    /** Over, minutes included, and nobody said how it went. */
    boolean isUntoldAt(Instant now) {
        return is(AppointmentState.BOOKED)
                && !startsAt.plus(minutes, ChronoUnit.MINUTES).isAfter(now);
    }

    void tell(AppointmentState told, Instant now, @Nullable UUID member) {
        state = told;
        toldAt = now;
        toldBy = member;
    }
}
