package fr.passerelle.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An appointment as both sides see it. */
@Schema(name = "Appointment")
@JsonInclude(JsonInclude.Include.NON_NULL)
record AppointmentOfReferral(
        @NotNull @Schema(examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a20")
        UUID id,

        @NotNull @Schema(examples = "2026-11-25T09:00:00Z") Instant startsAt,
        @NotNull @Schema(examples = "30") Integer minutes,

        @Schema(description = "Where within the place", examples = "Salle 2, 1er étage") @Nullable
        String spot,

        @NotNull @Schema(examples = "BOOKED") AppointmentState state,
        @NotNull @Schema(examples = "2026-11-22T13:05:00Z") Instant bookedAt,

        @Schema(description = "When somebody said how it went; absent while booked", examples = "2026-11-25T10:00:00Z")
        @Nullable
        Instant toldAt) {

    static AppointmentOfReferral of(Appointment appointment) {
        return new AppointmentOfReferral(
                appointment.id,
                appointment.startsAt,
                appointment.minutes,
                appointment.spot,
                appointment.state,
                appointment.bookedAt,
                appointment.toldAt);
    }
}
